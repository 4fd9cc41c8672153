package org.plancheck.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plancheck.cli.Formats;
import org.plancheck.plan.Action;
import org.plancheck.plan.Cell;
import org.plancheck.plan.Place;
import org.plancheck.plan.Plan;
import org.plancheck.plan.Theme;

/** Plans in older formats, and in the strict form of newer ones, say what their originals say. */
class TwinsTest {

  private static final Path OLD = Path.of("src/test/resources/formats");
  private static final PlanReader READER = new PlanReader(Formats.all(), Limits.standard());

  private static PlanFile file(Path path) throws IOException {
    return new PlanFile(path.getFileName().toString(), Files.readAllBytes(path));
  }

  private static PlanFile original(String name) throws IOException {
    Path sample = Path.of("sample-plans", name);
    return file(Files.exists(sample) ? sample : Path.of("src/test/resources/layouts", name));
  }

  private static Plan plan(PlanFile file) throws UnreadableFile {
    return READER.read(file).orElseThrow();
  }

  /** Header, themes, the six columns of each action, its shade, and what people are told. */
  private static String outline(Plan plan) {
    List<String> lines = new ArrayList<>();
    lines.add("on template: " + plan.onTemplate());
    plan.header().cells().forEach((field, cell) -> lines.add(field + ": " + cell.text()));
    for (Theme theme : plan.themes()) {
      lines.add(
          theme.number() + " " + theme.title() + ": " + theme.context().map(Cell::text).orElse(""));
      for (Action action : theme.actions()) {
        List<String> columns = new ArrayList<>();
        action.cells().forEach((field, cell) -> columns.add(field + "=" + cell.text()));
        lines.add("  " + columns + " " + action.shade());
      }
    }
    lines.add("left out: " + plan.leftOut());
    lines.add("notes: " + plan.notes());
    return String.join("\n", lines);
  }

  @ParameterizedTest
  @CsvSource({
    "rag-muddle.doc, rag-muddle.docx",
    "l03-threave-bank.doc, l03-threave-bank.docx",
    "rag-muddle.rtf, rag-muddle.docx",
    "l02-craigdarroch-lodge.rtf, l02-craigdarroch-lodge.docx",
    "l05-harrowmuir-house.rtf, l05-harrowmuir-house.docx",
    "action-tracker.rtf, action-tracker.docx",
    "good-plan.xls, good-plan.xlsx",
    "l09-burnfoot-manor.xls, l09-burnfoot-manor.xlsx",
    "l11-ashgrove-group-tracker.xls, l11-ashgrove-group-tracker.xlsx",
    "l12-dalvennan-hygiene-plan.xls, l12-dalvennan-hygiene-plan.xlsx"
  })
  void sayTheSame(String old, String original) throws IOException, UnreadableFile {
    assertThat(outline(plan(file(OLD.resolve(old))))).isEqualTo(outline(plan(original(original))));
  }

  /** The same parts in the names of the strict form (ISO/IEC 29500-1, annex A against part 4). */
  private static byte[] strict(byte[] transitional) throws UnreadableFile, IOException {
    OfficePackage parts = OfficePackage.open(transitional, Limits.standard());
    Map<String, byte[]> strict = new TreeMap<>();
    for (String name : OfficePackage.names(transitional)) {
      if (name.endsWith(".xml") || name.endsWith(".rels")) {
        String xml = new String(parts.bytes(name), StandardCharsets.UTF_8);
        String renamed =
            xml.replaceAll(
                "http://schemas\\.openxmlformats\\.org/"
                    + "(officeDocument|wordprocessingml|spreadsheetml|drawingml)/2006/",
                "http://purl.oclc.org/ooxml/$1/");
        if (!renamed.equals(xml)) {
          strict.put(name, renamed.getBytes(StandardCharsets.UTF_8));
        }
      }
    }
    assertThat(strict).containsKey("_rels/.rels").hasSizeGreaterThan(3);
    return parts.with(strict);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "good-plan.docx",
        "rag-muddle.docx",
        "l03-threave-bank.docx",
        "good-plan.xlsx",
        "l09-burnfoot-manor.xlsx",
        "l11-ashgrove-group-tracker.xlsx"
      })
  void sayTheSameInTheStrictForm(String name) throws IOException, UnreadableFile {
    PlanFile transitional = original(name);
    PlanFile strict = new PlanFile(name, strict(transitional.bytes()));
    assertThat(FileType.of(strict).format()).isEqualTo(FileType.of(transitional).format());
    assertThat(outline(plan(strict))).isEqualTo(outline(plan(transitional)));
    assertThat(plan(strict)).usingRecursiveComparison().isEqualTo(plan(transitional));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"rag-muddle.doc", "tracked-changes.doc", "rag-muddle.rtf", "good-plan.xls"})
  void areCommentedAtEveryAction(String old) throws IOException, UnreadableFile {
    PlanFile file = file(OLD.resolve(old));
    Plan plan = plan(file);
    List<Comment> comments = new ArrayList<>();
    for (Action action : plan.actions()) {
      Place place = action.cells().values().stream().toList().get(1).place();
      comments.add(new Comment(place, "See " + place.label() + " [DG-TIM-02]", "DG-TIM-02"));
    }
    byte[] copy = READER.annotate(file, plan, comments, LocalDate.of(2026, 11, 22));

    PlanFile annotated = new PlanFile("copy", copy);
    assertThat(outline(plan(annotated))).isEqualTo(outline(plan));
    assertThat(READER.annotate(file, plan, comments, LocalDate.of(2026, 11, 22))).isEqualTo(copy);
    assertThat(FileType.of(annotated).format()).isEqualTo(READER.copyFormat(file));
    if (READER.copyFormat(file).equals("docx")) {
      try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(copy))) {
        assertThat(word.getDocComments().getComments())
            .extracting(comment -> comment.getText().strip())
            .containsExactlyElementsOf(comments.stream().map(Comment::text).toList());
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"rag-muddle.doc", "rag-muddle.rtf", "good-plan.xls"})
  void areRefusedWhereverTheyAreCutShort(String old) throws IOException {
    byte[] whole = Files.readAllBytes(OLD.resolve(old));
    for (int percent = 1; percent < 100; percent += 7) {
      PlanFile cut =
          new PlanFile(old, java.util.Arrays.copyOf(whole, whole.length * percent / 100));
      assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> READER.read(cut)))
          .as(percent + " % of " + old)
          .isInstanceOf(UnreadableFile.class);
    }
    PlanFile cut = new PlanFile(old, java.util.Arrays.copyOf(whole, whole.length - 1));
    assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> READER.read(cut)))
        .isInstanceOf(UnreadableFile.class)
        .hasMessageContaining("Only part of the file is here");
  }

  /** A seed that fails names itself and brings the same file about again. */
  @ParameterizedTest
  @ValueSource(
      strings = {"rag-muddle.doc", "l05-harrowmuir-house.rtf", "l12-dalvennan-hygiene-plan.xls"})
  void areReadOrRefusedWithBytesChangedAnywhere(String old) throws IOException {
    byte[] whole = Files.readAllBytes(OLD.resolve(old));
    for (int seed = 0; seed < 150; seed++) {
      java.util.Random random = new java.util.Random(seed);
      byte[] changed = whole.clone();
      for (int i = 0; i < 1 + seed % 20; i++) {
        changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
      }
      PlanFile file = new PlanFile(old, changed);
      assertThat(answer(file)).as("seed " + seed).isIn("read", "no plan", "refused");
    }
  }

  private static String answer(PlanFile file) {
    try {
      return READER.read(file).isPresent() ? "read" : "no plan";
    } catch (UnreadableFile e) {
      return "refused";
    }
  }
}
