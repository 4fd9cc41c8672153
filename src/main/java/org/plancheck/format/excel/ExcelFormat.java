package org.plancheck.format.excel;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.plancheck.format.Comment;
import org.plancheck.format.Limits;
import org.plancheck.format.PlanFile;
import org.plancheck.format.PlanFormat;
import org.plancheck.format.Reply;
import org.plancheck.format.UnreadableFile;
import org.plancheck.format.grid.Content;
import org.plancheck.plan.Address;

/** Excel workbooks, {@code .xlsx} and {@code .xlsm} (macros are never looked at). */
public final class ExcelFormat implements PlanFormat {

  @Override
  public Content read(PlanFile file, Limits limits) throws UnreadableFile {
    return ExcelPlanReader.read(Workbook.open(file.bytes(), limits));
  }

  @Override
  public List<Reply> replies(PlanFile file, Limits limits) throws UnreadableFile {
    return NoteReplies.read(Workbook.open(file.bytes(), limits));
  }

  /** {@inheritDoc} Notes of cells carry no date. */
  @Override
  public byte[] annotate(
      PlanFile file, List<Comment> comments, Address title, LocalDate date, Limits limits)
      throws UnreadableFile {
    return WorkbookNotes.write(Workbook.open(file.bytes(), limits), comments, title);
  }

  /**
   * Where {@link #annotate} would write notes, for a format that writes them in its own way.
   *
   * @param taken cells with notes of other people
   * @throws UnreadableFile as {@link #read}
   */
  public static List<SheetNote> notes(
      byte[] workbook,
      List<Comment> comments,
      Address title,
      Set<Address.SheetCell> taken,
      Limits limits)
      throws UnreadableFile {
    return WorkbookNotes.places(Workbook.open(workbook, limits), comments, title, taken);
  }
}
