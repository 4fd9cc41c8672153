package org.plancheck.fuzz;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Whole plans to begin with, and packages taken apart and put together again. */
final class Seeds {

  /** What office programs store first and unpacked, that the kind of package can be told. */
  private static final String MIMETYPE = "mimetype";

  private Seeds() {}

  /** All plans of a format, without what is no plan, in the order of their names. */
  static List<byte[]> of(String format) throws IOException {
    List<byte[]> seeds = new ArrayList<>();
    for (String folder : List.of("sample-plans", "src/test/resources/formats")) {
      try (Stream<Path> files = Files.list(Path.of(folder))) {
        for (Path file :
            files
                .filter(path -> path.toString().endsWith("." + format))
                .filter(path -> !path.endsWith("letter.docx"))
                .sorted()
                .toList()) {
          seeds.add(Files.readAllBytes(file));
        }
      }
    }
    if (seeds.isEmpty()) {
      throw new IllegalStateException("There is no plan of the format " + format + ".");
    }
    return seeds;
  }

  /** The smallest plan of a format: what a fuzzer gets furthest with. */
  static byte[] smallest(String format) throws IOException {
    byte[] smallest = of(format).get(0);
    for (byte[] seed : of(format)) {
      smallest = seed.length < smallest.length ? seed : smallest;
    }
    return smallest;
  }

  /** The part of a package in which the words of the plan stand. */
  static String mainPart(String format) {
    return switch (format) {
      case "docx" -> "word/document.xml";
      case "xlsx" -> "xl/worksheets/sheet1.xml";
      case "odt", "ods" -> "content.xml";
      default -> throw new IllegalArgumentException(format + " is no package.");
    };
  }

  /** True for a format that is a zip package of XML parts. */
  static boolean isPackage(String format) {
    return List.of("docx", "xlsx", "odt", "ods").contains(format);
  }

  /** The parts of a package in their order. */
  static Map<String, byte[]> unzipped(byte[] file) throws IOException {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), zip.readAllBytes());
      }
    }
    return parts;
  }

  /** A package of parts in their order. */
  static byte[] zipped(Map<String, byte[]> parts) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.setLevel(1);
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        ZipEntry entry = new ZipEntry(part.getKey());
        entry.setTime(0);
        if (part.getKey().equals(MIMETYPE)) {
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
    }
    return bytes.toByteArray();
  }

  /** A package in which one part is another. */
  static byte[] with(Map<String, byte[]> parts, String name, byte[] part) throws IOException {
    Map<String, byte[]> changed = new LinkedHashMap<>(parts);
    changed.put(name, part);
    return zipped(changed);
  }
}
