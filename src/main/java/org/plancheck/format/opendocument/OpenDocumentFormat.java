package org.plancheck.format.opendocument;

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

/** OpenDocument texts, {@code .odt}, and spreadsheets, {@code .ods}. */
public final class OpenDocumentFormat implements PlanFormat {

  @Override
  public Content read(PlanFile file, Limits limits) throws UnreadableFile {
    OdfPackage odf = OdfPackage.open(file.bytes(), limits);
    return odf.isSpreadsheet() ? SpreadsheetReader.read(odf) : TextReader.read(odf);
  }

  @Override
  public List<Reply> replies(PlanFile file, Limits limits) throws UnreadableFile {
    return OdfReplies.read(OdfPackage.open(file.bytes(), limits));
  }

  @Override
  public byte[] annotate(
      PlanFile file, List<Comment> comments, Address title, LocalDate date, Limits limits)
      throws UnreadableFile {
    OdfPackage odf = OdfPackage.open(file.bytes(), limits);
    String stamp = date + "T00:00:00";
    return odf.isSpreadsheet()
        ? SheetAnnotations.write(odf, comments, title, stamp)
        : TextAnnotations.write(odf, comments, title, stamp);
  }
}
