package org.plancheck.format.opendocument;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.plancheck.format.opendocument.Odf.cell;
import static org.plancheck.format.opendocument.Odf.p;
import static org.plancheck.format.opendocument.Odf.row;
import static org.plancheck.format.opendocument.Odf.shown;
import static org.plancheck.format.opendocument.Odf.table;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plancheck.cli.Formats;
import org.plancheck.format.Limits;
import org.plancheck.format.PlanFile;
import org.plancheck.format.PlanReader;
import org.plancheck.format.UnreadableFile;

/** Files that attack or confuse a reader are read for what they are, or refused in words. */
class HostileOpenDocumentTest {

  private static final PlanReader READER = new PlanReader(Formats.all(), Limits.standard());

  private static String refusal(byte[] file) {
    UnreadableFile refused =
        catchThrowableOfType(
            UnreadableFile.class, () -> READER.read(new PlanFile("plan.odt", file)));
    assertThat(refused).as("it was read").isNotNull();
    return refused.code();
  }

  private static byte[] with(Odf odf, String part, String content) {
    Map<String, byte[]> parts = odf.parts();
    if (content == null) {
      parts.remove(part);
    } else {
      parts.put(part, content.getBytes(UTF_8));
    }
    return Odf.zip(parts);
  }

  @Test
  void documentTypesAndEntitiesAreRefused() {
    for (String part : List.of("content.xml", "styles.xml", "META-INF/manifest.xml")) {
      String dtd = "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><a>&x;</a>";
      assertThat(refusal(with(Odf.text(p("a")), part, dtd))).as(part).isEqualTo("has-a-dtd");
    }
  }

  @Test
  void encryptedDocumentsAreLocked() {
    String manifest =
        "<m:manifest xmlns:m=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\">"
            + "<m:file-entry m:full-path=\"content.xml\"><m:encryption-data/></m:file-entry>"
            + "</m:manifest>";
    assertThat(refusal(with(Odf.text(p("a")), "META-INF/manifest.xml", manifest)))
        .isEqualTo("password");
    assertThat(refusal(with(Odf.text(p("a")), "encrypted-package", "x"))).isEqualTo("password");
  }

  @Test
  void whatIsNotWholeIsDamaged() {
    assertThat(refusal(with(Odf.text(p("a")), "content.xml", null))).isEqualTo("damaged");
    assertThat(refusal(with(Odf.text(p("a")), "content.xml", "<a"))).isEqualTo("damaged");
    assertThat(refusal(with(Odf.text(p("a")), "content.xml", "<a/>"))).isEqualTo("damaged");
    assertThat(refusal(with(Odf.sheets(), "styles.xml", "<a><b></a>"))).isEqualTo("damaged");
    assertThat(refusal(with(Odf.sheets(), "content.xml", "<a/>"))).isEqualTo("damaged");
  }

  @Test
  void deepNestingIsRefused() {
    String deep = "<text:span>".repeat(20_000) + "</text:span>".repeat(20_000);
    assertThat(refusal(Odf.text(p(deep)).bytes())).isEqualTo("too-deep");
    assertThat(refusal(Odf.sheets(deep).bytes())).isEqualTo("too-deep");
  }

  @Test
  void rowsAndCellsWithoutEndAreRefused() {
    String rows =
        "<table:table-row table:number-rows-repeated=\"1048576\">"
            + cell("table:number-columns-repeated=\"16384\"", "x")
            + "</table:table-row>";
    assertThat(refusal(Odf.sheets(table(rows)).bytes())).isEqualTo("too-big");
    String merged =
        "<table:table-row table:number-rows-repeated=\"900000\">"
            + cell("table:number-columns-spanned=\"2\"", "x")
            + "</table:table-row>";
    assertThat(refusal(Odf.sheets(table(merged)).bytes())).isEqualTo("too-big");
    String sheets = table(row(cell("a"))).repeat(1_001);
    assertThat(refusal(Odf.sheets(sheets).bytes())).isEqualTo("too-big");
  }

  @Test
  void numbersBeyondAllBoundsDoNoHarm() {
    String cells =
        cell(
                "table:number-columns-repeated=\"2147483647\""
                    + " table:number-columns-spanned=\"2147483647\""
                    + " table:number-rows-spanned=\"2147483647\"",
                "x")
            + cell("table:number-columns-repeated=\"-5\"", "y")
            + cell("table:number-columns-spanned=\"NaN\"", "z");
    String rows =
        "<table:table-row table:number-rows-repeated=\"2147483647\">"
            + cells
            + "</table:table-row>";
    assertThat(shown(Odf.text(table(rows, rows)).read())).hasSizeBetween(1_000, 2_000);
    assertThat(shown(Odf.text(p("a<text:s text:c=\"2147483647\"/>b")).read())).hasSize(1);
    String blank =
        "<table:table-row table:number-rows-repeated=\"2147483647\">"
            + "<table:table-cell table:number-columns-repeated=\"2147483647\"/></table:table-row>";
    assertThat(shown(Odf.sheets(table(blank, blank)).read())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "spreadsheet"})
  void flatDocumentsAreRefusedByTheirName(String kind) {
    String flat =
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<office:document"
            + " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
            + " office:mimetype=\"application/vnd.oasis.opendocument."
            + kind
            + "\"><office:body/></office:document>";
    assertThat(refusal(flat.getBytes(UTF_8))).isEqualTo("unsupported-format");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"sample-plans/ongoing-everywhere.odt", "src/test/resources/formats/good-plan.ods"})
  void changedMarkupIsReadOrRefusedAndNeverCrashes(String name) throws IOException {
    Map<String, byte[]> plan = Odf.unzip(Files.readAllBytes(Path.of(name)));
    int read = 0;
    for (int seed = 0; seed < 80; seed++) {
      Random random = new Random(seed);
      Map<String, byte[]> parts = new LinkedHashMap<>(plan);
      String part = random.nextInt(4) == 0 ? "styles.xml" : "content.xml";
      StringBuilder xml = new StringBuilder(new String(plan.get(part), UTF_8));
      for (int i = 0; i < 2; i++) {
        change(xml, random);
      }
      parts.put(part, xml.toString().getBytes(UTF_8));
      read += read(Odf.zip(parts), seed) ? 1 : 0;
    }
    assertThat(read).isBetween(5, 79);
  }

  private static void change(StringBuilder xml, Random random) {
    int at = Math.max(0, xml.indexOf("<", random.nextInt(xml.length())));
    int to = Math.max(at, xml.indexOf("<", Math.min(xml.length() - 1, at + 1)));
    List<String> snippets =
        List.of(
            "<text:p/>",
            "<text:list/>",
            "<text:list-item/>",
            "<table:table/>",
            "<table:table-row/>",
            "<table:covered-table-cell table:number-columns-repeated=\"99999\"/>",
            "<office:annotation/>",
            "<style:style/>",
            "<text:change/>");
    switch (random.nextInt(4)) {
      case 0, 1 -> xml.insert(at, snippets.get(random.nextInt(snippets.size())));
      case 2 -> xml.delete(at, to);
      default -> xml.insert(at, xml.substring(at, to));
    }
  }

  private static boolean read(byte[] bytes, int seed) {
    try {
      PlanFile file = new PlanFile("plan", bytes);
      READER.read(file);
      new OpenDocumentFormat()
          .annotate(
              file,
              List.of(Odf.comment(null, null, "DG-HDR-01")),
              null,
              Odf.DAY,
              Limits.standard());
      return true;
    } catch (UnreadableFile e) {
      assertThat(e.code()).as("seed " + seed).isIn("damaged", "too-big", "too-deep");
      return false;
    }
  }
}
