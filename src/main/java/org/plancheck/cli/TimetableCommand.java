package org.plancheck.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.plancheck.assurance.ReturnTimetable;
import org.plancheck.assurance.SideFileFault;
import org.plancheck.assurance.SideFileStore;
import org.plancheck.report.IcsCalendar;
import org.plancheck.report.TimetableText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints when a partnership's plan is due back after a joint inspection. */
@Command(
    name = "timetable",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    header = "Prints the last weeks of a joint inspection, up to the return of the plan.",
    description = {"", "From the day on which the report was published (week 29).", ""},
    footer = {
      "",
      "Examples:",
      "  plancheck timetable --published 2026-03-03",
      "  plancheck timetable --format ics plan.docx > return.ics"
    })
final class TimetableCommand implements Callable<Integer> {

  /** What it can be printed as. */
  enum Form {
    TEXT,
    ICS
  }

  @Parameters(
      arity = "0..1",
      paramLabel = "PLAN",
      description = "a plan beside which NAME.meta.yaml tells 'published'")
  private Path plan;

  @Option(
      names = "--published",
      paramLabel = "DATE",
      description = "the day of publication, as 2026-03-03")
  private LocalDate published;

  @Option(
      names = "--format",
      paramLabel = "FORM",
      defaultValue = "text",
      description = "text or ics (a calendar file); default: ${DEFAULT-VALUE}")
  private Form form;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    ReturnTimetable timetable = new ReturnTimetable(day());
    PrintWriter out = spec.commandLine().getOut();
    out.print(
        form == Form.ICS
            ? new String(IcsCalendar.of(timetable), StandardCharsets.UTF_8)
            : new TimetableText().write(timetable));
    out.flush();
    return 0;
  }

  private LocalDate day() {
    if (published != null) {
      return published;
    }
    if (plan == null) {
      throw fault("name the day with --published, or a plan whose side file tells it.");
    }
    try {
      LocalDate day = SideFileStore.of(plan).published();
      if (day == null) {
        throw fault("no file beside " + plan + " tells when the report was 'published'.");
      }
      return day;
    } catch (SideFileFault e) {
      throw fault(e.getMessage());
    }
  }

  private ParameterException fault(String what) {
    return new ParameterException(spec.commandLine(), what);
  }
}
