package org.plancheck.office;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.star.lang.XMultiServiceFactory;
import com.sun.star.text.XText;
import com.sun.star.text.XTextContent;
import com.sun.star.text.XTextCursor;
import com.sun.star.text.XTextDocument;
import com.sun.star.text.XTextRange;
import com.sun.star.uno.UnoRuntime;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plancheck.format.Comment;
import org.plancheck.office.OpenDocument.Note;

/** Comments in documents that are open in LibreOffice. */
@WithLibreOffice
class CommentsIT {

  private final LibreOffice office;

  CommentsIT(LibreOffice office) {
    this.office = office;
  }

  static List<Path> plans() throws Exception {
    try (Stream<Path> files = Files.list(Path.of("sample-plans"))) {
      return files
          .filter(file -> file.toString().matches(".*\\.(docx|doc|odt|xlsx|ods)"))
          .sorted()
          .toList();
    }
  }

  private List<JsonNode> findings() throws Exception {
    List<JsonNode> findings = new ArrayList<>();
    report().get("findings").forEach(findings::add);
    return findings;
  }

  private JsonNode report() throws Exception {
    return new ObjectMapper().readTree(office.status("findings"));
  }

  @ParameterizedTest
  @MethodSource("plans")
  void standRoundTheWordsThatTheyAreAbout(Path plan) throws Exception {
    try (OpenDocument document = office.open(plan)) {
      document.run("addComments");
      List<JsonNode> findings = findings();
      assertThat(office.status("error")).isEmpty();
      List<Note> ours = document.ours();
      boolean read = !report().get("plan").isNull();
      assertThat(ours.isEmpty()).isEqualTo(findings.isEmpty() || !read);
      for (Note note : ours) {
        String rule = Comment.ruleIn(note.text());
        assertThat(note.text()).endsWith("[" + rule + "]");
        assertThat(findings)
            .as(note.toString())
            .anyMatch(finding -> finding.get("rule").asText().equals(rule) && fits(finding, note));
      }
    }
  }

  /** In Writer the words themselves, in Calc their cell or one beside it that was free. */
  static boolean fits(JsonNode finding, Note note) {
    JsonNode place = finding.get("place");
    String address = place.get("address").asText("");
    boolean cell = address.contains("!");
    if (cell) {
      return address.equals(note.place())
          || note.text().contains("About cell " + address.substring(address.indexOf('!') + 1));
    }
    String quote = place.get("quote").asText("");
    // Page headers hold no comments: theirs stand at the title.
    return address.isEmpty()
        || address.startsWith("header")
        || quote.isEmpty()
        || note.place().equals(quote);
  }

  @ParameterizedTest
  @MethodSource("plans")
  void areNeverDoubledAndGoAllAtOnce(Path plan) throws Exception {
    try (OpenDocument document = office.open(plan)) {
      document.run("addComments");
      List<Note> once = document.ours();
      document.run("addComments");
      assertThat(document.ours()).containsExactlyInAnyOrderElementsOf(once);
      document.run("removeComments");
      assertThat(document.ours()).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("plans")
  void goInOneStepOfUndoing(Path plan) throws Exception {
    try (OpenDocument document = office.open(plan)) {
      List<Note> before = document.notes();
      boolean modified = document.isModified();
      document.run("addComments");
      if (document.ours().isEmpty()) {
        assertThat(document.isModified()).isEqualTo(modified);
      } else {
        document.undo().undo();
        assertThat(document.notes()).containsExactlyInAnyOrderElementsOf(before);
      }
    }
  }

  @Test
  void ofColleaguesStay() throws Exception {
    try (OpenDocument document = office.open(Path.of("sample-plans/ongoing-everywhere.odt"))) {
      colleague(document, "Who does this?");
      document.run("addComments");
      document.run("addComments");
      document.run("removeComments");
      assertThat(document.notes()).extracting(Note::text).containsExactly("Who does this?");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"ongoing-everywhere.odt", "awkward-workbook.xlsx"})
  void ofOursThatWereAnsweredStay(String plan) throws Exception {
    try (OpenDocument document = office.open(Path.of("sample-plans", plan))) {
      document.run("addComments");
      String answered = document.answerOne("ok: agreed with the group");
      document.run("addComments");
      assertThat(document.notes()).extracting(Note::text).containsOnlyOnce(answered);
      document.run("removeComments");
      assertThat(document.notes()).extracting(Note::text).containsOnlyOnce(answered);
      assertThat(document.notes())
          .filteredOn(note -> note.text().matches("(?s).*#[0-9a-f]{8} \\[.*"))
          .as("all others of ours are gone")
          .hasSize(1);
    }
  }

  static void colleague(OpenDocument document, String words) throws Exception {
    XText text = UnoRuntime.queryInterface(XTextDocument.class, document.model()).getText();
    XTextCursor cursor = text.createTextCursor();
    cursor.goRight((short) 4, true);
    annotate(document, cursor, words);
  }

  private static void annotate(OpenDocument document, XTextRange at, String words)
      throws Exception {
    Object note =
        UnoRuntime.queryInterface(XMultiServiceFactory.class, document.model())
            .createInstance("com.sun.star.text.textfield.Annotation");
    Values.set(note, "Author", "Ann");
    Values.set(note, "Content", words);
    XTextCursor cursor = at.getText().createTextCursorByRange(at.getStart());
    cursor.goRight((short) at.getString().length(), true);
    at.getText()
        .insertTextContent(
            cursor, UnoRuntime.queryInterface(XTextContent.class, note), !cursor.isCollapsed());
  }

  /** A reply stands right behind; round words and, where a cell is empty, round none. */
  @ParameterizedTest
  @ValueSource(strings = {"Ongoing", ""})
  void staysWhereAColleagueHasRepliedAndIsNotSaidAgain(String words) throws Exception {
    try (OpenDocument document = office.open(Path.of("sample-plans/ongoing-everywhere.odt"))) {
      document.run("addComments");
      List<Note> once = document.ours();
      Note answered =
          once.stream().filter(note -> note.place().equals(words)).findFirst().orElseThrow();
      XTextContent ours = document.comment(answered);
      Values.set(ours, "Initials", "PC 1");
      annotate(document, ours.getAnchor().getEnd(), "She was asked.");
      document.run("addComments");
      assertThat(document.ours())
          .containsAll(once)
          .doesNotHaveDuplicates()
          .filteredOn(note -> !once.contains(note))
          .as("that the copy holds a comment now")
          .extracting(note -> Comment.ruleIn(note.text()))
          .containsExactly("CORE-DOC-02");
      assertThat(Values.text(document.comment(answered), "Initials"))
          .as("the very one that was answered")
          .isEqualTo("PC 1");
      document.run("removeComments");
      assertThat(document.notes()).extracting(Note::text).containsExactly("She was asked.");
    }
  }

  @Test
  void staysWhereItIsMarkedAsDone() throws Exception {
    try (OpenDocument document = office.open(Path.of("sample-plans/ongoing-everywhere.odt"))) {
      document.run("addComments");
      List<Note> once = document.ours();
      Values.set(document.comment(once.get(0)), "Resolved", true);
      document.run("addComments");
      assertThat(document.ours()).containsExactlyInAnyOrderElementsOf(once);
      assertThat(Values.isTrue(document.comment(once.get(0)), "Resolved")).isTrue();
    }
  }

  @Test
  void areNoTrackedChangeAndGoInOneStepWhereChangesAreTracked() throws Exception {
    try (OpenDocument document = office.open(Path.of("sample-plans/tracked-changes.docx"))) {
      Values.set(document.model(), "RecordChanges", true);
      String words = text(document);
      List<Note> before = document.notes();
      int changes = document.changes();
      document.run("addComments");
      assertThat(document.ours()).isNotEmpty();
      assertThat(document.changes()).isEqualTo(changes);
      assertThat(Values.isTrue(document.model(), "RecordChanges")).isTrue();
      document.undo().undo();
      assertThat(document.notes()).containsExactlyInAnyOrderElementsOf(before);
      assertThat(document.changes()).isEqualTo(changes);
      assertThat(Values.isTrue(document.model(), "RecordChanges")).isTrue();
      assertThat(text(document)).isEqualTo(words);
    }
  }

  @Test
  void leaveTheWordsOfThePlanAsTheyWere() throws Exception {
    try (OpenDocument document = office.open(Path.of("sample-plans/ongoing-everywhere.docx"))) {
      String before = text(document);
      document.run("addComments");
      assertThat(text(document)).isEqualTo(before);
      document.run("removeComments");
      assertThat(text(document)).isEqualTo(before);
    }
  }

  private String text(OpenDocument document) throws Exception {
    Path copy = office.folder().resolve("text.txt");
    document.saveCopy(copy, "Text");
    return Files.readString(copy);
  }

  @Test
  void areNotPutIntoADocumentThatIsOpenForReadingOnly() throws Exception {
    try (OpenDocument document =
        office.open(
            Path.of("sample-plans/ongoing-everywhere.odt").toUri().toString(),
            Values.named("ReadOnly", true))) {
      document.run("addComments");
      assertThat(document.ours()).isEmpty();
      assertThat(office.status("error")).contains("reading only");
      document.run("check");
      assertThat(office.status("error")).isEmpty();
      assertThat(findings()).isNotEmpty();
    }
  }
}
