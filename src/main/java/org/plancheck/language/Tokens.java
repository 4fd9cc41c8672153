package org.plancheck.language;

import java.util.Arrays;
import java.util.Locale;

/**
 * A text cut into words, numbers and signs, each with its place.
 *
 * <p>A word ends where digits begin and the other way round ("14april", "12th", "Q3" are two tokens
 * each), every other sign is a token of its own, and space is left out. Words are in lower case,
 * dashes of all lengths are "-" and all apostrophes "'". Reading beyond either end gives "", so
 * that a grammar can look ahead without asking first.
 */
final class Tokens {

  private static final int NO_NUMBER = -1;

  private final String text;
  private int size;
  private int[] start = new int[16];
  private int[] end = new int[16];
  private int[] number = new int[16];
  private String[] token = new String[16];

  private Tokens(String text) {
    this.text = text;
  }

  /** Cuts a text in one pass. */
  static Tokens of(String text) {
    Tokens tokens = new Tokens(text);
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      int begin = at++;
      if (isDigit(c)) {
        while (at < text.length() && isDigit(text.charAt(at))) {
          at++;
        }
        tokens.add(begin, at, text.substring(begin, at));
      } else if (Character.isLetter(c)) {
        at = endOfWord(text, at);
        tokens.add(
            begin, at, text.substring(begin, at).toLowerCase(Locale.ROOT).replace('’', '\''));
      } else if (!isSpace(c)) {
        tokens.add(begin, at, String.valueOf(sign(c)));
      }
    }
    return tokens;
  }

  private static int endOfWord(String text, int from) {
    int at = from;
    while (at < text.length()) {
      char c = text.charAt(at);
      boolean apostrophe =
          (c == '\'' || c == '’')
              && at + 1 < text.length()
              && Character.isLetter(text.charAt(at + 1));
      if (!Character.isLetter(c) && !apostrophe) {
        break;
      }
      at++;
    }
    return at;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200b' || c == '\ufeff';
  }

  private static char sign(char c) {
    return switch (c) {
      case '‐', '‑', '‒', '–', '—', '−' -> '-';
      case '’', '‘', '`' -> '\'';
      case '⁄' -> '/';
      default -> c;
    };
  }

  private void add(int from, int to, String word) {
    if (size == token.length) {
      int larger = size * 2;
      start = Arrays.copyOf(start, larger);
      end = Arrays.copyOf(end, larger);
      number = Arrays.copyOf(number, larger);
      token = Arrays.copyOf(token, larger);
    }
    start[size] = from;
    end[size] = to;
    token[size] = word;
    boolean readable = isDigit(word.charAt(0)) && word.length() <= 6;
    number[size] = readable ? Integer.parseInt(word) : NO_NUMBER;
    size++;
  }

  int size() {
    return size;
  }

  /** The token in lower case, or "" beyond either end. */
  String at(int i) {
    return i >= 0 && i < size ? token[i] : "";
  }

  boolean is(int i, String word) {
    return at(i).equals(word);
  }

  /** True where the token is one of a few words. */
  boolean isAny(int i, String... words) {
    String here = at(i);
    for (String word : words) {
      if (word.equals(here)) {
        return true;
      }
    }
    return false;
  }

  /** The number in digits, or -1 where there is none or it has more than six digits. */
  int number(int i) {
    return i >= 0 && i < size ? number[i] : NO_NUMBER;
  }

  /** How many characters the token has. */
  int length(int i) {
    return i >= 0 && i < size ? end[i] - start[i] : 0;
  }

  boolean isWord(int i) {
    return i >= 0 && i < size && Character.isLetter(token[i].charAt(0));
  }

  /** True where the author began the word with a capital. */
  boolean capital(int i) {
    return i >= 0 && i < size && Character.isUpperCase(text.charAt(start[i]));
  }

  /** True where no space stands between this token and the one before it. */
  boolean glued(int i) {
    return i > 0 && i < size && start[i] == end[i - 1];
  }

  /** True where a line begins with this token. */
  boolean beginsLine(int i) {
    if (i <= 0) {
      return i == 0;
    }
    if (i >= size) {
      return true;
    }
    for (int at = end[i - 1]; at < start[i]; at++) {
      if (text.charAt(at) == '\n' || text.charAt(at) == '\r') {
        return true;
      }
    }
    return false;
  }

  /** True where the words stand one after the other from here. */
  boolean matches(int i, String... words) {
    for (int n = 0; n < words.length; n++) {
      if (!is(i + n, words[n])) {
        return false;
      }
    }
    return true;
  }

  /** The stretch of text that some tokens cover. */
  Span span(int first, int next) {
    return new Span(start[first], end[next - 1]);
  }

  /** The first token that begins at or after a place in the text. */
  int tokenAt(int place) {
    int found = Arrays.binarySearch(start, 0, size, place);
    return found >= 0 ? found : -found - 1;
  }

  String text() {
    return text;
  }
}
