package org.plancheck.report;

import org.plancheck.plan.Field;
import org.plancheck.result.Assurance.Sharing;
import org.plancheck.result.CheckReport;
import org.plancheck.result.Severity;
import org.plancheck.result.Verdict;

/**
 * The list that goes with a finalised plan: which version it is, who assured its quality, and who
 * gets it (000:132-141). Ready to be copied into a message; it names bodies and nobody's address.
 */
public final class CoverList {

  private static final String NOT_YET = "not recorded yet";

  /** The list as plain text, with a line feed at the end. */
  public String write(CheckReport report) {
    ReportPage page = ReportPage.of(report, Severity.ADVICE);
    TextLayout text = new TextLayout(false);
    text.lines(0, "Improvement Plan: " + page.name());
    text.lines(0, version(page, report));
    text.heading("Quality assured by");
    for (String role : new String[] {"Partnership Lead", "Care Home Tactical Lead"}) {
      text.item(2, "-", role + ": " + signed(report, role));
    }
    Sharing sharing = report.assurance().sharing();
    if (sharing == null) {
      text.heading("Shared with");
      text.lines(2, "A plan of the home's own: the guidance names nobody who must get it.");
    } else {
      text.heading("To be shared by the Partnership Lead with");
      new Vouched(report).sharing().forEach(body -> text.item(2, "[ ]", body));
    }
    if (report.verdict().status() != Verdict.Status.READY) {
      text.heading(report.verdict().status().title());
      report.verdict().reasons().forEach(reason -> text.item(2, "-", reason));
    }
    return text.toString();
  }

  private static String version(ReportPage page, CheckReport report) {
    return report.reading() == null || !report.reading().dates().containsKey(Field.DATE_OF_PLAN)
        ? "No date of plan · " + VisibleText.line(report.file().name())
        : page.which() + " · " + VisibleText.line(report.file().name());
  }

  private static String signed(CheckReport report, String role) {
    return report.assurance().signOffs().stream()
        .filter(signOff -> signOff.roleTitle().equals(role))
        .findFirst()
        .map(
            signOff ->
                signOff.valid()
                    ? VisibleText.line(signOff.by()) + ", " + Wording.date(signOff.date())
                    : NOT_YET
                        + " for this version (signed on "
                        + Wording.date(signOff.date())
                        + ")")
        .orElse(NOT_YET);
  }
}
