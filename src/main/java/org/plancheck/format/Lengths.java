package org.plancheck.format;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lengths as markup writes them, with their unit. */
public final class Lengths {

  private static final Pattern LENGTH = Pattern.compile("([0-9.]{1,12})(pt|in|cm|mm|px|pc)");
  private static final double PER_INCH = 2.54;

  private Lengths() {}

  /** A length in centimetres; 0 where it is none. */
  public static double centimetres(String length) {
    Matcher parts = LENGTH.matcher(String.valueOf(length).strip());
    if (!parts.matches()) {
      return 0;
    }
    try {
      double number = Double.parseDouble(parts.group(1));
      return switch (parts.group(2)) {
        case "cm" -> number;
        case "mm" -> number / 10;
        case "in" -> number * PER_INCH;
        case "px" -> number * PER_INCH / 96;
        case "pc" -> number * PER_INCH / 6;
        default -> number * PER_INCH / 72;
      };
    } catch (NumberFormatException e) {
      return 0;
    }
  }
}
