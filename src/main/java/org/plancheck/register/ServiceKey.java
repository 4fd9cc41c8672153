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
  private static final Pattern LETTERS = Pattern.compile("\\p{L}+");

  /** Letters that scanners and readers take for each other. */
  private static final Set<String> LOOK_ALIKE = Set.of("il", "li");

  private static final Set<String> NOW_AND_THEN =
      Set.of("the", "care", "nursing", "residential", "home", "ltd", "limited", "llp", "plc");

  /** In letters: in a shorter word one letter may well be another home. */
  private static final int LONG_ENOUGH_FOR_A_SLIP = 7;

  /** In letters, of a name that is written in one word or in two. */
  private static final int LONG_ENOUGH_WITHOUT_BLANKS = 10;

  private static final String HOUSE = " house";

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

  /** The name of a service, or of the file where that has no letter or digit, as "-" and "???". */
  static String telling(String service, String file) {
    return of(service).isEmpty() ? file : service;
  }

  /**
   * The key among those known that means the same service. Two services in one history cost more
   * than one service in two, so little is forgiven: within a long word two letters that changed
   * places, one written once instead of twice, or one read for its look-alike; a blank; and a
   * "House" that is written now and then. Nothing is where two known ones may be meant. Another
   * first letter, number, letter behind the name or short word is another service.
   */
  static Optional<String> same(String key, List<String> known) {
    if (known.contains(key)) {
      return Optional.of(key);
    }
    List<String> meant = known.stream().filter(other -> isSlip(key, other)).toList();
    if (meant.isEmpty()) {
      meant = known.stream().filter(other -> lacksHouse(key, other, known)).toList();
    }
    return meant.size() == 1 ? Optional.of(meant.get(0)) : Optional.empty();
  }

  private static boolean isSlip(String key, String other) {
    String[] words = key.split(" ", -1);
    String[] others = other.split(" ", -1);
    if (words.length != others.length) {
      String joined = key.replace(" ", "");
      return joined.length() >= LONG_ENOUGH_WITHOUT_BLANKS
          && joined.equals(other.replace(" ", ""))
          && Math.abs(words.length - others.length) == 1;
    }
    int slips = 0;
    for (int i = 0; i < words.length; i++) {
      if (!words[i].equals(others[i])) {
        slips += isSlipOfAWord(words[i], others[i]) ? 1 : 2;
      }
    }
    return slips == 1;
  }

  /** True for "kirkview" and "kirkview house", where no other home begins with that name. */
  private static boolean lacksHouse(String key, String other, List<String> known) {
    String shorter = key.length() < other.length() ? key : other;
    String longer = key.length() < other.length() ? other : key;
    return shorter.length() >= LONG_ENOUGH_FOR_A_SLIP
        && longer.equals(shorter + HOUSE)
        && known.stream().noneMatch(k -> !k.equals(other) && k.startsWith(shorter + " "));
  }

  private static boolean isSlipOfAWord(String one, String other) {
    int shorter = Math.min(one.length(), other.length());
    if (shorter < LONG_ENOUGH_FOR_A_SLIP
        || !LETTERS.matcher(one + other).matches()
        || one.charAt(0) != other.charAt(0)) {
      return false;
    }
    int front = 0;
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
    if (middle.length() == otherMiddle.length()) {
      return LOOK_ALIKE.contains(middle + otherMiddle)
          || (middle.length() == 2
              && new StringBuilder(middle).reverse().toString().equals(otherMiddle));
    }
    // Only a doubled letter: "Carlton" and "Carleton", "Hartfield" and "Heartfield" are two each.
    String longer = one.length() > other.length() ? one : other;
    return middle.length() + otherMiddle.length() == 1
        && front > 0
        && longer.charAt(front) == longer.charAt(front - 1);
  }
}
