package org.plancheck.format.legacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.hssf.usermodel.HSSFClientAnchor;
import org.apache.poi.hssf.usermodel.HSSFComment;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.plancheck.format.Comment;
import org.plancheck.format.Limits;
import org.plancheck.format.PlanFile;
import org.plancheck.format.UnreadableFile;
import org.plancheck.plan.Address;
import org.plancheck.plan.Place;

class OldWorkbookNotesTest {

  private static final String TIM = "'Ongoing' cannot be checked.\n[DG-TIM-02]";

  private final List<Comment> comments = new ArrayList<>();

  private void say(int row, int column, String text) {
    Address at = row == 0 ? null : new Address.SheetCell("Theme 2", row, column);
    comments.add(new Comment(Place.of("there", at), text, "DG-TIM-02"));
  }

  private byte[] annotated(byte[] file) {
    try {
      return new OldExcelFormat()
          .annotate(
              new PlanFile("plan.xls", file),
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
    try (HSSFWorkbook book = new HSSFWorkbook(new ByteArrayInputStream(file))) {
      for (HSSFComment note : book.getSheet("Theme 2").getCellComments().values()) {
        assertThat(note.isVisible()).isFalse();
        notes.put(
            note.getAddress().formatAsString(),
            note.getAuthor() + ": " + note.getString().getString());
      }
      return notes;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] withNote(String author, String text) {
    return OldBooks.made(
        book -> {
          HSSFSheet sheet = OldBooks.plan(book);
          HSSFComment note =
              sheet
                  .createDrawingPatriarch()
                  .createCellComment(new HSSFClientAnchor(0, 0, 0, 0, (short) 4, 1, (short) 6, 4));
          note.setAuthor(author);
          note.setString(new HSSFRichTextString(text));
          sheet.getRow(1).getCell(3).setCellComment(note);
        });
  }

  @Test
  void standAtTheirCellsAndLeaveTheTextAsItWas() {
    byte[] plan = OldBooks.made(OldBooks::plan);
    say(2, 4, TIM);
    say(0, 0, "About the plan");
    byte[] copy = annotated(plan);
    assertThat(notes(copy))
        .containsExactly(
            Map.entry("A1", "Plancheck: Plancheck:\nAbout the plan"),
            Map.entry("D2", "Plancheck: Plancheck:\n" + TIM));
    assertThat(OldBooks.shown(copy)).isEqualTo(OldBooks.shown(plan));
  }

  @Test
  void replaceOurEarlierOnes() {
    say(2, 4, TIM);
    say(3, 2, "Name a lead [DG-RSP-02]");
    byte[] first = annotated(OldBooks.made(OldBooks::plan));
    comments.remove(1);
    byte[] second = annotated(first);
    assertThat(notes(second)).containsOnlyKeys("D2");
    comments.clear();
    assertThat(notes(annotated(second))).isEmpty();
  }

  @Test
  void replaceThoseWhoseAuthorAProgramDropped() {
    say(2, 4, TIM);
    assertThat(notes(annotated(withNote("", "Plancheck:\nfrom an earlier check"))))
        .containsExactly(Map.entry("D2", "Plancheck: Plancheck:\n" + TIM));
  }

  @Test
  void standBesideAColleaguesNoteWhichStays() {
    say(2, 4, TIM);
    assertThat(notes(annotated(withNote("Moira", "Which day?"))))
        .containsExactly(
            Map.entry("D2", "Moira: Which day?"),
            Map.entry("E2", "Plancheck: Plancheck:\nAbout cell D2: " + TIM));
  }

  @Test
  void areTheSameBytesForTheSameFile() {
    byte[] plan = OldBooks.made(OldBooks::plan);
    say(2, 4, TIM);
    assertThat(annotated(plan)).isEqualTo(annotated(plan));
  }

  @Test
  void areCutWhereExcelHoldsNoMore() {
    say(2, 4, "a".repeat(40_000));
    assertThat(notes(annotated(OldBooks.made(OldBooks::plan))).get("D2"))
        .hasSizeBetween(32_000, 32_100)
        .endsWith(" …");
  }
}
