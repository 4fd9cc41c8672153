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
  private static final Pattern BULLET = Pattern.compile("[•●○◦▪▫■□⁃∙·➢➤►‣✓✔❖\ue000-\uf8ff]|[-–—o]");

  /** After these a hyphen belongs to the word, wherever the line ends. */
  private static final Set<String> HYPHENATED =
      Set.of(
          "self", "well", "co", "non", "re", "pre", "post", "multi", "follow", "day", "face", "one",
          "two", "long", "short", "in", "on", "sub", "ex", "inter", "person", "up");

  /** "Outcome:" after the end of a sentence begins a paragraph. */
  private static final Pattern LABEL =
      Pattern.compile("\\p{Lu}[\\p{L}/]{1,20}(?: [\\p{L}/]{1,20}){0,2} ?:");

  /** What leads to a page number in a table of contents. */
  private static final Pattern LEADER = Pattern.compile("\\.{5}|…{2}");

  private static final Pattern SENTENCE_END = Pattern.compile(".*[.!?)]");

  /** Short words that begin a line as well as others do; other short letters end a word. */
  private static final Set<String> SMALL_WORDS =
      Set.of(
          "a", "all", "and", "any", "are", "as", "at", "be", "by", "can", "day", "do", "due", "for",
          "had", "has", "her", "his", "if", "in", "is", "it", "its", "may", "new", "no", "not",
          "of", "off", "on", "one", "or", "our", "out", "per", "set", "so", "the", "to", "two",
          "up", "us", "use", "was", "we", "who");

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
    float pitch = pitch(lines);
    for (TextLine line : lines) {
      if (before == null || !goesOn(before, line, pitch, left, right)) {
        paragraphs.add(new ArrayList<>());
      }
      paragraphs.get(paragraphs.size() - 1).add(line);
      before = line;
    }
    return paragraphs;
  }

  /** The least distance of lines that follow each other: a paragraph's own. */
  private static float pitch(List<TextLine> lines) {
    float pitch = Float.MAX_VALUE;
    for (int i = 1; i < lines.size(); i++) {
      float apart = lines.get(i).baseline() - lines.get(i - 1).baseline();
      pitch = apart > 0.8f * lines.get(i).size() ? Math.min(pitch, apart) : pitch;
    }
    return pitch;
  }

  private static String start(TextLine line) {
    StringBuilder start = new StringBuilder();
    line.words().stream().limit(4).forEach(word -> start.append(word.text()).append(' '));
    return start.toString();
  }

  private static String end(TextLine line) {
    return line.words().get(line.words().size() - 1).text();
  }

  private static boolean goesOn(
      TextLine before, TextLine line, float pitch, float left, float right) {
    float larger = Math.max(before.size(), line.size());
    return line.baseline() - before.baseline() <= Math.min(APART * larger, 1.15f * pitch)
        && Math.min(before.size(), line.size()) > 0.8f * larger
        && !isBulleted(line)
        && !LEADER.matcher(end(before)).find()
        && !(LABEL.matcher(start(line)).lookingAt() && SENTENCE_END.matcher(end(before)).matches())
        && isFull(before, line, left, right);
  }

  /** True where the next line's first word would have had no room at the end of a line. */
  static boolean isFull(TextLine line, TextLine next, float left, float right) {
    float needed = 0.2f * line.size() + firstPart(next.words().get(0));
    boolean indented = line.box().left() - left > 8;
    boolean centred = Math.abs(line.box().middleX() - (left + right) / 2) < 3;
    boolean toTheRight =
        Math.abs(line.box().right() - next.box().right()) < 2
            && Math.abs(line.box().left() - next.box().left()) > 2;
    return indented && (centred || toTheRight)
        ? line.box().width() + needed > right - left - 1
        : line.box().right() + needed > right - 1;
  }

  /**
   * True where a word alone is too long for its line and goes on in the next one: the line is full
   * to the last letter.
   */
  private boolean isBroken(TextLine line, TextLine next, float right) {
    if (line.words().size() > 1) {
      return false;
    }
    Word start = line.words().get(0);
    Word rest = next.words().get(0);
    String end = rest.text();
    String whole = plain(start.text() + end);
    boolean tight = line.box().right() + rest.glyphs().get(0).box().width() > right - 1;
    char last = start.text().charAt(start.text().length() - 1);
    if (tight && Character.isDigit(last) && Character.isDigit(end.charAt(0))) {
      return start.text().length() > 4;
    }
    return tight
        && Character.isLetter(last)
        && Character.isLowerCase(end.charAt(0))
        && (vocabulary.contains(whole)
            || vocabulary.contains(whole + "s")
            || (plain(end).length() < 4 && !SMALL_WORDS.contains(plain(end))));
  }

  /** How much of a word must stand on one line: a hyphen or a stroke lets the rest go on. */
  private static float firstPart(Word word) {
    float left = word.box().left();
    for (int i = 1; i + 1 < word.glyphs().size(); i++) {
      Glyph glyph = word.glyphs().get(i);
      // A line may end after the hyphen of "check-in" and not within "12/8" or "2-3".
      if ("-/–".contains(glyph.text())
          && word.glyphs().get(i + 1).text().codePoints().allMatch(Character::isLetter)) {
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
      text = text.then("\n", paragraph(paragraph, " ", right));
    }
    return text;
  }

  /** The text of a cell of which each line stands for itself. */
  PdfText lineByLine(List<TextLine> lines) {
    PdfText text = PdfText.NONE;
    for (TextLine line : lines) {
      text = text.then("\n", paragraph(List.of(line), " ", 0));
    }
    return text;
  }

  /**
   * The text of a paragraph.
   *
   * @param wide what stands for a wide gap
   */
  PdfText paragraph(List<TextLine> lines, String wide, float right) {
    PdfText.Builder text = new PdfText.Builder(page);
    TextLine above = null;
    for (TextLine line : lines) {
      List<Word> words = line.words();
      Word before = null;
      for (int i = above == null && isBulleted(line) ? 1 : 0; i < words.size(); i++) {
        Word word = words.get(i);
        if (before != null) {
          text.add(separator(before, word, wide));
        } else if (above != null && !isBroken(above, line, right)) {
          joinLines(text, above.words().get(above.words().size() - 1), word);
        }
        text.add(word, line.baseline());
        before = word;
      }
      above = line;
    }
    return withoutSoftHyphens(text.build()).withoutPrompt();
  }

  private static String separator(Word before, Word word, String wide) {
    float gap = word.box().left() - before.box().right();
    if (gap > WIDE * Math.max(before.size(), word.size())) {
      return wide;
    }
    boolean closes = ".,;:!?)".indexOf(word.text().charAt(0)) >= 0;
    return before.partedFrom(word) && !(closes && !before.blankAfter()) ? " " : "";
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
    boolean kept =
        vocabulary.contains(first + "-" + second)
            || HYPHENATED.contains(first)
            || first.contains("-")
            || first.length() < 2;
    boolean words = vocabulary.contains(first) && vocabulary.contains(second);
    return !kept && (vocabulary.contains(first + second) || !words);
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
