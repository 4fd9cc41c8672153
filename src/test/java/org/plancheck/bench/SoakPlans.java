package org.plancheck.bench;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import org.plancheck.format.PlanFile;

/** Drops plans into a folder in the ways in which programs do, no two of them with equal bytes. */
final class SoakPlans {

  private static final FileTime OLD = FileTime.from(Instant.parse("2024-01-02T03:04:05Z"));

  private static final List<String> SAMPLES =
      List.of(
          "good-plan.docx", "rag-muddle.docx", "ongoing-everywhere.docx", "action-tracker.docx");

  /** How a plan gets into the folder. */
  enum Writer {
    AT_ONCE,
    SLOWLY,
    SLOWLY_WITH_ITS_OLD_TIME,
    UNDER_ANOTHER_NAME,
    LENGTH_FIRST,
    TWICE
  }

  private final Path inbox;

  /** What was dropped: SHA-256 by name. */
  final Map<String, String> dropped = new ConcurrentHashMap<>();

  SoakPlans(Path inbox) {
    this.inbox = inbox;
  }

  /** The bytes of a plan: a sample with a comment of its own behind it (APPNOTE 4.3.16). */
  static byte[] bytes(int number) throws IOException {
    byte[] sample =
        Files.readAllBytes(Path.of("sample-plans", SAMPLES.get(number % SAMPLES.size())));
    byte[] comment = ("plan " + number).getBytes(StandardCharsets.US_ASCII);
    byte[] plan = Arrays.copyOf(sample, sample.length + comment.length);
    System.arraycopy(comment, 0, plan, sample.length, comment.length);
    plan[sample.length - 2] = (byte) comment.length;
    return plan;
  }

  /** Drops one plan; it takes as long as its writer takes. */
  void drop(int number, Writer writer, Random random) throws IOException, InterruptedException {
    byte[] bytes = bytes(number);
    String name = "plan-%05d.docx".formatted(number);
    dropped.put(name, new PlanFile(name, bytes).sha256());
    Path file = inbox.resolve(name);
    switch (writer) {
      case AT_ONCE -> Files.write(file, bytes);
      case SLOWLY -> slowly(file, bytes, random, false, 0);
      case SLOWLY_WITH_ITS_OLD_TIME -> slowly(file, bytes, random, true, 0);
      case LENGTH_FIRST -> slowly(file, bytes, random, true, bytes.length);
      case UNDER_ANOTHER_NAME -> {
        Path other = inbox.resolve("~WRD%04d.tmp".formatted(number % 10_000));
        slowly(other, bytes, random, false, 0);
        Files.move(other, file, StandardCopyOption.ATOMIC_MOVE);
      }
      case TWICE -> {
        Files.write(file, bytes);
        String second = "copy of " + name;
        dropped.put(second, dropped.get(name));
        Files.write(inbox.resolve(second), bytes);
      }
    }
  }

  private static void slowly(
      Path file, byte[] bytes, Random random, boolean oldTime, int lengthFirst)
      throws IOException, InterruptedException {
    try (RandomAccessFile out = new RandomAccessFile(file.toFile(), "rw")) {
      out.setLength(lengthFirst);
      int parts = 2 + random.nextInt(3);
      for (int i = 0; i < parts; i++) {
        int from = bytes.length * i / parts;
        int to = bytes.length * (i + 1) / parts;
        out.seek(from);
        out.write(bytes, from, to - from);
        if (oldTime) {
          Files.setLastModifiedTime(file, OLD);
        }
        Thread.sleep(random.nextInt(8_000) / parts);
      }
    }
    if (oldTime) {
      Files.setLastModifiedTime(file, OLD);
    }
  }
}
