package org.plancheck.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The lint of rule files")
class RuleLintTest {

  private static final RuleIds IDS =
      new RuleIds(List.of("XX-TIM-01", "XX-TIM-02", "XX-RAG-01"), List.of("XX-TIM-09"));

  private static final String PATH = "core/timescale.drl";

  private static final String GOOD =
      """
      package rules.core;

      import org.plancheck.facts.*;

      global org.plancheck.rules.Findings findings;

      rule "XX-TIM-01 no timescale"
        @id("XX-TIM-01") @severity("major") @weight(4) @section("actions") @smart("T") @since("0.1")
        @source("000:210 'The anticipated / aim for when the action should be completed'")
        @title("Timescale given")
        @why("The timescale is what future meetings measure progress against.")
        @message("Please add when {ref} should be finished.")
        @advice("30 November 2026")
        @over("XX-TIM-02")
      when
        $timescale : Timescale( !given )
      then
        findings.report(drools.getRule(), $timescale);
      end
      """;

  private static List<String> check(String drl) {
    return RuleLint.check(Map.of(PATH, drl), IDS);
  }

  @Test
  @DisplayName("finds nothing in a rule that keeps the form")
  void goodRule() {
    assertThat(check(GOOD)).isEmpty();
  }

  static Stream<Arguments> faults() {
    return Stream.of(
        arguments(
            "another package",
            "package rules.core;",
            "package rules.dumfries;",
            ":1: package is 'rules.dumfries'; valid is 'rules.core'"),
        arguments(
            "an import from elsewhere",
            "import org.plancheck.facts.*;",
            "import java.io.File;",
            ":3: imports java.io.File; valid is org.plancheck.facts"),
        arguments(
            "an order of rules",
            "when\n",
            "salience 10\nwhen\n",
            ":7: salience, agenda groups and other attributes are not used"),
        arguments(
            "an id of another form",
            "@id(\"XX-TIM-01\")",
            "@id(\"tim1\")",
            ":7: @id is 'tim1'; valid is a form like DG-TIM-02"),
        arguments(
            "a name without the id",
            "rule \"XX-TIM-01 no",
            "rule \"no",
            ":7: the rule's name is to begin with its id"),
        arguments(
            "an annotation that is not known",
            "@over(",
            "@instead(",
            ":7: @instead is not known; valid are [advice, "),
        arguments(
            "an annotation that is missing",
            "@title(\"Timescale given\")",
            "",
            ":7: @title is missing"),
        arguments(
            "a rule spoken over that there is not",
            "@over(\"XX-TIM-02\")",
            "@over(\"XX-TIM-02, XX-TIM-20\")",
            ":7: @over names 'XX-TIM-20', and there is no such rule; valid are [XX-TIM-01,"
                + " XX-TIM-02]"),
        arguments(
            "the id of a rule that is gone",
            "XX-TIM-01",
            "XX-TIM-09",
            ":7: XX-TIM-09 was the id of a rule that is gone; valid is one never used before"),
        arguments(
            "a severity that is not known",
            "\"major\"",
            "\"severe\"",
            ":7: @severity is 'severe'; valid are [advice, blocker, major, minor]"),
        arguments(
            "a section that is not known",
            "\"actions\"",
            "\"action\"",
            ":7: @section is 'action'; valid are [actions, "),
        arguments(
            "a letter that is not known",
            "\"T\"",
            "\"X\"",
            ":7: @smart is 'X'; valid are S, M, A, R, T"),
        arguments(
            "a weight that is no number",
            "@weight(4)",
            "@weight(\"much\")",
            ":7: @weight is 'much'; valid is a number like 4"),
        arguments(
            "a field that is not there",
            "{ref}",
            "{reference}",
            ":7: {reference} is no field of Timescale; valid are [about, counted, dateInText"),
        arguments(
            "a fact that is not there",
            "Timescale( !given )",
            "Deadline( !given )",
            ":7: there is no fact 'Deadline'; docs/facts.md lists those there are"),
        arguments(
            "another consequence",
            "findings.report(drools.getRule(), $timescale);",
            "System.exit(0);",
            "then is to be exactly: findings.report(drools.getRule(), $subject);"),
        arguments(
            "a second consequence",
            "$timescale);\n",
            "$timescale); System.exit(0);\n",
            "then is to be exactly: "),
        arguments(
            "eval",
            "Timescale( !given )",
            "Timescale( !given )\n eval( true )",
            ":7: when holds more than patterns; eval, from and the like are not used"),
        arguments(
            "from",
            "Timescale( !given )",
            "Timescale( !given ) from java.util.List.of()",
            ":7: when holds more than patterns"),
        arguments(
            "a negation",
            "$timescale : Timescale( !given )",
            "not Timescale( given )",
            ":7: when holds more than patterns"),
        arguments(
            "a function",
            "rule \"XX",
            "function void f() { }\nrule \"XX",
            "functions, declared types and entry points are not used; derive facts in Java"),
        arguments(
            "a declared type",
            "rule \"XX",
            "declare Mine\n a : int\nend\nrule \"XX",
            "functions, declared types and entry points are not used; derive facts in Java"),
        arguments(
            "a message that may grow too long",
            "Please add when",
            "Please add, " + "for everybody's sake, ".repeat(10) + "when",
            "characters; at most 240 are read"),
        arguments("what is no DRL", "when\n", "whenever\n", "core/timescale.drl:"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("faults")
  @DisplayName("names file, line and what would be valid:")
  void fault(String what, String from, String to, String fault) {
    String drl = GOOD.replace(from, to);
    assertThat(drl).as("the change takes hold").isNotEqualTo(GOOD);
    assertThat(check(drl))
        .as(what)
        .allMatch(f -> f.matches("core/timescale\\.drl:\\d+: (?s:.*)"))
        .anyMatch(f -> f.contains(fault));
  }

  @Test
  @DisplayName("lets further patterns narrow what the first one finds")
  void furtherPatterns() {
    String drl = GOOD.replace("!given )", "!given )\n  ImprovementPlan( actions > 3 )");
    assertThat(check(drl)).isEmpty();
  }

  @Test
  @DisplayName("sees to it that the first pattern is what is reported")
  void firstPattern() {
    String drl =
        GOOD.replace("Timescale( !given )", "Timescale( !given )\n  $p : ImprovementPlan()")
            .replace("getRule(), $timescale", "getRule(), $p");
    assertThat(check(drl))
        .singleElement()
        .asString()
        .isEqualTo(PATH + ":7: what is reported is to be the first pattern: $p : …");
  }

  @Test
  @DisplayName("sees to it that rules of one id agree in what they count")
  void sharedAnnotations() {
    String second =
        GOOD.substring(GOOD.indexOf("rule \""))
            .replace("no timescale", "none")
            .replace("(4)", "(2)");
    assertThat(check(GOOD + "\n" + second))
        .singleElement()
        .asString()
        .isEqualTo(PATH + ":21: @weight differs from the other rule of this id: '4'");
  }

  @Test
  @DisplayName("names both places where an id was taken already")
  void takenId() {
    String other = "core/actions.drl";
    assertThat(RuleLint.check(new TreeMap<>(Map.of(PATH, GOOD, other, GOOD)), IDS))
        .containsExactly(
            PATH
                + ":7: XX-TIM-01 is the id of a rule in "
                + other
                + ":7 too; each has one of its own");
  }

  @Test
  @DisplayName("are followed by a compiler that names the fields a fact has")
  void unknownField() {
    String drl = GOOD.replace("Timescale( !given )", "Timescale( !gven )");
    assertThatThrownBy(() -> RuleFolder.compile(Map.of(PATH, drl)))
        .isInstanceOf(RuleFault.class)
        .hasMessageContaining(PATH + ":")
        .hasMessageContaining("'gven' is no field of Timescale; valid are [about, counted");
  }
}
