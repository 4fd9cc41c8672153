package org.plancheck.format.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Words on one line.
 *
 * @param words from left to right
 */
record TextLine(List<Word> words, Box box, float baseline, float size) {

  static TextLine of(List<Word> unordered) {
    List<Word> words = new ArrayList<>(unordered);
    words.sort(Comparator.comparingDouble(word -> word.box().left()));
    Word largest = words.get(0);
    Box box = largest.box();
    for (Word word : words) {
      box = box.with(word.box());
      largest = word.size() > largest.size() ? word : largest;
    }
    return new TextLine(List.copyOf(words), box, largest.baseline(), largest.size());
  }

  /** Sorts words into lines, from top to bottom. Raised and lowered signs stay in their line. */
  static List<TextLine> lines(List<Word> words) {
    List<Word> sorted = new ArrayList<>(words);
    sorted.sort(
        Comparator.comparingDouble(Word::baseline).thenComparingDouble(word -> word.box().left()));
    List<TextLine> lines = new ArrayList<>();
    List<Word> open = new ArrayList<>();
    Word main = null;
    for (Word word : sorted) {
      if (main != null && word.baseline() - main.baseline() > reach(main, word)) {
        lines.add(of(open));
        open = new ArrayList<>();
        main = null;
      }
      open.add(word);
      // A raised sign comes first in this order; the line is where the larger words stand.
      main = main == null || word.size() > main.size() * 1.1f ? word : main;
    }
    if (!open.isEmpty()) {
      lines.add(of(open));
    }
    return lines;
  }

  private static float reach(Word main, Word next) {
    return 0.42f * Math.max(Math.min(main.size(), next.size()), 4);
  }

  /** Groups of words that wide gaps keep apart. */
  List<List<Word>> segments(float gap) {
    List<List<Word>> segments = new ArrayList<>();
    Word before = null;
    for (Word word : words) {
      if (before == null || word.box().left() - before.box().right() > gap * size) {
        segments.add(new ArrayList<>());
      }
      segments.get(segments.size() - 1).add(word);
      before = word;
    }
    return segments;
  }

  boolean furniture() {
    return words.stream().allMatch(Word::furniture);
  }
}
