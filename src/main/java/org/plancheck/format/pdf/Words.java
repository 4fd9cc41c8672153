package org.plancheck.format.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** Puts signs together into words. */
final class Words {

  /** A gap as wide as this, in sizes of the type, parts words where the file writes no blank. */
  private static final float GAP = 0.17f;

  /** What numbers a row: "1", "2.1", "A3". */
  private static final Pattern NUMBER =
      Pattern.compile("\\p{Lu}{0,3}\\d{1,3}(?:[./]\\d{1,3}){0,3}\\p{Ll}?[.):]?");

  private Words() {}

  static boolean isNumber(String word) {
    return NUMBER.matcher(word).matches();
  }

  /**
   * The words of a page.
   *
   * @param uprights lines of tables: no word goes across
   */
  static List<Word> of(List<Glyph> glyphs, List<Rule> uprights) {
    List<Word> words = new ArrayList<>();
    for (List<Glyph> level : levels(glyphs)) {
      level.sort(Comparator.comparingDouble(glyph -> glyph.box().left()));
      words(level, uprights, words);
    }
    return words;
  }

  /** Signs on one baseline. */
  private static List<List<Glyph>> levels(List<Glyph> glyphs) {
    List<Glyph> sorted = new ArrayList<>(glyphs);
    sorted.sort(Comparator.comparingDouble(Glyph::baseline));
    List<List<Glyph>> levels = new ArrayList<>();
    float baseline = Float.NEGATIVE_INFINITY;
    for (Glyph glyph : sorted) {
      if (glyph.baseline() - baseline > Math.max(0.3f, 0.08f * glyph.size())) {
        levels.add(new ArrayList<>());
        baseline = glyph.baseline();
      }
      levels.get(levels.size() - 1).add(glyph);
    }
    return levels;
  }

  private static void words(List<Glyph> level, List<Rule> uprights, List<Word> words) {
    List<Glyph> open = new ArrayList<>();
    Glyph before = null;
    for (Glyph glyph : level) {
      if (before != null && twice(before, glyph)) {
        continue;
      }
      boolean parted = before != null && parted(before, glyph, uprights);
      if (!open.isEmpty() && (parted || glyph.isBlank())) {
        words.add(Word.of(open, glyph.isBlank()));
        open.clear();
      }
      if (!glyph.isBlank()) {
        open.add(glyph);
      }
      before = glyph;
    }
    if (!open.isEmpty()) {
      words.add(Word.of(open, false));
    }
  }

  /** Bold type is sometimes made by drawing a sign twice. */
  private static boolean twice(Glyph one, Glyph other) {
    return one.text().equals(other.text())
        && !one.isBlank()
        && other.box().left() - one.box().left() < 0.25f * one.box().width();
  }

  private static boolean parted(Glyph before, Glyph glyph, List<Rule> uprights) {
    if (glyph.box().left() - before.box().right() > GAP * glyph.size()
        || glyph.furniture() != before.furniture()) {
      return true;
    }
    float y = glyph.baseline() - 0.25f * glyph.size();
    for (Rule rule : uprights) {
      if (rule.at() >= before.box().middleX()
          && rule.at() <= glyph.box().middleX()
          && rule.covers(y, 0)) {
        return true;
      }
    }
    return false;
  }
}
