package org.plancheck.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kie.api.KieBase;
import org.plancheck.result.RuleResult;

@DisplayName("The examples beside the rules")
class RuleExamplesTest {

  private static final Path RULES = Path.of("rules");

  private static RuleExamples examples;
  private static RuleBook builtIn;
  private static RuleExamples.Trial trial;

  /** What the rules that are built in say of each example. */
  private static Map<RuleExample, List<RuleResult>> results;

  @BeforeAll
  static void prepare() throws RuleFault {
    examples = RuleExamples.of(RULES);
    builtIn = RuleBook.builtIn();
    trial = examples.trial(builtIn);
    results = new IdentityHashMap<>();
    examples.all().forEach(example -> results.put(example, trial.results(example.changes())));
  }

  @TestFactory
  @DisplayName("hold")
  Stream<DynamicTest> hold() {
    return examples.all().stream()
        .map(
            example ->
                DynamicTest.dynamicTest(
                    example.where() + " " + example.rule() + " " + example.why(),
                    () -> assertThat(trial.faults(example, results.get(example))).isEmpty()));
  }

  @Test
  @DisplayName("are the same whether built in or read from the folder")
  void sameInBothModes() {
    assertThat(RuleExamples.builtIn().all()).isEqualTo(examples.all());
  }

  @Test
  @DisplayName("change a plan about which no rule has anything to say")
  void goodPlanIsGood() {
    assertThat(trial.goodPlan()).isEmpty();
  }

  @Test
  @DisplayName("give the same results built in and compiled from the folder, finding by finding")
  void modesAgree() throws RuleFault {
    KieBase rules = RuleFolder.compile(RuleFolder.drl(RULES));
    RuleBook compiled = new RuleBook(() -> rules, builtIn.packs(), builtIn.words(), builtIn.hash());
    RuleExamples.Trial compiledTrial = examples.trial(compiled);
    for (RuleExample example : examples.all()) {
      assertThat(withoutInfo(compiledTrial.results(example.changes())))
          .as(example.where())
          .isEqualTo(withoutInfo(results.get(example)));
    }
  }

  private static List<String> withoutInfo(List<RuleResult> results) {
    return results.stream()
        .map(r -> r.rule().id() + r.outcome() + r.looked() + r.silenced() + r.findings())
        .toList();
  }

  @Test
  @DisplayName("of all traps together bring no rule to speak")
  void trapsTogether() {
    List<String> spoken =
        AllTraps.PLANS.stream()
            .flatMap(plan -> trial.results(plan).stream())
            .flatMap(result -> result.findings().stream())
            .map(finding -> finding.rule() + " at " + finding.place().label())
            .toList();
    assertThat(spoken).isEmpty();
  }

  @Test
  @DisplayName("bring every rule to speak that a readable plan can bring to speak")
  void everyRuleFires() {
    Set<String> silent = new TreeSet<>();
    trial.results(List.of()).forEach(result -> silent.add(result.rule().id()));
    for (List<PlanChange> plan : EveryFault.PLANS) {
      trial.results(plan).stream()
          .filter(result -> !result.findings().isEmpty())
          .forEach(result -> silent.remove(result.rule().id()));
    }
    // No table of actions and no action cannot stand in one plan with the rest.
    assertThat(silent)
        .as("add the fault of a new rule to EveryFault")
        .containsExactly("CORE-DOC-01", "DG-THM-03");
  }

  @Nested
  @DisplayName("that do not hold")
  class Faults {

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(
        delimiter = '|',
        value = {
          "severity: major | severity is to be “minor”, got “major” | severity: minor",
          "place: Theme 2, action 2.1, Timescale | place is to be “Theme 2”, got “Theme 2, action"
              + " 2.1, Timescale” | place: Theme 2",
          "quote: Ongoing | quote is to be “ongoing”, got “Ongoing” | quote: ongoing",
          "timescale: Ongoing | is to say one thing, got nothing (passed) | timescale: 1/12/2026",
        })
    @DisplayName("name file, line, what is wanted and what came instead")
    void expectedAndGot(String from, String fault, String to) throws Exception {
      assertThat(faultsAfter("dumfries-galloway/timescale.examples.yaml", "DG-TIM-02", from, to))
          .anyMatch(f -> f.matches("dumfries-galloway/timescale\\.examples\\.yaml:\\d+: .*"))
          .anyMatch(f -> f.endsWith("DG-TIM-02 " + fault));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
        delimiter = '|',
        value = {
          "a word that is not known | severity: blocker | severe: blocker | 'severe' is not known;"
              + " valid are",
          "an action that is not there | change: {file: no table} | change: {action 9.9: {rag:"
              + " Red}} | there is no action 9.9 in the good plan",
          "no YAML | - rule: | - rule: [ | is no YAML",
          "an alias | rule: CORE-DOC-01 | rule: *a | is no YAML",
          "a rule that is not there | CORE-DOC-01 | CORE-DOC-77 | there is no rule CORE-DOC-77",
          "no reason for a pass | why: a plan with | changed: a plan with | says not what it shows",
        })
    @DisplayName("or cannot be read name file and line")
    void unreadable(String what, String from, String to, String fault) throws Exception {
      assertThat(faultsAfter("core/document.examples.yaml", "", from, to))
          .as(what)
          .anyMatch(f -> f.matches("core/document\\.examples\\.yaml:\\d+: .*"))
          .anyMatch(f -> f.contains(fault));
    }

    private List<String> faultsAfter(String path, String below, String from, String to)
        throws IOException {
      Map<String, String> files = files();
      String text = files.get(path);
      int start = text.indexOf(below);
      assertThat(text.substring(start)).contains(from);
      files.put(
          path,
          text.substring(0, start)
              + text.substring(start).replaceFirst(java.util.regex.Pattern.quote(from), to));
      try {
        RuleExamples changed = RuleExamples.parse(files);
        List<String> faults = new ArrayList<>(changed.unknown(builtIn));
        changed.all().stream()
            .filter(example -> example.path().equals(path))
            .forEach(example -> faults.addAll(trial.faults(example)));
        return faults;
      } catch (RuleFault e) {
        return e.faults();
      }
    }

    private static Map<String, String> files() throws IOException {
      Map<String, String> files = new TreeMap<>();
      try (Stream<Path> all = Files.walk(RULES, 2)) {
        for (Path file : all.filter(f -> RuleExamples.isExamples(RULES, f)).toList()) {
          files.put(RULES.relativize(file).toString(), Files.readString(file));
        }
      }
      return files;
    }

    @Test
    @DisplayName("keep a folder of rules from being used")
    void folderIsRefused(@TempDir Path folder) throws IOException {
      copy(folder, "good-plan.yaml", "core/pack.yaml", "dumfries-galloway/pack.yaml");
      copy(folder, "dumfries-galloway/rag.drl", "dumfries-galloway/rag.examples.yaml");
      copy(folder, "dumfries-galloway/themes.drl");
      Path file = folder.resolve("dumfries-galloway/rag.examples.yaml");
      Files.writeString(file, Files.readString(file).replace("rag: A}", "rag: TBC}"));
      assertThatThrownBy(() -> RuleBook.of(folder))
          .isInstanceOf(RuleFault.class)
          .hasMessageMatching(
              "(?s).*dumfries-galloway/rag.examples.yaml:\\d+: DG-RAG-01 is to keep.*")
          .hasMessageContaining(
              "dumfries-galloway/themes.drl:8: DG-THM-03 has no example that fails")
          .hasMessageContaining("DG-THM-03 has no example that passes");
    }

    private static void copy(Path folder, String... names) throws IOException {
      for (String name : names) {
        Path target = folder.resolve(name);
        Files.createDirectories(target.getParent());
        Files.copy(RULES.resolve(name), target);
      }
    }
  }
}
