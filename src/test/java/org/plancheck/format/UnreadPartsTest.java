package org.plancheck.format;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.util.Matrix;
import org.apache.poi.hssf.usermodel.HSSFClientAnchor;
import org.apache.poi.hssf.usermodel.HSSFPatriarch;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.util.LittleEndian;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plancheck.check.PlanChecker;
import org.plancheck.cli.Formats;
import org.plancheck.result.CheckReport;
import org.plancheck.result.Phase;
import org.plancheck.result.Verdict;
import org.plancheck.rules.RuleBook;

/**
 * A plan with nothing to mend is ready in every format, and no longer so as soon as its file holds
 * a part that was not read: the report says which.
 */
class UnreadPartsTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
  private static final PlanChecker CHECKER =
      new PlanChecker(new PlanReader(Formats.all(), Limits.standard()), RuleBook.builtIn(), "test");

  private static byte[] goodPlan(String format) throws IOException {
    Path sample = Path.of("sample-plans", "good-plan." + format);
    return Files.readAllBytes(
        Files.exists(sample)
            ? sample
            : Path.of("src/test/resources/formats", "good-plan." + format));
  }

  private static CheckReport check(String format, byte[] file) {
    return CHECKER.check(new PlanFile("plan." + format, file), DAY, Phase.REVIEW);
  }

  /** Checks a file whose plan is as good as before, and which says that a part was not read. */
  private static void assertSaid(String format, byte[] file, String unread) {
    Verdict verdict = check(format, file).verdict();
    assertThat(verdict.status())
        .as(verdict.reasons().toString())
        .isEqualTo(Verdict.Status.READY_WITH_COMMENTS);
    assertThat(verdict.reasons()).anyMatch(reason -> reason.startsWith("Not read: " + unread));
  }

  private static byte[] changed(byte[] zip, String part, UnaryOperator<String> change) {
    try {
      OfficePackage parts = OfficePackage.open(zip, Limits.standard());
      String before = new String(parts.bytes(part), UTF_8);
      String after = change.apply(before);
      assertThat(after).as("changed").isNotEqualTo(before);
      return parts.with(Map.of(part, after.getBytes(UTF_8)));
    } catch (UnreadableFile e) {
      throw new AssertionError(e.getMessage(), e);
    }
  }

  /** The same with some markup before the last place of a mark. */
  private static byte[] added(byte[] zip, String part, String mark, String markup) {
    return changed(
        zip,
        part,
        xml -> {
          int at = xml.lastIndexOf(mark);
          return xml.substring(0, at) + markup + xml.substring(at);
        });
  }

  @ParameterizedTest
  @ValueSource(strings = {"docx", "xlsx", "odt", "ods", "doc", "xls", "rtf", "pdf"})
  void aPlanThatIsReadWholeIsReady(String format) throws IOException {
    CheckReport report = check(format, goodPlan(format));
    assertThat(report.verdict().reasons()).isEmpty();
    assertThat(report.verdict().status()).isEqualTo(Verdict.Status.READY);
    assertThat(report.reading().plan().actions()).hasSize(14);
  }

  @Nested
  class InWordDocuments {

    private static final String SHAPES =
        " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
            + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
            + " xmlns:wpg=\"http://schemas.microsoft.com/office/word/2010/wordprocessingGroup\""
            + " xmlns:v=\"urn:schemas-microsoft-com:vml\""
            + " xmlns:o=\"urn:schemas-microsoft-com:office:office\"";

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "a document embedded in this one | <w:altChunk r:id='x'/>",
          "a document that this one only links to | <w:subDoc r:id='x'/>",
          "a document that this one only links to | <w:p><w:subDoc r:id='x'/></w:p>",
          "an object of another program | <w:p><w:r><w:object><v:shape/><o:OLEObject/></w:object>"
              + "</w:r></w:p>",
          "a form control | <w:p><w:r><w:object><w:control w:name='TextBox1'/></w:object></w:r>"
              + "</w:p>",
          "a chart | <w:p><w:r><w:drawing><wp:inline><a:graphic><a:graphicData><a:chart/>"
              + "</a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>",
          "a diagram | <w:p><w:r><w:drawing><wp:inline><a:graphic><a:graphicData><a:relIds/>"
              + "</a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>",
          "a large picture | <w:p><w:r><w:drawing><wp:inline><wp:extent cx='5400000' cy='4000000'/>"
              + "<a:graphic><a:pic/></a:graphic></wp:inline></w:drawing></w:r></w:p>",
          "a large picture | <w:p><w:r><w:pict><v:shape style='width:400pt;height:300pt'>"
              + "<v:imagedata/></v:shape></w:pict></w:r></w:p>",
          "text that is formatted as hidden | <w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>9.9</w:t>"
              + "</w:r></w:p>",
          "a table row that is hidden | <w:tbl><w:tr><w:trPr><w:hidden/></w:trPr><w:tc><w:p><w:r>"
              + "<w:t>9.9</w:t></w:r></w:p></w:tc></w:tr></w:tbl>",
        })
    void isSaid(String unread, String markup) throws IOException {
      assertSaid("docx", with(markup), unread);
    }

    private static String bound(String markup) {
      return markup.replaceFirst("^<[^ />]+", "$0" + SHAPES);
    }

    private static byte[] with(String markup) throws IOException {
      return added(goodPlan("docx"), "word/document.xml", "<w:sectPr", bound(markup));
    }

    /** A group of 25 cm by 4 cm, inside which lengths are twice as long as on the page. */
    private static byte[] withBanner(int centimetres) throws IOException {
      int length = centimetres * 720_000;
      String size = "cx='" + length + "' cy='" + length + "'";
      return with(
          "<w:p><w:r><w:drawing><wp:inline><wp:extent cx='9000000' cy='1440000'/><a:graphic>"
              + "<a:graphicData><wpg:wgp><wpg:grpSpPr><a:xfrm><a:ext cx='9000000' cy='1440000'/>"
              + "<a:chExt cx='18000000' cy='2880000'/></a:xfrm></wpg:grpSpPr>"
              + "<a:sp><a:ext cx='18000000' cy='2880000'/></a:sp><a:pic/><a:pic><a:ext uri='x'/>"
              + "<a:xfrm><a:ext "
              + size
              + "/></a:xfrm></a:pic></wpg:wgp></a:graphicData></a:graphic></wp:inline></w:drawing>"
              + "</w:r></w:p>");
    }

    @Test
    void aBannerOfSmallLogosIsNone() throws IOException {
      assertThat(check("docx", withBanner(6)).reading().plan().leftOut()).isEmpty();
      assertThat(check("docx", withBanner(11)).reading().plan().leftOut())
          .containsExactly(Unread.PICTURE);
    }

    @ParameterizedTest
    @CsvSource({
      "<o:OLEObject/>, an object of another program that is embedded in this file",
      "<w:control/>, a form control"
    })
    void anObjectAndItsPictureAreOne(String object, String unread) throws IOException {
      byte[] file =
          with(
              "<w:p><w:r><w:object><v:shape style='width:400pt;height:300pt'><v:imagedata/>"
                  + "</v:shape>"
                  + object
                  + "</w:object></w:r></w:p>");
      assertThat(check("docx", file).reading().plan().leftOut()).containsExactly(unread);
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "<w:r><w:object><v:shape/><o:OLEObject/></w:object></w:r>",
          "<w:r><w:object><w:control w:name='TextBox1'/></w:object></w:r>",
          "<w:r><w:drawing><a:chart/></w:drawing></w:r>",
          "<w:r><w:drawing><a:relIds/></w:drawing></w:r>",
          "<w:r><w:pict><v:shape style='width:400pt;height:300pt'><v:imagedata/></v:shape>"
              + "</w:pict></w:r>",
        })
    void whatIsPrintedOnEveryPageIsNone(String markup) throws IOException {
      byte[] file = added(goodPlan("docx"), "word/header1.xml", "</w:p>", bound(markup));
      assertThat(check("docx", file).verdict().status()).isEqualTo(Verdict.Status.READY);
    }

    @Test
    void aPageHeaderThatIsNotThereIsSaid() throws IOException {
      String rels = "word/_rels/document.xml.rels";
      byte[] file = changed(goodPlan("docx"), rels, xml -> xml.replace("header1", "header9"));
      CheckReport report = check("docx", file);
      assertThat(report.reading().plan().leftOut())
          .containsExactly("a page header that the file names and does not hold");
      assertThat(report.verdict().status()).isEqualTo(Verdict.Status.NOT_READY);
    }

    @Test
    void logosAreNone() throws IOException {
      String logo =
          "<w:p><w:r><w:drawing"
              + SHAPES
              + "><wp:inline><wp:extent cx='1800000' cy='1800000'/><a:graphic><a:pic/></a:graphic>"
              + "</wp:inline></w:drawing></w:r></w:p>";
      byte[] file = added(goodPlan("docx"), "word/document.xml", "<w:sectPr", logo);
      assertThat(check("docx", file).verdict().status()).isEqualTo(Verdict.Status.READY);
    }

    @Test
    void wordsThatOnlyAFallbackHoldsAndThoseUnderPhoneticGuidesAreRead() throws UnreadableFile {
      String markup =
          Wml.p(
              "<w:r><mc:AlternateContent><mc:Fallback><w:pict><w:txbxContent>"
                  + Wml.p("9.1 Fit lights")
                  + "</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r>",
              "<w:r><w:ruby><w:rt><w:r><w:t>above</w:t></w:r></w:rt><w:rubyBase><w:r>"
                  + "<w:t>below</w:t></w:r></w:rubyBase></w:ruby></w:r>");
      Docx docx = Docx.of(markup, Wml.actions(Wml.action("1.1", "Do")));
      assertThat(docx.plan().passages())
          .extracting(passage -> passage.text())
          .contains("9.1 Fit lights", "below");
    }
  }

  @Nested
  class InWorkbooks {

    private static final String SHEET = "xl/worksheets/sheet1.xml";

    @Test
    void objectsAreSaid() throws IOException {
      String object = "<oleObjects><oleObject progId='Word.Document.12' shapeId='1'/></oleObjects>";
      assertSaid(
          "xlsx",
          added(goodPlan("xlsx"), SHEET, "</worksheet>", object),
          "an object of another program that is embedded in this file on sheet '");
    }

    @Test
    void rowsBeyondTheEdgeAreSaid() throws IOException {
      String row = "<row r='1048577'><c r='A1048577' t='inlineStr'><is><t>9.9</t></is></c></row>";
      assertSaid(
          "xlsx", added(goodPlan("xlsx"), SHEET, "</sheetData>", row), "a row beyond the last one");
    }

    @ParameterizedTest
    @CsvSource({
      "drawings that the file names and does not hold,",
      "a large picture, <pic><spPr><xfrm><ext cx='7200000' cy='3600000'/></xfrm></spPr></pic>",
      "a large picture, <oneCellAnchor><ext cx='7200000' cy='3600000'/><pic/></oneCellAnchor>",
      "a diagram, <graphicFrame><relIds/></graphicFrame>"
    })
    void drawingsAreSaid(String unread, String drawn) throws IOException, UnreadableFile {
      assertSaid("xlsx", with(drawn), unread);
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "<oneCellAnchor><ext cx='720000' cy='720000'/><pic/></oneCellAnchor>",
          "<oneCellAnchor><ext cx='7200000' cy='3600000'/><grpSp><pic/></grpSp></oneCellAnchor>",
          "<oneCellAnchor><ext cx='7200000' cy='3600000'/><sp/></oneCellAnchor><pic/>",
        })
    void smallPicturesAreNone(String drawn) throws IOException, UnreadableFile {
      assertThat(check("xlsx", with(drawn)).verdict().status()).isEqualTo(Verdict.Status.READY);
    }

    private static byte[] with(String drawn) throws IOException, UnreadableFile {
      Map<String, byte[]> parts = new LinkedHashMap<>();
      String relationship =
          "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
              + "<Relationship Id='d' Type='http://schemas.openxmlformats.org/officeDocument/"
              + "2006/relationships/drawing' Target='../drawings/drawing1.xml'/></Relationships>";
      parts.put("xl/worksheets/_rels/sheet1.xml.rels", relationship.getBytes(UTF_8));
      if (drawn != null) {
        parts.put("xl/drawings/drawing1.xml", ("<wsDr>" + drawn + "</wsDr>").getBytes(UTF_8));
      }
      OfficePackage book = OfficePackage.open(goodPlan("xlsx"), Limits.standard());
      return book.with(parts);
    }

    @Test
    void aSheetWithoutANameIsDamage() throws IOException {
      byte[] file =
          changed(
              goodPlan("xlsx"),
              "xl/workbook.xml",
              xml -> xml.replaceFirst("<sheet name=", "<sheet x="));
      assertThat(check("xlsx", file).problems()).extracting("code").containsExactly("damaged");
    }
  }

  @Nested
  class InOldWorkbooks {

    private static byte[] changed(Consumer<HSSFWorkbook> change) throws IOException {
      try (HSSFWorkbook book = new HSSFWorkbook(new ByteArrayInputStream(goodPlan("xls")));
          ByteArrayOutputStream out = new ByteArrayOutputStream()) {
        change.accept(book);
        book.write(out);
        return out.toByteArray();
      }
    }

    @Test
    void largePicturesAreSaid() throws IOException {
      byte[] file =
          changed(
              book -> {
                HSSFSheet sheet = book.getSheetAt(0);
                HSSFPatriarch drawing = sheet.createDrawingPatriarch();
                int picture = book.addPicture(picture(), HSSFWorkbook.PICTURE_TYPE_PNG);
                drawing.createPicture(
                    new HSSFClientAnchor(0, 0, 0, 0, (short) 0, 60, (short) 6, 90), picture);
              });
      assertSaid("xls", file, "a large picture, which may hold words on sheet '");
    }

    @Test
    void objectsAreSaid() throws IOException {
      byte[] file =
          changed(
              book -> {
                int picture = book.addPicture(picture(), HSSFWorkbook.PICTURE_TYPE_PNG);
                HSSFPatriarch drawing = book.getSheetAt(0).createDrawingPatriarch();
                try {
                  int storage =
                      book.addOlePackage(new byte[] {1}, "plan", "plan.docx", "plan.docx");
                  drawing.createObjectData(
                      new HSSFClientAnchor(0, 0, 0, 0, (short) 0, 60, (short) 1, 62),
                      storage,
                      picture);
                } catch (IOException e) {
                  throw new UncheckedIOException(e);
                }
              });
      assertSaid("xls", file, "an object of another program");
    }
  }

  @Nested
  class InOldDocuments {

    @Test
    void largePicturesAndChangesAreSaid() throws IOException {
      byte[] file = Files.readAllBytes(Path.of("src/test/resources/formats/good-plan-pasted.doc"));
      assertSaid("doc", file, "a large picture");
      assertThat(check("doc", file).reading().plan().revisions().changes()).isEqualTo(1);
      assertThat(check("doc", file).reading().plan().revisions().comments()).isEqualTo(1);
    }

    @Test
    void objectsAreSaid() throws IOException {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      try (POIFSFileSystem container =
          new POIFSFileSystem(new ByteArrayInputStream(goodPlan("doc")))) {
        container
            .getRoot()
            .createDirectory("ObjectPool")
            .createDirectory("_1234")
            .createDocument("x", new ByteArrayInputStream(new byte[] {1}));
        container.writeFilesystem(out);
      }
      assertSaid("doc", out.toByteArray(), "an object of another program");
    }

    /**
     * The last words of the page headers' story told to be those of their text boxes, whose story
     * is the last one (MS-DOC 2.5.4, ccpHdd and ccpHdrTxbx).
     */
    @Test
    void textBoxesOfPageHeadersAreRead() throws IOException {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      try (POIFSFileSystem container =
          new POIFSFileSystem(new ByteArrayInputStream(goodPlan("doc")))) {
        byte[] stream = container.createDocumentInputStream("WordDocument").readAllBytes();
        int words = 8;
        for (int count : new int[] {0x5c, 0x60, 0x64, 0x68}) {
          assertThat(LittleEndian.getInt(stream, count)).as("no story after the headers'").isZero();
        }
        LittleEndian.putInt(stream, 0x54, LittleEndian.getInt(stream, 0x54) - words);
        LittleEndian.putInt(stream, 0x68, words);
        container.createOrUpdateDocument(new ByteArrayInputStream(stream), "WordDocument");
        container.writeFilesystem(out);
      }
      CheckReport report = check("doc", out.toByteArray());
      assertThat(report.verdict().status()).isEqualTo(Verdict.Status.READY);
      assertThat(report.reading().plan().passages())
          .extracting(passage -> passage.text())
          .contains("ger");
    }

    /**
     * All from the large picture on told to be text boxes (MS-DOC 2.5.4, ccpText, ccpHdd, ccpAtn
     * and ccpTxbx).
     */
    @Test
    void largePicturesInTextBoxesAreSaid() throws IOException {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      byte[] file = Files.readAllBytes(Path.of("src/test/resources/formats/good-plan-pasted.doc"));
      try (POIFSFileSystem container = new POIFSFileSystem(new ByteArrayInputStream(file))) {
        byte[] stream = container.createDocumentInputStream("WordDocument").readAllBytes();
        int picture = 40;
        int moved = picture;
        LittleEndian.putInt(stream, 0x4c, LittleEndian.getInt(stream, 0x4c) - picture);
        for (int count : new int[] {0x54, 0x5c}) {
          moved += LittleEndian.getInt(stream, count);
          LittleEndian.putInt(stream, count, 0);
        }
        LittleEndian.putInt(stream, 0x64, moved);
        container.createOrUpdateDocument(new ByteArrayInputStream(stream), "WordDocument");
        container.writeFilesystem(out);
      }
      assertThat(check("doc", out.toByteArray()).reading().plan().leftOut())
          .containsExactly(Unread.PICTURE);
    }
  }

  @Nested
  class InRichText {

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "an object of another program | {\\object\\objemb{\\*\\objdata 01}{\\result x\\par}}",
          "a large picture | {\\pict\\pngblip\\picw60\\pich40\\picwgoal8000\\pichgoal6000 00}",
          "an object of another program | {\\shp{\\*\\shpinst{\\shptxt{\\object\\objemb{\\result"
              + " x\\par}}}}}",
          "a large picture | {\\*\\shppict{\\pict\\picscalex50\\picscaley50\\pngblip\\picw60\\pich40"
              + "\\picwgoal16000\\pichgoal12000 00}}",
          "text that is formatted as hidden | {\\v 9.9}\\par",
        })
    void isSaid(String unread, String words) throws IOException {
      assertSaid("rtf", ended(words), unread);
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "scaled to a logo, as Word writes it | {\\pict\\picscalex20\\picscaley20\\picw60\\pich40"
              + "\\picwgoal8000\\pichgoal6000\\pngblip 00}",
          "scaled behind its size | {\\pict\\pngblip\\picwgoal8000\\pichgoal6000\\picscalex20"
              + "\\picscaley20 00}",
          "on every page | {\\header{\\object\\objemb{\\result{\\pict\\pngblip\\picwgoal8000"
              + "\\pichgoal6000 00}}}{\\pict\\picwgoal8000\\pichgoal6000 00}\\par}",
          "in a box on every page | {\\footer{\\shp{\\*\\shpinst{\\shptxt{\\object\\objemb"
              + "{\\result x}}\\par}}}\\par}",
        })
    void picturesAndObjectsAreNone(String where, String words) throws IOException {
      assertThat(check("rtf", ended(words)).reading().plan().leftOut()).as(where).isEmpty();
    }

    @Test
    void anObjectAndItsPictureAreOne() throws IOException {
      byte[] file =
          ended(
              "{\\object\\objemb{\\result{\\*\\shppict{\\pict\\pngblip\\picwgoal8000\\pichgoal6000"
                  + " 00}}}}");
      assertThat(check("rtf", file).reading().plan().leftOut()).containsExactly(Unread.OBJECT);
    }

    @Test
    void insertionsDeletionsAndRemarksAreCountedAndDeletedWordsAreNoneOfThePlan()
        throws IOException {
      byte[] file =
          ended(
              "{\\revised Added words.}{\\deleted Deleted words.}{\\*\\atnauthor Jane}"
                  + "{\\*\\annotation Agreed?}{\\*\\atnauthor Plancheck}{\\*\\annotation x}\\par");
      var plan = check("rtf", file).reading().plan();
      assertThat(plan.revisions().changes()).isEqualTo(2);
      assertThat(plan.revisions().comments()).isEqualTo(1);
      assertThat(plan.passages())
          .extracting(passage -> passage.text())
          .contains("Added words.")
          .noneMatch(text -> text.contains("Deleted"));
    }

    @Test
    void tablesInTextBoxesAreRead() throws IOException {
      byte[] file =
          ended(
              "{\\shp{\\*\\shpinst{\\shptxt\\trowd\\cellx4000\\pard\\intbl Fit lights\\cell\\row"
                  + "\\pard\\par}}}\\par");
      assertThat(check("rtf", file).reading().plan().passages())
          .extracting(passage -> passage.text())
          .contains("Fit lights");
    }

    private static byte[] ended(String words) throws IOException {
      String rtf = new String(goodPlan("rtf"), ISO_8859_1);
      int end = rtf.lastIndexOf('}');
      return (rtf.substring(0, end) + "\\pard\\plain " + words + "}").getBytes(ISO_8859_1);
    }
  }

  @Nested
  class InOpenDocumentTexts {

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "an object of another program | <text:p><draw:frame><draw:object/></draw:frame></text:p>",
          "an object of another program | <draw:frame><draw:floating-frame/></draw:frame>",
          "a form control | <text:p><draw:control/></text:p>",
          "a large picture | <text:p><draw:frame svg:width='15cm' svg:height='4in'><draw:image/>"
              + "</draw:frame></text:p>",
          "a document that this one only links to | <text:section text:name='s'>"
              + "<text:section-source/></text:section>",
          "a section that is hidden | <text:section text:display='none'><text:p>x</text:p>"
              + "</text:section>",
        })
    void isSaid(String unread, String markup) throws IOException {
      assertSaid("odt", added(goodPlan("odt"), "content.xml", "</office:text>", markup), unread);
    }
  }

  @Nested
  class InOpenDocumentSpreadsheets {

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "an object of another program | <draw:frame><draw:object/></draw:frame>",
          "a form control | <draw:control/>",
          "a large picture | <draw:frame svg:width='15cm' svg:height='80mm'><draw:image/>"
              + "</draw:frame>",
        })
    void isSaid(String unread, String markup) throws IOException {
      String shapes = "<table:shapes>" + markup + "</table:shapes>";
      byte[] file =
          changed(
              goodPlan("ods"),
              "content.xml",
              xml -> {
                int at = xml.indexOf("<table:table-column");
                return xml.substring(0, at) + shapes + xml.substring(at);
              });
      assertSaid("ods", file, unread);
    }

    @Test
    void trackedChangesAreReadAsIfAcceptedAndCounted() throws IOException {
      String changes =
          "<table:tracked-changes><table:cell-content-change table:id='c1'><table:previous>"
              + "<table:change-track-table-cell><text:p>Deleted words.</text:p>"
              + "</table:change-track-table-cell></table:previous></table:cell-content-change>"
              + "<table:insertion table:acceptance-state='accepted' table:id='c2'/>"
              + "</table:tracked-changes>";
      byte[] file =
          changed(
              goodPlan("ods"),
              "content.xml",
              xml -> xml.replaceFirst("<office:spreadsheet>", "$0" + changes));
      var plan = check("ods", file).reading().plan();
      assertThat(plan.revisions().changes()).isEqualTo(1);
      assertThat(plan.notes()).contains("1 tracked change was read as if accepted.");
      assertThat(plan.passages()).noneMatch(passage -> passage.text().contains("Deleted"));
    }
  }

  @Nested
  class InPdf {

    private static final Matrix ASLANT = Matrix.getRotateInstance(0.7, 200, 300);

    @Test
    void aPageThatIsAPicture() throws IOException {
      assertSaid("pdf", drawn(true, content -> content.picture(50, 50, 480, 700)), "a picture");
    }

    @Test
    void aLargePictureUnderAHeadingThatIsTyped() throws IOException {
      assertSaid(
          "pdf",
          drawn(
              true,
              content -> {
                content.words("Our garden", Matrix.getTranslateInstance(50, 800));
                content.picture(50, 50, 480, 700);
              }),
          "a large picture, which may hold words on page");
    }

    @Test
    void wordsThatRunAslant() throws IOException {
      assertSaid(
          "pdf",
          drawn(false, content -> content.words("DRAFT", ASLANT)),
          "slanted words ('DRAFT') on page 1");
    }

    /** A watermark was read, and nothing of the plan stands in it: it does not cost the verdict. */
    @Test
    void aWatermarkIsANote() throws IOException {
      byte[] marked =
          drawn(
              false,
              content -> {
                COSDictionary pagination = new COSDictionary();
                pagination.setName(COSName.TYPE, "Pagination");
                content
                    .content()
                    .beginMarkedContent(
                        COSName.getPDFName("Artifact"), PDPropertyList.create(pagination));
                content.words("DRAFT", ASLANT);
                content.content().endMarkedContent();
              });
      byte[] onEveryPage = goodPlan("pdf");
      try (PDDocument document = Loader.loadPDF(onEveryPage)) {
        assertThat(document.getNumberOfPages()).isGreaterThan(1);
        for (int page = 0; page < document.getNumberOfPages(); page++) {
          onEveryPage = drawn(onEveryPage, page, content -> content.words("DRAFT", ASLANT));
        }
      }
      for (byte[] file : List.of(marked, onEveryPage)) {
        CheckReport report = check("pdf", file);
        assertThat(report.verdict().status()).isEqualTo(Verdict.Status.READY);
        assertThat(report.reading().plan().notes())
            .contains("The slanted words 'DRAFT' were taken for a watermark.");
      }
    }

    @Test
    void anEmptyListOfAttachedFilesIsNone() throws IOException {
      try (PDDocument document = Loader.loadPDF(goodPlan("pdf"));
          ByteArrayOutputStream out = new ByteArrayOutputStream()) {
        PDEmbeddedFilesNameTreeNode files = new PDEmbeddedFilesNameTreeNode();
        files.getCOSObject().setItem(COSName.NAMES, new COSArray());
        PDDocumentNameDictionary names =
            new PDDocumentNameDictionary(document.getDocumentCatalog());
        names.setEmbeddedFiles(files);
        document.getDocumentCatalog().setNames(names);
        document.save(out);
        assertThat(check("pdf", out.toByteArray()).verdict().status())
            .isEqualTo(Verdict.Status.READY);
      }
    }

    @Test
    void attachedFiles() throws IOException {
      try (PDDocument document = Loader.loadPDF(goodPlan("pdf"));
          ByteArrayOutputStream out = new ByteArrayOutputStream()) {
        PDEmbeddedFilesNameTreeNode files = new PDEmbeddedFilesNameTreeNode();
        files.setNames(Map.of("plan.docx", new PDComplexFileSpecification()));
        PDDocumentNameDictionary names =
            new PDDocumentNameDictionary(document.getDocumentCatalog());
        names.setEmbeddedFiles(files);
        document.getDocumentCatalog().setNames(names);
        document.save(out);
        assertSaid("pdf", out.toByteArray(), "a file that is attached to this one");
      }
    }

    /** What a test draws on a page. */
    private interface Drawing {
      void on(Canvas canvas) throws IOException;
    }

    private record Canvas(PDDocument document, PDPageContentStream content) {
      void picture(float x, float y, float width, float height) throws IOException {
        BufferedImage dot = new BufferedImage(2, 2, BufferedImage.TYPE_INT_RGB);
        content.drawImage(LosslessFactory.createFromImage(document, dot), x, y, width, height);
      }

      void words(String words, Matrix place) throws IOException {
        content.beginText();
        content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 20);
        content.setTextMatrix(place);
        content.showText(words);
        content.endText();
      }
    }

    private static byte[] drawn(boolean newPage, Drawing drawing) throws IOException {
      try (PDDocument document = Loader.loadPDF(goodPlan("pdf"));
          ByteArrayOutputStream out = new ByteArrayOutputStream()) {
        if (newPage) {
          document.addPage(new PDPage(PDRectangle.A4));
        }
        document.save(out);
        return drawn(out.toByteArray(), newPage ? document.getNumberOfPages() - 1 : 0, drawing);
      }
    }

    private static byte[] drawn(byte[] file, int number, Drawing drawing) throws IOException {
      try (PDDocument document = Loader.loadPDF(file);
          ByteArrayOutputStream out = new ByteArrayOutputStream()) {
        PDPage page = document.getPage(number);
        try (PDPageContentStream content =
            new PDPageContentStream(document, page, AppendMode.APPEND, false, true)) {
          drawing.on(new Canvas(document, content));
        }
        document.save(out);
        return out.toByteArray();
      }
    }
  }

  private static byte[] picture() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      ImageIO.write(new BufferedImage(2, 2, BufferedImage.TYPE_INT_RGB), "png", out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  @ParameterizedTest
  @ValueSource(strings = {"docx", "xlsx", "odt", "ods", "doc", "xls", "rtf", "pdf"})
  void aPlanThatIsCutShortIsNotChecked(String format) throws IOException {
    byte[] whole = goodPlan(format);
    byte[] cut = Arrays.copyOf(whole, whole.length * 9 / 10);
    assertThat(check(format, cut).verdict().status())
        .isEqualTo(Verdict.Status.COULD_NOT_BE_CHECKED);
  }
}
