package org.plancheck.format.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.plancheck.format.pdf.Piece.Paragraph;
import org.plancheck.format.pdf.Piece.Part;

/**
 * Tells what is printed on top and at the bottom of pages from what stands in the text: it says the
 * same at the same height of several pages, figures apart, or the file marks it.
 */
final class PageFurniture {

  /** So many pieces from the top or the bottom may be part of the page. */
  private static final int OUTERMOST = 4;

  /** Heights differ by no more than this, in points. */
  private static final float LEVEL = 4;

  private static final Pattern COUNT =
      Pattern.compile("(?i)(?:page\\s)?\\d{1,4}(?:\\s?(?:of|/)\\s?\\d{1,4})?");

  private static final Pattern FIGURES = Pattern.compile("\\d+");

  private final Map<String, Set<Integer>> pages = new HashMap<>();
  private final List<List<Piece>> all;

  /**
   * Looks through a document.
   *
   * @param all pieces by page
   */
  PageFurniture(List<List<Piece>> all) {
    this.all = all;
    for (int page = 0; page < all.size(); page++) {
      for (Piece piece : outermost(all.get(page))) {
        for (String key : keys(piece)) {
          pages.computeIfAbsent(key, k -> new HashSet<>()).add(page);
        }
      }
    }
  }

  private static List<Piece> outermost(List<Piece> page) {
    List<Piece> outermost = new ArrayList<>();
    for (int i = 0; i < page.size(); i++) {
      if (i < OUTERMOST || i >= page.size() - OUTERMOST) {
        outermost.add(page.get(i));
      }
    }
    return outermost;
  }

  /** What a piece says, with its height; the height between two steps is looked for in both. */
  private static List<String> keys(Piece piece) {
    String said = text(piece);
    int step = Math.round(piece.box().top() / LEVEL);
    return List.of(said + "@" + step, said + "@" + (step + 1));
  }

  /** What a piece says, figures apart, as pages are counted. */
  static String text(Piece piece) {
    StringBuilder text = new StringBuilder();
    if (piece instanceof Paragraph paragraph) {
      text.append(paragraph.text().text());
    } else if (piece instanceof Part table) {
      table
          .rows()
          .forEach(row -> row.cells().forEach(c -> text.append(c.text().text()).append('|')));
    }
    return FIGURES.matcher(text).replaceAll("#");
  }

  /** True for a piece that belongs to its page. */
  boolean has(Piece piece, int page) {
    List<Piece> here = all.get(page);
    if (piece instanceof Paragraph p && p.furniture()) {
      return true;
    }
    if (!outermost(here).contains(piece)) {
      return false;
    }
    if (keys(piece).stream().anyMatch(key -> pages.get(key).size() > 1)) {
      return true;
    }
    return piece == here.get(here.size() - 1)
        && piece instanceof Paragraph p
        && COUNT.matcher(p.text().text()).matches();
  }
}
