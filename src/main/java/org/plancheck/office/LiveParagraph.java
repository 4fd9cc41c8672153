package org.plancheck.office;

import com.sun.star.container.XEnumeration;
import com.sun.star.container.XEnumerationAccess;
import com.sun.star.text.XText;
import com.sun.star.text.XTextCursor;
import com.sun.star.text.XTextRange;
import com.sun.star.text.XTextTable;
import com.sun.star.uno.UnoRuntime;
import java.util.ArrayList;
import java.util.List;

/**
 * A paragraph of the live document as a reader of the file sees it: without words whose deletion is
 * tracked, hidden words, comments and notes.
 */
final class LiveParagraph {

  /**
   * Words that stand together.
   *
   * @param start 0-based place in the paragraph's text
   * @param whole true where nothing can be placed between them, as in a field
   */
  private record Piece(int start, String words, XTextRange range, boolean whole) {

    int end() {
      return start + words.length();
    }
  }

  private final XTextRange anchor;
  private final List<Piece> pieces = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();

  private LiveParagraph(XTextRange anchor) {
    this.anchor = anchor;
  }

  /** Steps through a text; a deletion that is tracked may reach over the ends of paragraphs. */
  private static final class Steps {
    final List<LiveParagraph> paragraphs = new ArrayList<>();
    boolean deleted;

    void text(XText text) throws com.sun.star.uno.Exception {
      XEnumeration elements = enumeration(text);
      while (elements.hasMoreElements()) {
        Object element = elements.nextElement();
        if (UnoRuntime.queryInterface(XTextTable.class, element) != null) {
          continue;
        }
        if (!deleted || paragraphs.isEmpty()) {
          paragraphs.add(
              new LiveParagraph(UnoRuntime.queryInterface(XTextRange.class, element).getStart()));
        }
        portions(element, paragraphs.get(paragraphs.size() - 1));
      }
    }

    private void portions(Object of, LiveParagraph into) throws com.sun.star.uno.Exception {
      XEnumeration portions = enumeration(of);
      while (portions != null && portions.hasMoreElements()) {
        Object portion = portions.nextElement();
        String type = Values.text(portion, "TextPortionType");
        switch (type) {
          case "Redline" -> redline(portion);
          case "Text", "TextField" -> {
            if (!deleted && !Values.isTrue(portion, "CharHidden")) {
              into.add(portion, type.equals("TextField"));
            }
          }
          case "ContentControl", "InContentMetadata" -> portions(Values.of(portion, type), into);
          default -> {
            // comments, notes, frames, bookmarks, breaks
          }
        }
      }
    }

    private void redline(Object portion) {
      if (Values.text(portion, "RedlineType").equals("Delete")
          && !Values.isTrue(portion, "IsCollapsed")) {
        deleted = Values.isTrue(portion, "IsStart");
      }
    }

    private static XEnumeration enumeration(Object of) {
      XEnumerationAccess access = UnoRuntime.queryInterface(XEnumerationAccess.class, of);
      return access == null ? null : access.createEnumeration();
    }
  }

  /** The paragraphs that stand in a text itself, not those of its tables. */
  static List<LiveParagraph> of(XText text) {
    try {
      Steps steps = new Steps();
      steps.text(text);
      return steps.paragraphs;
    } catch (com.sun.star.uno.Exception e) {
      throw new IllegalStateException("The paragraphs of a text cannot be listed.", e);
    }
  }

  private void add(Object portion, boolean whole) {
    XTextRange range = UnoRuntime.queryInterface(XTextRange.class, portion);
    String words = range.getString();
    if (!words.isEmpty()) {
      pieces.add(new Piece(text.length(), words, range, whole));
      text.append(words);
    }
  }

  /** What it shows. */
  String text() {
    return text.toString();
  }

  boolean isEmpty() {
    return pieces.isEmpty();
  }

  /** A cursor at its beginning. */
  XTextCursor start() {
    return anchor.getText().createTextCursorByRange(anchor);
  }

  /**
   * A cursor over some of its words. It is set to a place and moved from there, since marks cannot
   * be put over ranges that were found otherwise.
   *
   * @param from 0-based, in the text that is shown
   * @param to exclusive; more than {@code from}
   */
  XTextCursor over(int from, int to) {
    return over(this, from, this, to);
  }

  /** A cursor from some words of a paragraph to some words of the same one or of a later one. */
  static XTextCursor over(LiveParagraph first, int from, LiveParagraph last, int to) {
    XTextCursor cursor = first.at(from, false);
    cursor.gotoRange(last.at(to, true), true);
    return cursor;
  }

  int length() {
    return text.length();
  }

  /** A cursor at a place; at the seam of two pieces behind the first one where words end there. */
  private XTextCursor at(int place, boolean end) {
    for (Piece piece : pieces) {
      if (end ? place <= piece.end() : place < piece.end()) {
        return within(piece, place, end);
      }
    }
    return start();
  }

  private static XTextCursor within(Piece piece, int place, boolean end) {
    XText text = piece.range().getText();
    if (piece.whole()) {
      return text.createTextCursorByRange(end ? piece.range().getEnd() : piece.range().getStart());
    }
    XTextCursor cursor = text.createTextCursorByRange(piece.range().getStart());
    // The call takes no more than a short at once.
    for (int left = place - piece.start(); left > 0; left -= Short.MAX_VALUE) {
      cursor.goRight((short) Math.min(left, Short.MAX_VALUE), false);
    }
    return cursor;
  }
}
