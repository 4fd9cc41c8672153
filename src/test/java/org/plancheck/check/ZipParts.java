package org.plancheck.check;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** The parts of an office file, to be changed as an office program would. */
final class ZipParts {

  private final Map<String, byte[]> parts = new LinkedHashMap<>();

  ZipParts(byte[] file) throws IOException {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), zip.readAllBytes());
      }
    }
  }

  String text(String name) {
    return new String(parts.get(name), StandardCharsets.UTF_8);
  }

  boolean has(String name) {
    return parts.containsKey(name);
  }

  ZipParts put(String name, String text) {
    parts.put(name, text.getBytes(StandardCharsets.UTF_8));
    return this;
  }

  ZipParts replace(String name, String what, String by) {
    String text = text(name);
    if (!text.contains(what)) {
      throw new IllegalArgumentException(name + " does not hold " + what);
    }
    return put(name, text.replace(what, by));
  }

  /** By its first part, uncompressed, an OpenDocument file is known. */
  private static ZipEntry entry(String name, byte[] part) {
    ZipEntry entry = new ZipEntry(name);
    if (name.equals("mimetype")) {
      CRC32 sum = new CRC32();
      sum.update(part);
      entry.setMethod(ZipEntry.STORED);
      entry.setSize(part.length);
      entry.setCrc(sum.getValue());
    }
    return entry;
  }

  byte[] bytes() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(entry(part.getKey(), part.getValue()));
        zip.write(part.getValue());
      }
    }
    return bytes.toByteArray();
  }
}
