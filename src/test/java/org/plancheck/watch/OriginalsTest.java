package org.plancheck.watch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Originals that are moved away, above all to a folder on another disk. */
final class OriginalsTest {

  private static final Duration WHILE = Duration.ofSeconds(30);

  @TempDir private Path root;
  private Folder folder;
  private Path done;

  @BeforeEach
  void moveDone() throws IOException {
    folder = new Folder(root);
    done = root.resolve("done");
    folder.moveDone = done;
  }

  /** Between the inbox and anywhere else nothing can be renamed. */
  private class TwoDisks extends Disk {
    @Override
    public void rename(Path from, Path to) throws IOException {
      if (from.startsWith(folder.inbox) && !to.startsWith(folder.inbox)) {
        throw new AtomicMoveNotSupportedException(from.toString(), to.toString(), "two disks");
      }
      super.rename(from, to);
    }
  }

  private void watch(Disk disk) throws InterruptedException {
    folder.disk = disk;
    try (Watch watch = folder.watch()) {
      folder.goOn(watch, WHILE);
    }
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void leavesWhatCouldNotBeCheckedInTheInboxAndCountsIt() throws Exception {
    folder.rhythm = folder.rhythm.withoutPatience();
    Files.write(folder.inbox.resolve("cut.rtf"), "{\\rtf1 half".getBytes(UTF_8));
    folder.drop("a.rtf", "one");
    watch(new Disk());
    assertThat(names(folder.inbox)).containsExactly("cut.rtf");
    assertThat(names(done)).containsExactly("a.rtf");
    assertThat(folder.standing().unchecked()).containsExactly("cut.rtf");
    assertThat(folder.standing().exit()).isEqualTo(3);
  }

  @Test
  void copiesToAnotherDiskOverWhatAKilledRunLeft() throws Exception {
    Files.createDirectories(done);
    String part = ".a.rtf." + Folder.sha256("one").substring(0, 12) + ".part";
    Files.writeString(done.resolve(part), "half of");
    Path plan = folder.drop("a.rtf", "one");
    Object written = Files.getLastModifiedTime(plan);
    watch(new TwoDisks());
    assertThat(folder.inbox).isEmptyDirectory();
    assertThat(names(done)).containsExactly("a.rtf");
    assertThat(done.resolve("a.rtf")).hasBinaryContent(Folder.plan("one"));
    assertThat(Files.getLastModifiedTime(done.resolve("a.rtf"))).isEqualTo(written);
  }

  @Test
  void deletesNoNewVersionThatIsSavedWhileTheOldOneIsCopied() throws Exception {
    folder.drop("a.rtf", "one");
    watch(
        new TwoDisks() {
          @Override
          public void rename(Path from, Path to) throws IOException {
            super.rename(from, to);
            if (to.equals(done.resolve("a.rtf"))) {
              folder.drop("a.rtf", "two, saved in the last moment");
            }
          }
        });
    assertThat(folder.report("a.rtf")).isEqualTo(Folder.ready("two, saved in the last moment"));
    assertThat(done.resolve("a.rtf")).hasBinaryContent(Folder.plan("one"));
    assertThat(done.resolve("a (2).rtf"))
        .hasBinaryContent(Folder.plan("two, saved in the last moment"));
  }

  /** The moment between the last look at an original and its end. */
  @Test
  void deletesNoNewVersionThatIsSavedWhenTheOldOneIsToGo() throws Exception {
    folder.drop("a.rtf", "one");
    watch(
        new TwoDisks() {
          private boolean saved;

          @Override
          public void rename(Path from, Path to) throws IOException {
            if (to.startsWith(folder.inbox) && !saved) {
              saved = true;
              folder.drop("a.rtf", "two, saved in the last moment");
            }
            super.rename(from, to);
          }
        });
    assertThat(folder.report("a.rtf")).isEqualTo(Folder.ready("two, saved in the last moment"));
    assertThat(names(done)).containsExactly("a (2).rtf", "a.rtf");
    assertThat(folder.inbox).isEmptyDirectory();
  }

  @Test
  void leavesAFolderAloneThatTakesAnOriginalsNameInTheLastMoment() throws Exception {
    Path plan = folder.drop("a.rtf", "one");
    watch(
        new TwoDisks() {
          @Override
          public void rename(Path from, Path to) throws IOException {
            if (to.startsWith(folder.inbox) && Files.isRegularFile(plan)) {
              Files.delete(plan);
              Files.createDirectory(plan);
              Files.writeString(plan.resolve("letter.txt"), "words of a colleague");
            }
            super.rename(from, to);
          }
        });
    assertThat(names(folder.inbox)).containsExactly("a.rtf");
    assertThat(plan.resolve("letter.txt")).hasContent("words of a colleague");
  }

  @Test
  void putsBackWhatAStoppedRunHadSetAside() throws Exception {
    Path aside = folder.inbox.resolve(".a.rtf.plancheck-moving");
    Files.write(aside, Folder.plan("two"));
    folder.moveDone = null;
    watch(new Disk());
    assertThat(names(folder.inbox)).containsExactly("a.rtf");
    assertThat(folder.report("a.rtf")).isEqualTo(Folder.ready("two"));
  }

  @Test
  void leavesWhatWasSetAsideWhereANewerVersionIsThereAndSaysSo() throws Exception {
    Path aside = Files.write(folder.inbox.resolve(".a.rtf.plancheck-moving"), Folder.plan("two"));
    folder.drop("a.rtf", "three");
    watch(new TwoDisks());
    assertThat(aside).hasBinaryContent(Folder.plan("two"));
    assertThat(folder.report("a.rtf")).isEqualTo(Folder.ready("three"));
    assertThat(names(folder.inbox)).containsExactly(".a.rtf.plancheck-moving", "a.rtf");
    assertThat(folder.told).anyMatch(line -> line.endsWith("It is kept as " + aside + "."));
  }

  @Test
  void saysWhereAVersionIsThatCouldNotBePutBack() throws Exception {
    folder.drop("a.rtf", "one");
    watch(
        new Disk() {
          private boolean saved;

          @Override
          public void rename(Path from, Path to) throws IOException {
            boolean first = from.startsWith(folder.inbox) && !saved;
            if (first) {
              saved = true;
              folder.drop("a.rtf", "two, saved in the last moment");
            }
            super.rename(from, to);
            if (first) {
              folder.drop("a.rtf", "three, still newer");
            }
          }
        });
    assertThat(done.resolve("a.rtf"))
        .hasBinaryContent(Folder.plan("two, saved in the last moment"));
    assertThat(done.resolve("a (2).rtf")).hasBinaryContent(Folder.plan("three, still newer"));
    assertThat(folder.told)
        .contains(
            "A version of a.rtf that may not be checked yet could not be put back into the inbox"
                + " (FileAlreadyExistsException). It is kept as "
                + done.resolve("a.rtf")
                + ".");
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void replacesNothingThatAnotherWatcherPutsThereInTheSameMoment(boolean twoDisks)
      throws Exception {
    folder.drop("a.rtf", "one");
    watch(
        new TwoDisks() {
          @Override
          public void rename(Path from, Path to) throws IOException {
            if (twoDisks && from.startsWith(folder.inbox)) {
              super.rename(from, to);
              return;
            }
            if (to.startsWith(done)) {
              Path theirs = done.resolve("a.rtf");
              theirs = Files.exists(theirs) ? done.resolve("a (2).rtf") : theirs;
              Files.writeString(theirs, "of another watcher");
            }
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
          }
        });
    assertThat(done.resolve("a.rtf")).hasBinaryContent(Folder.plan("one"));
    assertThat(done.resolve("a (2).rtf")).hasContent("of another watcher");
    assertThat(folder.inbox).isEmptyDirectory();
  }

  @Test
  void putsBackANewVersionThatCameInTheLastMoment() throws Exception {
    folder.drop("a.rtf", "one");
    watch(
        new Disk() {
          private boolean saved;

          @Override
          public void rename(Path from, Path to) throws IOException {
            if (from.startsWith(folder.inbox) && !saved) {
              saved = true;
              folder.drop("a.rtf", "two, saved in the last moment");
            }
            super.rename(from, to);
          }
        });
    assertThat(folder.report("a.rtf")).isEqualTo(Folder.ready("two, saved in the last moment"));
    assertThat(names(done)).containsExactly("a.rtf");
  }

  @Test
  void leavesAnOriginalWhereItIsWhenItsCopyCannotBeWrittenAndSaysSo() throws Exception {
    Path plan = folder.drop("a.rtf", "one");
    watch(
        new TwoDisks() {
          @Override
          public void write(Path file, byte[] bytes) throws IOException {
            if (!file.startsWith(done)) {
              super.write(file, bytes);
              return;
            }
            try (FileChannel channel = FileChannel.open(Files.createFile(file))) {
              throw new IOException("no room for " + channel);
            }
          }
        });
    assertThat(plan).hasBinaryContent(Folder.plan("one"));
    assertThat(done.resolve("a.rtf")).doesNotExist();
    assertThat(folder.told)
        .filteredOn(line -> line.contains("could not be moved"))
        .containsExactly(
            "a.rtf is done and could not be moved to "
                + done
                + " (IOException). It stays in the inbox.");
    watch(new TwoDisks());
    assertThat(names(done)).containsExactly("a.rtf");
    assertThat(folder.inbox).isEmptyDirectory();
  }
}
