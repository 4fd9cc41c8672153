package org.plancheck.format.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationHighlight;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationMarkup;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.plancheck.format.Comment;
import org.plancheck.format.Limits;
import org.plancheck.format.PlanFile;
import org.plancheck.format.UnreadableFile;
import org.plancheck.plan.Address;
import org.plancheck.plan.Place;

@DisplayName("Notes in a copy of a PDF file")
class PdfNotesTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

  private static Pages plan() {
    Pages pages =
        new Pages().page().grid(new float[] {50, 100, 300, 420}, new float[] {100, 130, 160});
    return pages
        .text(50, 60, "Improvement Plan")
        .text(105, 115, "Hold a huddle every day")
        .text(55, 145, "1.2");
  }

  private static Comment about(Address address, String quote, String rule) {
    Place place = Place.of("A place", address);
    return new Comment(quote == null ? place : place.quoting(quote), "Look. [" + rule + "]", rule);
  }

  private static Comment aboutHuddle() {
    return about(new Address.PageCell(1, 1, 1, 2), "huddle", "DG-TIM-02");
  }

  private static byte[] annotate(PlanFile file, Comment... comments) throws UnreadableFile {
    Address title = new Address.PageLine(1, 1);
    return new PdfFormat().annotate(file, List.of(comments), title, DAY, Limits.standard());
  }

  private static List<PDAnnotation> notes(byte[] file) throws IOException {
    try (PDDocument document = Loader.loadPDF(file)) {
      return new ArrayList<>(document.getPage(0).getAnnotations());
    }
  }

  @Test
  void followTheFilesOwnBytesAndAreTheSameEachTime() throws UnreadableFile {
    try (Pages pages = plan()) {
      PlanFile file = pages.file();
      byte[] copy = annotate(file, aboutHuddle());

      assertThat(Arrays.copyOf(copy, file.bytes().length)).isEqualTo(file.bytes());
      assertThat(annotate(file, aboutHuddle())).isEqualTo(copy);
      assertThat(new PdfFormat().read(new PlanFile("copy.pdf", copy), Limits.standard()))
          .isEqualTo(new PdfFormat().read(file, Limits.standard()));
    }
  }

  @Test
  void lieOnTheVeryWords() throws UnreadableFile, IOException {
    try (Pages pages = plan()) {
      byte[] copy = annotate(pages.file(), aboutHuddle());
      PDAnnotationHighlight note = (PDAnnotationHighlight) notes(copy).get(0);
      assertThat(new String(copy, java.nio.charset.StandardCharsets.ISO_8859_1))
          .contains("/Multiply");
      float before = 105 + pages.font.getStringWidth("Hold a ") / 100;
      float[] quad = note.getQuadPoints();

      assertThat(note.getTitlePopup()).isEqualTo(Comment.AUTHOR);
      assertThat(note.getContents()).isEqualTo("Look. [DG-TIM-02]");
      assertThat(quad[0]).isCloseTo(before, org.assertj.core.data.Offset.offset(0.5f));
      assertThat(quad[2])
          .isCloseTo(
              before + pages.font.getStringWidth("huddle") / 100,
              org.assertj.core.data.Offset.offset(0.5f));
      assertThat(quad[1]).isBetween(842f - 115, 842f - 103);
    }
  }

  @Test
  void standAsASignInABlankCellAndAtTheTitleWhereThereIsNoPlace()
      throws UnreadableFile, IOException {
    try (Pages pages = plan()) {
      byte[] copy =
          annotate(
              pages.file(),
              about(new Address.PageCell(1, 1, 2, 3), null, "DG-RAG-01"),
              about(null, null, "DG-TPL-01"));
      List<PDAnnotation> notes = notes(copy);

      assertThat(notes.get(0)).isInstanceOf(PDAnnotationText.class);
      assertThat(notes.get(0).getRectangle().getLowerLeftX()).isBetween(300f, 310f);
      assertThat(notes.get(1)).isInstanceOf(PDAnnotationHighlight.class);
      assertThat(notes.get(1).getRectangle().getLowerLeftX()).isBetween(49f, 51f);
    }
  }

  @Test
  void replaceThoseOfAnEarlierCheckAndLeaveColleaguesNotes() throws UnreadableFile, IOException {
    try (Pages pages = plan()) {
      PDAnnotationText colleague = new PDAnnotationText();
      colleague.setTitlePopup("A. Colleague");
      colleague.setContents("Good");
      pages.page.getAnnotations().add(colleague);
      byte[] first = annotate(pages.file(), aboutHuddle());
      byte[] second =
          annotate(
              new PlanFile("plan.pdf", first),
              about(new Address.PageCell(1, 1, 2, 1), null, "DG-NUM-01"));

      assertThat(notes(second))
          .extracting(PDAnnotation::getContents)
          .containsExactly("Good", "Look. [DG-NUM-01]");
    }
  }

  @Test
  void stayWhereSomeoneAnsweredAndAreNotSaidTwice() throws UnreadableFile, IOException {
    try (Pages pages = plan()) {
      byte[] first = annotate(pages.file(), aboutHuddle());
      byte[] answered = answer(first);
      byte[] second = annotate(new PlanFile("plan.pdf", answered), aboutHuddle());

      assertThat(notes(second))
          .extracting(PDAnnotation::getContents)
          .containsExactly("Look. [DG-TIM-02]", "Done on Monday");
    }
  }

  private static byte[] answer(byte[] file) throws IOException {
    try (PDDocument document = Loader.loadPDF(file)) {
      PDPage page = document.getPage(0);
      List<PDAnnotation> notes = page.getAnnotations();
      PDAnnotationText answer = new PDAnnotationText();
      answer.setTitlePopup("M. Kerr");
      answer.setContents("Done on Monday");
      answer.setInReplyTo((PDAnnotationMarkup) notes.get(0));
      notes.add(answer);
      page.setAnnotations(notes);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    }
  }

  @Test
  void keepTheLockOfALockedFile() throws UnreadableFile, IOException {
    try (Pages pages = plan().lock("owner", "")) {
      PlanFile file = pages.file();
      byte[] copy = annotate(file, aboutHuddle());

      assertThat(Arrays.copyOf(copy, file.bytes().length)).isEqualTo(file.bytes());
      try (PDDocument document = Loader.loadPDF(copy)) {
        assertThat(document.isEncrypted()).isTrue();
        assertThat(document.getPage(0).getAnnotations().get(0).getContents())
            .isEqualTo("Look. [DG-TIM-02]");
      }
    }
  }

  @Test
  void turnWithThePage() throws UnreadableFile, IOException {
    try (Pages pages = new Pages().page().text(50, -50, "font")) {
      pages.page.setRotation(90);
      pages.commands(
          "q 0 1 -1 0 300 100 cm BT /F1 10 Tf 0 0 Td (Context: a long line of words) Tj ET Q\n");
      byte[] copy = annotate(pages.file(), about(new Address.PageLine(1, 1), null, "DG-CTX-01"));
      PDAnnotation note = notes(copy).get(0);

      assertThat(note.getRectangle().getHeight()).isGreaterThan(note.getRectangle().getWidth());
      assertThat(note.getRectangle().getUpperRightX()).isBetween(295f, 310f);
    }
  }
}
