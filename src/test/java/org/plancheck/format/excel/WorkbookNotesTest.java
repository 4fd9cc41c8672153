package org.plancheck.format.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plancheck.format.Limits;
import org.plancheck.format.PlanFile;
import org.plancheck.format.UnreadableFile;
import org.plancheck.plan.Address;
import org.plancheck.plan.Place;

class WorkbookNotesTest {

  private static final String TIM = "'Ongoing' cannot be checked.\nWhat helps: a date\n[DG-TIM-02]";

  private final List<org.plancheck.format.Comment> comments = new ArrayList<>();

  private void say(String sheet, int row, int column, String text) {
    Address at = sheet == null ? null : new Address.SheetCell(sheet, row, column);
    comments.add(new org.plancheck.format.Comment(Place.of("there", at), text, "DG-TIM-02"));
  }

  private byte[] annotated(byte[] file) {
    try {
      return new ExcelFormat()
          .annotate(
              new PlanFile("plan.xlsx", file),
              comments,
              new Address.SheetCell("Theme 2", 1, 1),
              LocalDate.of(2026, 11, 22),
              Limits.standard());
    } catch (UnreadableFile e) {
      throw new AssertionError(e);
    }
  }

  private static Map<String, String> notes(byte[] file) {
    Map<String, String> notes = new TreeMap<>();
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
      for (Sheet sheet : book) {
        for (Comment note : sheet.getCellComments().values()) {
          assertThat(note.isVisible()).isFalse();
          notes.put(
              sheet.getSheetName() + "!" + note.getAddress().formatAsString(),
              note.getAuthor() + ": " + note.getString().getString());
        }
      }
      return notes;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] withColleaguesNotes(int... columns) {
    return Books.made(
        book -> {
          Sheet sheet = Books.plan(book);
          for (int column : columns) {
            ClientAnchor anchor = book.getCreationHelper().createClientAnchor();
            anchor.setRow1(3);
            anchor.setRow2(6);
            anchor.setCol1(column);
            anchor.setCol2(column + 2);
            Comment note = sheet.createDrawingPatriarch().createCellComment(anchor);
            note.setString(book.getCreationHelper().createRichTextString("Ask Ann " + column));
            note.setAuthor("A. Colleague");
            Books.cell(sheet, 4, column).setCellComment(note);
          }
        });
  }

  @Test
  void findingsStandAtTheirCellsAndThoseWithoutAtTheTitle() {
    say("Theme 2", 4, 4, TIM);
    say("Theme 2", 4, 4, "Second & <last> [DG-SMART-01]");
    say(null, 0, 0, "=HYPERLINK(\"http://x\") \u0007about the plan");
    assertThat(notes(annotated(Books.made(Books::plan))))
        .containsOnly(
            Map.entry(
                "Theme 2!D4",
                "Plancheck: Plancheck:\n" + TIM + "\n\nSecond & <last> [DG-SMART-01]"),
            Map.entry(
                "Theme 2!A1", "Plancheck: Plancheck:\n=HYPERLINK(\"http://x\") about the plan"));
  }

  @Test
  void nothingElseOfTheWorkbookChanges() {
    byte[] file =
        Books.made(
            book -> {
              Sheet sheet = Books.plan(book);
              var help = sheet.getDataValidationHelper();
              sheet.addValidationData(
                  help.createValidation(
                      help.createExplicitListConstraint(new String[] {"Red", "Amber"}),
                      new CellRangeAddressList(3, 9, 5, 5)));
              sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 5));
              sheet.getHeader().setLeft("Plan");
              Books.cell(sheet, 6, 1).setCellFormula("COUNTA(A4:A5)");
              book.createName().setNameName("Rags");
            });
    say("Theme 2", 4, 4, TIM);
    byte[] copy = annotated(file);
    Map<String, byte[]> before = Books.parts(file);
    Map<String, byte[]> after = Books.parts(copy);
    Set<String> changed = new TreeSet<>();
    after.forEach(
        (name, bytes) -> {
          if (!java.util.Arrays.equals(bytes, before.get(name))) {
            changed.add(name);
          }
        });
    assertThat(changed)
        .containsExactlyInAnyOrder(
            "[Content_Types].xml",
            "xl/comments1.xml",
            "xl/drawings/vmlDrawing1.vml",
            "xl/worksheets/_rels/sheet1.xml.rels",
            "xl/worksheets/sheet1.xml");
    String sheet = "xl/worksheets/sheet1.xml";
    assertThat(
            new String(after.get(sheet), StandardCharsets.UTF_8)
                .replaceFirst("<legacyDrawing [^>]*/>", ""))
        .isEqualTo(new String(before.get(sheet), StandardCharsets.UTF_8));
    assertThat(Books.shown(copy)).isEqualTo(Books.shown(file));
  }

  @Test
  void aSecondCheckReplacesOurNotesAndChangesNoByteWhereItSaysTheSame() {
    byte[] file =
        Books.made(
            book -> {
              book.createSheet("Cover");
              Books.plan(book);
            });
    say("Theme 2", 4, 4, TIM);
    say("Cover", 1, 1, "Please add the date. [DG-HDR-01]");
    byte[] once = annotated(file);
    assertThat(annotated(once)).isEqualTo(once);
    comments.clear();
    say("Theme 2", 4, 5, "No progress is given. [DG-PRG-01]");
    assertThat(notes(annotated(once)))
        .containsOnlyKeys("Theme 2!E4")
        .containsValue("Plancheck: Plancheck:\nNo progress is given. [DG-PRG-01]");
  }

  @ParameterizedTest
  @CsvSource({
    "'{0}\nAnn: moved to 3 December', below ours",
    "'Ann: moved to 3 December\n{0}', above ours",
    "'{0}\n\nok: agreed with the lead\n\nSecond thing. [DG-PRG-01]', between two of ours"
  })
  void aNoteThatSomebodyAnsweredIsTheirsAndStays(String answered, String where) throws IOException {
    say("Theme 2", 4, 4, TIM);
    byte[] once = annotated(Books.made(Books::plan));
    String answer = answered.replace("{0}", "Plancheck:\n" + TIM);
    byte[] back;
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(once));
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      Comment note = book.getSheet("Theme 2").getRow(3).getCell(3).getCellComment();
      note.setString(new XSSFRichTextString(answer));
      book.write(out);
      back = out.toByteArray();
    }
    assertThat(notes(annotated(back)))
        .as(where)
        .containsOnly(
            Map.entry("Theme 2!D4", "Plancheck: " + answer),
            Map.entry("Theme 2!E4", "Plancheck: Plancheck:\nAbout cell D4: " + TIM));
  }

  @Test
  void aColleaguesNoteStaysAndOursStandsBesideItAndNamesItsCell() {
    say("Theme 2", 4, 4, TIM);
    byte[] once = annotated(withColleaguesNotes(4, 5));
    assertThat(notes(once))
        .containsOnly(
            Map.entry("Theme 2!D4", "A. Colleague: Ask Ann 4"),
            Map.entry("Theme 2!E4", "A. Colleague: Ask Ann 5"),
            Map.entry("Theme 2!C4", "Plancheck: Plancheck:\nAbout cell D4: " + TIM));
    assertThat(annotated(once)).isEqualTo(once);
  }

  @Test
  void thePointerStandsWhereTheFormatWantsIt() {
    byte[] file =
        Books.raw(
            "<row r=\"1\"><c r=\"A1\" t=\"str\"><v>x</v></c></row>",
            "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
            "<pageMargins left=\"1\" right=\"1\" top=\"1\" bottom=\"1\" header=\"1\" footer=\"1\"/>"
                + "<extLst><ext uri=\"x\"/></extLst>");
    say("Plan", 1, 1, TIM);
    assertThat(
            new String(
                Books.parts(annotated(file)).get("xl/worksheets/sheet1.xml"),
                StandardCharsets.UTF_8))
        .containsPattern("footer=\"1\"/><legacyDrawing [^>]+/><extLst>");
  }

  @Test
  void boxesAreAsHighAsTheirText() {
    say("Theme 2", 4, 4, TIM);
    say("Theme 2", 4, 2, (TIM + "\n").repeat(5));
    try (XSSFWorkbook book =
        new XSSFWorkbook(new ByteArrayInputStream(annotated(Books.made(Books::plan))))) {
      Sheet sheet = book.getSheet("Theme 2");
      assertThat(rows(sheet.getCellComments().values(), "B4"))
          .isGreaterThan(2 * rows(sheet.getCellComments().values(), "D4"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int rows(java.util.Collection<? extends Comment> notes, String cell) {
    return notes.stream()
        .filter(note -> note.getAddress().formatAsString().equals(cell))
        .mapToInt(note -> note.getClientAnchor().getRow2() - note.getClientAnchor().getRow1())
        .findFirst()
        .orElseThrow();
  }

  @Test
  void anotherOfficeProgramReadsTheNotes(@TempDir Path folder) throws Exception {
    boolean there =
        List.of("/usr/bin/soffice", "/usr/local/bin/soffice").stream()
            .anyMatch(path -> Files.isExecutable(Path.of(path)));
    Assumptions.assumeTrue(there, "skipped: LibreOffice (soffice) is not installed here");
    say("Theme 2", 4, 4, TIM);
    Path copy = folder.resolve("copy.xlsx");
    Files.write(copy, annotated(withColleaguesNotes(5)));
    Process office =
        new ProcessBuilder(
                "soffice",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                "fods",
                "--outdir",
                folder.toString(),
                copy.toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("log").toFile())
            .start();
    assertThat(office.waitFor(120, TimeUnit.SECONDS)).isTrue();
    assertThat(Files.readString(folder.resolve("copy.fods")))
        .contains("cannot be checked.")
        .contains("Ask Ann 5");
  }
}
