package org.plancheck.format.legacy;

import java.time.LocalDate;
import java.util.List;
import org.plancheck.format.Comment;
import org.plancheck.format.Limits;
import org.plancheck.format.PlanFile;
import org.plancheck.format.PlanFormat;
import org.plancheck.format.UnreadableFile;
import org.plancheck.format.excel.ExcelFormat;
import org.plancheck.format.grid.Content;
import org.plancheck.plan.Address;

/** Workbooks of Excel 97 to 2003, {@code .xls} (macros are never run or looked at). */
public final class OldExcelFormat implements PlanFormat {

  private static final String BEFORE = "an Excel workbook from before 1997 (.xls)";

  private final ExcelFormat excel = new ExcelFormat();

  @Override
  public Content read(PlanFile file, Limits limits) throws UnreadableFile {
    return Damage.contained(
        BEFORE,
        () -> {
          try (OldWorkbook book = OldWorkbook.open(file.bytes(), limits)) {
            Content read = excel.read(new PlanFile(file.name(), book.asOfToday()), limits);
            OldExtras extras = new OldExtras(book.book());
            return read.with(extras.leftOut(), extras.comments());
          }
        });
  }

  /** {@inheritDoc} Notes of cells carry no date. */
  @Override
  public byte[] annotate(
      PlanFile file, List<Comment> comments, Address title, LocalDate date, Limits limits)
      throws UnreadableFile {
    return Damage.contained(
        BEFORE,
        () -> {
          try (OldWorkbook book = OldWorkbook.open(file.bytes(), limits)) {
            return OldWorkbookNotes.write(book, comments, title, limits);
          }
        });
  }
}
