package org.plancheck.format.opendocument;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.plancheck.format.Comment;
import org.plancheck.format.Limits;
import org.plancheck.format.PlanFile;
import org.plancheck.format.UnreadableFile;
import org.plancheck.format.grid.Block;
import org.plancheck.format.grid.Block.Line;
import org.plancheck.format.grid.Block.Row;
import org.plancheck.format.grid.Block.Table;
import org.plancheck.format.grid.Content;
import org.plancheck.plan.Address;
import org.plancheck.plan.Place;

/** Small OpenDocument files, written by hand. */
final class Odf {

  static final LocalDate DAY = LocalDate.of(2026, 11, 22);

  private static final String NAMESPACES =
      namespace("office")
          + namespace("style")
          + namespace("text")
          + namespace("table")
          + " xmlns:draw=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\""
          + " xmlns:fo=\"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0\""
          + " xmlns:number=\"urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0\""
          + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
          + " xmlns:loext=\"urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0\""
          + " xmlns:calcext=\""
          + "urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0\"";

  private final String kind;
  private final String body;
  private String automatic = "";
  private String named = "";
  private String masters = "";

  private Odf(String kind, String body) {
    this.kind = kind;
    this.body = body;
  }

  private static String namespace(String name) {
    return " xmlns:" + name + "=\"urn:oasis:names:tc:opendocument:xmlns:" + name + ":1.0\"";
  }

  static Odf text(String... blocks) {
    return new Odf("text", String.join("", blocks));
  }

  static Odf sheets(String... tables) {
    return new Odf("spreadsheet", String.join("", tables));
  }

  Odf styles(String... styles) {
    automatic += String.join("", styles);
    return this;
  }

  Odf named(String... styles) {
    named += String.join("", styles);
    return this;
  }

  Odf masters(String... pages) {
    masters += String.join("", pages);
    return this;
  }

  static String p(String... content) {
    return "<text:p>" + String.join("", content) + "</text:p>";
  }

  static String styled(String style, String content) {
    return "<text:p text:style-name=\"" + style + "\">" + content + "</text:p>";
  }

  static String span(String style, String content) {
    return "<text:span text:style-name=\"" + style + "\">" + content + "</text:span>";
  }

  static String table(String... rows) {
    return "<table:table table:name=\"T\">" + String.join("", rows) + "</table:table>";
  }

  static String sheet(String name, String... rows) {
    return "<table:table table:name=\"" + name + "\">" + String.join("", rows) + "</table:table>";
  }

  static String row(String... cells) {
    return "<table:table-row>" + String.join("", cells) + "</table:table-row>";
  }

  /** A cell of a text or a text cell of a sheet. */
  static String cell(String text) {
    return cell("", text);
  }

  static String cell(String attributes, String text) {
    return "<table:table-cell office:value-type=\"string\" "
        + attributes
        + ">"
        + (text.startsWith("<") ? text : p(text))
        + "</table:table-cell>";
  }

  static String shaded(String name, String family, String colour) {
    return "<style:style style:name=\""
        + name
        + "\" style:family=\""
        + family
        + "\"><style:"
        + family
        + "-properties fo:background-color=\""
        + colour
        + "\"/></style:style>";
  }

  Map<String, byte[]> parts() {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    parts.put("mimetype", ("application/vnd.oasis.opendocument." + kind).getBytes(UTF_8));
    parts.put("content.xml", content().getBytes(UTF_8));
    parts.put("styles.xml", stylesPart().getBytes(UTF_8));
    parts.put(
        "META-INF/manifest.xml",
        "<manifest:manifest xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\"/>"
            .getBytes(UTF_8));
    return parts;
  }

  private String content() {
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<office:document-content"
        + NAMESPACES
        + " office:version=\"1.3\"><office:automatic-styles>"
        + automatic
        + "</office:automatic-styles><office:body><office:"
        + kind
        + ">"
        + body
        + "</office:"
        + kind
        + "></office:body></office:document-content>";
  }

  private String stylesPart() {
    return "<office:document-styles"
        + NAMESPACES
        + "><office:styles>"
        + named
        + "</office:styles><office:automatic-styles/><office:master-styles>"
        + masters
        + "</office:master-styles></office:document-styles>";
  }

  byte[] bytes() {
    return zip(parts());
  }

  /** A package as part 2 of the specification has it: the type first and stored. */
  static byte[] zip(Map<String, byte[]> parts) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        ZipEntry entry = new ZipEntry(part.getKey());
        entry.setTimeLocal(DAY.atStartOfDay());
        if (part.getKey().equals("mimetype")) {
          CRC32 checksum = new CRC32();
          checksum.update(part.getValue());
          entry.setMethod(ZipEntry.STORED);
          entry.setSize(part.getValue().length);
          entry.setCrc(checksum.getValue());
        }
        zip.putNextEntry(entry);
        zip.write(part.getValue());
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  static Map<String, byte[]> unzip(byte[] file) {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), zip.readAllBytes());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return parts;
  }

  static String contentOf(byte[] file) {
    return new String(unzip(file).get("content.xml"), UTF_8);
  }

  static Content read(byte[] file) {
    try {
      return new OpenDocumentFormat().read(new PlanFile("plan", file), Limits.standard());
    } catch (UnreadableFile e) {
      throw new AssertionError(e);
    }
  }

  Content read() {
    return read(bytes());
  }

  static byte[] annotated(byte[] file, Address title, Comment... comments) {
    try {
      return new OpenDocumentFormat()
          .annotate(new PlanFile("plan", file), List.of(comments), title, DAY, Limits.standard());
    } catch (UnreadableFile e) {
      throw new AssertionError(e);
    }
  }

  static Comment comment(Address address, String quote, String rule) {
    Place place = Place.of("there", address);
    return new Comment(
        quote == null ? place : place.quoting(quote),
        "When <exactly> & \"who\"?\nWhat helps: a date [" + rule + "]",
        rule);
  }

  /** Lines as their text, tables as their rows, cells parted by bars. */
  static List<String> shown(Content content) {
    return content.blocks().stream().flatMap(block -> shown(block).stream()).toList();
  }

  private static List<String> shown(Block block) {
    if (block instanceof Line line) {
      return List.of((line.listNumber() + " " + line.text()).strip());
    }
    return ((Table) block).rows().stream().map(Odf::shown).toList();
  }

  private static String shown(Row row) {
    return String.join(
        "|",
        row.cells().stream()
            .map(cell -> cell.continued() ? "^" : (cell.listNumber() + " " + cell.text()).strip())
            .toList());
  }

  static Table table(Content content) {
    return content.blocks().stream()
        .filter(Table.class::isInstance)
        .map(Table.class::cast)
        .findFirst()
        .orElseThrow();
  }
}
