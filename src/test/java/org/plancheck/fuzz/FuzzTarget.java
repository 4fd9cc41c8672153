package org.plancheck.fuzz;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What a fuzzer calls: one reader, named by {@code -Dplancheck.fuzz=READER}, as "pdf", or as
 * "docxPart" for bytes that are put as the main part into a package that is otherwise whole, since
 * hardly a change to zipped bytes comes past the checksums. With "any", the first byte picks the
 * reader.
 */
public final class FuzzTarget {

  /** Every reader, by package and by part. */
  static final List<String> READERS =
      List.of(
          "docx",
          "docxPart",
          "xlsx",
          "xlsxPart",
          "odt",
          "odtPart",
          "ods",
          "odsPart",
          "doc",
          "xls",
          "rtf",
          "pdf");

  private static final String READER = System.getProperty("plancheck.fuzz", "any");
  private static final String PART = "Part";
  private static final ReadOrRefused HELD = new ReadOrRefused();
  private static final Map<String, Map<String, byte[]>> PACKAGES = new ConcurrentHashMap<>();

  private FuzzTarget() {}

  /** Called by the fuzzer with each input. */
  public static void fuzzerTestOneInput(byte[] bytes) throws IOException {
    if (!READER.equals("any")) {
      read(READER, bytes);
    } else if (bytes.length > 0) {
      byte[] rest = java.util.Arrays.copyOfRange(bytes, 1, bytes.length);
      read(READERS.get(Math.floorMod(bytes[0], READERS.size())), rest);
    }
  }

  /** Has a reader read an input. */
  static void read(String reader, byte[] bytes) throws IOException {
    String format = reader.replace(PART, "");
    HELD.readAndAnnotate("plan." + format, reader.endsWith(PART) ? packed(format, bytes) : bytes);
  }

  private static byte[] packed(String format, byte[] part) throws IOException {
    Map<String, byte[]> parts = PACKAGES.get(format);
    if (parts == null) {
      parts = Seeds.unzipped(Seeds.smallest(format));
      // What no reader looks at would only have to be packed again each time.
      parts.keySet().removeIf(name -> name.contains("media/") || name.contains("Thumbnails/"));
      PACKAGES.put(format, parts);
    }
    return Seeds.with(parts, Seeds.mainPart(format), part);
  }
}
