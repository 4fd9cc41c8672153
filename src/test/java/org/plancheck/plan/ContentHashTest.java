package org.plancheck.plan;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.plancheck.cli.Formats;
import org.plancheck.format.Comment;
import org.plancheck.format.Limits;
import org.plancheck.format.PlanFile;
import org.plancheck.format.PlanReader;
import org.plancheck.format.UnreadableFile;

class ContentHashTest {

  private static final PlanReader READER = new PlanReader(Formats.all(), Limits.standard());
  private static final Path SAMPLES = Path.of("sample-plans");
  private static final List<Path> FOLDERS =
      List.of(
          SAMPLES, Path.of("src/test/resources/layouts"), Path.of("src/test/resources/formats"));

  private static byte[] bytes(String name) {
    try {
      return Files.readAllBytes(
          FOLDERS.stream().map(f -> f.resolve(name)).filter(Files::exists).findFirst().get());
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static Plan plan(byte[] file) {
    try {
      return READER.read(new PlanFile("plan", file)).orElseThrow();
    } catch (UnreadableFile e) {
      throw new AssertionError(e);
    }
  }

  private static ContentHash hash(byte[] file) {
    return ContentHash.of(plan(file));
  }

  private static void assertSame(byte[] changed, byte[] original) {
    ContentHash before = hash(original);
    ContentHash after = hash(changed);
    assertThat(after.changedSince(before.cells())).isEmpty();
    assertThat(after.value()).isEqualTo(before.value()).matches("[0-9a-f]{64}");
  }

  /** The file with one part written anew. */
  private static byte[] inPart(byte[] file, String part, UnaryOperator<String> edit) {
    ByteArrayOutputStream copy = new ByteArrayOutputStream();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file));
        ZipOutputStream out = new ZipOutputStream(copy)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        byte[] content = in.readAllBytes();
        if (entry.getName().equals(part)) {
          String before = new String(content, UTF_8);
          String after = edit.apply(before);
          assertThat(after).isNotEqualTo(before);
          content = after.getBytes(UTF_8);
        }
        out.putNextEntry(new ZipEntry(entry.getName()));
        out.write(content);
      }
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return copy.toByteArray();
  }

  @Nested
  class StaysTheSame {

    private static Arguments edit(String what, String regex, String with) {
      return Arguments.of(what, (UnaryOperator<String>) xml -> xml.replaceAll(regex, with));
    }

    /** What Word's own xml comes to look like when somebody formats, or Word saves again. */
    static Stream<Arguments> harmless() {
      String run = "<w:r>(<w:t[ >][^<]*</w:t>)</w:r>";
      String paragraph = "(<w:p [^>]*>)(<w:pPr>.*?</w:pPr>)";
      return Stream.of(
          edit("saved again: marks of the session", "w:rsidR=\"00A41C20\"", "w:rsidR=\"00B52D31\""),
          edit("saved again: ids of paragraphs", "w14:paraId=\"1", "w14:paraId=\"2"),
          edit(
              "every run in another font",
              run,
              "<w:r><w:rPr><w:rFonts w:ascii=\"Arial\"/></w:rPr>$1</w:r>"),
          edit("larger letters", run, "<w:r><w:rPr><w:sz w:val=\"28\"/></w:rPr>$1</w:r>"),
          edit("another colour", run, "<w:r><w:rPr><w:color w:val=\"1F3864\"/></w:rPr>$1</w:r>"),
          edit("highlighted", run, "<w:r><w:rPr><w:highlight w:val=\"yellow\"/></w:rPr>$1</w:r>"),
          edit("bold and in italics", run, "<w:r><w:rPr><w:b/><w:i/></w:rPr>$1</w:r>"),
          edit("underlined", run, "<w:r><w:rPr><w:u w:val=\"single\"/></w:rPr>$1</w:r>"),
          edit("another language", run, "<w:r><w:rPr><w:lang w:val=\"en-US\"/></w:rPr>$1</w:r>"),
          edit("spelling marked", run, "<w:proofErr w:type=\"spellStart\"/><w:r>$1</w:r>"),
          edit("bookmarked", run, "<w:bookmarkStart w:id=\"9\" w:name=\"b\"/><w:r>$1</w:r>"),
          edit(
              "runs cut in two",
              "(<w:t[^>]*>[^<]{4})([^<]{3})",
              "$1</w:t></w:r><w:r><w:t xml:space=\"preserve\">$2"),
          edit("a break shown by Word", run, "<w:r><w:lastRenderedPageBreak/>$1</w:r>"),
          edit("centred", paragraph, "$1<w:pPr><w:jc w:val=\"center\"/></w:pPr>"),
          edit("each paragraph on a new page", paragraph, "$1<w:pPr><w:pageBreakBefore/></w:pPr>"),
          edit("more space between", paragraph, "$1<w:pPr><w:spacing w:after=\"240\"/></w:pPr>"),
          edit(
              "page breaks between tables",
              "</w:tbl>",
              "</w:tbl><w:p><w:r><w:br w:type=\"page\"/></w:r></w:p>"),
          edit("blank lines between tables", "</w:tbl>", "</w:tbl><w:p/><w:p/>"),
          edit("rows that may break over pages", "<w:cantSplit/>", ""),
          edit("other widths of columns", "w:w=\"6300\"", "w:w=\"5100\""),
          edit("another table style", "w:val=\"TableGrid\"", "w:val=\"TableNormal\""),
          edit("paler grey behind labels", "w:fill=\"D9E2F3\"", "w:fill=\"F2F2F2\""),
          edit("another size of paper", "<w:pgSz [^>]*/>", "<w:pgSz w:w=\"11906\" w:h=\"16838\"/>"),
          edit("two blanks for one", "(<w:t[^>]*>[^<]*?) ", "$1  "),
          edit("blanks that do not break", "(<w:t[^>]*>[^<]*?) ", "$1\u00a0"),
          edit("narrow blanks", " (with|to|and) ", "\u202f$1\u202f"),
          edit("blanks at the end", "</w:t></w:r></w:p>", "  </w:t></w:r></w:p>"),
          edit("tabs for blanks", " (with|to|and) ", "\t$1 "),
          edit(
              "line ends for blanks",
              "(<w:t[^>]*>[^<]{20,}?) ",
              "$1</w:t><w:br/><w:t xml:space=\"preserve\">"),
          edit("soft hyphens", "(week)(end)", "$1\u00ad$2"),
          edit("joiners of no width", " (with|to|and) ", " \u200b$1 "),
          edit("hyphens that do not break", "(<w:t[^>]*>[^<]*?[a-z])-([a-z])", "$1\u2011$2"),
          edit("marks of direction", " (with|to|and) ", " \u200e$1\u200f "),
          edit("a remark in the xml", "<w:body>", "<w:body><!-- saved -->"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("harmless")
    void underFormattingAndSaving(String what, UnaryOperator<String> edit) {
      byte[] original = bytes("good-plan.docx");
      assertSame(inPart(original, "word/document.xml", edit), original);
    }

    @ParameterizedTest
    @CsvSource({
      "good-plan.docx, docProps/core.xml, Larchbrae, Largs",
      "good-plan.docx, docProps/core.xml, </cp:coreProperties>, <!-- x --></cp:coreProperties>",
      "good-plan.docx, word/styles.xml, w:sz w:val=\"22\", w:sz w:val=\"24\"",
      "good-plan.xlsx, xl/styles.xml, <sz val=\"11\"/>, <sz val=\"12\"/>"
    })
    void inOtherPartsOfTheFile(String file, String part, String from, String to) {
      byte[] original = bytes(file);
      byte[] changed =
          inPart(original, part, xml -> xml.contains(from) ? xml.replace(from, to) : xml + " ");
      assertSame(changed, original);
    }

    /** Beside each plan the same one as another program saved it. */
    @ParameterizedTest
    @CsvSource({
      "rag-muddle.doc, rag-muddle.docx",
      "rag-muddle.odt, rag-muddle.docx",
      "rag-muddle.rtf, rag-muddle.docx",
      "rag-muddle.pdf, rag-muddle.docx",
      "action-tracker.doc, action-tracker.docx",
      "action-tracker.rtf, action-tracker.docx",
      "awkward-layout.pdf, awkward-layout.docx",
      "ongoing-everywhere.odt, ongoing-everywhere.docx",
      "l02-craigdarroch-lodge.rtf, l02-craigdarroch-lodge.docx",
      "l03-threave-bank.doc, l03-threave-bank.docx",
      "l04-westerlea-court.odt, l04-westerlea-court.docx",
      "l05-harrowmuir-house.rtf, l05-harrowmuir-house.docx",
      "l06-inverlaggan-nursing-home.odt, l06-inverlaggan-nursing-home.docx",
      "l07-annick-water-report.odt, l07-annick-water-report.docx",
      "good-plan.ods, good-plan.xlsx",
      "good-plan.xls, good-plan.xlsx",
      "l09-burnfoot-manor.ods, l09-burnfoot-manor.xlsx",
      "l09-burnfoot-manor.xls, l09-burnfoot-manor.xlsx",
      "l11-ashgrove-group-tracker.ods, l11-ashgrove-group-tracker.xlsx",
      "l11-ashgrove-group-tracker.xls, l11-ashgrove-group-tracker.xlsx",
      "l12-dalvennan-hygiene-plan.xls, l12-dalvennan-hygiene-plan.xlsx"
    })
    void inAnotherFormat(String twin, String original) {
      assertSame(bytes(twin), bytes(original));
    }

    @ParameterizedTest
    @CsvSource({
      "good-plan.docx",
      "good-plan.xlsx",
      "rag-muddle.docx",
      "rag-muddle.pdf",
      "rag-muddle.rtf",
      "ongoing-everywhere.odt",
      "awkward-workbook.xlsx",
      "l09-burnfoot-manor.ods",
      "good-plan.xls"
    })
    void inOurAnnotatedCopy(String name) throws IOException, UnreadableFile {
      PlanFile file = new PlanFile(name, bytes(name));
      Plan plan = plan(file.bytes());
      List<Comment> comments = new ArrayList<>();
      for (Action action : plan.actions()) {
        Place place = action.cell(Field.ACTION).orElseThrow().place();
        comments.add(new Comment(place, "Who, and by when? [DG-TIM-02]", "DG-TIM-02"));
      }
      byte[] copy = READER.annotate(file, plan, comments, LocalDate.of(2026, 11, 22));
      assertSame(copy, file.bytes());
    }

    @Test
    void withAccentsInOneCharacterOrTwo() {
      assertThat(ContentHash.canonical("Caf\u00e9  rota\r\n up")).isEqualTo("Caf\u00e9 rota up");
      assertThat(ContentHash.canonical("Cafe\u0301\u00a0rota\tup ")).isEqualTo("Caf\u00e9 rota up");
    }

    @Test
    void withTheRowsOfAThemeInAnotherOrder() {
      Plan plan = plan(bytes("good-plan.docx"));
      List<Theme> themes =
          plan.themes().stream()
              .map(
                  theme -> {
                    List<Action> turned = new ArrayList<>(theme.actions());
                    java.util.Collections.reverse(turned);
                    return new Theme(
                        theme.number(),
                        theme.title(),
                        theme.place(),
                        theme.contextCell(),
                        theme.columns(),
                        turned);
                  })
              .toList();
      assertThat(ContentHash.of(said(plan, plan.header(), themes)).value())
          .isEqualTo(ContentHash.of(plan).value());
    }
  }

  @Nested
  class StaysTheSameThroughLibreOffice {

    @TempDir Path folder;

    @Test
    void fromOneFormatToAnotherAndBack() throws IOException, InterruptedException {
      boolean installed =
          Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
              .anyMatch(entry -> Files.isExecutable(Path.of(entry, "soffice")));
      assumeTrue(installed, "soffice is not on the PATH, so nothing is saved in LibreOffice");
      List<String> texts = List.of("good-plan", "rag-muddle", "ongoing-everywhere");
      List<String> books = List.of("good-plan-book");
      for (String name : texts) {
        Files.write(folder.resolve(name + ".docx"), bytes(name + ".docx"));
      }
      Files.write(folder.resolve("good-plan-book.xlsx"), bytes("good-plan.xlsx"));
      Path odf = folder.resolve("odf");
      Path back = folder.resolve("back");
      convert("odt", files(folder, texts, "docx"), odf);
      convert("ods", files(folder, books, "xlsx"), odf);
      convert("docx", files(odf, texts, "odt"), back);
      convert("xlsx", files(odf, books, "ods"), back);
      for (String name : texts) {
        assertSame(Files.readAllBytes(odf.resolve(name + ".odt")), bytes(name + ".docx"));
        assertSame(Files.readAllBytes(back.resolve(name + ".docx")), bytes(name + ".docx"));
      }
      assertSame(Files.readAllBytes(odf.resolve("good-plan-book.ods")), bytes("good-plan.xlsx"));
      assertSame(Files.readAllBytes(back.resolve("good-plan-book.xlsx")), bytes("good-plan.xlsx"));
    }

    private static List<Path> files(Path folder, List<String> names, String ending) {
      return names.stream().map(name -> folder.resolve(name + "." + ending)).toList();
    }

    private void convert(String to, List<Path> files, Path into)
        throws IOException, InterruptedException {
      List<String> command =
          new ArrayList<>(
              List.of(
                  "soffice",
                  "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                  "--headless",
                  "--norestore",
                  "--convert-to",
                  to,
                  "--outdir",
                  into.toString()));
      files.forEach(file -> command.add(file.toString()));
      Path log = folder.resolve("log");
      Process office =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(log.toFile())
              .start();
      boolean ended = office.waitFor(90, TimeUnit.SECONDS);
      if (!ended) {
        office.descendants().forEach(ProcessHandle::destroyForcibly);
        office.destroyForcibly();
      }
      assertThat(ended).as("LibreOffice ends: " + Files.readString(log)).isTrue();
    }
  }

  private static Plan said(Plan plan, Header header, List<Theme> themes) {
    return new Plan(
        plan.onTemplate(),
        plan.title(),
        header,
        themes,
        plan.passages(),
        plan.readings(),
        plan.leftOut());
  }

  @Nested
  class Changes {

    /** One character of every cell of a plan with 90 of them, each on its own. */
    @Test
    void withOneCharacterOfAnyCell() {
      Plan plan = plan(bytes("good-plan.docx"));
      ContentHash before = ContentHash.of(plan);
      int changes = 0;
      for (Theme theme : plan.themes()) {
        for (Action action : theme.actions()) {
          for (Field field : action.cells().keySet()) {
            Plan changed = withCell(plan, action, field);
            ContentHash after = ContentHash.of(changed);
            assertThat(after.value()).as(action.place() + " " + field).isNotEqualTo(before.value());
            assertThat(after.changedSince(before.cells()))
                .extracting(Place::label)
                .contains(action.place().label() + ", " + field.label());
            changes++;
          }
        }
      }
      assertThat(changes).isGreaterThan(50);
    }

    @Test
    void withOneCharacterOfAnyFieldAtTheTop() {
      Plan plan = plan(bytes("good-plan.docx"));
      ContentHash before = ContentHash.of(plan);
      for (Field field : plan.header().cells().keySet()) {
        Map<Field, Cell> cells = new EnumMap<>(plan.header().cells());
        cells.put(field, edited(cells.get(field)));
        ContentHash after = ContentHash.of(said(plan, new Header(cells), plan.themes()));
        assertThat(after.value()).isNotEqualTo(before.value());
        assertThat(after.changedSince(before.cells()))
            .extracting(Place::label)
            .contains(field.label());
      }
    }

    /** The same in the file itself, so that nothing is lost between the page and the plan. */
    @ParameterizedTest
    @CsvSource({
      "12/11/<, 13/11/<",
      "Larchbrae House, Larchbrae Hause",
      "22/01/2027, 22/01/2028",
      "Green<, Greem<",
      "nine evening falls, nice evening falls",
      "families praise, Families praise",
      "Supporting People, Supporting people",
      "open door., open door"
    })
    void withOneCharacterOfTheFile(String from, String to) {
      byte[] original = bytes("good-plan.docx");
      String part = from.startsWith("12/11") ? "word/header1.xml" : "word/document.xml";
      byte[] changed = inPart(original, part, xml -> replaceFirst(xml, from, to));
      assertThat(hash(changed).value()).isNotEqualTo(hash(original).value());
      assertThat(hash(changed).changedSince(hash(original).cells())).isNotEmpty();
    }

    private static String replaceFirst(String xml, String from, String to) {
      int at = xml.indexOf(from);
      return at < 0 ? xml : xml.substring(0, at) + to + xml.substring(at + from.length());
    }

    @Test
    void withTheColourOfAStatusAlone() {
      Plan plan = plan(bytes("good-plan.docx"));
      Action first = plan.actions().get(0);
      Plan changed = with(plan, first, new Action(first.place(), first.cells(), Shade.RED));
      assertThat(ContentHash.of(changed).changedSince(ContentHash.of(plan).cells()))
          .extracting(Place::label)
          .containsExactly("Theme 1, action 1.1, RAG Status");
    }

    @Test
    void namesWhatIsGone() {
      ContentHash whole = hash(bytes("good-plan.docx"));
      ContentHash blank = hash(bytes("blank-template.docx"));
      assertThat(blank.changedSince(whole.cells()))
          .contains(Place.of("Theme 1, action 1.1, Timescale", null));
    }

    private static Plan withCell(Plan plan, Action action, Field field) {
      Map<Field, Cell> cells = new EnumMap<>(action.cells());
      cells.put(field, edited(cells.get(field)));
      return with(plan, action, new Action(action.place(), cells, action.shade()));
    }

    private static Plan with(Plan plan, Action old, Action changed) {
      List<Theme> themes =
          plan.themes().stream()
              .map(
                  theme ->
                      new Theme(
                          theme.number(),
                          theme.title(),
                          theme.place(),
                          theme.contextCell(),
                          theme.columns(),
                          theme.actions().stream().map(a -> a.equals(old) ? changed : a).toList()))
              .toList();
      return said(plan, plan.header(), themes);
    }

    /** Another character in the middle; a first one where there is none. */
    private static Cell edited(Cell cell) {
      String text = cell.text();
      int at = text.length() / 2;
      String changed =
          text.isEmpty()
              ? "x"
              : text.substring(0, at)
                  + (text.charAt(at) == 'x' ? 'y' : 'x')
                  + text.substring(at + 1);
      return new Cell(changed, cell.place());
    }
  }

  @Test
  void holdsNoneOfTheWords() {
    ContentHash hash = hash(bytes("good-plan.docx"));
    assertThat(hash.cells().values()).allMatch(digest -> digest.matches("[0-9a-f]{16}"));
    assertThat(hash.cells().keySet())
        .contains("Date of plan", "Theme 2, Context", "Theme 2, action 2.1, Timescale")
        .noneMatch(label -> label.contains("McCaskill"));
  }
}
