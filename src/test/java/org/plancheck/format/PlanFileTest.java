package org.plancheck.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file is read whole as it was, or it is refused in words. */
class PlanFileTest {

  private static final int MOST = 1_000_000;
  private static final byte[] PLAN = new byte[60_000];

  static {
    new Random(7).nextBytes(PLAN);
  }

  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void write() throws IOException {
    file = folder.resolve("plan.docx");
    Files.write(file, PLAN);
  }

  /** What somebody does to the file. */
  private interface Change {
    void to(Path file) throws IOException;
  }

  /** The file's own bytes; somebody changes it once the first of them have been read. */
  private static PlanFile.Opening changing(Change change) {
    return file ->
        new FilterInputStream(Files.newInputStream(file)) {
          private boolean changed;

          @Override
          public int read(byte[] into, int from, int length) throws IOException {
            int read = super.read(into, from, Math.min(length, 1_000));
            if (!changed) {
              changed = true;
              change.to(file);
            }
            return read;
          }
        };
  }

  private void assertRefused(Change change) {
    assertThatThrownBy(() -> PlanFile.read(file, MOST, changing(change)))
        .isInstanceOf(UnreadableFile.class)
        .hasMessage(
            "The file was changed while it was read. Wait until it is saved and check it again.");
  }

  @Test
  void isReadWholeWithoutItsFolders() throws Exception {
    PlanFile read = PlanFile.read(file, MOST);
    assertThat(read.name()).isEqualTo("plan.docx");
    assertThat(read.bytes()).isEqualTo(PLAN);
  }

  @Test
  void isReadNoFurtherThanAsked() throws Exception {
    assertThat(PlanFile.read(file, 100).bytes()).isEqualTo(Arrays.copyOf(PLAN, 100));
  }

  @Test
  void isRefusedWhereItGrows() {
    assertRefused(growing -> Files.write(growing, PLAN, StandardOpenOption.APPEND));
  }

  @Test
  void isRefusedWhereItShrinks() {
    assertRefused(shrinking -> Files.write(shrinking, Arrays.copyOf(PLAN, 2_000)));
  }

  @Test
  void isRefusedWhereItIsWrittenOverInTheSameLength() {
    assertRefused(
        written -> {
          FileTime before = Files.getLastModifiedTime(written);
          Files.write(written, new byte[PLAN.length]);
          // Two moments that the disk can tell apart, however fast the test is.
          Files.setLastModifiedTime(written, FileTime.fromMillis(before.toMillis() + 5_000));
        });
  }

  @Test
  void isRefusedWhereAnotherTakesItsPlace() {
    assertRefused(
        replaced -> {
          Path other = replaced.resolveSibling("new");
          Files.write(other, "another plan".getBytes(StandardCharsets.UTF_8));
          Files.delete(replaced);
          Files.move(other, replaced);
        });
  }

  @Test
  void isGoneWhereItVanishes() {
    assertThatThrownBy(() -> PlanFile.read(file, MOST, changing(Files::delete)))
        .isInstanceOf(NoSuchFileException.class);
  }

  @Test
  void staysWhatItWasWhateverComesAfter() throws Exception {
    PlanFile read = PlanFile.read(file, MOST);
    String sum = read.sha256();
    Files.write(file, new byte[3]);
    assertThat(read.bytes()).isEqualTo(PLAN);
    assertThat(read.sha256()).isEqualTo(sum);
  }

  @Test
  void isNotTakenForChangedWhereItIsOpenedAndReadSlowly() throws Exception {
    PlanFile.Opening byteByByte =
        opened -> {
          InputStream in = new ByteArrayInputStream(Files.readAllBytes(opened));
          return new FilterInputStream(in) {
            @Override
            public int read(byte[] into, int from, int length) throws IOException {
              return super.read(into, from, Math.min(length, 1));
            }
          };
        };
    assertThat(PlanFile.read(file, MOST, byteByByte).bytes()).isEqualTo(PLAN);
  }
}
