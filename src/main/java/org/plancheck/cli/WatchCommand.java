package org.plancheck.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.plancheck.check.Settings;
import org.plancheck.feedback.Feedback.Form;
import org.plancheck.format.Limits;
import org.plancheck.register.RegisterFault;
import org.plancheck.report.QueueOrder;
import org.plancheck.result.Verdict;
import org.plancheck.rules.RuleBook;
import org.plancheck.rules.RuleFault;
import org.plancheck.watch.Disk;
import org.plancheck.watch.Places;
import org.plancheck.watch.Rhythm;
import org.plancheck.watch.Standing;
import org.plancheck.watch.Time;
import org.plancheck.watch.Watch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Watches a folder and gives feedback on what is dropped into it. */
@Command(
    name = "watch",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    header = "Checks what is dropped into a folder, until it is stopped.",
    description = {
      "",
      "A plan in INBOX is taken as soon as all of it is there. Its feedback comes into a folder of"
          + " its own in the outbox, with queue.html over all of them. Plans are never changed.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  plancheck watch /srv/plans/inbox",
      "      watches until Ctrl-C, which ends it behind the plan in hand; feedback comes into"
          + " /srv/plans/feedback",
      "  plancheck watch --once --out /srv/plans/out /srv/plans/inbox",
      "      works off what is there and ends",
      "  plancheck watch --status --out /srv/plans/out /srv/plans/inbox",
      "      says how things stand",
      "",
      "Exit status: 0 when it was stopped; with --once that of the worst plan that is in the inbox or"
          + " was worked off, as with 'check', 64 where there is none, 70 where the outbox cannot be written. With --status:"
          + " 0 all is done, 1 plans wait, 2 plans wait and nobody watches or that cannot be told, 3 a"
          + " plan in the inbox could not be checked; 2 comes before 3, and 3 before 1."
    })
final class WatchCommand implements Callable<Integer> {

  @Parameters(arity = "1", paramLabel = "INBOX", description = "the folder that plans come into")
  private Path inbox;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "where feedback goes; default: a folder 'feedback' beside INBOX")
  private Path out;

  @Option(
      names = "--format",
      paramLabel = "LIST",
      split = ",",
      description =
          "any of html,pdf,annotated,sarif,junit; default: html,annotated. The report for programs"
              + " (json) is always written")
  private Set<Form> formats = EnumSet.of(Form.HTML, Form.ANNOTATED);

  @Mixin private RuleOptions rules;

  @Option(
      names = "--register",
      paramLabel = "FILE|URL",
      description =
          "where what was checked is kept: a file on this machine's own disk, or"
              + " jdbc:postgresql://HOST/DATABASE; default: the user's own register")
  private String register;

  @Option(names = "--once", description = "work off what is there, then end")
  private boolean once;

  @Option(
      names = "--poll",
      paramLabel = "SECONDS",
      defaultValue = "5",
      description = "how often to look; default: ${DEFAULT-VALUE}")
  private int poll;

  @Option(
      names = "--move-done",
      paramLabel = "DIR",
      description = "move originals there once they are checked; default: they stay")
  private Path moveDone;

  @Option(names = "--status", description = "say how things stand, and end")
  private boolean status;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException, InterruptedException, RegisterFault {
    Path outbox = outbox();
    if (!Files.isDirectory(inbox)) {
      throw fault("there is no folder " + inbox + ".");
    }
    if (poll < 1) {
      throw fault("--poll is to be 1 second or more.");
    }
    refuseToMoveWithin(outbox);
    if (status) {
      return standing(outbox);
    }
    WatchLines lines = new WatchLines();
    try (WorkerChecker checker = checker(outbox, lines)) {
      return watch(outbox, checker, lines);
    }
  }

  private int watch(Path outbox, WorkerChecker checker, WatchLines lines)
      throws InterruptedException, RegisterFault {
    WatchRegister kept =
        new WatchRegister(
            register == null ? RegisterPlace.usual().toString() : register,
            lines::notice,
            System::nanoTime);
    kept.refuseAnotherFile();
    Stop stop = Stop.onSignal();
    Rhythm rhythm = Rhythm.every(Duration.ofSeconds(poll));
    int most = checker.settings().limits().bytesToRead();
    try (Watch watch =
        new Watch(
            new Places(inbox, outbox, moveDone, most, Version.number(), new Disk()),
            checker,
            kept,
            once ? rhythm.withoutPatience() : rhythm,
            new Time(ZonedDateTime::now, System::nanoTime),
            lines)) {
      if (watch.isTakenByAnother()) {
        throw fault(
            "another watcher is at work on "
                + outbox
                + ". Stop that one first, or name another folder with --out.");
      }
      if (!once) {
        lines.begin(inbox, outbox.resolve(QueueOrder.NEWEST.file()));
        watch.run(stop::wished);
        return 0;
      }
      watch.once(stop::wished);
      return worst(watch);
    } finally {
      lines.end();
    }
  }

  private int worst(Watch watch) {
    if (watch.isHeldUp()) {
      return Exit.FAULT;
    }
    return watch
        .worst()
        .map(Verdict.Status::exit)
        .orElseThrow(() -> fault("no plan was found in " + inbox + ", so nothing was checked."));
  }

  private Path outbox() {
    Path beside = inbox.toAbsolutePath().normalize();
    Path outbox = out != null ? out : beside.resolveSibling("feedback");
    if (outbox.toAbsolutePath().normalize().equals(beside)) {
      throw fault("feedback cannot go into the inbox itself. Name another folder with --out.");
    }
    return outbox;
  }

  /** What is moved into the inbox comes back for ever, and the outbox is for feedback alone. */
  private void refuseToMoveWithin(Path outbox) throws IOException {
    if (moveDone == null) {
      return;
    }
    Path to = real(moveDone);
    if (to.startsWith(real(inbox)) || to.startsWith(real(outbox))) {
      throw fault(
          "plans cannot be moved into the inbox or the outbox, nor into a folder within them. Name"
              + " another folder with --move-done.");
    }
  }

  /** Where a folder is, or would be, when no link stands in its path any more. */
  private static Path real(Path folder) throws IOException {
    Path whole = folder.toAbsolutePath().normalize();
    return Files.exists(whole) || whole.getParent() == null
        ? whole.toRealPath()
        : real(whole.getParent()).resolve(whole.getFileName());
  }

  private WorkerChecker checker(Path outbox, WatchLines lines) throws IOException {
    Set<Form> forms = EnumSet.of(Form.JSON);
    forms.addAll(formats);
    forms.remove(Form.TEXT);
    String list =
        forms.stream()
            .map(form -> form.name().toLowerCase(Locale.ROOT))
            .collect(Collectors.joining(","));
    try {
      return new WorkerChecker(
          new StandingRules(rules.folder(), rules.config()),
          new WorkerChecker.Wanted(
              rules.packs(), rules.set(), List.of("--format=" + list, "--out=" + outbox)),
          lines::notice);
    } catch (RuleFault e) {
      throw rules.fault(e);
    } catch (Settings.Fault e) {
      throw fault(e.getMessage());
    } catch (IOException e) {
      throw fault("the rules or settings cannot be read (" + e.getMessage() + ").");
    }
  }

  private int standing(Path outbox) {
    try {
      Standing standing = Standing.of(inbox, outbox, limits().bytesToRead());
      System.out.print(standing.text());
      return standing.exit();
    } catch (IOException e) {
      throw fault("how things stand cannot be read (" + e.getMessage() + ").");
    }
  }

  /** How things stand is told whatever is wrong with the settings. */
  private Limits limits() {
    if (rules.config() == null && rules.set().isEmpty()) {
      return Limits.standard();
    }
    try {
      RuleBook book = new RuleChoice(rules.folder(), rules.packs()).book();
      return Settings.read(rules.config(), rules.set(), book.settings().keySet()).limits();
    } catch (RuleFault | Settings.Fault e) {
      return Limits.standard();
    }
  }

  private ParameterException fault(String what) {
    return new ParameterException(spec.commandLine(), what);
  }
}
