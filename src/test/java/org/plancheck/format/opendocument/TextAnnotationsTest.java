package org.plancheck.format.opendocument;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.plancheck.format.opendocument.Odf.annotated;
import static org.plancheck.format.opendocument.Odf.cell;
import static org.plancheck.format.opendocument.Odf.comment;
import static org.plancheck.format.opendocument.Odf.contentOf;
import static org.plancheck.format.opendocument.Odf.p;
import static org.plancheck.format.opendocument.Odf.row;
import static org.plancheck.format.opendocument.Odf.shown;
import static org.plancheck.format.opendocument.Odf.span;
import static org.plancheck.format.opendocument.Odf.table;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plancheck.format.Comment;
import org.plancheck.plan.Address;

class TextAnnotationsTest {

  private static final Pattern ANNOTATION =
      Pattern.compile(
          "<office:annotation(?: office:name=\"([^\"]*)\")?><dc:creator>Plancheck</dc:creator>"
              + "<dc:date>2026-11-22T00:00:00</dc:date>(.*?)</office:annotation>");

  private static final Address FIRST = new Address.Paragraph("body", 1);

  private static String colleague(String attributes, String text) {
    return "<office:annotation "
        + attributes
        + "><dc:creator>Ann</dc:creator><dc:date>2026-11-01T00:00:00</dc:date>"
        + p(text)
        + "</office:annotation>";
  }

  /** The content with comments of ours as "[" and "]" round what they are about, or "!" alone. */
  private static String marked(byte[] file) {
    return ANNOTATION
        .matcher(contentOf(file))
        .replaceAll(found -> found.group(1) == null ? "!" : "[")
        .replaceAll("<office:annotation-end office:name=\"plancheck-\\d+\"/>", "]");
  }

  private static String body(String content) {
    return content.substring(
        content.indexOf("<office:text>") + 13, content.indexOf("</office:text>"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Audit by Monday|Monday|Audit by [Monday]",
        "A &amp; B &#x1F600; then C|then|A &amp; B &#x1F600; [then] C",
        "A<!-- x -->udit now|now|A<!-- x -->udit [now]",
        "by <text:span>Mon</text:span>day|Monday|by <text:span>[Mon</text:span>day]",
        "a    b  c|b c|a    [b  c]",
        "on <text:date>30/11/26</text:date>.|30/11|on [<text:date>30/11/26</text:date>].",
        "IPCs and IPC|IPC|IPCs and [IPC]",
        "to be<text:s/>done|be done|to [be<text:s/>done]",
        "Audit|not there|[Audit]",
        "<![CDATA[Audit & do]]> it|it|<![CDATA[Audit & do]]> [it]",
      })
  void commentsStandAtTheVeryWords(String content, String quote, String expected) {
    byte[] file = Odf.text(p("Title"), p(content)).bytes();
    byte[] copy =
        annotated(file, FIRST, comment(new Address.Paragraph("body", 2), quote, "DG-TIM-02"));
    assertThat(body(marked(copy))).isEqualTo(p("Title") + p(expected));
    assertThat(shown(Odf.read(copy))).isEqualTo(shown(Odf.read(file)));
  }

  @Test
  void authorDateAndTextAreThere() {
    byte[] copy = annotated(Odf.text(p("a")).bytes(), FIRST, comment(FIRST, "a", "DG-TIM-02"));
    Matcher found = ANNOTATION.matcher(contentOf(copy));
    assertThat(found.find()).isTrue();
    assertThat(found.group(2))
        .isEqualTo(
            p("When &lt;exactly&gt; &amp; &quot;who&quot;?") + p("What helps: a date [DG-TIM-02]"));
  }

  @Test
  void blankCellsWholeCellsAndPlacesElsewhereTakeThem() {
    byte[] file =
        Odf.text(p("Title"), table(row(cell("<text:p/>"), cell(p("a") + p("b"))))).bytes();
    byte[] copy =
        annotated(
            file,
            FIRST,
            comment(new Address.TableCell("body", 1, 1, 1), null, "DG-TIM-01"),
            comment(new Address.TableCell("body", 1, 1, 2), null, "DG-TIM-02"),
            comment(new Address.Paragraph("header 1", 1), "12/11/26", "DG-DATE-01"),
            comment(null, null, "DG-HDR-01"),
            comment(new Address.TableCell("body", 9, 1, 1), null, "DG-HDR-02"));
    assertThat(body(marked(copy)))
        .isEqualTo(
            body(contentOf(file))
                .replace("<text:p/>", "<text:p>!</text:p>")
                .replace(p("a") + p("b"), "<text:p>[a</text:p><text:p>b]</text:p>")
                .replace("Title", "[[[Title]]]"));
  }

  @Test
  void everythingElseStaysByteForByte() throws IOException {
    byte[] file = Files.readAllBytes(Path.of("sample-plans/ongoing-everywhere.odt"));
    byte[] copy =
        annotated(file, FIRST, comment(new Address.TableCell("body", 2, 2, 4), null, "DG-TIM-02"));
    Map<String, byte[]> before = Odf.unzip(file);
    Map<String, byte[]> after = Odf.unzip(copy);
    assertThat(List.copyOf(after.keySet())).isEqualTo(List.copyOf(before.keySet()));
    assertThat(after.keySet()).first().isEqualTo("mimetype");
    for (String part : before.keySet()) {
      assertThat(Arrays.equals(before.get(part), after.get(part)))
          .as(part)
          .isEqualTo(!part.equals("content.xml"));
    }
    assertThat(new String(copy, 30, 47, UTF_8))
        .as("the type stands first and is not packed")
        .isEqualTo("mimetypeapplication/vnd.oasis.opendocument.text");
    String without =
        contentOf(copy)
            .replaceAll("<office:annotation [^>]*>.*?</office:annotation>", "")
            .replaceAll("<office:annotation-end[^>]*/>", "");
    assertThat(without).isEqualTo(contentOf(file));
  }

  @Test
  void aSecondCheckReplacesOurs() {
    byte[] file = Odf.text(p("Title"), p("Audit by Monday")).bytes();
    Comment monday = comment(new Address.Paragraph("body", 2), "Monday", "DG-TIM-02");
    byte[] once = annotated(file, FIRST, monday);
    assertThat(annotated(once, FIRST, monday)).isEqualTo(once);
    assertThat(contentOf(annotated(once, FIRST))).isEqualTo(contentOf(file));
  }

  @Test
  void colleaguesCommentsStay() {
    String theirs =
        p(
            "Audit by ",
            colleague("office:name=\"plancheck-1\"", "Ask Bea"),
            "Monday<office:annotation-end office:name=\"plancheck-1\"/>");
    byte[] copy =
        annotated(Odf.text(theirs).bytes(), FIRST, comment(FIRST, "Audit by Monday", "DG-TIM-02"));
    assertThat(contentOf(copy)).contains(colleague("office:name=\"plancheck-1\"", "Ask Bea"));
    assertThat(contentOf(copy)).contains("office:name=\"plancheck-2\"");
  }

  @Test
  void oursStaysWhereSomebodyAnsweredOrMarkedIt() {
    Comment monday = comment(FIRST, "Monday", "DG-TIM-02");
    String once = contentOf(annotated(Odf.text(p("By Monday")).bytes(), FIRST, monday));
    List<String> kept = new ArrayList<>();
    kept.add(once.replace("<office:annotation ", "<office:annotation loext:resolved=\"true\" "));
    kept.add(
        once.replace(
            "</text:p></office:text>",
            colleague("loext:parent-name=\"plancheck-1\"", "Done") + "</text:p></office:text>"));
    for (String content : kept) {
      Map<String, byte[]> parts = Odf.text().parts();
      parts.put("content.xml", content.getBytes(UTF_8));
      byte[] again = annotated(Odf.zip(parts), FIRST, monday, comment(FIRST, "By", "DG-TIM-03"));
      assertThat(contentOf(again)).contains("plancheck-1").contains("[DG-TIM-03]");
      assertThat(contentOf(again).split("\\[DG-TIM-02]", -1)).as("said once").hasSize(2);
    }
  }

  @Test
  void namespacesThatThePartDoesNotBindAreBoundInTheComment() {
    byte[] file = Odf.text(p("Title")).bytes();
    Map<String, byte[]> parts = Odf.unzip(file);
    String plain =
        contentOf(file)
            .replace(" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"", "")
            .replace("xmlns:text=", "xmlns:t=")
            .replace("<text:", "<t:")
            .replace("</text:", "</t:");
    parts.put("content.xml", plain.getBytes(UTF_8));
    byte[] copy = annotated(Odf.zip(parts), FIRST, comment(FIRST, "Title", "DG-TIM-02"));
    assertThat(contentOf(copy))
        .contains("<dc:creator xmlns:dc=\"http://purl.org/dc/elements/1.1/\">Plancheck<")
        .contains("<t:p>What helps");
    assertThat(shown(Odf.read(copy))).containsExactly("Title");
  }

  @Test
  void textBoxesNotesAndSpansKeepTheirText() {
    byte[] file =
        Odf.text(
                p("Hold<draw:frame><draw:text-box>", p("in box"), "</draw:text-box></draw:frame>"),
                p(span("T", "x"), "y"))
            .bytes();
    byte[] copy =
        annotated(
            file,
            FIRST,
            comment(new Address.Paragraph("body", 2), "box", "DG-TIM-02"),
            comment(new Address.Paragraph("body", 3), "xy", "DG-TIM-03"));
    assertThat(marked(copy)).contains("<text:p>!Hold").contains(">[x</text:span>y]</text:p>");
    assertThat(shown(Odf.read(copy))).isEqualTo(shown(Odf.read(file)));
  }
}
