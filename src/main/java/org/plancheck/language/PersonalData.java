package org.plancheck.language;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
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
  private static final String CHI =
      "CHI(?:\\b|(?=no|number))|C\\.\\s?H\\.\\s?I\\b\\.?|community health index\\b";
  private static final Pattern CHI_BEFORE =
      Pattern.compile("(?i).*\\b(?:" + CHI + ").{0,24}", Pattern.DOTALL);
  private static final Pattern CHI_JUST_BEFORE =
      Pattern.compile(
          "(?i).*\\b(?:"
              + CHI
              + ")[\\s.:#(-]{0,3}(?:(?:no|num|nr|number|ref|reference|reg|id|is|was)\\b"
              + "[\\s.:#(-]{0,3}){0,2}",
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
          "(?i)\\b(?:d\\.?o\\.?b\\b\\.?|date of birth|birth date|birthday|born(?: on)?)"
              + "[\\s:=(–-]{0,6}(?:is\\s)?(?:"
              + DATE
              + "|(\\d{4}-\\d\\d-\\d\\d))");
  private static final Pattern INSURANCE =
      Pattern.compile(
          "(?i)\\b(?:national insurance|NI|NINO)\\b[\\s.:#]{0,3}(?:no\\b|number\\b)?[\\s.:#]{0,3}"
              + "([A-Z]{2}\\s?\\d\\d\\s?\\d\\d\\s?\\d\\d\\s?[A-D])\\b");
  private static final Pattern HOSPITAL =
      Pattern.compile(
          "(?i)\\b(?:hospital|patient)\\s(?:no|number|id)\\b[\\s.:#]{0,3}([A-Z]{0,2}\\d{5,9}[A-Z]?)\\b");

  /** Births of people who live in care homes for adults; a later year is that of another date. */
  private static final int LATEST_BIRTH = 2012;

  private static final Pattern YEAR = Pattern.compile("(?<!\\d)\\d{4}(?!\\d)");

  private final ResidentNames residents;
  private final Set<String> everyday;
  private final Memo<String, List<PersonalDatum>> known = new Memo<>();

  /**
   * Prepares the patterns.
   *
   * @param lists the word lists of the rule packs
   */
  public PersonalData(WordLists lists) {
    residents = new ResidentNames(lists.list("core/first-names"));
    everyday = Set.copyOf(lists.list("core/ordinary-words"));
  }

  /** Everything of the kind in a text, in order. */
  public List<PersonalDatum> find(String text) {
    return known.of(text, this::read);
  }

  /**
   * Some of what was found in a text, without all that touches on personal data.
   *
   * @param found in the order of the text, none overlapping another
   * @param place where each of them stands
   */
  <T> List<T> without(String text, List<T> found, Function<T, Span> place) {
    if (found.isEmpty()) {
      return List.of();
    }
    List<PersonalDatum> personal = find(text);
    List<T> kept = new ArrayList<>();
    int next = 0;
    for (T one : found) {
      Span span = place.apply(one);
      while (next < personal.size() && personal.get(next).span().end() <= span.start()) {
        next++;
      }
      if (next == personal.size() || !personal.get(next).span().overlaps(span)) {
        kept.add(one);
      }
    }
    return List.copyOf(kept);
  }

  private List<PersonalDatum> read(String text) {
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
      int group = birth.group(1) == null ? 2 : 1;
      if (!tooLate(birth.group(group))) {
        add(found, PersonalDatum.Kind.DATE_OF_BIRTH, birth, group, "date of birth");
      }
    }
    Matcher insurance = INSURANCE.matcher(text);
    while (insurance.find()) {
      add(found, PersonalDatum.Kind.NATIONAL_INSURANCE, insurance, 1, "insurance number");
    }
    Matcher hospital = HOSPITAL.matcher(text);
    while (hospital.find()) {
      add(found, PersonalDatum.Kind.HOSPITAL_NUMBER, hospital, 1, "hospital number");
    }
    for (Span name : residents.in(text)) {
      if (found.stream().noneMatch(f -> f.span().overlaps(name))) {
        String masked = ResidentNames.masked(name.in(text));
        found.add(
            new PersonalDatum(PersonalDatum.Kind.RESIDENT, name, masked, "name of a resident"));
      }
    }
    found.sort(Comparator.comparingInt(d -> d.span().start()));
    return List.copyOf(found);
  }

  /** True for a word that tells nobody from another although it stands in a name: "Young". */
  boolean isEveryday(String word) {
    return everyday.contains(word.toLowerCase(Locale.ROOT)) || PersonNames.hasOtherWord(word);
  }

  private static void add(
      List<PersonalDatum> found, PersonalDatum.Kind kind, Matcher match, int group, String why) {
    Span span = new Span(match.start(group), match.end(group));
    if (found.stream().noneMatch(f -> f.span().overlaps(span))) {
      found.add(new PersonalDatum(kind, span, masked(match.group(group)), why));
    }
  }

  private static boolean tooLate(String date) {
    Matcher year = YEAR.matcher(date);
    return year.find() && Integer.parseInt(year.group()) > LATEST_BIRTH;
  }

  private static PersonalDatum.Kind kindOf(String text, int at, String written) {
    String digits = written.replaceAll("\\D", "");
    String before = text.substring(Math.max(0, at - 40), at);
    boolean fits = checkDigitFits(digits);
    boolean other = OTHER_NUMBER.matcher(before).matches();
    boolean chi = CHI_JUST_BEFORE.matcher(before).matches();
    if (!chi && NHS_BEFORE.matcher(before).matches()) {
      return fits ? PersonalDatum.Kind.NHS_NUMBER : null;
    }
    if (chi || (!other && CHI_BEFORE.matcher(before).matches())) {
      return beginsWithDate(digits) ? PersonalDatum.Kind.CHI : null;
    }
    if (!fits || other) {
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
}
