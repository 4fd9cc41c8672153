package org.plancheck.watch;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.plancheck.feedback.FeedbackFile;
import org.plancheck.report.OverviewPlan;
import org.plancheck.result.Verdict;
import org.plancheck.worker.Answer;
import org.plancheck.worker.CheckedPlan;
import org.plancheck.worker.Request;

/** Checks as the child does, at once: what came in stands in the report that goes out. */
final class FakeChecker implements Checker {

  /** Names of the plans that were checked, in order; not those of reports on unread files. */
  final List<String> checked = new ArrayList<>();

  /** Where those plans lie for what stands beside them; null where that is not to be looked at. */
  final List<Path> besides = new ArrayList<>();

  /** Names of the plans over which a child dies. */
  Set<String> deadly = Set.of();

  String rules = "0123456789abcdef";

  @Override
  public void renew() {
    // Its rules change by hand.
  }

  @Override
  public String rules() {
    return rules;
  }

  @Override
  public byte[] rulesPage() {
    return "rules".getBytes(UTF_8);
  }

  @Override
  public Answer check(Request request) {
    String name = request.file().name();
    if (request.unread() != null) {
      return answer(request, Verdict.Status.COULD_NOT_BE_CHECKED, request.unread().code());
    }
    checked.add(name);
    besides.add(request.at());
    if (deadly.contains(name)) {
      return new Answer.Died(Answer.Died.Cause.ENDED);
    }
    return answer(request, Verdict.Status.READY, "ready");
  }

  private static Answer answer(Request request, Verdict.Status status, String says) {
    String name = request.file().name();
    String report = says + " " + request.file().sha256();
    OverviewPlan overview =
        new OverviewPlan(
            name,
            null,
            "Home " + name,
            null,
            null,
            status,
            null,
            0,
            0,
            0,
            0,
            List.of(says),
            List.of());
    return new Answer.Done(
        new CheckedPlan(
            status,
            status.key() + " - " + name,
            List.of(),
            List.of(),
            "",
            "",
            overview.at(Path.of(name), null),
            List.of(
                new FeedbackFile(name + ".feedback.json", "json", report.getBytes(UTF_8)),
                new FeedbackFile(name + ".feedback.html", "html", report.getBytes(UTF_8)))));
  }
}
