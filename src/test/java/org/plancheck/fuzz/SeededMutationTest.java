package org.plancheck.fuzz;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Plans of every format with something changed in their bytes, their parts or their markup. A
 * failure names its seed, which alone brings it about again. {@code -Dplancheck.mutations=5000}
 * runs that many of each format.
 */
final class SeededMutationTest {

  private static final int MUTATIONS = Integer.getInteger("plancheck.mutations", 60);

  /** What is put in place of numbers and words of markup. */
  private static final List<String> ODD =
      List.of("-1", "0", "2147483647", "4294967296", "1e99", "", "x", "&#x202e;", "%00", "../x");

  private final ReadOrRefused held = new ReadOrRefused();

  @ParameterizedTest
  @ValueSource(strings = {"docx", "xlsx", "odt", "ods", "doc", "xls", "rtf", "pdf"})
  void areReadOrRefused(String format) throws IOException {
    List<byte[]> plans = Seeds.of(format);
    List<String> faults = new ArrayList<>();
    for (int seed = 0; seed < MUTATIONS; seed++) {
      Random random = new Random(seed);
      byte[] plan = plans.get(random.nextInt(plans.size()));
      byte[] bytes =
          Seeds.isPackage(format) && random.nextInt(4) > 0
              ? repacked(plan, format, random)
              : changed(plan, random);
      try {
        held.readAndAnnotate("plan." + format, bytes);
      } catch (RuntimeException | Error e) {
        StackTraceElement[] at = e.getStackTrace();
        faults.add(
            "seed " + seed + ": " + e + " " + List.of(at).subList(0, Math.min(5, at.length)));
      }
    }
    assertThat(faults).isEmpty();
  }

  /** Bytes changed in a few places, which for rich text are often its own words. */
  private static byte[] changed(byte[] plan, Random random) {
    byte[] bytes = plan.clone();
    for (int i = random.nextInt(6); i >= 0; i--) {
      int at = random.nextInt(bytes.length);
      switch (random.nextInt(4)) {
        case 0 -> bytes[at] = (byte) random.nextInt();
        case 1 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
        case 2 -> Arrays.fill(bytes, at, Math.min(bytes.length, at + 4), (byte) 0xff);
        default -> {
          int from = random.nextInt(bytes.length);
          int length = Math.min(random.nextInt(600), bytes.length - Math.max(at, from));
          System.arraycopy(plan, from, bytes, at, length);
        }
      }
    }
    return random.nextInt(10) == 0 ? Arrays.copyOf(bytes, random.nextInt(bytes.length)) : bytes;
  }

  /** A package with a part lost, exchanged, cut or, mostly, with other markup. */
  private static byte[] repacked(byte[] plan, String format, Random random) throws IOException {
    Map<String, byte[]> parts = new LinkedHashMap<>(Seeds.unzipped(plan));
    List<String> names = new ArrayList<>(parts.keySet());
    String one = names.get(random.nextInt(names.size()));
    String other = names.get(random.nextInt(names.size()));
    switch (random.nextInt(8)) {
      case 0 -> parts.remove(one);
      case 1 -> parts.put(one, parts.get(other));
      case 2 -> parts.put(one, Arrays.copyOf(parts.get(one), random.nextInt(300)));
      default -> {
        String name = random.nextInt(3) == 0 ? one : Seeds.mainPart(format);
        byte[] part = parts.getOrDefault(name, parts.get(one));
        parts.put(name, markup(new String(part, ISO_8859_1), random).getBytes(ISO_8859_1));
      }
    }
    return Seeds.zipped(parts);
  }

  private static String markup(String text, Random random) {
    StringBuilder xml = new StringBuilder(text);
    for (int i = random.nextInt(4); i >= 0 && xml.length() > 2; i--) {
      int at = edge(xml, "<", random.nextInt(xml.length()));
      int to = edge(xml, "<", Math.min(xml.length(), at + 1 + random.nextInt(200)));
      switch (random.nextInt(5)) {
        case 0 -> xml.delete(at, Math.max(at, to));
        case 1 -> xml.insert(at, xml.substring(at, Math.max(at, to)));
        case 2 ->
            xml.insert(
                edge(xml, "<", random.nextInt(xml.length())), xml.substring(at, Math.max(at, to)));
        case 3 -> {
          int value = edge(xml, "=\"", at) + 2;
          int end = edge(xml, "\"", value);
          if (value < end) {
            xml.replace(value, end, ODD.get(random.nextInt(ODD.size())));
          }
        }
        default -> xml.setCharAt(random.nextInt(xml.length()), (char) (32 + random.nextInt(200)));
      }
    }
    return xml.toString();
  }

  private static int edge(StringBuilder xml, String mark, int from) {
    int at = xml.indexOf(mark, Math.min(from, xml.length()));
    return at < 0 ? xml.length() : at;
  }
}
