package org.plancheck.office;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.star.sheet.XSheetAnnotationsSupplier;
import com.sun.star.sheet.XSpreadsheetDocument;
import com.sun.star.table.CellAddress;
import com.sun.star.uno.UnoRuntime;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.plancheck.format.Comment;
import org.plancheck.office.OpenDocument.Note;

/**
 * Plans of other houses, as their authors wrote them; they are no part of this project. Each is
 * opened as it is, and once more as LibreOffice saves it.
 */
@WithLibreOffice
class LabelledPlansIT {

  /** Where they lie, as the build names it. */
  private static final String FOLDER = System.getProperty("plancheck.plans", "");

  private static final String THEIRS = "Is this still so?";

  private final LibreOffice office;

  LabelledPlansIT(LibreOffice office) {
    this.office = office;
  }

  static List<Arguments> plans() throws Exception {
    List<Arguments> plans = new ArrayList<>();
    if (FOLDER.isEmpty() || !Files.isDirectory(Path.of(FOLDER))) {
      System.out.println("Other houses' plans are left out: -Dplancheck.plans names no folder.");
      return plans;
    }
    try (Stream<Path> files = Files.list(Path.of(FOLDER))) {
      files
          .filter(file -> file.toString().matches(".*\\.(docx?|xlsx?|odt|ods)"))
          .sorted()
          .forEach(
              file -> {
                plans.add(Arguments.of(file, false));
                plans.add(Arguments.of(file, true));
              });
    }
    return plans;
  }

  private OpenDocument open(Path plan, boolean saved) throws Exception {
    OpenDocument document = office.open(plan);
    if (!saved) {
      return document;
    }
    boolean sheet = isSheet(document);
    Path copy = office.folder().resolve(plan.getFileName() + (sheet ? ".ods" : ".odt"));
    document.saveCopy(copy, sheet ? "calc8" : "writer8");
    document.close();
    return office.open(copy);
  }

  private static boolean isSheet(OpenDocument document) {
    return UnoRuntime.queryInterface(XSpreadsheetDocument.class, document.model()) != null;
  }

  private static void colleague(OpenDocument document) throws Exception {
    if (!isSheet(document)) {
      CommentsIT.colleague(document, THEIRS);
      return;
    }
    var sheets =
        UnoRuntime.queryInterface(XSpreadsheetDocument.class, document.model()).getSheets();
    UnoRuntime.queryInterface(
            XSheetAnnotationsSupplier.class, sheets.getByName(sheets.getElementNames()[0]))
        .getAnnotations()
        .insertNew(new CellAddress((short) 0, 1, 1), THEIRS);
  }

  @ParameterizedTest(allowZeroInvocations = true)
  @MethodSource("plans")
  void commentsStandRoundTheWordsAndGoAgain(Path plan, boolean saved) throws Exception {
    try (OpenDocument document = open(plan, saved)) {
      colleague(document);
      List<Note> theirs = document.notes();
      document.run("addComments");
      assertThat(office.status("error")).isEmpty();
      JsonNode report = new ObjectMapper().readTree(office.status("findings"));
      List<Note> ours = document.ours();
      assertThat(ours.isEmpty())
          .isEqualTo(report.get("plan").isNull() || report.get("findings").isEmpty());
      for (Note note : ours) {
        assertThat(report.get("findings"))
            .as(note.toString())
            .anyMatch(
                finding ->
                    finding.get("rule").asText().equals(Comment.ruleIn(note.text()))
                        && CommentsIT.fits(finding, note));
      }
      document.run("addComments");
      assertThat(document.ours()).containsExactlyInAnyOrderElementsOf(ours);
      document.run("removeComments");
      assertThat(document.notes()).containsExactlyInAnyOrderElementsOf(theirs);
      document.run("addComments");
      if (!ours.isEmpty()) {
        document.undo().undo();
      }
      assertThat(document.notes()).containsExactlyInAnyOrderElementsOf(theirs);
    }
  }
}
