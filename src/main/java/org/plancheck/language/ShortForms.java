package org.plancheck.language;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.plancheck.language.CapitalWords.Word;

/**
 * Which words in capitals are short forms, and which are emphasis, names, numerals, units or codes.
 *
 * <p>The costly mistake is the false alarm: users switch off a checker that takes every capital for
 * an abbreviation. What is known in the sector is believed at once; the rest must not look like
 * anything else.
 */
final class ShortForms {

  /** How sure the place makes us that a word is a short form. */
  enum Reading {
    NONE,
    /** In a line of capitals: counts only where the form is known from elsewhere. */
    STYLE,
    SHORT_FORM
  }

  private static final Pattern MIXED =
      Pattern.compile(
          "\\p{Ll}?\\p{Lu}{1,8}+(?:\\p{Ll}{1,2}\\p{Lu}{1,6}+){1,3}|\\p{Ll}\\p{Lu}{2,7}");
  private static final Pattern ROMAN =
      Pattern.compile(
          "(?=[IVXLC])(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})|C{1,3}(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})");

  /** How long English words end, and short forms do not: "CATHETERISATION". */
  private static final Pattern ENGLISH_ENDING =
      Pattern.compile(
          "[a-z]{4,}(?:ing|[ts]ion|ment|ness|able|ible|ful|ous|[ae]nce|less|ive|ity|[tsdnrlv]ed)"
              + "|[a-z]{5,}(?:ly|ers?|ical|ally)");

  private static final Set<String> BEFORE_ROMAN =
      Set.of(
          "part",
          "chapter",
          "appendix",
          "annex",
          "section",
          "volume",
          "article",
          "table",
          "schedule",
          "class",
          "type",
          "phase",
          "grade",
          "band",
          "stage",
          "level",
          "category");
  private static final Set<String> UNITS =
      Set.of(
          "MB", "GB", "KB", "TB", "KW", "KWH", "HZ", "MHZ", "GHZ", "DB", "MMHG", "ML", "KG", "MG",
          "MCG", "CM", "MM", "KM", "MPH", "BPM", "AM", "PM", "HRS", "MINS", "WK", "WKS", "YRS");
  private static final Set<String> CURRENCIES = Set.of("GBP", "EUR", "USD", "CHF", "JPY", "XDR");
  private static final Set<String> CALENDAR =
      Set.of("JAN", "FEB", "MAR", "APR", "JUN", "JUL", "AUG", "SEP", "SEPT", "OCT", "NOV", "DEC");
  private static final Set<String> DAYS =
      Set.of("MON", "TUE", "TUES", "WED", "THU", "THUR", "THURS", "FRI", "SAT", "SUN");
  private static final Set<String> BEFORE_NUMBER =
      Set.of(
          "CS", "SC", "SP", "BS", "EN", "ISO", "IEC", "HTM", "SHTM", "HBN", "PIN", "BN", "REF",
          "NO", "DG");
  static final Set<String> TITLES =
      Set.of(
          "mr", "mrs", "ms", "miss", "mx", "dr", "prof", "rev", "cllr", "sir", "sister", "matron");
  private static final Set<String> PLACES =
      Set.of(
          "room", "rooms", "wing", "unit", "block", "flat", "bay", "ward", "form", "option", "team",
          "shift");
  private static final Set<String> POINTING =
      Set.of(
          "the", "a", "an", "our", "their", "its", "each", "every", "all", "new", "monthly",
          "weekly", "annual", "daily", "any", "this", "no", "more");
  private static final Set<String> NAMED_THINGS =
      Set.of(
          "meeting",
          "meetings",
          "team",
          "training",
          "policy",
          "plan",
          "plans",
          "form",
          "forms",
          "audit",
          "audits",
          "report",
          "reports",
          "chart",
          "charts",
          "assessment",
          "assessments",
          "lead",
          "leads",
          "nurse",
          "nurses",
          "group",
          "system",
          "act",
          "process",
          "visit",
          "record",
          "records",
          "tool",
          "score",
          "scores",
          "screening",
          "testing",
          "test",
          "referral",
          "referrals",
          "therapist",
          "sheet",
          "sheets",
          "guidance",
          "regulations",
          "inspection",
          "standards",
          "step",
          "steps",
          "documentation",
          "risk",
          "care",
          "register",
          "champion");

  private final Set<String> known;
  private final Set<String> everyday;
  private final Set<String> ordinary;
  private final Set<String> afterNames = new HashSet<>();
  private final Set<String> afterNamesOnly = new HashSet<>();
  private final Set<String> smallWords;
  private final Persons persons;
  private final boolean anyTwoLetters;

  ShortForms(
      Set<String> known,
      Set<String> everyday,
      Set<String> ordinary,
      List<String> lettersAfterNames,
      Set<String> smallWords,
      Persons persons,
      boolean anyTwoLetters) {
    this.anyTwoLetters = anyTwoLetters;
    this.known = known;
    this.everyday = everyday;
    this.ordinary = ordinary;
    this.smallWords = smallWords;
    this.persons = persons;
    for (String letters : lettersAfterNames) {
      if (letters.endsWith("+")) {
        afterNamesOnly.add(letters.replaceFirst("\\s*\\+$", ""));
      } else {
        afterNames.add(letters);
      }
    }
  }

  /** Reads the word at a place of a text. */
  Reading read(List<Word> words, int at, LineStyle style, String text) {
    Word word = words.get(at);
    if (word.coded()) {
      return everyday.contains(word.key()) ? Reading.SHORT_FORM : Reading.NONE;
    }
    if (!hasShape(word)) {
      return Reading.NONE;
    }
    String before = at > 0 && isBlankBetween(text, words, at - 1) ? words.get(at - 1).bare() : "";
    String after =
        at + 1 < words.size() && isBlankBetween(text, words, at) ? words.get(at + 1).bare() : "";
    boolean isKnown = known.contains(word.key()) || everyday.contains(word.key());
    if (isCalendarOrUnit(word, before, after, text)
        || isNumeral(word, before, isKnown)
        || isCode(word, after)
        || isLettersAfterName(word, words, at)
        || TITLES.contains(word.bare().toLowerCase(Locale.ROOT))
        || PLACES.contains(before.toLowerCase(Locale.ROOT)) && !isKnown
        || TITLES.contains(before.toLowerCase(Locale.ROOT))
        || persons.isPerson(word.bare(), isKnown)) {
      return Reading.NONE;
    }
    if (isEmphasis(word, before, after, style, isKnown)) {
      return Reading.NONE;
    }
    if (isKnown) {
      return Reading.SHORT_FORM;
    }
    if (style.isStyle(word, at)) {
      return Reading.STYLE;
    }
    if (!anyTwoLetters
        && word.key().length() == 2
        && !word.isPlural()
        && !isNamedThing(before, after)) {
      return Reading.STYLE;
    }
    return Reading.SHORT_FORM;
  }

  static boolean isBlankBetween(String text, List<Word> words, int first) {
    int end = words.get(first).span().end();
    if (text.startsWith(". ", end)) {
      return TITLES.contains(words.get(first).bare().toLowerCase(Locale.ROOT));
    }
    return words.get(first + 1).span().start() - end == 1
        && (text.charAt(end) == ' ' || text.charAt(end) == '\u00a0' || text.charAt(end) == '\t');
  }

  private boolean isNamedThing(String before, String after) {
    return POINTING.contains(before.toLowerCase(Locale.ROOT))
        || NAMED_THINGS.contains(after.toLowerCase(Locale.ROOT));
  }

  private boolean hasShape(Word word) {
    String form = Alignment.withoutPlural(word.bare());
    if (form.length() < 2
        || form.length() > 12
        || form.indexOf('\'') >= 0
        || form.indexOf('’') >= 0) {
      return false;
    }
    if (form.chars().allMatch(c -> Character.isUpperCase(c) || c == '&')) {
      return form.length() <= 10;
    }
    return MIXED.matcher(form).matches() && form.length() <= 8;
  }

  private static boolean isCalendarOrUnit(Word word, String before, String after, String text) {
    if (DAYS.contains(word.key()) && !word.isPlural()) {
      return true;
    }
    boolean numberBefore = !before.isEmpty() && Character.isDigit(before.charAt(0));
    boolean numberAfter = !after.isEmpty() && Character.isDigit(after.charAt(0));
    if (CALENDAR.contains(word.key())
        && (numberBefore || numberAfter || !word.key().equals("MAR"))) {
      return true;
    }
    if (CURRENCIES.contains(word.key()) && (numberBefore || numberAfter)) {
      return true;
    }
    int next = word.span().end();
    return UNITS.contains(word.key()) && numberBefore
        || next < text.length() && (text.charAt(next) == '$' || text.charAt(next) == '£');
  }

  private static boolean isNumeral(Word word, String before, boolean isKnown) {
    if (word.isPlural() || isKnown || !ROMAN.matcher(word.bare()).matches()) {
      return false;
    }
    return word.bare().matches("[IVX]+|[IVXLC]{3,}")
        || BEFORE_ROMAN.contains(before.toLowerCase(Locale.ROOT));
  }

  private static boolean isCode(Word word, String after) {
    return BEFORE_NUMBER.contains(word.key())
        && !after.isEmpty()
        && after.chars().anyMatch(Character::isDigit);
  }

  private boolean isLettersAfterName(Word word, List<Word> words, int at) {
    if (afterNames.contains(word.bare())) {
      return true;
    }
    if (!afterNamesOnly.contains(word.bare()) || at == 0) {
      return false;
    }
    String before = words.get(at - 1).bare();
    if (afterNames.contains(before) || afterNamesOnly.contains(before)) {
      return true;
    }
    return at > 1
        && isCapitalised(before)
        && (isCapitalised(words.get(at - 2).bare()) || words.get(at - 2).bare().length() == 1);
  }

  private static boolean isCapitalised(String word) {
    return word.length() > 1
        && Character.isUpperCase(word.charAt(0))
        && Character.isLowerCase(word.charAt(1));
  }

  /** "MUST" is a tool where it has a score, and a shout elsewhere. */
  private boolean isEmphasis(
      Word word, String before, String after, LineStyle style, boolean isKnown) {
    String small = word.bare().toLowerCase(Locale.ROOT);
    if (!word.isCapitals()) {
      return false;
    }
    if (isKnown && ordinary.contains(small)) {
      return style.isStyle(word.line())
          || !isNamedThing(before, after)
              && !Set.of("using", "of", "and", "with").contains(before.toLowerCase(Locale.ROOT));
    }
    if (isKnown) {
      return false;
    }
    return isOrdinary(small)
        || ENGLISH_ENDING.matcher(small).matches()
        || word.bare().length() > 2 && smallWords.contains(small);
  }

  /** An ordinary word, or a form of one: "REQUESTS". */
  private boolean isOrdinary(String small) {
    if (ordinary.contains(small)) {
      return true;
    }
    for (String ending : new String[] {"s", "es", "d", "ed", "ing", "ly"}) {
      if (small.length() > ending.length() + 3 && small.endsWith(ending)) {
        String stem = small.substring(0, small.length() - ending.length());
        if (ordinary.contains(stem) || ending.equals("ing") && ordinary.contains(stem + "e")) {
          return true;
        }
      }
    }
    return false;
  }
}
