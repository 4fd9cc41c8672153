package org.plancheck.office;

import com.sun.star.container.NoSuchElementException;
import com.sun.star.container.XNameAccess;
import com.sun.star.lang.XServiceInfo;
import com.sun.star.lib.uno.helper.WeakBase;
import com.sun.star.uno.Type;
import com.sun.star.uno.XComponentContext;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import org.plancheck.report.JsonReport;

/** Tells scripts what the engine is doing and what the last check found. */
public final class Status extends WeakBase implements XNameAccess, XServiceInfo {

  private static final String[] NAMES = {"state", "error", "findings", "version"};

  private final Engine engine;

  /** Called by the extension's factory. */
  public Status(XComponentContext context) {
    engine = Engine.shared(context);
  }

  @Override
  public Object getByName(String name) throws NoSuchElementException {
    return switch (name) {
      case "state" -> engine.state().name().toLowerCase(Locale.ROOT);
      case "error" -> engine.error();
      case "findings" ->
          engine.last() == null
              ? ""
              : new String(new JsonReport().write(engine.last()), StandardCharsets.UTF_8);
      case "version" -> LoadedRules.version();
      default -> throw new NoSuchElementException("There are " + String.join(", ", NAMES) + ".");
    };
  }

  @Override
  public String[] getElementNames() {
    return NAMES.clone();
  }

  @Override
  public boolean hasByName(String name) {
    return Arrays.asList(NAMES).contains(name);
  }

  @Override
  public Type getElementType() {
    return Type.STRING;
  }

  @Override
  public boolean hasElements() {
    return true;
  }

  @Override
  public String getImplementationName() {
    return Status.class.getName();
  }

  @Override
  public boolean supportsService(String service) {
    return service.equals(Status.class.getName());
  }

  @Override
  public String[] getSupportedServiceNames() {
    return new String[] {Status.class.getName()};
  }
}
