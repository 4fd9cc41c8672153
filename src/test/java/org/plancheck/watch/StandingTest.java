package org.plancheck.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plancheck.format.FeedbackMark;

final class StandingTest {

  @TempDir private Path root;

  /**
   * A file of 3 GB that takes no room on the disk, and would have more than its place in memory.
   */
  @Test
  void readsNoMoreOfAFileThanTheWatcherDoes() throws Exception {
    Folder folder = new Folder(root);
    Path copy = folder.inbox.resolve("copy.rtf");
    Files.write(copy, FeedbackMark.on(Folder.plan("ours")));
    assertThat(folder.standing().waiting()).isEmpty();
    try (RandomAccessFile file = new RandomAccessFile(copy.toFile(), "rw")) {
      file.setLength(3L << 30);
    }
    assertThat(folder.standing().waiting()).containsExactly("copy.rtf");
  }

  @ParameterizedTest
  @CsvSource({
    "AT_WORK, false, false, 0",
    "AT_WORK, true, false, 1",
    "AT_WORK, true, true, 3",
    "AT_WORK, false, true, 3",
    "NONE, false, false, 0",
    "NONE, true, false, 2",
    "NONE, true, true, 2",
    "NONE, false, true, 3",
    "NOT_KNOWN, false, false, 0",
    "NOT_KNOWN, true, true, 2"
  })
  void tellsWhatIsMostInNeedOfSomebodyFirst(
      Standing.Watcher watcher, boolean waiting, boolean unchecked, int exit) {
    List<String> some = List.of("a.rtf");
    List<String> none = List.of();
    assertThat(
            new Standing(watcher, waiting ? some : none, none, 0, unchecked ? some : none).exit())
        .isEqualTo(exit);
    assertThat(
            new Standing(watcher, none, waiting ? some : none, 0, unchecked ? some : none).exit())
        .as("in hand")
        .isEqualTo(exit);
  }

  /** A link that leads to itself can be opened by nobody, not even by an administrator. */
  @Test
  void saysTheRestWhereTheLockCannotBeOpened() throws Exception {
    Folder folder = new Folder(root);
    folder.drop("a.rtf", "one");
    try (Watch watch = folder.watch()) {
      folder.goOn(watch, Duration.ofSeconds(15));
    }
    Path lock = folder.outbox.resolve(".plancheck/lock");
    Files.delete(lock);
    Files.createSymbolicLink(lock, lock);
    folder.drop("b.rtf", "two");
    assertThat(folder.standing().text())
        .startsWith("Whether a watcher is at work cannot be told from here.\nWaiting: 1\n  b.rtf\n")
        .contains("Done: 1\n");
  }

  @Test
  void takesAJournalThatCannotBeReadForNoneThatIsEmpty() throws Exception {
    Folder folder = new Folder(root);
    Path journal = Files.createDirectories(folder.outbox.resolve(".plancheck")).resolve("journal");
    Files.createSymbolicLink(journal, journal);
    assertThatThrownBy(folder::standing).isInstanceOf(IOException.class);
  }
}
