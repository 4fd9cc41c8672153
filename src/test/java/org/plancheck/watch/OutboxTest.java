package org.plancheck.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plancheck.format.PlanFile;
import org.plancheck.worker.Answer;
import org.plancheck.worker.Request;

/** The outbox as a next run, or the next plan, finds it. */
final class OutboxTest {

  @TempDir private Path root;
  private Folder folder;
  private Outbox outbox;
  private Ledger ledger;
  private Entry.Done done;

  @BeforeEach
  void checkOnePlan() throws Exception {
    folder = new Folder(root);
    outbox = new Outbox(folder.outbox, ZoneOffset.UTC, folder.disk);
    try (Watch watch = folder.watch()) {
      folder.drop("a.rtf", "House Larch 2026-10-01");
      folder.goOn(watch, Duration.ofSeconds(15));
    }
    ledger = Ledger.of(Journal.read(outbox.own().resolve(Journal.NAME)).entries());
    done = ledger.ofName("a.rtf");
  }

  @Test
  void deletesNothingThatAColleaguePutBesideTheFeedback() throws Exception {
    Path place = outbox.folder().resolve(done.folder());
    Files.writeString(place.resolve("for the meeting.txt"), "words of a colleague");
    Files.delete(outbox.own().resolve(Journal.NAME));

    try (Watch watch = folder.watch()) {
      folder.goOn(watch, Duration.ofSeconds(15));
    }

    assertThat(place.resolve("a.rtf.feedback.json")).exists();
    try (Stream<Path> all = Files.walk(outbox.folder().resolve("earlier"))) {
      assertThat(all.map(file -> file.getFileName().toString())).contains("for the meeting.txt");
    }
  }

  /**
   * As the page for administrators sets it up: the service makes files of its own group, and the
   * outbox is of the reviewers'.
   */
  @Test
  void givesAllThatReadersAreToOpenTheOutboxsGroup() throws Exception {
    Path shared = Files.createDirectories(root.resolve("shared/out"));
    assumeTrue(
        shared.getFileSystem().supportedFileAttributeViews().contains("unix"), "no Unix groups");
    Object reviewers = 54_321;
    try {
      Files.setAttribute(shared, "unix:gid", reviewers);
      Files.setAttribute(shared, "unix:mode", 02750);
    } catch (IOException e) {
      abort("only an administrator can give a folder to another group");
    }
    Folder common = new Folder(shared.getParent());
    common.disk = bySetgidAlone();
    try (Watch watch = common.watch()) {
      for (String words : List.of("one", "two")) {
        common.drop("a.rtf", words);
        common.goOn(watch, Duration.ofSeconds(15));
      }
    }
    List<Path> all;
    try (Stream<Path> files = Files.walk(shared)) {
      all = files.filter(file -> !file.getFileName().toString().startsWith(".plan")).toList();
    }
    assertThat(all)
        .filteredOn(file -> !file.startsWith(shared.resolve(Outbox.OWN)))
        .hasSizeGreaterThan(10)
        .allSatisfy(
            file -> {
              assertThat(Files.getAttribute(file, "unix:gid")).isEqualTo(reviewers);
              assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                  .matches("rw.r.[x-]---");
            });
    assertThat(shared.resolve("queue.html")).exists();
  }

  /** A service is not allowed to give files away, which an administrator who runs this is. */
  private static Disk bySetgidAlone() {
    return new Disk() {
      @Override
      public void sameGroup(Path as, Path file) {
        // Not allowed.
      }
    };
  }

  /** A file system of which files have no keys, as on Windows. */
  @Test
  void takesAnEmptyFolderForNoOutboxOfOursWhereTheDiskDoesNotTellWhichFolderItIs()
      throws IOException {
    try (FileSystem keyless =
        FileSystems.newFileSystem(root.resolve("disk.zip"), Map.of("create", "true"))) {
      Outbox shared = new Outbox(keyless.getPath("/out"), ZoneOffset.UTC, new Disk());
      Files.createDirectories(shared.own());
      Outbox.Place before = shared.place();
      assertThat(before.key()).isNull();
      assertThat(shared.isAt(before)).isTrue();
      Files.delete(shared.own());
      assertThat(shared.isAt(before)).isFalse();
    }
  }

  @Test
  void putsFeedbackBackThatLiesUnderAFurtherNameSinceItsTimeWasTaken() throws IOException {
    Path place = folder.outbox.resolve("a.rtf");
    Path other = folder.outbox.resolve("earlier/a.rtf/2026-11-22 10.00.06");
    Files.createDirectories(other);
    Files.writeString(other.resolve(".plancheck-id"), "another version");
    assertThat(done.at()).isEqualTo(Instant.parse("2026-11-22T10:00:06Z"));
    Files.move(place, other.resolveSibling(other.getFileName() + " (2)"));

    ledger.add(new Entry.Claimed("next", done.at(), "a.rtf"));
    outbox.mend(ledger);

    assertThat(folder.report("a.rtf")).isEqualTo(Folder.ready("House Larch 2026-10-01"));
    assertThat(other).exists();
  }

  @Test
  void readsNoMoreOfAKeptPlanThanOfAnyOther() throws IOException {
    Files.write(folder.outbox.resolve("a.rtf/.plancheck-plan"), new byte[3_000]);
    assertThat(outbox.plan(done, 1_000))
        .hasValueSatisfying(bytes -> assertThat(bytes).hasSize(1_000));
  }

  /** A limit by which nothing can be read stands for memory that runs out. */
  @Test
  void costsAPlanNoAnswerWhereReadingAnotherFails() throws Exception {
    Time time = new Time(() -> folder.wall.atZone(ZoneOffset.UTC), () -> folder.ticks);
    try (Books books = new Books(outbox, folder.disk, time)) {
      books.open(words -> {});
      PlanFile plan = new PlanFile("b.rtf", Folder.plan("House Larch 2026-11-01"));
      Request request = Request.of(plan, null, LocalDate.of(2026, 11, 22));
      assertThat(new Desk(folder.checker, books, -1).ask(request)).isInstanceOf(Answer.Done.class);
      assertThat(folder.checker.compared).isEmpty();
      new Desk(folder.checker, books, Folder.MOST_BYTES).ask(request);
      assertThat(folder.checker.compared).containsExactly("b.rtf: a.rtf");
    }
  }
}
