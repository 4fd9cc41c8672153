package org.plancheck.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plancheck.assurance.SideFile;
import org.plancheck.format.FileType;
import org.plancheck.format.PlanFile;
import org.plancheck.format.PlanReader;
import org.plancheck.format.Reply;
import org.plancheck.format.UnreadableFile;
import org.plancheck.plan.Plan;
import org.plancheck.result.PlanReading;
import org.plancheck.result.Problem;
import org.plancheck.rules.PacksInForce;
import org.plancheck.versions.EarlierVersion;

/**
 * Reads files as plans with all that may be known of them; whatever a file is, there is an answer.
 */
final class PlanReadings {

  /** So many versions before a plan tell what moved and what was put off again and again. */
  private static final int MOST_VERSIONS = 3;

  private final PlanReader reader;
  private final PacksInForce packs;
  private final EarlierReadings last = new EarlierReadings();

  PlanReadings(PlanReader reader, PacksInForce packs) {
    this.reader = reader;
    this.packs = packs;
  }

  /**
   * Reads a file.
   *
   * @param asOf the day to judge by
   * @param earlier versions of the plan, the oldest first
   * @param problems takes up what keeps it from being read
   * @return without a reading where it cannot be read
   */
  PacksInForce.Judged of(
      PlanFile file,
      SideFile side,
      LocalDate asOf,
      List<PlanReading> earlier,
      List<Problem> problems) {
    try {
      Optional<Plan> plan = reader.read(file);
      if (plan.isPresent()) {
        return packs.of(plan.get(), asOf, earlier, side);
      }
      problems.add(
          new Problem(
              "no-plan",
              "No table of actions was found, so this seems to be no Improvement Plan. If it is"
                  + " one, put its actions into the table of the Partnership's template."));
    } catch (UnreadableFile e) {
      problems.add(new Problem(e.code(), e.getMessage()));
    } catch (OutOfMemoryError e) {
      problems.add(
          new Problem(
              "too-much-memory",
              "Reading this file takes more memory than Plancheck has here. Take out pictures or"
                  + " split the file, or give it more, as with PLANCHECK_OPTS=-Xmx2g."));
    } catch (RuntimeException | StackOverflowError e) {
      // Whatever a file brings about, its reviewer gets an answer, and the next file is checked.
      problems.add(
          new Problem(
              "fault",
              "Plancheck could not cope with this file ("
                  + e.getClass().getSimpleName()
                  + "). Open it in the program that it comes from, save it under a new name and try that"
                  + " copy."));
    }
    return packs.ofNoPlan(asOf);
  }

  /**
   * Reads versions of a plan, each by itself.
   *
   * @param files the oldest first
   * @param asOf the day to judge by
   * @param problems takes up what keeps one from being read, which is then left out
   */
  List<PlanReading> ofVersions(List<PlanFile> files, LocalDate asOf, List<Problem> problems) {
    List<PlanReading> earlier = new ArrayList<>();
    for (PlanFile file : files) {
      List<Problem> own = new ArrayList<>();
      PlanReading reading =
          last.of(
              file, asOf, () -> of(file, SideFile.NONE, asOf, List.of(), own).facts().reading());
      if (reading != null) {
        earlier.add(reading);
      }
      own.forEach(p -> problems.add(new Problem(p.code(), file.name() + ": " + p.message())));
    }
    return earlier;
  }

  /**
   * Finds earlier versions of a plan among others.
   *
   * @param candidates the newest first
   * @param asOf stands in where a plan gives no date
   * @return as {@link PlanChecker#earlierVersions} says
   */
  List<PlanFile> earlierVersions(PlanFile file, List<PlanFile> candidates, LocalDate asOf) {
    List<PlanFile> versions = new ArrayList<>();
    List<PlanReading> now =
        candidates.isEmpty() ? List.of() : ofVersions(List.of(file), asOf, new ArrayList<>());
    for (PlanFile candidate : now.isEmpty() ? List.<PlanFile>of() : candidates) {
      List<PlanReading> before = ofVersions(List.of(candidate), asOf, new ArrayList<>());
      if (!before.isEmpty() && EarlierVersion.isSure(before.get(0), now.get(0))) {
        versions.add(0, candidate);
      }
      if (versions.size() == MOST_VERSIONS) {
        break;
      }
    }
    return versions;
  }

  /** A file that was read once can be read again; what people answered never stops a check. */
  List<Reply> replies(PlanFile file) {
    try {
      return reader.replies(file);
    } catch (UnreadableFile e) {
      return List.of();
    }
  }

  /** The format of a file in a word; "unknown" for one that has none. */
  static String format(PlanFile file) {
    try {
      return FileType.of(file).format();
    } catch (UnreadableFile e) {
      return "unknown";
    }
  }
}
