package org.plancheck.cli;

import java.util.Map;
import org.plancheck.format.PlanFormat;
import org.plancheck.format.excel.ExcelFormat;
import org.plancheck.format.pdf.PdfFormat;
import org.plancheck.format.word.WordFormat;

/** The formats that the command line carries. */
public final class Formats {

  private Formats() {}

  /** By their name in reports, as "docx". */
  public static Map<String, PlanFormat> all() {
    PlanFormat word = new WordFormat();
    PlanFormat excel = new ExcelFormat();
    return Map.of("docx", word, "docm", word, "xlsx", excel, "xlsm", excel, "pdf", new PdfFormat());
  }
}
