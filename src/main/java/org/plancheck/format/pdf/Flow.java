package org.plancheck.format.pdf;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Turns lines back into paragraphs. Office programs break a line only where the next word has no
 * room left: so a line after which it would have had room ended a paragraph.
 */
final class Flow {

  /** Lines further apart than this, in sizes of the type, are no lines of one paragraph. */
  private static final float APART = 1.9f;

  /** A tab or a column, in sizes of the type, and not a blank between words. */
  private static final float WIDE = 2.2f;

  /** What a list puts before its lines; private signs are bullets of symbol fonts. */
  private static final Pattern BULLET = Pattern.compile("[•●○◦▪▫■□⁃∙·➢➤►‣✓✔❖\ue000-\uf8ff]|[-–—]");

  /** After these a hyphen belongs to the word, wherever the line ends. */
  private static final Set<String> HYPHENATED =
      Set.of(
          "self", "well", "co", "non", "re", "pre", "post", "multi", "follow", "day", "face", "one",
          "two", "long", "short", "in", "on", "sub", "ex", "inter", "person", "up");

  private static final char SOFT = '\u00ad';

  private final int page;
  private final Set<String> vocabulary;

  /**
   * Reads a page's lines.
   *
   * @param words of the whole page, by which a hyphen at the end of a line is judged
   */
  Flow(int page, List<Word> words) {
    this.page = page;
    this.vocabulary = new HashSet<>();
    words.forEach(word -> vocabulary.add(plain(word.text())));
  }

  private static String plain(String word) {
    return word.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}-]", "");
  }

  /** Groups lines that make up a paragraph, within edges. */
  List<List<TextLine>> paragraphs(List<TextLine> lines, float left, float right) {
    List<List<TextLine>> paragraphs = new ArrayList<>();
    TextLine before = null;
    for (TextLine line : lines) {
      if (before == null || !goesOn(before, line, left, right)) {
        paragraphs.add(new ArrayList<>());
      }
      paragraphs.get(paragraphs.size() - 1).add(line);
      before = line;
    }
    return paragraphs;
  }

  private static boolean goesOn(TextLine before, TextLine line, float left, float right) {
    float larger = Math.max(before.size(), line.size());
    return line.baseline() - before.baseline() <= APART * larger
        && Math.min(before.size(), line.size()) > 0.8f * larger
        && !isBulleted(line)
        && isFull(before, line.words().get(0), left, right);
  }

  /** True where a word would have had no room at the end of a line. */
  static boolean isFull(TextLine line, Word next, float left, float right) {
    float blank = 0.2f * line.size();
    float needed = blank + firstPart(next);
    boolean centred =
        line.box().left() - left > 8 && Math.abs(line.box().middleX() - (left + right) / 2) < 3;
    return centred
        ? line.box().width() + needed > right - left - 1
        : line.box().right() + needed > right - 1;
  }

  /** How much of a word must stand on one line: a hyphen or a stroke lets the rest go on. */
  private static float firstPart(Word word) {
    float left = word.box().left();
    for (int i = 0; i + 1 < word.glyphs().size(); i++) {
      Glyph glyph = word.glyphs().get(i);
      if (i > 0 && "-/–".contains(glyph.text())) {
        return glyph.box().right() - left;
      }
    }
    return word.box().width();
  }

  static boolean isBulleted(TextLine line) {
    Word first = line.words().get(0);
    return line.words().size() > 1 && BULLET.matcher(first.text()).matches();
  }

  /** The text of a cell, its paragraphs parted by line ends. */
  PdfText text(List<TextLine> lines, float left, float right) {
    PdfText text = PdfText.NONE;
    for (List<TextLine> paragraph : paragraphs(lines, left, right)) {
      text = text.then("\n", paragraph(paragraph, " "));
    }
    return text;
  }

  /**
   * The text of a paragraph.
   *
   * @param wide what stands for a wide gap
   */
  PdfText paragraph(List<TextLine> lines, String wide) {
    PdfText.Builder text = new PdfText.Builder(page);
    Word before = null;
    for (TextLine line : lines) {
      boolean first = before == null;
      List<Word> words = line.words();
      for (int i = first && isBulleted(line) ? 1 : 0; i < words.size(); i++) {
        Word word = words.get(i);
        boolean newLine = before != null && before.baseline() != word.baseline() && i == 0;
        if (newLine) {
          joinLines(text, before, word);
        } else if (before != null) {
          text.add(separator(before, word, wide));
        }
        text.add(word, line.baseline());
        before = word;
      }
    }
    return withoutSoftHyphens(text.build());
  }

  private static String separator(Word before, Word word, String wide) {
    float gap = word.box().left() - before.box().right();
    if (gap > WIDE * Math.max(before.size(), word.size())) {
      return wide;
    }
    return before.partedFrom(word) ? " " : "";
  }

  private void joinLines(PdfText.Builder text, Word before, Word next) {
    String end = before.text();
    char last = end.charAt(end.length() - 1);
    boolean hyphen = (last == '-' || last == SOFT || last == '\u2010') && end.length() > 1;
    if (!hyphen) {
      // "and/" and "or" are one word when they stand on one line.
      text.add(last == '/' && end.length() > 1 && !before.blankAfter() ? "" : " ");
    } else if (last == SOFT || parts(end.substring(0, end.length() - 1), next.text())) {
      text.cut();
    }
  }

  /** True where a hyphen only parts a word at the end of the line. */
  private boolean parts(String start, String rest) {
    if (!Character.isLowerCase(rest.charAt(0))
        || !Character.isLetter(start.charAt(start.length() - 1))) {
      return false;
    }
    String first = plain(start);
    String second = plain(rest);
    if (vocabulary.contains(first + second)) {
      return true;
    }
    boolean known = vocabulary.contains(first + "-" + second);
    boolean words = vocabulary.contains(first) && vocabulary.contains(second);
    return !known
        && !words
        && !HYPHENATED.contains(first)
        && first.length() > 1
        && !first.contains("-");
  }

  private static PdfText withoutSoftHyphens(PdfText text) {
    if (text.text().indexOf(SOFT) < 0) {
      return text;
    }
    StringBuilder kept = new StringBuilder();
    int[] moved = new int[text.text().length() + 1];
    for (int i = 0; i < text.text().length(); i++) {
      moved[i] = kept.length();
      if (text.text().charAt(i) != SOFT) {
        kept.append(text.text().charAt(i));
      }
    }
    moved[text.text().length()] = kept.length();
    List<PdfText.Mark> marks =
        text.marks().stream()
            .map(m -> new PdfText.Mark(moved[m.from()], moved[m.to()], m.page(), m.line(), m.box()))
            .filter(mark -> mark.to() > mark.from())
            .toList();
    return new PdfText(kept.toString(), marks);
  }
}
