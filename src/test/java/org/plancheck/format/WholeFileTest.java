package org.plancheck.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A plan is whole when all of it is there, and at no moment before. */
final class WholeFileTest {

  static Stream<Path> plans() {
    return Stream.of(
        Path.of("sample-plans/rag-muddle.docx"),
        Path.of("sample-plans/rag-muddle.pdf"),
        Path.of("src/test/resources/formats/rag-muddle.doc"),
        Path.of("src/test/resources/formats/good-plan.xls"),
        Path.of("src/test/resources/formats/rag-muddle.rtf"));
  }

  @ParameterizedTest
  @MethodSource("plans")
  void isWholeAtItsEndOnly(Path plan) throws IOException {
    byte[] file = Files.readAllBytes(plan);
    assertThat(WholeFile.isWhole(file)).isTrue();
    Random random = new Random(7);
    for (int i = 0; i < 200; i++) {
      int length = random.nextInt(file.length * 9 / 10);
      assertThat(WholeFile.isWhole(Arrays.copyOf(file, length))).as("%d bytes", length).isFalse();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"sample-plans/rag-muddle.docx", "sample-plans/good-plan.docx"})
  void isNotWholeWhileItsLengthIsSetAndItsMiddleIsMissing(String plan) throws IOException {
    byte[] file = Files.readAllBytes(Path.of(plan));
    byte[] empty = new byte[file.length];
    assertThat(WholeFile.isWhole(empty)).isFalse();
    byte[] half = file.clone();
    Arrays.fill(half, file.length / 2, file.length, (byte) 0);
    assertThat(WholeFile.isWhole(half)).isFalse();
    byte[] hole = file.clone();
    Arrays.fill(hole, file.length / 3, file.length / 3 + 512, (byte) 0);
    assertThat(WholeFile.isWhole(hole)).isFalse();
  }

  /** Some mail gateways put bytes behind a file, and offices open it all the same. */
  @ParameterizedTest
  @ValueSource(strings = {"sample-plans/rag-muddle.docx", "sample-plans/awkward-workbook.xlsx"})
  void isWholeWithBytesBehindItsEnd(String plan) throws IOException {
    byte[] file = Files.readAllBytes(Path.of(plan));
    byte[] longer = Arrays.copyOf(file, file.length + 40_000);
    assertThat(WholeFile.isWhole(longer)).isTrue();
    Arrays.fill(longer, file.length / 3, file.length / 3 + 512, (byte) 0);
    assertThat(WholeFile.isWhole(longer)).isFalse();
  }

  @Test
  void readsTheEndRecordBehindAComment() throws IOException {
    byte[] file = Files.readAllBytes(Path.of("sample-plans/good-plan.docx"));
    assertThat(WholeFile.isWhole(FeedbackMark.on(file))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\\rtf1 plain}",
        "{\\rtf1 {\\b bold} text}\r\n",
        "{\\rtf1 a \\{ and a \\\\ }",
        "{\\rtf1 {\\pict\\bin3 }}}}",
        "Dear all, this is a letter."
      })
  void takesTextForWhole(String text) {
    assertThat(WholeFile.isWhole(text.getBytes(StandardCharsets.ISO_8859_1))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "PK",
        "{\\rtf1 {\\b bold}",
        "{\\rtf1 a \\}",
        "%PDF-1.7 %%EO",
        "%PDF-1.5\n1 0 obj<</Linearized 1/L 5000/H [1 2]>>endobj %%EOF"
      })
  void doesNotTakeABeginningForWhole(String text) {
    assertThat(WholeFile.isWhole(text.getBytes(StandardCharsets.ISO_8859_1))).isFalse();
  }

  /** A list of sectors that leads to itself could be followed for hours ([MS-CFB] 2.5). */
  @Test
  void isNotFollowedInCirclesByAnOldContainer() {
    int sector = 4096;
    ByteBuffer file = ByteBuffer.allocate(3 * sector).order(ByteOrder.LITTLE_ENDIAN);
    file.putLong(0, 0xe11ab1a1e011cfd0L).putShort(30, (short) 12);
    file.putInt(44, Integer.MAX_VALUE).putInt(68, 0);
    for (int at = 76; at < 2 * sector; at += 4) {
      file.putInt(at, at < 512 || at >= sector ? 0 : -1);
    }
    for (int at = 2 * sector; at < 3 * sector; at += 4) {
      file.putInt(at, -1);
    }
    boolean whole =
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> WholeFile.isWhole(file.array()));
    assertThat(whole).isFalse();
  }
}
