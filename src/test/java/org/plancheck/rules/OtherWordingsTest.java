package org.plancheck.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.plancheck.result.RuleInfo;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * Rules held against plans in other homes' words, written by someone who has not seen the rules:
 * how much of what they ought to say they say, and how often they keep silent where they ought to.
 */
@DisplayName("On wording that nobody fitted them to, the rules")
class OtherWordingsTest {

  private static final Path FOLDER = Path.of("src/test/resources/wording");
  private static final Set<String> EXAMPLE = Set.of("change", "changes", "phase", "why");

  private static final List<String> MISSED = new ArrayList<>();
  private static final List<String> FALSE = new ArrayList<>();
  private static final Map<String, int[]> BY_RULE = new TreeMap<>();
  private static int speaking;
  private static int silent;

  @BeforeAll
  static void holdAll() throws IOException {
    RuleBook book = RuleBook.builtIn();
    RuleExamples examples = RuleExamples.builtIn();
    RuleExamples.Trial trial = examples.trial(book);
    List<String> faults = new ArrayList<>();
    try (Stream<Path> files = Files.list(FOLDER)) {
      for (Path file : files.sorted().toList()) {
        ExampleYaml yaml = new ExampleYaml(file.getFileName().toString(), faults);
        ExampleReader reader = new ExampleReader(yaml, examples.goodPlan());
        for (Node entry : yaml.list(yaml.read(Files.readString(file)), "the file")) {
          Map<String, Node> says = yaml.entries(entry, Set.of("rule", "speaks", "silent"));
          String rule = yaml.text(says.get("rule"));
          BY_RULE.computeIfAbsent(rule, none -> new int[4]);
          for (Node node : yaml.list(says.get("speaks"), "speaks")) {
            speaking++;
            BY_RULE.get(rule)[0]++;
            if (told(trial, rule, changes(reader, yaml, node)).isEmpty()) {
              MISSED.add(yaml.path() + ":" + ExampleYaml.line(node) + " " + rule);
            } else {
              BY_RULE.get(rule)[1]++;
            }
          }
          for (Node node : yaml.list(says.get("silent"), "silent")) {
            silent++;
            BY_RULE.get(rule)[2]++;
            List<String> told = told(trial, rule, changes(reader, yaml, node));
            if (told.isEmpty()) {
              BY_RULE.get(rule)[3]++;
            } else {
              FALSE.add(yaml.path() + ":" + ExampleYaml.line(node) + " " + rule + " " + told);
            }
          }
        }
      }
    }
    assertThat(faults).isEmpty();
    MISSED.forEach(missed -> System.out.println("missed: " + missed));
    FALSE.forEach(wrong -> System.out.println("spoke, and ought not to: " + wrong));
    String file = System.getProperty("plancheck.figures");
    if (file != null) {
      Files.writeString(Path.of(file), figures());
    }
  }

  /** A table in Markdown: each rule with what it said and where it kept silent, then the sums. */
  private static String figures() {
    StringBuilder table = new StringBuilder("| rule | spoke | kept silent |\n|---|---|---|\n");
    BY_RULE.forEach((rule, n) -> table.append(figures(rule, n[1], n[0], n[3], n[2])));
    table.append(figures("all", speaking - MISSED.size(), speaking, silent - FALSE.size(), silent));
    return table.toString();
  }

  private static String figures(String rule, int spoke, int speaks, int kept, int keeps) {
    return "| %s | %d of %d | %d of %d |\n".formatted(rule, spoke, speaks, kept, keeps);
  }

  private static List<PlanChange> changes(ExampleReader reader, ExampleYaml yaml, Node node) {
    Map<String, Node> says = yaml.entries(node, EXAMPLE);
    List<PlanChange> changes = new ArrayList<>();
    if (says.containsKey("phase")) {
      changes.add(new PlanChange("phase", "", yaml.text(says.get("phase"))));
    }
    changes.addAll(
        reader.changes(says.containsKey("changes") ? says.get("changes") : says.get("change")));
    return changes;
  }

  private static List<String> told(
      RuleExamples.Trial trial, String rule, List<PlanChange> changes) {
    return trial.results(changes).stream()
        .filter(result -> result.rule().id().equals(rule))
        .flatMap(result -> result.findings().stream())
        .map(finding -> finding.place().label() + ": " + finding.message())
        .toList();
  }

  @Test
  @DisplayName("are all of them held")
  void everyRule() {
    // A copy that holds tracked changes cannot be told in other words; and what is held
    // against sign-offs, earlier versions or the date of a report is days and hashes, no wording.
    Set<String> noWording =
        Set.of(
            "CORE-DOC-02",
            "DG-GOV-02",
            "DG-GOV-03",
            "DG-GOV-04",
            "DG-VER-01",
            "DG-VER-02",
            "DG-VER-03",
            "JI-COV-01",
            "JI-DUE-01",
            "JI-OUT-01");
    List<String> ids =
        RuleBook.builtIn().rules().stream()
            .map(RuleInfo::id)
            .filter(id -> !noWording.contains(id))
            .toList();
    assertThat(BY_RULE.keySet()).containsAll(ids);
  }

  @Test
  @DisplayName("say at least 95 % of what they ought to say")
  void spoke() {
    assertThat(MISSED).hasSizeLessThanOrEqualTo(speaking / 20);
  }

  @Test
  @DisplayName("keep silent in at least 97 % of what only looks like a fault")
  void keptSilent() {
    assertThat(FALSE).hasSizeLessThanOrEqualTo(silent * 3 / 100);
  }
}
