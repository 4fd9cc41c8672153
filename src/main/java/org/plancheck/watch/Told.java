package org.plancheck.watch;

import java.nio.file.Path;
import org.plancheck.report.SinceBefore;

/** What the watched folder has to say to whoever started it. */
public sealed interface Told {

  /**
   * A plan is done.
   *
   * @param line the verdict in one line, as "not-ready 62 plan.docx"
   * @param since what became of the findings on the version before; null where there is none
   * @param folder where its feedback is
   */
  record Checked(String line, SinceBefore since, Path folder) implements Told {}

  /**
   * A file has the bytes of a plan that is done.
   *
   * @param name of the file
   * @param as name of the plan that is done; the file's own where it was only put there again
   * @param folder where its feedback is
   */
  record Same(String name, String as, Path folder) implements Told {}

  /**
   * Something that is to be known, told once for each time it begins or ends.
   *
   * @param words whole sentences
   */
  record Notice(String words) implements Told {}

  /**
   * How far the work is.
   *
   * @param inHand name of the plan that is being checked, or null
   */
  record State(int waiting, String inHand, int done, int unchecked) implements Told {}
}
