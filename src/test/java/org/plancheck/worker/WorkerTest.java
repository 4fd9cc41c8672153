package org.plancheck.worker;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plancheck.format.PlanFile;
import org.plancheck.result.Problem;

/** A child that hangs, dies or talks rubbish costs its own plan an answer, and no other plan. */
final class WorkerTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
  private static final Duration LONG = Duration.ofMinutes(2);

  @TempDir private Path folder;

  private Worker worker;

  @AfterEach
  void close() {
    if (worker != null) {
      worker.close();
    }
  }

  private WorkerSettings settings(Duration limit, int plans, String... arguments) {
    return new WorkerSettings(
        System.getProperty("java.class.path"),
        MockProgram.class.getName(),
        List.of(arguments),
        64,
        limit,
        LONG,
        plans,
        folder);
  }

  private void start(Duration limit, int plans, String... arguments) {
    worker = new Worker(settings(limit, plans, arguments));
  }

  private static Request request(String name) {
    return Request.of(new PlanFile(name, name.getBytes(UTF_8)), null, DAY);
  }

  private CheckedPlan checked(String name) throws InterruptedException {
    Answer answer = worker.check(request(name));
    assertThat(answer).isInstanceOf(Answer.Done.class);
    return ((Answer.Done) answer).plan();
  }

  private List<Path> left() throws IOException {
    try (Stream<Path> left = Files.walk(folder)) {
      return left.filter(path -> !path.equals(folder)).toList();
    }
  }

  @Test
  void handsThePlanOverAndTheAnswerBack() throws InterruptedException {
    start(LONG, 200);
    byte[] bytes = new byte[300_000];
    bytes[299_999] = -1;
    Request request =
        Request.of(
                new PlanFile("a \u202e\"'.docx", bytes),
                new PlanFile("side.yaml", new byte[7]),
                DAY)
            .inColour(true)
            .after(List.of(new PlanFile("1.docx", new byte[3]), new PlanFile("2.docx", bytes)))
            .afterAnyOf(List.of(new PlanFile("3.docx", new byte[4]), new PlanFile("", bytes)));

    CheckedPlan plan = ((Answer.Done) worker.check(request)).plan();

    assertThat(plan.printed())
        .isEqualTo(
            "a \u202e\"'.docx 2026-11-22 side.yaml=7 true 1.docx=3 2.docx=300000 3.docx?4 ?300000");
    assertThat(plan.files()).hasSize(1);
    assertThat(plan.files().get(0).name()).isEqualTo("the same.bin");
    assertThat(plan.files().get(0).bytes()).isEqualTo(bytes);
    assertThat(plan.problems()).isEmpty();
  }

  @Test
  void startsAFreshChildWhereTheFolderOfTheOneBeforeWasClearedAway() throws Exception {
    start(LONG, 200);
    String first = checked("a").line();
    for (Path left : left()) {
      Files.delete(left);
    }
    assertThat(checked("b").line()).isNotEqualTo(first);
    assertThat(left()).hasSize(1);
  }

  @Test
  void clearsAwayTheFolderOfAChildWhoseProgramWasKilled() throws Exception {
    Path killed =
        Files.createDirectory(
            folder.resolve("plancheck-worker-999999999999-1700000000000-1"),
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    start(LONG, 200);
    checked("a");
    assertThat(killed).doesNotExist();
    assertThat(left())
        .singleElement()
        .asString()
        .contains("plancheck-worker-" + ProcessHandle.current().pid() + "-");
  }

  @Test
  void handsOverWhyAFileIsNotToBeRead() throws InterruptedException {
    start(LONG, 200);
    Problem why = new Problem("too-slow", "It took too long.");

    Answer answer = worker.check(request("a").unread(why));

    assertThat(((Answer.Done) answer).plan().problems()).containsExactly(why);
  }

  @Test
  void keepsTheChildWarmAndReplacesItAfterItsNumberOfPlans() throws InterruptedException {
    start(LONG, 2);
    String first = checked("a").line();

    assertThat(checked("b").line()).isEqualTo(first);
    assertThat(checked("c").line()).isNotEqualTo(first);
    assertThat(ProcessHandle.of(Long.parseLong(first)).filter(ProcessHandle::isAlive)).isEmpty();
  }

  @Test
  void endsAChildThatHangsWithAllThatItStarted() throws InterruptedException, IOException {
    start(Duration.ofSeconds(2), 200);

    Answer answer = worker.check(request("starts a program"));

    assertThat(answer).isEqualTo(new Answer.TimedOut(Duration.ofSeconds(2)));
    assertThat(((Answer.TimedOut) answer).problem().message()).contains("2 seconds", "seconds)");
    assertThat(ProcessHandle.current().descendants().filter(ProcessHandle::isAlive)).isEmpty();
    assertThat(left()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "takes all memory, MEMORY",
    "exits, ENDED",
    "halts, ENDED",
    "writes rubbish, RUBBISH",
    "writes a short length, RUBBISH",
    "writes no checked plan, RUBBISH",
    "writes half, ENDED",
    "nests, FAULT",
    "throws, FAULT",
  })
  void tellsHowAChildEndedAndChecksTheNextPlan(String name, Answer.Died.Cause cause)
      throws InterruptedException {
    start(LONG, 200);

    Answer answer = worker.check(request(name));

    assertThat(answer).isEqualTo(new Answer.Died(cause));
    assertThat(((Answer.Failed) answer).problem().message()).isNotBlank();
    assertThat(checked("a good one").printed()).startsWith("a good one");
  }

  @Test
  void isNotHeldUpByWhatAChildWritesToStandardError() throws InterruptedException {
    start(LONG, 200);
    assertThat(checked("fills standard error").printed()).startsWith("fills standard error");
  }

  @Test
  void wipesTheFolderOfTheChildAfterEachPlanAndAtTheEnd() throws InterruptedException, IOException {
    start(LONG, 200);
    Path own = Path.of(checked("leaves a file").notices().get(0));
    assertThat(own).isEmptyDirectory().hasParentRaw(folder);

    worker.close();

    assertThat(left()).isEmpty();
  }

  @Test
  void saysThatAChildCouldNotBeStarted() throws InterruptedException, IOException {
    start(LONG, 200, "dead-on-arrival");

    assertThat(worker.check(request("a")))
        .isEqualTo(new Answer.Died(Answer.Died.Cause.NOT_STARTED));
    assertThat(left()).isEmpty();
  }

  @Test
  void leavesNoChildWhenItIsClosed() throws InterruptedException {
    start(LONG, 200);
    String child = checked("a").line();

    worker.close();

    assertThat(ProcessHandle.of(Long.parseLong(child)).filter(ProcessHandle::isAlive)).isEmpty();
    assertThatThrownBy(() -> worker.check(request("b"))).isInstanceOf(IllegalStateException.class);
  }
}
