package org.plancheck.format.grid;

import java.util.Locale;

/** Numbers as lists write them (ISO/IEC 29500-1, 17.18.59). */
public final class ListNumber {

  private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
  private static final String[] SIGNS = {
    "M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"
  };

  private ListNumber() {}

  /**
   * Writes a number.
   *
   * @param format as Word names it, "upperRoman"; figures where it is not known here
   */
  public static String write(int number, String format) {
    return switch (format) {
      case "lowerLetter" -> letter(number);
      case "upperLetter" -> letter(number).toUpperCase(Locale.ROOT);
      case "lowerRoman" -> roman(number).toLowerCase(Locale.ROOT);
      case "upperRoman" -> roman(number);
      case "decimalZero" -> number >= 0 && number < 10 ? "0" + number : Integer.toString(number);
      default -> Integer.toString(number);
    };
  }

  /** a to z, then aa, bb, as Word goes on; figures where that would be longer than any page. */
  private static String letter(int number) {
    if (number < 1 || number > 26 * 30) {
      return Integer.toString(number);
    }
    return String.valueOf((char) ('a' + (number - 1) % 26)).repeat((number - 1) / 26 + 1);
  }

  private static String roman(int number) {
    if (number < 1 || number > 3999) {
      return Integer.toString(number);
    }
    StringBuilder written = new StringBuilder();
    int left = number;
    for (int i = 0; i < VALUES.length; i++) {
      for (; left >= VALUES[i]; left -= VALUES[i]) {
        written.append(SIGNS[i]);
      }
    }
    return written.toString();
  }
}
