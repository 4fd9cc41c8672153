package org.plancheck.watch;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plancheck.format.PlanFile;
import org.plancheck.report.PlanRow;
import org.plancheck.result.Verdict;
import org.plancheck.worker.Answer;
import org.plancheck.worker.Request;

/**
 * Has plans checked, and each held against the version before where the outbox has one. That never
 * stands in the way of the answer: what goes wrong over an earlier version leaves the answer that
 * the plan has by itself.
 */
final class Desk {

  /** So many plans of the service, the newest first, are looked at for being earlier versions. */
  private static final int MOST = 12;

  private final Checker checker;
  private final Books books;
  private final int mostBytes;

  /**
   * Prepares.
   *
   * @param mostBytes of an earlier version that are read, as of any plan
   */
  Desk(Checker checker, Books books, int mostBytes) {
    this.checker = checker;
    this.books = books;
    this.mostBytes = mostBytes;
  }

  /**
   * Has a plan checked, or a report made on why it was not read.
   *
   * @throws InterruptedException where the program is to end at once
   */
  Answer ask(Request request) throws InterruptedException {
    Answer alone = asked(request);
    List<PlanFile> earlier = alone instanceof Answer.Done done ? earlier(request, done) : List.of();
    if (earlier.isEmpty()) {
      return alone;
    }
    Answer compared = asked(request.afterAnyOf(earlier));
    return isChecked(compared) ? compared : alone;
  }

  /** A fault of ours over one plan counts as a death: all others are checked all the same. */
  private Answer asked(Request request) throws InterruptedException {
    try {
      return checker.check(request);
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      return new Answer.Died(Answer.Died.Cause.FAULT);
    }
  }

  /** What goes wrong here, as over a copy that somebody put there, costs the comparison alone. */
  private List<PlanFile> earlier(Request request, Answer.Done answer) {
    try {
      return isChecked(answer) ? found(request, answer) : List.of();
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      return List.of();
    }
  }

  private List<PlanFile> found(Request request, Answer.Done answer) {
    PlanRow plan = answer.plan().overview().row();
    Stream<Entry.Done> before =
        books.ledger().before(request.file().sha256(), plan.service(), plan.dated()).stream();
    return before.map(this::kept).flatMap(Optional::stream).limit(MOST).toList();
  }

  private Optional<PlanFile> kept(Entry.Done done) {
    return books
        .outbox()
        .plan(done, mostBytes)
        .map(bytes -> new PlanFile(FolderName.of(done.name()), bytes))
        .filter(file -> file.sha256().equals(PlanId.plan(done.id())));
  }

  private static boolean isChecked(Answer answer) {
    return answer instanceof Answer.Done done
        && done.plan().status() != Verdict.Status.COULD_NOT_BE_CHECKED;
  }
}
