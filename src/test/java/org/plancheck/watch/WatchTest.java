package org.plancheck.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plancheck.format.FeedbackMark;
import org.plancheck.result.Verdict;

final class WatchTest {

  private static final Duration WHILE = Duration.ofSeconds(15);
  private static final FileTime LONG_AGO = FileTime.from(Instant.parse("2024-01-02T03:04:05Z"));

  @TempDir private Path root;
  private Folder folder;
  private Watch watch;

  @BeforeEach
  void watch() throws IOException {
    folder = new Folder(root);
    watch = folder.watch();
  }

  private void restart() {
    watch.close();
    watch = folder.watch();
  }

  private void goOn() throws InterruptedException {
    folder.goOn(watch, WHILE);
  }

  @Nested
  final class WhenToRead {

    @Test
    void reportsAPlanWithinFifteenSecondsAndLeavesItAsItIs() throws Exception {
      goOn();
      Path plan = folder.drop("a.rtf", "one");
      goOn();
      assertThat(folder.report("a.rtf")).isEqualTo(Folder.ready("one"));
      assertThat(folder.told).contains("ready - a.rtf");
      assertThat(plan).hasBinaryContent(Folder.plan("one"));
    }

    @Test
    void waitsForASlowWriterWhateverItsTimeStampSays() throws Exception {
      byte[] whole = Folder.plan("a plan that takes its time");
      Path plan = folder.inbox.resolve("slow.rtf");
      for (int length = 5; length < whole.length; length += 5) {
        Files.write(plan, Arrays.copyOf(whole, length));
        Files.setLastModifiedTime(plan, LONG_AGO);
        folder.goOn(watch, Duration.ofSeconds(30));
        assertThat(folder.checker.checked).isEmpty();
      }
      Files.write(plan, whole);
      Files.setLastModifiedTime(plan, LONG_AGO);
      folder.goOn(watch, Duration.ofSeconds(30));
      assertThat(folder.report("slow.rtf")).isEqualTo(Folder.ready("a plan that takes its time"));
      assertThat(folder.told).doesNotHaveDuplicates();
    }

    @Test
    void seesWhatWasFilledInWithoutAnyChangeToLengthOrTime() throws Exception {
      byte[] whole = Folder.plan("filled in later");
      Path plan = folder.inbox.resolve("set.rtf");
      Files.write(plan, new byte[whole.length]);
      Files.setLastModifiedTime(plan, LONG_AGO);
      folder.goOn(watch, Duration.ofMinutes(1));
      Files.write(plan, whole);
      Files.setLastModifiedTime(plan, LONG_AGO);
      folder.goOn(watch, Duration.ofMinutes(1));
      assertThat(folder.report("set.rtf")).isEqualTo(Folder.ready("filled in later"));
    }

    @Test
    void saysAfterTenMinutesThatAFileIsNotWholeAndLooksAgainWhenItChanges() throws Exception {
      Path plan =
          Files.write(
              folder.inbox.resolve("cut.rtf"), "{\\rtf1 half".getBytes(StandardCharsets.UTF_8));
      folder.goOn(watch, Duration.ofMinutes(9));
      assertThat(folder.report("cut.rtf")).isNull();
      folder.goOn(watch, Duration.ofMinutes(2));
      assertThat(folder.report("cut.rtf")).startsWith("incomplete-copy");
      assertThat(watch.worst()).contains(Verdict.Status.COULD_NOT_BE_CHECKED);

      Files.write(plan, Folder.plan("whole now"));
      goOn();
      assertThat(folder.report("cut.rtf")).isEqualTo(Folder.ready("whole now"));
      assertThat(watch.state().unchecked()).isZero();
    }

    @Test
    void waitsForAnEmptyFile() throws Exception {
      Path plan = Files.createFile(folder.inbox.resolve("empty.rtf"));
      folder.goOn(watch, Duration.ofMinutes(5));
      assertThat(folder.report("empty.rtf")).isNull();
      Files.write(plan, Folder.plan("no longer"));
      goOn();
      assertThat(folder.report("empty.rtf")).isEqualTo(Folder.ready("no longer"));
    }

    @Test
    void takesUpAPlanThatExcelTookAwayAndPutBackUnderANewIdentity() throws Exception {
      Path plan = folder.drop("a.rtf", "before");
      goOn();
      Files.delete(plan);
      folder.goOn(watch, Duration.ofSeconds(6));
      folder.drop("9F2C41D0", "after");
      Files.move(folder.inbox.resolve("9F2C41D0"), plan);
      goOn();
      assertThat(folder.report("a.rtf")).isEqualTo(Folder.ready("after"));
    }

    @Test
    void leavesAloneWhatIsNoPlan() throws Exception {
      Files.createDirectory(folder.inbox.resolve("folder.docx"));
      Files.createSymbolicLink(folder.inbox.resolve("link.rtf"), folder.drop("a.rtf", "one"));
      folder.drop("~$a.rtf", "owner");
      Files.write(
          folder.inbox.resolve("renamed.rtf"), FeedbackMark.on(Folder.plan("ours by its mark")));
      folder.goOn(watch, Duration.ofMinutes(1));
      assertThat(folder.checker.checked).containsExactly("a.rtf");
      assertThat(folder.told)
          .filteredOn(line -> line.contains("folder.docx"))
          .containsExactly(
              "folder.docx is a folder, and folders in the inbox are not looked into.");
      assertThat(folder.told).filteredOn(line -> line.contains("renamed.rtf")).hasSize(1);
      assertThat(folder.standing().waiting()).isEmpty();
    }
  }

  @Nested
  final class WhatIsTheSame {

    @Test
    void checksTheSameBytesOnceWhateverTheirNames() throws Exception {
      for (String name : new String[] {"a.rtf", "b.rtf", "c.rtf"}) {
        folder.drop(name, "one");
      }
      goOn();
      restart();
      goOn();
      assertThat(folder.checker.checked).containsExactly("a.rtf");
      assertThat(folder.told).contains("b.rtf = a.rtf", "c.rtf = a.rtf");
      assertThat(folder.registered.values()).containsExactly(1);
      assertThat(folder.outbox.resolve("queue.html"))
          .content()
          .contains("and b.rtf, the same file", "and c.rtf, the same file");
    }

    @Test
    void keepsTheFeedbackOnAnEarlierVersion() throws Exception {
      folder.drop("a.rtf", "one");
      goOn();
      Files.writeString(folder.outbox.resolve("a.rtf/answer of a colleague.txt"), "thanks");
      folder.drop("a.rtf", "two");
      goOn();
      assertThat(folder.report("a.rtf")).isEqualTo(Folder.ready("two"));
      Path earlier = folder.outbox.resolve("earlier/a.rtf/2026-11-22 10.00.06");
      assertThat(earlier.resolve("a.rtf.feedback.json")).hasContent(Folder.ready("one"));
      assertThat(earlier.resolve("answer of a colleague.txt")).hasContent("thanks");
      assertThat(folder.outbox.resolve("queue.html")).content().contains("(version 2)");
    }

    @Test
    void tellsARegisterThatWasLostOfEarlierVersionsToo() throws Exception {
      for (String words : new String[] {"one", "two", "three"}) {
        folder.drop("a.rtf", words);
        goOn();
      }
      folder.loseRegister();
      folder.drop("b.rtf", "other");
      goOn();
      assertThat(folder.registered).as("while the watcher runs").hasSize(4);
      assertThat(folder.registered.values()).containsOnly(1);
      List<String> said = new ArrayList<>();
      for (Path report : folder.reports.values()) {
        said.add(Files.readString(report));
      }
      assertThat(said)
          .as("each by its own report")
          .containsExactlyInAnyOrder(
              Folder.ready("one"),
              Folder.ready("two"),
              Folder.ready("three"),
              Folder.ready("other"));

      String filled =
          "The register had nothing of what was checked here. It is filled from the reports in the"
              + " outbox.";
      assertThat(folder.told).containsOnlyOnce(filled);
      folder.told.clear();
      folder.loseRegister();
      restart();
      goOn();
      assertThat(folder.registered).as("at the next start").hasSize(4);
      assertThat(folder.told).containsOnlyOnce(filled);
      folder.told.clear();
      restart();
      goOn();
      assertThat(folder.told).doesNotContain(filled);
      assertThat(folder.registered.values()).as("none twice").containsOnly(1);
    }

    @Test
    void fillsARegisterBitByBitAndGoesOnWithPlansBetween() throws Exception {
      for (int i = 0; i < 8; i++) {
        folder.drop("a" + i + ".rtf", "plan " + i);
      }
      goOn();
      folder.loseRegister();
      folder.register =
          folder.new Kept() {
            @Override
            public Outcome record(String id, Instant at, Path report) {
              folder.ticks += Duration.ofMillis(300).toNanos();
              return super.record(id, at, report);
            }
          };
      restart();

      assertThat(watch.step()).as("there is more to do").isTrue();
      assertThat(folder.registered).hasSizeBetween(1, 4);
      goOn();
      assertThat(folder.registered).hasSize(8);
    }

    @Test
    void checksAgainWhatComesBackAfterANewerVersion() throws Exception {
      for (String words : new String[] {"one", "two", "one"}) {
        folder.drop("a.rtf", words);
        goOn();
        assertThat(folder.report("a.rtf")).isEqualTo(Folder.ready(words));
      }
    }

    @Test
    void checksALinkedPlanInItsOwnRightOnceTheOtherHasANewVersion() throws Exception {
      folder.drop("a.rtf", "one");
      goOn();
      folder.drop("b.rtf", "one");
      goOn();
      folder.drop("a.rtf", "two");
      folder.goOn(watch, Duration.ofSeconds(40));
      assertThat(folder.report("a.rtf")).isEqualTo(Folder.ready("two"));
      assertThat(folder.report("b.rtf")).isEqualTo(Folder.ready("one"));
    }

    @Test
    void checksAgainByNewRules() throws Exception {
      folder.drop("a.rtf", "one");
      goOn();
      folder.checker.rules = "fedcba9876543210";
      goOn();
      assertThat(folder.checker.checked).containsExactly("a.rtf", "a.rtf");
      assertThat(folder.registered).hasSize(2);
    }

    @Test
    void neverTouchesAFolderOfSomeoneElse() throws Exception {
      Path theirs = Files.createDirectories(folder.outbox.resolve("a.rtf"));
      Files.writeString(theirs.resolve("notes.txt"), "mine");
      folder.drop("a.rtf", "one");
      goOn();
      assertThat(theirs.resolve("notes.txt")).hasContent("mine");
      assertThat(folder.outbox.resolve("a.rtf (2)/a.rtf.feedback.json"))
          .hasContent(Folder.ready("one"));
    }
  }

  @Nested
  final class WhatGoesWrong {

    @Test
    void saysSoAfterThreeDeathsOverOnePlanAndChecksAllOthers() throws Exception {
      folder.checker.deadly = Set.of("bad.rtf");
      folder.drop("bad.rtf", "deadly");
      folder.drop("good.rtf", "fine");
      folder.goOn(watch, Duration.ofMinutes(1));
      assertThat(folder.report("bad.rtf")).startsWith("fault");
      assertThat(folder.report("good.rtf")).isEqualTo(Folder.ready("fine"));
      assertThat(folder.checker.checked).filteredOn("bad.rtf"::equals).hasSize(3);
    }

    @Test
    void doesNotHoldAgainstAPlanThatTheWatcherWasKilledButForEver() throws Exception {
      folder.drop("bad.rtf", "deadly");
      folder.drop("unlucky.rtf", "in hand when the power went");
      folder.drop("z.rtf", "one more");
      String unlucky =
          PlanId.of(Folder.sha256("in hand when the power went"), folder.checker.rules);
      for (int i = 0; i < 5; i++) {
        try (Books killed = books()) {
          killed.open(folder.told::add);
          killed.claim(unlucky, "unlucky.rtf");
        }
      }
      String id = PlanId.of(Folder.sha256("deadly"), folder.checker.rules);
      for (int i = 0; i < 10; i++) {
        try (Books killed = books()) {
          killed.open(folder.told::add);
          killed.claim(id, "bad.rtf");
        }
      }
      goOn();
      assertThat(folder.report("bad.rtf")).startsWith("fault");
      // What was in hand comes last, so that it does not stand in the way of others.
      assertThat(folder.checker.checked).containsExactly("z.rtf", "unlucky.rtf");
    }

    @Test
    void waitsForAnInboxThatIsGoneAndSaysSoOnce() throws Exception {
      folder.drop("a.rtf", "one");
      goOn();
      Path away = root.resolve("away");
      Files.move(folder.inbox, away);
      folder.goOn(watch, Duration.ofSeconds(60));
      Files.write(away.resolve("b.rtf"), Folder.plan("two"));
      Files.move(away, folder.inbox);
      goOn();
      assertThat(folder.report("b.rtf")).isEqualTo(Folder.ready("two"));
      assertThat(folder.checker.checked).containsExactly("a.rtf", "b.rtf");
      assertThat(folder.told).filteredOn(line -> line.contains("cannot be listed")).hasSize(1);
      assertThat(folder.told).filteredOn(line -> line.contains("is there again")).hasSize(1);
    }

    @Test
    void waitsForAnOutboxThatCannotBeWrittenAndSaysSoOnce() throws Exception {
      Files.writeString(folder.outbox, "a file where the folder is to be");
      folder.drop("a.rtf", "one");
      folder.goOn(watch, Duration.ofMinutes(2));
      assertThat(watch.isHeldUp()).isTrue();
      Files.delete(folder.outbox);
      folder.goOn(watch, Duration.ofMinutes(2));
      assertThat(folder.report("a.rtf")).isEqualTo(Folder.ready("one"));
      assertThat(folder.told).filteredOn(line -> line.contains("cannot be written")).hasSize(1);
      assertThat(folder.told).filteredOn(line -> line.contains("written again")).hasSize(1);
    }

    @Test
    void checksAllAnewWhereTheBooksWereWiped() throws Exception {
      folder.drop("a.rtf", "one");
      goOn();
      folder.disk.delete(folder.outbox.resolve("a.rtf"));
      folder.disk.delete(folder.outbox.resolve(Outbox.OWN));
      goOn();
      assertThat(folder.report("a.rtf")).isEqualTo(Folder.ready("one"));
    }

    @Test
    void worksOnWhereTheClockIsSetBackAndSaysSo() throws Exception {
      folder.drop("a.rtf", "one");
      goOn();
      folder.wall = folder.wall.minus(Duration.ofHours(3));
      restart();
      folder.drop("b.rtf", "two");
      folder.drop("a.rtf", "three");
      goOn();
      assertThat(folder.report("b.rtf")).isEqualTo(Folder.ready("two"));
      assertThat(folder.report("a.rtf")).isEqualTo(Folder.ready("three"));
      assertThat(folder.told).anyMatch(line -> line.contains("look at the clock"));
    }

    @Test
    void keepsTwoWatchersOffOneOutbox() throws Exception {
      goOn();
      try (Watch second = folder.watch()) {
        assertThat(second.isTakenByAnother()).isTrue();
      }
      watch.close();
      try (Watch second = folder.watch()) {
        assertThat(second.isTakenByAnother()).isFalse();
      }
    }

    @Test
    void readsAJournalThatIsDamagedAsFarAsItGoes() throws Exception {
      folder.drop("a.rtf", "one");
      folder.drop("b.rtf", "two");
      goOn();
      watch.close();
      Path journal = folder.outbox.resolve(".plancheck/journal");
      String lines = Files.readString(journal);
      Files.writeString(journal, lines.replaceFirst("Home a", "Home x") + "1234abcd {\"step");
      watch = folder.watch();
      goOn();
      assertThat(folder.checker.checked).containsExactly("a.rtf", "b.rtf", "a.rtf");
      assertThat(folder.told).anyMatch(line -> line.contains("1 of the journal's lines"));
      assertThat(folder.outbox.resolve(".plancheck/journal.damaged")).exists();
    }

    @Test
    void keepsEveryJournalThatWasDamaged() throws Exception {
      Path journal = folder.outbox.resolve(".plancheck/journal");
      folder.drop("a.rtf", "one");
      for (String damage : List.of("first damage", "second damage")) {
        goOn();
        watch.close();
        Files.writeString(journal, damage + "\n" + Files.readString(journal));
        watch = folder.watch();
      }
      goOn();
      assertThat(journal.resolveSibling("journal.damaged")).content().startsWith("first damage");
      assertThat(journal.resolveSibling("journal.damaged-2")).content().startsWith("second damage");
      assertThat(folder.told)
          .filteredOn(line -> line.contains("journal's lines"))
          .last()
          .asString()
          .contains("journal.damaged-2");
    }
  }

  @Nested
  final class ByChoice {

    @Test
    void movesOriginalsAwayOnceTheirFeedbackIsThere() throws Exception {
      folder.moveDone = root.resolve("done");
      watch = folder.watch();
      folder.drop("a.rtf", "one");
      goOn();
      folder.drop("a.rtf", "two");
      goOn();
      assertThat(folder.inbox).isEmptyDirectory();
      assertThat(root.resolve("done/a.rtf")).hasBinaryContent(Folder.plan("one"));
      assertThat(root.resolve("done/a (2).rtf")).hasBinaryContent(Folder.plan("two"));
    }

    @Test
    void worksOffOnceWhatIsThereAndWhatIsNotWholeTooAndEndsWithTheWorst() throws Exception {
      folder.rhythm = folder.rhythm.withoutPatience();
      watch = folder.watch();
      folder.drop("a.rtf", "one");
      goOn();
      assertThat(watch.worst()).contains(Verdict.Status.READY);
      Files.write(folder.inbox.resolve("cut.rtf"), "{\\rtf1 half".getBytes(StandardCharsets.UTF_8));
      goOn();
      assertThat(watch.worst()).contains(Verdict.Status.COULD_NOT_BE_CHECKED);
    }

    @Test
    void endsWithTheWorstOfWhatWasWorkedOffThoughItWasMovedAwaySince() throws Exception {
      folder.moveDone = root.resolve("done");
      folder.rhythm = folder.rhythm.withoutPatience();
      watch = folder.watch();
      assertThat(watch.worst()).isEmpty();
      Path cut = folder.inbox.resolve("cut.rtf");
      Files.write(cut, "{\\rtf1 half".getBytes(StandardCharsets.UTF_8));
      folder.drop("a.rtf", "one");
      goOn();
      assertThat(folder.inbox).isDirectoryNotContaining("glob:**/a.rtf");
      assertThat(watch.worst()).contains(Verdict.Status.COULD_NOT_BE_CHECKED);
      Files.delete(cut);
      restart();
      folder.drop("b.rtf", "two");
      goOn();
      assertThat(watch.worst()).contains(Verdict.Status.READY);
    }

    @Test
    void countsAPlanThatSomebodyTookAwayByItsAnswerUntilItIsBack() throws Exception {
      folder.rhythm = folder.rhythm.withoutPatience();
      watch = folder.watch();
      Path plan = folder.inbox.resolve("a.rtf");
      Files.write(plan, "{\\rtf1 half".getBytes(StandardCharsets.UTF_8));
      goOn();
      Files.delete(plan);
      goOn();
      assertThat(watch.worst()).contains(Verdict.Status.COULD_NOT_BE_CHECKED);
      folder.drop("a.rtf", "whole");
      goOn();
      assertThat(watch.worst()).contains(Verdict.Status.READY);
    }

    @Test
    void doesNotHoldAgainstARunWhatItLeftAlone() throws Exception {
      Files.write(folder.inbox.resolve("ours.rtf"), FeedbackMark.on(Folder.plan("ours")));
      goOn();
      assertThat(watch.worst()).isEmpty();
      folder.drop("a.rtf", "one");
      goOn();
      assertThat(watch.worst()).contains(Verdict.Status.READY);
    }

    @Test
    void tellsHowThingsStand() throws Exception {
      folder.drop("a.rtf", "one");
      goOn();
      folder.drop("b.rtf", "two");
      Standing standing = folder.standing();
      assertThat(standing)
          .isEqualTo(
              new Standing(Standing.Watcher.AT_WORK, List.of("b.rtf"), List.of(), 1, List.of()));
      assertThat(standing.exit()).isEqualTo(1);
      watch.close();
      assertThat(folder.standing().exit()).isEqualTo(2);
      goOn();
      assertThat(folder.standing().exit()).isZero();
    }
  }

  /** The books as a watcher has them that is killed with a plan in hand. */
  private Books books() {
    return new Books(
        new Outbox(folder.outbox, ZoneOffset.UTC, new Disk()),
        new Disk(),
        new Time(() -> folder.wall.atZone(ZoneOffset.UTC), () -> folder.ticks));
  }
}
