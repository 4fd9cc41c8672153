package org.plancheck.format.opendocument;

import java.util.ArrayList;
import java.util.List;

/**
 * The text that a paragraph shows, with the places in the file that it came from. Blanks are as
 * section 6.1.2 has them: several are one, and at the beginning there is none.
 */
final class OdfShown {

  /**
   * A place in the characters of a part.
   *
   * @param tag number of the tag before it
   * @param offset how many characters stand between that tag and it; negative for the place before
   *     the tag itself
   */
  record Point(int tag, int offset) {

    static Point before(int tag) {
      return new Point(tag, -1);
    }
  }

  /**
   * Characters that stand together in the file as they are shown.
   *
   * @param start where they begin in the paragraph's text, 0-based
   * @param length how many they are
   * @param from where they begin in the file
   * @param to where they end in the file
   * @param whole true where nothing can be placed between them, as in a field
   */
  private record Piece(int start, int length, Point from, Point to, boolean whole) {

    Point begin(int at) {
      return whole || at <= start ? from : new Point(from.tag(), from.offset() + at - start);
    }

    Point end(int at) {
      return whole || at >= start + length ? to : new Point(from.tag(), from.offset() + at - start);
    }
  }

  private final StringBuilder text = new StringBuilder();
  private final List<Piece> pieces = new ArrayList<>();
  private boolean afterBlank = true;

  /**
   * Adds characters of the file.
   *
   * @param from where they begin
   */
  void add(String characters, Point from) {
    int kept = -1;
    for (int i = 0; i <= characters.length(); i++) {
      boolean end = i == characters.length();
      boolean blank = !end && " \t\r\n".indexOf(characters.charAt(i)) >= 0;
      boolean adds = !end && !(blank && afterBlank);
      if (adds && kept < 0) {
        kept = i;
      } else if (!adds && kept >= 0) {
        piece(text.length() - (i - kept), i - kept, from, kept);
        kept = -1;
      }
      if (adds) {
        text.append(blank ? ' ' : characters.charAt(i));
      }
      afterBlank = end ? afterBlank : blank;
    }
  }

  private void piece(int start, int length, Point from, int offset) {
    Point begin = new Point(from.tag(), from.offset() + offset);
    Point end = new Point(from.tag(), from.offset() + offset + length);
    pieces.add(new Piece(start, length, begin, end, false));
  }

  /** Adds what an element shows as a whole: nothing can be placed inside it. */
  void add(String shown, Point from, Point to) {
    if (!shown.isEmpty()) {
      pieces.add(new Piece(text.length(), shown.length(), from, to, true));
      text.append(shown);
      afterBlank = Character.isWhitespace(shown.charAt(shown.length() - 1));
    }
  }

  /** Adds a tab, line break or blanks that are elements of their own. */
  void sign(String sign) {
    text.append(sign);
    afterBlank = false;
  }

  String text() {
    return text.toString();
  }

  /** The same without blanks at its ends; no-break spaces are blanks too. */
  String stripped() {
    return text.toString().replace('\u00a0', ' ').strip();
  }

  boolean isEmpty() {
    return pieces.isEmpty();
  }

  /** Where the first character stands in the file. */
  Point first() {
    return pieces.get(0).from();
  }

  /** Where the last character ends in the file. */
  Point last() {
    return pieces.get(pieces.size() - 1).to();
  }

  /** Where the characters begin in the file that are shown from a place on; null where none are. */
  Point begin(int at) {
    for (Piece piece : pieces) {
      if (at < piece.start() + piece.length()) {
        return piece.begin(at);
      }
    }
    return null;
  }

  /** Where the characters end in the file that are shown up to a place; null where none are. */
  Point end(int at) {
    Point end = null;
    for (Piece piece : pieces) {
      if (piece.start() < at) {
        end = piece.end(at);
      }
    }
    return end;
  }
}
