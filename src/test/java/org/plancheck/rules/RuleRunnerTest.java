package org.plancheck.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.codegen.ExecutableModelProject;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.runtime.KieSession;
import org.plancheck.facts.Facts;
import org.plancheck.facts.Responsible;
import org.plancheck.facts.Subject;
import org.plancheck.language.StaffNames;
import org.plancheck.language.WordLists;
import org.plancheck.plan.Place;
import org.plancheck.result.Outcome;
import org.plancheck.result.Phase;
import org.plancheck.result.RuleResult;
import org.plancheck.result.Severity;

@DisplayName("Rules held against facts")
class RuleRunnerTest {

  /** The two ways in which rules become ready to run. */
  enum Mode {
    CLASSIC {
      @Override
      KieBase base(String drl) {
        try {
          return RuleFolder.compile(Map.of("core/rules.drl", drl));
        } catch (RuleFault e) {
          throw new IllegalStateException(e);
        }
      }
    },
    BUILT_IN {
      @Override
      KieBase base(String drl) {
        KieServices services = KieServices.get();
        KieFileSystem files = services.newKieFileSystem();
        files.write("src/main/resources/rules/core/rules.drl", drl);
        KieBuilder builder = services.newKieBuilder(files);
        builder.buildAll(ExecutableModelProject.class);
        InternalKieModule module = (InternalKieModule) builder.getKieModule();
        return services.newKieContainer(module.getReleaseId()).newKieBase(null);
      }
    };

    abstract KieBase base(String drl);
  }

  private static String rule(String name, String severity, String over, String when) {
    String id = name.substring(0, name.indexOf(' '));
    return """
    rule "%s"
      @id("%s") @severity("%s") @weight(4) @section("actions") @since("0.1")
      @source("tool") @title("Title") @why("Why") @message("%s: {ref}") @advice("Advice") %s
    when
      $r : Responsible( %s )
    then
      findings.report(drools.getRule(), $r);
    end
    """
        .formatted(name, id, severity, name, over, when);
  }

  private static RuleBook book(Mode mode, String... rules) {
    String head =
        """
        package rules.core;
        import org.plancheck.facts.*;
        global org.plancheck.rules.Findings findings;
        """;
    String drl = head + String.join("\n", rules);
    return new RuleBook(
        () -> mode.base(drl), List.of(), WordLists.of(Path.of("rules")), "a test's");
  }

  private static Responsible responsible(int action, String text) {
    return new Responsible(
        "action " + action,
        text,
        text,
        text.isEmpty(),
        true,
        "none",
        false,
        false,
        false,
        null,
        "action " + action,
        Place.of("Theme 1, action 1." + action, null));
  }

  private static Facts facts(String... texts) {
    List<Subject> all = new ArrayList<>();
    for (String text : texts) {
      all.add(responsible(all.size() + 1, text));
    }
    return new Facts(all, null, StaffNames.none());
  }

  private static RuleResult of(List<RuleResult> results, String id) {
    return results.stream().filter(r -> r.rule().id().equals(id)).findFirst().orElseThrow();
  }

  @Test
  @DisplayName("tell passed, failed and not applicable apart, with how many places they looked at")
  void outcomes() {
    RuleRunner runner = new RuleRunner(book(Mode.CLASSIC, rule("XX-A-01 a", "major", "", "blank")));
    assertThat(runner.run(facts("Jane", "John"), Phase.REVIEW).get(0))
        .returns(Outcome.PASSED, RuleResult::outcome)
        .returns(2, RuleResult::looked);
    assertThat(runner.run(facts("Jane", ""), Phase.REVIEW).get(0))
        .returns(Outcome.FAILED, RuleResult::outcome)
        .returns(2, RuleResult::looked)
        .satisfies(r -> assertThat(r.findings()).hasSize(1));
    assertThat(runner.run(facts(), Phase.REVIEW).get(0))
        .returns(Outcome.NOT_APPLICABLE, RuleResult::outcome)
        .returns(0, RuleResult::looked);
  }

  @Test
  @DisplayName("ask a person to look where a rule is in doubt")
  void needsReview() {
    RuleRunner runner =
        new RuleRunner(book(Mode.CLASSIC, rule("XX-A-01 a", "major", "@review", "blank")));
    assertThat(runner.run(facts(""), Phase.REVIEW).get(0).outcome())
        .isEqualTo(Outcome.NEEDS_REVIEW);
  }

  @Test
  @DisplayName("speak once for each subject, the severest of those that share an id")
  void severestOfOneId() {
    RuleRunner runner =
        new RuleRunner(
            book(
                Mode.CLASSIC,
                rule("XX-A-01 mild", "minor", "", "blank"),
                rule("XX-A-01 grave", "blocker", "", "blank")));
    List<RuleResult> results = runner.run(facts("", ""), Phase.REVIEW);
    assertThat(results).hasSize(1);
    assertThat(results.get(0).findings())
        .hasSize(2)
        .allMatch(finding -> finding.severity() == Severity.BLOCKER);
    assertThat(results.get(0).rule().severity()).isEqualTo(Severity.BLOCKER);
  }

  @Test
  @DisplayName("keep silent about what a rule over them says better, and only there")
  void over() {
    RuleRunner runner =
        new RuleRunner(
            book(
                Mode.CLASSIC,
                rule("XX-A-01 over", "major", "@over(\"XX-A-02, XX-A-03\")", "blank"),
                rule("XX-A-02 under", "major", "", "text != 'Jane'")));
    RuleResult under = of(runner.run(facts("", "John", "Jane"), Phase.REVIEW), "XX-A-02");
    assertThat(under.findings())
        .extracting(f -> f.place().label())
        .containsExactly("Theme 1, action 1.2");
    assertThat(under.silenced()).isEqualTo(1);
    assertThat(under.looked()).isEqualTo(3);
    RuleResult silent = of(runner.run(facts(""), Phase.REVIEW), "XX-A-02");
    assertThat(silent)
        .returns(Outcome.PASSED, RuleResult::outcome)
        .returns(1, RuleResult::silenced);
  }

  @ParameterizedTest(name = "{0}")
  @EnumSource(Phase.class)
  @DisplayName("speak of what matters before a plan is shared only then")
  void phase(Phase phase) {
    RuleRunner runner =
        new RuleRunner(
            book(
                Mode.CLASSIC,
                rule("XX-A-01 a", "major", "@phase(\"distribution\")", "blank"),
                rule("XX-A-02 b", "major", "", "blank")));
    List<RuleResult> results = runner.run(facts("", "Jane"), phase);
    boolean shared = phase == Phase.DISTRIBUTION;
    assertThat(of(results, "XX-A-01"))
        .returns(shared ? Outcome.FAILED : Outcome.NOT_APPLICABLE, RuleResult::outcome)
        .returns(shared ? 2 : 0, RuleResult::looked)
        .satisfies(r -> assertThat(r.findings()).hasSize(shared ? 1 : 0));
    assertThat(of(results, "XX-A-02").outcome()).isEqualTo(Outcome.FAILED);
  }

  @ParameterizedTest
  @EnumSource(Mode.class)
  @DisplayName("lose a rule that throws and those that share its test, and no other")
  void broken(Mode mode) {
    RuleRunner runner =
        new RuleRunner(
            book(
                mode,
                rule("XX-A-01 sound", "major", "", "blank"),
                rule("XX-A-02 broken", "major", "", "text.charAt(9) == 'x'")));
    List<RuleResult> results = runner.run(facts("", "Jane"), Phase.REVIEW);
    assertThat(of(results, "XX-A-02"))
        .returns(Outcome.ERROR, RuleResult::outcome)
        .returns(2, RuleResult::looked)
        .satisfies(r -> assertThat(r.findings()).isEmpty());
    assertThat(of(results, "XX-A-01"))
        .returns(Outcome.FAILED, RuleResult::outcome)
        .satisfies(r -> assertThat(r.findings()).hasSize(1));
    // The next plan is checked by the whole book again.
    assertThat(of(runner.run(facts("0123456789"), Phase.REVIEW), "XX-A-02").outcome())
        .isEqualTo(Outcome.PASSED);
  }

  @Test
  @DisplayName("could not be run, each of them, where the facts cannot even be held without rules")
  void nothingRuns() {
    RuleBook sound = book(Mode.CLASSIC, rule("XX-A-01 a", "major", "", "blank"));
    RuleBook book =
        new RuleBook(
            () -> outOfOrder(sound.base()), List.of(), WordLists.of(Path.of("rules")), "a test's");

    assertThat(new RuleRunner(book).run(facts(""), Phase.REVIEW))
        .singleElement()
        .returns(Outcome.ERROR, RuleResult::outcome)
        .satisfies(result -> assertThat(result.findings()).isEmpty());
  }

  /** Rules whose sessions throw whatever is fired, without naming one of them. */
  private static KieBase outOfOrder(KieBase rules) {
    return (KieBase)
        Proxy.newProxyInstance(
            KieBase.class.getClassLoader(),
            new Class<?>[] {KieBase.class},
            (proxy, method, args) ->
                method.getName().equals("newKieSession")
                    ? Proxy.newProxyInstance(
                        KieSession.class.getClassLoader(),
                        new Class<?>[] {KieSession.class},
                        (session, called, values) -> {
                          if (called.getName().equals("fireAllRules")) {
                            throw new IllegalStateException("out of order");
                          }
                          return null;
                        })
                    : method.invoke(rules, args));
  }

  @Test
  @DisplayName("give the same results in whatever order their files hold them")
  void orderDoesNotMatter() {
    List<String> rules =
        new ArrayList<>(
            List.of(
                rule("XX-A-01 a", "major", "@over(\"XX-A-03\")", "blank"),
                rule("XX-A-02 b", "minor", "", "text != 'Jane'"),
                rule("XX-A-02 c", "major", "", "blank"),
                rule("XX-A-03 d", "major", "", "blank")));
    Facts facts = facts("", "Jane", "John", "");
    List<String> first =
        told(
            new RuleRunner(book(Mode.CLASSIC, rules.toArray(String[]::new)))
                .run(facts, Phase.REVIEW));
    Random seeded = new Random(7);
    for (int i = 0; i < 5; i++) {
      Collections.shuffle(rules, seeded);
      RuleBook book = book(Mode.CLASSIC, rules.toArray(String[]::new));
      assertThat(told(new RuleRunner(book).run(facts, Phase.REVIEW))).isEqualTo(first);
    }
  }

  @Test
  @DisplayName("give the same results for the same plan, again and again and on any thread")
  void deterministic() {
    RuleExamples.Trial trial = RuleExamples.builtIn().trial(RuleBook.builtIn());
    List<String> first = told(trial.results(EveryFault.CHANGES));
    List<List<String>> others =
        java.util.stream.IntStream.range(0, 20)
            .parallel()
            .mapToObj(i -> told(trial.results(EveryFault.CHANGES)))
            .toList();
    assertThat(others).allMatch(first::equals);
  }

  private static List<String> told(List<RuleResult> results) {
    return results.stream()
        .map(
            r ->
                r.rule().id()
                    + " "
                    + r.outcome()
                    + " "
                    + r.looked()
                    + " "
                    + r.silenced()
                    + r.findings().stream()
                        .map(f -> f.place() + f.message())
                        .collect(Collectors.joining()))
        .toList();
  }
}
