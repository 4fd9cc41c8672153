package org.plancheck.office;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Tests that share one LibreOffice; left out, with the reason, where there is none. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("office")
@ExtendWith(WithLibreOffice.Shared.class)
@interface WithLibreOffice {

  /** Starts it for the first test and ends it after the last. */
  final class Shared implements ExecutionCondition, ParameterResolver {

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
      boolean there =
          LibreOffice.program("soffice").isPresent() && LibreOffice.program("unopkg").isPresent();
      if (!there) {
        System.out.println(
            "LibreOffice is not on the PATH: "
                + context.getDisplayName()
                + " is left out. './test' installs it.");
        return ConditionEvaluationResult.disabled("LibreOffice is not on the PATH");
      }
      return ConditionEvaluationResult.enabled("LibreOffice is there");
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
      return parameter.getParameter().getType() == LibreOffice.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
      return context
          .getRoot()
          .getStore(ExtensionContext.Namespace.create(WithLibreOffice.class))
          .getOrComputeIfAbsent(LibreOffice.class, key -> started(), LibreOffice.class);
    }

    private static LibreOffice started() {
      try {
        LibreOffice office = LibreOffice.start();
        // The sample plans were written to be judged on this day.
        office.option("AsOf", "2026-11-22");
        office.settle();
        return office;
      } catch (Exception e) {
        throw new IllegalStateException("LibreOffice could not be started.", e);
      }
    }
  }
}
