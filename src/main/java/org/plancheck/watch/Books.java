package org.plancheck.watch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;

/** The outbox with its lock and journal, and what the journal says. */
final class Books implements AutoCloseable {

  private final Outbox outbox;
  private final Disk disk;
  private final Time time;

  /** Plans that this very run took up: that they are not done says nothing against them. */
  private final Set<String> claimedHere = new HashSet<>();

  /** What the outbox was when it was opened first in this run; null before. */
  private Outbox.Place place;

  private Lock lock;
  private Journal journal;
  private Ledger ledger = new Ledger();

  Books(Outbox outbox, Disk disk, Time time) {
    this.outbox = outbox;
    this.disk = disk;
    this.time = time;
  }

  Outbox outbox() {
    return outbox;
  }

  /** True while they are open and as they were left, so that the outbox is this watcher's. */
  boolean areOpen() {
    return journal != null && journal.isThere();
  }

  Ledger ledger() {
    return ledger;
  }

  /** Another watcher has the outbox. */
  static final class Taken extends IOException {
    private static final long serialVersionUID = 1L;

    Taken(Path outbox) {
      super(
          "Another watcher is at work on "
              + outbox
              + ". Stop that one first, or name another folder with --out.");
    }
  }

  /**
   * Opens the books, unless they are open and as they were left.
   *
   * @param notices takes a sentence for whatever was not as it should be
   * @return true where they were opened anew
   * @throws Taken where another watcher has them
   * @throws IOException where the outbox cannot be written
   */
  boolean open(Consumer<String> notices) throws IOException {
    if (areOpen()) {
      return false;
    }
    close();
    if (place != null && !outbox.isAt(place)) {
      throw new IOException(
          "the outbox that was there is gone; where another is to be begun in its place, start the"
              + " watcher again");
    }
    outbox.prepare();
    lock = Lock.take(outbox.own());
    if (lock == null) {
      throw new Taken(outbox.folder());
    }
    Path file = outbox.own().resolve(Journal.NAME);
    Journal.Content content = Journal.read(file);
    if (content.damaged() > 0) {
      notices.accept(
          content.damaged()
              + " of the journal's lines were not as they were written. They are kept in "
              + Journal.setAside(file)
              + "; the plans that they were about are checked anew.");
    }
    Ledger read = Ledger.of(content.entries());
    outbox.mend(read);
    journal = Journal.open(file, content, disk);
    ledger = read;
    place = outbox.place();
    for (Entry.Claimed claimed : ledger.inHand()) {
      add(
          claimedHere.contains(claimed.id())
              ? new Entry.Released(claimed.id(), time.instant())
              : new Entry.Failed(claimed.id(), time.instant(), Entry.Failed.ENDED));
    }
    if (ledger.latest().isAfter(time.instant().plusSeconds(60))) {
      notices.accept(
          "The clock of this computer is behind the journal, which ends at "
              + ledger.latest()
              + ". The queue keeps the order in which plans came; please look at the clock.");
    }
    return true;
  }

  /** Notes that a plan is in hand. */
  void claim(String id, String name) throws IOException {
    claimedHere.add(id);
    add(new Entry.Claimed(id, time.instant(), name));
  }

  /**
   * Notes a step, which is on the disk when this returns.
   *
   * @throws IOException where it may not be; the books are then closed and have to be opened again
   */
  void add(Entry entry) throws IOException {
    try {
      journal.add(entry);
    } catch (IOException e) {
      // Whether a line that failed is on the disk is only known when the journal is read again.
      closeQuietly();
      throw e;
    }
    ledger.add(entry);
    if (entry instanceof Entry.Done) {
      claimedHere.remove(entry.id());
    }
  }

  /** Closes the books so that they are read anew before the next step. */
  void closeQuietly() {
    try {
      close();
    } catch (IOException e) {
      // The next opening tells what is the matter.
    }
  }

  @Override
  public void close() throws IOException {
    Journal open = journal;
    Lock held = lock;
    journal = null;
    lock = null;
    try {
      if (open != null) {
        open.close();
      }
    } finally {
      if (held != null) {
        held.close();
      }
    }
  }
}
