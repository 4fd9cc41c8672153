package org.plancheck.watch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.plancheck.report.QueueInbox;
import org.plancheck.result.Verdict;

/**
 * What stands in the inbox: which plan is next, what waits and why, and what was passed over. A
 * reason is said when it begins; nothing is left out in silence.
 */
final class Intake {

  private static final Duration AFTER_DEATH = Duration.ofSeconds(2);
  private static final Duration UNTIL_WHOLE = Duration.ofSeconds(20);

  private final Inbox inbox;
  private final Settling settling;
  private final Time time;
  private final Consumer<String> notices;

  /** Name of the outbox where it lies in the inbox; null where it does not. */
  private final String own;

  private final Handled handled = new Handled();
  private final Map<String, Turn.End.Later> held = new TreeMap<>();
  private SortedMap<String, String> refused = new TreeMap<>();
  private SortedMap<String, String> passedOver = new TreeMap<>();
  private boolean changed;

  /**
   * Begins with nothing known of the inbox.
   *
   * @param places of which the outbox is not spoken of where it lies in the inbox
   * @param notices takes a sentence for each thing that is held up or passed over
   */
  Intake(Inbox inbox, Places places, Rhythm rhythm, Time time, Consumer<String> notices) {
    this.inbox = inbox;
    this.settling = new Settling(rhythm);
    this.time = time;
    this.notices = notices;
    Path folder = inbox.folder().toAbsolutePath().normalize();
    Path outbox = places.outbox().toAbsolutePath().normalize();
    this.own = folder.equals(outbox.getParent()) ? outbox.getFileName().toString() : null;
  }

  /**
   * Looks into the inbox.
   *
   * @param rules by which plans are checked; what was done by others is to be done anew
   * @throws IOException where it cannot be listed; all is as before then
   */
  void look(String rules, Ledger ledger) throws IOException {
    Inbox.Listing listing = inbox.list();
    Set<String> present = new TreeSet<>(listing.plans().keySet());
    present.addAll(listing.refused().keySet());
    handled.listed(present);
    Map<String, Look> open = new TreeMap<>(listing.plans());
    open.entrySet().removeIf(file -> handled.isDone(file.getKey(), file.getValue(), rules, ledger));
    Set<String> before = new HashSet<>(settling.waiting());
    settling.look(open, time.now());
    changed |= !before.equals(settling.waiting());
    hold(listing.refused());
    passOver(listing.passedOver());
  }

  private void hold(SortedMap<String, String> now) {
    refused.keySet().stream().filter(name -> !now.containsKey(name)).forEach(held::remove);
    changed |= !refused.equals(now);
    refused = now;
    held.keySet().removeIf(name -> !now.containsKey(name) && !settling.waiting().contains(name));
    now.forEach((name, why) -> hold(name, new Turn.End.Later(why, false)));
    restless(Rhythm.LONG_RESTLESS)
        .forEach(
            name ->
                hold(
                    name,
                    new Turn.End.Later(
                        "keeps changing; it is taken as soon as it stays the same.", false)));
  }

  private void hold(String name, Turn.End.Later later) {
    if (!later.equals(held.put(name, later))) {
      changed = true;
      notices.accept(name + " " + later.why());
    }
  }

  private void passOver(SortedMap<String, String> now) {
    now.keySet().removeIf(name -> name.equals(own));
    changed |= !passedOver.equals(now);
    now.entrySet().stream()
        .filter(file -> !passedOver.containsKey(file.getKey()))
        .forEach(file -> notices.accept(file.getKey() + " " + file.getValue()));
    passedOver = now;
  }

  /** The plan that is to be taken now; those that were in hand before come behind all others. */
  Optional<String> next(Ledger ledger) {
    return settling.next(time.now(), ledger::suspects);
  }

  /** How a plan looked while it was quiet. */
  Look quiet(String name) {
    return settling.look(name);
  }

  /** True where nobody seems to write a plan any more. */
  boolean patienceIsOver(String name) {
    return settling.patienceIsOver(name, time.now());
  }

  /** Notes a plan that changed while it was read. */
  void changed(String name, Look now) {
    settling.restart(name, now, time.now());
  }

  /** Notes a plan that is looked at again after a while. */
  void later(String name, Turn.End.Later later) {
    if (Files.notExists(inbox.path(name))) {
      // It is gone, or the whole inbox is: the next listing tells.
      settling.done(name);
      return;
    }
    Duration wait = later.death() ? AFTER_DEATH : UNTIL_WHOLE;
    settling.defer(name, time.now() + wait.toNanos());
    hold(name, later);
  }

  /** Lets a plan wait until then, behind others, though nothing is wrong with it. */
  void defer(String name, long until) {
    settling.defer(name, until);
  }

  /**
   * Notes a plan that has a result.
   *
   * @return true where it had one before, was gone since, and is back
   */
  boolean done(String name, Look quiet, Entry.Done result) {
    taken(name);
    return handled.done(name, quiet, result);
  }

  /** Notes a file that is none of ours to check. */
  void leftAlone(String name, Look quiet) {
    handled.leftAlone(name, quiet);
    taken(name);
  }

  private void taken(String name) {
    settling.done(name);
    held.remove(name);
    changed = true;
  }

  /** Notes that the original of a plan that is done was moved away. */
  void moved(String name) {
    handled.moved(name);
  }

  /** Every file is to be looked at anew: what was done may be gone with the journal. */
  void lookAnew() {
    handled.lookAnew();
  }

  /** True where nothing waits that can be taken, now or later. */
  boolean isEmpty() {
    return settling.waiting().isEmpty();
  }

  /** How many plans wait, those that cannot be taken as things are among them. */
  int size() {
    return settling.waiting().size() + refused.size();
  }

  /** True where a file is on its way to being quiet, so that looking soon makes sense. */
  boolean isSettling() {
    return settling.settling(time.now());
  }

  /** True where nothing is left that waiting a little would help. */
  boolean isWorkedOff() {
    Set<String> restless = Set.copyOf(restless(Rhythm.RESTLESS));
    return settling.waiting().stream()
        .allMatch(
            name -> restless.contains(name) || (held.containsKey(name) && !held.get(name).death()));
  }

  /** Files that have kept changing for so long, by name. */
  List<String> restless(Duration howLong) {
    return settling.waiting().stream()
        .filter(name -> settling.isRestless(name, howLong))
        .sorted()
        .toList();
  }

  /** True where something else is to be shown than when this was asked last. */
  boolean showsAnew() {
    boolean anew = changed;
    changed = false;
    return anew;
  }

  /** True where a plan is to come that nothing holds up. */
  boolean isOnTheWay() {
    return settling.waiting().stream().anyMatch(name -> !held.containsKey(name));
  }

  /** What of all this a queue shows. */
  QueueInbox shown() {
    Map<String, String> reasons = new TreeMap<>();
    held.forEach((name, later) -> reasons.put(name, later.why()));
    List<String> toCome =
        settling.waiting().stream().filter(name -> !held.containsKey(name)).sorted().toList();
    return new QueueInbox(reasons, toCome, passedOver);
  }

  /**
   * The worst answer of the plans that are in the inbox, as it was listed last, or were worked off
   * in this run; empty where there were none.
   */
  Optional<Verdict.Status> worst(Ledger ledger) {
    return handled.worst(ledger);
  }
}
