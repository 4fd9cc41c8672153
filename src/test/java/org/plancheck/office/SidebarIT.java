package org.plancheck.office;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.star.sheet.XSpreadsheet;
import com.sun.star.sheet.XSpreadsheetDocument;
import com.sun.star.sheet.XSpreadsheets;
import com.sun.star.table.XColumnRowRange;
import com.sun.star.text.XText;
import com.sun.star.text.XTextDocument;
import com.sun.star.text.XTextRange;
import com.sun.star.text.XTextViewCursor;
import com.sun.star.text.XTextViewCursorSupplier;
import com.sun.star.uno.UnoRuntime;
import com.sun.star.util.XReplaceDescriptor;
import com.sun.star.util.XReplaceable;
import com.sun.star.util.XSearchDescriptor;
import com.sun.star.util.XSearchable;
import com.sun.star.view.XSelectionSupplier;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plancheck.format.Comment;
import org.plancheck.office.OpenDocument.Note;

/** The panel beside a document. */
@WithLibreOffice
class SidebarIT {

  private static final Path TEXT = Path.of("sample-plans/ongoing-everywhere.odt");
  private static final Path WORKBOOK = Path.of("sample-plans/awkward-workbook.xlsx");

  private final LibreOffice office;

  SidebarIT(LibreOffice office) {
    this.office = office;
  }

  private JsonNode report() throws Exception {
    return new ObjectMapper().readTree(office.status("findings"));
  }

  /** The first finding with words of its own. */
  private JsonNode finding(OpenDocument document, String... ofRules) throws Exception {
    document.run("check");
    for (JsonNode finding : report().get("findings")) {
      boolean wanted =
          ofRules.length == 0 || List.of(ofRules).contains(finding.get("rule").asText());
      if (wanted && !finding.at("/place/quote").asText("").isEmpty()) {
        return finding;
      }
    }
    throw new AssertionError("No finding has words of its own.");
  }

  private static String line(JsonNode finding) {
    return finding.at("/place/label").asText() + ": " + finding.get("title").asText();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"sample-plans/ongoing-everywhere.odt", "sample-plans/awkward-workbook.xlsx"})
  void itsCommentIsOfTheKindThatAllGet(Path plan) throws Exception {
    try (OpenDocument document = office.open(plan);
        OpenPanel panel = new OpenPanel(office, document)) {
      panel.choose(line(finding(document)));
      panel.press("comment");
      assertThat(office.status("error")).isEmpty();
      List<Note> one = document.ours();
      assertThat(one).hasSize(1);
      String point = Comment.pointIn(one.get(0).text());
      assertThat(point).matches("#[0-9a-f]{8} [A-Z-]+-\\d\\d");
      panel.press("comment");
      assertThat(document.ours()).as("pressed again").isEqualTo(one);
      document.run("addComments");
      assertThat(document.ours())
          .filteredOn(note -> note.text().contains(point.substring(0, 9)))
          .singleElement()
          .satisfies(note -> assertThat(note.place()).isEqualTo(one.get(0).place()));
    }
  }

  @Test
  void anAnswerToItsCommentSetsTheFindingAside() throws Exception {
    try (OpenDocument document = office.open(TEXT);
        OpenPanel panel = new OpenPanel(office, document)) {
      JsonNode finding = finding(document);
      panel.choose(line(finding));
      panel.press("comment");
      Object comment = document.comment(document.ours().get(0));
      Values.set(
          comment,
          "Content",
          Values.text(comment, "Content") + "\n\nok: agreed with the regulator, by A. Brown");
      document.run("check");
      assertThat(report().get("findings")).doesNotContain(finding);
      assertThat(report().get("waived").findValuesAsText("why"))
          .containsExactly("agreed with the regulator");
    }
  }

  @Test
  void aCommentStandsWhereTheCellIsNow() throws Exception {
    try (OpenDocument document = office.open(WORKBOOK);
        OpenPanel panel = new OpenPanel(office, document)) {
      JsonNode finding = finding(document);
      panel.choose(line(finding));
      String address = finding.at("/place/address").asText();
      String sheet = address.substring(0, address.indexOf('!'));
      XSpreadsheet live =
          UnoRuntime.queryInterface(
              XSpreadsheet.class,
              UnoRuntime.queryInterface(XSpreadsheetDocument.class, document.model())
                  .getSheets()
                  .getByName(sheet));
      UnoRuntime.queryInterface(XColumnRowRange.class, live).getRows().insertByIndex(0, 3);
      panel.press("comment");
      assertThat(office.status("error")).isEmpty();
      assertThat(document.ours()).extracting(Note::place).containsExactly(threeLower(address));
    }
  }

  private static String threeLower(String address) {
    int digits = address.length();
    while (Character.isDigit(address.charAt(digits - 1))) {
      digits--;
    }
    return address.substring(0, digits) + (Integer.parseInt(address.substring(digits)) + 3);
  }

  @ParameterizedTest
  @ValueSource(strings = {"comment", "show"})
  void whatIsSaidNoLongerIsToldAndTheListIsNew(String button) throws Exception {
    try (OpenDocument document = office.open(TEXT);
        OpenPanel panel = new OpenPanel(office, document)) {
      JsonNode finding = finding(document, "DG-TIM-02");
      panel.choose(line(finding));
      XReplaceable text = UnoRuntime.queryInterface(XReplaceable.class, document.model());
      XReplaceDescriptor words = text.createReplaceDescriptor();
      words.setSearchString("Ongoing");
      words.setReplaceString("31/01/2027");
      text.replaceAll(words);
      panel.press(button);
      assertThat(office.status("error")).contains("said no longer");
      assertThat(document.ours()).isEmpty();
      OpenPanel.until(() -> panel.label("notes").contains("said no longer"));
      assertThat(panel.lines()).isNotEmpty().noneMatch(line -> line.endsWith(line(finding)));
    }
  }

  /** As by hand: nothing but the cursor moves. */
  @Test
  void tellsSmartOfTheActionInWhichTheCursorStandsInWriter() throws Exception {
    try (OpenDocument document = office.open(TEXT);
        OpenPanel panel = new OpenPanel(office, document)) {
      document.run("check");
      XTextViewCursor cursor =
          UnoRuntime.queryInterface(
                  XTextViewCursorSupplier.class, document.model().getCurrentController())
              .getViewCursor();
      for (String number : List.of("1.1", "3.1", "1.1")) {
        cursor.gotoRange(cell(document, number), false);
        OpenPanel.until(() -> panel.label("smart").startsWith("Action " + number + " · SMART "));
      }
      XText body = UnoRuntime.queryInterface(XTextDocument.class, document.model()).getText();
      cursor.gotoRange(body.getStart(), false);
      OpenPanel.until(() -> panel.label("smart").isEmpty());
    }
  }

  /** The cell that holds the number of an action. */
  private static XTextRange cell(OpenDocument document, String number) throws Exception {
    XSearchable text = UnoRuntime.queryInterface(XSearchable.class, document.model());
    XSearchDescriptor words = text.createSearchDescriptor();
    words.setSearchString("^" + number.replace(".", "\\.") + "$");
    words.setPropertyValue("SearchRegularExpression", true);
    return UnoRuntime.queryInterface(XTextRange.class, text.findFirst(words));
  }

  @Test
  void tellsSmartOfTheActionInWhichTheCursorStandsInCalc() throws Exception {
    try (OpenDocument document = office.open(Path.of("sample-plans/good-plan.xlsx"));
        OpenPanel panel = new OpenPanel(office, document)) {
      document.run("check");
      XSelectionSupplier view =
          UnoRuntime.queryInterface(
              XSelectionSupplier.class, document.model().getCurrentController());
      for (String number : List.of("1.1", "2.1", "1.1")) {
        view.select(sheetCell(document, number));
        OpenPanel.until(() -> panel.label("smart").startsWith("Action " + number + " · SMART "));
      }
    }
  }

  private static Object sheetCell(OpenDocument document, String number) throws Exception {
    XSpreadsheets sheets =
        UnoRuntime.queryInterface(XSpreadsheetDocument.class, document.model()).getSheets();
    for (String name : sheets.getElementNames()) {
      XSearchable sheet = UnoRuntime.queryInterface(XSearchable.class, sheets.getByName(name));
      XSearchDescriptor words = sheet.createSearchDescriptor();
      words.setSearchString(number);
      words.setPropertyValue("SearchWords", true);
      Object found = sheet.findFirst(words);
      if (found != null) {
        return found;
      }
    }
    throw new AssertionError("No cell says " + number + ".");
  }
}
