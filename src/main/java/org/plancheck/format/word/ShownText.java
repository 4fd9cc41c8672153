package org.plancheck.format.word;

import java.util.ArrayList;
import java.util.List;

/**
 * The text that a paragraph shows, with the text elements it came from, so that words can be found
 * again in the file.
 */
final class ShownText {

  /**
   * What one {@code w:t} element shows.
   *
   * @param element counts the {@code w:t} elements of the part from 1
   * @param start where its characters begin in the paragraph's text, 0-based
   * @param length how many they are
   */
  record Piece(int element, int start, int length) {}

  private final StringBuilder text = new StringBuilder();
  private final List<Piece> pieces = new ArrayList<>();

  void add(int element, String shown) {
    if (!shown.isEmpty()) {
      pieces.add(new Piece(element, text.length(), shown.length()));
      text.append(shown);
    }
  }

  /** A tab, line break or hyphen, which is an element of its own. */
  void add(String shown) {
    text.append(shown);
  }

  String text() {
    return text.toString();
  }

  /** The same without blanks at its ends; no-break spaces are blanks too. */
  String stripped() {
    return text.toString().replace('\u00a0', ' ').strip();
  }

  List<Piece> pieces() {
    return pieces;
  }
}
