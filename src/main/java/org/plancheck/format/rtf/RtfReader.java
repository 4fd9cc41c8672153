package org.plancheck.format.rtf;

import java.util.ArrayDeque;
import java.util.Deque;
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

  /** Groups of which nothing is shown in the text. */
  private static final Set<String> SKIPPED =
      Set.of(
          "stylesheet",
          "info",
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

  private final RtfTokens tokens;
  private final Limits limits;
  private final RtfColours colours = new RtfColours();
  private final CodePages pages = new CodePages();
  private final RtfTables tables = new RtfTables(pages, colours);
  private final RtfPages document;
  private final RtfForm form = new RtfForm();
  private final RtfUnread unread = new RtfUnread();
  private final RtfText text;
  private final Deque<RtfGroup> outer = new ArrayDeque<>();
  private RtfGroup group;

  /** How many characters are still to be passed over after a {@code \\u}. */
  private int skip;

  /** True right after {@code \\*}: an unknown word makes the group one to pass over. */
  private boolean optional;

  RtfReader(byte[] file, Limits limits) {
    this.tokens = new RtfTokens(file);
    this.limits = limits;
    this.text = new RtfText(limits, pages, colours, form, unread);
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
        } else if (kind == RtfTokens.Kind.WORD) {
          passedOver();
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
          text.add(tokens.value());
          optional = false;
        }
      }
    }
  }

  private void open() throws UnreadableFile {
    text.flush(group);
    if (outer.size() >= limits.depth()) {
      throw new UnreadableFile(Reason.TOO_DEEP, "more than " + limits.depth() + " levels");
    }
    skip = 0;
    optional = false;
    outer.push(group);
    group = group.inner();
  }

  private void close() throws UnreadableFile {
    text.flush(group);
    skip = 0;
    if (outer.isEmpty()) {
      return;
    }
    RtfGroup ended = group;
    group = outer.pop();
    text.end(ended, group);
    if (ended.picture) {
      unread.endPicture();
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
      case '~' -> text.show("\u00a0", group);
      case '_' -> text.show(String.valueOf(DocumentBlock.NO_BREAK_HYPHEN), group);
      case '\\', '{', '}' -> text.add(sign);
      case '\t' -> text.show("\t", group);
      case '\n', '\r' -> endParagraph();
      default -> {
        // a hyphen that shows at line ends alone, and marks of an index
      }
    }
  }

  private void word() throws UnreadableFile {
    text.flush(group);
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
    String sign = RtfText.sign(word);
    if (sign != null) {
      text.show(sign, group);
    } else if (group.goes == Goes.TO_FONTS || group.goes == Goes.TO_COLOURS) {
      tables.apply(tokens);
    } else if (!group.apply(tokens, colours) && !mark(word) && !document.apply(tokens)) {
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
        text.beginListNumber();
      }
      case "fldinst", "shp", "shpinst", "do", "nesttableprops", "formfield", "upr" ->
          group.goes = Goes.NOWHERE;
      case "ffl" -> {
        group.goes = Goes.TO_FORM_ENTRY;
        text.beginFormEntry();
      }
      case "atnauthor" -> group.goes = Goes.TO_ANNOTATOR;
      case "annotation" -> {
        unread.annotation();
        group.goes = Goes.SKIPPED;
      }
      case "object" -> {
        group.object = true;
        if (onPage()) {
          unread.object();
        }
      }
      case "pict" -> picture();
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

  /** A word in a group that is passed over: it may say how large a picture is. */
  private void passedOver() {
    if (tokens.word().equals("pict")) {
      picture();
    } else {
      unread.picture(tokens);
    }
  }

  private void picture() {
    group.goes = Goes.SKIPPED;
    group.picture = onPage() && !group.object;
    unread.beginPicture();
  }

  /** False for what is printed on every page: it is part of the paper. */
  private boolean onPage() {
    return !RtfPages.onEveryPage(group.story)
        && outer.stream().noneMatch(around -> RtfPages.onEveryPage(around.story));
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

  /** Words that end something; false for any other. */
  private boolean mark(String word) throws UnreadableFile {
    switch (word) {
      case "par" -> endParagraph();
      case "sect" -> {
        text.count();
        endParagraph();
        document.endSection(group);
      }
      case "cell", "nestcell" -> {
        text.count();
        group.story.endCell(group, word.equals("cell") ? 1 : Math.max(2, group.level()));
      }
      case "row", "nestrow" -> {
        text.count();
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
    text.flush(group);
    if (group.goes == Goes.TO_STORY) {
      text.count();
      group.story.endParagraph(group);
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
        text.show(String.valueOf((char) tokens.number(0)), group);
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
}
