package org.plancheck.format.grid;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What the blank template says itself, told from the author's words (000, Appendix 1). */
final class Prompt {

  private static final String CONTEXT_EXAMPLES =
      Words.alike(
          "e.g. Self-Assessment, Care Inspectorate Inspection Report / Contract Monitoring /"
              + " Assurance Visits/ Complaints / Large Scale Investigations (LSI)");

  private static final Pattern CONTEXT = Pattern.compile("(?is)^context\\b\\s*(.*)$");

  private static final Set<String> INSTRUCTIONS =
      Set.of(
          "please add additional rows as required for each section",
          "please add additional rows as required",
          "add additional rows as required",
          "including detail of the desired outcome/s",
          "including detail of the desired outcomes",
          "including ability to meet any identified requirements",
          "actions including detail of the desired outcome/s",
          "progress comments including ability to meet any identified requirements");

  private static final Set<String> TITLES =
      Set.of(
          "partnership/provider improvement plan",
          "partnership / provider improvement plan",
          "appendix 1 – partnership/provider improvement plan",
          "improvement plan");

  private Prompt() {}

  /** True where a text is a note of the template to its user. */
  static boolean instruction(String text) {
    return INSTRUCTIONS.contains(Words.label(text));
  }

  /** True where a text is the template's own title. */
  static boolean title(String text) {
    return TITLES.contains(Words.alike(text));
  }

  /**
   * What the author wrote after "Context", without the template's examples in brackets; empty where
   * the text is no context line.
   */
  static Optional<String> context(String text) {
    var line = CONTEXT.matcher(text);
    if (!line.matches()) {
      return Optional.empty();
    }
    String rest = line.group(1);
    if (rest.startsWith("(")) {
      int close = closing(rest);
      String inside = close < 0 ? rest.substring(1) : rest.substring(1, close);
      if (squeezed(inside).startsWith("e.g")
          && squeezed(CONTEXT_EXAMPLES).contains(squeezed(inside))) {
        rest = close < 0 ? "" : rest.substring(close + 1);
      }
    } else if (!rest.isEmpty()
        && !rest.startsWith(":")
        && !rest.startsWith("-")
        && !rest.startsWith("–")
        && !text.contains("\n")) {
      // "Context of the inspection …" is a sentence, no label.
      return Optional.empty();
    }
    return Optional.of(rest.replaceFirst("^[\\s:–-]+", "").strip());
  }

  private static int closing(String text) {
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      depth += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
      if (depth == 0) {
        return i;
      }
    }
    return -1;
  }

  private static String squeezed(String text) {
    return Words.alike(text).replace(" ", "");
  }
}
