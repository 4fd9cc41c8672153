package org.plancheck.language;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds numbers, dates of birth and names that tell who a resident is.
 *
 * <p>A plan goes to several organisations. Telephone, registration and invoice numbers are expected
 * in it, so ten digits alone are not enough: beside the word CHI the date within them must be one,
 * and elsewhere the check digit must fit as well.
 */
public final class PersonalData {

  private static final Pattern TEN_DIGITS =
      Pattern.compile("(?<![\\p{L}\\p{N}+./-])\\d(?:[ -]?\\d){9}(?![\\p{L}\\p{N}]|[./-]\\d)");
  private static final Pattern CHI_BEFORE =
      Pattern.compile(
          "(?i).*\\b(?:C\\.?\\s?H\\.?\\s?I\\b\\.?|community health index\\b).{0,24}",
          Pattern.DOTALL);
  private static final Pattern NHS_BEFORE =
      Pattern.compile("(?i).*\\bNHS\\s?(?:no|number|#|id)\\b.{0,16}", Pattern.DOTALL);
  private static final Pattern OTHER_NUMBER =
      Pattern.compile(
          "(?i).*\\b(?:tel|telephone|phone|mobile|fax|mob|call|ring|cs|sc|invoice|order|ref|reference|account|serial|asset|registration|reg|pin|policy|company|charity|po|job|batch|sort"
              + " code)\\b[\\s.:#no-]{0,12}",
          Pattern.DOTALL);
  private static final String DATE =
      "(\\d{1,2}\\s?[/.-]\\s?\\d{1,2}\\s?[/.-]\\s?\\d{2,4}|\\d{1,2}(?:st|nd|rd|th)?\\s(?:of\\s)?"
          + "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\\p{L}{0,6},?\\s\\d{2,4})";
  private static final Pattern BIRTH =
      Pattern.compile(
          "(?i)\\b(?:d\\.?o\\.?b\\b\\.?|date of birth|born(?: on)?)[\\s:=(–-]{0,6}(?:is\\s)?"
              + DATE);

  /** In years of the calendar; whoever lives in a home for adults was born before. */
  private static final int NO_ADULT_BORN = 2010;

  private static final String NAMED =
      "(?:(?:(?:Mr|Mrs|Ms)\\.?\\s(?:and|&)\\s)?(?:Mr|Mrs|Ms|Miss|Mx)\\.?\\s\\p{Lu}[\\p{L}'’-]{0,20}\\.?"
          + "(?:\\s\\p{Lu}[\\p{L}'’-]{1,20})?|\\p{Lu}\\.\\s?\\p{Lu}\\.?)";
  private static final String IN_FULL = "\\p{Lu}[\\p{L}'’-]{1,20}\\s\\p{Lu}[\\p{L}'’-]{1,20}";
  private static final String ROOM_BEFORE_NUMBER = "(?i:room|rm|bed|bedroom|flat)\\.?\\s?";
  private static final String ROOM =
      ROOM_BEFORE_NUMBER + "(?i:no\\.?\\s?|number\\s)?\\d{1,3}\\p{L}?\\b";
  private static final String RESIDENT =
      "\\b(?i:residents?|service user|tenant|complainant|complaint (?:from|by|made"
          + " by))[\\s,:(–-]{1,3}";

  /** What shows that a titled person is looked after. */
  private static final String OWN =
      "['’]s?\\s(?i:room|bedroom|bed|flat|care plan|personal plan|daughter|son|husband|wife|family"
          + "|wound|falls?|fluids?|diet|mattress|sling|medication)\\b";

  /** Names with a title, or initials. */
  private static final Map<String, Pattern> TITLED =
      ordered(
          "name beside a room",
          "(" + NAMED + ")[\\s,(–-]{1,4}(?:who (?:is |lives )?)?(?:in |from |of )?" + ROOM,
          "room beside a name",
          "\\b" + ROOM_BEFORE_NUMBER + "\\d{1,3}\\p{L}?[\\s,:(–-]{1,4}(" + NAMED + ")",
          "resident by name",
          RESIDENT + "((?:Mr|Mrs|Ms|Miss|Mx)\\.?\\s\\p{Lu}[\\p{L}'’-]{0,20})",
          "what is a resident's",
          "((?:Mr|Mrs|Ms|Miss|Mx)\\.?\\s\\p{Lu}[\\p{L}-]{0,20}+(?:['’]\\p{Lu}\\p{L}{1,20})?)"
              + OWN);

  /**
   * Names without a title; staff have them too, so whoever is asked to do something is left out.
   */
  private static final Map<String, Pattern> UNTITLED =
      ordered(
          "name beside a room",
          "(" + IN_FULL + ")(?:\\s?[,(–-]\\s?|\\s(?:in|from)\\s)" + ROOM,
          "room beside a name",
          "\\b"
              + ROOM_BEFORE_NUMBER
              + "\\d{1,3}\\p{L}?[\\s,:(–-]{1,4}("
              + IN_FULL
              + ")(?![\\p{L}'’-]|\\s?[,(]|\\s(?:to|will|must|should|has|and|or|checks|audits)\\b)",
          "resident by name",
          RESIDENT + "(\\p{Lu}[\\p{L}'’-]{1,20}(?:\\s\\p{Lu}[\\p{L}'’-]{1,20})?)");

  private final Set<String> firstNames;

  /**
   * @param lists the word lists of the packs
   */
  public PersonalData(WordLists lists) {
    this.firstNames = Set.copyOf(new HashSet<>(lists.list("core/first-names")));
  }

  private static Map<String, Pattern> ordered(String... namesAndPatterns) {
    Map<String, Pattern> patterns = new LinkedHashMap<>();
    for (int i = 0; i < namesAndPatterns.length; i += 2) {
      patterns.put(namesAndPatterns[i], Pattern.compile(namesAndPatterns[i + 1]));
    }
    return patterns;
  }

  /** Everything of the kind in a text, in order. */
  public List<PersonalDatum> find(String text) {
    List<PersonalDatum> found = new ArrayList<>();
    Matcher digits = TEN_DIGITS.matcher(text);
    while (digits.find()) {
      PersonalDatum.Kind kind = kindOf(text, digits.start(), digits.group());
      if (kind != null) {
        found.add(
            new PersonalDatum(
                kind,
                new Span(digits.start(), digits.end()),
                masked(digits.group()),
                "ten digits"));
      }
    }
    Matcher birth = BIRTH.matcher(text);
    while (birth.find()) {
      String day = birth.group(1);
      if (!isYoung(day)) {
        Span span = new Span(birth.start(1), birth.end(1));
        found.add(
            new PersonalDatum(
                PersonalDatum.Kind.DATE_OF_BIRTH, span, masked(day), "date of birth"));
      }
    }
    TITLED.forEach((why, named) -> addNames(found, text, named, why, false));
    UNTITLED.forEach((why, named) -> addNames(found, text, named, why, true));
    found.sort(Comparator.comparingInt(d -> d.span().start()));
    return List.copyOf(found);
  }

  private void addNames(
      List<PersonalDatum> found, String text, Pattern named, String why, boolean byFirstName) {
    Matcher name = named.matcher(text);
    while (name.find()) {
      Span span = new Span(name.start(1), name.end(1));
      String words = name.group(1);
      boolean somebody = !byFirstName || isFirstName(words);
      if (somebody && found.stream().noneMatch(f -> f.span().overlaps(span))) {
        found.add(new PersonalDatum(PersonalDatum.Kind.RESIDENT, span, maskedName(words), why));
      }
    }
  }

  private boolean isFirstName(String words) {
    int blank = words.indexOf(' ');
    String first = blank < 0 ? words : words.substring(0, blank);
    return firstNames.contains(first.toLowerCase(Locale.ROOT)) && !PersonNames.hasOtherWord(words);
  }

  private static boolean isYoung(String day) {
    String year = day.substring(Math.max(0, day.length() - 4));
    return year.chars().allMatch(Character::isDigit) && Integer.parseInt(year) >= NO_ADULT_BORN;
  }

  private static PersonalDatum.Kind kindOf(String text, int at, String written) {
    String digits = written.replaceAll("\\D", "");
    String before = text.substring(Math.max(0, at - 40), at);
    boolean fits = checkDigitFits(digits);
    if (CHI_BEFORE.matcher(before).matches()) {
      return beginsWithDate(digits) ? PersonalDatum.Kind.CHI : null;
    }
    if (NHS_BEFORE.matcher(before).matches()) {
      return fits ? PersonalDatum.Kind.NHS_NUMBER : null;
    }
    if (!fits || OTHER_NUMBER.matcher(before).matches()) {
      return null;
    }
    if (beginsWithDate(digits) && written.matches("\\d{6}[ -]?\\d{4}")) {
      return PersonalDatum.Kind.CHI;
    }
    return written.matches("[1-9]\\d{2}[ -]\\d{3}[ -]\\d{4}")
        ? PersonalDatum.Kind.NHS_NUMBER
        : null;
  }

  /** The first six digits of a CHI number are the date of birth, day first. */
  private static boolean beginsWithDate(String digits) {
    int day = Integer.parseInt(digits.substring(0, 2));
    int month = Integer.parseInt(digits.substring(2, 4));
    try {
      // a leap year, for the century is not in the number
      LocalDate.of(2000, month, day);
      return true;
    } catch (DateTimeException noSuchDay) {
      return false;
    }
  }

  /** Modulus 11 over the first nine digits, weights 10 to 2, as for NHS numbers. */
  static boolean checkDigitFits(String digits) {
    int sum = 0;
    for (int i = 0; i < 9; i++) {
      sum += (digits.charAt(i) - '0') * (10 - i);
    }
    int check = (11 - sum % 11) % 11;
    return check != 10 && check == digits.charAt(9) - '0';
  }

  /** All digits but the last two as stars, month names as well. */
  private static String masked(String value) {
    StringBuilder hidden = new StringBuilder(value);
    int shown = 0;
    for (int i = value.length() - 1; i >= 0; i--) {
      char c = value.charAt(i);
      if (Character.isDigit(c) && shown < 2) {
        shown++;
      } else if (Character.isLetterOrDigit(c)) {
        hidden.setCharAt(i, '*');
      }
    }
    return hidden.toString();
  }

  private static String maskedName(String name) {
    Matcher title = TITLE.matcher(name);
    return title.lookingAt() ? title.group() + "***" : "***";
  }

  private static final Pattern TITLE = Pattern.compile("(?:Mr|Mrs|Ms|Miss|Mx)\\.?\\s");
}
