package org.plancheck.language;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds short forms that a text explains: full words (SF), SF (full words), SF = full words.
 *
 * <p>What it looks at on either side of a bracket is bounded, so a text of any shape is read in
 * time that grows with its length only.
 */
final class PairFinder {

  private static final int LONGEST_SHORT = 20;
  private static final int LONGEST_LONG = 180;
  private static final int DEEPEST = 64;

  /** How many words more than letters a name has: "… on the Elimination of All Forms of …". */
  private static final int WORDS_IN_NAME = 10;

  /** What writers put before the short form within the brackets. */
  private static final Pattern LEAD_IN =
      Pattern.compile(
          "^(?:(?:here(?:in)?after|henceforth|hereinafter)?\\s?(?:referred to as|known"
              + " as|called|termed|abbreviated(?: as|"
              + " to)?|named|designated|or|also|i\\.e\\.,?|the|for|a|an)\\s"
              + "|here(?:in)?after,?\\s|hereinafter,?\\s|[\"'“”‘’`]{1,2}\\s?)");

  /** What follows a short form within its brackets and is not part of it. */
  private static final Pattern AFTER_SHORT = Pattern.compile("[,;:]|\\s?=|\\s(?:or|and)\\s");

  private static final Pattern SHORT_SHAPE =
      Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}().&/'’+*,\\[\\]-]{0,19}");

  private static final Set<String> NO_SHORT_FORMS =
      Set.of(
          "see", "e.g.", "i.e.", "eg", "ie", "for", "and", "the", "or", "not", "all", "but", "mean",
          "range", "total", "see:", "fig", "fig.", "figs", "table", "both", "one", "two", "three",
          "max", "min", "also", "then", "from", "with", "to", "in", "of", "as", "at", "by", "is",
          "if", "no", "yes", "who", "new", "now", "old", "per", "day", "days", "week", "weeks",
          "month", "months", "year", "years", "i", "ii", "iii", "iv", "v", "vi", "vii", "a");

  private PairFinder() {}

  /** The pairs of a text, in the order in which they stand. */
  static List<Pair> find(String text) {
    List<Pair> pairs = new ArrayList<>();
    Deque<Integer> open = new ArrayDeque<>();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '(' || c == '[') {
        open.push(i);
        if (open.size() > DEEPEST) {
          open.removeLast();
        }
      } else if (c == ')' || c == ']') {
        char partner = c == ')' ? '(' : '[';
        if (!open.isEmpty() && text.charAt(open.peek()) == partner) {
          Pair pair = bracket(text, open.pop(), i);
          if (pair != null) {
            pairs.add(pair);
          }
        }
      }
    }
    pairs.addAll(KeyLines.find(text));
    pairs.sort(Comparator.comparingInt(p -> p.shortSpan().start()));
    return pairs;
  }

  /** What stands in brackets at open..close, read as a short form first, then as full words. */
  private static Pair bracket(String text, int open, int close) {
    if (close - open > LONGEST_LONG + 20 || close - open < 2) {
      return null;
    }
    Span inside = trim(text, open + 1, close);
    inside = withoutLeadIn(text, inside);
    int from = inside.start();
    for (int part = 0; part < 3 && from < inside.end(); part++) {
      Span shortForm = shortFormAt(text, withoutLeadIn(text, new Span(from, inside.end())));
      Span longForm = shortForm == null ? null : longBefore(text, open, shortForm.in(text));
      if (longForm != null) {
        return new Pair(shortForm, longForm, Pair.Order.LONG_FIRST);
      }
      from = nextPart(text, from, inside.end());
    }
    Pair reversed = shortBefore(text, open, inside, 0);
    return reversed == null ? shortBefore(text, open, inside, 1) : reversed;
  }

  /** Where the next part of a bracket begins: after "; ", or after "or" as in (the "X" or "Y"). */
  private static int nextPart(String text, int from, int end) {
    String rest = text.substring(from, end);
    int semicolon = rest.indexOf("; ");
    int other = rest.indexOf(" or ");
    if (other >= 0 && (semicolon < 0 || other < semicolon)) {
      return from + other + 4;
    }
    return semicolon < 0 ? end : from + semicolon + 2;
  }

  private static Span shortFormAt(String text, Span inside) {
    String content = inside.in(text);
    Matcher after = AFTER_SHORT.matcher(content);
    int end = inside.end();
    while (after.find()) {
      if (after.start() > 0
          && isOutsideBrackets(content, after.start())
          && !(content.charAt(after.start()) == ',' && isBetweenDigits(content, after.start()))) {
        end = inside.start() + after.start();
        break;
      }
    }
    Span span = trim(text, inside.start(), end);
    String form = span.in(text);
    return isShortForm(form) ? span : null;
  }

  private static boolean isOutsideBrackets(String content, int at) {
    return content.lastIndexOf('(', at) <= content.lastIndexOf(')', at);
  }

  private static boolean isBetweenDigits(String content, int at) {
    return at + 1 < content.length()
        && Character.isDigit(content.charAt(at - 1))
        && Character.isDigit(content.charAt(at + 1));
  }

  /** Could this be a short form in brackets? One word, or two of which one has capitals. */
  static boolean isShortForm(String form) {
    if (form.isEmpty() || form.length() > LONGEST_SHORT) {
      return false;
    }
    String[] words = form.split("\\s+");
    if (words.length > 3
        || NO_SHORT_FORMS.contains(form.toLowerCase(Locale.ROOT)) && !hasCapitals(form, 2)) {
      return false;
    }
    if (words.length > 1 && (form.length() > 14 || !hasCapitals(form, 1))) {
      return false;
    }
    if (!SHORT_SHAPE.matcher(words[0]).matches()) {
      return false;
    }
    if (form.chars().noneMatch(Character::isLetter)) {
      return false;
    }
    return form.length() > 1 || Character.isUpperCase(form.charAt(0));
  }

  static boolean hasCapitals(String text, int least) {
    return text.chars().filter(Character::isUpperCase).count() >= least;
  }

  private static Span longBefore(String text, int open, String shortForm) {
    if (shortForm.length() > 6
        && shortForm.equals(shortForm.toLowerCase(Locale.ROOT))
        && shortForm.chars().allMatch(Character::isLetter)) {
      return null;
    }
    int to = open;
    while (to > 0
        && (Character.isWhitespace(text.charAt(to - 1)) || isQuote(text.charAt(to - 1)))) {
      to--;
    }
    if (to == open && open > 0 && !hasCapitals(shortForm, 2)) {
      return null;
    }
    int letters = Alignment.letters(shortForm).length;
    int from = windowStart(text, to, letters);
    Alignment way = Alignment.best(shortForm, text, from, to);
    int cut = way == null ? -1 : unpaired(text, way.start(), to);
    if (cut >= 0) {
      from = cut + 1;
      way = Alignment.best(shortForm, text, from, to);
    }
    boolean convincing =
        way != null && LongForms.isConvincing(shortForm, way, text.substring(way.start(), to));
    if (!convincing || Character.isLowerCase(text.charAt(way.start()))) {
      Span name =
          LongForms.capitalPhrase(
              shortForm, text, windowStart(text, to, letters + WORDS_IN_NAME), to);
      if (!convincing || name != null && name.start() > way.start()) {
        return name;
      }
    }
    return new Span(LongForms.tokenStart(text, from, way.start()), to);
  }

  /** The last bracket in a stretch that has no partner there, or -1. */
  private static int unpaired(String text, int start, int to) {
    int depth = 0;
    int last = -1;
    for (int i = to - 1; i >= start; i--) {
      char c = text.charAt(i);
      if (c == ')' || c == ']') {
        depth++;
        last = Math.max(last, i);
      } else if (c == '(' || c == '[') {
        if (depth == 0) {
          return i;
        }
        depth--;
        if (depth == 0) {
          last = -1;
        }
      }
    }
    return depth > 0 ? last : -1;
  }

  /** The words of the same sentence in which the full form must stand. */
  private static int windowStart(String text, int to, int letters) {
    int most = letters <= 2 ? 2 * letters + 2 : letters + 5;
    int words = 0;
    int i = to;
    int least = Math.max(0, to - LONGEST_LONG);
    while (i > least) {
      int before = i;
      while (i > least && !Character.isWhitespace(text.charAt(i - 1))) {
        i--;
      }
      if (i < before) {
        words++;
      }
      if (words >= most) {
        break;
      }
      int gap = i;
      while (i > least && Character.isWhitespace(text.charAt(i - 1))) {
        if (text.charAt(i - 1) == '\n' && !runsOn(text, i - 1)) {
          return gap;
        }
        i--;
      }
      if (i > least && endsSentence(text, i, gap)) {
        return gap;
      }
    }
    return i;
  }

  /** A line that was only broken for want of space ends in a letter, "&amp;" or a comma. */
  private static boolean runsOn(String text, int newLine) {
    char c = newLine == 0 ? '\n' : text.charAt(newLine - 1);
    return Character.isLetter(c) || c == '&' || c == ',' || c == ' ' || c == '-';
  }

  private static boolean endsSentence(String text, int end, int next) {
    char c = text.charAt(end - 1);
    if (c == ';' || c == '•' || c == '!' || c == '?') {
      return true;
    }
    return c == '.'
        && end >= 3
        && Character.isLowerCase(text.charAt(end - 2))
        && Character.isLetter(text.charAt(end - 3))
        && next < text.length()
        && Character.isUpperCase(text.charAt(next));
  }

  /**
   * SF (full words); with a word between as in "SSSC register (Scottish Social Services Council)"
   * only where every letter is an initial.
   */
  private static Pair shortBefore(String text, int open, Span inside, int wordsBetween) {
    int end = open;
    for (int word = 0; word < wordsBetween; word++) {
      end = wordBefore(text, end);
    }
    while (end > 0
        && (Character.isWhitespace(text.charAt(end - 1)) || isQuote(text.charAt(end - 1)))) {
      end--;
    }
    int start = end;
    while (start > 0 && end - start <= LONGEST_SHORT && !isBreak(text.charAt(start - 1))) {
      start--;
    }
    if (end - start < 2 || end - start > LONGEST_SHORT) {
      return null;
    }
    for (int i = start + 1; i < end - 1; i++) {
      if (text.charAt(i) == '/'
          || text.charAt(i) == '-' && Character.isLowerCase(text.charAt(i - 1))) {
        start = i + 1;
      }
    }
    String form = text.substring(start, end);
    if (!isShortForm(form)
        || !LongForms.isPlausibleFirst(form)
        || wordsBetween > 0 && !LongForms.isSpelled(form, inside.in(text))) {
      return null;
    }
    Span longSpan = LongForms.inBrackets(form, text, inside);
    return longSpan == null
        ? null
        : new Pair(new Span(start, end), longSpan, Pair.Order.SHORT_FIRST);
  }

  private static int wordBefore(String text, int end) {
    int i = end;
    while (i > 0 && Character.isWhitespace(text.charAt(i - 1))) {
      i--;
    }
    int least = Math.max(0, i - LONGEST_SHORT);
    while (i > least && Character.isLetter(text.charAt(i - 1))) {
      i--;
    }
    return i;
  }

  private static boolean isBreak(char c) {
    return Character.isWhitespace(c) || c == '(' || c == '[' || isQuote(c) || c == ',' || c == ';';
  }

  private static boolean isQuote(char c) {
    return c == '"' || c == '“' || c == '”' || c == '‘' || c == '`';
  }

  private static Span withoutLeadIn(String text, Span inside) {
    Span rest = inside;
    for (int times = 0; times < 4; times++) {
      Matcher lead = LEAD_IN.matcher(text).region(rest.start(), rest.end());
      if (!lead.find()) {
        break;
      }
      rest = new Span(lead.end(), rest.end());
    }
    return trim(text, rest.start(), rest.end());
  }

  /** Without blanks and quotation marks at the ends. */
  static Span trim(String text, int start, int end) {
    int s = start;
    int e = end;
    while (s < e
        && (Character.isWhitespace(text.charAt(s))
            || isQuote(text.charAt(s))
            || text.charAt(s) == '\'')) {
      s++;
    }
    while (e > s
        && (Character.isWhitespace(text.charAt(e - 1))
            || isQuote(text.charAt(e - 1))
            || text.charAt(e - 1) == '’'
            || text.charAt(e - 1) == '\'')) {
      e--;
    }
    return new Span(s, e);
  }
}
