package org.plancheck.format.word;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.plancheck.format.Edits;
import org.plancheck.format.Markup;
import org.plancheck.format.word.RunMap.TextElement;

/** Places marks between the characters of a run, which is split where they fall inside it. */
final class RunSplitter {

  private final String xml;
  private final RunMap runs;
  private final Prefix w;
  private final Edits edits;
  private final Set<TextElement> cut = new HashSet<>();
  private final Map<Integer, StringBuilder> emptyParagraphs = new TreeMap<>();
  private int order;

  RunSplitter(String xml, RunMap runs, Prefix w, Edits edits) {
    this.xml = xml;
    this.runs = runs;
    this.w = w;
    this.edits = edits;
  }

  /**
   * Places a mark in a text element.
   *
   * @param offset shown characters that come before it
   * @param begins true for the beginning of a comment: at the same place it stands after the ends
   *     of others
   */
  void at(int element, int offset, String mark, boolean begins) {
    TextElement text = runs.text(element);
    int place = begins ? 1_000_000 + order++ : order++;
    int raw = cdata(text) ? begins ? text.content : text.contentEnd : rawOffset(text, offset);
    String reopen = w.tag("r") + text.properties;
    if (raw == text.content) {
      if (text.firstInRun) {
        edits.insert(text.run, place, mark);
      } else {
        edits.insert(text.tag, place, w.close("r") + mark + reopen);
      }
    } else if (raw == text.contentEnd && text.lastInRun) {
      edits.insert(text.runEnd, place, mark);
    } else if (raw == text.contentEnd) {
      edits.insert(text.end, place, w.close("r") + mark + reopen);
    } else {
      keepBlanks(text);
      String again = w.open("t") + " xml:space=\"preserve\">";
      edits.insert(raw, place, w.close("t") + w.close("r") + mark + reopen + again);
    }
  }

  /** True where marks can be placed in a text element: it stands in a run. */
  boolean takes(int element) {
    TextElement text = runs.text(element);
    return text != null && text.run >= 0;
  }

  private boolean cdata(TextElement text) {
    return xml.substring(text.content, text.contentEnd).contains("<![CDATA[");
  }

  /** A text element that is cut may end in a blank, which only this attribute keeps. */
  private void keepBlanks(TextElement text) {
    String tag = xml.substring(text.tag, text.content);
    if (!tag.contains("xml:space") && cut.add(text)) {
      edits.replace(text.content - 1, text.content, " xml:space=\"preserve\">");
    }
  }

  /** Places marks in a paragraph that shows nothing; {@link #finish} writes them. */
  void inEmptyParagraph(int number, String marks) {
    emptyParagraphs.computeIfAbsent(number, key -> new StringBuilder()).append(marks);
  }

  /** Writes the marks of empty paragraphs, all of one paragraph together. */
  void finish() {
    emptyParagraphs.forEach(
        (number, marks) -> {
          int[] tag = runs.paragraph(number);
          if (xml.charAt(tag[1] - 2) == '/') {
            String name = xml.substring(tag[0] + 1, tag[1]).split("[\\s/]")[0];
            edits.replace(tag[1] - 2, tag[1], ">" + marks + "</" + name + ">");
          } else {
            edits.insert(afterProperties(tag[1]), order++, marks.toString());
          }
        });
  }

  /** Paragraph properties come first (17.3.1.26). */
  private int afterProperties(int from) {
    int depth = 0;
    Markup markup = new Markup(xml.substring(from, Math.min(xml.length(), from + 20_000)));
    while (markup.next()) {
      if (depth == 0 && !markup.is("pPr")) {
        return from;
      }
      if (markup.is("pPr")) {
        depth += markup.kind() == Markup.Kind.START ? 1 : markup.kind() == Markup.Kind.END ? -1 : 0;
        if (depth == 0) {
          return from + markup.end();
        }
      }
    }
    return from;
  }

  /** The place in the file of a shown character: an entity is one, CR LF is one. */
  private int rawOffset(TextElement text, int offset) {
    int at = text.content;
    for (int shown = 0; shown < offset && at < text.contentEnd; ) {
      char c = xml.charAt(at);
      if (c == '&') {
        int end = xml.indexOf(';', at) + 1;
        shown += xml.startsWith("&#", at) && beyondBasicPlane(at, end) ? 2 : 1;
        at = end;
      } else {
        at += c == '\r' && xml.startsWith("\r\n", at) ? 2 : 1;
        shown++;
      }
    }
    return Math.min(at, text.contentEnd);
  }

  private boolean beyondBasicPlane(int from, int end) {
    String number = xml.substring(from + 2, end - 1);
    int code =
        number.startsWith("x")
            ? Integer.parseInt(number.substring(1), 16)
            : Integer.parseInt(number);
    return code > 0xffff;
  }
}
