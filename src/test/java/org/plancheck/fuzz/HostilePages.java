package org.plancheck.fuzz;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.plancheck.fuzz.HostileFile.Expected;

/** PDF files, most of them written object by object, that go in circles, swell or act. */
final class HostilePages {

  private static final String CATALOGUE = "<</Type/Catalog/Pages 2 0 R>>";
  private static final String PAGES = "<</Type/Pages/Kids[3 0 R]/Count 1>>";
  private static final String PAGE =
      "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R"
          + "/Resources<</Font<</F 5 0 R>>>>>>";
  private static final String FONT = "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>";
  private static final String WORDS = "BT /F 12 Tf 50 700 Td (Theme 1: Environment) Tj ET";

  private final List<HostileFile> files = new ArrayList<>();

  private HostilePages() {}

  static List<HostileFile> all() throws IOException {
    HostilePages made = new HostilePages();
    made.wholeOnes();
    made.circles();
    made.swollen();
    made.acting();
    made.drawn();
    return made.files;
  }

  private void add(String kind, Expected expected, byte[] bytes) {
    files.add(new HostileFile(kind + ".pdf", expected, bytes));
  }

  private void add(String kind, String... objects) {
    add(kind, Expected.EITHER, file(objects));
  }

  /** A file of objects 1, 2, 3 …, with its table of places. */
  private static byte[] file(String... objects) {
    StringBuilder file = new StringBuilder("%PDF-1.7\n");
    StringBuilder places = new StringBuilder("0000000000 65535 f \n");
    for (int i = 0; i < objects.length; i++) {
      places.append(String.format("%010d 00000 n \n", file.length()));
      file.append(i + 1).append(" 0 obj\n").append(objects[i]).append("\nendobj\n");
    }
    int table = file.length();
    int size = objects.length + 1;
    file.append("xref\n0 ").append(size).append('\n').append(places);
    file.append("trailer\n<</Root 1 0 R/Size ").append(size).append(">>\n");
    file.append("startxref\n").append(table).append("\n%%EOF\n");
    return file.toString().getBytes(ISO_8859_1);
  }

  private static String stream(String dictionary, String data) {
    return "<<" + dictionary + "/Length " + data.length() + ">>\nstream\n" + data + "\nendstream";
  }

  private static String packed(String dictionary, String words, int times, int layers)
      throws IOException {
    byte[] data = null;
    for (int layer = 0; layer < layers; layer++) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      try (var out = new DeflaterOutputStream(bytes, new Deflater(1))) {
        for (int i = 0; i < (layer == 0 ? times : 1); i++) {
          out.write(layer == 0 ? words.getBytes(ISO_8859_1) : data);
        }
      }
      data = bytes.toByteArray();
    }
    String filters = "/Filter[" + "/FlateDecode".repeat(layers) + "]";
    return stream(dictionary + filters, new String(data, ISO_8859_1));
  }

  private void wholeOnes() throws IOException {
    byte[] whole = Seeds.smallest("pdf");
    for (int percent : new int[] {3, 30, 60, 85}) {
      byte[] cut = Arrays.copyOf(whole, whole.length * percent / 100);
      add("cut-at-" + percent, Expected.REFUSED, cut);
    }
    byte[] before = new byte[whole.length + 600];
    Arrays.fill(before, (byte) ' ');
    System.arraycopy(whole, 0, before, 600, whole.length);
    add("bytes-before", Expected.EITHER, before);
    add("bytes-after", Expected.EITHER, Arrays.copyOf(whole, whole.length + 5_000));
    byte[] hole = whole.clone();
    Arrays.fill(hole, whole.length / 3, whole.length / 2, (byte) 0);
    add("zeros-in-the-middle", Expected.EITHER, hole);
    add("locked", Expected.REFUSED, locked(whole, "secret"));
    add("locked-against-copying", Expected.EITHER, locked(whole, ""));
    add("no-page", Expected.REFUSED, file(CATALOGUE, "<</Type/Pages/Kids[]/Count 0>>"));
    add("no-words", Expected.REFUSED, file(CATALOGUE, PAGES, PAGE, stream("", ""), FONT));
  }

  private static byte[] locked(byte[] whole, String password) throws IOException {
    try (PDDocument document = Loader.loadPDF(whole)) {
      AccessPermission none = new AccessPermission(0);
      document.protect(new StandardProtectionPolicy("owner", password, none));
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.save(bytes);
      return bytes.toByteArray();
    }
  }

  private void circles() {
    add("pages-of-themselves", CATALOGUE, "<</Type/Pages/Kids[2 0 R]/Count 1>>");
    add(
        "pages-of-each-other",
        CATALOGUE,
        "<</Type/Pages/Kids[3 0 R]/Count 1>>",
        "<</Type/Pages/Parent 2 0 R/Kids[2 0 R]/Count 1>>");
    add(
        "parent-of-itself",
        CATALOGUE,
        PAGES,
        "<</Type/Page/Parent 3 0 R/Contents 4 0 R>>",
        stream("", WORDS));
    add("contents-of-themselves", CATALOGUE, PAGES, PAGE, "[4 0 R 4 0 R]", FONT);
    add("object-of-itself", CATALOGUE, PAGES, PAGE, "4 0 R", FONT);
    add(
        "length-of-itself",
        CATALOGUE,
        PAGES,
        PAGE,
        "<</Length 4 0 R>>\nstream\n" + WORDS + "\nendstream",
        FONT);
    String form = "/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X 4 0 R>>>>";
    add(
        "drawing-of-itself",
        CATALOGUE,
        PAGES,
        PAGE.replace("/Font", "/XObject<</X 4 0 R>>/Font"),
        stream(form, "/X Do /X Do"),
        FONT);
    add(
        "font-of-itself",
        CATALOGUE,
        PAGES,
        PAGE,
        stream("", WORDS),
        "<</Type/Font/Subtype/Type0/DescendantFonts[5 0 R]/Encoding 5 0 R/ToUnicode 5 0 R>>");
    add(
        "fields-of-themselves",
        CATALOGUE.replace(">>", "/AcroForm<</Fields[6 0 R]>>>>"),
        PAGES,
        PAGE,
        stream("", WORDS),
        FONT,
        "<</T(a)/Kids[6 0 R]/Parent 6 0 R>>");
    add(
        "outline-of-itself",
        CATALOGUE.replace(">>", "/Outlines 6 0 R>>"),
        PAGES,
        PAGE,
        stream("", WORDS),
        FONT,
        "<</First 6 0 R/Last 6 0 R/Next 6 0 R>>");
    String table = new String(file(CATALOGUE, PAGES, PAGE, stream("", WORDS), FONT), ISO_8859_1);
    int at = table.indexOf("xref");
    add(
        "table-before-itself",
        Expected.EITHER,
        table.replace("/Size", "/Prev " + at + "/Size").getBytes(ISO_8859_1));
    add(
        "table-of-another-place",
        Expected.EITHER,
        table.replace("startxref\n" + at, "startxref\n7").getBytes(ISO_8859_1));
    add(
        "table-of-2-billion",
        Expected.EITHER,
        table.replace("xref\n0 6", "xref\n0 2147483647").getBytes(ISO_8859_1));
    add(
        "no-trailer",
        Expected.EITHER,
        table.substring(0, at).concat("%%EOF\n").getBytes(ISO_8859_1));
  }

  private void swollen() throws IOException {
    String deep = "[".repeat(100_000);
    add("lists-in-lists", CATALOGUE, PAGES, PAGE.replace("/Parent", "/X " + deep + "/Parent"));
    add("dictionaries-in-dictionaries", CATALOGUE, PAGES, "<</A".repeat(50_000));
    add(
        "words-of-400-million",
        CATALOGUE,
        PAGES,
        PAGE,
        packed("", "BT (" + "x".repeat(1 << 20) + ") Tj ET\n", 400, 1),
        FONT);
    add("packed-twice", CATALOGUE, PAGES, PAGE, packed("", " ".repeat(1 << 20), 400, 2), FONT);
    add(
        "filters-100",
        CATALOGUE,
        PAGES,
        PAGE,
        stream("/Filter[" + "/FlateDecode".repeat(100) + "]", "x"),
        FONT);
    add(
        "objects-in-a-swollen-stream",
        CATALOGUE,
        PAGES,
        PAGE,
        stream("", WORDS),
        FONT,
        packed("/Type/ObjStm/N 1000000/First 9", " ".repeat(1 << 20), 300, 1));
    add(
        "lines-a-million",
        CATALOGUE,
        PAGES,
        PAGE,
        packed("", "0 0 m 9 9 l S\n", 1_000_000, 1),
        FONT);
    add(
        "words-a-million",
        CATALOGUE,
        PAGES,
        PAGE,
        packed("", "BT /F 9 Tf 50 700 Td (x) Tj ET\n", 300_000, 1),
        FONT);
    add(
        "states-saved-a-million-times",
        CATALOGUE,
        PAGES,
        PAGE,
        packed("", "q ", 1_000_000, 1),
        FONT);
    add(
        "page-of-2-billion",
        CATALOGUE,
        PAGES.replace("Count 1", "Count 2147483647"),
        PAGE,
        stream("", WORDS),
        FONT);
    add(
        "page-beyond-measure",
        CATALOGUE,
        PAGES,
        PAGE.replace("595 842", "1e38 99999999999999999999"),
        stream("", WORDS),
        FONT);
    add(
        "page-of-no-measure",
        CATALOGUE,
        PAGES,
        PAGE.replace("595 842", "0 (x)"),
        stream("", WORDS),
        FONT);
    add(
        "page-turned-by-7",
        CATALOGUE,
        PAGES,
        PAGE.replace("/MediaBox", "/Rotate 7/MediaBox"),
        stream("", WORDS),
        FONT);
    List<String> pages =
        new ArrayList<>(
            List.of(
                CATALOGUE,
                "<</Type/Pages/Kids[" + "3 0 R ".repeat(20_000) + "]/Count 20000>>",
                PAGE,
                stream("", WORDS),
                FONT));
    add("one-page-20000-times", pages.toArray(String[]::new));
  }

  private void acting() {
    Map<String, String> actions = new LinkedHashMap<>();
    actions.put("script", "/S/JavaScript/JS(app.launchURL\\('http://127.0.0.1:9'\\))");
    actions.put("program", "/S/Launch/F(/bin/sh)");
    actions.put("link", "/S/URI/URI(http://127.0.0.1:9)");
    actions.put("form-sent", "/S/SubmitForm/F(http://127.0.0.1:9)");
    actions.put("file-elsewhere", "/S/GoToR/F(//127.0.0.1/x)/D[0/Fit]");
    actions.put("data-from-elsewhere", "/S/ImportData/F(http://127.0.0.1:9)");
    for (Map.Entry<String, String> action : actions.entrySet()) {
      add(
          "opens-with-" + action.getKey(),
          CATALOGUE.replace(">>", "/OpenAction<<" + action.getValue() + ">>>>"),
          PAGES,
          PAGE,
          stream("", WORDS),
          FONT);
    }
    add(
        "contents-in-a-file-elsewhere",
        CATALOGUE,
        PAGES,
        PAGE,
        stream("/F(/etc/passwd)/FFilter/FlateDecode", WORDS),
        FONT);
    add(
        "form-in-xml-with-entities",
        CATALOGUE.replace(">>", "/AcroForm<</XFA 6 0 R/Fields[]>>>>"),
        PAGES,
        PAGE,
        stream("", WORDS),
        FONT,
        stream("", "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x>&e;</x>"));
    add(
        "facts-in-xml-with-entities",
        CATALOGUE.replace(">>", "/Metadata 6 0 R>>"),
        PAGES,
        PAGE,
        stream("", WORDS),
        FONT,
        stream(
            "/Type/Metadata/Subtype/XML",
            "<!DOCTYPE x [<!ENTITY e SYSTEM \"http://127.0.0.1:9\">]><x>&e;</x>"));
    add(
        "files-inside",
        CATALOGUE.replace(">>", "/Names<</EmbeddedFiles<</Names[(../../x) 6 0 R]>>" + ">>>>"),
        PAGES,
        PAGE,
        stream("", WORDS),
        FONT,
        "<</Type/Filespec/F(../../../x)>>");
  }

  private void drawn() {
    Map<String, String> drawings = new LinkedHashMap<>();
    drawings.put("no-font", "BT (x) Tj ET");
    drawings.put("font-of-no-name", "BT /Nowhere 12 Tf (x) Tj ET");
    drawings.put("font-of-no-size", "BT /F 0 Tf 50 700 Td (x) Tj ET");
    drawings.put("font-below-0", "BT /F -12 Tf 50 700 Td (x) Tj ET");
    drawings.put("font-beyond-measure", "BT /F 1e30 Tf 50 700 Td (x) Tj ET");
    drawings.put("place-of-no-number", "BT /F 12 Tf 0 0 0 0 0 0 Tm (x) Tj ET");
    drawings.put("place-beyond-measure", "BT /F 12 Tf 1e38 1e38 Td (x) Tj 1e38 0 Td (y) Tj ET");
    drawings.put("operands-missing", "Tf Td Tj TJ cm re m l c S Do BT ET Tm '");
    drawings.put("operands-of-another-kind", "[1] Tf (a) (b) Td 7 Tj (x) TJ /a /b /c /d re");
    drawings.put("never-ended", "BT /F 12 Tf (x");
    drawings.put("states-given-back-too-often", "Q ".repeat(10_000) + WORDS);
    drawings.put("picture-never-ended", "BI /W 99999 /H 99999 ID xxxx");
    drawings.put("picture-of-2-billion", "BI /W 2147483647 /H 2147483647 /BPC 8 ID x EI");
    drawings.put("letters-of-no-kind", "BT /F 12 Tf 50 700 Td <00010203FFFE> Tj ET");
    drawings.put("signs-that-act", "BT /F 12 Tf 50 700 Td (=cmd|x \033[2J <script>) Tj ET");
    drawings.put("boxes-100000", "0 0 5 5 re f ".repeat(100_000));
    for (Map.Entry<String, String> drawing : drawings.entrySet()) {
      add(
          "drawn-" + drawing.getKey(),
          CATALOGUE,
          PAGES,
          PAGE,
          stream("", drawing.getValue()),
          FONT);
    }
  }
}
