package org.plancheck.samples;

import java.io.ByteArrayOutputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/**
 * The parts of an Office file (ECMA-376 part 2) and how they are packed: the same parts give the
 * same bytes on every machine and in every run.
 */
final class OfficePackage {
  /** The first line of every part. */
  static final String DECLARATION =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

  /** What Word and Excel write for every part: the first moment that a zip file can name. */
  private static final LocalDateTime PART_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  /** In the order of writing; the list of content types has to come first for some readers. */
  private final Map<String, String> parts = new LinkedHashMap<>();

  OfficePackage part(String name, String xml) {
    parts.put(name, xml);
    return this;
  }

  /**
   * A part that is the same in every sample, from the folder {@code parts} beside the classes.
   *
   * @throws IOException if it is not there or cannot be read
   */
  OfficePackage unchanging(String name) throws IOException {
    return part(name, unchangingXml(name));
  }

  /**
   * The text of a part that is the same in every sample.
   *
   * @throws IOException if it is not there or cannot be read
   */
  static String unchangingXml(String name) throws IOException {
    try (InputStream part = OfficePackage.class.getResourceAsStream("parts/" + name)) {
      if (part == null) {
        throw new FileNotFoundException("No part " + name + " beside the samples");
      }
      // A checkout on Windows may turn line ends into two characters, which would change the bytes.
      return new String(part.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
    }
  }

  /**
   * The part docProps/core.xml.
   *
   * @param savedAt ISO 8601 in UTC
   */
  OfficePackage coreProperties(String title, String savedBy, String savedAt) {
    return part(
        "docProps/core.xml",
        """
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
        <cp:coreProperties\
         xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"\
         xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"\
         xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
          <dc:title>%3$s</dc:title>
          <dc:creator>%1$s</dc:creator>
          <cp:lastModifiedBy>%1$s</cp:lastModifiedBy>
          <cp:revision>1</cp:revision>
          <dcterms:created xsi:type="dcterms:W3CDTF">%2$s</dcterms:created>
          <dcterms:modified xsi:type="dcterms:W3CDTF">%2$s</dcterms:modified>
        </cp:coreProperties>
        """
            .formatted(WordText.escaped(savedBy), savedAt, WordText.escaped(title)));
  }

  /**
   * The bytes of the file.
   *
   * @throws IOException never in practice: everything stays in memory
   */
  byte[] bytes() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(bytes)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        add(zip, part.getKey(), part.getValue().getBytes(StandardCharsets.UTF_8));
      }
    }
    return bytes.toByteArray();
  }

  private static void add(ZipArchiveOutputStream zip, String name, byte[] content)
      throws IOException {
    ZipArchiveEntry entry = new ZipArchiveEntry(name);
    entry.setTimeLocal(PART_TIME);
    // Stored, not deflated: the deflated bytes depend on the zlib that a Java runtime was built
    // with, and the committed files are compared byte by byte.
    entry.setMethod(ZipArchiveEntry.STORED);
    entry.setSize(content.length);
    CRC32 checksum = new CRC32();
    checksum.update(content);
    entry.setCrc(checksum.getValue());
    zip.putArchiveEntry(entry);
    zip.write(content);
    zip.closeArchiveEntry();
  }
}
