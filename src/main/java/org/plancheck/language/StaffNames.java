package org.plancheck.language;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The persons whom a plan names at their work: who is responsible, who took part, who completed it.
 * A resident may share a name with one of them, and theirs may be shown.
 *
 * @param texts the cells and lines that name them, in lower case and without titles and signs, a
 *     blank before and after each word
 */
public record StaffNames(List<String> texts) {

  public StaffNames {
    texts = List.copyOf(texts);
  }

  static final Set<String> TITLES = Set.of("mr", "mrs", "ms", "miss", "mx", "and");

  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}'’-]+");

  /**
   * Takes the names from the cells and lines that hold them.
   *
   * @param texts each names one person or several, with whatever words beside
   * @param personal finds residents whom such a cell names all the same: "daughter of Mrs Kerr"
   */
  public static StaffNames in(Collection<String> texts, PersonalData personal) {
    return new StaffNames(
        texts.stream().distinct().map(text -> plain(withoutResidents(text, personal))).toList());
  }

  /** Nobody, for a text of which nothing else is known. */
  public static StaffNames none() {
    return new StaffNames(List.of());
  }

  private static String withoutResidents(String text, PersonalData personal) {
    StringBuilder rest = new StringBuilder(text);
    for (PersonalDatum datum : personal.find(text)) {
      for (int i = datum.span().start(); i < datum.span().end(); i++) {
        rest.setCharAt(i, '/');
      }
    }
    return rest.toString();
  }

  /** True where a person is named so, title apart, word for word: "Mrs Kerr" in "Moira Kerr". */
  public boolean name(String person) {
    String name = plain(person);
    return !name.isBlank() && texts.stream().anyMatch(text -> text.contains(name));
  }

  /** Lower case, without titles and signs, a blank before and after each word. */
  private static String plain(String text) {
    StringBuilder plain = new StringBuilder(" ");
    for (String word : BETWEEN.split(text.toLowerCase(Locale.ROOT), -1)) {
      String bare = word.endsWith("'s") || word.endsWith("’s") ? cut(word) : word;
      if (!bare.isEmpty() && !TITLES.contains(bare)) {
        plain.append(bare).append(' ');
      }
    }
    return plain.toString();
  }

  private static String cut(String possessive) {
    return possessive.substring(0, possessive.length() - 2);
  }
}
