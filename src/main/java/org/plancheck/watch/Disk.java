package org.plancheck.watch;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.GroupPrincipal;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Set;

/**
 * Everything that the watched folder writes goes through here, step by step, so that each step can
 * be made to fail, and so does each look at a file of the inbox.
 */
public class Disk {

  private static final Set<PosixFilePermission> OWNER =
      PosixFilePermissions.fromString("rwx------");

  /** Makes a folder and those above it, unless they are there. */
  public void folder(Path folder) throws IOException {
    Files.createDirectories(folder);
  }

  /**
   * Makes a folder that is open to its owner alone from the beginning. On Linux it is of the group
   * of the folder above, and so is what comes into it, where that one says so by its setgid bit; a
   * change of permissions afterwards would take that away.
   */
  public void ownFolder(Path folder) throws IOException {
    if (posix(folder)) {
      Files.createDirectory(folder, PosixFilePermissions.asFileAttribute(OWNER));
    } else {
      Files.createDirectory(folder);
    }
  }

  /** What comes into a file, bit by bit. */
  @FunctionalInterface
  public interface Content {
    /** Writes it; the stream stays open. */
    void to(OutputStream out) throws IOException;
  }

  /** Writes a new file and sees to it that it is on the disk. */
  public void write(Path file, Content content) throws IOException {
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      content.to(
          new OutputStream() {
            @Override
            public void write(int b) throws IOException {
              put(channel, new byte[] {(byte) b});
            }

            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
              put(channel, Arrays.copyOfRange(bytes, from, from + length));
            }
          });
      force(channel);
    }
  }

  /** Writes a new file and sees to it that it is on the disk. */
  public void write(Path file, byte[] bytes) throws IOException {
    write(file, out -> out.write(bytes));
  }

  /**
   * Makes an empty file.
   *
   * @throws FileAlreadyExistsException where anything of that name is there
   */
  public void create(Path file) throws IOException {
    Files.createFile(file);
  }

  /** Sets the time when a file was last written. */
  public void modified(Path file, FileTime time) throws IOException {
    Files.setLastModifiedTime(file, time);
  }

  /** Writes bytes where a file stands. */
  public void put(FileChannel channel, byte[] bytes) throws IOException {
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    while (buffer.hasRemaining()) {
      channel.write(buffer);
    }
  }

  /** Sees to it that what was written is on the disk. */
  public void force(FileChannel channel) throws IOException {
    channel.force(true);
  }

  /**
   * Gives a file or folder another name, in one step where the disk can; a file of that name is
   * replaced.
   */
  public void move(Path from, Path to) throws IOException {
    try {
      rename(from, to);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /**
   * Gives a file or folder another name in one step; a file of that name is replaced.
   *
   * @throws AtomicMoveNotSupportedException where the new name is on another disk
   */
  public void rename(Path from, Path to) throws IOException {
    Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
  }

  /**
   * Gives a file or folder another name, and replaces nothing.
   *
   * @throws FileAlreadyExistsException where anything of that name is there
   */
  public void putBack(Path from, Path to) throws IOException {
    if (!Files.isRegularFile(from, LinkOption.NOFOLLOW_LINKS)) {
      Files.move(from, to);
      return;
    }
    try {
      // A second name is refused in one step where it is taken; a move looks first on some disks.
      Files.createLink(to, from);
    } catch (FileAlreadyExistsException e) {
      throw e;
    } catch (IOException | UnsupportedOperationException e) {
      Files.move(from, to);
      return;
    }
    Files.delete(from);
  }

  /** Sees to it that names in a folder are on the disk; Windows has no such step. */
  public void forceNames(Path folder) throws IOException {
    if (!posix(folder)) {
      return;
    }
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      force(channel);
    }
  }

  /**
   * Says who may read and write, where the disk knows such a thing and lets itself be told; a share
   * that does not has rules of its own.
   */
  public void permit(Path file, Set<PosixFilePermission> permissions) {
    try {
      if (posix(file)) {
        Files.setPosixFilePermissions(file, permissions);
      }
    } catch (IOException e) {
      // The share decides.
    }
  }

  /** Gives a file or folder the group of another, where the disk lets itself be told. */
  public void sameGroup(Path as, Path file) {
    try {
      if (posix(file)) {
        GroupPrincipal group = group(as).readAttributes().group();
        if (!group(file).readAttributes().group().equals(group)) {
          group(file).setGroup(group);
        }
      }
    } catch (IOException e) {
      // The share decides, or this user is not of that group.
    }
  }

  private static PosixFileAttributeView group(Path file) {
    return Files.getFileAttributeView(
        file, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
  }

  /** Gives a file a second name, or makes a copy where the disk has no second names. */
  public void link(Path file, Path name) throws IOException {
    try {
      Files.createLink(name, file);
    } catch (IOException | UnsupportedOperationException e) {
      write(name, Files.readAllBytes(file));
    }
  }

  /** Deletes a file, or a folder with nothing in it. */
  public void deleteFile(Path there) throws IOException {
    Files.delete(there);
  }

  /** Deletes a file, or a folder with all that is in it, unless it is gone already. */
  public void delete(Path there) throws IOException {
    if (!Files.exists(there, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    Files.walkFileTree(
        there,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.deleteIfExists(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path folder, IOException e) throws IOException {
            Files.deleteIfExists(folder);
            return FileVisitResult.CONTINUE;
          }
        });
  }

  /** Looks at a file without opening it, or at a link itself. */
  Look look(Path file) throws IOException {
    return Look.at(file);
  }

  static boolean posix(Path file) {
    return file.getFileSystem().supportedFileAttributeViews().contains("posix");
  }
}
