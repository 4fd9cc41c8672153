package org.plancheck.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.plancheck.format.Wml.action;
import static org.plancheck.format.Wml.actions;
import static org.plancheck.format.Wml.control;
import static org.plancheck.format.Wml.field;
import static org.plancheck.format.Wml.p;
import static org.plancheck.format.Wml.run;
import static org.plancheck.format.Wml.textBox;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.plancheck.plan.Action;
import org.plancheck.plan.Cell;
import org.plancheck.plan.Plan;

/**
 * Thousands of plans with something broken in them: each is read, holds no plan, or is refused in
 * words. A failure names its seed, which alone brings it about again.
 */
class MutatedFilesTest {

  private static final List<Map<String, byte[]>> PLANS = new ArrayList<>();

  private static final List<String> SNIPPETS =
      List.of(
          "<w:tbl>",
          "</w:tbl>",
          "<w:tr/>",
          "<w:tc/>",
          "<w:p/>",
          "<w:t/>",
          "<w:r/>",
          "<w:sdt/>",
          "<w:sdtContent/>",
          "<w:del w:id=\"1\"/>",
          "<w:pPr><w:rPr><w:del/></w:rPr></w:pPr>",
          "<w:fldChar w:fldCharType=\"begin\"/>",
          "<w:fldChar w:fldCharType=\"end\"/>",
          "<w:gridSpan w:val=\"-1\"/>",
          "<w:vMerge/>",
          "<w:shd w:themeFill=\"accent1\"/>",
          "<w:shd w:fill=\"-00001\"/>",
          "<w:numPr><w:ilvl w:val=\"77\"/><w:numId/></w:numPr>",
          "<w:txbxContent><w:p/></w:txbxContent>",
          "<mc:AlternateContent/>",
          "&#x1F600;",
          "&amp;",
          "<![CDATA[x]]>",
          "<!-- x -->",
          "<?x?>",
          "<!DOCTYPE x>",
          "<w:sectPr/>",
          "<w:numId/>",
          "<w:commentRangeStart/>",
          "<w:commentRangeStart w:id=\"9\"/>",
          "<w:altChunk/>",
          "&",
          "<");

  @BeforeAll
  static void readPlans() throws IOException {
    try (var files = Files.list(Path.of("sample-plans"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".docx")).sorted().toList()) {
        PLANS.add(unzipped(Files.readAllBytes(file)));
      }
    }
    PLANS.add(
        Docx.of(
                p(run(textBox(p("Date of plan: 10/10/26")))),
                p("Theme 1: Environment"),
                p("Context: ", field("REF a", "visits")),
                control("<w:showingPlcHdr/>", actions(action("1.1", "Audit & report"))))
            .numbering("<w:abstractNum w:abstractNumId=\"0\"/><w:num w:numId=\"1\"/>")
            .styles("<w:style w:styleId=\"a\"><w:basedOn w:val=\"a\"/></w:style>")
            .comments("<w:comment w:id=\"3\" w:author=\"Ann\"><w:p/></w:comment>")
            .colours("accent1", "FF0000")
            .pageHeader("default", p("Completed by: Ann"))
            .parts());
    assertThat(PLANS).hasSizeGreaterThan(3);
  }

  /** A sample plan every third time, else the small one that holds a bit of everything. */
  private static Map<String, byte[]> plan(Random random) {
    int samples = PLANS.size() - 1;
    return PLANS.get(random.nextInt(3) == 0 ? random.nextInt(samples) : samples);
  }

  private static Map<String, byte[]> unzipped(byte[] file) throws IOException {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), zip.readAllBytes());
      }
    }
    return parts;
  }

  /** Reads, and writes comments on every third that is still a plan. */
  private static boolean read(byte[] bytes, String seed) {
    PlanFile file = new PlanFile("plan.docx", bytes);
    try {
      Optional<Plan> plan = Docx.reader().read(file);
      if (plan.isPresent() && bytes.length % 3 == 0) {
        annotate(file, plan.get());
      }
      return true;
    } catch (UnreadableFile e) {
      assertThat(e.getMessage()).as(seed).isNotBlank();
      return false;
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      return fail(seed, e);
    }
  }

  private static void annotate(PlanFile file, Plan plan) throws UnreadableFile {
    List<Comment> comments = new ArrayList<>();
    for (Action action : plan.actions()) {
      for (Cell cell : action.cells().values()) {
        String[] words = cell.text().split("\\s");
        comments.add(
            new Comment(cell.place().quoting(words[words.length / 2]), "Say when. [A-B-01]", "A"));
      }
    }
    byte[] copy = Docx.reader().annotate(file, plan, comments, LocalDate.of(2026, 1, 1));
    Optional<Plan> again = Docx.reader().read(new PlanFile("copy.docx", copy));
    assertThat(again.map(Plan::actions).map(List::size)).contains(plan.actions().size());
  }

  @Test
  void withBytesChangedAreReadOrRefused() throws IOException {
    byte[] packed = Docx.zip(PLANS.get(PLANS.size() - 1));
    byte[] stored = Files.readAllBytes(Path.of("sample-plans/rag-muddle.docx"));
    int read = 0;
    for (int seed = 0; seed < 1_200; seed++) {
      Random random = new Random(seed);
      byte[] bytes = (seed % 4 > 0 ? packed : stored).clone();
      for (int i = random.nextInt(4); i >= 0; i--) {
        // Every third change falls into the directory at the end.
        int span = random.nextInt(3) == 0 ? Math.min(600, bytes.length) : bytes.length;
        int at = bytes.length - 1 - random.nextInt(span);
        bytes[at] = random.nextBoolean() ? (byte) random.nextInt() : (byte) (bytes[at] ^ 1);
      }
      if (random.nextInt(8) == 0) {
        bytes = Arrays.copyOf(bytes, random.nextInt(bytes.length * 2));
      }
      read += read(bytes, "bytes, seed " + seed) ? 1 : 0;
    }
    assertThat(read).as("some changes are harmless, most are not").isBetween(1, 600);
  }

  @Test
  void withPartsExchangedLostOrDoubledAreReadOrRefused() {
    int read = 0;
    for (int seed = 0; seed < 300; seed++) {
      Random random = new Random(seed);
      Map<String, byte[]> parts = new LinkedHashMap<>(plan(random));
      List<String> names = new ArrayList<>(parts.keySet());
      String one = names.get(random.nextInt(names.size()));
      String other = names.get(random.nextInt(names.size()));
      switch (random.nextInt(4)) {
        case 0 -> parts.remove(one);
        case 1 -> parts.put(one, parts.get(other));
        case 2 -> parts.put(one, Arrays.copyOf(parts.get(one), random.nextInt(200)));
        default -> parts.put(one.toUpperCase(Locale.ROOT), parts.get(other));
      }
      read += read(Docx.zip(parts), "parts, seed " + seed) ? 1 : 0;
    }
    assertThat(read).isBetween(30, 270);
  }

  @Test
  void withMarkupAddedTakenOutOrMovedAreReadOrRefused() {
    int read = 0;
    for (int seed = 0; seed < 900; seed++) {
      Random random = new Random(seed);
      Map<String, byte[]> parts = new LinkedHashMap<>(plan(random));
      List<String> names = parts.keySet().stream().filter(n -> n.matches("word/\\w+.xml")).toList();
      String name =
          random.nextInt(3) > 0 ? "word/document.xml" : names.get(random.nextInt(names.size()));
      StringBuilder xml = new StringBuilder(new String(parts.get(name), UTF_8));
      for (int i = random.nextInt(3); i >= 0; i--) {
        change(xml, random);
      }
      parts.put(name, xml.toString().getBytes(UTF_8));
      read += read(Docx.zip(parts), "markup, seed " + seed + ", " + name) ? 1 : 0;
    }
    assertThat(read).isBetween(90, 810);
  }

  private static void change(StringBuilder xml, Random random) {
    int at = edge(xml, random.nextInt(xml.length()));
    int to = edge(xml, Math.min(xml.length() - 1, at + 1 + random.nextInt(60)));
    switch (random.nextInt(5)) {
      case 0, 1 -> xml.insert(at, SNIPPETS.get(random.nextInt(SNIPPETS.size())));
      case 2 -> xml.delete(at, Math.max(at, to));
      case 3 -> xml.insert(at, xml.substring(at, Math.max(at, to)));
      default -> {
        String word = List.of("w:val", "w:id", "w:t", "w:p", "w:tc").get(random.nextInt(5));
        int found = xml.indexOf(word, at);
        if (found >= 0) {
          xml.replace(found, found + word.length(), "w:" + (char) ('a' + random.nextInt(26)));
        }
      }
    }
  }

  /** The beginning of the next tag, so that what comes out is often still XML. */
  private static int edge(StringBuilder xml, int from) {
    int at = xml.indexOf("<", from);
    return at < 0 ? xml.length() : at;
  }

  @Test
  void ofTheOldContainerAreReadOrRefused() throws IOException {
    byte[] ole;
    try (var container = new POIFSFileSystem()) {
      container.createDocument(new ByteArrayInputStream(new byte[6_000]), "WordDocument");
      var out = new ByteArrayOutputStream();
      container.writeFilesystem(out);
      ole = out.toByteArray();
    }
    for (int seed = 0; seed < 500; seed++) {
      Random random = new Random(seed);
      byte[] bytes = ole.clone();
      for (int i = 0; i < 6; i++) {
        bytes[8 + random.nextInt(i < 3 ? 500 : bytes.length - 8)] = (byte) random.nextInt();
      }
      assertThat(read(bytes, "container, seed " + seed)).isFalse();
    }
  }
}
