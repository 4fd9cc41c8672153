package org.plancheck.format.word;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.plancheck.format.Comment;
import org.plancheck.format.Limits;
import org.plancheck.format.PlanFile;
import org.plancheck.format.PlanFormat;
import org.plancheck.format.UnreadableFile;
import org.plancheck.format.grid.Content;
import org.plancheck.plan.Address;

/** A format that is read, and given back with comments, as the Word document it would be today. */
public abstract class RewrittenFormat implements PlanFormat {

  private final WordFormat word = new WordFormat();

  /**
   * The file as a document of the present day.
   *
   * @throws UnreadableFile as {@link PlanFormat#read}
   */
  protected abstract Rewritten asOfToday(PlanFile file, Limits limits) throws UnreadableFile;

  @Override
  public final Content read(PlanFile file, Limits limits) throws UnreadableFile {
    return asOfToday(file, limits).content(limits);
  }

  /** {@inheritDoc} The copy is a Word document of today, in which comments can be answered. */
  @Override
  public final byte[] annotate(
      PlanFile file, List<Comment> comments, Address title, LocalDate date, Limits limits)
      throws UnreadableFile {
    return word.annotate(asOfToday(file, limits).file(), comments, title, date, limits);
  }

  @Override
  public final Optional<String> otherCopyFormat() {
    return Optional.of("docx");
  }
}
