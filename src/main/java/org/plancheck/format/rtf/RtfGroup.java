package org.plancheck.format.rtf;

import org.plancheck.format.word.DocumentBlock.Change;
import org.plancheck.format.word.DocumentBlock.Look;

/** What holds inside a group, to be forgotten at its end. */
final class RtfGroup {

  /** What becomes of the text in a group. */
  enum Goes {
    /** It is shown. */
    TO_STORY,
    /** It is none, but groups inside may hold some. */
    NOWHERE,
    /** Nothing inside is looked at. */
    SKIPPED,
    TO_LIST_NUMBER,
    TO_FORM_ENTRY,
    TO_ANNOTATOR,
    TO_FONTS,
    TO_COLOURS
  }

  Goes goes = Goes.TO_STORY;

  /** Where the text of this group and those inside it goes: the page, a page header, a note … */
  RtfStory story;

  /** True where the story ends with this group. */
  boolean ownsStory;

  /** True for a group that is a field: at its end it may show the entry that was chosen. */
  boolean field;

  /** True in an object of another program, of which the page shows a picture. */
  boolean object;

  /** True for a group that is a picture of the page. */
  boolean picture;

  int font;

  /** How many characters stand after a {@code \\u} for readers who do not know it. */
  int unicodeSkip = 1;

  boolean bold;
  boolean hidden;
  boolean deleted;
  boolean inserted;
  Integer shade;

  boolean inTable;
  int tableLevel;
  Integer paragraphShade;

  RtfGroup(RtfStory story) {
    this.story = story;
  }

  /** What a group inside begins with. */
  RtfGroup inner() {
    RtfGroup inner = new RtfGroup(story);
    inner.goes = goes;
    inner.object = object;
    inner.font = font;
    inner.unicodeSkip = unicodeSkip;
    inner.bold = bold;
    inner.hidden = hidden;
    inner.deleted = deleted;
    inner.inserted = inserted;
    inner.shade = shade;
    inner.inTable = inTable;
    inner.tableLevel = tableLevel;
    inner.paragraphShade = paragraphShade;
    return inner;
  }

  void plain() {
    bold = false;
    hidden = false;
    deleted = false;
    inserted = false;
    shade = null;
  }

  void plainParagraph() {
    inTable = false;
    tableLevel = 0;
    paragraphShade = null;
  }

  /** Applies a word that says how what follows looks; false for any other. */
  boolean apply(RtfTokens token, RtfColours colours) {
    switch (token.word()) {
      case "plain" -> plain();
      case "pard" -> plainParagraph();
      case "b" -> bold = token.isOn();
      case "v" -> hidden = token.isOn();
      case "deleted", "mvf" -> deleted = token.isOn();
      case "revised" -> inserted = token.isOn();
      case "f" -> font = token.number(0);
      case "highlight", "cb", "chcbpat" -> shade = colours.get(token.number(0));
      case "cbpat" -> paragraphShade = colours.get(token.number(0));
      case "intbl" -> inTable = true;
      case "itap" -> tableLevel = Math.max(0, token.number(0));
      default -> {
        return false;
      }
    }
    return true;
  }

  /** 0 outside tables, 1 in a table, 2 in a table in a cell. */
  int level() {
    return inTable || tableLevel > 0 ? Math.max(1, tableLevel) : 0;
  }

  Change change() {
    return deleted ? Change.DELETED : inserted ? Change.INSERTED : Change.NONE;
  }

  Look look() {
    return new Look(bold, hidden, shade);
  }
}
