package org.plancheck.format.rtf;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Set;
import org.plancheck.format.Limits;
import org.plancheck.format.UnreadableFile;
import org.plancheck.format.UnreadableFile.Reason;
import org.plancheck.format.rtf.RtfGroup.Goes;
import org.plancheck.format.word.DocumentBlock;
import org.plancheck.format.word.PlanDocument;
import org.plancheck.format.word.Rewritten;

/** Reads a rich text file into a document of the present day. */
final class RtfReader {

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

  /** Groups of which nothing is shown in the text. */
  private static final Set<String> SKIPPED =
      Set.of(
          "stylesheet",
          "info",
          "pict",
          "nonshppict",
          "nonesttables",
          "objdata",
          "shprslt",
          "pntxta",
          "pntxtb",
          "xe",
          "tc",
          "tcn",
          "filetbl",
          "revtbl",
          "private",
          "listtable",
          "listoverridetable",
          "atnid",
          "fldtype");

  /** Far more marks than any plan has; each becomes some 100 bytes. */
  private static final int MOST_MARKS = 2_000_000;

  private final RtfTokens tokens;
  private final Limits limits;
  private final RtfColours colours = new RtfColours();
  private final CodePages pages = new CodePages();
  private final RtfPages document;
  private final RtfForm form = new RtfForm();
  private final RtfUnread unread = new RtfUnread();
  private final Deque<RtfGroup> outer = new ArrayDeque<>();
  private RtfGroup group;

  /** Bytes of text that are not decoded yet: a character may take two. */
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

  private final StringBuilder listNumber = new StringBuilder();
  private final StringBuilder entry = new StringBuilder();
  private int fontInTable;

  /** How many characters are still to be passed over after a {@code \\u}. */
  private int skip;

  /** True right after {@code \\*}: an unknown word makes the group one to pass over. */
  private boolean optional;

  private long characters;
  private int marks;

  RtfReader(byte[] file, Limits limits) {
    this.tokens = new RtfTokens(file);
    this.limits = limits;
    this.document = new RtfPages(new PlanDocument(limits), colours);
    this.group = new RtfGroup(document.body());
  }

  /**
   * The document.
   *
   * @throws UnreadableFile where it breaks off or is beyond a limit
   */
  Rewritten asOfToday() throws UnreadableFile {
    boolean begun = false;
    while (true) {
      RtfTokens.Kind kind = tokens.next();
      if (kind == RtfTokens.Kind.END) {
        throw new UnreadableFile(Reason.INCOMPLETE);
      }
      if (group.goes == Goes.SKIPPED && kind != RtfTokens.Kind.OPENS) {
        if (kind == RtfTokens.Kind.CLOSES) {
          close();
        } else if (kind == RtfTokens.Kind.WORD && group.story == document.body()) {
          unread.picture(tokens);
        }
      } else {
        take(kind);
      }
      begun |= kind == RtfTokens.Kind.OPENS;
      if (begun && outer.isEmpty()) {
        return unread.with(document.bytes(group));
      }
    }
  }

  private void take(RtfTokens.Kind kind) throws UnreadableFile {
    switch (kind) {
      case OPENS -> open();
      case CLOSES -> close();
      case WORD -> {
        if (skip > 0 && !tokens.word().equals("u")) {
          skip--;
        } else {
          word();
        }
      }
      case SYMBOL -> {
        if (skip > 0) {
          skip--;
        } else {
          symbol((char) tokens.value());
        }
      }
      default -> {
        if (skip > 0) {
          skip--;
        } else {
          bytes.write(tokens.value());
          optional = false;
        }
      }
    }
  }

  private void open() throws UnreadableFile {
    flush();
    if (outer.size() >= limits.depth()) {
      throw new UnreadableFile(Reason.TOO_DEEP, "more than " + limits.depth() + " levels");
    }
    skip = 0;
    optional = false;
    outer.push(group);
    group = group.inner();
  }

  private void close() throws UnreadableFile {
    flush();
    skip = 0;
    if (outer.isEmpty()) {
      return;
    }
    RtfGroup ended = group;
    group = outer.pop();
    if (ended.goes == Goes.TO_LIST_NUMBER && group.goes != Goes.TO_LIST_NUMBER) {
      ended.story.listNumber(listNumber.toString());
    } else if (ended.goes == Goes.TO_FORM_ENTRY && group.goes != Goes.TO_FORM_ENTRY) {
      form.entry(entry.toString());
    }
    if (ended.ownsStory) {
      document.end(ended, group.story);
    }
    if (ended.field) {
      group.story.text(form.chosen(), group.look(), group.change());
      form.clear();
    }
  }

  private void symbol(char sign) throws UnreadableFile {
    switch (sign) {
      case '*' -> optional = true;
      case '~' -> text("\u00a0");
      case '_' -> text(String.valueOf(DocumentBlock.NO_BREAK_HYPHEN));
      case '\\', '{', '}' -> bytes.write(sign);
      case '\t' -> text("\t");
      case '\n', '\r' -> endParagraph();
      default -> {
        // a hyphen that shows at line ends alone, and marks of an index
      }
    }
  }

  private void word() throws UnreadableFile {
    flush();
    String word = tokens.word();
    boolean mayBeSkipped = optional;
    optional = false;
    if (destination(word)) {
      return;
    }
    if (mayBeSkipped) {
      group.goes = Goes.SKIPPED;
      return;
    }
    if (SIGNS.containsKey(word)) {
      text(SIGNS.get(word));
    } else if (group.goes == Goes.TO_FONTS || group.goes == Goes.TO_COLOURS) {
      table(word);
    } else if (!look(word) && !mark(word) && !document.apply(tokens)) {
      file(word);
    }
  }

  /** Words that say where the text of a group goes; false for any other. */
  private boolean destination(String word) {
    switch (word) {
      case "fonttbl" -> group.goes = Goes.TO_FONTS;
      case "colortbl" -> group.goes = Goes.TO_COLOURS;
      case "listtext", "pntext" -> {
        group.goes = Goes.TO_LIST_NUMBER;
        listNumber.setLength(0);
      }
      case "fldinst", "shp", "shpinst", "do", "nesttableprops", "formfield", "upr" ->
          group.goes = Goes.NOWHERE;
      case "ffl" -> {
        group.goes = Goes.TO_FORM_ENTRY;
        entry.setLength(0);
      }
      case "atnauthor" -> group.goes = Goes.TO_ANNOTATOR;
      case "annotation" -> {
        unread.annotation();
        group.goes = Goes.SKIPPED;
      }
      case "object" -> unread.object();
      case "field" -> group.field = true;
      case "ud", "fldrslt", "result" -> group.goes = outer.isEmpty() ? group.goes : shown();
      default -> {
        if (RtfPages.STORIES.contains(word)) {
          group.goes = Goes.TO_STORY;
          group.ownsStory = true;
          group.story = document.begin(word);
          group.plain();
          group.plainParagraph();
        } else if (SKIPPED.contains(word)) {
          group.goes = Goes.SKIPPED;
        } else {
          return false;
        }
      }
    }
    return true;
  }

  /** Shown where the group outside of its own frame is. */
  private Goes shown() {
    for (RtfGroup around : outer) {
      if (around.goes != Goes.NOWHERE) {
        return around.goes;
      }
    }
    return Goes.TO_STORY;
  }

  private void table(String word) {
    switch (word) {
      case "f" -> fontInTable = tokens.number(0);
      case "fcharset" -> pages.characterSet(fontInTable, tokens.number(0));
      case "cpg" -> pages.page(fontInTable, tokens.number(1252));
      case "red" -> colours.red(tokens.number(0));
      case "green" -> colours.green(tokens.number(0));
      case "blue" -> colours.blue(tokens.number(0));
      default -> {
        // families of fonts, theme colours
      }
    }
  }

  /** Words that say how what follows looks; false for any other. */
  private boolean look(String word) {
    switch (word) {
      case "plain" -> group.plain();
      case "pard" -> group.plainParagraph();
      case "b" -> group.bold = tokens.isOn();
      case "v" -> group.hidden = tokens.isOn();
      case "deleted", "mvf" -> group.deleted = tokens.isOn();
      case "revised" -> group.inserted = tokens.isOn();
      case "f" -> group.font = tokens.number(0);
      case "highlight", "cb", "chcbpat" -> group.shade = colours.get(tokens.number(0));
      case "cbpat" -> group.paragraphShade = colours.get(tokens.number(0));
      case "intbl" -> group.inTable = true;
      case "itap" -> group.tableLevel = Math.max(0, tokens.number(0));
      default -> {
        return false;
      }
    }
    return true;
  }

  /** Words that end something; false for any other. */
  private boolean mark(String word) throws UnreadableFile {
    switch (word) {
      case "par" -> endParagraph();
      case "sect" -> {
        count();
        endParagraph();
        document.endSection(group);
      }
      case "cell", "nestcell" -> {
        count();
        group.story.endCell(group, word.equals("cell") ? 1 : Math.max(2, group.level()));
      }
      case "row", "nestrow" -> {
        count();
        group.story.endRow(word.equals("row") ? 1 : Math.max(2, group.level()));
      }
      default -> {
        // In a table in a cell the row is told in a group of its own.
        boolean nested = !outer.isEmpty() && group.goes == Goes.NOWHERE;
        return group.story.row(nested ? Math.max(2, group.level()) : 1).apply(tokens);
      }
    }
    return true;
  }

  private void endParagraph() throws UnreadableFile {
    flush();
    if (group.goes == Goes.TO_STORY) {
      count();
      group.story.endParagraph(group);
    }
  }

  private void count() throws UnreadableFile {
    if (++marks > MOST_MARKS) {
      throw new UnreadableFile(Reason.TOO_BIG, "more than " + MOST_MARKS + " paragraphs and cells");
    }
  }

  /** Words about the file, its characters and its forms. */
  private void file(String word) throws UnreadableFile {
    switch (word) {
      case "ansicpg" -> pages.ofFile(tokens.number(1252));
      case "mac" -> pages.ofFile(10000);
      case "pc" -> pages.ofFile(437);
      case "pca" -> pages.ofFile(850);
      case "uc" -> group.unicodeSkip = Math.max(0, Math.min(tokens.number(1), 100));
      case "u" -> {
        text(String.valueOf((char) tokens.number(0)));
        skip = group.unicodeSkip;
      }
      case "fftype" -> form.type(tokens.number(0));
      case "ffres" -> form.result(tokens.number(0));
      case "ffdefres" -> form.otherwise(tokens.number(0));
      default -> {
        // how it looks, or a word that is not known here
      }
    }
  }

  /** Decodes the bytes of text that were collected. */
  private void flush() throws UnreadableFile {
    if (bytes.size() > 0) {
      Charset page = pages.of(group.font);
      String text = bytes.toString(page);
      bytes.reset();
      text(text);
    }
  }

  private void text(String text) throws UnreadableFile {
    flush();
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
      case TO_FORM_ENTRY -> entry.append(text);
      case TO_ANNOTATOR -> unread.annotator(text);
      case TO_COLOURS -> text.chars().filter(c -> c == ';').forEach(c -> colours.end());
      default -> {
        // names of fonts, instructions of fields
      }
    }
  }
}
