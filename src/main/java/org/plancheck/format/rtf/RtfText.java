package org.plancheck.format.rtf;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.Map;
import org.plancheck.format.Limits;
import org.plancheck.format.UnreadableFile;
import org.plancheck.format.UnreadableFile.Reason;
import org.plancheck.format.rtf.RtfGroup.Goes;

/** The text of a file: decoded, counted, and brought to where that of its group goes. */
final class RtfText {

  /** Signs that are written as words. */
  private static final Map<String, String> SIGNS =
      Map.ofEntries(
          Map.entry("tab", "\t"),
          Map.entry("line", "\n"),
          Map.entry("lbr", "\n"),
          Map.entry("emdash", "\u2014"),
          Map.entry("endash", "\u2013"),
          Map.entry("lquote", "\u2018"),
          Map.entry("rquote", "\u2019"),
          Map.entry("ldblquote", "\u201c"),
          Map.entry("rdblquote", "\u201d"),
          Map.entry("bullet", "\u2022"),
          Map.entry("emspace", "\u2003"),
          Map.entry("enspace", "\u2002"),
          Map.entry("qmspace", "\u2005"));

  /** Far more marks than any plan has; each becomes some 100 bytes. */
  private static final int MOST_MARKS = 2_000_000;

  private final Limits limits;
  private final CodePages pages;
  private final RtfColours colours;
  private final RtfForm form;
  private final RtfUnread unread;

  /** Bytes of text that are not decoded yet: a character may take two. */
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

  private final StringBuilder listNumber = new StringBuilder();
  private final StringBuilder formEntry = new StringBuilder();
  private long characters;
  private int marks;

  RtfText(Limits limits, CodePages pages, RtfColours colours, RtfForm form, RtfUnread unread) {
    this.limits = limits;
    this.pages = pages;
    this.colours = colours;
    this.form = form;
    this.unread = unread;
  }

  /** The sign that a word stands for; null where it stands for none. */
  static String sign(String word) {
    return SIGNS.get(word);
  }

  void beginListNumber() {
    listNumber.setLength(0);
  }

  void beginFormEntry() {
    formEntry.setLength(0);
  }

  /** A group ends: what it collected is whole, unless the group around it goes on collecting. */
  void end(RtfGroup ended, RtfGroup around) {
    if (ended.goes == Goes.TO_LIST_NUMBER && around.goes != Goes.TO_LIST_NUMBER) {
      ended.story.listNumber(listNumber.toString());
    } else if (ended.goes == Goes.TO_FORM_ENTRY && around.goes != Goes.TO_FORM_ENTRY) {
      form.entry(formEntry.toString());
    }
  }

  /** Takes a byte of text. */
  void add(int value) {
    bytes.write(value);
  }

  /** Counts a paragraph, a cell or a stretch of text. */
  void count() throws UnreadableFile {
    if (++marks > MOST_MARKS) {
      throw new UnreadableFile(Reason.TOO_BIG, "more than " + MOST_MARKS + " paragraphs and cells");
    }
  }

  /** Decodes the bytes of text that were collected. */
  void flush(RtfGroup group) throws UnreadableFile {
    if (bytes.size() > 0) {
      Charset page = pages.of(group.font);
      String text = bytes.toString(page);
      bytes.reset();
      show(text, group);
    }
  }

  /** Shows some characters behind the bytes before them. */
  void show(String text, RtfGroup group) throws UnreadableFile {
    flush(group);
    characters += text.length();
    if (characters > limits.characters()) {
      throw new UnreadableFile(
          Reason.TOO_BIG,
          "more than " + limits.characters() + " characters of text (limits: characters)");
    }
    switch (group.goes) {
      case TO_STORY -> {
        count();
        group.story.text(text, group.look(), group.change());
        form.shown();
      }
      case TO_LIST_NUMBER -> listNumber.append(text);
      case TO_FORM_ENTRY -> formEntry.append(text);
      case TO_ANNOTATOR -> unread.annotator(text);
      case TO_COLOURS -> text.chars().filter(c -> c == ';').forEach(c -> colours.end());
      default -> {
        // names of fonts, instructions of fields
      }
    }
  }
}
