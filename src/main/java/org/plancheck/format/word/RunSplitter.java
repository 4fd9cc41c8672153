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

  /**
   * All marks of one place. Whatever is asked for there, a run is split once, so that marking a
   * copy again gives the same copy.
   *
   * @param close what ends the run, "" between runs
   * @param reopen what begins it again
   */
  private record Cut(String close, String reopen, StringBuilder ends, StringBuilder begins) {

    Cut(String close, String reopen) {
      this(close, reopen, new StringBuilder(), new StringBuilder());
    }

    String written() {
      return close + ends + begins + reopen;
    }
  }

  private final String xml;
  private final RunMap runs;
  private final Prefix w;
  private final Edits edits;
  private final Set<TextElement> keptBlanks = new HashSet<>();
  private final Map<Integer, Cut> cuts = new TreeMap<>();
  private final Map<Integer, StringBuilder> paragraphs = new TreeMap<>();

  RunSplitter(String xml, RunMap runs, Prefix w, Edits edits) {
    this.xml = xml;
    this.runs = runs;
    this.w = w;
    this.edits = edits;
  }

  /**
   * True where marks can be placed in a text element: it stands in a run, and both are written with
   * the part's own prefix. (A formula's runs are none of Word's.)
   */
  boolean takes(int element) {
    TextElement text = runs.text(element);
    return text != null
        && text.run >= 0
        && text.name.equals(w.name() + "t")
        && text.runName.equals(w.name() + "r");
  }

  /**
   * Places a mark in a text element; {@link #finish} writes it.
   *
   * @param offset shown characters that come before it
   * @param begins true for the beginning of a comment: at the same place it stands after the ends
   *     of others
   */
  void at(int element, int offset, String mark, boolean begins) {
    TextElement text = runs.text(element);
    int raw = whole(text) ? begins ? text.content : text.contentEnd : rawOffset(text, offset);
    Cut cut = cut(text, raw);
    (begins ? cut.begins : cut.ends).append(mark);
  }

  private Cut cut(TextElement text, int raw) {
    String close = w.close("r");
    String reopen = w.tag("r") + text.properties;
    if (raw == text.content) {
      return text.firstInRun ? cutAt(text.run, "", "") : cutAt(text.tag, close, reopen);
    }
    if (raw == text.contentEnd) {
      return text.lastInRun ? cutAt(text.runEnd, "", "") : cutAt(text.end, close, reopen);
    }
    keepBlanks(text);
    String again = w.open("t") + " xml:space=\"preserve\">";
    return cutAt(raw, w.close("t") + close, reopen + again);
  }

  private Cut cutAt(int place, String close, String reopen) {
    return cuts.computeIfAbsent(place, key -> new Cut(close, reopen));
  }

  /** CDATA sections and comments of XML are not cut: the marks stand round all of the element. */
  private boolean whole(TextElement text) {
    int markup = xml.indexOf('<', text.content);
    return markup >= 0 && markup < text.contentEnd;
  }

  /** A text element that is cut may end in a blank, which only this attribute keeps. */
  private void keepBlanks(TextElement text) {
    String tag = xml.substring(text.tag, text.content);
    if (!tag.contains("xml:space") && keptBlanks.add(text)) {
      edits.replace(text.content - 1, text.content, " xml:space=\"preserve\">");
    }
  }

  /** Places marks at the beginning of a paragraph, where none of its words can take them. */
  void inParagraph(int number, String marks) {
    paragraphs.computeIfAbsent(number, key -> new StringBuilder()).append(marks);
  }

  /** Writes all marks. */
  void finish() {
    paragraphs.forEach(
        (number, marks) -> {
          int[] tag = runs.paragraph(number);
          if (xml.charAt(tag[1] - 2) == '/') {
            String name = xml.substring(tag[0] + 1, tag[1]).split("[\\s/]")[0];
            edits.replace(tag[1] - 2, tag[1], ">" + marks + "</" + name + ">");
          } else {
            edits.insert(afterProperties(tag[1]), 0, marks.toString());
          }
        });
    cuts.forEach((place, cut) -> edits.insert(place, 1, cut.written()));
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
