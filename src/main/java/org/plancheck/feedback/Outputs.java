package org.plancheck.feedback;

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
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.plancheck.format.FeedbackMark;

/**
 * Writes feedback: under another name first, renamed when it is whole. A file of the same name is
 * replaced only where it is our own and nobody has touched it since.
 */
public final class Outputs {

  private static final Pattern FEEDBACK =
      Pattern.compile("(?i).*\\.feedback(-\\d+)?\\.[a-z]{3,5}|.*\\.feedback\\.junit(-\\d+)?\\.xml");

  /** What only our files for programs, in which nobody writes, have near their beginning. */
  private static final List<String> BEGINNINGS =
      List.of(
          "\"plancheck-report/1\"",
          "\"plancheck-comparison/1\"",
          "\"name\": \"Plancheck\"",
          "<testsuites name=\"Plancheck");

  /** In bytes; folders take 255, and a number may still be added. */
  private static final int LONGEST_NAME = 240;

  private static final String PAGE = ".html";

  private static final Pattern TEXT = Pattern.compile(".*\\.(json|sarif|xml)");

  private static final Set<PosixFilePermission> OWNER =
      Set.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);

  private Outputs() {}

  /** True for a name that our feedback has. */
  public static boolean isFeedback(String name) {
    return FEEDBACK.matcher(name).matches();
  }

  /**
   * Name of the annotated copy of a plan: "plan.feedback.docx", or with the plan's whole name,
   * "plan.doc.feedback.docx", where the copy is in another format than the name says.
   *
   * @param format of the copy, as "docx"
   */
  static String annotatedName(String plan, String format) {
    int dot = plan.lastIndexOf('.');
    boolean same = dot >= 0 && plan.substring(dot + 1).equalsIgnoreCase(format);
    String base = same ? plan.substring(0, dot) : plan;
    String extension = same ? plan.substring(dot) : "." + format;
    return base.replaceFirst("\\.feedback(-\\d+)?$", "") + ".feedback" + extension;
  }

  /**
   * Writes a file whole or not at all.
   *
   * @param plan the plan itself, which is never replaced; null for one from standard input
   * @return where it was written: another name where a colleague's file has this one
   */
  static Path write(Path folder, String name, byte[] bytes, Path plan) throws IOException {
    return write(folder, name, bytes, plan == null ? List.of() : List.of(plan));
  }

  /**
   * Writes a file about several plans whole or not at all.
   *
   * @param plans the plans themselves, of which none is ever replaced
   * @return where it was written: another name where a colleague's file has this one
   */
  public static Path write(Path folder, String name, byte[] bytes, List<Path> plans)
      throws IOException {
    return writeMarked(folder, fitting(name), marked(name, bytes), plans);
  }

  /** A name that folders take: of a long one the beginning, told apart from others like it. */
  static String fitting(String name) {
    int suffix = name.lastIndexOf(".feedback");
    if (name.getBytes(StandardCharsets.UTF_8).length <= LONGEST_NAME || suffix < 0) {
      return name;
    }
    String end = "~" + Integer.toHexString(name.hashCode()) + name.substring(suffix);
    int cut = suffix;
    while ((name.substring(0, cut) + end).getBytes(StandardCharsets.UTF_8).length > LONGEST_NAME) {
      cut = name.offsetByCodePoints(cut, -1);
    }
    return name.substring(0, cut) + end;
  }

  /** Pages for people are known as untouched by a mark, as copies are. */
  private static byte[] marked(String name, byte[] bytes) {
    return name.endsWith(PAGE) ? FeedbackMark.on(bytes) : bytes;
  }

  private static Path writeMarked(Path folder, String name, byte[] bytes, List<Path> plans)
      throws IOException {
    Files.createDirectories(folder);
    Path target = free(folder, name, plans);
    Path part = Files.createTempFile(folder, ".plancheck-", ".part");
    try {
      try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
        var buffer = java.nio.ByteBuffer.wrap(bytes);
        while (buffer.hasRemaining()) {
          channel.write(buffer);
        }
        channel.force(true);
      }
      readableAsThePlansAre(part, plans);
      move(part, target);
    } finally {
      Files.deleteIfExists(part);
    }
    return target;
  }

  /**
   * Writes a page that says nothing of any plan, unless it stands there already.
   *
   * @param plan who may read it may read the page, as all feedback
   */
  static void keep(Path folder, String name, byte[] bytes, Path plan) throws IOException {
    Path there = folder.resolve(name);
    if (!Files.isRegularFile(there)
        || !java.util.Arrays.equals(Files.readAllBytes(there), marked(name, bytes))) {
      write(folder, name, bytes, plan);
    }
  }

  /** Who may read all the plans may read what is said of them, and nobody else. */
  private static void readableAsThePlansAre(Path part, List<Path> plans) throws IOException {
    boolean posix = part.getFileSystem().supportedFileAttributeViews().contains("posix");
    if (!posix || plans.isEmpty()) {
      return;
    }
    Set<PosixFilePermission> permissions = EnumSet.allOf(PosixFilePermission.class);
    for (Path plan : plans) {
      permissions.retainAll(
          Files.exists(plan) ? Files.getPosixFilePermissions(plan) : Set.<PosixFilePermission>of());
    }
    permissions.addAll(OWNER);
    Files.setPosixFilePermissions(part, permissions);
  }

  private static void move(Path part, Path target) throws IOException {
    try {
      Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static Path free(Path folder, String name, List<Path> plans) throws IOException {
    Path target = folder.resolve(name);
    int dot = name.lastIndexOf('.');
    for (int i = 2; Files.exists(target) && !ours(target, plans); i++) {
      target = folder.resolve(name.substring(0, dot) + "-" + i + name.substring(dot));
    }
    return target;
  }

  private static boolean ours(Path file, List<Path> plans) throws IOException {
    for (Path plan : plans) {
      if (Files.exists(plan) && Files.isSameFile(file, plan)) {
        return false;
      }
    }
    if (!Files.isRegularFile(file)) {
      return false;
    }
    byte[] bytes = Files.readAllBytes(file);
    String name = file.getFileName().toString();
    if (TEXT.matcher(name).matches()) {
      String head = new String(bytes, 0, Math.min(bytes.length, 2_000), StandardCharsets.UTF_8);
      return BEGINNINGS.stream().anyMatch(head::contains);
    }
    return FeedbackMark.isOn(bytes);
  }
}
