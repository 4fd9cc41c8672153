package org.plancheck.format;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.plancheck.format.grid.Content;
import org.plancheck.plan.Address;

/** One document format: it reads a plan and writes comments back at the places that it gave. */
public interface PlanFormat {

  /**
   * Reads a file into lines and tables.
   *
   * @throws UnreadableFile where it is not whole, damaged, locked or beyond a limit
   */
  Content read(PlanFile file, Limits limits) throws UnreadableFile;

  /**
   * A copy with comments. What the author wrote is unchanged; our own earlier comments are
   * replaced, save those that someone answered.
   *
   * @param title where comments stand that have no place of their own; null where the plan has none
   * @param date written as the comments' date, so that equal checks make equal bytes
   * @throws UnreadableFile as {@link #read}
   */
  byte[] annotate(
      PlanFile file, List<Comment> comments, Address title, LocalDate date, Limits limits)
      throws UnreadableFile;

  /**
   * What people answered to comments of ours in a copy of the plan; none in a format whose answers
   * are not read.
   *
   * @throws UnreadableFile as {@link #read}
   */
  default List<Reply> replies(PlanFile file, Limits limits) throws UnreadableFile {
    return List.of();
  }

  /**
   * The format of annotated copies, as "docx", where this one cannot hold comments; empty where
   * copies keep it.
   */
  default Optional<String> otherCopyFormat() {
    return Optional.empty();
  }
}
