package org.plancheck.assurance;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A person's name as different people and programs write it: "A. Brown", "Brown, Anna", "Mrs Anna
 * Brown (Locality Manager)".
 *
 * @param surname without capitals and accents
 * @param first the first name or its initial; "" where there is none
 */
record PersonName(String surname, String first) {

  private static final Set<String> TITLES =
      Set.of("mr", "mrs", "ms", "miss", "mx", "dr", "prof", "sir", "dame", "rev");

  /** Reads a name; what stands in brackets or behind a dash is no part of it. */
  static PersonName of(String written) {
    String plain =
        Normalizer.normalize(written, Normalizer.Form.NFD)
            .replaceAll("\\p{M}+", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[’`]", "'")
            .replaceAll("[(\\[{;–—].*+| - .*+", "");
    int comma = plain.indexOf(',');
    String turned =
        comma < 0 ? plain : plain.substring(comma + 1) + " " + plain.substring(0, comma);
    // "Anna Brown, RGN": letters after a name stand behind it and are no first name.
    boolean after = comma >= 0 && plain.substring(0, comma).strip().contains(" ");
    List<String> words = new ArrayList<>();
    for (String word : (after ? plain.substring(0, comma) : turned).split("[\\s.]+", -1)) {
      String name = word.replaceAll("[^\\p{L}'-]", "");
      if (!name.isEmpty() && !TITLES.contains(name)) {
        words.add(name);
      }
    }
    if (words.isEmpty()) {
      return new PersonName(plain.strip(), "");
    }
    String first = words.size() == 1 ? "" : words.get(0);
    return new PersonName(words.get(words.size() - 1), first);
  }

  /**
   * True where two names may well be one person's: the same surname, and first names that are equal
   * or of which one is the other's initial or is not given.
   */
  boolean mayBe(PersonName other) {
    return surname.equals(other.surname)
        && (first.isEmpty()
            || other.first.isEmpty()
            || first.equals(other.first)
            || initial(first, other.first)
            || initial(other.first, first));
  }

  private static boolean initial(String letter, String name) {
    return letter.length() == 1 && name.startsWith(letter);
  }
}
