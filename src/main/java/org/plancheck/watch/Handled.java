package org.plancheck.watch;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.plancheck.result.Verdict;

/** Which files this run is done with, with which answers, and which are in the inbox. */
final class Handled {

  /**
   * A file that is done with.
   *
   * @param look what it looked like then
   * @param id of its result; null for one that was left alone
   * @param status of its result; null for one that was left alone
   */
  private record File(Look look, String id, Verdict.Status status) {}

  private final Map<String, File> files = new HashMap<>();
  private final Set<String> present = new HashSet<>();

  /** The newest answers of files that were worked off in this run and are gone since. */
  private final Map<String, Verdict.Status> gone = new HashMap<>();

  /** The worst answer of the originals that were moved away; null where there were none. */
  private Verdict.Status moved;

  /** Takes in a listing of the inbox. */
  void listed(Collection<String> names) {
    present.clear();
    present.addAll(names);
    files.forEach(
        (name, file) -> {
          if (!present.contains(name) && file.id() != null) {
            gone.put(name, file.status());
          }
        });
    files.keySet().retainAll(present);
  }

  /** Done is done as long as the file, the result and the rules are what they were. */
  boolean isDone(String name, Look look, String rules, Ledger ledger) {
    File was = files.get(name);
    return was != null
        && was.look().equals(look)
        && (was.id() == null
            || (PlanId.isBy(was.id(), rules) && ledger.result(was.id(), name).isPresent()));
  }

  /**
   * Notes a file that has a result.
   *
   * @return true where it was gone and is back
   */
  boolean done(String name, Look look, Entry.Done result) {
    files.put(name, new File(look, result.id(), result.row().status()));
    return gone.remove(name) != null;
  }

  /** Notes a file that is none of ours to check. */
  void leftAlone(String name, Look look) {
    files.put(name, new File(look, null, null));
  }

  /** Notes that the original of a plan that is done was moved away. */
  void moved(String name) {
    present.remove(name);
    Verdict.Status status = files.remove(name).status();
    moved = moved == null || moved.compareTo(status) < 0 ? status : moved;
  }

  /** Every file is to be looked at anew: what was done may be gone with the journal. */
  void lookAnew() {
    files.clear();
  }

  /**
   * The worst answer of the plans that are in the inbox or were worked off in this run; empty where
   * there were none. A plan that is there and has no result counts as one that could not be
   * checked, a file that was left alone not at all.
   */
  Optional<Verdict.Status> worst(Ledger ledger) {
    Stream<Verdict.Status> there =
        present.stream().filter(name -> !isLeftAlone(name)).map(name -> answer(name, ledger));
    Stream<Verdict.Status> away =
        gone.entrySet().stream()
            .filter(file -> !present.contains(file.getKey()))
            .map(Map.Entry::getValue);
    return Stream.of(there, away, Stream.ofNullable(moved))
        .flatMap(some -> some)
        .max(Comparator.naturalOrder());
  }

  private boolean isLeftAlone(String name) {
    return files.containsKey(name) && files.get(name).id() == null;
  }

  private Verdict.Status answer(String name, Ledger ledger) {
    return Optional.ofNullable(files.get(name))
        .flatMap(file -> ledger.result(file.id(), name))
        .map(done -> done.row().status())
        .orElse(Verdict.Status.COULD_NOT_BE_CHECKED);
  }
}
