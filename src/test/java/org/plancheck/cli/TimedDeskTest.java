package org.plancheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.plancheck.check.PlanChecker;
import org.plancheck.feedback.Feedback;
import org.plancheck.format.Comment;
import org.plancheck.format.Limits;
import org.plancheck.format.PlanFile;
import org.plancheck.format.PlanFormat;
import org.plancheck.format.PlanReader;
import org.plancheck.format.grid.Content;
import org.plancheck.plan.Address;
import org.plancheck.result.Phase;
import org.plancheck.result.Problem;
import org.plancheck.result.Severity;
import org.plancheck.result.Verdict;
import org.plancheck.rules.RuleBook;
import org.plancheck.worker.Answer;
import org.plancheck.worker.Request;

/** One plan that never ends, or takes all memory, still gets a report that says so. */
final class TimedDeskTest {

  private static final Request RTF =
      Request.of(
          new PlanFile("plan.rtf", "{\\rtf1 x}".getBytes(java.nio.charset.StandardCharsets.UTF_8)),
          null,
          LocalDate.of(2026, 11, 22));

  /** A reader that does what a broken file made it do. */
  private record Broken(Runnable fault) implements PlanFormat {
    @Override
    public Content read(PlanFile file, Limits limits) {
      fault.run();
      throw new IllegalStateException("Not reached.");
    }

    @Override
    public byte[] annotate(
        PlanFile file, List<Comment> comments, Address title, LocalDate date, Limits limits) {
      throw new IllegalStateException("Nothing was read that could be annotated.");
    }
  }

  private static CheckDesk desk(Runnable fault) {
    RuleBook book = RuleBook.builtIn().usual();
    PlanReader reader = new PlanReader(Map.of("rtf", new Broken(fault)), Limits.standard());
    return new CheckDesk(
        new PlanChecker(reader, book, "test"),
        new Feedback(Set.of(Feedback.Form.JSON), Severity.ADVICE, reader, () -> new byte[0]),
        new CheckDesk.Wanted(Phase.REVIEW, Severity.ADVICE, false, CheckDesk.Printed.LINE),
        null);
  }

  private static void hang() {
    try {
      Thread.sleep(3_600_000);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  void stopsWaitingForAPlanThatNeverEnds() throws InterruptedException {
    CheckDesk desk = desk(TimedDeskTest::hang);

    Answer answer = new TimedDesk(desk, Duration.ofMillis(200)).check(RTF);

    assertThat(answer).isEqualTo(new Answer.TimedOut(Duration.ofMillis(200)));
    var report = desk.check(RTF.unread(((Answer.TimedOut) answer).problem()));
    assertThat(report.status()).isEqualTo(Verdict.Status.COULD_NOT_BE_CHECKED);
    assertThat(report.problems()).extracting(Problem::code).containsExactly("too-slow");
    assertThat(report.files()).hasSize(1);
  }

  @Test
  void refusesAPlanThatTakesAllMemory() throws InterruptedException {
    CheckDesk desk =
        desk(
            () -> {
              throw new OutOfMemoryError("as the Java machine says it");
            });

    Answer answer = new TimedDesk(desk, Duration.ofMinutes(1)).check(RTF);

    assertThat(answer).isInstanceOf(Answer.Done.class);
    assertThat(((Answer.Done) answer).plan().problems())
        .extracting(Problem::code)
        .containsExactly("too-much-memory");
  }
}
