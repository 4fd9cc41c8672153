package org.plancheck.format.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts pieces of rules together, and leaves out what only looks like one. */
final class Rules {

  /** Pieces on one line, and the gaps between the dashes of one, in points. */
  private static final float LEVEL = 1.2f;

  private static final float DASH = 3.5f;
  private static final float SHORTEST = 6;

  /** A page with more is a drawing. */
  private static final int MOST = 4_000;

  private Rules() {}

  /**
   * The rules of a page, flat ones first.
   *
   * @param words of the page, whose underlines are no rules
   */
  static List<Rule> of(List<Rule> pieces, List<Word> words) {
    List<Rule> rules = new ArrayList<>();
    for (Rule rule : joined(pieces, true)) {
      if (!isUnderline(rule, words)) {
        rules.add(rule);
      }
    }
    rules.addAll(joined(pieces, false));
    return rules.size() > MOST ? List.of() : rules;
  }

  /** Pieces of one direction, those that follow each other made one. */
  static List<Rule> joined(List<Rule> pieces, boolean flat) {
    List<Rule> sorted = new ArrayList<>(pieces.stream().filter(r -> r.flat() == flat).toList());
    sorted.sort(Comparator.comparingDouble(Rule::at).thenComparingDouble(Rule::from));
    List<Rule> rules = new ArrayList<>();
    int level = 0;
    while (level < sorted.size()) {
      int end = level;
      float at = sorted.get(level).at();
      while (end < sorted.size() && sorted.get(end).at() - at <= LEVEL) {
        end++;
      }
      along(sorted.subList(level, end), flat, rules);
      level = end;
    }
    return rules;
  }

  private static void along(List<Rule> level, boolean flat, List<Rule> rules) {
    List<Rule> sorted = new ArrayList<>(level);
    sorted.sort(Comparator.comparingDouble(Rule::from));
    Rule open = null;
    for (Rule piece : sorted) {
      if (open != null && piece.from() - open.to() <= DASH) {
        float at = open.length() >= piece.length() ? open.at() : piece.at();
        open = new Rule(flat, at, open.from(), Math.max(open.to(), piece.to()));
      } else {
        keep(open, rules);
        open = piece;
      }
    }
    keep(open, rules);
  }

  private static void keep(Rule rule, List<Rule> rules) {
    if (rule != null && rule.length() >= SHORTEST) {
      rules.add(rule);
    }
  }

  /** A line close below words or through them, and hardly longer than they are. */
  private static boolean isUnderline(Rule rule, List<Word> words) {
    float covered = 0;
    for (Word word : words) {
      float below = rule.at() - word.baseline();
      if (below > -0.6f * word.size() && below < 0.2f * word.size()) {
        float left = Math.max(rule.from(), word.box().left());
        float right = Math.min(rule.to(), word.box().right());
        covered += Math.max(0, right - left);
      }
    }
    return covered >= 0.6f * rule.length();
  }
}
