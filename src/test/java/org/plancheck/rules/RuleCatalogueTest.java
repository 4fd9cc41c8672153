package org.plancheck.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.plancheck.result.Citation;
import org.plancheck.result.RuleInfo;
import org.plancheck.rules.RuleExample.Speaks;

@DisplayName("The catalogue of rules")
class RuleCatalogueTest {

  private static final Path RULES = Path.of("rules");
  private static final Path PAGE = Path.of("docs/rules.md");

  /** Where the guidance stands, as the build names it; it is no part of this project. */
  private static final String GUIDANCE = System.getProperty("plancheck.guidance", "");

  private final RuleBook book = RuleBook.builtIn();
  private final RuleExamples examples = RuleExamples.builtIn();

  @Test
  @DisplayName("is written down in docs/rules.md as it is in the rule files")
  void pageIsUpToDate() throws IOException {
    String page = new RuleCatalogue(book, examples).markdown();
    if (Boolean.getBoolean("plancheck.update")) {
      Files.writeString(PAGE, page);
    }
    assertThat(Files.readString(PAGE))
        .as("run ./plancheck rules list --format markdown > docs/rules.md and commit")
        .isEqualTo(page);
  }

  @Test
  @DisplayName("has an example that fails and one that passes for each rule")
  void bothExamples() {
    List<String> faults = new ArrayList<>();
    for (RuleInfo rule : book.rules()) {
      List<RuleExample> own = examples.of(rule.id());
      if (own.stream().noneMatch(RuleExample::fails)) {
        faults.add(rule.id() + " has no example that fails");
      }
      if (own.stream().allMatch(RuleExample::fails)) {
        faults.add(rule.id() + " has no example that passes");
      }
    }
    assertThat(faults).isEmpty();
  }

  @Test
  @DisplayName("shows each thing that a rule can say in an example")
  void everyWordingIsShown() {
    List<String> faults = new ArrayList<>();
    for (RuleInfo rule : book.rules()) {
      for (RuleBook.Wording wording : book.wordings(rule.id())) {
        boolean shown =
            examples.of(rule.id()).stream()
                .filter(RuleExample::fails)
                .map(example -> (Speaks) example.expected())
                .filter(speaks -> speaks.severity() == wording.severity())
                .anyMatch(speaks -> matches(wording.message(), speaks.message()));
        if (!shown) {
          faults.add("no example shows '" + wording.name() + "'");
        }
      }
    }
    assertThat(faults).isEmpty();
  }

  private static boolean matches(String template, String message) {
    String pattern = Pattern.quote(template).replaceAll("\\{\\w+}", "\\\\E.{1,200}\\\\Q");
    return message.matches(pattern);
  }

  @Test
  @DisplayName("has its examples in the order of the rules, in a file of the same name")
  void sameOrder() throws IOException {
    List<String> faults = new ArrayList<>();
    try (Stream<Path> files = Files.walk(RULES, 2)) {
      for (Path drl : files.filter(f -> f.toString().endsWith(".drl")).sorted().toList()) {
        List<String> rules = ids(Files.readString(drl), "@id\\(\"([^\"]++)\"\\)");
        Path yaml = Path.of(drl.toString().replace(".drl", RuleExamples.ENDING));
        List<String> shown =
            Files.exists(yaml) ? ids(Files.readString(yaml), "(?m)^- rule: (\\S+)$") : List.of();
        if (!rules.equals(shown)) {
          faults.add(drl + " has " + rules + ", " + yaml + " has " + shown);
        }
      }
    }
    assertThat(faults).isEmpty();
  }

  private static List<String> ids(String text, String pattern) {
    return Pattern.compile(pattern)
        .matcher(text)
        .results()
        .map(found -> found.group(1))
        .distinct()
        .toList();
  }

  @Test
  @DisplayName("holds annotations that the lint finds valid, each on one line")
  void annotations() throws Exception {
    Map<String, String> drl = RuleFolder.drl(RULES);
    List<String> faults = new ArrayList<>(RuleLint.check(drl));
    drl.forEach(
        (path, text) -> {
          int number = 0;
          for (String line : text.lines().toList()) {
            number++;
            if (line.chars().filter(c -> c == '"').count() % 2 != 0) {
              faults.add(path + ":" + number + ": a text goes on over the line");
            }
          }
        });
    assertThat(faults).isEmpty();
  }

  @Test
  @DisplayName("names for each rule but the tool's own a source in the guidance")
  void everyRuleHasASource() {
    List<String> faults =
        book.rules().stream()
            .filter(rule -> !rule.source().equals("tool"))
            .filter(rule -> Citation.of(rule.source()).isEmpty())
            .map(rule -> rule.id() + ": " + rule.source())
            .toList();
    assertThat(faults).isEmpty();
  }

  @Test
  @DisplayName("quotes phrases that really stand in the guidance, near the line it names")
  void phrasesStandInTheGuidance() throws IOException {
    boolean there = !GUIDANCE.isEmpty() && Files.isDirectory(Path.of(GUIDANCE));
    if (!there) {
      System.out.println(
          "Not held against the guidance: -Dplancheck.guidance names no folder with it.");
    }
    assumeTrue(there, "plancheck.guidance names no folder with the guidance");
    List<String> faults = new ArrayList<>();
    for (RuleInfo rule : book.rules()) {
      for (Citation citation : Citation.of(rule.source())) {
        List<String> lines = document(citation.document());
        int found = line(lines, citation.phrase());
        if (found == 0) {
          faults.add(rule.id() + ": '" + citation.phrase() + "' stands nowhere in it");
        } else if (Math.abs(found - citation.line()) > 1) {
          faults.add(rule.id() + ": '" + citation.phrase() + "' begins at line " + found);
        }
      }
    }
    assertThat(faults).isEmpty();
  }

  private static List<String> document(String number) throws IOException {
    try (Stream<Path> files = Files.list(Path.of(GUIDANCE))) {
      Path file =
          files
              .filter(f -> f.getFileName().toString().startsWith(number))
              .findFirst()
              .orElseThrow();
      return Files.readAllLines(file);
    }
  }

  /** 1-based line at which a phrase begins, or 0; lines, hyphens and quotes make no difference. */
  private static int line(List<String> lines, String phrase) {
    StringBuilder whole = new StringBuilder();
    List<Integer> ends = new ArrayList<>();
    for (String line : lines) {
      whole.append(plain(line));
      ends.add(whole.length());
    }
    Matcher found = Pattern.compile(plain(phrase), Pattern.LITERAL).matcher(whole);
    if (!found.find()) {
      return 0;
    }
    int line = 1;
    while (ends.get(line - 1) <= found.start()) {
      line++;
    }
    return line;
  }

  private static String plain(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}%/&]++", "");
  }

  @Test
  @DisplayName("explains a rule with phrase, reason, repair and examples")
  void explains() {
    String page = new RuleCatalogue(book, examples).explain("dg-tim-02").orElseThrow();
    assertThat(page)
        .startsWith("DG-TIM-02  Timescale can be met\n")
        .contains("Why: A timescale of 'ongoing'")
        .contains(
            "“should be avoided as this is not measurable” – Process & Guidance Note, line 213")
        .contains("Try: First audit 30/11/26")
        .contains("Action 2.1, Timescale: 'Ongoing' →")
        .contains("It keeps silent:");
    assertThat(new RuleCatalogue(book, examples).explain("DG-TIM-99")).isEmpty();
  }
}
