package org.plancheck.language;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Hides what tells who a resident is, wherever the words of some texts are shown again.
 *
 * <p>What was found in one text is hidden in all of them, and so are the single words of a
 * resident's name: who reads of "Mrs Jean Smith in room 4" knows who "Jean" is in the next cell.
 * Everyday words and the names of those who work on the plan stay.
 */
public final class Mask {

  /** Words of a name that are long enough to be told from other words where they stand again. */
  private static final Pattern NAME_WORD = Pattern.compile("\\p{Lu}[\\p{L}'’-]{2,}");

  private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0]+");
  private static final String NAME_INSTEAD = "***";

  private final Map<String, String> hidden = new TreeMap<>();
  private final Collection<String> nameWords = new TreeSet<>();
  private final Pattern any;

  private Mask(Collection<String> texts, StaffNames staff, PersonalData personal) {
    for (String text : texts) {
      for (PersonalDatum datum : personal.find(text)) {
        hide(datum, datum.span().in(text), staff, personal);
      }
    }
    // The longer words first, that no part of a name is left over.
    List<String> longestFirst =
        hidden.keySet().stream()
            .sorted(Comparator.comparing(String::length).reversed())
            .map(Mask::anyBlanks)
            .toList();
    any =
        Pattern.compile(
            "(?<![\\p{L}\\p{N}])(?:" + String.join("|", longestFirst) + ")(?![\\p{L}\\p{N}])");
  }

  /**
   * A mask for what is said of some texts.
   *
   * @param texts all that may be shown, as their authors wrote them
   * @param staff whose names stay
   */
  public static Mask of(Collection<String> texts, StaffNames staff, PersonalData personal) {
    return new Mask(texts, staff, personal);
  }

  private void hide(PersonalDatum datum, String words, StaffNames staff, PersonalData personal) {
    boolean name = datum.kind() == PersonalDatum.Kind.RESIDENT;
    if (name && staff.name(words)) {
      return;
    }
    hidden.put(inOneLine(words), datum.masked());
    Matcher word = NAME_WORD.matcher(words);
    while (name && word.find()) {
      String part = word.group();
      boolean title = StaffNames.TITLES.contains(part.toLowerCase(Locale.ROOT));
      if (!title && !personal.isEveryday(part) && !staff.name(part)) {
        nameWords.add(part.toLowerCase(Locale.ROOT));
        hidden.putIfAbsent(part, NAME_INSTEAD);
        hidden.putIfAbsent(part.toUpperCase(Locale.ROOT), NAME_INSTEAD);
      }
    }
  }

  private static String inOneLine(String words) {
    return BLANKS.matcher(words.strip()).replaceAll(" ");
  }

  /** Messages put on one line what a cell has on two. */
  private static String anyBlanks(String words) {
    return BLANKS
        .splitAsStream(words)
        .map(Pattern::quote)
        .collect(Collectors.joining(BLANKS.pattern()));
  }

  /** True where there is nothing to hide. */
  public boolean isEmpty() {
    return hidden.isEmpty();
  }

  /** Some words, as they may be shown; null stays null. */
  public String over(String words) {
    return words == null || isEmpty()
        ? words
        : any.matcher(words)
            .replaceAll(found -> Matcher.quoteReplacement(hidden.get(inOneLine(found.group()))));
  }

  /** True for a single word of a resident's name, in capitals or not. */
  public boolean hidesName(String word) {
    return word != null && nameWords.contains(word.toLowerCase(Locale.ROOT));
  }
}
