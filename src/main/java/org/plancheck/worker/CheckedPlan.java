package org.plancheck.worker;

import java.util.List;
import org.plancheck.feedback.FeedbackFile;
import org.plancheck.report.OverviewPlan;
import org.plancheck.result.Problem;
import org.plancheck.result.Verdict;

/**
 * What came of checking one plan: all that a door shows, keeps or writes.
 *
 * @param status of the verdict
 * @param line the verdict in one line, as "not-ready 62 plan.docx"
 * @param problems what kept the check from being whole
 * @param notices sentences about what could not be written, as an annotated copy
 * @param printed what is printed on the plan, as was asked for: text, JSON or nothing
 * @param reading how the plan was understood, for people; empty where nobody asked
 * @param overview what an overview of many plans keeps of it, without the way to its page
 * @param files the feedback, one file for each form that was asked for
 */
public record CheckedPlan(
    Verdict.Status status,
    String line,
    List<Problem> problems,
    List<String> notices,
    String printed,
    String reading,
    OverviewPlan overview,
    List<FeedbackFile> files) {

  public CheckedPlan {
    problems = List.copyOf(problems);
    notices = List.copyOf(notices);
    files = List.copyOf(files);
  }
}
