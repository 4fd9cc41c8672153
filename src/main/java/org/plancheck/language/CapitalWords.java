package org.plancheck.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text cut into the words that may be short forms, with what stands beside them.
 *
 * <p>Web addresses, document numbers and anything else with a figure in it are one word each, which
 * is never a short form unless it is explained ("COVID-19").
 */
final class CapitalWords {

  private static final Pattern CHUNK =
      Pattern.compile("[\\p{L}\\p{N}]++(?:[&.'’/_@:-]{1,3}+[\\p{L}\\p{N}]++)*+");

  /** What a code may carry behind it: "COVID-19-related", "COVID-19/influenza". */
  private static final Pattern ADDED =
      Pattern.compile("(?<=\\d)[-/]\\p{Ll}{3,20}(?:-\\p{Ll}{2,20})?$");

  private static final Pattern PIECE = Pattern.compile("[\\p{L}\\p{N}&'’]++");

  /**
   * A word.
   *
   * @param key capitals without plural s and possessive: what is counted as the same short form
   * @param bare as written, without possessive
   * @param coded holds a figure, or is part of an address
   * @param line number of its line within the text, 0-based
   */
  record Word(Span span, String bare, String key, boolean coded, int line) {

    boolean isCapitals() {
      return bare.length() > 1 && bare.chars().allMatch(c -> Character.isUpperCase(c) || c == '&');
    }

    boolean hasSmall() {
      return bare.chars().anyMatch(Character::isLowerCase);
    }

    boolean isPlural() {
      return bare.length() > key.length();
    }
  }

  private CapitalWords() {}

  static List<Word> of(String text) {
    return of(text, Set.of());
  }

  /**
   * @param compounds keys of short forms with a hyphen or the like that are one word: "OP-CAT"
   */
  static List<Word> of(String text, Set<String> compounds) {
    List<Word> words = new ArrayList<>();
    Matcher chunk = CHUNK.matcher(text);
    int line = 0;
    int seen = 0;
    while (chunk.find()) {
      for (; seen < chunk.start(); seen++) {
        if (text.charAt(seen) == '\n') {
          line++;
        }
      }
      if (compounds.contains(keyOf(withoutPossessive(chunk.group())))) {
        words.add(word(text, chunk.start(), chunk.end(), false, line));
      } else {
        addChunk(words, text, chunk.start(), chunk.end(), line);
      }
    }
    return words;
  }

  private static void addChunk(List<Word> words, String text, int start, int end, int line) {
    String chunk = text.substring(start, end);
    if (isCoded(chunk)) {
      Matcher added = ADDED.matcher(chunk);
      int whole = added.find() ? start + added.start() : end;
      words.add(word(text, start, whole, true, line));
      return;
    }
    Matcher piece = PIECE.matcher(text).region(start, end);
    while (piece.find()) {
      words.add(word(text, piece.start(), piece.end(), false, line));
    }
  }

  private static boolean isCoded(String chunk) {
    return chunk.chars().anyMatch(Character::isDigit)
        || chunk.indexOf('@') >= 0
        || chunk.indexOf('_') >= 0
        || chunk.contains("://")
        || chunk.startsWith("www.")
        || isDotted(chunk);
  }

  /** G.B. or e.g. or nhs.uk, but not the missing blank of "training.IPC". */
  private static boolean isDotted(String chunk) {
    int dot = chunk.indexOf('.');
    if (dot < 0) {
      return false;
    }
    boolean initials = dot == 1;
    boolean address = chunk.equals(chunk.toLowerCase(java.util.Locale.ROOT));
    return initials || address;
  }

  private static Word word(String text, int start, int end, boolean coded, int line) {
    String written = text.substring(start, end);
    String bare = withoutPossessive(written);
    return new Word(new Span(start, start + bare.length()), bare, keyOf(bare), coded, line);
  }

  /** What two ways of writing one short form share: "KPIs" and "KPI", "SaLT" and "SALT". */
  static String keyOf(String form) {
    String bare = Alignment.withoutPlural(form);
    StringBuilder key = new StringBuilder(bare.length());
    for (int i = 0; i < bare.length(); i++) {
      char c = bare.charAt(i);
      if (c != '.' && !Character.isWhitespace(c)) {
        key.append(Character.toUpperCase(c));
      }
    }
    return key.toString();
  }

  /** NHS's and residents' as NHS and residents. */
  static String withoutPossessive(String word) {
    int end = word.length();
    if (end > 1 && word.charAt(end - 1) == 's' && isApostrophe(word.charAt(end - 2))) {
      return word.substring(0, end - 2);
    }
    return end > 0 && isApostrophe(word.charAt(end - 1)) ? word.substring(0, end - 1) : word;
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '’';
  }
}
