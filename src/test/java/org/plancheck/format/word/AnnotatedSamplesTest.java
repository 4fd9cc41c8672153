package org.plancheck.format.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plancheck.format.Comment;
import org.plancheck.format.Docx;
import org.plancheck.format.PlanFile;
import org.plancheck.format.word.CommentedFile.Note;
import org.plancheck.plan.Passage;
import org.plancheck.plan.Plan;

/** Comments on random words of the sample plans, read back by another program. */
class AnnotatedSamplesTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

  static List<Path> samples() throws IOException {
    try (var files = Files.list(Path.of("sample-plans"))) {
      // The letter is no plan, so that nothing is ever written into it.
      return files
          .filter(file -> file.toString().endsWith(".docx") && !file.endsWith("letter.docx"))
          .sorted()
          .toList();
    }
  }

  /** Comments on so many random stretches of what the author wrote; the text says which words. */
  static List<Comment> randomComments(Plan plan, int count, long seed) {
    List<Passage> passages =
        plan.passages().stream()
            .filter(passage -> passage.place().address().toString().matches("(paragraph|table).*"))
            .toList();
    Random random = new Random(seed);
    List<Comment> comments = new ArrayList<>();
    while (comments.size() < count) {
      Passage passage = passages.get(random.nextInt(passages.size()));
      String[] lines = passage.text().split("\n");
      String line = lines[random.nextInt(lines.length)];
      int from = random.nextInt(line.length());
      int to = from + 1 + random.nextInt(Math.min(40, line.length() - from));
      String quote = line.substring(from, to);
      if (!quote.isBlank()) {
        comments.add(
            new Comment(
                passage.place().quoting(quote), "«" + quote + "» [DG-AAA-01]", "DG-AAA-01"));
      }
    }
    return comments;
  }

  @ParameterizedTest
  @MethodSource("samples")
  void standOnTheVeryWordsThatTheySpeakOf(Path sample) throws Exception {
    PlanFile file = new PlanFile(sample.getFileName().toString(), Files.readAllBytes(sample));
    Plan plan = Docx.reader().read(file).orElseThrow();
    List<Comment> comments = randomComments(plan, 60, 20261122);

    byte[] copy = Docx.reader().annotate(file, plan, comments, DAY);

    List<Note> notes = new CommentedFile(copy).ours();
    assertThat(notes).hasSize(60);
    assertThat(notes.stream().map(Note::id).distinct()).hasSize(60);
    for (Note note : notes) {
      String quote = note.text().substring(1, note.text().indexOf('»'));
      assertThat(note.about()).isEqualTo(quote.strip());
    }
    assertThat(new CommentedFile(copy).words()).isEqualTo(new CommentedFile(file.bytes()).words());
    assertThat(text(copy)).isEqualTo(text(file.bytes()));
    PlanFile again = new PlanFile("copy.docx", copy);
    assertThat(Docx.reader().read(again)).contains(plan);
    assertThat(Docx.reader().annotate(again, plan, comments, DAY)).isEqualTo(copy);
  }

  /** The text as Apache POI shows it. */
  private static String text(byte[] docx) throws IOException {
    StringBuilder text = new StringBuilder();
    try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(docx))) {
      for (IBodyElement element : word.getBodyElements()) {
        if (element instanceof XWPFParagraph paragraph) {
          paragraph.getRuns().forEach(run -> text.append(run.text()));
        } else if (element instanceof XWPFTable table) {
          table.getRows().stream()
              .flatMap(row -> row.getTableCells().stream())
              .flatMap(cell -> cell.getParagraphs().stream())
              .forEach(paragraph -> paragraph.getRuns().forEach(run -> text.append(run.text())));
        }
        text.append('\n');
      }
    }
    return text.toString();
  }

  @Test
  void changeNoPartThatHoldsNoMark() throws Exception {
    byte[] before = Files.readAllBytes(Path.of("sample-plans/good-plan.docx"));
    PlanFile file = new PlanFile("good-plan.docx", before);
    Plan plan = Docx.reader().read(file).orElseThrow();
    byte[] copy = Docx.reader().annotate(file, plan, randomComments(plan, 5, 1), DAY);

    Map<String, byte[]> old = packed(before);
    Map<String, byte[]> now = packed(copy);
    List<String> changed = new ArrayList<>();
    now.forEach(
        (name, bytes) -> {
          if (!Arrays.equals(bytes, old.get(name))) {
            changed.add(name);
          }
        });
    assertThat(changed)
        .containsExactly(
            "[Content_Types].xml",
            "word/document.xml",
            "word/_rels/document.xml.rels",
            "word/comments.xml");
    assertThat(now.keySet()).containsAll(old.keySet());
  }

  /** The entries as they lie in the file, unpacked by nobody. */
  private static Map<String, byte[]> packed(byte[] file) throws IOException {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    try (ZipFile zip =
        ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(file)).get()) {
      for (var all = zip.getEntriesInPhysicalOrder(); all.hasMoreElements(); ) {
        ZipArchiveEntry entry = all.nextElement();
        entries.put(entry.getName(), zip.getRawInputStream(entry).readAllBytes());
      }
    }
    return entries;
  }
}
