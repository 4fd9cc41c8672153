package org.plancheck.register;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * By what the versions of one service's plan are known: its name without what authors write now and
 * then, or leave out.
 */
final class ServiceKey {

  private static final Pattern NO_LETTER_OR_DIGIT = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern NO_DIGIT = Pattern.compile("\\D+");

  private static final Set<String> NOW_AND_THEN =
      Set.of("the", "care", "nursing", "residential", "home", "ltd", "limited", "llp", "plc");

  /** In letters: in a shorter name one letter more or less may well be another home. */
  private static final int LONG_ENOUGH_FOR_A_SLIP = 10;

  private ServiceKey() {}

  /** The key of a service: "kirkview house" for "Kirkview House Care Home". */
  static String of(String service) {
    String plain =
        MARKS.matcher(Normalizer.normalize(service, Normalizer.Form.NFKD)).replaceAll("");
    List<String> words =
        Arrays.stream(NO_LETTER_OR_DIGIT.split(plain.toLowerCase(Locale.ROOT), -1))
            .filter(word -> !word.isEmpty())
            .toList();
    String telling =
        words.stream()
            .filter(word -> !NOW_AND_THEN.contains(word))
            .collect(Collectors.joining(" "));
    return telling.isEmpty() ? String.join(" ", words) : telling;
  }

  /**
   * The key among those known that means the same service: the same, or one slip of the keyboard
   * away in a long name. Homes told apart by a number alone are two.
   */
  static Optional<String> same(String key, List<String> known) {
    if (known.contains(key)) {
      return Optional.of(key);
    }
    return known.stream()
        .sorted()
        .filter(other -> Math.min(key.length(), other.length()) >= LONG_ENOUGH_FOR_A_SLIP)
        .filter(other -> digits(key).equals(digits(other)))
        .filter(other -> oneSlipApart(key, other))
        .findFirst();
  }

  private static String digits(String key) {
    return NO_DIGIT.matcher(key).replaceAll("");
  }

  /** True where one letter is wrong, missing or too many, or two neighbours have changed places. */
  private static boolean oneSlipApart(String one, String other) {
    int front = 0;
    int shorter = Math.min(one.length(), other.length());
    while (front < shorter && one.charAt(front) == other.charAt(front)) {
      front++;
    }
    int back = 0;
    while (back < shorter - front
        && one.charAt(one.length() - 1 - back) == other.charAt(other.length() - 1 - back)) {
      back++;
    }
    String middle = one.substring(front, one.length() - back);
    String otherMiddle = other.substring(front, other.length() - back);
    boolean swapped =
        middle.length() == 2 && new StringBuilder(middle).reverse().toString().equals(otherMiddle);
    return (middle.length() <= 1 && otherMiddle.length() <= 1) || swapped;
  }
}
