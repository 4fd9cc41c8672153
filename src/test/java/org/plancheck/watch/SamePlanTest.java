package org.plancheck.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A plan that comes again, under its own name or another, and where its feedback is then. */
final class SamePlanTest {

  private static final Duration WHILE = Duration.ofSeconds(15);

  @TempDir private Path root;
  private Folder folder;
  private Watch watch;

  @BeforeEach
  void checkOnePlan() throws Exception {
    folder = new Folder(root);
    watch = folder.watch();
    folder.drop("a.rtf", "one");
    goOn();
    folder.told.clear();
  }

  private void goOn() throws InterruptedException {
    folder.goOn(watch, WHILE);
  }

  private void takeFeedbackAway() throws IOException {
    folder.disk.delete(folder.outbox.resolve("a.rtf"));
  }

  @Test
  void isCheckedAnewAtTheNextStartWhereItsFeedbackWasTakenAway() throws Exception {
    takeFeedbackAway();
    watch.close();
    watch = folder.watch();
    goOn();
    assertThat(folder.report("a.rtf")).isEqualTo(Folder.ready("one"));
    assertThat(folder.told).containsExactly("ready - a.rtf");
  }

  @Test
  void isCheckedAnewWhenItIsDroppedAgainAndItsFeedbackWasTakenAway() throws Exception {
    takeFeedbackAway();
    folder.wall = folder.wall.plusSeconds(60);
    folder.drop("a.rtf", "one");
    goOn();
    assertThat(folder.report("a.rtf")).isEqualTo(Folder.ready("one"));
  }

  @Test
  void isCheckedUnderAnotherNameWhereTheFeedbackOnTheFirstWasTakenAway() throws Exception {
    takeFeedbackAway();
    Files.delete(folder.inbox.resolve("a.rtf"));
    folder.drop("b.rtf", "one");
    goOn();
    assertThat(folder.report("b.rtf")).isEqualTo(Folder.ready("one"));
    assertThat(folder.told).containsExactly("ready - b.rtf");
  }

  /** As when a share goes away, leaves an empty folder, and is there again. */
  @Test
  void isSummedUpWhereManyAreThereAgain() throws Exception {
    for (int i = 10; i < 40; i++) {
      folder.drop(i + ".rtf", "plan " + i);
    }
    goOn();
    folder.told.clear();
    Path away = Files.move(folder.inbox, root.resolve("away"));
    Files.createDirectory(folder.inbox);
    goOn();
    Files.delete(folder.inbox);
    Files.move(away, folder.inbox);
    goOn();
    assertThat(folder.checker.checked).hasSize(31);
    assertThat(folder.told)
        .hasSize(11)
        .last()
        .isEqualTo("21 more are as they were, and their feedback is where it was.");
  }

  @Test
  void isToldOfWhenItIsThereAgainAndNotAtEveryStart() throws Exception {
    Path away = root.resolve("away.rtf");
    Files.move(folder.inbox.resolve("a.rtf"), away);
    goOn();
    Files.move(away, folder.inbox.resolve("a.rtf"));
    goOn();
    assertThat(folder.told).as("with its old time").containsExactly("a.rtf = a.rtf");

    folder.told.clear();
    Files.delete(folder.inbox.resolve("a.rtf"));
    folder.drop("a.rtf", "one");
    goOn();
    assertThat(folder.told).as("with a new time").containsExactly("a.rtf = a.rtf");

    folder.told.clear();
    watch.close();
    watch = folder.watch();
    goOn();
    assertThat(folder.told).isEmpty();
    assertThat(folder.checker.checked).containsExactly("a.rtf");
  }

  @Test
  void queuePagesThatWereDeletedComeBack() throws Exception {
    Files.delete(folder.outbox.resolve("queue.html"));
    goOn();
    assertThat(folder.outbox.resolve("queue.html")).content().contains("Home a.rtf");
  }

  @Test
  void isTheSameVersionByOtherRulesAndTheNextWithOtherBytes() throws Exception {
    folder.checker.rules = "fedcba9876543210";
    goOn();
    Path queue = folder.outbox.resolve("queue.html");
    assertThat(folder.checker.checked).hasSize(2);
    assertThat(queue).content().contains("Home a.rtf").doesNotContain("(version");
    folder.drop("a.rtf", "two");
    goOn();
    assertThat(queue).content().contains("(version 2)");
  }

  /** What a disk makes of capitals does not matter here: what is known of folders decides. */
  @ParameterizedTest
  @CsvSource({
    "Plan.rtf, PLAN.rtf, a disk that knows no capitals",
    "Plàn.rtf, Pla\u0300n.rtf, a disk that knows one Unicode form alone"
  })
  void hasAFolderThatNoOtherNameShares(String one, String other, String why) throws Exception {
    folder.drop(one, "first");
    goOn();
    folder.drop(other, "second");
    goOn();
    folder.drop(other, "third");
    goOn();
    assertThat(folder.report(one)).as(why).isEqualTo(Folder.ready("first"));
    assertThat(folder.outbox.resolve(other + " (2)/" + other + ".feedback.json"))
        .as(why)
        .hasContent(Folder.ready("third"));
    assertThat(folder.outbox.resolve("earlier/" + other + " (2)")).isDirectory();
    assertThat(folder.outbox.resolve("earlier/" + one)).doesNotExist();
  }
}
