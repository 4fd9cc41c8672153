package org.plancheck.watch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.plancheck.result.Verdict;

/**
 * The watched folder: looks into the inbox, takes what is quiet and whole, has it checked, and puts
 * the feedback into the outbox. It never ends over a file, a share or a disk: what goes wrong is
 * said once and waited out.
 */
public final class Watch implements AutoCloseable {

  private static final Duration AFTER_DEATH = Duration.ofSeconds(2);
  private static final Duration UNTIL_WHOLE = Duration.ofSeconds(20);
  private static final Duration LONGEST_CHANGING = Duration.ofMinutes(1);

  private final Inbox inbox;
  private final Books books;
  private final Turn turn;
  private final Checker checker;
  private final Rhythm rhythm;
  private final Time time;
  private final Consumer<Told> told;
  private final Settling settling;
  private final RegisterFeed register;
  private final QueuePages pages;
  private final Originals originals;
  private final Handled handled = new Handled();
  private final Map<String, Turn.End.Later> held = new TreeMap<>();
  private final Set<String> foldersTold = new HashSet<>();
  private final Losses losses;
  private long nextLook;
  private boolean closed;

  /**
   * Prepares to watch; nothing is read or written yet.
   *
   * @param places where plans come from and feedback goes
   * @param register where results are kept beside the outbox
   */
  public Watch(
      Places places,
      Checker checker,
      Register register,
      Rhythm rhythm,
      Time time,
      Consumer<Told> told) {
    Outbox outbox = new Outbox(places.outbox(), time.wall().get().getZone(), places.disk());
    this.inbox = new Inbox(places.inbox());
    this.books = new Books(outbox, places.disk(), time);
    this.turn = new Turn(inbox, books, checker, time, places.mostBytes());
    this.checker = checker;
    this.rhythm = rhythm;
    this.time = time;
    this.told = told;
    this.settling = new Settling(rhythm);
    this.register =
        new RegisterFeed(register, outbox, time, words -> told.accept(new Told.Notice(words)));
    this.pages = new QueuePages(outbox, time, places.version());
    this.originals = new Originals(places.moveDone());
    this.losses = new Losses(time, rhythm.poll(), this::say);
    this.nextLook = time.now();
  }

  /** True where another watcher has the outbox, so that there is nothing to do here. */
  public boolean isTakenByAnother() {
    try {
      open();
    } catch (Books.Taken e) {
      return true;
    } catch (IOException e) {
      // The first step says what is the matter, and waits.
    }
    return false;
  }

  /**
   * Watches until it is to stop, which it does behind the plan in hand.
   *
   * @throws InterruptedException where it is to end at once
   */
  public void run(BooleanSupplier stop) throws InterruptedException {
    try (Wake wake = new Wake(inbox.folder())) {
      while (!stop.getAsBoolean()) {
        if (!step()) {
          wake.sleep(untilNextStep(), stop);
          nextLook = Math.min(nextLook, time.now());
        }
      }
      finish();
    } catch (IOException e) {
      say("The folder could not be let go of (" + e.getMessage() + ").");
    }
  }

  /**
   * Works off what is there, then ends. What still changes after a minute is left for the next
   * time.
   *
   * @throws InterruptedException where it is to end at once
   */
  public void once(BooleanSupplier stop) throws InterruptedException {
    try (Wake wake = new Wake(inbox.folder())) {
      long idle = time.now();
      while (!stop.getAsBoolean()) {
        if (step()) {
          idle = time.now();
        } else if (isWorkedOff() || time.now() - idle > LONGEST_CHANGING.toNanos()) {
          break;
        } else {
          wake.sleep(untilNextStep(), stop);
          nextLook = Math.min(nextLook, time.now());
        }
      }
      finish();
    } catch (IOException e) {
      say("The folder could not be let go of (" + e.getMessage() + ").");
    }
  }

  /** True where nothing is left that waiting a little would help. */
  private boolean isWorkedOff() {
    return losses.isAny()
        || settling.waiting().stream()
            .allMatch(name -> held.containsKey(name) && !held.get(name).death());
  }

  /**
   * Takes one step: looks where it is time to, and takes one plan as far as it goes.
   *
   * @return false where there is nothing to do for now
   * @throws InterruptedException where the program is to end at once
   */
  public boolean step() throws InterruptedException {
    if (time.now() - losses.nextOpening() < 0) {
      return false;
    }
    String name = null;
    boolean more;
    try {
      if (open()) {
        handled.lookAnew();
      }
      if (time.now() - nextLook >= 0) {
        look();
      }
      name = settling.next(time.now(), books.ledger()::suspects).orElse(null);
      boolean written = name == null ? settling.waiting().isEmpty() : take(name);
      pages.write(books.ledger(), held, name != null);
      more = register.handOn(name != null);
      if (written) {
        losses.outboxThere();
      }
    } catch (IOException e) {
      trouble(name, e);
      return false;
    }
    return name != null || more;
  }

  private boolean open() throws IOException {
    boolean anew = books.open(this::say);
    if (anew) {
      register.addAll(books.ledger().history());
      pages.changed();
    }
    return anew;
  }

  private void look() {
    long begun = time.now();
    checker.renew();
    try {
      Inbox.Listing listing = inbox.list();
      losses.inboxThere();
      for (String folder : listing.folders()) {
        if (foldersTold.add(folder)) {
          say(folder + " is a folder, and folders in the inbox are not looked into.");
        }
      }
      handled.listed(listing.plans().keySet());
      held.keySet().retainAll(listing.plans().keySet());
      Map<String, Look> open = new TreeMap<>(listing.plans());
      open.entrySet()
          .removeIf(
              file ->
                  handled.isDone(file.getKey(), file.getValue(), checker.rules(), books.ledger()));
      settling.look(open, time.now());
    } catch (IOException e) {
      losses.inboxGone(e);
    }
    long took = time.now() - begun;
    Duration next = settling.settling(time.now()) ? rhythm.settling() : rhythm.poll();
    // A slow share is not to be kept busy with being listed.
    nextLook = time.now() + Math.max(next.toNanos(), 4 * took);
    told.accept(state(null));
  }

  /** Takes a file as far as it goes; true where its feedback is in the outbox. */
  private boolean take(String name) throws IOException, InterruptedException {
    told.accept(state(name));
    Look quiet = settling.look(name);
    boolean waited = settling.patienceIsOver(name, time.now());
    Turn.End end = turn.take(name, quiet, waited);
    if (end instanceof Turn.End.Done done) {
      done(name, quiet, done);
    } else if (end instanceof Turn.End.Changed changed) {
      settling.restart(name, changed.now(), time.now());
    } else if (end instanceof Turn.End.LeftAlone left) {
      handled.leftAlone(name, quiet);
      settling.done(name);
      say(left.why());
    } else if (end instanceof Turn.End.Later later) {
      later(name, later);
    }
    return end instanceof Turn.End.Done;
  }

  private void later(String name, Turn.End.Later later) {
    if (Files.notExists(inbox.path(name))) {
      // It is gone, or the whole inbox is: the next listing tells.
      settling.done(name);
      return;
    }
    Duration wait = later.death() ? AFTER_DEATH : UNTIL_WHOLE;
    settling.defer(name, time.now() + wait.toNanos());
    if (!later.equals(held.put(name, later))) {
      pages.changed();
      say(name + " " + later.why());
    }
  }

  private void done(String name, Look quiet, Turn.End.Done done) throws IOException {
    Entry.Done result = done.result();
    Path folder = books.outbox().folder().resolve(result.folder());
    handled.done(name, quiet, result);
    settling.done(name);
    held.remove(name);
    pages.changed();
    register.add(result);
    if (done.line() != null) {
      told.accept(new Told.Checked(done.line(), result.row().since(), folder));
    } else if (!result.name().equals(name)) {
      told.accept(new Told.Same(name, result.name(), folder));
    }
    if (originals.move(inbox, name, quiet, this::say)) {
      handled.moved(name);
    }
  }

  /** The outbox cannot be written: waited out, and read anew before the next step. */
  private void trouble(String name, IOException e) {
    books.closeQuietly();
    losses.outboxGone(books.outbox().folder(), e);
    if (name != null) {
      // Another plan is tried first next time: this one's folder may be the only one in the way.
      settling.defer(name, losses.nextOpening() + 1);
    }
  }

  private Duration untilNextStep() {
    long next = Math.max(nextLook, losses.nextOpening()) - time.now();
    return Duration.ofNanos(Math.max(next, Duration.ofMillis(50).toNanos()));
  }

  /** How far the work is. */
  public Told.State state() {
    return state(null);
  }

  private Told.State state(String inHand) {
    return new Told.State(
        settling.waiting().size(), inHand, books.ledger().checked(), books.ledger().unchecked());
  }

  /**
   * The worst answer of the plans that are in the inbox, as it was listed last, or were worked off
   * in this run; empty where there were none.
   */
  public Optional<Verdict.Status> worst() {
    return handled.worst(books.ledger());
  }

  /** True where the outbox could not be written in the last step. */
  public boolean isHeldUp() {
    return losses.isOutboxGone();
  }

  private void say(String words) {
    told.accept(new Told.Notice(words));
  }

  private void finish() {
    try {
      pages.changed();
      pages.write(books.ledger(), held, false);
    } catch (IOException e) {
      say(
          "The queue page could not be written ("
              + Losses.words(e)
              + "). It is written at the next start.");
    }
  }

  /** Lets go of the outbox. */
  @Override
  public void close() {
    if (!closed) {
      closed = true;
      books.closeQuietly();
    }
  }
}
