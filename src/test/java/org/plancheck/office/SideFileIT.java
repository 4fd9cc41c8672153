package org.plancheck.office;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plancheck.assurance.SideFileStore;
import org.plancheck.assurance.Waiver;

/** What stands in the file beside the plan counts in LibreOffice too. */
@WithLibreOffice
class SideFileIT {

  private final LibreOffice office;

  @TempDir private Path folder;

  SideFileIT(LibreOffice office) {
    this.office = office;
  }

  private Path copy(String sample) throws Exception {
    // Blanks and signs of a URL are part of many names.
    return Files.copy(Path.of("sample-plans", sample), folder.resolve("our plan 100%+ " + sample));
  }

  private JsonNode check(OpenDocument document) throws Exception {
    document.run("check");
    return new ObjectMapper().readTree(office.status("findings"));
  }

  private static Waiver waiver(JsonNode finding) {
    return new Waiver(
        finding.get("rule").asText(),
        finding.at("/place/label").asText(),
        finding.at("/place/quote").asText(),
        "set by the regulator",
        "A. Brown",
        LocalDate.of(2026, 12, 31),
        "");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"ongoing-everywhere.odt", "ongoing-everywhere.docx", "awkward-workbook.xlsx"})
  void aWaiverSetsItsFindingAside(String sample) throws Exception {
    Path plan = copy(sample);
    try (OpenDocument document = office.open(plan)) {
      List<JsonNode> expected = new ArrayList<>();
      check(document).get("findings").forEach(expected::add);
      JsonNode aside =
          expected.stream().filter(f -> !f.at("/place/quote").isNull()).findFirst().orElseThrow();
      SideFileStore.add(plan, waiver(aside));
      expected.remove(aside);
      JsonNode after = check(document);
      assertThat(after.get("findings")).containsExactlyElementsOf(expected);
      assertThat(after.get("waived").findValuesAsText("by")).containsExactly("A. Brown");
    }
  }

  @Test
  void ofADocumentThatWasNeverSavedThereIsNone() throws Exception {
    Path plan = copy("ongoing-everywhere.odt");
    try (OpenDocument saved = office.open(plan)) {
      SideFileStore.add(plan, waiver(check(saved).get("findings").get(0)));
    }
    try (OpenDocument untitled =
        office.open(plan.toUri().toString(), Values.named("AsTemplate", true))) {
      assertThat(untitled.model().getURL()).isEmpty();
      JsonNode report = check(untitled);
      assertThat(report.get("findings")).isNotEmpty();
      assertThat(report.get("waived")).isEmpty();
    }
  }

  @Test
  void oneThatCannotBeUsedIsToldAsOnTheCommandLine() throws Exception {
    Path plan = copy("ongoing-everywhere.odt");
    Path side = Files.writeString(SideFileStore.beside(plan), "waivers: many\n");
    try (OpenDocument document = office.open(plan)) {
      JsonNode report = check(document);
      assertThat(report.at("/verdict/status").asText()).isEqualTo("could-not-be-checked");
      assertThat(report.at("/problems/0/code").asText()).isEqualTo("side-file");
      assertThat(report.at("/problems/0/message").asText()).startsWith(side + ":1: ");
      Files.delete(side);
      assertThat(check(document).get("findings")).isNotEmpty();
    }
  }
}
