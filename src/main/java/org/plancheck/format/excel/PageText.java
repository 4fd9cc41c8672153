package org.plancheck.format.excel;

import java.util.List;
import org.plancheck.format.sheet.SheetPage;

/** Page headers and footers as a sheet writes them (18.3.46 and 18.3.39). */
final class PageText {

  private PageText() {}

  /**
   * What a page shows, left part first, without page numbers, dates and file names.
   *
   * @param code its text with codes such as {@code &L} and {@code &"Arial,Bold"}
   */
  static List<String> lines(String code) {
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
    return SheetPage.shown(shown.toString());
  }
}
