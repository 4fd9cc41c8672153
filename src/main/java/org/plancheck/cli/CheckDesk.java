package org.plancheck.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plancheck.assurance.SideFile;
import org.plancheck.assurance.SideFileFault;
import org.plancheck.assurance.SideFileStore;
import org.plancheck.check.PlanChecker;
import org.plancheck.feedback.Feedback;
import org.plancheck.feedback.Feedback.Form;
import org.plancheck.feedback.FeedbackFile;
import org.plancheck.format.PlanFile;
import org.plancheck.register.RegisterFault;
import org.plancheck.report.JsonReport;
import org.plancheck.report.OverviewPlan;
import org.plancheck.report.ReadingText;
import org.plancheck.report.TextReport;
import org.plancheck.result.CheckReport;
import org.plancheck.result.Phase;
import org.plancheck.result.Problem;
import org.plancheck.result.Severity;
import org.plancheck.worker.CheckedPlan;
import org.plancheck.worker.Request;

/** Makes of one plan all that the command shows and writes of it, in this process. */
final class CheckDesk {

  /**
   * What is wanted of each plan.
   *
   * @param least the smallest matter that is listed for people
   * @param reading true where it is to be told how the plan was understood
   * @param printed what is printed
   */
  record Wanted(Phase phase, Severity least, boolean reading, Printed printed) {}

  /** What is printed on a plan. */
  enum Printed {
    NOTHING,
    LINE,
    TEXT,
    JSON,
    JSON_LINE
  }

  private final PlanChecker checker;
  private final Feedback feedback;
  private final Wanted wanted;
  private final RegisterSignOffs register;
  private final TextReport text = new TextReport();
  private final JsonReport json = new JsonReport();

  /**
   * Prepares to check.
   *
   * @param register sign-offs that count beside those of side files, or null
   */
  CheckDesk(PlanChecker checker, Feedback feedback, Wanted wanted, RegisterSignOffs register) {
    this.checker = checker;
    this.feedback = feedback;
    this.wanted = wanted;
    this.register = register;
  }

  /** Checks a plan, or says why it was not read where the request tells so. */
  CheckedPlan check(Request request) {
    CheckReport report =
        request.unread() == null ? checked(request) : unread(request, request.unread());
    List<String> notices = new ArrayList<>();
    List<FeedbackFile> files = feedback.files(request.file(), report, notices);
    return new CheckedPlan(
        report.verdict().status(),
        text.lastLine(report),
        report.problems(),
        notices,
        printed(report, request.colour()),
        wanted.reading() ? new ReadingText().write(report) : "",
        OverviewPlan.of(report, Path.of(request.file().name()), null),
        files);
  }

  private CheckReport checked(Request request) {
    try {
      PlanFile beside = request.sideFile();
      SideFile side =
          beside == null ? SideFile.NONE : SideFileStore.read(beside.bytes(), beside.name());
      List<PlanFile> previous = new ArrayList<>(request.previous());
      previous.addAll(
          checker.earlierVersions(request.file(), request.candidates(), request.asOf()));
      CheckReport report = checked(request, side, previous);
      // What a plan says is known only once it was read, and by that its sign-offs are found.
      Optional<SideFile> more = register == null ? Optional.empty() : register.beside(side, report);
      return more.isEmpty() ? report : checked(request, more.get(), previous);
    } catch (SideFileFault e) {
      // Problems are kept in queue, journal and register; names may stand in a side file.
      return unread(request, new Problem("side-file", e.discreet()));
    } catch (RegisterFault e) {
      return unread(request, new Problem("register", e.getMessage()));
    }
  }

  private CheckReport checked(Request request, SideFile side, List<PlanFile> previous) {
    return checker.check(request.file(), side, request.asOf(), wanted.phase(), previous);
  }

  private CheckReport unread(Request request, Problem why) {
    return checker.unread(request.file(), request.asOf(), wanted.phase(), why);
  }

  private String printed(CheckReport report, boolean colour) {
    return switch (wanted.printed()) {
      case NOTHING -> "";
      case LINE -> text.lastLine(report);
      case TEXT -> text.write(report, wanted.least(), colour).stripTrailing();
      case JSON -> new String(json.write(report), StandardCharsets.UTF_8).strip();
      case JSON_LINE -> json.line(report);
    };
  }

  /** What is printed where these forms are asked for. */
  static Printed printed(Set<Form> forms, boolean jsonToTerminal, boolean several, boolean quiet) {
    if (jsonToTerminal) {
      return several ? Printed.JSON_LINE : Printed.JSON;
    }
    if (quiet) {
      return Printed.LINE;
    }
    return forms.contains(Form.TEXT) ? Printed.TEXT : Printed.NOTHING;
  }
}
