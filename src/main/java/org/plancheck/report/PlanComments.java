package org.plancheck.report;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plancheck.format.Comment;
import org.plancheck.plan.Address;
import org.plancheck.plan.Place;
import org.plancheck.result.CheckReport;
import org.plancheck.result.Finding;
import org.plancheck.result.Severity;

/**
 * Turns findings into the comments of the annotated copy: at most three in a row of the plan, so
 * that its author can still read it; what is over stands folded in the third.
 */
public final class PlanComments {

  private static final int MOST_IN_A_ROW = 3;

  private PlanComments() {}

  /**
   * The comments of a report, row by row.
   *
   * @param least findings of smaller severity make no comment
   */
  public static List<Comment> of(CheckReport report, Severity least) {
    Map<Finding, String> keys = keys(report);
    Map<String, List<Finding>> rows = new LinkedHashMap<>();
    for (Finding finding : PlanOrder.of(report, least).all()) {
      rows.computeIfAbsent(row(finding.place()), key -> new ArrayList<>()).add(finding);
    }
    List<Comment> comments = new ArrayList<>();
    rows.values().forEach(findings -> comments.addAll(ofRow(findings, keys)));
    return comments;
  }

  /**
   * The comment of one finding alone.
   *
   * @param report whose finding it is, the very one
   */
  public static Comment of(CheckReport report, Finding finding) {
    return comment(finding, List.of(), keys(report));
  }

  /**
   * By what each of some findings is known in a later check.
   *
   * @param report whose findings they are, the very ones
   */
  public static List<String> points(CheckReport report, List<Finding> findings) {
    Map<Finding, String> keys = keys(report);
    return findings.stream().map(one -> comment(one, List.of(), keys).point()).toList();
  }

  /** Only rows of actions can grow crowded; everything else stands on its own. */
  private static String row(Place place) {
    return place.row() == null
        ? place.toString()
        : place.theme()
            + " "
            + place.action()
            + " "
            + place.row()
            + " "
            + place.label().split(",")[0];
  }

  /** By its key a later check knows which point somebody answered with "ok". */
  private static Map<Finding, String> keys(CheckReport report) {
    Map<Finding, String> keys = new IdentityHashMap<>();
    List<Finding> findings = report.findings();
    for (int i = 0; i < Math.min(findings.size(), report.assurance().keys().size()); i++) {
      keys.put(findings.get(i), "#" + report.assurance().keys().get(i) + " ");
    }
    return keys;
  }

  private static List<Comment> ofRow(List<Finding> findings, Map<Finding, String> keys) {
    List<Finding> shown = findings.subList(0, Math.min(findings.size(), MOST_IN_A_ROW));
    List<Finding> folded = findings.subList(shown.size(), findings.size());
    List<Comment> comments = new ArrayList<>();
    for (Finding finding : shown) {
      boolean last = comments.size() == shown.size() - 1;
      comments.add(comment(finding, last ? folded : List.of(), keys));
    }
    return comments;
  }

  private static Comment comment(Finding finding, List<Finding> folded, Map<Finding, String> keys) {
    StringBuilder text = new StringBuilder();
    if (standsElsewhere(finding.place())) {
      text.append(finding.place().label()).append(": ");
    }
    text.append(finding.message()).append("\nWhat helps: ").append(finding.advice());
    for (Finding also : folded) {
      text.append("\nAlso in this row: ").append(also.message()).append(' ');
      text.append(keys.getOrDefault(also, "")).append('[').append(also.rule()).append(']');
    }
    String source = Wording.guidance(finding.source());
    text.append('\n').append(source.isEmpty() ? "" : source + " ");
    text.append(keys.getOrDefault(finding, "")).append('[').append(finding.rule()).append(']');
    return new Comment(finding.place(), text.toString(), finding.rule());
  }

  /** Page headers and footers cannot hold comments: theirs stand at the title and say so. */
  private static boolean standsElsewhere(Place place) {
    Address address = place.address();
    // A sheet may be called "notes".
    return address == null
        || (!(address instanceof Address.SheetCell)
            && address.toString().matches("(header|footer|notes).*"));
  }
}
