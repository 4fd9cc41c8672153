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
import org.plancheck.format.word.WordFormat;
import org.plancheck.plan.Address;

/** Documents of Word 97 to 2003, {@code .doc} (macros are never run or looked at). */
public final class OldWordFormat implements PlanFormat {

  /** What an old file holds, as a document of the present day. */
  private record Old(PlanFile today, boolean macros) {}

  private final WordFormat word = new WordFormat();

  @Override
  public Content read(PlanFile file, Limits limits) throws UnreadableFile {
    Old old = old(file, limits);
    Content content = word.read(old.today(), limits);
    return old.macros()
        ? new Content(content.blocks(), content.leftOut(), List.of(WordFormat.MACROS))
        : content;
  }

  /** {@inheritDoc} The copy is a document of the present day, for POI cannot write this one. */
  @Override
  public byte[] annotate(
      PlanFile file, List<Comment> comments, Address title, LocalDate date, Limits limits)
      throws UnreadableFile {
    return word.annotate(old(file, limits).today(), comments, title, date, limits);
  }

  @Override
  public Optional<String> otherCopyFormat() {
    return Optional.of("docx");
  }

  private static Old old(PlanFile file, Limits limits) throws UnreadableFile {
    return Damage.contained(
        "a Word document from before 1997 (.doc)",
        () -> {
          try (OldDocument document = OldDocument.open(file.bytes(), limits)) {
            byte[] today = document.asOfToday();
            return new Old(new PlanFile(file.name(), today), document.hasMacros());
          }
        });
  }
}
