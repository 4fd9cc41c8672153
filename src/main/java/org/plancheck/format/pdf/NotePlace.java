package org.plancheck.format.pdf;

import java.util.ArrayList;
import java.util.List;
import org.plancheck.format.pdf.PdfContent.Spot;
import org.plancheck.format.pdf.PdfText.Mark;

/**
 * Where a note stands on a page.
 *
 * @param page 1-based
 * @param lines a rectangle for each line of the words meant; one of the whole place where it is
 *     blank
 * @param blank true where there are no words to mark
 */
record NotePlace(int page, List<Box> lines, boolean blank) {

  /**
   * The place of some words, or of all words there.
   *
   * @param quote the words meant; null for the whole place
   */
  static NotePlace of(Spot spot, String quote) {
    PdfText text = spot.text();
    if (text.marks().isEmpty()) {
      return new NotePlace(spot.page(), List.of(spot.box()), true);
    }
    int at = quote == null || quote.isBlank() ? -1 : find(text.text(), quote);
    return at < 0 ? of(text, 0, text.text().length()) : of(text, at, at + quote.length());
  }

  private static NotePlace of(PdfText text, int from, int to) {
    List<Box> lines = new ArrayList<>();
    int page = 0;
    float line = 0;
    for (Mark mark : text.marks()) {
      if (mark.to() <= from || mark.from() >= to || (page != 0 && mark.page() != page)) {
        continue;
      }
      int last = lines.size() - 1;
      if (page != 0 && mark.line() == line) {
        lines.set(last, lines.get(last).with(mark.box()));
      } else {
        lines.add(mark.box());
      }
      page = mark.page();
      line = mark.line();
    }
    return new NotePlace(page, lines, false);
  }

  /** Finds words as whole words first, so that "IPC" is not found inside "IPCs" by chance. */
  private static int find(String text, String quote) {
    String plain = text.replace(Characters.HELD, ' ');
    String words = quote.replace(Characters.HELD, ' ');
    for (int at = plain.indexOf(words); at >= 0; at = plain.indexOf(words, at + 1)) {
      int end = at + words.length();
      boolean before = at == 0 || !Character.isLetterOrDigit(plain.charAt(at - 1));
      if (before && (end == plain.length() || !Character.isLetterOrDigit(plain.charAt(end)))) {
        return at;
      }
    }
    return plain.indexOf(words);
  }

  /** The rectangle around all of it. */
  Box around() {
    Box around = lines.get(0);
    for (Box line : lines) {
      around = around.with(line);
    }
    return around;
  }
}
