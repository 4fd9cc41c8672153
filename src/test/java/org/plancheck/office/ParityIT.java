package org.plancheck.office;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plancheck.assurance.SideFileStore;
import org.plancheck.check.PlanChecker;
import org.plancheck.cli.Formats;
import org.plancheck.format.Limits;
import org.plancheck.format.PlanFile;
import org.plancheck.format.PlanReader;
import org.plancheck.report.JsonReport;
import org.plancheck.result.CheckReport;
import org.plancheck.result.Phase;
import org.plancheck.rules.RuleBook;

/** The same plan gives the same findings in LibreOffice and on the command line. */
@WithLibreOffice
class ParityIT {

  private static final PlanChecker COMMAND_LINE =
      new PlanChecker(
          new PlanReader(Formats.all(), Limits.standard(), Map.of()),
          RuleBook.builtIn().usual(),
          "test");

  /** What LibreOffice itself takes otherwise when it opens a file, so that its user sees it so. */
  private static final Map<String, String> SEEN_OTHERWISE =
      Map.of(
          // It joins what was deleted and what came instead where both stand in a form field.
          "tracked-changes.docx", "DG-RAG-02 | Theme 6, action 6.1, RAG Status | rag | AmberGreen",
          // It knows no filter that has no condition, so that the row is hidden without a reason.
          "awkward-workbook.xlsx", "SM-VIEW-01 | The plan | null | null");

  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

  private final LibreOffice office;

  ParityIT(LibreOffice office) {
    this.office = office;
  }

  static List<Path> plans() throws Exception {
    return CommentsIT.plans();
  }

  @ParameterizedTest
  @MethodSource("plans")
  void sameFindings(Path plan) throws Exception {
    String expected = onTheCommandLine(plan);
    try (OpenDocument document = office.open(plan)) {
      boolean modified = document.isModified();
      document.run("check");
      boolean address = plan.toString().matches(".*\\.od[ts]");
      String found = office.status("findings");
      List<String> here = new ArrayList<>(said(found, address));
      here.remove(SEEN_OTHERWISE.get(plan.getFileName().toString()));
      assertThat(here).isEqualTo(said(expected, address));
      assertThat(document.isModified()).isEqualTo(modified);
    }
  }

  /** The report for programs on a file. */
  static String onTheCommandLine(Path plan) throws Exception {
    PlanFile file = new PlanFile(plan.getFileName().toString(), Files.readAllBytes(plan));
    CheckReport report =
        COMMAND_LINE.check(file, SideFileStore.of(plan), DAY, Phase.REVIEW, List.of());
    return new String(new JsonReport().write(report), StandardCharsets.UTF_8);
  }

  /** What a report says, one finding each, and its verdict. */
  static List<String> said(String report, boolean address) throws Exception {
    List<String> said = new ArrayList<>();
    JsonNode root = new ObjectMapper().readTree(report);
    for (JsonNode finding : root.get("findings")) {
      JsonNode place = finding.get("place");
      said.add(
          finding.get("rule").asText()
              + " | "
              + place.get("label").asText()
              + " | "
              + place.get("field").asText()
              + " | "
              + place.get("quote").asText()
              + (address ? " | " + place.get("address").asText() : ""));
    }
    root.get("waived").forEach(waived -> said.add(waived.toString()));
    root.get("signOffs").forEach(signOff -> said.add(signOff.toString()));
    said.add(root.get("verdict").get("status").asText());
    return said;
  }
}
