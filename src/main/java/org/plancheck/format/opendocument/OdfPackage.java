package org.plancheck.format.opendocument;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.plancheck.format.LastSaved;
import org.plancheck.format.Limits;
import org.plancheck.format.Markup;
import org.plancheck.format.OfficePackage;
import org.plancheck.format.SafeXml;
import org.plancheck.format.UnreadableFile;
import org.plancheck.format.UnreadableFile.Reason;

/** The parts of an OpenDocument package (part 2, 3.1). */
final class OdfPackage {

  private static final String CONTENT = "content.xml";
  private static final String STYLES = "styles.xml";
  private static final String MANIFEST = "META-INF/manifest.xml";

  /** What newer office programs wrap an encrypted document in. */
  private static final String WRAPPED = "encrypted-package";

  private final OfficePackage parts;
  private final Limits limits;
  private final boolean spreadsheet;

  private OdfPackage(OfficePackage parts, Limits limits, boolean spreadsheet) {
    this.parts = parts;
    this.limits = limits;
    this.spreadsheet = spreadsheet;
  }

  /**
   * Opens a package.
   *
   * @throws UnreadableFile where it is not whole, damaged, encrypted or beyond a limit
   */
  static OdfPackage open(byte[] file, Limits limits) throws UnreadableFile {
    OfficePackage parts = OfficePackage.open(file, limits);
    if (parts.has(WRAPPED) || encrypted(parts, limits)) {
      throw new UnreadableFile(Reason.PASSWORD);
    }
    if (!parts.has(CONTENT) || !parts.has("mimetype")) {
      throw new UnreadableFile(Reason.DAMAGED);
    }
    String type = new String(parts.bytes("mimetype"), StandardCharsets.ISO_8859_1);
    return new OdfPackage(parts, limits, type.contains("opendocument.spreadsheet"));
  }

  /** Parts that are encrypted are listed so (part 2, 3.4 and 4.4). */
  private static boolean encrypted(OfficePackage parts, Limits limits) throws UnreadableFile {
    if (!parts.has(MANIFEST)) {
      return false;
    }
    try {
      OdfStream xml = new OdfStream(SafeXml.reader(parts.part(MANIFEST), limits));
      boolean found = false;
      while (xml.nextElement()) {
        found |= xml.localName().equals("encryption-data");
      }
      return found;
    } catch (XMLStreamException e) {
      throw SafeXml.refusal(e);
    }
  }

  boolean isSpreadsheet() {
    return spreadsheet;
  }

  Limits limits() {
    return limits;
  }

  /** The part that holds the document. */
  OdfStream content() throws XMLStreamException {
    return new OdfStream(reader());
  }

  /** The same, event by event. */
  XMLStreamReader reader() throws XMLStreamException {
    return SafeXml.reader(parts.part(CONTENT), limits);
  }

  /** Who saved the file last. */
  LastSaved lastSaved() {
    return LastSaved.in(parts, "meta.xml", limits);
  }

  /** The part that holds named styles and page headers; null where there is none. */
  OdfStream styles() throws XMLStreamException {
    return parts.has(STYLES) ? new OdfStream(SafeXml.reader(parts.part(STYLES), limits)) : null;
  }

  /** True where the document carries macros, which are never looked at. */
  boolean hasMacros() {
    return parts.has("Basic/script-lc.xml");
  }

  /** The document's characters, to be changed as text; they are known to be well formed. */
  String text() {
    return Markup.decode(parts.bytes(CONTENT));
  }

  /** The file with another content; every other part stays byte for byte. */
  byte[] with(String text) {
    return text.equals(text())
        ? parts.with(Map.of())
        : parts.with(Map.of(CONTENT, Markup.encode(text, parts.bytes(CONTENT))));
  }
}
