package org.plancheck.format.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plancheck.format.pdf.Piece.Paragraph;
import org.plancheck.format.pdf.Piece.Part;

/**
 * Tells what is printed on top and at the bottom of pages from what stands in the text: it says the
 * same at the same height of several pages, the page's number apart, or the file marks it.
 */
final class PageFurniture {

  /** So many pieces from the top or the bottom may be part of the page. */
  private static final int OUTERMOST = 4;

  /** Heights differ by no more than this, in points. */
  private static final float LEVEL = 4;

  private static final Pattern COUNT =
      Pattern.compile("(?i)(?:page\\s)?\\d{1,4}(?:\\s?(?:of|/)\\s?\\d{1,4})?");

  private static final Pattern FIGURES = Pattern.compile("\\d{1,9}");

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
        for (String key : keys(piece, page)) {
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
  private List<String> keys(Piece piece, int page) {
    String said = text(piece, page);
    int step = Math.round(piece.box().top() / LEVEL);
    return List.of(said + "@" + step, said + "@" + (step + 1));
  }

  /** What a piece says, with the number of its page left open. */
  String text(Piece piece, int page) {
    StringBuilder text = new StringBuilder();
    if (piece instanceof Paragraph paragraph) {
      text.append(paragraph.text().text());
    } else if (piece instanceof Part table) {
      table
          .rows()
          .forEach(row -> row.cells().forEach(c -> text.append(c.text().text()).append('|')));
    }
    Matcher figures = FIGURES.matcher(text);
    return figures.replaceAll(f -> f.group().equals(Integer.toString(page + 1)) ? "#" : f.group());
  }

  /** True for a piece that belongs to its page. */
  boolean has(Piece piece, int page) {
    List<Piece> here = all.get(page);
    if (piece instanceof Paragraph p && p.furniture()) {
      return true;
    }
    int at = here.indexOf(piece);
    return here.subList(0, at + 1).stream().allMatch(upper -> isRepeated(upper, page))
        || here.subList(at, here.size()).stream().allMatch(lower -> isRepeated(lower, page));
  }

  private boolean isRepeated(Piece piece, int page) {
    List<Piece> here = all.get(page);
    boolean counts =
        piece.equals(here.get(here.size() - 1))
            && piece instanceof Paragraph p
            && COUNT.matcher(p.text().text()).matches();
    return counts
        || piece instanceof Paragraph marked && marked.furniture()
        || keys(piece, page).stream().anyMatch(key -> pages.getOrDefault(key, Set.of()).size() > 1);
  }
}
