package org.plancheck.result;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A phrase of the guidance that a rule rests on.
 *
 * @param document number under which rules cite it, as "000"
 * @param line 1-based
 * @param phrase its words
 */
public record Citation(String document, int line, String phrase) {

  private static final Pattern ONE =
      Pattern.compile("(\\d{3}):(\\d{1,5}) '(.{1,300}?)'(?= \\+ |$)");

  private static final Map<String, String> DOCUMENTS =
      Map.of(
          "000", "Process & Guidance Note",
          "001", "Scottish Government advice note",
          "002", "Guide to improvement",
          "003", "Partnership guide, week by week",
          "004", "Service improvement plans");

  /**
   * The phrases that a rule's source names.
   *
   * @param source as "000:248 'phrase' + 000:247 'phrase'", or "tool" where a rule rests on none
   */
  public static List<Citation> of(String source) {
    List<Citation> citations = new ArrayList<>();
    Matcher one = ONE.matcher(source);
    while (one.find()) {
      citations.add(new Citation(one.group(1), Integer.parseInt(one.group(2)), one.group(3)));
    }
    return citations;
  }

  /** The document for people. */
  public String title() {
    return titleOf(document);
  }

  /**
   * A guidance document for people.
   *
   * @param document number under which rules cite it, as "000"
   */
  public static String titleOf(String document) {
    return DOCUMENTS.getOrDefault(document, "document " + document);
  }
}
