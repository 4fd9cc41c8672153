package org.plancheck.format.pdf;

import java.time.LocalDate;
import java.util.List;
import org.plancheck.format.Comment;
import org.plancheck.format.Limits;
import org.plancheck.format.PlanFile;
import org.plancheck.format.PlanFormat;
import org.plancheck.format.UnreadableFile;
import org.plancheck.format.grid.Content;
import org.plancheck.plan.Address;

/** PDF files with text; scripts, attachments and links in them are never looked at. */
public final class PdfFormat implements PlanFormat {

  @Override
  public Content read(PlanFile file, Limits limits) throws UnreadableFile {
    try (PdfFile pdf = PdfFile.open(file.bytes(), limits)) {
      return PdfPlanReader.read(pdf, limits).content();
    }
  }

  /** {@inheritDoc} The file's own bytes stay as they are, and what is new comes after them. */
  @Override
  public byte[] annotate(
      PlanFile file, List<Comment> comments, Address title, LocalDate date, Limits limits)
      throws UnreadableFile {
    try (PdfFile pdf = PdfFile.open(file.bytes(), limits)) {
      return PdfNotes.write(file, pdf, comments, title, date, limits);
    }
  }
}
