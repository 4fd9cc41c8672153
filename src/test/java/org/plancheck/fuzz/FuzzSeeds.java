package org.plancheck.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Writes what a fuzzer begins with into a folder. */
public final class FuzzSeeds {

  private FuzzSeeds() {}

  /**
   * Writes the seeds of a reader.
   *
   * @param args the reader, as {@link FuzzTarget} names it, and the folder
   */
  public static void main(String[] args) throws IOException {
    write(args[0], Files.createDirectories(Path.of(args[1])));
  }

  /** Writes the plans of a reader's format, or the main parts of them; with "any", one of each. */
  static void write(String reader, Path folder) throws IOException {
    if (reader.equals("any")) {
      for (int i = 0; i < FuzzTarget.READERS.size(); i++) {
        byte[] seed = seed(FuzzTarget.READERS.get(i), Seeds.smallest(format(i)));
        byte[] picked = new byte[seed.length + 1];
        picked[0] = (byte) i;
        System.arraycopy(seed, 0, picked, 1, seed.length);
        Files.write(folder.resolve("seed-" + i), picked);
      }
      return;
    }
    List<byte[]> plans = Seeds.of(reader.replace("Part", ""));
    for (int i = 0; i < plans.size(); i++) {
      byte[] seed = seed(reader, plans.get(i));
      if (seed != null) {
        Files.write(folder.resolve("seed-" + i), seed);
      }
    }
  }

  private static String format(int reader) {
    return FuzzTarget.READERS.get(reader).replace("Part", "");
  }

  private static byte[] seed(String reader, byte[] plan) throws IOException {
    if (!reader.endsWith("Part")) {
      return plan;
    }
    Map<String, byte[]> parts = Seeds.unzipped(plan);
    return parts.get(Seeds.mainPart(reader.replace("Part", "")));
  }
}
