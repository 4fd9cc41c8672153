package org.plancheck.cli;

import java.util.Map;
import org.plancheck.format.PlanFormat;
import org.plancheck.format.excel.ExcelFormat;
import org.plancheck.format.legacy.OldExcelFormat;
import org.plancheck.format.legacy.OldWordFormat;
import org.plancheck.format.opendocument.OpenDocumentFormat;
import org.plancheck.format.pdf.PdfFormat;
import org.plancheck.format.rtf.RtfFormat;
import org.plancheck.format.word.WordFormat;

/** The formats that the command line carries. */
public final class Formats {

  private Formats() {}

  /** By their name in reports, as "docx". */
  public static Map<String, PlanFormat> all() {
    PlanFormat word = new WordFormat();
    PlanFormat excel = new ExcelFormat();
    PlanFormat open = new OpenDocumentFormat();
    return Map.of(
        "docx", word,
        "docm", word,
        "doc", new OldWordFormat(),
        "rtf", new RtfFormat(),
        "xlsx", excel,
        "xlsm", excel,
        "xls", new OldExcelFormat(),
        "odt", open,
        "ods", open,
        "pdf", new PdfFormat());
  }
}
