package org.plancheck.format.rtf;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.plancheck.format.Comment;
import org.plancheck.format.Limits;
import org.plancheck.format.PlanFile;
import org.plancheck.format.PlanFormat;
import org.plancheck.format.UnreadableFile;
import org.plancheck.format.grid.Content;
import org.plancheck.format.word.Rewritten;
import org.plancheck.format.word.WordFormat;
import org.plancheck.plan.Address;

/** Rich text, {@code .rtf}, which is often what a {@code .doc} is in truth. */
public final class RtfFormat implements PlanFormat {

  private final WordFormat word = new WordFormat();

  @Override
  public Content read(PlanFile file, Limits limits) throws UnreadableFile {
    return asOfToday(file, limits).content(limits);
  }

  /** {@inheritDoc} The copy is a Word document, in which comments can be answered. */
  @Override
  public byte[] annotate(
      PlanFile file, List<Comment> comments, Address title, LocalDate date, Limits limits)
      throws UnreadableFile {
    return word.annotate(asOfToday(file, limits).file(), comments, title, date, limits);
  }

  @Override
  public Optional<String> otherCopyFormat() {
    return Optional.of("docx");
  }

  private static Rewritten asOfToday(PlanFile file, Limits limits) throws UnreadableFile {
    return new RtfReader(file.bytes(), limits).asOfToday();
  }
}
