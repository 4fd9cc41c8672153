package org.plancheck.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An outbox that goes away while a watcher is at work, as a share does. */
final class BooksTest {

  private static final Duration WHILE = Duration.ofMinutes(1);

  @TempDir private Path root;
  private Folder folder;
  private Watch watch;
  private Path away;

  @BeforeEach
  void takeTheOutboxAway() throws Exception {
    folder = new Folder(root);
    watch = folder.watch();
    folder.drop("a.rtf", "one");
    goOn();
    away = root.resolve("away");
    Files.move(folder.outbox, away);
    folder.told.clear();
  }

  private void goOn() throws InterruptedException {
    folder.goOn(watch, WHILE);
  }

  private void assertItIsWaitedForAndGoesOn() throws IOException, InterruptedException {
    folder.drop("b.rtf", "two");
    goOn();
    assertThat(folder.checker.checked).containsExactly("a.rtf");
    assertThat(folder.told)
        .singleElement()
        .asString()
        .contains("cannot be written just now", "the outbox that was there is gone");
    Files.deleteIfExists(folder.outbox);
    Files.move(away, folder.outbox);
    goOn();
    assertThat(folder.checker.checked).containsExactly("a.rtf", "b.rtf");
    assertThat(folder.report("b.rtf")).isEqualTo(Folder.ready("two"));
  }

  @Test
  void waitsForAnOutboxThatIsGone() throws Exception {
    assertItIsWaitedForAndGoesOn();
  }

  @Test
  void beginsNoOutboxInTheEmptyFolderThatAShareLeaves() throws Exception {
    Files.createDirectory(folder.outbox);
    assertItIsWaitedForAndGoesOn();
  }

  @Test
  void writesNoQueueIntoTheEmptyFolderThatAShareLeftWhenItIsStopped() throws Exception {
    Files.createDirectory(folder.outbox);
    goOn();
    watch.run(() -> true);
    assertThat(folder.outbox).isEmptyDirectory();
  }

  @Test
  void beginsAnOutboxAnewAtTheNextStart() throws Exception {
    Files.createDirectory(folder.outbox);
    goOn();
    watch.close();
    watch = folder.watch();
    goOn();
    assertThat(folder.report("a.rtf")).isEqualTo(Folder.ready("one"));
  }
}
