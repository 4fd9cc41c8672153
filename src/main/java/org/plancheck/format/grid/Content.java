package org.plancheck.format.grid;

import java.util.ArrayList;
import java.util.List;
import org.plancheck.plan.Revisions;

/**
 * A document as lines and tables.
 *
 * @param blocks page headers first, then the body, then page footers and notes
 * @param leftOut what the file holds and was not read, in words for people
 * @param notes what was read in a way that people should know of, in sentences
 * @param revisions what makes this copy show different things to different readers
 */
public record Content(
    List<Block> blocks, List<String> leftOut, List<String> notes, Revisions revisions) {

  public Content {
    blocks = List.copyOf(blocks);
    leftOut = List.copyOf(leftOut);
    notes = List.copyOf(notes);
  }

  /**
   * The same with what another form of the document holds beside it.
   *
   * @param more what was not read
   * @param comments how many comments of people there are
   */
  public Content with(List<String> more, int comments) {
    List<String> all = new ArrayList<>(leftOut);
    all.addAll(more);
    Revisions seen = new Revisions(revisions.changes(), comments, revisions.hidden());
    return new Content(blocks, all, notes, seen);
  }

  /** A document that all readers see alike. */
  public Content(List<Block> blocks, List<String> leftOut, List<String> notes) {
    this(blocks, leftOut, notes, Revisions.NONE);
  }

  /** A document of which there is nothing more to know. */
  public Content(List<Block> blocks, List<String> leftOut) {
    this(blocks, leftOut, List.of());
  }
}
