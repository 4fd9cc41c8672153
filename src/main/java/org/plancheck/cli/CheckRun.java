package org.plancheck.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.plancheck.assurance.SideFileStore;
import org.plancheck.feedback.Feedback;
import org.plancheck.format.PlanFile;
import org.plancheck.format.UnreadableFile;
import org.plancheck.report.TextReport;
import org.plancheck.result.Problem;
import org.plancheck.result.Verdict;
import org.plancheck.worker.Answer;
import org.plancheck.worker.CheckedPlan;
import org.plancheck.worker.Request;

/** Checks the plans of one command, one after another, and shows and writes what came of them. */
final class CheckRun {

  /**
   * What a run needs.
   *
   * @param desk makes the feedback on what could not be checked elsewhere
   * @param most how many bytes of a file are read; one more than may be, so that it is refused
   * @param reading where the reading of a plan is told
   */
  record Means(
      CheckDesk desk,
      Feedback feedback,
      FeedbackFolders folders,
      FolderOverview overview,
      int most,
      PrintStream reading) {}

  /** Whatever answers what came of a plan: this process, or a child of it. */
  interface Checking {
    Answer check(Request request) throws InterruptedException;
  }

  private final Means means;
  private final Checking checking;
  private final LocalDate day;
  private final List<PlanFile> earlier;
  private final boolean commentsOk;
  private final TextReport text = new TextReport();
  private int worst;

  /**
   * Prepares a run.
   *
   * @param day to judge by
   * @param earlier versions of the plan, the oldest first
   * @param commentsOk true where "ready with comments" ends with 0
   */
  CheckRun(
      Means means, Checking checking, LocalDate day, List<PlanFile> earlier, boolean commentsOk) {
    this.means = means;
    this.checking = checking;
    this.day = day;
    this.earlier = earlier;
    this.commentsOk = commentsOk;
  }

  /**
   * Checks them all.
   *
   * @return the worst exit status
   * @throws InterruptedException where the waiting thread is interrupted
   */
  int checkAll(List<PlanFiles> plans) throws InterruptedException {
    boolean counted = plans.size() > 1 && Terminal.interactive();
    int number = 0;
    for (PlanFiles plan : plans) {
      if (counted) {
        System.err.print(
            "\r\u001b[K" + ++number + " of " + plans.size() + "  " + text.oneLine(plan.name()));
        System.err.flush();
      }
      checkSafely(plan);
    }
    if (counted) {
      System.err.print("\r\u001b[K");
    }
    writeOverview();
    return worst;
  }

  private void writeOverview() {
    try {
      means.overview().write(day);
    } catch (IOException e) {
      System.err.println(
          "plancheck: the overview could not be written ("
              + e.getMessage()
              + "). Name another folder with --out.");
      end(Exit.FAULT);
    }
  }

  /** Whatever one plan brings about, those after it are checked too. */
  private void checkSafely(PlanFiles plan) throws InterruptedException {
    try {
      check(plan);
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      System.err.println(
          "plancheck: something went wrong inside the program over "
              + text.oneLine(plan.name())
              + " ("
              + e.getClass().getSimpleName()
              + "). Please tell whoever looks after it.");
      means
          .overview()
          .addUnchecked(plan, "Something went wrong inside the program, so there is no report.");
      end(Exit.FAULT);
    }
  }

  private void check(PlanFiles plan) throws InterruptedException {
    PlanFile file;
    PlanFile beside;
    try {
      file = file(plan);
      beside = plan.file() == null ? null : beside(plan.file());
    } catch (IOException e) {
      String why = "could not be opened. Is it still there, and may you read it?";
      unread(plan, " " + why, "It " + why);
      return;
    } catch (UnreadableFile e) {
      unread(plan, ": " + e.getMessage(), e.getMessage());
      return;
    }
    boolean colour = Terminal.interactive() && System.getenv("NO_COLOR") == null;
    Request request = Request.of(file, beside, day).after(earlier).inColour(colour);
    Answer answer = checking.check(request);
    if (answer instanceof Answer.Failed failed) {
      finish(plan, means.desk().check(request.unread(failed.problem())));
    } else if (answer instanceof Answer.Done done) {
      finish(plan, done.plan());
    }
  }

  private void unread(PlanFiles plan, String said, String listed) {
    System.err.println("plancheck: " + text.oneLine(plan.name()) + said);
    means.overview().addUnchecked(plan, listed);
    end(Verdict.Status.COULD_NOT_BE_CHECKED.exit());
  }

  private PlanFile file(PlanFiles plan) throws IOException, UnreadableFile {
    return plan.file() == null
        ? new PlanFile(plan.name(), System.in.readNBytes(means.most()))
        : PlanFile.read(plan.file(), means.most());
  }

  private PlanFile beside(Path plan) throws IOException, UnreadableFile {
    Path file = SideFileStore.find(plan).orElse(null);
    return file == null ? null : PlanFile.read(file, means.most());
  }

  private void finish(PlanFiles plan, CheckedPlan checked) {
    String name = text.oneLine(plan.name());
    for (Problem problem : checked.problems()) {
      System.err.println("plancheck: " + name + ": " + problem.message());
    }
    for (String notice : checked.notices()) {
      System.err.println("plancheck: " + name + ": " + notice);
    }
    try {
      Path page = means.feedback().write(means.folders().of(plan), checked.files(), plan.file());
      means.overview().add(plan, checked.overview(), page);
      print(checked);
      Verdict.Status status = checked.status();
      end(status == Verdict.Status.READY_WITH_COMMENTS && commentsOk ? 0 : status.exit());
    } catch (IOException e) {
      System.err.println(
          "plancheck: the feedback on "
              + name
              + " could not be written ("
              + e.getMessage()
              + "). Name another folder with --out.");
      means.overview().addUnchecked(plan, "It was checked, but its feedback could not be written.");
      end(Exit.FAULT);
    }
  }

  private void print(CheckedPlan checked) {
    means.reading().print(checked.reading());
    if (!checked.printed().isEmpty()) {
      System.out.println(checked.printed());
    }
    System.out.flush();
  }

  private void end(int status) {
    worst = Math.max(worst, status);
  }
}
