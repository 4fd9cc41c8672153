package org.plancheck.office;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.star.container.XIndexAccess;
import com.sun.star.text.XTextRange;
import com.sun.star.uno.UnoRuntime;
import com.sun.star.view.XSelectionSupplier;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plancheck.format.FeedbackMark;

/** The commands of the menu, and what they do where something is in the way. */
@WithLibreOffice
class CommandsIT {

  private static final Path PLAN = Path.of("sample-plans/ongoing-everywhere.odt");

  private final LibreOffice office;

  CommandsIT(LibreOffice office) {
    this.office = office;
  }

  @AfterEach
  void usualOptions() throws Exception {
    office.option("Settings", "");
    office.option("Packs", "");
    office.option("AsOf", "2026-11-22");
  }

  private JsonNode report() throws Exception {
    return new ObjectMapper().readTree(office.status("findings"));
  }

  @Test
  void nextAndPreviousSelectTheWords() throws Exception {
    try (OpenDocument document = office.open(PLAN)) {
      List<String> selected = new ArrayList<>();
      document.run("next");
      List<String> quotes = report().get("findings").findValuesAsText("quote");
      quotes.removeIf("null"::equals);
      for (int i = 0; i < report().get("findings").size(); i++) {
        selected.add(selected(document));
        document.run("next");
      }
      assertThat(selected).containsAll(quotes);
      assertThat(selected(document)).as("after the last").isEqualTo(selected.get(0));
      document.run("previous");
      assertThat(selected(document)).isEqualTo(selected.get(selected.size() - 1));
      assertThat(document.isModified()).isFalse();
    }
  }

  /** Whoever pauses has the plan checked in the background too. */
  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void nextAndPreviousGoOnFromWordsThatWerePutRight(boolean pause) throws Exception {
    try (OpenDocument document = office.open(PLAN)) {
      do {
        document.run("next");
      } while (!selected(document).equals("Continuous"));
      int findings = report().get("findings").size();
      selection(document).setString("31/01/2027");
      if (pause) {
        document.run("check");
      }
      document.run("next");
      assertThat(selected(document)).as("the next one").isEqualTo("IPC");
      assertThat(report().get("findings")).hasSize(findings - 1);
      document.run("previous");
      assertThat(selected(document)).as("the one before").isEqualTo("Ongoing");
    }
  }

  /** "" where the cursor stands between words. */
  private static String selected(OpenDocument document) throws Exception {
    XTextRange selection = selection(document);
    return selection == null ? "" : selection.getString();
  }

  /** Null where nothing is selected. */
  private static XTextRange selection(OpenDocument document) throws Exception {
    Object selection =
        UnoRuntime.queryInterface(XSelectionSupplier.class, document.model().getCurrentController())
            .getSelection();
    XIndexAccess ranges = UnoRuntime.queryInterface(XIndexAccess.class, selection);
    return ranges == null || ranges.getCount() == 0
        ? null
        : UnoRuntime.queryInterface(XTextRange.class, ranges.getByIndex(0));
  }

  @ParameterizedTest
  @ValueSource(strings = {"html", "pdf", "json", "odt"})
  void reportsAreSavedInEachForm(String form) throws Exception {
    Path file = office.folder().resolve("plan.feedback." + form);
    try (OpenDocument document = office.open(PLAN)) {
      document.run("saveReport", Values.named("URL", file.toUri().toString()));
      assertThat(office.status("error")).isEmpty();
      byte[] bytes = Files.readAllBytes(file);
      String head = new String(bytes, 0, 2_000, StandardCharsets.UTF_8);
      switch (form) {
        case "html" -> assertThat(head).contains("content=\"Plancheck");
        case "pdf" -> assertThat(head).startsWith("%PDF");
        case "json" -> assertThat(head).contains("plancheck-report/1");
        default -> {
          assertThat(FeedbackMark.isOn(bytes)).isTrue();
          try (OpenDocument copy = office.open(file)) {
            assertThat(copy.ours()).isNotEmpty();
          }
        }
      }
      assertThat(document.isModified()).isFalse();
    }
  }

  @Test
  void thePlanItselfIsNeverOverwritten() throws Exception {
    Path plan = office.folder().resolve("plan.odt");
    Files.copy(PLAN, plan);
    byte[] before = Files.readAllBytes(plan);
    try (OpenDocument document = office.open(plan)) {
      document.run("saveReport", Values.named("URL", document.model().getURL()));
      assertThat(office.status("error")).contains("never overwritten");
      document.run("addComments");
    }
    assertThat(Files.readAllBytes(plan)).isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(strings = {"private:factory/swriter", "private:factory/scalc"})
  void aDocumentThatIsNoPlanIsSaidToBeNone(String blank) throws Exception {
    try (OpenDocument document = office.open(blank)) {
      document.run("addComments");
      assertThat(report().at("/verdict/status").asText()).isEqualTo("could-not-be-checked");
      assertThat(report().at("/problems/0/code").asText()).isEqualTo("no-plan");
      assertThat(document.notes()).isEmpty();
      assertThat(document.isModified()).isFalse();
    }
  }

  @Test
  void aDocumentThatIsClosedMeanwhileEndsTheCheck() throws Exception {
    OpenDocument closed = office.open(PLAN);
    for (int i = 0; i < 5; i++) {
      closed.begin("addComments");
    }
    closed.close();
    office.settle();
    try (OpenDocument other = office.open(PLAN)) {
      other.run("check");
      assertThat(office.status("error")).isEmpty();
      assertThat(report().get("findings")).isNotEmpty();
    }
  }

  @Test
  void twoDocumentsAreKeptApart() throws Exception {
    try (OpenDocument one = office.open(PLAN);
        OpenDocument other = office.open(Path.of("sample-plans/good-plan.xlsx"))) {
      one.begin("addComments");
      other.begin("addComments");
      one.begin("next");
      office.settle();
      assertThat(one.ours()).isNotEmpty();
      other.run("check");
      assertThat(report().at("/file/name").asText()).isEqualTo("good-plan.xlsx");
      one.run("check");
      assertThat(report().at("/file/name").asText()).isEqualTo("ongoing-everywhere.odt");
    }
  }

  @Test
  void optionsCountFromTheNextCheckOn() throws Exception {
    try (OpenDocument document = office.open(PLAN)) {
      office.option("AsOf", "2027-06-30");
      office.option("Packs", "smart");
      document.run("check");
      assertThat(report().get("asOf").asText()).isEqualTo("2027-06-30");
      assertThat(report().get("packs").toString()).isEqualTo("[\"core\",\"smart\"]");
    }
  }

  @Test
  void optionsThatCannotBeUsedAreToldAndTheRulesBeforeStay() throws Exception {
    try (OpenDocument document = office.open(PLAN)) {
      office.option("Settings", office.folder().resolve("missing.yaml").toString());
      document.run("check");
      assertThat(office.status("error")).contains("missing.yaml cannot be read");
      assertThat(office.status("state")).isEqualTo("ready");
      assertThat(report().get("findings")).isNotEmpty();
      office.option("Settings", "");
      office.option("AsOf", "soon");
      document.run("check");
      assertThat(office.status("error")).contains("'soon' is no day");
    }
  }

  @Test
  void whatOnlyShowsSomethingDoesNothingWithoutAWindow() throws Exception {
    try (OpenDocument document = office.open(PLAN)) {
      // The status tells of the last check, which was another document's.
      document.run("check");
      for (String command : new String[] {"about", "showSidebar", "saveReport"}) {
        document.run(command);
        assertThat(office.status("error")).isEmpty();
      }
    }
  }

  @Test
  void theStatusTellsTheVersion() throws Exception {
    assertThat(office.status("version")).matches("\\d+\\.\\d+\\.\\d+.*");
    assertThat(office.status("state")).isEqualTo("ready");
  }
}
