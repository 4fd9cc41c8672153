package org.plancheck.watch;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Objects;
import java.util.function.Consumer;
import org.plancheck.format.PlanFile;
import org.plancheck.result.Verdict;

/**
 * Moves originals away once their feedback is there, where somebody asked for that. Without it an
 * original is never touched.
 *
 * @param folder where to, or null for nowhere
 */
record Originals(Path folder, Disk disk) {

  /**
   * Moves an original, unless it could not be checked, so that somebody has to see to it, or was
   * written on since. Its side file stays, for the next version.
   *
   * @param seen what it looked like when it was checked
   * @param notices takes a sentence where it could not be moved
   * @return true where it was moved
   */
  boolean move(Inbox inbox, String name, Look seen, Entry.Done result, Consumer<String> notices) {
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
    Path to = free(name);
    try {
      disk.rename(inbox.path(name), to);
    } catch (AtomicMoveNotSupportedException e) {
      return copy(inbox, name, seen, sha256, to);
    }
    if (isSame(Look.at(to), seen)) {
      return true;
    }
    // A new version came in the last moment; it is to be checked like any other.
    Files.move(to, inbox.path(name));
    return false;
  }

  private Path free(String name) {
    int dot = name.lastIndexOf('.');
    Path to = folder.resolve(name);
    for (int i = 2; Files.exists(to, LinkOption.NOFOLLOW_LINKS); i++) {
      to = folder.resolve(name.substring(0, dot) + " (" + i + ")" + name.substring(dot));
    }
    return to;
  }

  /** To another disk: the original goes when the whole of it is there for certain. */
  private boolean copy(Inbox inbox, String name, Look seen, String sha256, Path to)
      throws IOException {
    byte[] bytes = inbox.read(name, (int) Math.min(seen.size() + 1, Integer.MAX_VALUE - 8L));
    if (!isPlan(bytes, sha256)) {
      return false;
    }
    Path part = folder.resolve("." + FolderName.of(name) + ".part");
    disk.delete(part);
    disk.write(part, bytes);
    Files.setLastModifiedTime(part, seen.modified());
    if (!isPlan(Files.readAllBytes(part), sha256)) {
      throw new IOException("the copy is not what was copied");
    }
    disk.rename(part, to);
    disk.forceNames(folder);
    if (!inbox.look(name).equals(seen)) {
      return false;
    }
    disk.delete(inbox.path(name));
    return true;
  }

  private static boolean isPlan(byte[] bytes, String sha256) {
    return new PlanFile("", bytes).sha256().equals(sha256);
  }

  /** A file that was only given another name may show that in the time of its last change. */
  private static boolean isSame(Look now, Look before) {
    return now.size() == before.size()
        && now.modified().equals(before.modified())
        && Objects.equals(now.key(), before.key());
  }
}
