package org.plancheck.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plancheck.assurance.SideFile;
import org.plancheck.assurance.SideFileFault;
import org.plancheck.assurance.SideFileStore;
import org.plancheck.cli.Formats;
import org.plancheck.format.Limits;
import org.plancheck.format.PlanFile;
import org.plancheck.format.PlanReader;
import org.plancheck.plan.Place;
import org.plancheck.result.Assurance;
import org.plancheck.result.CheckReport;
import org.plancheck.result.Finding;
import org.plancheck.result.Phase;
import org.plancheck.result.Section;
import org.plancheck.rules.RuleBook;

@DisplayName("Each sample plan")
class SamplePlansTest {

  private static final Path FOLDER = Path.of("sample-plans");
  private static final LocalDate AS_OF = LocalDate.of(2026, 11, 22);

  /** Those that somebody is about to share. */
  private static final Set<String> TO_SHARE =
      Set.of("signed-then-edited.docx", "large-scale-investigation.docx");

  private static final ObjectMapper JSON = new ObjectMapper();
  private static PlanChecker checker;

  @BeforeAll
  static void prepare() {
    PlanReader reader = new PlanReader(Formats.all(), Limits.standard());
    checker = new PlanChecker(reader, RuleBook.builtIn(), "test");
  }

  static Stream<Path> plans() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .filter(f -> f.toString().matches(".*\\.(docx|doc|rtf|xlsx|xls|odt|ods|pdf)"))
          .sorted()
          .toList()
          .stream();
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("plans")
  @DisplayName("gives the report that stands beside it")
  void expected(Path plan) throws IOException, SideFileFault {
    String name = plan.getFileName().toString();
    PlanFile file = new PlanFile(name, Files.readAllBytes(plan));
    Phase phase = TO_SHARE.contains(name) ? Phase.DISTRIBUTION : Phase.REVIEW;
    SideFile side = SideFileStore.of(plan);
    String report = compact(checker.check(file, side, AS_OF, phase, earlier(plan)));
    Path expected = FOLDER.resolve(name + ".expected.json");
    if (Boolean.getBoolean("plancheck.update")) {
      Files.writeString(expected, report);
    }
    String before = Files.exists(expected) ? Files.readString(expected) : "";
    assertThat(difference(before, report))
        .as(
            "%s gives another report. If that is meant, run ./test -Dplancheck.update=true -Dtest="
                + "SamplePlansTest and read what it changes in %s",
            name, expected)
        .isEmpty();
    assertThat(report).isEqualTo(before);
    assertThat(JSON.readTree(report).path("plan").asText()).isEqualTo(name);
  }

  /** What ends in "v3" is checked beside "v1" and "v2". */
  private static List<PlanFile> earlier(Path plan) throws IOException {
    List<PlanFile> earlier = new ArrayList<>();
    String name = plan.getFileName().toString();
    if (name.matches(".*-v[2-9]\\.docx")) {
      char version = name.charAt(name.length() - 6);
      for (char before = '1'; before < version; before++) {
        String other = name.replace("-v" + version + ".", "-v" + before + ".");
        earlier.add(new PlanFile(other, Files.readAllBytes(FOLDER.resolve(other))));
      }
    }
    return earlier;
  }

  /** Lines that went and lines that came, in the manner of diff. */
  private static List<String> difference(String before, String after) {
    List<String> gone = new ArrayList<>(before.lines().toList());
    List<String> come = new ArrayList<>();
    for (String line : after.lines().toList()) {
      if (!gone.remove(line)) {
        come.add("+ " + line.strip());
      }
    }
    List<String> all = new ArrayList<>(gone.stream().map(line -> "- " + line.strip()).toList());
    all.addAll(come);
    return all;
  }

  /** A line for each finding, so that a reviewer reads the diff of hits. */
  private static String compact(CheckReport report) throws JsonProcessingException {
    List<String> findings = new ArrayList<>();
    for (Finding finding : report.findings()) {
      findings.add(
          "    {\"rule\": %s, \"severity\": %s, \"place\": %s, \"quote\": %s}"
              .formatted(
                  text(finding.rule()),
                  text(finding.severity().key()),
                  text(finding.place().label()),
                  text(finding.place().quote())));
    }
    return """
    {
      "plan": %s,
      "asOf": "%s",
      "verdict": %s,
      "reasons": [%s],
      "score": %s,
      "sections": {%s},
      "actions": %d,%s
      "findings": [%s]
    }
    """
        .formatted(
            text(report.file().name()),
            report.asOf(),
            text(report.verdict().status().key()),
            lines(report.verdict().reasons().stream().map(SamplePlansTest::indented).toList()),
            report.scores() == null ? null : report.scores().overall(),
            sections(report),
            report.understood().map(reading -> reading.actions().size()).orElse(0),
            vouched(report),
            lines(findings));
  }

  /** What people set aside, signed and share, where they do. */
  private static String vouched(CheckReport report) {
    Assurance assurance = report.assurance();
    List<String> lines = new ArrayList<>();
    assurance.waived().forEach(w -> lines.add("set aside: " + w.finding().rule() + " " + w.why()));
    assurance.lapsed().forEach(l -> lines.add("lapsed: " + l.rule() + " " + l.because()));
    assurance
        .signOffs()
        .forEach(
            signed ->
                lines.add(
                    signed.role()
                        + (signed.valid() ? " signed" : " void, changed since: ")
                        + signed.changed().stream()
                            .map(Place::label)
                            .collect(Collectors.joining("; "))));
    if (report.verdict().phase() == Phase.DISTRIBUTION && assurance.sharing() != null) {
      lines.add("to share with: " + String.join(", ", assurance.sharing().bodies()));
    }
    return lines.isEmpty()
        ? ""
        : "\n  \"vouched\": ["
            + lines(lines.stream().map(SamplePlansTest::indented).toList())
            + "],";
  }

  private static String lines(List<String> lines) {
    return lines.isEmpty() ? "" : "\n" + String.join(",\n", lines) + "\n  ";
  }

  private static String indented(String reason) {
    return "    " + text(reason);
  }

  private static String sections(CheckReport report) {
    Map<Section, Double> sections = report.scores() == null ? Map.of() : report.scores().sections();
    return sections.entrySet().stream()
        .map(
            s ->
                "\"%s\": %s"
                    .formatted(s.getKey().letter(), String.format(Locale.UK, "%.1f", s.getValue())))
        .collect(Collectors.joining(", "));
  }

  private static String text(String words) {
    try {
      return JSON.writeValueAsString(words);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
