package org.plancheck.office;

import java.util.List;
import java.util.Optional;
import org.plancheck.format.Comment;
import org.plancheck.format.PlanFile;
import org.plancheck.format.opendocument.WriterPlaces;
import org.plancheck.plan.Address;
import org.plancheck.report.Pane;
import org.plancheck.report.PlanComments;
import org.plancheck.result.CheckReport;
import org.plancheck.result.Finding;
import org.plancheck.result.Severity;

/**
 * An open document as it was when it was checked last.
 *
 * @param file what was streamed out
 * @param places where Writer keeps what the report's addresses mean; null for a workbook, or where
 *     nothing could be read
 */
record Checked(PlanFile file, CheckReport report, WriterPlaces places) {

  /** Of a document that nobody has checked. */
  static final Checked NOTHING = new Checked(null, null, null);

  /** The findings in the order of the plan. */
  List<Finding> findings() {
    return Pane.inOrder(report);
  }

  /** The finding that says the same of the same words as one of an earlier check did. */
  Optional<Finding> again(Checked earlier, Finding finding) {
    String point = PlanComments.of(earlier.report(), finding).point();
    int at = points().indexOf(point);
    return at < 0 ? Optional.empty() : Optional.of(findings().get(at));
  }

  /** By what a finding is known in a later check, of each in the order of the plan. */
  List<String> points() {
    return PlanComments.points(report, findings());
  }

  /** Where comments stand that have no place of their own; null where the plan has none. */
  Address title() {
    return report == null || report.reading() == null
        ? null
        : report.reading().plan().title().address();
  }

  /** The comments of an annotated copy. */
  List<Comment> comments() {
    return report.reading() == null ? List.of() : PlanComments.of(report, Severity.ADVICE);
  }
}
