package org.plancheck.format;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import org.plancheck.plan.Sha256;

/**
 * A file as it arrived.
 *
 * @param name without folders
 * @param bytes the whole file; nobody changes them
 */
public record PlanFile(String name, byte[] bytes) {

  /** How the bytes of a file are come by. */
  @FunctionalInterface
  interface Opening {
    InputStream open(Path file) throws IOException;
  }

  /**
   * Reads a file once; all work is done on the bytes that it held then.
   *
   * @param most how many bytes are read: one beyond the limit is enough to refuse the file
   * @throws IOException where it cannot be opened, or is gone before all of it was read
   * @throws UnreadableFile where somebody wrote to it meanwhile: the bytes may be half the old plan
   *     and half the new one
   */
  public static PlanFile read(Path file, int most) throws IOException, UnreadableFile {
    return read(file, most, Files::newInputStream);
  }

  static PlanFile read(Path file, int most, Opening opening) throws IOException, UnreadableFile {
    BasicFileAttributes before = Files.readAttributes(file, BasicFileAttributes.class);
    byte[] bytes;
    try (InputStream in = opening.open(file)) {
      bytes = in.readNBytes(most);
    }
    BasicFileAttributes after = Files.readAttributes(file, BasicFileAttributes.class);
    // A pipe has no size and no time of its own.
    if (before.isRegularFile() && !isSame(before, after)) {
      throw new UnreadableFile(UnreadableFile.Reason.CHANGED);
    }
    return new PlanFile(file.getFileName().toString(), bytes);
  }

  private static boolean isSame(BasicFileAttributes before, BasicFileAttributes after) {
    return before.size() == after.size()
        && before.lastModifiedTime().equals(after.lastModifiedTime())
        && Objects.equals(before.fileKey(), after.fileKey());
  }

  /** SHA-256 of the bytes, 64 hexadecimal digits. */
  public String sha256() {
    return Sha256.of(bytes);
  }
}
