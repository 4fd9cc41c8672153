package org.plancheck.watch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.plancheck.feedback.FeedbackFile;
import org.plancheck.format.FeedbackMark;
import org.plancheck.format.PlanFile;
import org.plancheck.format.WholeFile;
import org.plancheck.report.PlanRow;
import org.plancheck.result.Problem;
import org.plancheck.result.Verdict;
import org.plancheck.worker.Answer;
import org.plancheck.worker.CheckedPlan;
import org.plancheck.worker.Request;

/** Takes one quiet file as far as it goes. */
final class Turn {

  /** So many times reading a file may end without an answer before a report says so. */
  static final int MOST_DEATHS = 3;

  /**
   * So many times the watcher itself may end with a file in hand. Whoever kills it or cuts the
   * power says nothing against the file; but a file that does it must not do it for ever.
   */
  static final int MOST_ENDS = 10;

  private static final Problem ENDED =
      new Problem("fault", "Plancheck itself came to an end while this file was in hand.");

  /** How a turn ends. */
  sealed interface End {

    /**
     * The file is done with, by this result.
     *
     * @param line the verdict in one line where the plan was checked in this turn, else null
     * @param news false where the file looks as it did when it was last heard of, as after a start
     */
    record Done(Entry.Done result, String line, boolean news) implements End {}

    /** It changed while it was read. */
    record Changed(Look now) implements End {}

    /**
     * It is left alone until something about it changes.
     *
     * @param why in a sentence
     */
    record LeftAlone(String why) implements End {}

    /**
     * It is looked at again after a while.
     *
     * @param why in words that go on from the name of the file
     * @param death true where reading it ended without an answer
     */
    record Later(String why, boolean death) implements End {}
  }

  private final Inbox inbox;
  private final Books books;
  private final Checker checker;
  private final Desk desk;
  private final Time time;
  private final int mostBytes;

  /**
   * Prepares.
   *
   * @param mostBytes of a file that are read; one byte beyond the limit tells that it is too big
   */
  Turn(Inbox inbox, Books books, Checker checker, Time time, int mostBytes) {
    this.inbox = inbox;
    this.books = books;
    this.checker = checker;
    this.desk = new Desk(checker, books, mostBytes);
    this.time = time;
    this.mostBytes = mostBytes;
  }

  /**
   * Takes a file as far as it goes.
   *
   * @param quiet what it looked like while it was quiet
   * @param waited true where nobody seems to write it any more, so that it is judged as it is
   * @throws IOException where the outbox cannot be written
   * @throws InterruptedException where the program is to end at once
   */
  End take(String name, Look quiet, boolean waited) throws IOException, InterruptedException {
    byte[] bytes;
    Optional<PlanFile> beside;
    try {
      bytes = inbox.read(name, mostBytes);
      beside = inbox.readBeside(name, mostBytes);
      // All work is done on these bytes; were they written on meanwhile, they are nobody's plan.
      Look now = inbox.look(name);
      if (!now.equals(quiet)) {
        return new End.Changed(now);
      }
    } catch (IOException e) {
      return new End.Later(
          "cannot be opened, or its side file cannot. Is it still there, and may it be read?",
          false);
    }
    boolean whole = bytes.length == mostBytes || tell(WholeFile::isWhole, bytes, true);
    if (!whole && !waited) {
      return new End.Later("is not whole yet.", false);
    }
    if (isOurs(bytes)) {
      return new End.LeftAlone(
          name
              + " is an annotated copy that Plancheck wrote, as it was written. It is left alone.");
    }
    PlanFile file = new PlanFile(FolderName.of(name), bytes);
    String id = id(file, beside);
    Entry.Stamp seen = Entry.Stamp.of(quiet);
    Optional<Entry.Done> known = books.ledger().result(id, name);
    // Feedback that somebody took away is wanted again where its plan is.
    if (known.isPresent() && books.outbox().folderWith(known.get()).isPresent()) {
      boolean news = !books.ledger().knows(name, id) || !seen.equals(books.ledger().stamp(name));
      if (news) {
        books.add(new Entry.Linked(id, time.instant(), name, seen));
      }
      return new End.Done(known.get(), null, news);
    }
    return check(new Case(id, name, seen, file, beside.orElse(null), whole));
  }

  private String id(PlanFile file, Optional<PlanFile> beside) {
    return beside
        .map(PlanFile::sha256)
        .map(sideFile -> PlanId.of(file.sha256(), checker.rules(), sideFile))
        .orElseGet(() -> PlanId.of(file.sha256(), checker.rules()));
  }

  /** A copy of ours that somebody saved since is theirs, and a plan. */
  static boolean isOurs(byte[] bytes) {
    return tell(FeedbackMark::isOn, bytes, false);
  }

  /**
   * What can be told of bytes that anybody may have put there. Where that fails, the process that
   * reads them has a better way of saying so.
   *
   * @param otherwise the answer where it fails
   */
  static boolean tell(Predicate<byte[]> question, byte[] bytes, boolean otherwise) {
    try {
      return question.test(bytes);
    } catch (RuntimeException | StackOverflowError e) {
      return otherwise;
    }
  }

  /**
   * A plan that is to be checked.
   *
   * @param beside its side file; null where it has none
   * @param whole false where only part of it is there
   */
  private record Case(
      String id, String name, Entry.Stamp seen, PlanFile file, PlanFile beside, boolean whole) {}

  private End check(Case plan) throws IOException, InterruptedException {
    Request request = Request.of(plan.file(), plan.beside(), time.today());
    if (!plan.whole()) {
      request = request.unread(incomplete(plan.file().bytes().length));
    }
    if (books.ledger().deaths(plan.id()) >= MOST_DEATHS
        || books.ledger().ends(plan.id()) >= MOST_ENDS) {
      return finish(plan, giveUp(plan, request, ENDED));
    }
    books.claim(plan.id(), plan.name());
    Answer answer = desk.ask(request);
    if (answer instanceof Answer.Failed failed) {
      if (answer instanceof Answer.Died died && died.cause() == Answer.Died.Cause.NOT_STARTED) {
        books.add(new Entry.Released(plan.id(), time.instant()));
        return new End.Later(
            "is not checked yet: the process that reads files could not be started.", false);
      }
      books.add(new Entry.Failed(plan.id(), time.instant(), failed.problem().code()));
      if (books.ledger().deaths(plan.id()) < MOST_DEATHS) {
        return new End.Later("could not be read, and will be tried again.", true);
      }
      answer = giveUp(plan, request, failed.problem());
    }
    return finish(plan, answer);
  }

  /** Never in silence: what could not be read three times gets a report that says so. */
  private Answer giveUp(Case plan, Request request, Problem last)
      throws IOException, InterruptedException {
    books.claim(plan.id(), plan.name());
    return desk.ask(
        request.unread(new Problem(last.code(), last.message() + " It was tried several times.")));
  }

  private static Problem incomplete(int bytes) {
    return bytes == 0
        ? new Problem("empty", "The file is empty. Save the plan again and send the new copy.")
        : new Problem(
            "incomplete-copy",
            "Only part of the file is here, and nothing was added to it for a while. Copy or save"
                + " it again; it is looked at anew as soon as it changes.");
  }

  /** Puts the feedback into its place, and only then notes that the plan is done. */
  private End finish(Case plan, Answer answer) throws IOException {
    // Where not even the report on that could be made, the queue alone tells it.
    CheckedPlan checked = answer instanceof Answer.Done done ? done.plan() : null;
    List<FeedbackFile> files = checked == null ? List.of() : checked.files();
    Entry.Done before = books.ledger().ofName(plan.name());
    String folder =
        before == null ? books.outbox().folderFor(plan.name(), books.ledger()) : before.folder();
    Path rulesPage = books.outbox().rulesPage(PlanId.rules(plan.id()), checker.rulesPage());
    PlanRow row = row(plan, checked);
    boolean kept = row.status() != Verdict.Status.COULD_NOT_BE_CHECKED;
    Entry.Files written =
        books
            .outbox()
            .place(plan.id(), folder, before, files, rulesPage, kept ? plan.file().bytes() : null);
    Entry.Done result =
        new Entry.Done(
            plan.id(),
            time.instant(),
            plan.name(),
            plan.seen(),
            folder,
            version(plan, before),
            written,
            row);
    books.add(result);
    String line = checked == null ? "could-not-be-checked - " + plan.file().name() : checked.line();
    return new End.Done(result, line, true);
  }

  /** By other rules, or with another side file, the same bytes are the same version. */
  private static int version(Case plan, Entry.Done before) {
    if (before == null) {
      return 1;
    }
    boolean same = PlanId.plan(before.id()).equals(PlanId.plan(plan.id()));
    return same ? before.version() : before.version() + 1;
  }

  private static PlanRow row(Case plan, CheckedPlan checked) {
    return checked != null
        ? checked.overview().row()
        : PlanRow.unchecked(
            plan.file().name(),
            "Reading it ended without an answer several times, and so did the report on it.");
  }
}
