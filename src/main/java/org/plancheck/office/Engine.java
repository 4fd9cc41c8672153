package org.plancheck.office;

import com.sun.star.frame.XModel;
import com.sun.star.lang.DisposedException;
import com.sun.star.lang.EventObject;
import com.sun.star.lang.XEventListener;
import com.sun.star.uno.XComponentContext;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.plancheck.assurance.SideFileFault;
import org.plancheck.check.PlanChecker;
import org.plancheck.format.Limits;
import org.plancheck.format.PlanFile;
import org.plancheck.format.UnreadableFile;
import org.plancheck.format.opendocument.WriterPlaces;
import org.plancheck.result.CheckReport;
import org.plancheck.result.Phase;
import org.plancheck.result.Problem;

/**
 * Checks open documents on a thread of its own, so that typing, saving and closing are never held
 * up. There is one for the whole of LibreOffice, which makes the parts of an extension as often as
 * it likes.
 */
final class Engine {

  /** What it is doing, as the status service tells. */
  enum State {
    LOADING,
    READY,
    CHECKING,
    FAILED
  }

  /** What is to be done with an open document. */
  interface Task {
    void run(OpenPlan plan) throws Exception;
  }

  private static final Engine SHARED = new Engine();

  /** How long nobody may have typed before a plan is checked again, in milliseconds. */
  private static final long PAUSE = 1_500;

  private final ScheduledThreadPoolExecutor worker;
  private final Map<String, OpenPlan> plans = new ConcurrentHashMap<>();
  private final List<Runnable> watchers = new CopyOnWriteArrayList<>();
  private final AtomicInteger pending = new AtomicInteger();
  private final Underlines underlines = new Underlines();

  private XComponentContext context;
  private ScheduledFuture<?> pause;
  private volatile Log log;
  private volatile LoadedRules rules;
  private volatile Options options = new Options("", "", true, "");
  private volatile boolean failed;
  private volatile String error = "";
  private volatile String warning = "";
  private volatile CheckReport last;

  private Engine() {
    worker =
        new ScheduledThreadPoolExecutor(
            1,
            work -> {
              Thread thread = new Thread(work, "Plancheck");
              thread.setDaemon(true);
              // LibreOffice's calls come without one, and the rules engine remembers for ever that
              // it found nothing.
              thread.setContextClassLoader(Engine.class.getClassLoader());
              return thread;
            });
  }

  /** The engine, which begins to load when it is asked for the first time. */
  static Engine shared(XComponentContext context) {
    SHARED.start(context);
    return SHARED;
  }

  private synchronized void start(XComponentContext from) {
    if (context == null) {
      context = from;
      log = new Log(Profile.folder(from).resolve("plancheck.log"));
      worker.execute(this::load);
    }
  }

  /** Loads what the options ask for, where they have changed. */
  void reload() {
    worker.execute(this::load);
  }

  /** What was loaded before stays in use where the options cannot be used. */
  private void load() {
    try {
      Options now = Options.read(context);
      if (rules == null || !now.equals(options)) {
        options = now;
        underlines.enabled(now.underline());
        warning = "";
        rules = LoadedRules.of(now);
      }
    } catch (LoadedRules.Unusable e) {
      warning = e.getMessage();
    } catch (Exception | LinkageError | OutOfMemoryError e) {
      log.note("Loading", e);
      warning = "The rules could not be loaded (" + e.getClass().getSimpleName() + ").";
    }
    failed = rules == null;
    changed();
  }

  /** What could not be loaded is tried again with all that is asked for. */
  State state() {
    if (pending.get() > 0) {
      return rules == null ? State.LOADING : State.CHECKING;
    }
    if (failed) {
      return State.FAILED;
    }
    return rules == null ? State.LOADING : State.READY;
  }

  /** What went wrong last, in words; "" where nothing did. */
  String error() {
    return error.isEmpty() ? warning : error;
  }

  /** The report on the document that was checked last; null before the first one. */
  CheckReport last() {
    return last;
  }

  LoadedRules rules() {
    return rules;
  }

  Options options() {
    return options;
  }

  Log log() {
    return log;
  }

  XComponentContext context() {
    return context;
  }

  Underlines underlines() {
    return underlines;
  }

  /** What is known of a document. */
  OpenPlan plan(XModel model) {
    return plans.computeIfAbsent(OpenPlan.keyOf(model), key -> opened(key, model));
  }

  private OpenPlan opened(String key, XModel model) {
    model.addEventListener(
        new XEventListener() {
          @Override
          public void disposing(EventObject event) {
            plans.remove(key);
            underlines.forget(key);
          }
        });
    return new OpenPlan(key, model);
  }

  /** Calls somebody whenever something has changed that is shown, on any thread. */
  void watch(Runnable watcher) {
    watchers.add(watcher);
  }

  void unwatch(Runnable watcher) {
    watchers.remove(watcher);
  }

  private void changed() {
    watchers.forEach(Runnable::run);
  }

  /** Does something with a document in the background, after all that was asked for before. */
  void later(XModel model, Task task) {
    pending.incrementAndGet();
    changed();
    OpenPlan plan = plan(model);
    worker.execute(() -> work(plan, task));
  }

  private void work(OpenPlan plan, Task task) {
    try {
      error = "";
      load();
      if (rules == null) {
        throw new LoadedRules.Unusable(warning);
      }
      task.run(plan);
    } catch (LoadedRules.Unusable e) {
      problem(plan, e.getMessage());
    } catch (DisposedException e) {
      problem(plan, "The document was closed before that was done.");
    } catch (Exception | LinkageError | StackOverflowError | OutOfMemoryError e) {
      log.note("Working on a document", e);
      problem(
          plan, "Something went wrong inside Plancheck (" + e.getClass().getSimpleName() + ").");
    } finally {
      pending.decrementAndGet();
      changed();
    }
  }

  private void problem(OpenPlan plan, String words) {
    error = words;
    plan.problem(words);
  }

  /** Checks a document as it is now; on the engine's own thread alone. */
  Checked check(OpenPlan plan) throws Exception {
    PlanFile file = StreamedDocument.of(plan.model());
    CheckReport report = report(file, plan);
    Checked checked = new Checked(file, report, places(file, rules.limits()));
    plan.checked(checked);
    last = report;
    mark(plan, checked);
    return checked;
  }

  private CheckReport report(PlanFile file, OpenPlan plan) throws LoadedRules.Unusable {
    PlanChecker checker = rules.checker();
    try {
      return checker.check(file, plan.side(), day(), Phase.REVIEW, List.of());
    } catch (SideFileFault e) {
      return checker.unread(file, day(), Phase.REVIEW, new Problem("side-file", e.getMessage()));
    }
  }

  private void mark(OpenPlan plan, Checked checked) {
    boolean other = underlines.put(plan.key(), checked);
    if (!plans.containsKey(plan.key())) {
      // It was closed while it was checked.
      underlines.forget(plan.key());
    } else if (other) {
      underlines.markAgain();
    }
  }

  private LocalDate day() throws LoadedRules.Unusable {
    try {
      return options.day(LocalDate.now(ZoneId.systemDefault()));
    } catch (DateTimeException e) {
      throw new LoadedRules.Unusable(
          "Options: '"
              + options.asOf()
              + "' is no day. Write it as 2026-11-22, or leave it blank.");
    }
  }

  private static WriterPlaces places(PlanFile file, Limits limits) {
    try {
      return WriterPlaces.of(file.bytes(), limits);
    } catch (UnreadableFile e) {
      // The report says so itself.
      return null;
    }
  }

  /** Somebody is typing: plans that were checked before are checked again when he pauses. */
  synchronized void typed() {
    if (pause != null) {
      pause.cancel(false);
    }
    pause = worker.schedule(this::checkAgain, PAUSE, TimeUnit.MILLISECONDS);
  }

  private void checkAgain() {
    plans.values().stream()
        .filter(plan -> plan.checked() != null && plan.checked().places() != null)
        .forEach(plan -> later(plan.model(), this::check));
  }
}
