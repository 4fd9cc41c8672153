package org.plancheck.format.excel;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date format of a workbook (18.8.30), written in English and in the Gregorian calendar whatever
 * the machine speaks: what a plan says depends on the file alone.
 */
final class DatePattern {

  private static final Pattern PART =
      Pattern.compile(
          "\"([^\"]*+)\"?+|\\\\(.)|_.|\\*.|\\[[^\\]]*+]?+|(?i)(am/pm|a/p)|(y+|e+)|(m+)|(d+)|(h+)|(s+)"
              + "|\\.(0+)|(.)",
          Pattern.DOTALL);

  private DatePattern() {}

  /**
   * A moment as a format shows it.
   *
   * @param format of which the first section counts
   */
  static String write(LocalDateTime at, String format) {
    DateTimeFormatterBuilder shown = new DateTimeFormatterBuilder();
    boolean halfDays = format.toLowerCase(Locale.ROOT).matches("(?s).*(?:am/pm|a/p).*");
    Matcher part = PART.matcher(format);
    boolean afterHours = false;
    while (part.find() && !";".equals(part.group())) {
      if (part.group(1) != null) {
        shown.appendLiteral(part.group(1));
      } else if (part.group(2) != null) {
        shown.appendLiteral(part.group(2));
      } else if (part.group(3) != null) {
        shown.appendPattern("a");
      } else if (part.group(4) != null) {
        boolean whole = part.group(4).length() > 2 || part.group(4).matches("(?i)e+");
        shown.appendPattern(whole ? "uuuu" : "uu");
      } else if (part.group(5) != null) {
        boolean minutes = afterHours || beforeSeconds(format, part.end());
        shown.appendPattern(minutes ? times("m", part, 5, 2) : times("M", part, 5, 5));
      } else if (part.group(6) != null) {
        int length = part.group(6).length();
        shown.appendPattern(length > 2 ? times("E", part, 6, 4) : times("d", part, 6, 2));
      } else if (part.group(7) != null) {
        shown.appendPattern(times(halfDays ? "h" : "H", part, 7, 2));
      } else if (part.group(8) != null) {
        shown.appendPattern(times("s", part, 8, 2));
      } else if (part.group(9) != null) {
        shown.appendLiteral('.').appendPattern(times("S", part, 9, 9));
      } else if (part.group(10) != null) {
        shown.appendLiteral(part.group(10));
      }
      // "m" is a minute between hours and seconds, and a month anywhere else.
      boolean mark = part.group(10) != null || part.group(1) != null || part.group(2) != null;
      afterHours = part.group(7) != null || (afterHours && mark);
    }
    DateTimeFormatter written = shown.toFormatter(Locale.ENGLISH);
    return at.format(written).strip();
  }

  private static boolean beforeSeconds(String format, int from) {
    return format.substring(from).matches("(?is)[^a-z;]{0,3}+s.*");
  }

  private static String times(String letter, Matcher part, int group, int most) {
    return letter.repeat(Math.min(most, part.group(group).length()));
  }
}
