package org.plancheck.watch;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.plancheck.format.PlanFile;
import org.plancheck.result.Verdict;

/**
 * Moves originals away once their feedback is there, where somebody asked for that. Without it an
 * original is never touched. Whatever fails, and whenever a new version is saved, each version is
 * either in the inbox or whole in the folder that originals are moved to.
 */
final class Originals {

  /** Ends the hidden name under which an original that is to be deleted is looked at once more. */
  private static final String ASIDE = ".plancheck-moving";

  /** Of a plan's checksum, in the name of its copy while it is written. */
  private static final int DIGITS = 12;

  private final Path folder;
  private final Disk disk;
  private final Consumer<String> notices;
  private boolean begun;

  /**
   * Prepares.
   *
   * @param folder where to, or null for nowhere
   * @param notices takes a sentence where something could not be moved
   */
  Originals(Path folder, Disk disk, Consumer<String> notices) {
    this.folder = folder;
    this.disk = disk;
    this.notices = notices;
  }

  /**
   * Puts back, once, what a run that was stopped had set aside.
   *
   * @throws IOException where the inbox cannot be listed; it is tried again then
   */
  void begin(Inbox inbox) throws IOException {
    if (begun) {
      return;
    }
    List<Path> left = new ArrayList<>();
    try (DirectoryStream<Path> there =
        Files.newDirectoryStream(inbox.folder(), file -> isAside(file.getFileName().toString()))) {
      there.forEach(left::add);
    }
    begun = true;
    for (Path aside : left) {
      String hidden = aside.getFileName().toString();
      putBack(aside, inbox, hidden.substring(1, hidden.length() - ASIDE.length()));
    }
  }

  private static boolean isAside(String name) {
    return name.startsWith(".") && name.endsWith(ASIDE) && name.length() > ASIDE.length() + 1;
  }

  /**
   * Moves an original, unless it could not be checked, so that somebody has to see to it, or was
   * written on since. Its side file stays, for the next version.
   *
   * @param seen what it looked like when it was checked
   * @return true where it was moved
   */
  boolean move(Inbox inbox, String name, Look seen, Entry.Done result) {
    if (folder == null || result.row().status() == Verdict.Status.COULD_NOT_BE_CHECKED) {
      return false;
    }
    try {
      if (!inbox.look(name).equals(seen)) {
        return false;
      }
      disk.folder(folder);
      return move(inbox, name, seen, PlanId.plan(result.id()));
    } catch (IOException e) {
      notices.accept(
          name
              + " is done and could not be moved to "
              + folder
              + " ("
              + e.getClass().getSimpleName()
              + "). It stays in the inbox.");
      return false;
    }
  }

  private boolean move(Inbox inbox, String name, Look seen, String sha256) throws IOException {
    Path to;
    try {
      to = place(inbox.path(name), name);
    } catch (AtomicMoveNotSupportedException e) {
      Path aside = inbox.path("." + name + ASIDE);
      if (Files.exists(aside, LinkOption.NOFOLLOW_LINKS)) {
        // Another version, which could not be put back.
        throw new FileAlreadyExistsException(aside.toString());
      }
      return copy(inbox, name, seen, sha256) && delete(inbox, name, seen, aside);
    }
    if (isSame(to, seen)) {
      return true;
    }
    // A new version came in the last moment; it is to be checked like any other.
    putBack(to, inbox, name);
    return false;
  }

  /** Gives a file the first name that is free, and keeps that from other watchers meanwhile. */
  private Path place(Path file, String name) throws IOException {
    Path to = reserve(name);
    try {
      disk.rename(file, to);
      return to;
    } catch (IOException e) {
      try {
        // Some shares say that a rename failed which did not.
        if (disk.look(to).size() == 0) {
          disk.deleteFile(to);
        }
      } catch (IOException left) {
        e.addSuppressed(left);
      }
      throw e;
    }
  }

  private Path reserve(String name) throws IOException {
    int dot = name.lastIndexOf('.');
    Path to = folder.resolve(name);
    for (int i = 2; ; i++) {
      try {
        disk.create(to);
        return to;
      } catch (FileAlreadyExistsException e) {
        to = folder.resolve(name.substring(0, dot) + " (" + i + ")" + name.substring(dot));
      }
    }
  }

  /** To another disk; true where the whole of it is there for certain. */
  private boolean copy(Inbox inbox, String name, Look seen, String sha256) throws IOException {
    byte[] bytes = inbox.read(name, (int) Math.min(seen.size() + 1, Integer.MAX_VALUE - 8L));
    if (!isPlan(bytes, sha256)) {
      return false;
    }
    // Another watcher may move another plan of this name here.
    String hidden = "." + FolderName.of(name) + "." + sha256.substring(0, DIGITS) + ".part";
    Path part = folder.resolve(hidden);
    disk.delete(part);
    disk.write(part, bytes);
    disk.modified(part, seen.modified());
    if (!isPlan(Files.readAllBytes(part), sha256)) {
      throw new IOException("the copy is not what was copied");
    }
    place(part, name);
    disk.forceNames(folder);
    return inbox.look(name).equals(seen);
  }

  /** Deletes an original of which a copy is there, and no version that was saved meanwhile. */
  private boolean delete(Inbox inbox, String name, Look seen, Path aside) throws IOException {
    disk.rename(inbox.path(name), aside);
    try {
      if (isSame(aside, seen)) {
        disk.deleteFile(aside);
        return true;
      }
    } catch (IOException e) {
      if (putBack(aside, inbox, name)) {
        throw e;
      }
      return false;
    }
    putBack(aside, inbox, name);
    return false;
  }

  /** Puts a file back into the inbox, or says where it is. */
  private boolean putBack(Path file, Inbox inbox, String name) {
    Path plan = inbox.path(name);
    try {
      if (Files.exists(plan) && Files.isSameFile(file, plan)) {
        disk.deleteFile(file);
      } else {
        disk.putBack(file, plan);
      }
      return true;
    } catch (IOException e) {
      notices.accept(
          "A version of "
              + name
              + " that may not be checked yet could not be put back into the inbox ("
              + e.getClass().getSimpleName()
              + "). It is kept as "
              + file
              + ".");
      return false;
    }
  }

  private static boolean isPlan(byte[] bytes, String sha256) {
    return new PlanFile("", bytes).sha256().equals(sha256);
  }

  /** A file that was only given another name may show that in the time of its last change. */
  private boolean isSame(Path file, Look before) throws IOException {
    Look now = disk.look(file);
    return now.kind() == before.kind()
        && now.size() == before.size()
        && now.modified().equals(before.modified())
        && Objects.equals(now.key(), before.key());
  }
}
