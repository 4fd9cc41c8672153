package org.plancheck.language;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * The persons that a plan names, so that their names and initials are not taken for short forms.
 */
final class Persons {

  private final Set<String> words = new HashSet<>();
  private final Set<String> initials = new HashSet<>();
  private final Set<Character> firstLetters = new HashSet<>();

  /**
   * @param names names in full or single words of names
   */
  Persons(Set<String> names) {
    for (String name : names) {
      String[] parts = name.strip().split("[\\s.,]+");
      StringBuilder letters = new StringBuilder();
      for (String part : parts) {
        if (part.isEmpty()) {
          continue;
        }
        words.add(part.toLowerCase(Locale.ROOT));
        letters.append(Character.toUpperCase(part.charAt(0)));
      }
      if (parts.length > 1) {
        initials.add(letters.toString());
        initials.add("" + letters.charAt(0) + letters.charAt(letters.length() - 1));
      } else if (letters.length() > 0) {
        firstLetters.add(letters.charAt(0));
      }
    }
  }

  /** A form that stands alone in a cell of its own, as the initials of a person do. */
  void addInitials(String form) {
    initials.add(form);
  }

  /**
   * True for a name in capitals and for initials.
   *
   * @param isKnown whether the sector knows it as a short form: then only the initials of a full
   *     name count, for single words of names give too many pairs
   */
  boolean isPerson(String word, boolean isKnown) {
    if (initials.contains(word) || words.contains(word.toLowerCase(Locale.ROOT)) && !isKnown) {
      return true;
    }
    return !isKnown
        && word.length() == 2
        && firstLetters.contains(word.charAt(0))
        && firstLetters.contains(word.charAt(1));
  }

  /** True where every word of a full form is part of a person's name. */
  boolean isName(String longForm) {
    for (String part : longForm.strip().split("[\\s.,]+")) {
      if (!words.contains(part.toLowerCase(Locale.ROOT))) {
        return false;
      }
    }
    return true;
  }
}
