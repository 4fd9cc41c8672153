package org.plancheck.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Waivers and sign-offs beside a plan are part of what is checked. */
final class SideFileTest {

  @TempDir private Path root;
  private Folder folder;
  private Watch watch;
  private Path sideFile;

  @BeforeEach
  void watch() throws IOException {
    folder = new Folder(root);
    watch = folder.watch();
    sideFile = folder.inbox.resolve("a.meta.yaml");
    folder.drop("a.rtf", "one");
    folder.drop("b.rtf", "two");
  }

  private void goOn() throws InterruptedException {
    folder.goOn(watch, Duration.ofSeconds(15));
  }

  private Standing standing() throws IOException {
    return folder.standing();
  }

  @Test
  void checksAgainThePlanWhoseSideFileCameChangedOrWent() throws Exception {
    goOn();
    Files.writeString(sideFile, "waivers: []\n");
    assertThat(standing().waiting()).containsExactly("a.rtf");
    goOn();
    assertThat(folder.checker.checked).containsExactly("a.rtf", "b.rtf", "a.rtf");
    Files.writeString(sideFile, "sign-offs: []\n");
    goOn();
    Files.delete(sideFile);
    goOn();
    assertThat(folder.checker.checked).containsExactly("a.rtf", "b.rtf", "a.rtf", "a.rtf", "a.rtf");
    assertThat(standing().waiting()).isEmpty();
  }

  @Test
  void waitsUntilTheSideFileIsQuietToo() throws Exception {
    for (int i = 0; i < 6; i++) {
      Files.writeString(sideFile, "waivers: []\n#" + i);
      folder.goOn(watch, Duration.ofSeconds(3));
    }
    assertThat(folder.checker.checked).containsExactly("b.rtf");
    goOn();
    assertThat(folder.checker.checked).containsExactly("b.rtf", "a.rtf");
  }

  @Test
  void doesNotCheckAgainWhatSaysTheSameAndKnowsThatAfterARestart() throws Exception {
    Files.writeString(sideFile, "waivers: []\n");
    goOn();
    Files.setLastModifiedTime(sideFile, FileTime.from(Instant.parse("2024-01-02T03:04:05Z")));
    goOn();
    assertThat(standing().waiting()).isEmpty();
    watch.close();
    watch = folder.watch();
    goOn();
    assertThat(folder.checker.checked).containsExactly("a.rtf", "b.rtf");
  }

  @Test
  void checksTheSameBytesInTheirOwnRightWhereOneOfThemHasASideFile() throws Exception {
    Files.writeString(sideFile, "waivers: []\n");
    folder.drop("c.rtf", "one");
    goOn();
    assertThat(folder.checker.checked).containsExactlyInAnyOrder("a.rtf", "b.rtf", "c.rtf");
  }

  @Test
  void readsNoLinkBesideAPlanAsItMayLeadAnywhere() throws Exception {
    Path elsewhere = Files.writeString(root.resolve("elsewhere.yaml"), "secret: 1\n");
    Files.createSymbolicLink(sideFile, elsewhere);
    goOn();
    assertThat(folder.checker.besides).containsOnlyNulls();
    Files.delete(sideFile);
    Files.writeString(sideFile, "waivers: []\n");
    goOn();
    assertThat(folder.checker.besides).endsWith("a.meta.yaml");
  }
}
