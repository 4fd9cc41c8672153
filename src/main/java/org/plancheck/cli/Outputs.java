package org.plancheck.cli;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Writes feedback: under another name first, renamed when it is whole. A file of the same name is
 * replaced only where it is our own and nobody has touched it since.
 */
final class Outputs {

  private static final Pattern FEEDBACK =
      Pattern.compile("(?i).*\\.feedback(-\\d+)?\\.[a-z]{3,5}|.*\\.feedback\\.junit\\.xml");

  /**
   * At the end of an annotated copy, where programs that save it drop it: in the zip package's
   * comment, or in a line of its own after the end of a PDF file.
   */
  private static final byte[] MARK = "Plancheck feedback".getBytes(StandardCharsets.US_ASCII);

  /** A line that a PDF reader passes over (ISO 32000-1, 7.2.3). */
  private static final byte[] PDF_COMMENT =
      "\n%Plancheck feedback".getBytes(StandardCharsets.US_ASCII);

  private static final Set<PosixFilePermission> OWNER =
      Set.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);

  private Outputs() {}

  /** True for a name that our feedback has. */
  static boolean isFeedback(String name) {
    return FEEDBACK.matcher(name).matches();
  }

  /** Name of the annotated copy of a plan: "plan.feedback.docx". */
  static String annotatedName(String plan) {
    int dot = plan.lastIndexOf('.');
    String base = dot < 0 ? plan : plan.substring(0, dot);
    String extension = dot < 0 ? ".docx" : plan.substring(dot);
    return base.replaceFirst("\\.feedback(-\\d+)?$", "") + ".feedback" + extension;
  }

  /** An annotated copy with our mark. */
  static byte[] marked(byte[] copy) {
    return copy.length > 0 && copy[0] == '%' ? joined(copy, PDF_COMMENT) : markedZip(copy);
  }

  private static byte[] joined(byte[] first, byte[] second) {
    byte[] joined = java.util.Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, joined, first.length, second.length);
    return joined;
  }

  private static byte[] markedZip(byte[] zip) {
    byte[] marked = joined(zip, MARK);
    // The last two bytes of the end record tell the length of the comment (APPNOTE 4.3.16).
    marked[zip.length - 2] = (byte) MARK.length;
    marked[zip.length - 1] = 0;
    return marked;
  }

  /**
   * Writes a file whole or not at all.
   *
   * @param plan the plan itself, which is never replaced
   * @return where it was written: another name where a colleague's file has this one
   */
  static Path write(Path folder, String name, byte[] bytes, Path plan) throws IOException {
    Files.createDirectories(folder);
    Path target = free(folder, name, plan);
    Path part = Files.createTempFile(folder, ".plancheck-", ".part");
    try {
      try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
        var buffer = java.nio.ByteBuffer.wrap(bytes);
        while (buffer.hasRemaining()) {
          channel.write(buffer);
        }
        channel.force(true);
      }
      readableAsThePlanIs(part, plan);
      move(part, target);
    } finally {
      Files.deleteIfExists(part);
    }
    return target;
  }

  /** Who may read the plan may read what is said of it, and nobody else. */
  private static void readableAsThePlanIs(Path part, Path plan) throws IOException {
    boolean posix = part.getFileSystem().supportedFileAttributeViews().contains("posix");
    if (!posix || plan == null || !Files.exists(plan)) {
      return;
    }
    Set<PosixFilePermission> permissions = EnumSet.copyOf(OWNER);
    permissions.addAll(Files.getPosixFilePermissions(plan));
    Files.setPosixFilePermissions(part, permissions);
  }

  private static void move(Path part, Path target) throws IOException {
    try {
      Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static Path free(Path folder, String name, Path plan) throws IOException {
    Path target = folder.resolve(name);
    int dot = name.lastIndexOf('.');
    for (int i = 2; Files.exists(target) && !ours(target, plan); i++) {
      target = folder.resolve(name.substring(0, dot) + "-" + i + name.substring(dot));
    }
    return target;
  }

  private static boolean ours(Path file, Path plan) throws IOException {
    if (plan != null && Files.exists(plan) && Files.isSameFile(file, plan)) {
      return false;
    }
    if (!Files.isRegularFile(file)) {
      return false;
    }
    byte[] bytes = Files.readAllBytes(file);
    if (file.toString().endsWith(".html") || file.toString().endsWith(".json")) {
      String head = new String(bytes, 0, Math.min(bytes.length, 2_000), StandardCharsets.UTF_8);
      return head.contains("plancheck-report/1") || head.contains("content=\"Plancheck");
    }
    int from = bytes.length - MARK.length;
    return from > 0
        && java.util.Arrays.equals(java.util.Arrays.copyOfRange(bytes, from, bytes.length), MARK);
  }
}
