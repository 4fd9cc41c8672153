package org.plancheck.watch;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plancheck.feedback.FeedbackFile;
import org.plancheck.format.PlanFile;
import org.plancheck.report.OverviewPlan;
import org.plancheck.report.PlanRow;
import org.plancheck.report.SinceBefore;
import org.plancheck.result.Verdict;
import org.plancheck.worker.Answer;
import org.plancheck.worker.CheckedPlan;
import org.plancheck.worker.Request;

/** Checks as the child does, at once: what came in stands in the report that goes out. */
final class FakeChecker implements Checker {

  /** "House Larch" in a plan is its service; else the name of its file is. */
  private static final Pattern SERVICE = Pattern.compile("House \\p{L}++");

  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");

  /** Names of the plans that were checked, in order; not those of reports on unread files. */
  final List<String> checked = new ArrayList<>();

  /** Where those plans lie for what stands beside them; null where that is not to be looked at. */
  final List<String> besides = new ArrayList<>();

  /** For each comparison the plan, and what may come before it, as "b.rtf: a.rtf, c.rtf". */
  final List<String> compared = new ArrayList<>();

  /** Names of the plans over which a child dies where they are held against another. */
  Set<String> deadlyTogether = Set.of();

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
    if (!request.candidates().isEmpty()) {
      List<String> names = request.candidates().stream().map(PlanFile::name).toList();
      compared.add(name + ": " + String.join(", ", names));
      return deadlyTogether.contains(name)
          ? new Answer.Died(Answer.Died.Cause.ENDED)
          : answer(request, Verdict.Status.READY, "ready");
    }
    checked.add(name);
    besides.add(request.sideFile() == null ? null : request.sideFile().name());
    if (deadly.contains(name)) {
      return new Answer.Died(Answer.Died.Cause.ENDED);
    }
    return answer(request, Verdict.Status.READY, "ready");
  }

  private static Optional<String> word(Pattern pattern, Request request) {
    Matcher word = pattern.matcher(new String(request.file().bytes(), ISO_8859_1));
    return word.find() ? Optional.of(word.group()) : Optional.empty();
  }

  private static PlanRow row(Request request, Verdict.Status status, String says) {
    String name = request.file().name();
    return new PlanRow(
        word(SERVICE, request).orElse("Home " + name),
        word(DAY, request).map(LocalDate::parse).orElse(null),
        null,
        status,
        null,
        0,
        0,
        0,
        0,
        List.of(says),
        List.of(),
        request.candidates().isEmpty()
            ? null
            : new SinceBefore(request.candidates().get(0).name(), null, 1, 2, 3));
  }

  private static Answer answer(Request request, Verdict.Status status, String says) {
    String name = request.file().name();
    String report = says + " " + request.file().sha256();
    return new Answer.Done(
        new CheckedPlan(
            status,
            status.key() + " - " + name,
            List.of(),
            List.of(),
            "",
            "",
            new OverviewPlan(name, null, row(request, status, says), List.of()),
            List.of(
                new FeedbackFile(name + ".feedback.json", "json", report.getBytes(UTF_8)),
                new FeedbackFile(name + ".feedback.html", "html", report.getBytes(UTF_8)))));
  }
}
