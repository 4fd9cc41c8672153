package org.plancheck.samples;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Content controls of WordprocessingML (ECMA-376 part 1, 17.5.2), as a home's head office puts them
 * on a form. A control stands around what it holds, be it runs, paragraphs, a cell or a row.
 */
final class WordControl {
  /** What Word shows, in grey, where nothing was picked from a list. */
  static final String NOTHING_CHOSEN = "Choose an item.";

  private static final Pattern DAY = Pattern.compile("(\\d{2})/(\\d{2})/(\\d{4})");

  private int controls;

  /** Around paragraphs: somewhere to type. */
  String text(String name, String paragraphs) {
    return control(name, "", "<w:text w:multiLine=\"1\"/>", paragraphs);
  }

  /**
   * Around runs: the date picker.
   *
   * @param value what the runs say; Word keeps the day a second time where it is one
   */
  String date(String name, String value, String runs) {
    Matcher day = DAY.matcher(value);
    String picked =
        day.matches()
            ? " w:fullDate=\"%s-%s-%sT00:00:00Z\""
                .formatted(day.group(3), day.group(2), day.group(1))
            : "";
    return control(
        name,
        "",
        "<w:date"
            + picked
            + "><w:dateFormat w:val=\"dd/MM/yyyy\"/><w:lid w:val=\"en-GB\"/>"
            + "<w:storeMappedDataAs w:val=\"dateTime\"/><w:calendar w:val=\"gregorian\"/></w:date>",
        runs);
  }

  /** Around a whole cell: the list of the three colours. */
  String colour(boolean chosen, String cell) {
    return control(
        "RAG",
        chosen ? "" : "<w:showingPlcHdr/>",
        "<w:dropDownList><w:listItem w:displayText=\"Red\" w:value=\"Red\"/>"
            + "<w:listItem w:displayText=\"Amber\" w:value=\"Amber\"/>"
            + "<w:listItem w:displayText=\"Green\" w:value=\"Green\"/></w:dropDownList>",
        cell);
  }

  /** Around a row or the paragraphs of a context: a plain wrapper without a task of its own. */
  String group(String name, String content) {
    return control(name, "", "", content);
  }

  private String control(String name, String state, String kind, String content) {
    controls++;
    // Word's ids look random; a large odd step never repeats in one file.
    int id = controls * 0x0123_4567 & 0x7FFF_FFFF;
    return "<w:sdt><w:sdtPr><w:alias w:val=\"%1$s\"/><w:tag w:val=\"%1$s\"/><w:id w:val=\"%2$d\"/>"
            .formatted(WordText.escaped(name), id)
        + state
        + kind
        + "</w:sdtPr><w:sdtContent>"
        + content
        + "</w:sdtContent></w:sdt>";
  }
}
