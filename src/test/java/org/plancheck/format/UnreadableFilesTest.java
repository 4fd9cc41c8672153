package org.plancheck.format;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.plancheck.format.Wml.action;
import static org.plancheck.format.Wml.actions;
import static org.plancheck.format.Wml.p;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plancheck.format.word.WordFormat;

class UnreadableFilesTest {

  private static final Docx PLAN = Docx.of(p("Theme 1: Environment"), actions(action("1.1", "Do")));

  /** Reads, and holds what is true of every refusal: it says what is wrong and what to do. */
  private static String refusal(byte[] file) {
    UnreadableFile refused =
        catchThrowableOfType(
            UnreadableFile.class, () -> Docx.reader().read(new PlanFile("plan.docx", file)));
    assertThat(refused).as("it was read").isNotNull();
    assertThat(refused.what()).endsWith(".").doesNotContain("Exception").doesNotContain("%");
    assertThat(refused.repair()).endsWith(".").matches(".*\\b([Ss]end|[Ss]ave|limit)\\b.*");
    assertThat(refused.getMessage()).isEqualTo(refused.what() + " " + refused.repair());
    return refused.code();
  }

  private static byte[] with(String part, String xml) {
    Map<String, byte[]> parts = new LinkedHashMap<>(PLAN.parts());
    parts.put(part, xml.getBytes(UTF_8));
    return Docx.zip(parts);
  }

  private static byte[] without(String part) {
    Map<String, byte[]> parts = new LinkedHashMap<>(PLAN.parts());
    assertThat(parts.remove(part)).isNotNull();
    return Docx.zip(parts);
  }

  @Nested
  class CutShort {

    @Test
    void emptyAsWhileItIsStillWritten() {
      assertThat(refusal(new byte[0])).isEqualTo("empty");
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 50, 90, 99})
    void anywhereInAPlan(int percent) throws IOException {
      byte[] plan = Files.readAllBytes(Path.of("sample-plans/good-plan.docx"));
      assertThat(refusal(Arrays.copyOf(plan, plan.length * percent / 100)))
          .isEqualTo("incomplete-copy");
      byte[] small = PLAN.bytes();
      assertThat(refusal(Arrays.copyOf(small, small.length * percent / 100)))
          .isEqualTo("incomplete-copy");
    }

    @Test
    void byOneByte() {
      byte[] plan = PLAN.bytes();
      assertThat(refusal(Arrays.copyOf(plan, plan.length - 1))).isEqualTo("incomplete-copy");
    }

    @Test
    void toItsFirstFourBytes() {
      assertThat(refusal(Arrays.copyOf(PLAN.bytes(), 4))).isEqualTo("incomplete-copy");
    }

    @Test
    void inTheMiddleWhileTheEndIsThere() {
      byte[] plan = PLAN.bytes();
      byte[] gap = plan.clone();
      Arrays.fill(gap, plan.length / 3, plan.length / 2, (byte) 0);
      assertThat(refusal(gap)).isIn("damaged", "incomplete-copy");
    }
  }

  @Nested
  class Damaged {

    @Test
    void byAChecksumThatDoesNotFit() throws IOException {
      byte[] plan = stored();
      int letter = new String(plan, ISO_8859_1).indexOf("Environment");
      plan[letter] = 'X';
      assertThat(refusal(plan)).isEqualTo("damaged");
    }

    private byte[] stored() throws IOException {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
        zip.setMethod(ZipOutputStream.STORED);
        for (Map.Entry<String, byte[]> part : PLAN.parts().entrySet()) {
          ZipEntry entry = new ZipEntry(part.getKey());
          CRC32 checksum = new CRC32();
          checksum.update(part.getValue());
          entry.setSize(part.getValue().length);
          entry.setCrc(checksum.getValue());
          zip.putNextEntry(entry);
          zip.write(part.getValue());
        }
      }
      return bytes.toByteArray();
    }

    @ParameterizedTest
    @ValueSource(strings = {"[Content_Types].xml", "_rels/.rels", "word/document.xml"})
    void byAPartThatIsNotThere(String part) {
      assertThat(refusal(without(part))).isEqualTo("damaged");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[Content_Types].xml", "_rels/.rels", "word/document.xml"})
    void byAPartThatIsEmpty(String part) {
      assertThat(refusal(with(part, ""))).isEqualTo("damaged");
    }

    @ParameterizedTest
    @CsvSource({
      "<w:document xmlns:w=\"x\"><w:body>, it never ends",
      "<w:document xmlns:w=\"x\"><w:body></w:document>, ends cross",
      "<w:document><w:body/></w:document>, a prefix that is not bound",
      "<a>&nbsp;</a>, an entity that is not known",
      "<a>&#xD800;</a>, half a character",
      "<a>&#0;</a>, a character that XML cannot have",
      "<a b='1' b='2'/>, an attribute twice",
      "<a/><b/>, two roots",
      "just words, no XML",
    })
    void byXmlThatIsBroken(String xml, String reason) {
      assertThat(refusal(with("word/document.xml", xml))).as(reason).isEqualTo("damaged");
    }

    @Test
    void byWordsOutsideItsEncoding() {
      Map<String, byte[]> parts = new LinkedHashMap<>(PLAN.parts());
      parts.put(
          "word/document.xml", PLAN.document().replace("Do", "caf\u00e9").getBytes(ISO_8859_1));
      assertThat(refusal(Docx.zip(parts))).isEqualTo("damaged");
    }

    @ParameterizedTest
    @ValueSource(strings = {"numbering", "styles", "settings", "comments", "commentsExtended"})
    void byAnyOtherPartThatIsRead(String part) {
      byte[] file =
          Docx.of(p("Theme 1: Environment"), actions(action("1.1", "Do")))
              .numbering("")
              .related(part, "<w:broken")
              .bytes();
      assertThat(refusal(file)).isEqualTo("damaged");
    }

    @Test
    void byAPageHeaderThatIsBroken() {
      Docx docx =
          Docx.of(p("Theme 1: Environment"), actions(action("1.1", "Do")))
              .pageHeader("default", p("x"));
      docx.part("word/header1.xml", "<w:hdr");
      assertThat(refusal(docx.bytes())).isEqualTo("damaged");
    }
  }

  @Nested
  class NoWordDocument {

    @ParameterizedTest
    @CsvSource({
      "png, a PNG picture",
      "jpeg, a JPEG picture",
      "text, plain text",
      "html, a web page",
      "line, plain text",
      "zip, a zip archive",
      "powerpoint, a PowerPoint presentation",
    })
    void isNamed(String kind, String named) throws IOException {
      byte[] file =
          switch (kind) {
            case "png" -> bytes("\u0089PNG\r\n\u001a\n\0\0\0\rIHDR");
            case "jpeg" -> bytes("\u00ff\u00d8\u00ff\u00e0\0\u0010JFIF\0");
            case "html" -> bytes("<!DOCTYPE html><html><body>plan</body></html>");
            case "flat" ->
                bytes(
                    "<?xml version=\"1.0\"?><?mso-application progid=\"Word.Document\"?>"
                        + "<pkg:package xmlns:pkg=\"http://schemas.microsoft.com/office/2006/"
                        + "xmlPackage\"/>");
            case "other" -> new byte[] {1, 2, 3, 0, (byte) 0xff, 4, 5};
            case "line" -> bytes("\n");
            case "zip" -> Docx.zip(Map.of("plan.txt", bytes("x")));
            case "powerpoint" ->
                Docx.zip(
                    Map.of("[Content_Types].xml", bytes("x"), "ppt/presentation.xml", bytes("x")));
            default -> bytes("Theme 1: Environment\nAudit monthly\n");
          };
      UnreadableFile refused =
          catchThrowableOfType(
              UnreadableFile.class, () -> Docx.reader().read(new PlanFile("plan.docx", file)));
      assertThat(refused.code()).isEqualTo("not-an-office-file");
      assertThat(refused.what())
          .isEqualTo("This is no document or workbook that could be a plan: it is " + named + ".");
      assertThat(refusal(file)).isEqualTo("not-an-office-file");
    }

    @Test
    void butAPdfIsAFormatThatMayComeLater() {
      assertThat(refusal(bytes("%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF\n")))
          .isEqualTo("unsupported-format");
    }

    @Test
    void ofRandomBytes() {
      byte[] random = new byte[5_000];
      new Random(7).nextBytes(random);
      random[0] = 1;
      assertThat(refusal(random)).isEqualTo("not-an-office-file");
    }

    private static byte[] bytes(String latin1) {
      return latin1.getBytes(ISO_8859_1);
    }
  }

  @Nested
  class Locked {

    private static byte[] ole(String... entries) throws IOException {
      try (POIFSFileSystem ole = new POIFSFileSystem()) {
        for (String entry : entries) {
          ole.createDocument(new ByteArrayInputStream(new byte[5_000]), entry);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ole.writeFilesystem(out);
        return out.toByteArray();
      }
    }

    @Test
    void withAPasswordOrASensitivityLabel() throws IOException {
      assertThat(refusal(ole("EncryptedPackage", "EncryptionInfo"))).isEqualTo("password");
    }

    @Test
    void inTheZipItself() {
      byte[] plan = PLAN.bytes();
      for (int i = 0; i + 4 < plan.length; i++) {
        if (plan[i] == 'P' && plan[i + 1] == 'K' && plan[i + 2] == 3 && plan[i + 3] == 4) {
          plan[i + 6] |= 1;
        } else if (plan[i] == 'P' && plan[i + 1] == 'K' && plan[i + 2] == 1 && plan[i + 3] == 2) {
          plan[i + 8] |= 1;
        }
      }
      assertThat(refusal(plan)).isEqualTo("password");
    }

    @Test
    void isNotSaidOfAnOldWordDocument() throws IOException {
      assertThat(refusal(ole("WordDocument"))).isEqualTo("unsupported-format");
    }

    @Test
    void isNotSaidOfAnOldContainerThatIsCutShort() throws IOException {
      byte[] file = ole("EncryptedPackage");
      assertThat(refusal(Arrays.copyOf(file, 700))).isIn("damaged", "incomplete-copy");
    }
  }

  @Nested
  class Hostile {

    @ParameterizedTest
    @ValueSource(
        strings = {
          "<!DOCTYPE a SYSTEM \"file:///etc/passwd\">",
          "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>",
          "<!DOCTYPE a [<!ENTITY x \"aaaaaaaaaa\"><!ENTITY y \"&x;&x;&x;&x;\">]>",
          "<!DOCTYPE a>",
        })
    void documentTypesAreRefusedInEveryPartThatIsRead(String doctype) {
      assertThat(refusal(with("word/document.xml", doctype + PLAN.document())))
          .isEqualTo("has-a-dtd");
      assertThat(refusal(with("_rels/.rels", doctype + "<a/>"))).isEqualTo("has-a-dtd");
      assertThat(refusal(with("[Content_Types].xml", doctype + "<a/>"))).isEqualTo("has-a-dtd");
    }

    @ParameterizedTest
    @ValueSource(strings = {"word/document.xml", "Word/Document.XML"})
    void doubledPartsAreRefusedBecauseReadersWouldDiffer(String second) throws IOException {
      byte[] other = Docx.zip(Map.of("word/documentXxml", PLAN.document().getBytes(UTF_8)));
      Map<String, byte[]> parts = new LinkedHashMap<>(PLAN.parts());
      parts.put("word/documentXxml", other);
      byte[] file = Docx.zip(parts);
      String text = new String(file, ISO_8859_1).replace("word/documentXxml", second);
      assertThat(refusal(text.getBytes(ISO_8859_1))).isEqualTo("doubled-parts");
    }

    @Test
    void aZipThatSwellsIsRefusedBeforeItIsHeld() throws IOException {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
        zip.setLevel(Deflater.BEST_SPEED);
        for (Map.Entry<String, byte[]> part : PLAN.parts().entrySet()) {
          zip.putNextEntry(new ZipEntry(part.getKey()));
          zip.write(part.getValue());
        }
        zip.putNextEntry(new ZipEntry("word/media/image1.bin"));
        for (int i = 0; i < 301; i++) {
          zip.write(new byte[1 << 20]);
        }
      }
      assertThat(bytes.size()).isLessThan(5 << 20);
      assertThat(refusal(bytes.toByteArray())).isEqualTo("too-big");
    }

    @Test
    void thousandsOfPartsAreRefused() {
      Map<String, byte[]> parts = new LinkedHashMap<>(PLAN.parts());
      for (int i = 0; i < 5_001; i++) {
        parts.put("word/media/" + i, new byte[0]);
      }
      assertThat(refusal(Docx.zip(parts))).isEqualTo("too-big");
    }

    @ParameterizedTest
    @ValueSource(strings = {"w:smartTag", "w:tbl", "w:sdt", "w:txbxContent", "w:p", "w:r", "w:ins"})
    void elementsTwentyThousandDeepAreRefused(String name) {
      String deep = ("<" + name + ">").repeat(20_000) + ("</" + name + ">").repeat(20_000);
      assertThat(refusal(Docx.of(deep).bytes())).isEqualTo("too-deep");
    }

    @Test
    void tablesInTablesAreRefusedWhenNobodyCouldReadThem() {
      String open = "<w:tbl><w:tr><w:tc>";
      String close = "</w:tc></w:tr></w:tbl>";
      assertThat(refusal(Docx.of(open.repeat(200) + close.repeat(200)).bytes()))
          .isEqualTo("too-deep");
    }

    @Test
    void tooMuchTextIsRefused() throws UnreadableFile {
      Limits few = new Limits(1 << 20, 1 << 20, 100, 100, 1_000);
      byte[] file = Docx.of(p("a".repeat(2_000))).bytes();
      PlanReader reader = new PlanReader(Map.of("docx", new WordFormat()), few);
      UnreadableFile refused =
          catchThrowableOfType(
              UnreadableFile.class, () -> reader.read(new PlanFile("plan.docx", file)));
      assertThat(refused.code()).isEqualTo("too-big");
      assertThat(refused.what()).contains("1000 characters");
    }

    @Test
    void tooLargeAFileIsRefusedUnopened() {
      PlanReader reader = new PlanReader(Map.of(), new Limits(1 << 20, 1 << 20, 100, 100, 1_000));
      UnreadableFile refused =
          catchThrowableOfType(
              UnreadableFile.class,
              () -> reader.read(new PlanFile("plan.docx", new byte[(1 << 20) + 1])));
      assertThat(refused.what())
          .isEqualTo("The file is larger than is read here: more than 1 MB (limits: file-mb).");
    }
  }

  /** Documents that are one XML file: told by their content, and what to save them as. */
  @Nested
  class AllInOneXml {

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "a Word document saved as XML (flat OPC, .xml) | <pkg:package"
              + " xmlns:pkg='http://schemas.microsoft.com/office/2006/xmlPackage'/>",
          "a Word 2003 XML document (.xml) | <w:wordDocument"
              + " xmlns:w='http://schemas.microsoft.com/office/word/2003/wordml'/>",
          "an Excel 2003 XML spreadsheet (.xml) | <Workbook"
              + " xmlns='urn:schemas-microsoft-com:office:spreadsheet'/>",
          "a flat OpenDocument file (.fodt or .fods) | <office:document"
              + " xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0'"
              + " office:mimetype='application/vnd.oasis.opendocument.text'/>",
        })
    void isNamedWithWhatToSaveItAs(String named, String xml) {
      byte[] file = ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + xml).getBytes(UTF_8);
      UnreadableFile refused =
          catchThrowableOfType(
              UnreadableFile.class, () -> Docx.reader().read(new PlanFile("plan.docx", file)));
      assertThat(refused.code()).isEqualTo("unsupported-format");
      assertThat(refused.what()).contains(named);
      assertThat(refused.repair()).contains("as a Word document (.docx)");
    }
  }
}
