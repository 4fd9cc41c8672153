package org.plancheck.register;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Labels of places as the register keeps them. A number cell and the title of a theme without a
 * number stand in labels too, and may hold any words: what is no number there is told by counting.
 */
final class ReportLabels {

  /** As "1", "1.2", "2.1b" and "A1". */
  private static final Pattern NUMBER =
      Pattern.compile("(?=.*\\d)\\p{L}{0,2}+[\\d.]{1,12}+\\p{L}{0,2}+");

  /** Themes that are told by their number, and the one that has none. */
  private static final Pattern THEME = Pattern.compile("Theme \\d{1,4}+|Actions");

  /** Other places that are told in words of ours alone. */
  private static final Pattern OURS =
      Pattern.compile(
          "(?s)The plan|The file|Title|The top of the plan|Lines with labels|Table \\d{1,4}+"
              + "|Top and foot of the pages|The part above (?:Theme \\d{1,4}+|Actions)"
              + "|(?:Theme \\d{1,4}+|Actions)(?:, .*)?");

  private static final String ABOVE = "The part above ";

  /** A row that is numbered and otherwise blank, or an action of another version. */
  private static final Pattern ROW = Pattern.compile("(?s)(.*?, (?:row|action) )(.*)");

  /** Labels of rows and themes in the report, those of rows first, and what is kept of them. */
  private final Map<String, String> kept = new LinkedHashMap<>();

  private ReportLabels() {}

  static ReportLabels of(JsonNode report) {
    ReportLabels labels = new ReportLabels();
    Map<String, String> themes = new LinkedHashMap<>();
    int count = 0;
    for (JsonNode theme : report.path("plan").path("themes")) {
      count++;
      String label = label(theme);
      String plain = THEME.matcher(label).matches() ? label : "Part " + count;
      themes.putIfAbsent(label, plain);
      for (JsonNode action : theme.path("actions")) {
        labels.row(action, label, plain);
      }
    }
    themes.forEach(labels.kept::putIfAbsent);
    return labels;
  }

  private static String label(JsonNode theme) {
    if (theme.path("number").isNumber()) {
      return "Theme " + theme.path("number").asInt();
    }
    String title = theme.path("title").isTextual() ? theme.path("title").asText() : "";
    return title.isEmpty() ? "Actions" : title;
  }

  private void row(JsonNode action, String theme, String plain) {
    String label = action.path("place").path("label").asText();
    if (action.path("number").isTextual() && number(action.path("number")) == null) {
      kept.putIfAbsent(label, plain + ", row " + action.path("place").path("row").asInt());
    } else if (label.startsWith(theme)) {
      kept.putIfAbsent(label, plain + label.substring(theme.length()));
    } else {
      kept.putIfAbsent(label, label);
    }
  }

  /** The number of an action where it is one, or null. */
  static String number(JsonNode cell) {
    return NUMBER.matcher(cell.asText("")).matches() ? cell.asText() : null;
  }

  /**
   * What is kept of a label.
   *
   * @param place of the report
   */
  String kept(JsonNode place) {
    String label = place.path("label").asText();
    int at = label.startsWith(ABOVE) ? ABOVE.length() : 0;
    for (Map.Entry<String, String> known : kept.entrySet()) {
      int end = at + known.getKey().length();
      if (label.startsWith(known.getKey(), at)
          && (end == label.length() || label.startsWith(", ", end))) {
        return withoutOtherRow(label.substring(0, at) + known.getValue() + label.substring(end));
      }
    }
    boolean inHeader = place.path("field").isTextual() && place.path("theme").isNull();
    return inHeader || OURS.matcher(label).matches() ? withoutOtherRow(label) : "Elsewhere";
  }

  private static String withoutOtherRow(String label) {
    Matcher row = ROW.matcher(label);
    if (!row.matches()) {
      return label;
    }
    String number = row.group(2).replaceFirst(", [^,]*$", "");
    return NUMBER.matcher(number).matches() ? label : row.group(1) + "…";
  }
}
