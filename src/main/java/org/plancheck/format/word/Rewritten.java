package org.plancheck.format.word;

import java.util.List;
import org.plancheck.format.Limits;
import org.plancheck.format.PlanFile;
import org.plancheck.format.UnreadableFile;
import org.plancheck.format.grid.Content;

/**
 * What an older format holds, as a document of the present day, with what that does not tell.
 *
 * @param bytes the document
 * @param leftOut what the file holds and was not read, in words for people
 * @param comments comments of people, which are not carried over
 * @param macros true where the file carries macros
 */
public record Rewritten(byte[] bytes, List<String> leftOut, int comments, boolean macros) {

  public Rewritten {
    leftOut = List.copyOf(leftOut);
  }

  /**
   * Reads the document.
   *
   * @throws UnreadableFile where it is beyond a limit
   */
  public Content content(Limits limits) throws UnreadableFile {
    Content read = new WordFormat().read(file(), limits);
    List<String> notes = macros ? List.of(WordFormat.MACROS) : read.notes();
    return new Content(read.blocks(), read.leftOut(), notes, read.revisions())
        .with(leftOut, comments);
  }

  /** The document as a file. */
  public PlanFile file() {
    return new PlanFile("plan.docx", bytes);
  }
}
