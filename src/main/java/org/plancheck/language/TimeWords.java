package org.plancheck.language;

import java.time.DayOfWeek;
import java.time.Period;
import java.util.HashMap;
import java.util.Map;

/** The names that English gives to months, weekdays, numbers and units of time. */
final class TimeWords {

  private static final Map<String, Integer> MONTHS =
      numbered(
          "january jan|february feb febuary|march mar|april apr|may|june jun|july jul|august aug"
              + "|september sept sep|october oct|november nov|december dec",
          1);
  private static final Map<String, Integer> WEEKDAYS =
      numbered(
          "monday mon|tuesday tues tue|wednesday weds wed|thursday thurs thur thu|friday fri"
              + "|saturday sat|sunday sun",
          1);
  private static final Map<String, Integer> CARDINALS = cardinals();
  private static final Map<String, Integer> ORDINALS = ordinals();

  /** A unit of time; hours are counted in days, rounded up, because a timescale is a day. */
  enum Unit {
    HOUR,
    DAY,
    WORKING_DAY,
    WEEK,
    FORTNIGHT,
    MONTH,
    QUARTER,
    YEAR;

    /** How ISO 8601 writes so many of the unit; null where it cannot. */
    String iso(int count) {
      return switch (this) {
        case HOUR -> "PT" + count + "H";
        case DAY, WORKING_DAY -> "P" + count + "D";
        case WEEK -> "P" + count + "W";
        case FORTNIGHT -> "P" + 2 * count + "W";
        case MONTH -> "P" + count + "M";
        case QUARTER -> "P" + 3 * count + "M";
        case YEAR -> "P" + count + "Y";
      };
    }

    /** So many of the unit as calendar days, weeks, months or years; working days as days. */
    Period times(int count) {
      return switch (this) {
        case HOUR -> Period.ofDays((count + 23) / 24);
        case DAY, WORKING_DAY -> Period.ofDays(count);
        case WEEK -> Period.ofWeeks(count);
        case FORTNIGHT -> Period.ofWeeks(2 * count);
        case MONTH -> Period.ofMonths(count);
        case QUARTER -> Period.ofMonths(3 * count);
        case YEAR -> Period.ofYears(count);
      };
    }
  }

  private static final Map<String, Unit> UNITS = units();

  private TimeWords() {}

  /** 1 for January; null where the word is no month. */
  static Integer month(String word) {
    return MONTHS.get(word);
  }

  /** The month that a word of five letters or more misses by at most two of them, or null. */
  static Integer misspeltMonth(String word) {
    if (word.length() < 5 || word.length() > 11) {
      return null;
    }
    for (Map.Entry<String, Integer> month : MONTHS.entrySet()) {
      String name = month.getKey();
      boolean near = name.length() >= 5 && name.charAt(0) == word.charAt(0);
      int slips = name.length() >= 7 ? 2 : 1;
      if (near && Math.abs(name.length() - word.length()) <= slips && slips(name, word) <= slips) {
        return month.getValue();
      }
    }
    return null;
  }

  /** Letters left out, put in or changed between two words. */
  private static int slips(String one, String other) {
    int[] row = new int[other.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int changed = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(changed, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[other.length()];
  }

  /** The weekday, or null. */
  static DayOfWeek weekday(String word) {
    Integer number = WEEKDAYS.get(word);
    return number == null ? null : DayOfWeek.of(number);
  }

  /** The unit of time, in the singular or plural, or null. */
  static Unit unit(String word) {
    return UNITS.get(word);
  }

  /** A number written in letters, "a" and "an" left out; null where the word is none. */
  static Integer cardinal(String word) {
    return CARDINALS.get(word);
  }

  /** "first" to "thirty-first" without a hyphen; null where the word is no ordinal. */
  static Integer ordinal(String word) {
    return ORDINALS.get(word);
  }

  private static Map<String, Integer> numbered(String groups, int from) {
    Map<String, Integer> map = new HashMap<>();
    int number = from;
    for (String group : groups.split("\\|")) {
      for (String word : group.split(" ")) {
        map.put(word, number);
      }
      number++;
    }
    return Map.copyOf(map);
  }

  private static Map<String, Integer> cardinals() {
    Map<String, Integer> map =
        new HashMap<>(
            numbered(
                "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen"
                    + "|fifteen|sixteen|seventeen|eighteen|nineteen|twenty",
                1));
    String[] tens = {"thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"};
    for (int i = 0; i < tens.length; i++) {
      map.put(tens[i], 30 + 10 * i);
    }
    map.put("hundred", 100);
    return Map.copyOf(map);
  }

  private static Map<String, Integer> ordinals() {
    Map<String, Integer> map =
        new HashMap<>(
            numbered(
                "first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth"
                    + "|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth"
                    + "|nineteenth|twentieth",
                1));
    map.put("thirtieth", 30);
    return Map.copyOf(map);
  }

  private static Map<String, Unit> units() {
    Map<String, Unit> map = new HashMap<>();
    put(map, Unit.HOUR, "hour hours hr hrs");
    put(map, Unit.DAY, "day days day's days'");
    put(map, Unit.WEEK, "week weeks week's wk wks");
    put(map, Unit.FORTNIGHT, "fortnight fortnights fortnight's");
    put(map, Unit.MONTH, "month months month's mth mths mnth mnths");
    put(map, Unit.QUARTER, "quarter quarters qtr qtrs");
    put(map, Unit.YEAR, "year years year's yr yrs");
    return Map.copyOf(map);
  }

  private static void put(Map<String, Unit> map, Unit unit, String words) {
    for (String word : words.split(" ")) {
      map.put(word, unit);
    }
  }
}
