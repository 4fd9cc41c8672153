package org.plancheck.format.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.plancheck.format.Wml.action;
import static org.plancheck.format.Wml.actions;
import static org.plancheck.format.Wml.cell;
import static org.plancheck.format.Wml.control;
import static org.plancheck.format.Wml.field;
import static org.plancheck.format.Wml.p;
import static org.plancheck.format.Wml.pPr;
import static org.plancheck.format.Wml.rPr;
import static org.plancheck.format.Wml.row;
import static org.plancheck.format.Wml.run;
import static org.plancheck.format.Wml.t;
import static org.plancheck.format.Wml.table;
import static org.plancheck.format.Wml.tcPr;
import static org.plancheck.format.Wml.textBox;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plancheck.format.Comment;
import org.plancheck.format.Docx;
import org.plancheck.format.Limits;
import org.plancheck.format.PlanFile;
import org.plancheck.format.UnreadableFile;
import org.plancheck.format.word.CommentedFile.Note;
import org.plancheck.plan.Address;
import org.plancheck.plan.Field;
import org.plancheck.plan.Place;
import org.plancheck.plan.Plan;

class WordCommentsTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
  private static final String RULE = "DG-TIM-02";

  private static byte[] annotate(byte[] file, Comment... comments) throws UnreadableFile {
    Plan plan = Docx.reader().read(new PlanFile("p.docx", file)).orElse(null);
    Address title = plan == null ? null : plan.title().address();
    return new WordFormat()
        .annotate(new PlanFile("p.docx", file), List.of(comments), title, DAY, Limits.standard());
  }

  private static Comment comment(Place place) {
    return comment(place, "Say when.", RULE);
  }

  private static Comment comment(Place place, String text, String rule) {
    return new Comment(place, text + " [" + rule + "]", rule);
  }

  /** Paragraph of the body, 1-based. */
  private static Place paragraph(int number) {
    return Place.of("x", new Address.Paragraph("body", number));
  }

  /** Cell of the first table, 1-based. */
  private static Place at(int row, int column) {
    return Place.of("x", new Address.TableCell("body", 1, row, column));
  }

  /** Annotates, and holds what always has to be true of a copy. */
  private static List<Note> notes(byte[] before, Comment... comments) throws Exception {
    byte[] once = annotate(before, comments);
    CommentedFile copy = new CommentedFile(once);
    CommentedFile original = new CommentedFile(before);
    assertThat(copy.words()).isEqualTo(original.words());
    assertThat(copy.outline()).isEqualTo(original.outline());
    byte[] twice = annotate(once, comments);
    for (String part : List.of("word/document.xml", "word/comments.xml")) {
      assertThat(CommentedFile.text(twice, part))
          .as("%s a second time", part)
          .isEqualTo(CommentedFile.text(once, part));
    }
    assertThat(Arrays.equals(once, twice)).as("the file a second time").isTrue();
    return copy.ours();
  }

  private static List<String> about(Docx docx, Comment... comments) throws Exception {
    return notes(docx.bytes(), comments).stream().map(Note::about).toList();
  }

  private static List<String> aboutQuote(String paragraph, String quote) throws Exception {
    return about(Docx.of(paragraph), comment(paragraph(1).quoting(quote)));
  }

  @Nested
  class StandsOnTheVeryWords {

    @ParameterizedTest
    @ValueSource(strings = {"Audit", "each", "month", "Audit each month", "h m", "onth"})
    void ofOneRun(String quote) throws Exception {
      assertThat(aboutQuote(p("Audit each month"), quote)).containsExactly(quote);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Audit", "each", "Audit each", "dit ea", "each month", "h mon"})
    void overSeveralRuns(String quote) throws Exception {
      String paragraph =
          p(run("Au"), run(rPr("<w:b/>"), t("dit ")), run("each", "<w:tab/>"), run(" month"));
      assertThat(aboutQuote(paragraph, quote.replace("each m", "each\t m")))
          .containsExactly(
              quote.replace("each m", "each\t m").replace("h mon", "Audit each\t month"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"& B", "B", "A & B", "< 5", "\"now\"", "C"})
    void besideEntities(String quote) throws Exception {
      String raw = "<w:p><w:r><w:t>A &amp; B &lt; 5 &#x43; &quot;now&quot; &#68;</w:t></w:r></w:p>";
      assertThat(aboutQuote(raw, quote)).containsExactly(quote);
    }

    @ParameterizedTest
    @ValueSource(strings = {"done", "\ud83d\ude00", "\ud83d\ude00 done", "first"})
    void besideCharactersBeyondTheBasicPlane(String quote) throws Exception {
      String raw = "first \ud83d\ude00 done \ud83d\udc4d";
      assertThat(aboutQuote(p(raw), quote)).containsExactly(quote);
      String numbered = "<w:p><w:r><w:t>first &#x1F600; done &#128077;</w:t></w:r></w:p>";
      assertThat(aboutQuote(numbered, quote)).containsExactly(quote);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Audit", "each", "month"})
    void besideLineEndsOfWindows(String quote) throws Exception {
      assertThat(aboutQuote("<w:p><w:r><w:t>Audit\r\neach\rmonth</w:t></w:r></w:p>", quote))
          .containsExactly(quote);
    }

    @ParameterizedTest
    @CsvSource({
      "<w:p><w:r><w:t><![CDATA[Audit each]]> month</w:t></w:r></w:p>, a CDATA section",
      "<w:p><w:r><w:t>Audit <!-- no --> each month</w:t></w:r></w:p>, a comment of XML",
    })
    void orOnTheWholePieceWhereItCannotBeCut(String paragraph, String reason) throws Exception {
      assertThat(aboutQuote(paragraph, "each").get(0))
          .as(reason)
          .contains("each")
          .contains("Audit");
    }

    @Test
    void asWholeWordsFirst() throws Exception {
      byte[] copy =
          annotate(Docx.of(p("IPCs and IPC")).bytes(), comment(paragraph(1).quoting("IPC")));
      String xml = CommentedFile.text(copy, "word/document.xml");
      assertThat(xml.indexOf("commentRangeStart")).isGreaterThan(xml.indexOf("IPCs and"));
    }

    @Test
    void whereNoBreakBlanksStandForBlanks() throws Exception {
      assertThat(aboutQuote(p("by 30\u00a0May 2027"), "30 May")).containsExactly("30\u00a0May");
    }

    @Test
    void insideLinksInsertionsFieldsAndControls() throws Exception {
      String paragraph =
          p(
              "<w:hyperlink r:id=\"x\">" + run("one two") + "</w:hyperlink>",
              "<w:ins w:id=\"5\" w:author=\"A\">" + run(" three four") + "</w:ins>",
              field("REF a", " five six"),
              control("", run(" seven eight")));
      for (String quote :
          List.of("two", "three", "six", "seven", "two three", "four five", "x s")) {
        assertThat(aboutQuote(paragraph, quote)).containsExactly(quote);
      }
    }

    @Test
    void keepingHowTheyLook() throws Exception {
      String bold =
          "<w:rPr><w:b/><w:rPrChange w:id=\"9\" w:author=\"A\"><w:rPr><w:i/></w:rPr>"
              + "</w:rPrChange></w:rPr>";
      byte[] copy =
          annotate(
              Docx.of(p(run(bold, t("Audit each month")))).bytes(),
              comment(paragraph(1).quoting("each")));
      String xml = CommentedFile.text(copy, "word/document.xml");
      assertThat(xml.split(Pattern.quote(bold), -1)).hasSize(4);
    }

    @Test
    void keepingBlanksWhereARunIsCut() throws Exception {
      byte[] copy =
          annotate(
              Docx.of("<w:p><w:r><w:t>Audit each month</w:t></w:r></w:p>").bytes(),
              comment(paragraph(1).quoting("each")));
      String xml = CommentedFile.text(copy, "word/document.xml");
      assertThat(xml).contains("<w:t xml:space=\"preserve\">Audit </w:t>");
    }

    @Test
    void orOnAllOfThePlaceWhereTheWordsAreNotThere() throws Exception {
      assertThat(aboutQuote(p("Audit each month"), "weekly")).containsExactly("Audit each month");
    }

    @Test
    void severalOnTheSameWordsAndOnPartsOfThem() throws Exception {
      Place place = paragraph(1);
      assertThat(
              about(
                  Docx.of(p("Audit each month")),
                  comment(place.quoting("each"), "a", "DG-AAA-01"),
                  comment(place.quoting("each"), "b", "DG-BBB-01"),
                  comment(place.quoting("each month"), "c", "DG-CCC-01"),
                  comment(place.quoting("Audit each"), "d", "DG-DDD-01"),
                  comment(place, "e", "DG-EEE-01"),
                  comment(place.quoting("month"), "f", "DG-FFF-01")))
          .containsExactly("each", "each", "each month", "Audit each", "Audit each month", "month");
    }

    @Test
    void whichMathematicsCannotBeSoItStandsOnTheRest() throws Exception {
      String sum = "<m:oMath><m:r><m:t>x=95</m:t></m:r></m:oMath>";
      assertThat(aboutQuote(p(run("Keep "), sum, run(" here")), "x=95")).hasSize(1);
      assertThat(aboutQuote(p(sum), "x=95")).hasSize(1);
      assertThat(aboutQuote(p(sum, run("Keep")), null)).hasSize(1);
    }
  }

  @Nested
  class StandsOnACell {

    @Test
    void fromItsFirstWordToItsLast() throws Exception {
      Docx docx = Docx.of(table(row("a", cell(p("Audit"), p(), p("each ", "month")))));
      assertThat(about(docx, comment(at(1, 2)))).containsExactly("Audit\n\neach month");
    }

    @Test
    void thatHoldsATable() throws Exception {
      Docx docx = Docx.of(table(row("a", cell(p("Audit"), table(row("x", "y")), p()))));
      assertThat(about(docx, comment(at(1, 2)))).containsExactly("Audit\nx\ny");
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "<w:p/>",
          "<w:p></w:p>",
          "<w:p w:rsidR=\"00A1\"/>",
          "<w:p><w:pPr><w:jc w:val=\"center\"/></w:pPr></w:p>",
          "<w:p><w:pPr/></w:p>",
          "<w:p><w:pPr><w:rPr><w:b/></w:rPr></w:pPr><w:r><w:rPr><w:b/></w:rPr></w:r></w:p>",
          "<w:p><w:r><w:t></w:t></w:r></w:p>",
          "<w:p><w:r><w:t/></w:r></w:p>",
          "<w:p><w:bookmarkStart w:id=\"0\" w:name=\"a\"/><w:bookmarkEnd w:id=\"0\"/></w:p>",
        })
    void thatIsEmpty(String paragraph) throws Exception {
      Docx docx = Docx.of(table(row("a", cell(paragraph), "c")));
      assertThat(about(docx, comment(at(1, 2)), comment(at(1, 2), "b", "DG-BBB-01")))
          .containsExactly("", "");
      String xml =
          CommentedFile.text(annotate(docx.bytes(), comment(at(1, 2))), "word/document.xml");
      assertThat(xml.indexOf("commentRangeStart"))
          .isBetween(xml.indexOf(">a<"), xml.indexOf(">c<"));
      assertThat(xml).doesNotContainPattern("<w:commentRangeStart[^>]*>.*<w:pPr>.*>c<");
    }

    @Test
    void whoseTextIsAPromptOrANumberOnly() throws Exception {
      Docx docx =
          Docx.of(table(row("a", cell(p(control("<w:showingPlcHdr/>", run("Choose")))), "c")));
      assertThat(about(docx, comment(at(1, 2)))).hasSize(1);
    }

    @Test
    void ofARowAfterADeletedOne() throws Exception {
      String gone = row("<w:trPr><w:del w:id=\"1\" w:author=\"A\"/></w:trPr>", "gone", "gone");
      assertThat(about(Docx.of(table(gone, row("a", "here"))), comment(at(2, 2))))
          .containsExactly("here");
    }
  }

  @Nested
  class StandsAtTheTitle {

    private final String title = p("Partnership/Provider Improvement Plan");
    private final String table = actions(action("1.1", "Audit"));

    private List<String> where(Docx docx, Field field) throws Exception {
      Plan plan = docx.plan();
      Place place = plan.header().cell(field).orElseThrow().place();
      return about(docx, comment(place.quoting("10/10/26")));
    }

    @Test
    void whatIsSaidOfAPageHeaderBecauseWordHasNoCommentsThere() throws Exception {
      Docx docx = Docx.of(p(), title, table).pageHeader("default", p("Date of plan: 10/10/26"));
      assertThat(where(docx, Field.DATE_OF_PLAN))
          .containsExactly("Partnership/Provider Improvement Plan");
    }

    @Test
    void whatIsSaidOfAPageFooter() throws Exception {
      Docx docx = Docx.of(title, table).pageFooter("default", p("Date of plan: 10/10/26"));
      assertThat(where(docx, Field.DATE_OF_PLAN))
          .containsExactly("Partnership/Provider Improvement Plan");
    }

    @Test
    void whatStandsNowhere() throws Exception {
      Docx docx = Docx.of(title, table);
      assertThat(about(docx, comment(Place.of(Field.DATE_OF_PLAN, null))))
          .containsExactly("Partnership/Provider Improvement Plan");
    }

    @Test
    void whatIsNoLongerThere() throws Exception {
      Docx docx = Docx.of(title, table);
      assertThat(about(docx, comment(at(99, 1))))
          .containsExactly("Partnership/Provider Improvement Plan");
    }

    @Test
    void orInTheFirstCellWhereNothingStandsBeforeTheTable() throws Exception {
      assertThat(about(Docx.of(table), comment(Place.of(Field.DATE_OF_PLAN, null))))
          .containsExactly("Action No");
    }

    @Test
    void orInTheFirstParagraphThatIsShown() throws Exception {
      String deleted = p(pPr(rPr("<w:del w:id=\"1\" w:author=\"A\"/>")));
      assertThat(about(Docx.of(deleted, table), comment(Place.of(Field.DATE_OF_PLAN, null))))
          .hasSize(1);
    }

    @Test
    void orWhereATextBoxHangsBecauseWordHasNoCommentsInThem() throws Exception {
      Docx docx = Docx.of(p("Over it", run(textBox(p("Date of plan: 10/10/26")))), title, table);
      byte[] copy =
          annotate(
              docx.bytes(),
              comment(docx.plan().header().cell(Field.DATE_OF_PLAN).orElseThrow().place()));
      String xml = CommentedFile.text(copy, "word/document.xml");
      assertThat(xml.indexOf("commentRangeStart")).isPositive().isLessThan(xml.indexOf("<w:txbx"));
      assertThat(new CommentedFile(copy).ours()).hasSize(1);
    }
  }

  @Nested
  class OthersComments {

    private static String theirs(String id, String author, String paragraphs) {
      return "<w:comment w:id=\"%s\" w:author=\"%s\" w:initials=\"X\">%s</w:comment>"
          .formatted(id, author, paragraphs);
    }

    private static String marked(String id, String words) {
      return "<w:commentRangeStart w:id=\""
          + id
          + "\"/>"
          + run(words)
          + "<w:commentRangeEnd w:id=\""
          + id
          + "\"/>"
          + run("<w:commentReference w:id=\"" + id + "\"/>");
    }

    private static Docx file(String id) {
      return Docx.of(p(marked(id, "Audit"), run(" each month")))
          .comments(theirs(id, "Ann", p("Why?")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "1", "2147483647", "4294967296", "-5"})
    void keepTheirIdsAndOursAreOthers(String id) throws Exception {
      byte[] copy = annotate(file(id).bytes(), comment(paragraph(1).quoting("each")));
      String comments = CommentedFile.text(copy, "word/comments.xml");
      assertThat(comments).contains(theirs(id, "Ann", p("Why?")));
      if (!id.equals("4294967296")) {
        assertThat(new CommentedFile(copy).comments())
            .extracting(Note::author, Note::about)
            .containsExactly(tuple("Ann", "Audit"), tuple("Plancheck", "each"));
      }
    }

    @Test
    void withoutANumberForAnIdStay() throws Exception {
      byte[] copy = annotate(file("abc").bytes(), comment(paragraph(1).quoting("each")));
      assertThat(CommentedFile.text(copy, "word/comments.xml"))
          .contains(theirs("abc", "Ann", p("Why?")));
      assertThat(CommentedFile.text(copy, "word/document.xml"))
          .contains("<w:commentRangeStart w:id=\"abc\"/>");
    }

    @Test
    void thatShareAnIdWithOursStay() throws Exception {
      Docx docx =
          Docx.of(p(marked("3", "Audit"), run(" each month")))
              .comments(
                  theirs("3", "Plancheck", p("old [DG-TIM-02]")), theirs("3", "Ann", p("Why?")));
      byte[] copy = annotate(docx.bytes());
      assertThat(CommentedFile.text(copy, "word/document.xml"))
          .contains("<w:commentRangeStart w:id=\"3\"/>");
      assertThat(CommentedFile.text(copy, "word/comments.xml")).contains("Why?");
    }

    @Test
    void whoseAuthorLooksLikeAnAttributeStay() throws Exception {
      Docx docx =
          Docx.of(p(marked("7", "Audit"), run(" each month")))
              .comments(
                  "<w:comment w:initials=\"a w:author='Plancheck' w:id='1'\" w:author=\"Ann\""
                      + " w:id=\"7\">"
                      + p("Why?")
                      + "</w:comment>");
      byte[] copy = annotate(docx.bytes(), comment(paragraph(1).quoting("each")));
      assertThat(new CommentedFile(copy).comments())
          .extracting(Note::id, Note::author)
          .containsExactly(tuple("7", "Ann"), tuple("0", "Plancheck"));
    }

    @Test
    void whoseMarksHaveNoCommentGetNoneOfOurs() throws Exception {
      Docx docx = Docx.of(p(marked("0", "Audit"), run(" each month")));
      byte[] copy = annotate(docx.bytes(), comment(paragraph(1).quoting("each")));
      assertThat(new CommentedFile(copy).ours())
          .extracting(Note::id, Note::about)
          .containsExactly(tuple("1", "each"));
    }

    @Test
    void andTheirThreadsAreLeftByteForByte() throws Exception {
      String extended =
          "<w15:commentsEx xmlns:w15=\"x\"><w15:commentEx w15:paraId=\"0A\" w15:done=\"0\"/>"
              + "<w15:commentEx w15:paraId=\"0B\" w15:paraIdParent=\"0A\"/></w15:commentsEx>";
      String ids =
          "<w16cid:commentsIds xmlns:w16cid=\"x\"><w16cid:commentId w16cid:paraId=\"0A\""
              + " w16cid:durableId=\"1F\"/></w16cid:commentsIds>";
      Docx docx =
          Docx.of(p(marked("0", "Audit"), run(" each month")))
              .comments(
                  theirs("0", "Ann", "<w:p w14:paraId=\"0A\"><w:r><w:t>Why?</w:t></w:r></w:p>"),
                  theirs("1", "Bob", "<w:p w14:paraId=\"0B\"><w:r><w:t>So</w:t></w:r></w:p>"))
              .related("commentsExtended", extended)
              .related("commentsIds", ids)
              .related("commentsExtensible", "<x/>");
      byte[] before = docx.bytes();
      byte[] copy = annotate(before, comment(paragraph(1).quoting("each")));
      for (String part : List.of("commentsExtended", "commentsIds", "commentsExtensible")) {
        assertThat(CommentedFile.part(copy, "word/" + part + ".xml"))
            .isEqualTo(CommentedFile.part(before, "word/" + part + ".xml"));
      }
      assertThat(new CommentedFile(copy).comments()).hasSize(3);
    }

    @Test
    void thatCannotBeReadAreNoReasonToWriteADamagedCopy() {
      Docx docx = Docx.of(p("Audit")).comments("<w:comment w:id=\"0\"><w:p>");
      assertThatThrownBy(() -> annotate(docx.bytes(), comment(paragraph(1))))
          .isInstanceOfSatisfying(
              UnreadableFile.class, e -> assertThat(e.code()).isEqualTo("damaged"));
    }
  }

  @Nested
  class OurEarlierComments {

    private final Docx docx = Docx.of(p("Audit each month"), p("Report"));

    @Test
    void areReplacedNeverDoubled() throws Exception {
      byte[] once = annotate(docx.bytes(), comment(paragraph(1).quoting("each"), "old", RULE));
      byte[] twice = annotate(once, comment(paragraph(2), "new", "DG-NEW-01"));
      assertThat(new CommentedFile(twice).ours())
          .extracting(Note::text, Note::about)
          .containsExactly(tuple("new [DG-NEW-01]", "Report"));
      assertThat(CommentedFile.text(twice, "word/document.xml").split("commentReference", -1))
          .hasSize(2);
    }

    @Test
    void goWhenNothingIsToBeSaidAnyMore() throws Exception {
      byte[] copy = annotate(annotate(docx.bytes(), comment(paragraph(1))));
      assertThat(new CommentedFile(copy).comments()).isEmpty();
      assertThat(new CommentedFile(copy).words()).isEqualTo("Audit each month\nReport\n");
    }

    @Test
    void leaveNoReferenceBehindInARunThatSomeoneTypedInto() throws Exception {
      String joined =
          "<w:commentRangeStart w:id=\"4\"/>"
              + run("Audit")
              + "<w:commentRangeEnd w:id=\"4\"/>"
              + run("<w:commentReference w:id=\"4\"/>", "<w:sym w:font=\"x\" w:char=\"F0FC\"/>");
      Docx typed =
          Docx.of(p(joined, run(" each")))
              .comments(OthersComments.theirs("4", "Plancheck", p("old [DG-TIM-02]")));
      byte[] copy = annotate(typed.bytes());
      assertThat(CommentedFile.text(copy, "word/document.xml"))
          .doesNotContain("commentReference")
          .contains("w:char=\"F0FC\"");
    }

    /** As Word saves it when someone has answered the first of two comments of ours. */
    private Docx answered() {
      return Docx.of(
              p(OthersComments.marked("0", "Audit"), run(" each month")),
              p(OthersComments.marked("2", "Report")))
          .comments(
              OthersComments.theirs(
                  "0",
                  "Plancheck",
                  "<w:p w14:paraId=\"0A\"><w:r><w:t>Say when. [DG-</w:t></w:r><w:proofErr/>"
                      + "<w:r><w:t>TIM-02]</w:t></w:r></w:p>"),
              OthersComments.theirs(
                  "1", "Ann", "<w:p w14:paraId=\"0B\"><w:r><w:t>Why?</w:t></w:r></w:p>"),
              OthersComments.theirs(
                  "2",
                  "Plancheck",
                  "<w:p w14:paraId=\"0C\"><w:r><w:t>Say when. [DG-TIM-02]</w:t></w:r></w:p>"))
          .related(
              "commentsExtended",
              "<w15:commentsEx xmlns:w15=\"x\"><w15:commentEx w15:paraId=\"0A\"/>"
                  + "<w15:commentEx w15:paraId=\"0B\" w15:paraIdParent=\"0A\"/>"
                  + "<w15:commentEx w15:paraId=\"0C\"/></w15:commentsEx>")
          .related(
              "commentsIds",
              "<w16cid:commentsIds xmlns:w16cid=\"x\">"
                  + "<w16cid:commentId w16cid:paraId=\"0A\" w16cid:durableId=\"1A\"/>"
                  + "<w16cid:commentId w16cid:paraId=\"0C\" w16cid:durableId=\"1C\"/>"
                  + "</w16cid:commentsIds>")
          .related(
              "commentsExtensible",
              "<w16cex:commentsExtensible xmlns:w16cex=\"x\">"
                  + "<w16cex:commentExtensible w16cex:durableId=\"1A\"/>"
                  + "<w16cex:commentExtensible w16cex:durableId=\"1C\"><a/>"
                  + "</w16cex:commentExtensible></w16cex:commentsExtensible>");
    }

    @Test
    void thatSomeoneAnsweredStayWithTheirThreadAndAreNotSaidAgain() throws Exception {
      byte[] copy =
          annotate(
              answered().bytes(),
              comment(paragraph(1)),
              comment(paragraph(1), "other", "DG-OTH-01"),
              comment(paragraph(2)));
      assertThat(new CommentedFile(copy).comments())
          .extracting(Note::author, Note::text)
          .containsExactly(
              tuple("Plancheck", "Say when. [DG-TIM-02]"),
              tuple("Ann", "Why?"),
              tuple("Plancheck", "other [DG-OTH-01]"),
              tuple("Plancheck", "Say when. [DG-TIM-02]"));
    }

    @Test
    void takeTheirThreadsWithThemAndNoOthers() throws Exception {
      byte[] copy = annotate(answered().bytes());
      assertThat(CommentedFile.text(copy, "word/commentsExtended.xml"))
          .contains("\"0A\"")
          .contains("\"0B\"")
          .doesNotContain("0C");
      assertThat(CommentedFile.text(copy, "word/commentsIds.xml"))
          .contains("1A")
          .doesNotContain("1C");
      assertThat(CommentedFile.text(copy, "word/commentsExtensible.xml"))
          .contains("1A")
          .doesNotContain("1C")
          .doesNotContain("<a/>");
    }
  }

  @Nested
  class TheFile {

    @Test
    void getsNoCommentsPartWhenNothingIsSaid() throws Exception {
      byte[] before = Docx.of(p("Audit")).bytes();
      assertThat(CommentedFile.part(annotate(before), "word/comments.xml")).isNull();
    }

    @Test
    void isTheSameForTheSameComments() throws Exception {
      byte[] before = Docx.of(p("Audit each month")).bytes();
      assertThat(annotate(before, comment(paragraph(1))))
          .isEqualTo(annotate(before, comment(paragraph(1))));
    }

    @Test
    void neverNamesAPartTwice() throws Exception {
      Docx docx = Docx.of(p("Audit"));
      var parts = docx.parts();
      parts.put("word/comments.xml", "<stray/>".getBytes(StandardCharsets.UTF_8));
      byte[] copy = annotate(Docx.zip(parts), comment(paragraph(1)));
      assertThat(new CommentedFile(copy).ours()).hasSize(1);
      assertThat(CommentedFile.text(copy, "word/comments.xml")).isEqualTo("<stray/>");
    }

    @Test
    void thatHasNoRelationshipsYetGetsThem() throws Exception {
      var parts = Docx.of(p("Audit")).parts();
      parts.remove("word/_rels/document.xml.rels");
      assertThat(new CommentedFile(annotate(Docx.zip(parts), comment(paragraph(1)))).ours())
          .hasSize(1);
    }

    @Test
    void inStrictFormGetsStrictComments() throws Exception {
      byte[] copy =
          annotate(Docx.of(p("Audit")).namespace(Docx.STRICT).bytes(), comment(paragraph(1)));
      assertThat(CommentedFile.text(copy, "word/comments.xml")).contains(Docx.STRICT);
      assertThat(CommentedFile.text(copy, "word/_rels/document.xml.rels"))
          .contains("http://purl.oclc.org/ooxml/officeDocument/relationships/comments");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ns0:", "x:", ""})
    void withOtherPrefixesIsMarkedInItsOwn(String prefix) throws Exception {
      Docx docx = Docx.of(p("Audit each month"));
      String xml =
          docx.document()
              .replace("<w:", "<" + prefix)
              .replace("</w:", "</" + prefix)
              .replace(" w:", " q:")
              .replace(
                  "xmlns:w=",
                  "xmlns:q=\""
                      + Docx.TRANSITIONAL
                      + "\" xmlns"
                      + (prefix.isEmpty() ? "" : ":" + prefix.replace(":", ""))
                      + "=");
      docx.part("word/document.xml", xml);
      assertThat(about(docx, comment(paragraph(1).quoting("each")))).containsExactly("each");
    }

    @Test
    void withASecondPrefixForSomeRunsIsNeverMixedUp() throws Exception {
      String other = "<z:r xmlns:z=\"" + Docx.TRANSITIONAL + "\"><z:t>each month</z:t></z:r>";
      List<String> about = aboutQuote(p("Audit ", other), "each");
      assertThat(about).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "ISO-8859-1", "windows-1252"})
    void inAnotherEncodingKeepsIt(String name) throws Exception {
      Charset charset = Charset.forName(name);
      boolean wide = name.startsWith("UTF-16");
      Docx docx = Docx.of(p("Café each month"));
      String declared = wide ? "UTF-16" : name;
      String xml =
          (wide ? "\ufeff" : "")
              + "<?xml version=\"1.0\" encoding=\""
              + declared
              + "\"?>"
              + docx.document();
      docx.part("word/document.xml", xml.getBytes(charset));
      assertThat(about(docx, comment(paragraph(1).quoting("each")))).containsExactly("each");
    }

    @Test
    void takesAnyCharacterInAComment() throws Exception {
      String text = "<b> & \"quotes\" \u0007\ud83d\ude00 ]]> \ufffe end";
      List<Note> notes = notes(Docx.of(p("Audit")).bytes(), comment(paragraph(1), text, RULE));
      assertThat(notes.get(0).text())
          .isEqualTo("<b> & \"quotes\" \ud83d\ude00 ]]>  end [DG-TIM-02]");
    }

    @Test
    void holdsEveryParagraphOfAComment() throws Exception {
      List<Note> notes =
          notes(Docx.of(p("Audit")).bytes(), comment(paragraph(1), "One\nTwo", RULE));
      assertThat(notes.get(0).text()).isEqualTo("One\nTwo [DG-TIM-02]");
    }
  }

  @Test
  void everyOtherPartStaysByteForByteAsItWas() throws Exception {
    byte[] before =
        Docx.of(p("Audit")).styles("<w:style/>").settings("").colours("lt1", "FFFFFF").bytes();
    byte[] copy = annotate(before, comment(paragraph(1)));
    for (String part :
        List.of("word/styles.xml", "word/settings.xml", "word/theme/theme1.xml", "_rels/.rels")) {
      assertThat(CommentedFile.part(copy, part)).isEqualTo(CommentedFile.part(before, part));
    }
  }

  @Test
  void aCellIsFoundThoughWordsBeforeItAreTracked() throws Exception {
    String tracked =
        "<w:del w:id=\"1\" w:author=\"A\"><w:r><w:delText>x</w:delText><w:t>y</w:t></w:r></w:del>";
    assertThat(
            about(Docx.of(p(tracked, run("z")), table(row(tcPrRow(), "here"))), comment(at(1, 2))))
        .containsExactly("here");
  }

  private static String tcPrRow() {
    return cell(tcPr("<w:shd w:fill=\"FF0000\"/>"), p("a"));
  }
}
