package org.plancheck.watch;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.plancheck.result.Verdict;

/** Where every plan stands, as the journal tells: its lines, put together. */
final class Ledger {

  /** The newest result of each folder of the outbox, in the order in which they were done. */
  private final Map<String, Entry.Done> folders = new LinkedHashMap<>();

  /** Folders that were ever taken, as disks see them that know no capitals. */
  private final Set<String> taken = new HashSet<>();

  private final List<Entry.Done> history = new ArrayList<>();
  private final Map<String, String> folderOf = new HashMap<>();
  private final Map<String, Entry.Done> results = new HashMap<>();
  private final Map<String, Entry.Claimed> inHand = new LinkedHashMap<>();
  private final Map<String, Integer> deaths = new HashMap<>();
  private final Map<String, Integer> ends = new HashMap<>();

  /** Names of files that were in hand when something died, by id. */
  private final Map<String, String> suspects = new HashMap<>();

  private final Map<String, String> ids = new TreeMap<>();
  private final Map<String, Entry.Stamp> stamps = new HashMap<>();
  private final Arrivals arrivals = new Arrivals();
  private Instant latest = Instant.MIN;
  private int unchecked;

  static Ledger of(Collection<Entry> entries) {
    Ledger ledger = new Ledger();
    entries.forEach(ledger::add);
    return ledger;
  }

  void add(Entry entry) {
    latest = entry.at().isAfter(latest) ? entry.at() : latest;
    if (entry instanceof Entry.Claimed claimed) {
      inHand.put(claimed.id(), claimed);
    } else if (entry instanceof Entry.Released released) {
      inHand.remove(released.id());
    } else if (entry instanceof Entry.Failed failed) {
      add(failed);
    } else if (entry instanceof Entry.Done done) {
      add(done);
    } else if (entry instanceof Entry.Linked linked) {
      name(linked.name(), linked.id(), linked.seen());
    }
  }

  private void add(Entry.Failed failed) {
    Entry.Claimed claimed = inHand.remove(failed.id());
    if (claimed != null) {
      suspects.put(failed.id(), claimed.name());
    }
    (failed.how().equals(Entry.Failed.ENDED) ? ends : deaths).merge(failed.id(), 1, Integer::sum);
  }

  private void add(Entry.Done done) {
    inHand.remove(done.id());
    deaths.remove(done.id());
    ends.remove(done.id());
    suspects.remove(done.id());
    Entry.Done before = folders.remove(done.folder());
    if (before != null) {
      results.remove(before.id(), before);
      folderOf.remove(before.name());
      unchecked -= isUnchecked(before) ? 1 : 0;
    }
    unchecked += isUnchecked(done) ? 1 : 0;
    folderOf.put(done.name(), done.folder());
    folders.put(done.folder(), done);
    taken.add(FolderName.blind(done.folder()));
    history.add(done);
    results.put(done.id(), done);
    arrivals.add(done);
    name(done.name(), done.id(), done.seen());
  }

  private static boolean isUnchecked(Entry.Done done) {
    return done.row().status() == Verdict.Status.COULD_NOT_BE_CHECKED;
  }

  private void name(String name, String id, Entry.Stamp seen) {
    ids.put(name, id);
    stamps.put(name, seen);
  }

  /**
   * The result that holds for a file: of a plan with these bytes, unless the folder of this file
   * has the result of other bytes, which it would then show for ever.
   */
  Optional<Entry.Done> result(String id, String name) {
    Entry.Done own = ofName(name);
    return own == null || own.id().equals(id)
        ? Optional.ofNullable(results.get(id))
        : Optional.empty();
  }

  /** Plans that may be an earlier version of one, as {@link Arrivals#before} tells them. */
  List<Entry.Done> before(String plan, String service, LocalDate dated) {
    return arrivals.before(plan, service, dated);
  }

  /** The newest result of a plan of this name in a folder of its own, or null. */
  Entry.Done ofName(String name) {
    return folders.get(folderOf.get(name));
  }

  /** True for a folder that some plan's feedback is kept in, were it written in other capitals. */
  boolean hasFolder(String folder) {
    return taken.contains(FolderName.blind(folder));
  }

  /** True where this name is known for these bytes. */
  boolean knows(String name, String id) {
    return id.equals(ids.get(name));
  }

  /** What a file of this name looked like when it was done, or null. */
  Entry.Stamp stamp(String name) {
    Entry.Stamp stamp = stamps.get(name);
    return stamp != null && result(ids.get(name), name).isPresent() ? stamp : null;
  }

  /** The answer that holds for a file of this name, or null. */
  Verdict.Status statusOf(String name) {
    return ids.containsKey(name)
        ? result(ids.get(name), name).map(done -> done.row().status()).orElse(null)
        : null;
  }

  /** How often the process that reads died over these bytes. */
  int deaths(String id) {
    return deaths.getOrDefault(id, 0);
  }

  /** How often the watcher itself ended while it had these bytes in hand. */
  int ends(String id) {
    return ends.getOrDefault(id, 0);
  }

  /** True for a file that was in hand when something died, and is not done yet. */
  boolean suspects(String name) {
    return suspects.containsValue(name);
  }

  /** Plans that were taken up and neither done nor let go. */
  List<Entry.Claimed> inHand() {
    return new ArrayList<>(inHand.values());
  }

  /** The newest result of each folder, the oldest first. */
  List<Entry.Done> results() {
    return new ArrayList<>(folders.values());
  }

  /** Every result, those on earlier versions too, the oldest first. */
  List<Entry.Done> history() {
    return new ArrayList<>(history);
  }

  /** How many of the newest results are of plans that could be checked. */
  int checked() {
    return folders.size() - unchecked;
  }

  /** How many of the newest results say that a plan could not be checked. */
  int unchecked() {
    return unchecked;
  }

  /** Other files with the bytes of a result, in the order of the alphabet. */
  Map<String, List<String>> others() {
    Map<String, List<String>> others = new HashMap<>();
    ids.forEach(
        (name, id) -> {
          Entry.Done done = results.get(id);
          if (done != null && !done.name().equals(name)) {
            others.computeIfAbsent(id, any -> new ArrayList<>()).add(name);
          }
        });
    return others;
  }

  /** The latest time that any line has. */
  Instant latest() {
    return latest;
  }
}
