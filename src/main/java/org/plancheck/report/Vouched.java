package org.plancheck.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.plancheck.plan.Place;
import org.plancheck.result.Assurance;
import org.plancheck.result.Assurance.CheckedSignOff;
import org.plancheck.result.Assurance.Lapsed;
import org.plancheck.result.Assurance.Sharing;
import org.plancheck.result.Assurance.Waived;
import org.plancheck.result.CheckReport;
import org.plancheck.result.Phase;

/**
 * What the page and the terminal say of findings that people set aside, of sign-offs and of
 * sharing: all of it on page one, for nothing may be set aside unseen.
 */
record Vouched(CheckReport report) {

  /** So many places that changed since a sign-off are named, then how many more. */
  private static final int MOST_PLACES = 12;

  private Assurance assurance() {
    return report.assurance();
  }

  /** True where there is something to say. */
  boolean any() {
    return !assurance().waived().isEmpty()
        || !assurance().lapsed().isEmpty()
        || !assurance().signOffs().isEmpty()
        || forSharing();
  }

  /** "2 points are set aside: the score is 83 with that and 79 without it." */
  String setAside() {
    int count = assurance().waived().size();
    if (count == 0) {
      return "";
    }
    String points = Wording.count(count, "point") + (count == 1 ? " is" : " are") + " set aside";
    Integer without = assurance().scoreWithoutWaivers();
    boolean scored = report.scores() != null && report.scores().overall() != null;
    return scored && without != null
        ? points
            + ". The score is "
            + report.scores().overall()
            + ", without that it is "
            + without
            + "."
        : points + ".";
  }

  /** A line for each point that is set aside. */
  List<String> waived() {
    return assurance().waived().stream().map(Vouched::line).toList();
  }

  private static String line(Waived waived) {
    Place place = waived.finding().place();
    String quote = place.quote() == null ? "" : " '" + Wording.firstWords(place.quote(), 60) + "'";
    return place.label()
        + quote
        + ", "
        + waived.finding().title()
        + " ("
        + waived.finding().rule()
        + "): "
        + Wording.firstWords(waived.why(), 200)
        + " – "
        + (waived.by().isEmpty() ? "by somebody who is not named" : VisibleText.line(waived.by()))
        + ", until "
        + Wording.date(waived.until());
  }

  /** A line for each that was meant to set a point aside and does not. */
  List<String> lapsed() {
    return assurance().lapsed().stream().map(Vouched::line).toList();
  }

  private static String line(Lapsed lapsed) {
    String place = lapsed.place().isEmpty() ? "" : " at " + VisibleText.line(lapsed.place());
    String by = lapsed.by().isEmpty() ? "" : " by " + VisibleText.line(lapsed.by());
    String why = lapsed.why().isEmpty() ? "" : " ('" + Wording.firstWords(lapsed.why(), 80) + "')";
    return lapsed.rule()
        + place
        + by
        + why
        + " no longer counts: "
        + VisibleText.line(lapsed.because())
        + ".";
  }

  /** A line for each sign-off, with what changed since. */
  List<String> signOffs() {
    return assurance().signOffs().stream().map(Vouched::line).toList();
  }

  private static String line(CheckedSignOff signed) {
    String who =
        signed.roleTitle()
            + ": "
            + VisibleText.line(signed.by())
            + ", "
            + Wording.date(signed.date())
            + ". ";
    if (signed.valid()) {
      return who + "The plan says what was signed.";
    }
    if (signed.changed().isEmpty()) {
      return who + "Void: the plan has changed since. Where, the sign-off does not tell.";
    }
    List<String> places = signed.changed().stream().map(Place::label).distinct().toList();
    int more = places.size() - MOST_PLACES;
    return who
        + "Void: the plan has changed since, at "
        + places.stream().limit(MOST_PLACES).collect(Collectors.joining("; "))
        + (more > 0 ? "; and " + more + " more places" : "")
        + ".";
  }

  /** True before a plan is shared, where others than the home are to get it. */
  boolean forSharing() {
    return report.verdict().phase() == Phase.DISTRIBUTION && assurance().sharing() != null;
  }

  /** The bodies that are to get the plan, each with whether the recorded list names it. */
  List<String> sharing() {
    List<String> lines = new ArrayList<>();
    Sharing sharing = assurance().sharing();
    for (String body : sharing == null ? List.<String>of() : sharing.bodies()) {
      boolean missing = sharing.missing().contains(body);
      lines.add(body + (sharing.recorded() && missing ? " – not on the recorded list" : ""));
    }
    return lines;
  }
}
