package org.plancheck.fuzz;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.plancheck.fuzz.HostileFile.Expected;

/** Zip packages of XML parts, each with one thing wrong that any such format can have. */
final class HostilePackages {

  private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
  private static final int MANY = 100_000;

  private final String format;
  private final Map<String, byte[]> parts;
  private final String main;
  private final String xml;
  private final byte[] whole;
  private final List<HostileFile> files = new ArrayList<>();

  private HostilePackages(String format) throws IOException {
    this.format = format;
    this.parts = Seeds.unzipped(Seeds.smallest(format));
    parts.keySet().removeIf(name -> name.contains("media/") || name.contains("Thumbnails/"));
    this.main = Seeds.mainPart(format);
    this.xml = new String(parts.get(main), UTF_8).replaceFirst("^\uFEFF?<\\?xml[^>]*\\?>\\s*", "");
    this.whole = Seeds.zipped(parts);
  }

  /** Files of a format, "docx", "xlsx", "odt" or "ods". */
  static List<HostileFile> of(String format) throws IOException {
    HostilePackages made = new HostilePackages(format);
    made.cutShort();
    made.brokenZip();
    made.swollen();
    made.entities();
    made.strangeXml();
    made.strangeNames();
    return made.files;
  }

  private void add(String kind, Expected expected, byte[] bytes) {
    files.add(new HostileFile(kind + "." + format, expected, bytes));
  }

  private void withMain(String kind, Expected expected, String part) throws IOException {
    add(kind, expected, Seeds.with(parts, main, part.getBytes(UTF_8)));
  }

  private void cutShort() {
    for (int percent : new int[] {1, 10, 33, 50, 75, 90, 99}) {
      byte[] cut = Arrays.copyOf(whole, whole.length * percent / 100);
      add("cut-at-" + percent, Expected.REFUSED, cut);
    }
    add("cut-by-one-byte", Expected.REFUSED, Arrays.copyOf(whole, whole.length - 1));
    byte[] hole = whole.clone();
    Arrays.fill(hole, whole.length / 3, whole.length / 2, (byte) 0);
    add("zeros-in-the-middle", Expected.REFUSED, hole);
  }

  private void brokenZip() throws IOException {
    byte[] checksum = whole.clone();
    checksum[directory(0) + 16] ^= 1;
    add("wrong-checksum", Expected.REFUSED, checksum);
    byte[] locked = whole.clone();
    for (int at = directory(0); at >= 0 && at + 46 < whole.length; at = directory(at + 1)) {
      locked[at + 8] |= 1;
    }
    add("locked-bit", Expected.REFUSED, locked);
    byte[] sizes = whole.clone();
    Arrays.fill(sizes, directory(0) + 20, directory(0) + 28, (byte) 0xff);
    add("sizes-of-four-gigabytes", Expected.REFUSED, sizes);
    byte[] method = whole.clone();
    method[directory(0) + 10] = 99;
    add("unknown-compression", Expected.REFUSED, method);
    byte[] offset = whole.clone();
    Arrays.fill(offset, directory(0) + 42, directory(0) + 46, (byte) 0x7f);
    add("offset-beyond-the-end", Expected.REFUSED, offset);
    add("bytes-before", Expected.EITHER, joined("#!/bin/sh\nexit 1\n".getBytes(UTF_8), whole));
    add("bytes-after", Expected.EITHER, joined(whole, new byte[70_000]));
    add("two-packages-in-one", Expected.EITHER, joined(whole, whole));
    Map<String, byte[]> twin = new LinkedHashMap<>(parts);
    String other = main.substring(0, main.length() - 1) + "~";
    twin.put(other, (HEAD + "<other/>").getBytes(UTF_8));
    String doubled = new String(Seeds.zipped(twin), ISO_8859_1).replace(other, main);
    add("doubled-part", Expected.REFUSED, doubled.getBytes(ISO_8859_1));
    Map<String, byte[]> without = new LinkedHashMap<>(parts);
    without.remove(main);
    add("main-part-missing", Expected.REFUSED, Seeds.zipped(without));
  }

  /** Where an entry of the zip's directory begins, from a place on; -1 where there is none. */
  private int directory(int from) {
    for (int i = from; i + 4 < whole.length; i++) {
      if (whole[i] == 'P' && whole[i + 1] == 'K' && whole[i + 2] == 1 && whole[i + 3] == 2) {
        return i;
      }
    }
    return -1;
  }

  private static byte[] joined(byte[] one, byte[] other) {
    byte[] joined = Arrays.copyOf(one, one.length + other.length);
    System.arraycopy(other, 0, joined, one.length, other.length);
    return joined;
  }

  private void swollen() throws IOException {
    Map<String, byte[]> many = new LinkedHashMap<>(parts);
    for (int i = 0; i < 6_000; i++) {
      many.put("x/" + i, new byte[0]);
    }
    add("six-thousand-parts", Expected.REFUSED, Seeds.zipped(many));
    add("bomb", Expected.REFUSED, bomb(310));
    withMain("nested-100000", Expected.REFUSED, HEAD + "<a>".repeat(MANY) + "</a>".repeat(MANY));
    withMain("nested-never-closed", Expected.REFUSED, HEAD + "<a>".repeat(MANY));
    withMain("words-of-50-million", Expected.REFUSED, filled("x".repeat(50_000_000)));
    withMain("attribute-of-ten-million", Expected.EITHER, attribute("x".repeat(10_000_000)));
    StringBuilder attributes = new StringBuilder();
    for (int i = 0; i < 20_000; i++) {
      attributes.append(" a").append(i).append("=\"\"");
    }
    withMain("attributes-20000", Expected.EITHER, intoRoot(attributes.toString()));
    StringBuilder spaces = new StringBuilder();
    for (int i = 0; i < 20_000; i++) {
      spaces.append(" xmlns:n").append(i).append("=\"urn:").append(i).append('"');
    }
    withMain("namespaces-20000", Expected.EITHER, intoRoot(spaces.toString()));
    withMain("a-million-empty-elements", Expected.EITHER, filled("<x/>".repeat(1_000_000)));
    withMain("a-million-comments", Expected.EITHER, filled("<!---->".repeat(1_000_000)));
    withMain("a-million-character-references", Expected.EITHER, filled("&#120;".repeat(1_000_000)));
  }

  /** A part of zeros that is small while it is packed. */
  private byte[] bomb(int megabytes) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.setLevel(1);
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
      }
      zip.putNextEntry(new ZipEntry("media/x.bin"));
      for (int i = 0; i < megabytes; i++) {
        zip.write(new byte[1 << 20]);
      }
    }
    return bytes.toByteArray();
  }

  /** The main part with words or markup behind the first end of an element. */
  private String filled(String words) {
    int at = xml.lastIndexOf("</");
    return HEAD + xml.substring(0, at) + words + xml.substring(at);
  }

  private String intoRoot(String attributes) {
    int at = xml.indexOf('>');
    return HEAD + xml.substring(0, at) + attributes + xml.substring(at);
  }

  private String attribute(String value) {
    return intoRoot(" plain=\"" + value + "\"");
  }

  private void entities() throws IOException {
    String laughs = "<!ENTITY a \"haha\">";
    for (char name = 'b'; name < 'k'; name++) {
      laughs += "<!ENTITY " + name + " \"" + ("&" + (char) (name - 1) + ";").repeat(10) + "\">";
    }
    for (Map.Entry<String, String> kind :
        Map.of(
                "dtd-plain", "<!DOCTYPE x>",
                "dtd-from-a-file", "<!DOCTYPE x SYSTEM \"file:///etc/passwd\">",
                "dtd-from-the-net", "<!DOCTYPE x PUBLIC \"-//x\" \"http://127.0.0.1:9/x.dtd\">",
                "entity-from-a-file", "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>",
                "entity-from-the-net", "<!DOCTYPE x [<!ENTITY e SYSTEM \"http://127.0.0.1:9\">]>",
                "entity-of-parameters",
                    "<!DOCTYPE x [<!ENTITY % e SYSTEM \"http://127.0.0.1:9\"> %e;]>",
                "entities-that-swell", "<!DOCTYPE x [" + laughs + "]>",
                "entity-that-is-endless", "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///dev/zero\">]>")
            .entrySet()) {
      withMain(kind.getKey(), Expected.REFUSED, HEAD + kind.getValue() + xml);
    }
    for (String name : parts.keySet().stream().filter(n -> n.matches(".*(xml|rels)")).toList()) {
      if (!name.equals(main)) {
        byte[] part = (HEAD + "<!DOCTYPE x [<!ENTITY e \"x\">]><x>&e;</x>").getBytes(UTF_8);
        add(
            "dtd-in-" + name.replaceAll("\\W+", "-"),
            Expected.EITHER,
            Seeds.with(parts, name, part));
      }
    }
    String include =
        "<xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\" href=\"file:///etc/passwd\"/>";
    withMain("xinclude", Expected.EITHER, filled(include));
    withMain(
        "stylesheet-from-the-net",
        Expected.EITHER,
        HEAD + "<?xml-stylesheet type=\"text/xsl\" href=\"http://127.0.0.1:9/x.xsl\"?>" + xml);
    withMain(
        "schema-from-the-net",
        Expected.EITHER,
        intoRoot(
            " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\""
                + " xsi:schemaLocation=\"urn:x http://127.0.0.1:9/x.xsd\""));
  }

  private void strangeXml() throws IOException {
    withMain("main-part-empty", Expected.REFUSED, "");
    withMain("main-part-words", Expected.REFUSED, "Theme 1: no XML at all");
    withMain("main-part-other-xml", Expected.REFUSED, HEAD + "<html><body>x</body></html>");
    withMain("cut-inside-the-part", Expected.REFUSED, xml.substring(0, xml.length() / 2));
    withMain("lone-surrogate", Expected.REFUSED, filled("&#xD83D;"));
    withMain("null-character", Expected.REFUSED, filled("&#0;"));
    withMain("null-byte", Expected.REFUSED, filled("\0"));
    withMain("unknown-entity", Expected.REFUSED, filled("&nbsp;"));
    withMain("crossed-ends", Expected.REFUSED, filled("<a><b></a></b>"));
    withMain("unbound-prefix", Expected.REFUSED, filled("<nowhere:x/>"));
    withMain("noncharacters", Expected.EITHER, filled("\uFFFE"));
    withMain("bidirectional-overrides", Expected.EITHER, filled("\u202e\u2066\u200f\u0007"));
    withMain("xml-1.1", Expected.EITHER, "<?xml version=\"1.1\"?>" + xml);
    withMain(
        "encoding-unknown", Expected.REFUSED, "<?xml version=\"1.0\" encoding=\"x-9\"?>" + xml);
    withMain("byte-order-mark", Expected.READ, "\uFEFF" + HEAD + xml);
    byte[] latin = Seeds.with(parts, main, (HEAD + filled("caf\u00e9")).getBytes(ISO_8859_1));
    add("letters-outside-the-encoding", Expected.REFUSED, latin);
    byte[] wide = ("\uFEFF<?xml version=\"1.0\" encoding=\"UTF-16\"?>" + xml).getBytes(UTF_16LE);
    add("sixteen-bits", Expected.EITHER, Seeds.with(parts, main, wide));
    add("zeros", Expected.REFUSED, Seeds.with(parts, main, new byte[100_000]));
    withMain("two-roots", Expected.REFUSED, HEAD + xml + xml);
    withMain("part-itself-a-zip", Expected.REFUSED, new String(whole, ISO_8859_1));
  }

  private void strangeNames() throws IOException {
    for (Map.Entry<String, String> kind :
        Map.of(
                "name-that-climbs", "../../../../tmp/plancheck-was-here",
                "name-from-the-root", "/tmp/plancheck-was-here",
                "name-of-a-drive", "C:\\plancheck-was-here",
                "name-with-a-null", "a\0b",
                "name-of-blanks", "   ",
                "name-with-escapes", "\u001b[2J\u202e",
                "name-of-60000-letters", "x".repeat(60_000))
            .entrySet()) {
      Map<String, byte[]> more = new LinkedHashMap<>(parts);
      more.put(kind.getValue(), "x".getBytes(UTF_8));
      add(kind.getKey(), Expected.EITHER, Seeds.zipped(more));
    }
  }
}
