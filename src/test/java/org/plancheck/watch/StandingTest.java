package org.plancheck.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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
}
