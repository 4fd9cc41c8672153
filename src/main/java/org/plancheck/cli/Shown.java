package org.plancheck.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plancheck.language.PersonalDatum;
import org.plancheck.language.Span;

/** What may be shown of a text: nothing that tells who a resident is. */
final class Shown {

  /** Words of a name that are long enough to be told from other words where they stand again. */
  private static final Pattern NAME_WORD = Pattern.compile("\\p{Lu}[\\p{L}-]{2,}");

  private static final Set<String> TITLES = Set.of("Mrs", "Miss");

  private final String text;
  private final List<PersonalDatum> personal;
  private final Set<String> nameWords = new TreeSet<>();

  /**
   * @param text the text as it was given
   * @param personal what in it tells who a resident is
   */
  Shown(String text, List<PersonalDatum> personal) {
    this.text = text;
    this.personal = new ArrayList<>(personal);
    // The longer words first, that no part of a name is left over.
    this.personal.sort(Comparator.comparingInt(d -> d.span().start() - d.span().end()));
    for (PersonalDatum datum : personal) {
      Matcher word = NAME_WORD.matcher(datum.span().in(text));
      while (datum.kind() == PersonalDatum.Kind.RESIDENT && word.find()) {
        if (!TITLES.contains(word.group())) {
          nameWords.add(word.group());
        }
      }
    }
  }

  /** True where any of the words must be hidden: a date of birth is no timescale. */
  boolean hides(Span words) {
    return personal.stream().anyMatch(datum -> datum.span().overlaps(words));
  }

  /**
   * False for words that end within what must be hidden, so that it cannot be masked as a whole.
   */
  boolean canShow(Span words) {
    return personal.stream()
        .map(PersonalDatum::span)
        .filter(hidden -> hidden.overlaps(words))
        .allMatch(
            hidden ->
                words.start() <= hidden.start()
                    && hidden.end() <= words.end()
                    && words.end() - words.start() > hidden.end() - hidden.start());
  }

  /** A stretch of the text, masked. */
  String words(Span span) {
    return words(span.in(text));
  }

  /** Some words of the text, masked; null stays null. */
  String words(String some) {
    if (some == null) {
      return null;
    }
    String masked = some;
    for (PersonalDatum datum : personal) {
      masked = masked.replace(datum.span().in(text), datum.masked());
    }
    for (String word : nameWords) {
      masked =
          Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(word) + "(?![\\p{L}\\p{N}])")
              .matcher(masked)
              .replaceAll("***");
    }
    return masked;
  }

  /** The main verb; null where it was read out of a name. */
  String verb(String verb) {
    return nameWords.stream().anyMatch(word -> word.equalsIgnoreCase(verb)) ? null : verb;
  }
}
