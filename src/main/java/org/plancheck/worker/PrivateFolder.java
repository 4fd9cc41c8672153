package org.plancheck.worker;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.Principal;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A folder among the temporary files that is this program's alone. Its name tells which process has
 * it, so that what a killed one left is known and cleared away.
 */
public final class PrivateFolder {

  /** Behind the prefix: process, its start in milliseconds since 1970 (0 unknown), and chance. */
  private static final Pattern OWNER = Pattern.compile("(\\d{1,18})-(\\d{1,18})-\\d{1,20}");

  /** Systems work out when a process began from the clock, which may be set a little. */
  private static final Duration CLOCK = Duration.ofMinutes(2);

  private static final Set<PosixFilePermission> OURS_ALONE =
      PosixFilePermissions.fromString("rwx------");

  /**
   * What tells one folder from another that stands in its place.
   *
   * @param key of the disk; null where it has none. No proof by itself: the number of a folder that
   *     is gone goes to the next that is made
   * @param owner null where the disk knows none
   * @param closed true where nobody else may look into it, as far as the disk knows such a thing
   */
  private record Seen(Object key, Principal owner, boolean closed) {

    boolean isOf(Principal user) {
      return closed && Objects.equals(owner, user);
    }

    /** Empty where there is no folder. */
    static Optional<Seen> at(Path folder) {
      boolean posix = folder.getFileSystem().supportedFileAttributeViews().contains("posix");
      try {
        Class<? extends BasicFileAttributes> kind =
            posix ? PosixFileAttributes.class : BasicFileAttributes.class;
        BasicFileAttributes seen = Files.readAttributes(folder, kind, LinkOption.NOFOLLOW_LINKS);
        if (!seen.isDirectory()) {
          return Optional.empty();
        }
        return Optional.of(
            seen instanceof PosixFileAttributes more
                ? new Seen(seen.fileKey(), more.owner(), more.permissions().equals(OURS_ALONE))
                : new Seen(seen.fileKey(), null, true));
      } catch (IOException e) {
        return Optional.empty();
      }
    }
  }

  private final Path path;
  private final Seen made;

  private PrivateFolder(Path path, Seen made) {
    this.path = path;
    this.made = made;
  }

  /**
   * Makes one, and clears away those of this user that processes left which are no more.
   *
   * @param temporary the folder in which it comes
   * @param prefix of its name
   * @throws IOException where it cannot be made for this program alone
   */
  public static PrivateFolder make(Path temporary, String prefix) throws IOException {
    ProcessHandle process = ProcessHandle.current();
    String owner = process.pid() + "-" + began(process).map(Instant::toEpochMilli).orElse(0L) + "-";
    Path path = Files.createTempDirectory(temporary, prefix + owner);
    Seen made =
        Seen.at(path)
            .filter(Seen::closed)
            .orElseThrow(() -> new IOException("there is no folder for this program alone"));
    sweep(temporary, prefix, made.owner());
    return new PrivateFolder(path, made);
  }

  private static Optional<Instant> began(ProcessHandle process) {
    return process.info().startInstant();
  }

  /** Where it is. */
  public Path path() {
    return path;
  }

  /**
   * True while the folder that was made is there and nobody else may look into it: systems clear
   * away what has lain among temporary files for days, and somebody may put another in its place.
   */
  public boolean isThere() {
    return Seen.at(path).filter(made::equals).isPresent();
  }

  private static void sweep(Path temporary, String prefix, Principal us) {
    try (DirectoryStream<Path> left = Files.newDirectoryStream(temporary, prefix + "*")) {
      for (Path folder : left) {
        Matcher owner = OWNER.matcher(folder.getFileName().toString().substring(prefix.length()));
        if (owner.matches()
            && isGone(Long.parseLong(owner.group(1)), Long.parseLong(owner.group(2)))
            && Seen.at(folder).filter(seen -> seen.isOf(us)).isPresent()) {
          wipe(folder);
        }
      }
    } catch (IOException | DirectoryIteratorException e) {
      // What cannot be listed is not in the way.
    }
  }

  /** The number of a process that is gone goes to another one, which began later. */
  private static boolean isGone(long pid, long began) {
    Optional<ProcessHandle> now = ProcessHandle.of(pid).filter(ProcessHandle::isAlive);
    if (now.isEmpty()) {
      return true;
    }
    Instant latest = Instant.ofEpochMilli(began).plus(CLOCK);
    return began > 0 && began(now.get()).filter(latest::isBefore).isPresent();
  }

  /** Deletes what is in it, as far as it can be. */
  public void empty() {
    empty(path);
  }

  /** Deletes it with all that is in it, as far as it can be. */
  public void wipe() {
    wipe(path);
  }

  /** Deletes a folder within it, as far as it can be. */
  public void wipe(String inner) {
    wipe(path.resolve(inner));
  }

  private static void wipe(Path folder) {
    empty(folder);
    delete(folder);
  }

  private static void empty(Path folder) {
    try {
      Files.walkFileTree(
          folder,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
              delete(file);
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) {
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path inner, IOException e) {
              if (!inner.equals(folder)) {
                delete(inner);
              }
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException e) {
      // What cannot be deleted now is tried again at the end, or by the next run.
    }
  }

  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      // As above: a file that is still held open goes with its process.
    }
  }
}
