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
 * A sample as the bytes of a Word file: the same plan gives the same bytes on every machine and in
 * every run.
 */
final class WordFile {
  /** What Word writes for every part: the first moment that a zip file can name. */
  private static final LocalDateTime PART_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  private WordFile() {}

  /**
   * The bytes of the file.
   *
   * @throws IOException if one of the unchanging parts cannot be read
   */
  static byte[] of(SamplePlan plan) throws IOException {
    return zipped(parts(plan));
  }

  /** Parts as an office file holds them. */
  static byte[] zipped(Map<String, String> parts) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(bytes)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        add(zip, part.getKey(), part.getValue().getBytes(StandardCharsets.UTF_8));
      }
    }
    return bytes.toByteArray();
  }

  /** The parts in Word's order; the list of content types has to come first for some readers. */
  private static Map<String, String> parts(SamplePlan plan) throws IOException {
    WordTemplate template = new WordTemplate(plan);
    Map<String, String> parts = new LinkedHashMap<>();
    unchanging(parts, "[Content_Types].xml");
    unchanging(parts, "_rels/.rels");
    parts.put("word/document.xml", template.document());
    unchanging(parts, "word/_rels/document.xml.rels");
    parts.put("word/header1.xml", template.pageHeader());
    unchanging(parts, "word/theme/theme1.xml");
    unchanging(parts, "word/settings.xml");
    unchanging(parts, "word/numbering.xml");
    unchanging(parts, "word/styles.xml");
    unchanging(parts, "word/webSettings.xml");
    unchanging(parts, "word/fontTable.xml");
    parts.put("docProps/core.xml", coreProperties(plan));
    unchanging(parts, "docProps/app.xml");
    return parts;
  }

  private static void unchanging(Map<String, String> parts, String name) throws IOException {
    try (InputStream part = WordFile.class.getResourceAsStream("parts/" + name)) {
      if (part == null) {
        throw new FileNotFoundException("No part " + name + " beside the samples");
      }
      // A checkout on Windows may turn line ends into two characters, which would change the bytes.
      String xml = new String(part.readAllBytes(), StandardCharsets.UTF_8);
      parts.put(name, xml.replace("\r\n", "\n"));
    }
  }

  private static String coreProperties(SamplePlan plan) {
    return """
    <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
    <cp:coreProperties\
     xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"\
     xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"\
     xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
      <dc:title>Partnership/Provider Improvement Plan</dc:title>
      <dc:creator>%1$s</dc:creator>
      <cp:lastModifiedBy>%1$s</cp:lastModifiedBy>
      <cp:revision>1</cp:revision>
      <dcterms:created xsi:type="dcterms:W3CDTF">%2$s</dcterms:created>
      <dcterms:modified xsi:type="dcterms:W3CDTF">%2$s</dcterms:modified>
    </cp:coreProperties>
    """
        .formatted(WordText.escaped(plan.savedBy()), plan.savedAt());
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
