package org.plancheck.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PrivateFolderTest {

  private static final String PREFIX = "plancheck-test-";

  /** No system gives a process this number. */
  private static final long NOBODY = 999_999_999_999L;

  @TempDir private Path temporary;
  private PrivateFolder folder;

  @BeforeEach
  void make() throws IOException {
    folder = PrivateFolder.make(temporary, PREFIX);
  }

  private Path left(String name) throws IOException {
    Path left =
        Files.createDirectory(
            temporary.resolve(name),
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    Files.writeString(Files.createDirectory(left.resolve("inner")).resolve("file"), "x");
    return left;
  }

  @Test
  void isThereUntilItIsGone() {
    assertThat(folder.path()).isEmptyDirectory();
    assertThat(folder.isThere()).isTrue();
    folder.wipe();
    assertThat(folder.isThere()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"rwxr-xr-x", "rwxrwxrwx", "rwx--x---"})
  void isNotOursAnyMoreWhereOthersMayLookIn(String permissions) throws IOException {
    Files.setPosixFilePermissions(folder.path(), PosixFilePermissions.fromString(permissions));
    assertThat(folder.isThere()).isFalse();
  }

  @Test
  void isNotWhatSomebodyPutInItsPlace() throws IOException {
    Path away = Files.move(folder.path(), temporary.resolve("away"));
    Files.createSymbolicLink(folder.path(), away);
    assertThat(folder.isThere()).isFalse();
  }

  @Test
  void clearsAwayWhatADeadProcessLeft() throws IOException {
    Path dead = left(PREFIX + NOBODY + "-1700000000000-1");
    Path unknownStart = left(PREFIX + NOBODY + "-0-2");
    Path before = left(PREFIX + ProcessHandle.current().pid() + "-1000-3");
    PrivateFolder.make(temporary, PREFIX);
    assertThat(dead).doesNotExist();
    assertThat(unknownStart).doesNotExist();
    assertThat(before).as("of a process that had our number before us").doesNotExist();
  }

  @Test
  void leavesWhatALivingProcessHasAndWhatIsNoneOfOurs() throws IOException {
    String dead = NOBODY + "-1700000000000-";
    Path otherKind = left("plancheck-other-" + dead + "1");
    Path otherName = left(PREFIX + "of-mine");
    Path open = left(PREFIX + dead + "2");
    Files.setPosixFilePermissions(open, PosixFilePermissions.fromString("rwxr-x---"));
    Path link = Files.createSymbolicLink(temporary.resolve(PREFIX + dead + "3"), otherKind);
    PrivateFolder.make(temporary, PREFIX);
    assertThat(folder.isThere()).isTrue();
    assertThat(otherKind.resolve("inner/file")).exists();
    assertThat(otherName).exists();
    assertThat(open).exists();
    assertThat(link).isSymbolicLink();
  }
}
