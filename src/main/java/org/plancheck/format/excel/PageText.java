package org.plancheck.format.excel;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A page header or footer as a sheet writes it (18.3.46 and 18.3.39).
 *
 * @param part "header" or "footer"
 * @param code its text with codes such as {@code &L} and {@code &"Arial,Bold"}
 */
record PageText(String part, String code) {

  /** What is left of "Page 1 of 3" without its numbers. */
  private static final Pattern PAGE_NUMBER =
      Pattern.compile(
          "(?i)[\\s\\p{Punct}]{0,5}(?:page)?[\\s\\p{Punct}]{0,5}(?:of)?[\\s\\p{Punct}]{0,5}");

  /** What it shows, left part first, without page numbers, dates and file names. */
  List<String> lines() {
    StringBuilder shown = new StringBuilder();
    for (int i = 0; i < code.length(); i++) {
      char c = code.charAt(i);
      if (c != '&' || i + 1 == code.length()) {
        shown.append(c);
        continue;
      }
      char next = code.charAt(++i);
      if (next == '&') {
        shown.append('&');
      } else if ("LCR".indexOf(Character.toUpperCase(next)) >= 0) {
        shown.append('\n');
      } else if (next == '"') {
        int end = code.indexOf('"', i + 1);
        i = end < 0 ? code.length() : end;
      } else if (Character.toUpperCase(next) == 'K') {
        // Six figures of a colour, or a theme's colour with a tint.
        i = Math.min(code.length() - 1, i + 6);
      } else if (Character.isDigit(next)) {
        while (i + 1 < code.length() && Character.isDigit(code.charAt(i + 1))) {
          i++;
        }
      }
    }
    List<String> lines = new ArrayList<>();
    for (String line : shown.toString().replace('\r', '\n').split("\n")) {
      if (!line.isBlank() && !PAGE_NUMBER.matcher(line).matches()) {
        lines.add(line.strip());
      }
    }
    return lines;
  }
}
