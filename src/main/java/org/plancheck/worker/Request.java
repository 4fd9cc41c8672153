package org.plancheck.worker;

import java.time.LocalDate;
import java.util.List;
import org.plancheck.format.PlanFile;
import org.plancheck.result.Problem;

/**
 * One plan that is to be checked.
 *
 * @param file its name and bytes, which are handed over: the child opens no file of the user's
 * @param sideFile the file beside it, handed over as well; null where there is none
 * @param asOf the day to judge by
 * @param colour true where the text for people may hold the colours of a terminal
 * @param previous earlier versions of the plan, the oldest first
 * @param candidates plans that may be earlier versions, the newest first; those that surely are
 *     count as such
 * @param unread why the file is not to be read and only a report on that is wanted; null for a plan
 *     that is to be checked
 */
public record Request(
    PlanFile file,
    PlanFile sideFile,
    LocalDate asOf,
    boolean colour,
    List<PlanFile> previous,
    List<PlanFile> candidates,
    Problem unread) {

  public Request {
    previous = List.copyOf(previous);
    candidates = List.copyOf(candidates);
  }

  /** Asks for a plan to be checked. */
  public static Request of(PlanFile file, PlanFile sideFile, LocalDate asOf) {
    return new Request(file, sideFile, asOf, false, List.of(), List.of(), null);
  }

  /** The same with or without the colours of a terminal. */
  public Request inColour(boolean wanted) {
    return new Request(file, sideFile, asOf, wanted, previous, candidates, unread);
  }

  /** The same, held against earlier versions of the plan, the oldest first. */
  public Request after(List<PlanFile> versions) {
    return new Request(file, sideFile, asOf, colour, versions, candidates, unread);
  }

  /** The same, held against those of some plans that surely are earlier versions of it. */
  public Request afterAnyOf(List<PlanFile> plans) {
    return new Request(file, sideFile, asOf, colour, previous, plans, unread);
  }

  /** Asks for a report that says why the file could not be read, without another look at it. */
  public Request unread(Problem why) {
    return new Request(file, sideFile, asOf, colour, previous, candidates, why);
  }
}
