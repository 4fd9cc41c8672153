package org.plancheck.format.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What is printed above or below the pages of a sheet.
 *
 * @param part "header" or "footer"
 * @param lines what it shows, without blanks and page numbers
 */
public record SheetPage(String part, List<String> lines) {

  /** What is left of "Page 1 of 3" without its numbers. */
  private static final Pattern PAGE_NUMBER =
      Pattern.compile(
          "(?i)[\\s\\p{Punct}]{0,5}(?:page)?[\\s\\p{Punct}]{0,5}(?:of)?[\\s\\p{Punct}]{0,5}");

  public SheetPage {
    lines = List.copyOf(lines);
  }

  /**
   * The lines of a page that say something.
   *
   * @param text its lines, parted by line ends, with nothing in the place of page numbers
   */
  public static List<String> shown(String text) {
    List<String> lines = new ArrayList<>();
    for (String line : text.replace('\r', '\n').split("\n")) {
      if (!line.isBlank() && !PAGE_NUMBER.matcher(line).matches()) {
        lines.add(line.strip());
      }
    }
    return lines;
  }
}
