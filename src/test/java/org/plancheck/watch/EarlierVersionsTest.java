package org.plancheck.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which plans the outbox offers as the version before; which one surely is, the child decides. */
final class EarlierVersionsTest {

  @TempDir private Path root;
  private Folder folder;
  private Watch watch;

  @BeforeEach
  void watch() throws IOException {
    folder = new Folder(root);
    watch = folder.watch();
  }

  private void drop(String name, String words) throws IOException, InterruptedException {
    folder.drop(name, words);
    goOn();
  }

  private void goOn() throws InterruptedException {
    folder.goOn(watch, Duration.ofSeconds(15));
  }

  @Test
  void offersThePlansOfTheServiceTheNewestFirstThoughTheirFilesAreGone() throws Exception {
    drop("oct.rtf", "House Larch 2026-10-01");
    drop("other.rtf", "House Larchx 2026-10-02");
    drop("sep.rtf", "House Larch 2026-09-01");
    for (String gone : new String[] {"oct.rtf", "sep.rtf"}) {
      Files.delete(folder.inbox.resolve(gone));
    }
    drop("nov.rtf", "House Larch 2026-11-01");
    assertThat(folder.checker.compared).containsExactly("nov.rtf: oct.rtf, sep.rtf");
    assertThat(folder.told).contains("nov.rtf since oct.rtf");
    assertThat(folder.outbox.resolve("queue.html"))
        .content()
        .contains("1 new", "2 still open", "3 put right", "held against oct.rtf");
  }

  @Test
  void offersTheVersionBeforeUnderTheSameNameWhichLiesUnderEarlier() throws Exception {
    drop("a.rtf", "House Larch 2026-10-01 one");
    drop("a.rtf", "House Larch 2026-11-01 two");
    assertThat(folder.checker.compared).containsExactly("a.rtf: a.rtf");
    folder.checker.rules = "fedcba9876543210";
    goOn();
    assertThat(folder.checker.compared).containsExactly("a.rtf: a.rtf", "a.rtf: a.rtf");
    assertThat(folder.report("a.rtf")).isEqualTo(Folder.ready("House Larch 2026-11-01 two"));
  }

  @Test
  void neverOffersALaterPlanNorThePlanItself() throws Exception {
    drop("nov.rtf", "House Larch 2026-11-01");
    drop("oct.rtf", "House Larch 2026-10-01");
    folder.checker.rules = "fedcba9876543210";
    goOn();
    assertThat(folder.checker.checked).containsExactly("nov.rtf", "oct.rtf", "nov.rtf", "oct.rtf");
    assertThat(folder.checker.compared).containsExactly("nov.rtf: oct.rtf");
  }

  @Test
  void goesByTheOrderOfComingWhereTheDateIsTheSameOrMissing() throws Exception {
    drop("a.rtf", "House Larch 2026-11-01 one");
    drop("b.rtf", "House Larch 2026-11-01 two");
    drop("c.rtf", "House Larch three");
    folder.checker.rules = "fedcba9876543210";
    goOn();
    assertThat(folder.checker.compared)
        .containsExactly(
            "b.rtf: a.rtf", "c.rtf: b.rtf, a.rtf", "b.rtf: a.rtf", "c.rtf: b.rtf, a.rtf");
  }

  @Test
  void goesByTheOrderOfComingAloneForAPlanThatGivesNoDate() throws Exception {
    drop("v1.rtf", "House Larch 2026-09-01");
    drop("v2.rtf", "House Larch two");
    drop("v3.rtf", "House Larch three");
    drop("v4.rtf", "House Larch four");
    assertThat(folder.checker.compared)
        .containsExactly(
            "v2.rtf: v1.rtf", "v3.rtf: v2.rtf, v1.rtf", "v4.rtf: v3.rtf, v2.rtf, v1.rtf");
  }

  @Test
  void offersTheNewestTwelveOfAServiceThatHasMorePlans() throws Exception {
    for (int day = 10; day < 23; day++) {
      folder.drop(day + ".rtf", "House Larch 2026-10-" + day);
    }
    goOn();
    drop("last.rtf", "House Larch 2026-10-30");
    assertThat(folder.checker.compared)
        .last()
        .asString()
        .startsWith("last.rtf: 22.rtf, 21.rtf, ")
        .endsWith(", 11.rtf");
  }

  @Test
  void givesAPlanWithoutADateTheLatestOfThoseBeforeIt() throws Exception {
    drop("oct.rtf", "House Larch 2026-10-01");
    drop("nov.rtf", "House Larch 2026-11-01");
    drop("sep.rtf", "House Larch 2026-09-01");
    drop("none.rtf", "House Larch none");
    drop("dec.rtf", "House Larch 2026-12-01");
    drop("mid.rtf", "House Larch 2026-10-15");
    assertThat(folder.checker.compared)
        .containsExactly(
            "nov.rtf: oct.rtf",
            "none.rtf: sep.rtf, nov.rtf, oct.rtf",
            "dec.rtf: none.rtf, nov.rtf, oct.rtf, sep.rtf",
            "mid.rtf: oct.rtf, sep.rtf");
  }

  @Test
  void takesAPlanWithoutADateThatCameFirstAsTheOldest() throws Exception {
    drop("none.rtf", "House Larch none");
    drop("oct.rtf", "House Larch 2026-10-01");
    drop("nov.rtf", "House Larch 2026-11-01");
    assertThat(folder.checker.compared)
        .containsExactly("oct.rtf: none.rtf", "nov.rtf: oct.rtf, none.rtf");
  }

  @Test
  void knowsThemAfterARestart() throws Exception {
    drop("oct.rtf", "House Larch 2026-10-01");
    watch.close();
    watch = folder.watch();
    drop("nov.rtf", "House Larch 2026-11-01");
    assertThat(folder.checker.compared).containsExactly("nov.rtf: oct.rtf");
  }

  @Test
  void leavesThePlanItsOwnAnswerWhereHoldingItAgainstAnotherFails() throws Exception {
    folder.checker.deadlyTogether = Set.of("nov.rtf");
    drop("oct.rtf", "House Larch 2026-10-01");
    drop("nov.rtf", "House Larch 2026-11-01");
    assertThat(folder.report("nov.rtf")).isEqualTo(Folder.ready("House Larch 2026-11-01"));
    assertThat(folder.checker.checked).containsExactly("oct.rtf", "nov.rtf");
    assertThat(folder.outbox.resolve("queue.html")).content().doesNotContain("held against");
  }

  @Test
  void takesNoPlanThatIsNotAsItWasChecked() throws Exception {
    drop("oct.rtf", "House Larch 2026-10-01");
    Path kept = folder.outbox.resolve("oct.rtf/.plancheck-plan");
    assertThat(Files.getPosixFilePermissions(kept))
        .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    Files.write(kept, Folder.plan("House Larch 2026-10-01 and a lie"));
    drop("nov.rtf", "House Larch 2026-11-01");
    Files.delete(folder.outbox.resolve("nov.rtf/.plancheck-plan"));
    drop("dec.rtf", "House Larch 2026-12-01");
    assertThat(folder.checker.compared).isEmpty();
  }

  @Test
  void keepsNoCopyOfWhatCouldNotBeChecked() throws Exception {
    folder.checker.deadly = Set.of("bad.rtf");
    folder.drop("bad.rtf", "House Larch");
    folder.goOn(watch, Duration.ofMinutes(1));
    assertThat(folder.outbox.resolve("bad.rtf")).exists();
    assertThat(folder.outbox.resolve("bad.rtf/.plancheck-plan")).doesNotExist();
    drop("nov.rtf", "House Larch 2026-11-01");
    assertThat(folder.checker.compared).isEmpty();
  }
}
