package org.plancheck.format.grid;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A heading such as "Theme 2: Leadership and Management" (000:172-179).
 *
 * @param number as written, or of the theme whose name it is; null where neither is known
 * @param title without the number
 * @param known true where it is one of the template's six names
 */
record ThemeHeading(Integer number, String title, boolean known) {

  private static final Pattern NUMBERED =
      Pattern.compile("(?i)^theme\\s{0,3}(\\d{1,2})(?!\\d|\\.\\d)[\\s:.)–—-]{0,6}(.{0,150})$");

  private static final Pattern CELL =
      Pattern.compile("(?i)^(?:theme\\s{0,3})?([1-9])(?!\\d)[\\s:.)–—-]{0,4}(.{0,100})$");

  private static final Pattern BARE_NUMBER = Pattern.compile("^(\\d)[.):]?\\s{1,4}(\\D.{2,100})$");

  /** Names by theme, as the guidance's list and its template spell them. */
  private static final List<List<String>> NAMES =
      List.of(
          List.of(
              "supporting people's well-being",
              "supporting people's wellbeing",
              "supporting peoples wellbeing",
              "supporting peoples well-being",
              "supporting people's well being"),
          List.of("leadership and management", "management and leadership"),
          List.of(
              "staff team",
              "staff team education, training etc",
              "staff team education, training, etc"),
          List.of("environment", "the environment"),
          List.of("care planning", "care planning and support", "care and support planning"),
          List.of(
              "infection prevention, control and safety",
              "infection prevention control and safety",
              "infection control and safety",
              "infection prevention and control",
              "infection prevention and control and safety"));

  /**
   * The heading that a line is, if it is one.
   *
   * @param text one line, with the number that a list gives it in front
   */
  static Optional<ThemeHeading> of(String text) {
    if (text.length() > 160) {
      return Optional.empty();
    }
    String line = text.replace('\n', ' ').strip();
    Matcher numbered = NUMBERED.matcher(line);
    if (numbered.matches()) {
      String title = numbered.group(2).strip();
      return Optional.of(
          new ThemeHeading(Integer.valueOf(numbered.group(1)), title, byName(title) != null));
    }
    Matcher bare = BARE_NUMBER.matcher(line);
    String name = bare.matches() ? bare.group(2) : line;
    Integer known = byName(name);
    return known == null
        ? Optional.empty()
        : Optional.of(new ThemeHeading(known, name.strip(), true));
  }

  /** The theme that a cell of a theme column names, where a number alone is enough. */
  static Optional<ThemeHeading> ofCell(String text) {
    String line = text.replace('\n', ' ').strip();
    Matcher number = CELL.matcher(line);
    if (!number.matches()) {
      return of(line);
    }
    String title = number.group(2).strip();
    return Optional.of(
        new ThemeHeading(Integer.valueOf(number.group(1)), title, byName(title) != null));
  }

  private static Integer byName(String title) {
    String whole = Words.label(title);
    String core = Words.labelWithoutBrackets(title);
    for (int i = 0; i < NAMES.size(); i++) {
      if (NAMES.get(i).contains(whole) || NAMES.get(i).contains(core)) {
        return i + 1;
      }
    }
    return null;
  }
}
