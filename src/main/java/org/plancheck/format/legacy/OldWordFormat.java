package org.plancheck.format.legacy;

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

/** Documents of Word 97 to 2003, {@code .doc} (macros are never run or looked at). */
public final class OldWordFormat implements PlanFormat {

  private final WordFormat word = new WordFormat();

  @Override
  public Content read(PlanFile file, Limits limits) throws UnreadableFile {
    return asOfToday(file, limits).content(limits);
  }

  /** {@inheritDoc} The copy is a document of the present day, for POI cannot write this one. */
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
    return Damage.contained(
        "a Word document from before 1997 (.doc)",
        () -> {
          try (OldDocument document = OldDocument.open(file.bytes(), limits)) {
            return document.asOfToday();
          }
        });
  }
}
