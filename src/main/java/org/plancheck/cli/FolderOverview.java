package org.plancheck.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.plancheck.feedback.Feedback;
import org.plancheck.feedback.Outputs;
import org.plancheck.report.OverviewPlan;
import org.plancheck.report.OverviewReport;

/** Gathers what is to be known of each plan of one command and writes the page over all of them. */
final class FolderOverview {

  /** Named as all our feedback is, so that a walk passes over it. */
  static final String NAME = "overview.feedback.html";

  private final boolean wanted;
  private final Path folder;
  private final List<OverviewPlan> plans = new ArrayList<>();
  private final List<Path> files = new ArrayList<>();

  /**
   * Prepares an overview, which is written where a folder or several plans are checked and pages
   * for people are among the forms; else nothing is gathered.
   *
   * @param named what the command names
   * @param out where feedback goes, or null: then into the folder of feedback on the first folder
   *     that is named, or beside the first plan
   */
  FolderOverview(List<String> named, Path out, boolean several, Set<Feedback.Form> forms) {
    // "-" is standard input, even where a folder has that name.
    List<Path> folders =
        named.stream()
            .filter(n -> !n.equals("-"))
            .map(Path::of)
            .filter(Files::isDirectory)
            .toList();
    this.wanted = forms.contains(Feedback.Form.HTML) && (several || !folders.isEmpty());
    this.folder =
        out != null
            ? out
            : folders.isEmpty()
                ? Path.of(named.get(0)).resolveSibling("feedback")
                : folders.get(0).resolve("feedback");
  }

  /**
   * Takes in a plan that was looked at.
   *
   * @param kept what is to be known of it
   * @param page where its own report was written
   */
  void add(PlanFiles plan, OverviewPlan kept, Path page) {
    if (wanted) {
      files.add(plan.file());
      plans.add(kept.at(label(plan), fromHere(page)));
    }
  }

  /**
   * Takes in a file that came to nothing.
   *
   * @param why in a sentence
   */
  void addUnchecked(PlanFiles plan, String why) {
    if (wanted) {
      files.add(plan.file());
      plans.add(OverviewPlan.unchecked(label(plan), why));
    }
  }

  private static Path label(PlanFiles plan) {
    return plan.under().resolve(plan.file().getFileName());
  }

  /** The way to a page, or null where there is none: it lies on another drive, or nowhere. */
  private Path fromHere(Path page) {
    Path here = folder.toAbsolutePath().normalize();
    Path there = page == null ? null : page.toAbsolutePath().normalize();
    return there == null || !here.getRoot().equals(there.getRoot()) ? null : here.relativize(there);
  }

  /** Writes the page, readable to those who may read all of the plans. */
  void write(LocalDate day) throws IOException {
    if (wanted) {
      byte[] page = new OverviewReport().write(plans, day, Version.number());
      Outputs.write(folder, NAME, page, files);
    }
  }
}
