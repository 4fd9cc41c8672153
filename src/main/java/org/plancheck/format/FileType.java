package org.plancheck.format;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;

/**
 * What a file really is, told by its content and never by its name alone.
 *
 * @param format as reports name it: "docx", "xlsx" … or "unknown"
 * @param named in words, as "a PNG picture"
 */
public record FileType(String format, String named) {

  private static final Map<String, String> NAMES =
      Map.ofEntries(
          Map.entry("image/png", "a PNG picture"),
          Map.entry("image/jpeg", "a JPEG picture"),
          Map.entry("image/gif", "a GIF picture"),
          Map.entry("image/tiff", "a TIFF picture"),
          Map.entry("text/html", "a web page"),
          Map.entry("application/xhtml+xml", "a web page"),
          Map.entry("text/plain", "plain text"),
          Map.entry("application/xml", "an XML file"),
          Map.entry("multipart/related", "a web page saved as one file"),
          Map.entry("application/vnd.ms-excel.sheet.2", "an Excel workbook from before 1997"),
          Map.entry("application/vnd.ms-excel.sheet.3", "an Excel workbook from before 1997"),
          Map.entry("application/vnd.ms-excel.sheet.4", "an Excel workbook from before 1997"),
          Map.entry("message/rfc822", "an e-mail"),
          Map.entry("application/zip", "a zip archive"),
          Map.entry("application/octet-stream", "a file of a kind that is not known here"));

  /** Kinds of one XML file that are told apart and not read: the format, and how it is named. */
  private static final Map<String, String> ALL_IN_ONE_XML =
      Map.of(
          "application/vnd.ms-word2006ml",
          "a Word document saved as XML (flat OPC, .xml)",
          "application/vnd.ms-wordml",
          "a Word 2003 XML document (.xml)",
          "application/vnd.ms-spreadsheetml",
          "an Excel 2003 XML spreadsheet (.xml)");

  /**
   * Looks at a file's first bytes and, for office containers, at what they hold.
   *
   * @throws UnreadableFile where it is empty, locked with a password, a container that is not
   *     whole, or a document in a form that is told apart and not read
   */
  public static FileType of(PlanFile file) throws UnreadableFile {
    if (file.bytes().length == 0) {
      throw new UnreadableFile(UnreadableFile.Reason.EMPTY);
    }
    if (file.bytes().length > 1 && file.bytes()[0] == 'P' && file.bytes()[1] == 'K') {
      return inZip(file);
    }
    String type = detect(file.bytes());
    if (ALL_IN_ONE_XML.containsKey(type)) {
      throw new UnreadableFile(UnreadableFile.Reason.NOT_YET, ALL_IN_ONE_XML.get(type));
    }
    return switch (type) {
      case "application/x-tika-msoffice" -> OldContainer.type(file.bytes());
      case "application/pdf" -> new FileType("pdf", "a PDF file");
      case "application/vnd.oasis.opendocument.tika.flat.document" ->
          new FileType("fodt", "a flat OpenDocument file (.fodt or .fods)");
      case "application/rtf", "text/rtf" -> new FileType("rtf", "a rich text file (.rtf)");
      default ->
          new FileType(
              "unknown",
              NAMES.getOrDefault(
                  type, type.startsWith("image/") ? "a picture" : "a file of type " + type));
    };
  }

  private static String detect(byte[] bytes) {
    try {
      return MimeTypes.getDefaultMimeTypes()
          .detect(new ByteArrayInputStream(bytes), new Metadata())
          .toString();
    } catch (IOException e) {
      throw new IllegalStateException("Bytes in memory can be read.", e);
    }
  }

  private static FileType inZip(PlanFile file) throws UnreadableFile {
    Set<String> names = OfficePackage.names(file.bytes());
    if (names.contains("mimetype")) {
      String type = new String(file.bytes(), 0, Math.min(file.bytes().length, 200), ISO_8859_1);
      if (type.contains("opendocument.text")) {
        return new FileType("odt", "an OpenDocument text (.odt)");
      }
      if (type.contains("opendocument.spreadsheet")) {
        return new FileType("ods", "an OpenDocument spreadsheet (.ods)");
      }
    }
    boolean macros = names.stream().anyMatch(name -> name.endsWith("vbaProject.bin"));
    if (names.stream().anyMatch(name -> name.startsWith("xl/"))) {
      return macros
          ? new FileType("xlsm", "an Excel workbook with macros (.xlsm)")
          : new FileType("xlsx", "an Excel workbook (.xlsx)");
    }
    if (names.stream().anyMatch(name -> name.startsWith("ppt/"))) {
      return new FileType("unknown", "a PowerPoint presentation");
    }
    if (names.contains("[Content_Types].xml")
        || names.stream().anyMatch(name -> name.startsWith("word/"))) {
      return new FileType(macros ? "docm" : "docx", "a Word document");
    }
    return new FileType("unknown", "a zip archive");
  }
}
