package org.plancheck.format.grid;

import java.util.List;

/**
 * A document as lines and tables.
 *
 * @param blocks page headers first, then the body, then page footers and notes
 * @param leftOut what the file holds and was not read, in words for people
 */
public record Content(List<Block> blocks, List<String> leftOut) {

  public Content {
    blocks = List.copyOf(blocks);
    leftOut = List.copyOf(leftOut);
  }
}
