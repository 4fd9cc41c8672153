package org.plancheck.watch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.plancheck.result.Verdict;

/**
 * How things stand, told from outside: by the journal and the inbox, whether anybody watches or
 * not.
 *
 * @param watcher whether one is at work
 * @param waiting names of files in the inbox that have no result yet
 * @param inHand names of plans that are being checked, or were when the watcher was killed
 * @param done how many plans have a result
 * @param unchecked names of files in the inbox that could not be checked
 */
public record Standing(
    Watcher watcher, List<String> waiting, List<String> inHand, int done, List<String> unchecked) {

  /** Whether a watcher is at work. */
  public enum Watcher {
    /** It is. */
    AT_WORK("A watcher is at work."),
    /** None is. */
    NONE("No watcher is at work."),
    /** This user may not look, or the disk knows no locks. */
    NOT_KNOWN("Whether a watcher is at work cannot be told from here.");

    private final String words;

    Watcher(String words) {
      this.words = words;
    }
  }

  private static final int MOST = 20;

  /**
   * Looks how things stand; nothing is written.
   *
   * @param mostBytes of a file that are read, as by the watcher
   * @throws IOException where the inbox cannot be listed or the journal cannot be read
   */
  public static Standing of(Path inbox, Path outbox, int mostBytes) throws IOException {
    Path own = outbox.resolve(Outbox.OWN);
    Ledger ledger = Ledger.of(Journal.read(own.resolve(Journal.NAME)).entries());
    List<String> waiting = new ArrayList<>();
    List<String> unchecked = new ArrayList<>();
    Inbox from = new Inbox(inbox, new Disk());
    Inbox.Listing listing = from.list();
    for (Map.Entry<String, Look> file : listing.plans().entrySet()) {
      String name = file.getKey();
      if (!Objects.equals(ledger.stamp(name), Entry.Stamp.of(file.getValue()))) {
        if (!isOurs(from, name, mostBytes)) {
          waiting.add(name);
        }
      } else if (ledger.statusOf(name) == Verdict.Status.COULD_NOT_BE_CHECKED) {
        unchecked.add(name);
      }
    }
    waiting.addAll(listing.refused().keySet());
    List<String> inHand = ledger.inHand().stream().map(Entry.Claimed::name).toList();
    waiting.removeAll(inHand);
    return new Standing(
        Lock.watcher(own), waiting, inHand, ledger.checked() + ledger.unchecked(), unchecked);
  }

  private static boolean isOurs(Inbox inbox, String name, int mostBytes) {
    try {
      return Turn.isOurs(inbox.read(name, mostBytes));
    } catch (IOException e) {
      return false;
    }
  }

  /**
   * Exit status, what is most in need of somebody first: 2 plans wait and nobody watches as far as
   * can be told, 3 a plan in the inbox could not be checked, 1 plans wait, 0 all is done.
   */
  public int exit() {
    boolean open = !waiting.isEmpty() || !inHand.isEmpty();
    if (open && watcher != Watcher.AT_WORK) {
      return 2;
    }
    if (!unchecked.isEmpty()) {
      return 3;
    }
    return open ? 1 : 0;
  }

  /** In lines for people. */
  public String text() {
    return watcher.words
        + "\n"
        + line("Waiting", waiting)
        + line("In hand", inHand)
        + "Done: "
        + done
        + "\n"
        + line("Could not be checked", unchecked);
  }

  private static String line(String what, List<String> names) {
    StringBuilder line = new StringBuilder(what).append(": ").append(names.size()).append('\n');
    for (String name : names.subList(0, Math.min(MOST, names.size()))) {
      line.append("  ").append(name.replaceAll("\\p{Cntrl}", "?")).append('\n');
    }
    if (names.size() > MOST) {
      line.append("  and ").append(names.size() - MOST).append(" more\n");
    }
    return line.toString();
  }
}
