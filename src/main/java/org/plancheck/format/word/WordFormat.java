package org.plancheck.format.word;

import java.time.LocalDate;
import java.util.List;
import org.plancheck.format.Comment;
import org.plancheck.format.Limits;
import org.plancheck.format.PlanFile;
import org.plancheck.format.PlanFormat;
import org.plancheck.format.Reply;
import org.plancheck.format.UnreadableFile;
import org.plancheck.format.grid.Content;
import org.plancheck.plan.Address;

/** Word documents, {@code .docx} and {@code .docm} (macros are never looked at). */
public final class WordFormat implements PlanFormat {

  /** What people are told where a document carries macros. */
  public static final String MACROS =
      "The document has macros. They were neither run nor looked at.";

  @Override
  public Content read(PlanFile file, Limits limits) throws UnreadableFile {
    return WordPlanReader.read(WordPackage.open(file.bytes(), limits));
  }

  @Override
  public List<Reply> replies(PlanFile file, Limits limits) throws UnreadableFile {
    return WordReplies.read(WordPackage.open(file.bytes(), limits));
  }

  @Override
  public byte[] annotate(
      PlanFile file, List<Comment> comments, Address title, LocalDate date, Limits limits)
      throws UnreadableFile {
    WordPackage word = WordPackage.open(file.bytes(), limits);
    return WordComments.write(word, comments, title, date + "T00:00:00Z");
  }
}
