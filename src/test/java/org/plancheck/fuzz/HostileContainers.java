package org.plancheck.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.plancheck.fuzz.HostileFile.Expected;

/** Old office containers, rich text, and files that are not what their name says. */
final class HostileContainers {

  private final List<HostileFile> files = new ArrayList<>();

  private HostileContainers() {}

  /** Files of the formats doc, xls and rtf, and impostors of all formats. */
  static List<HostileFile> all() throws IOException {
    HostileContainers made = new HostileContainers();
    for (String format : List.of("doc", "xls")) {
      made.containers(format, Seeds.smallest(format));
    }
    made.richTexts();
    made.impostors();
    return made.files;
  }

  private void add(String name, Expected expected, byte[] bytes) {
    files.add(new HostileFile(name, expected, bytes));
  }

  /** Offsets as [MS-CFB] 2.2 has them. */
  private void containers(String format, byte[] whole) {
    for (int percent : new int[] {2, 20, 50, 80, 95}) {
      byte[] cut = Arrays.copyOf(whole, whole.length * percent / 100);
      add("cut-at-" + percent + "." + format, Expected.REFUSED, cut);
    }
    changed("sector-of-no-size", format, whole, 30, 0xff, 0x7f);
    changed("sectors-of-one-byte", format, whole, 30, 0, 0);
    changed("allocation-of-2-billion-sectors", format, whole, 44, 0xff, 0xff, 0xff, 0x7f);
    changed("directory-beyond-the-end", format, whole, 48, 0xff, 0xff, 0xff, 0x7f);
    changed("directory-in-the-header", format, whole, 48, 0xfc, 0xff, 0xff, 0xff);
    changed("small-streams-beyond-the-end", format, whole, 60, 0xff, 0xff, 0xff, 0x7f);
    changed("further-allocation-of-itself", format, whole, 68, 0, 0, 0, 0, 0xff, 0xff, 0xff, 0x7f);
    changed("first-allocation-of-itself", format, whole, 76, 1, 0, 0, 0);
    int allocation = 512 + 512 * whole[76];
    if (allocation + 512 <= whole.length && whole[76] >= 0) {
      byte[] circle = whole.clone();
      for (int i = 0; i < 128; i++) {
        circle[allocation + 4 * i] = (byte) (i ^ 1);
        Arrays.fill(circle, allocation + 4 * i + 1, allocation + 4 * i + 4, (byte) 0);
      }
      add("sectors-in-a-circle." + format, Expected.EITHER, circle);
      byte[] zeros = whole.clone();
      Arrays.fill(zeros, allocation, allocation + 512, (byte) 0);
      add("every-sector-the-first." + format, Expected.EITHER, zeros);
    }
    int directory = 512 + 512 * whole[48];
    if (whole[48] >= 0 && directory + 512 <= whole.length) {
      for (int entry = 0; entry < 4; entry++) {
        int at = directory + 128 * entry;
        changed(
            "tree-of-itself-" + entry,
            format,
            whole,
            at + 68,
            entry,
            0,
            0,
            0,
            entry,
            0,
            0,
            0,
            entry,
            0,
            0,
            0);
        changed("stream-of-2-billion-" + entry, format, whole, at + 120, 0xff, 0xff, 0xff, 0x7f);
        changed("stream-from-nowhere-" + entry, format, whole, at + 116, 0xff, 0xff, 0xff, 0x7f);
        changed("name-of-no-length-" + entry, format, whole, at + 64, 0xff, 0xff);
      }
    }
    byte[] head = Arrays.copyOf(whole, 512);
    add("header-alone." + format, Expected.REFUSED, head);
    byte[] empty = Arrays.copyOf(Arrays.copyOf(whole, 512), 65_536);
    add("zeros-behind-the-header." + format, Expected.REFUSED, empty);
    add("bytes-after." + format, Expected.EITHER, Arrays.copyOf(whole, whole.length + 100_000));
  }

  private void changed(String kind, String format, byte[] whole, int at, int... values) {
    byte[] bytes = whole.clone();
    for (int i = 0; i < values.length; i++) {
      bytes[at + i] = (byte) values[i];
    }
    add(kind + "." + format, Expected.EITHER, bytes);
  }

  private void richTexts() throws IOException {
    byte[] whole = Seeds.smallest("rtf");
    for (int percent : new int[] {5, 40, 90}) {
      byte[] cut = Arrays.copyOf(whole, whole.length * percent / 100);
      add("cut-at-" + percent + ".rtf", Expected.REFUSED, cut);
    }
    String cell = "\\cellx1000 ";
    for (Map.Entry<String, String> kind :
        Map.ofEntries(
                Map.entry("groups-200000", "{".repeat(200_000) + "}".repeat(200_000)),
                Map.entry("groups-never-closed", "{".repeat(200_000)),
                Map.entry("groups-closed-too-often", "}".repeat(200_000)),
                Map.entry("bytes-beyond-the-end", "\\bin2147483647 x"),
                Map.entry("bytes-below-0", "\\bin-2147483648 x"),
                Map.entry("bytes-without-a-number", "\\bin x"),
                Map.entry("number-beyond-all", "\\fs99999999999999999999 x"),
                Map.entry("letters-skipped-2-billion", "\\uc2147483647\\u8364 x"),
                Map.entry("letters-skipped-below-0", "\\uc-5\\u8364 x"),
                Map.entry("lone-surrogates", "\\u-10179 \\u-10179 x"),
                Map.entry("word-of-a-million-letters", "\\" + "x".repeat(1_000_000) + " "),
                Map.entry("backslashes-a-million", "\\".repeat(1_000_001) + " "),
                Map.entry("half-a-byte", "\\'f"),
                Map.entry("bytes-that-are-none", "\\'zz\\'".repeat(1_000)),
                Map.entry("picture-of-ten-million", "{\\pict " + "ff".repeat(5_000_000) + "}"),
                Map.entry("object-that-runs", "{\\object\\objautlink{\\*\\objdata 01}}"),
                Map.entry(
                    "field-that-fetches",
                    "{\\field{\\*\\fldinst INCLUDETEXT http://127.0.0.1:9}{\\fldrslt x}}"),
                Map.entry(
                    "row-of-20000-cells",
                    "\\trowd" + cell.repeat(20_000) + "\\intbl x\\cell ".repeat(20_000) + "\\row "),
                Map.entry("rows-in-rows", "\\itap1000\\intbl x\\nestcell\\nestrow ".repeat(100)),
                Map.entry("rows-never-begun", "\\cell\\row ".repeat(10_000)),
                Map.entry("fonts-100000", "{\\fonttbl" + "{\\f1 x;}".repeat(100_000) + "}"),
                Map.entry("colours-100000", "{\\colortbl;" + "\\red1;".repeat(100_000) + "}"),
                Map.entry("template-from-the-net", "{\\*\\template http://127.0.0.1:9/x.dot}"))
            .entrySet()) {
      byte[] bytes = ("{\\rtf1\\ansi " + kind.getValue() + "\\par x}").getBytes(UTF_8);
      add(kind.getKey() + ".rtf", Expected.EITHER, bytes);
    }
  }

  private void impostors() throws IOException {
    for (Map.Entry<String, String> kind :
        Map.ofEntries(
                Map.entry("nothing", ""),
                Map.entry("one-letter", "x"),
                Map.entry("line-end", "\r\n"),
                Map.entry("two-letters-of-a-zip", "PK"),
                Map.entry("words", "Theme 1: Environment\nAudit monthly\n"),
                Map.entry("page", "<!DOCTYPE html><html><script>alert(1)</script></html>"),
                Map.entry("program", "MZ\u0090\0\u0003\0\0\0\u0004"),
                Map.entry("script", "#!/bin/sh\ntouch /tmp/plancheck-was-here\n"),
                Map.entry("letter-by-mail", "From: a\nMIME-Version: 1.0\nSubject: x\n\nx\n"),
                Map.entry("table-of-values", "=cmd|' /C calc'!A0,2\n+1,@SUM(A1)\n"),
                Map.entry("archive", "Rar!\u001a\u0007\0"),
                Map.entry("picture", "GIF89a\1\0\1\0\0\0\0;"),
                Map.entry("head-of-a-pdf", "%PDF-1.7\n"),
                Map.entry("head-of-rich-text", "{\\rtf1"),
                Map.entry("xml-of-another-kind", "<?xml version=\"1.0\"?><plan/>"))
            .entrySet()) {
      for (String extension : List.of("docx", "xls", "pdf")) {
        byte[] bytes = kind.getValue().getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
        add("impostor-" + kind.getKey() + "." + extension, Expected.REFUSED, bytes);
      }
    }
    for (String real : List.of("docx", "xlsx", "odt", "ods", "doc", "xls", "rtf", "pdf")) {
      String other = real.equals("docx") ? "xls" : "docx";
      add("misnamed-" + real + "." + other, Expected.READ, Seeds.smallest(real));
    }
  }
}
