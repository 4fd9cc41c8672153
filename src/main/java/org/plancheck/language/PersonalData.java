package org.plancheck.language;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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
      Pattern.compile("(?i).*\\bCHI(?:\\b|\\s?(?:no|number|n°|#)).{0,24}", Pattern.DOTALL);
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
  private static final String NAMED =
      "(?:(?:Mr|Mrs|Ms|Miss|Mx)\\.?\\s\\p{Lu}[\\p{L}'’-]{0,20}\\.?(?:\\s\\p{Lu}[\\p{L}'’-]{1,20})?|\\p{Lu}\\.\\s?\\p{Lu}\\.?)";
  private static final Pattern NAME_THEN_ROOM =
      Pattern.compile(
          "("
              + NAMED
              + ")[\\s,(–-]{1,4}(?:who (?:is |lives )?)?(?:in |from |of"
              + " )?(?i:room|rm|bed|bedroom|flat)\\.?\\s?(?i:no\\.?\\s?|number\\s)?\\d{1,3}\\p{L}?\\b");
  private static final Pattern ROOM_THEN_NAME =
      Pattern.compile(
          "(?i:\\b(?:room|rm|bed|bedroom|flat))\\s?\\d{1,3}\\p{L}?[\\s,:(–-]{1,4}(" + NAMED + ")");
  private static final Pattern RESIDENT_NAMED =
      Pattern.compile(
          "\\b(?i:residents?|service user|tenant|complainant|complaint (?:from|by|made"
              + " by))[\\s,:(–-]{1,3}((?:Mr|Mrs|Ms|Miss|Mx)\\.?\\s\\p{Lu}[\\p{L}'’-]{0,20})");

  /** Everything of the kind in a text, in order. */
  public List<PersonalDatum> find(String text) {
    List<PersonalDatum> found = new ArrayList<>();
    Matcher digits = TEN_DIGITS.matcher(text);
    while (digits.find()) {
      PersonalDatum.Kind kind = kindOf(text, digits.start(), digits.group());
      if (kind != null) {
        found.add(
            new PersonalDatum(
                kind, new Span(digits.start(), digits.end()), masked(digits.group())));
      }
    }
    Matcher birth = BIRTH.matcher(text);
    while (birth.find()) {
      Span span = new Span(birth.start(1), birth.end(1));
      found.add(new PersonalDatum(PersonalDatum.Kind.DATE_OF_BIRTH, span, masked(birth.group(1))));
    }
    for (Pattern named : List.of(NAME_THEN_ROOM, ROOM_THEN_NAME, RESIDENT_NAMED)) {
      Matcher name = named.matcher(text);
      while (name.find()) {
        Span span = new Span(name.start(1), name.end(1));
        if (found.stream().noneMatch(f -> f.span().overlaps(span))) {
          found.add(
              new PersonalDatum(PersonalDatum.Kind.RESIDENT, span, maskedName(name.group(1))));
        }
      }
    }
    found.sort(Comparator.comparingInt(d -> d.span().start()));
    return List.copyOf(found);
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
    int blank = name.indexOf(' ');
    return name.startsWith("M") && blank > 0 ? name.substring(0, blank) + " ***" : "***";
  }
}
