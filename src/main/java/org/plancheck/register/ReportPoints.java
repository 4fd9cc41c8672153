package org.plancheck.register;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.plancheck.register.Points.ActionRow;
import org.plancheck.register.Points.Point;

/** Reads out of a report by what its version is held against others. */
final class ReportPoints {

  private static final Set<String> TO_PUT_RIGHT = Set.of("blocker", "major", "minor");

  /** In hexadecimal digits: enough to tell the actions of one plan apart. */
  private static final int DIGITS = 16;

  private final List<ActionRow> actions = new ArrayList<>();
  private final List<Point> said = new ArrayList<>();

  private final ReportLabels labels;

  private ReportPoints(ReportLabels labels) {
    this.labels = labels;
  }

  static Points of(JsonNode report) {
    ReportPoints points = new ReportPoints(ReportLabels.of(report));
    for (JsonNode theme : report.path("plan").path("themes")) {
      for (JsonNode action : theme.path("actions")) {
        points.actions.add(
            new ActionRow(
                points.labels.kept(action.path("place")), hash(action.path("text").asText(""))));
      }
    }
    report.path("findings").forEach(finding -> points.add(finding, false));
    report.path("waived").forEach(finding -> points.add(finding, true));
    return new Points(points.said, points.actions);
  }

  private void add(JsonNode finding, boolean aside) {
    if (!TO_PUT_RIGHT.contains(finding.path("severity").asText())) {
      return;
    }
    JsonNode place = finding.path("place");
    String label = labels.kept(place);
    String field = place.path("field").isTextual() ? place.path("field").asText() : null;
    said.add(new Point(finding.path("rule").asText(), label, field, action(place), aside));
  }

  /** A cell is labelled as its row is, with the name of its column behind. */
  private String action(JsonNode place) {
    String label = labels.kept(place);
    return place.path("row").isNumber()
        ? actions.stream()
            .filter(row -> label.equals(row.place()) || label.startsWith(row.place() + ", "))
            .map(ActionRow::words)
            .findFirst()
            .orElse(null)
        : null;
  }

  private static String hash(String text) {
    String even = text.replaceAll("[\\s\\u00a0]+", " ").strip().toLowerCase(Locale.ROOT);
    try {
      byte[] sum =
          MessageDigest.getInstance("SHA-256").digest(even.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(sum).substring(0, DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256.", e);
    }
  }
}
