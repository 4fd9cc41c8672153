package org.plancheck.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OfficePackageTest {

  /** An entry as it is packed. */
  private record Packed(String name, int method, LocalDateTime time, byte[] raw) {}

  private static List<Packed> entries(byte[] file) throws IOException {
    List<Packed> entries = new ArrayList<>();
    try (ZipFile zip =
        ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(file)).get()) {
      for (var all = zip.getEntriesInPhysicalOrder(); all.hasMoreElements(); ) {
        ZipArchiveEntry entry = all.nextElement();
        entries.add(
            new Packed(
                entry.getName(),
                entry.getMethod(),
                entry.getTimeLocal(),
                zip.getRawInputStream(entry).readAllBytes()));
      }
    }
    return entries;
  }

  private static byte[] changed(byte[] file, Map<String, byte[]> parts) throws UnreadableFile {
    return OfficePackage.open(file, Limits.standard()).with(parts);
  }

  private static byte[] sample() throws IOException {
    return Files.readAllBytes(Path.of("sample-plans/good-plan.docx"));
  }

  /** Three parts, packed in three ways, each with a time of its own. */
  private static byte[] mixed() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(bytes)) {
      int day = 1;
      for (String name : List.of("z.xml", "a.xml", "m.xml")) {
        ZipArchiveEntry entry = new ZipArchiveEntry(name);
        entry.setTimeLocal(LocalDateTime.of(2026, 3, day++, 14, 30, 2));
        if (name.equals("m.xml")) {
          entry.setLastModifiedTime(FileTime.from(Instant.parse("2026-03-03T14:30:02.5Z")));
        }
        zip.setLevel(name.equals("a.xml") ? 9 : 1);
        zip.putArchiveEntry(entry);
        zip.write(name.repeat(200).getBytes(UTF_8));
        zip.closeArchiveEntry();
      }
    }
    return bytes.toByteArray();
  }

  @Test
  void keepsTheOrderAndEveryPackedByteOfWhatIsNotChanged() throws Exception {
    for (byte[] file : List.of(sample(), mixed(), Docx.of(Wml.p("x")).bytes())) {
      String second = entries(file).get(1).name();
      List<Packed> before = entries(file);
      List<Packed> after = entries(changed(file, Map.of(second, "new".getBytes(UTF_8))));
      assertThat(after)
          .extracting(Packed::name)
          .containsExactlyElementsOf(before.stream().map(Packed::name).toList());
      for (int i = 0; i < before.size(); i++) {
        if (i != 1) {
          assertThat(after.get(i).raw()).isEqualTo(before.get(i).raw());
        }
        assertThat(after.get(i).time()).isEqualTo(before.get(i).time());
        assertThat(after.get(i).method()).isEqualTo(before.get(i).method());
      }
    }
  }

  @Test
  void holdsTheNewBytes() throws Exception {
    byte[] copy = changed(sample(), Map.of("word/document.xml", "new".getBytes(UTF_8)));
    assertThat(OfficePackage.open(copy, Limits.standard()).bytes("word/document.xml"))
        .asString()
        .isEqualTo("new");
  }

  @Test
  void addsNewPartsLastInTheOrderOfTheAlphabetWithoutATime() throws Exception {
    byte[] copy = changed(mixed(), Map.of("q.xml", new byte[3], "b.xml", new byte[0]));
    assertThat(entries(copy))
        .extracting(Packed::name)
        .containsExactly("z.xml", "a.xml", "m.xml", "b.xml", "q.xml");
    assertThat(entries(copy).get(4).time()).isEqualTo(LocalDateTime.of(1980, 1, 1, 0, 0));
    assertThat(OfficePackage.open(copy, Limits.standard()).bytes("q.xml")).hasSize(3);
  }

  @Test
  void replacesAPartWhoseNameDiffersInCaseAndNeverDoublesIt() throws Exception {
    byte[] copy = changed(mixed(), Map.of("A.XML", new byte[7]));
    assertThat(entries(copy)).extracting(Packed::name).containsExactly("z.xml", "a.xml", "m.xml");
    assertThat(OfficePackage.open(copy, Limits.standard()).bytes("a.xml")).hasSize(7);
  }

  @Test
  void isTheSameBytesAgainWhereTheSameIsChangedAgain() throws Exception {
    Map<String, byte[]> change = Map.of("a.xml", new byte[9], "new.xml", new byte[9]);
    byte[] once = changed(mixed(), change);
    assertThat(changed(once, change)).isEqualTo(once);
    assertThat(changed(once, Map.of())).isEqualTo(once);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Pacific/Auckland", "America/New_York", "Europe/London"})
  void isTheSameBytesInEveryTimeZone(String zone) throws Exception {
    Map<String, byte[]> change = Map.of("a.xml", new byte[9], "new.xml", new byte[9]);
    byte[] file = mixed();
    byte[] here = changed(file, change);
    TimeZone before = TimeZone.getDefault();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone(zone));
      assertThat(changed(file, change)).isEqualTo(here);
    } finally {
      TimeZone.setDefault(before);
    }
  }

  @Test
  void keepsNamesOutsideEnglish() throws Exception {
    byte[] file = Docx.zip(Map.of("word/média/ünï.bin", new byte[5]));
    byte[] copy = changed(file, Map.of("x", new byte[1]));
    assertThat(entries(copy)).extracting(Packed::name).containsExactly("word/média/ünï.bin", "x");
  }
}
