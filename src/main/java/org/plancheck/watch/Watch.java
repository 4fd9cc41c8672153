package org.plancheck.watch;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.plancheck.result.Verdict;

/**
 * The watched folder: looks into the inbox, takes what is quiet and whole, has it checked, and puts
 * the feedback into the outbox. It never ends over a file, a share or a disk: what goes wrong is
 * said once and waited out.
 */
public final class Watch implements AutoCloseable {

  /** So many files that came back as they were are named one by one. */
  private static final int MOST_TOLD = 10;

  private final Inbox inbox;
  private final Books books;
  private final Turn turn;
  private final Checker checker;
  private final Rhythm rhythm;
  private final Time time;
  private final Consumer<Told> told;
  private final Intake intake;
  private final RegisterFeed register;
  private final QueuePages pages;
  private final Originals originals;
  private final Losses losses;
  private long nextLook;

  /** How many files came back as they were since there was nothing to do. */
  private int cameBack;

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
    this.inbox = new Inbox(places.inbox(), places.disk());
    this.books = new Books(outbox, places.disk(), time);
    this.turn = new Turn(inbox, books, checker, time, places.mostBytes());
    this.checker = checker;
    this.rhythm = rhythm;
    this.time = time;
    this.told = told;
    this.intake = new Intake(inbox, places, rhythm, time, this::say);
    this.register =
        new RegisterFeed(register, outbox, time, words -> told.accept(new Told.Notice(words)));
    this.pages = new QueuePages(outbox, time, places.version());
    this.originals = new Originals(places.moveDone(), places.disk(), this::say);
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
    work(stop, () -> false);
  }

  /**
   * Works off what is there, then ends. What was seen to change for a minute is left for the next
   * time, and that is said.
   *
   * @throws InterruptedException where it is to end at once
   */
  public void once(BooleanSupplier stop) throws InterruptedException {
    work(stop, this::isWorkedOff);
    for (String name : intake.restless(Rhythm.RESTLESS)) {
      say(name + " still changes, and is left for the next time.");
    }
  }

  /** True where nothing is left that waiting a little would help. */
  boolean isWorkedOff() {
    return losses.isAny() || intake.isWorkedOff();
  }

  /**
   * Steps and sleeps.
   *
   * @param enough true where nothing is left to wait for, asked while there is nothing to do
   */
  private void work(BooleanSupplier stop, BooleanSupplier enough) throws InterruptedException {
    try (Wake wake = new Wake(inbox.folder())) {
      while (!stop.getAsBoolean()) {
        if (!step()) {
          if (enough.getAsBoolean()) {
            break;
          }
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
        intake.lookAnew();
      }
      if (time.now() - nextLook >= 0) {
        look();
      }
      name = intake.next(books.ledger()).orElse(null);
      if (name == null) {
        tellOthersThatCameBack();
      }
      boolean written = name == null ? intake.isEmpty() : take(name);
      pages.write(books.ledger(), intake, name != null || intake.isOnTheWay());
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
      originals.begin(inbox);
      intake.look(checker.rules(), books.ledger());
      losses.inboxThere();
    } catch (IOException e) {
      losses.inboxGone(e);
    }
    long took = time.now() - begun;
    Duration next = intake.isSettling() ? rhythm.settling() : rhythm.poll();
    // A slow share is not to be kept busy with being listed.
    nextLook = time.now() + Math.max(next.toNanos(), 4 * took);
    told.accept(state(null));
  }

  /** Takes a file as far as it goes; true where its feedback is in the outbox. */
  private boolean take(String name) throws IOException, InterruptedException {
    told.accept(state(name));
    Look quiet = intake.quiet(name);
    boolean waited = intake.patienceIsOver(name);
    Turn.End end = turn.take(name, quiet, waited);
    if (end instanceof Turn.End.Done done) {
      done(name, quiet, done);
    } else if (end instanceof Turn.End.Changed changed) {
      intake.changed(name, changed.now());
    } else if (end instanceof Turn.End.LeftAlone left) {
      intake.leftAlone(name, quiet);
      say(left.why());
    } else if (end instanceof Turn.End.Later later) {
      intake.later(name, later);
    }
    return end instanceof Turn.End.Done;
  }

  private void done(String name, Look quiet, Turn.End.Done done) throws IOException {
    Entry.Done result = done.result();
    Path folder = books.outbox().folder().resolve(result.folder());
    boolean back = intake.done(name, quiet, result);
    register.add(result);
    if (done.line() != null) {
      told.accept(new Told.Checked(done.line(), result.row().since(), folder));
    } else if (done.news() || back) {
      tellSame(new Told.Same(name, result.name(), folder));
    }
    if (originals.move(inbox, name, quiet, result)) {
      intake.moved(name);
    }
  }

  /** A share that went away and came back brings thousands back at once. */
  private void tellSame(Told.Same same) {
    if (++cameBack <= MOST_TOLD) {
      told.accept(same);
    }
  }

  private void tellOthersThatCameBack() {
    if (cameBack > MOST_TOLD) {
      say((cameBack - MOST_TOLD) + " more are as they were, and their feedback is where it was.");
    }
    cameBack = 0;
  }

  /** The outbox cannot be written: waited out, and read anew before the next step. */
  private void trouble(String name, IOException e) {
    books.closeQuietly();
    losses.outboxGone(books.outbox().folder(), e);
    if (name != null) {
      // Another plan is tried first next time: this one's folder may be the only one in the way.
      intake.defer(name, losses.nextOpening() + 1);
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
        intake.size(), inHand, books.ledger().checked(), books.ledger().unchecked());
  }

  /**
   * The worst answer of the plans that are in the inbox, as it was listed last, or were worked off
   * in this run; empty where there were none.
   */
  public Optional<Verdict.Status> worst() {
    return intake.worst(books.ledger());
  }

  /** True where the outbox could not be written in the last step. */
  public boolean isHeldUp() {
    return losses.isOutboxGone();
  }

  private void say(String words) {
    told.accept(new Told.Notice(words));
  }

  /** Writes the queue once more, unless the outbox is gone or another's by now. */
  private void finish() {
    if (!books.areOpen()) {
      return;
    }
    try {
      pages.changed();
      pages.write(books.ledger(), intake, false);
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
