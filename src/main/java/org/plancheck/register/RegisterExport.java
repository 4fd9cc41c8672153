package org.plancheck.register;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * The checks as a table for other programs. What begins like a formula is text in both forms: a
 * spreadsheet runs a formula in a CSV file, so there it has an apostrophe before it.
 */
public final class RegisterExport {

  private static final List<String> HEADINGS =
      List.of(
          "Service",
          "File",
          "Date of plan",
          "Next review",
          "Checked on",
          "Judged by the day",
          "Verdict",
          "Score",
          "Blockers",
          "Majors",
          "Minors",
          "Advice",
          "Waived",
          "Open actions",
          "Overdue actions",
          "Could not be checked",
          "Rules",
          "File SHA-256",
          "Content");

  /** What a spreadsheet takes for the beginning of a formula, also behind blanks. */
  private static final Pattern FORMULA = Pattern.compile("(?s)[\\s\\p{Cc}]*+[=+\\-@＝＋－＠].*");

  private RegisterExport() {}

  /** As a file of comma-separated values in UTF-8, with a byte order mark, so that Excel knows. */
  public static byte[] csv(List<CheckedPlan> checks) {
    StringBuilder csv = new StringBuilder("\ufeff");
    CSVFormat form = CSVFormat.EXCEL.builder().setRecordSeparator("\r\n").get();
    try (CSVPrinter printer = new CSVPrinter(csv, form)) {
      printer.printRecord(HEADINGS);
      for (CheckedPlan check : checks) {
        printer.printRecord(cells(check).map(RegisterExport::safe));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return csv.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static Object safe(Object cell) {
    return cell instanceof String text && FORMULA.matcher(text).matches() ? "'" + text : cell;
  }

  /** As an Excel workbook. */
  public static byte[] xlsx(List<CheckedPlan> checks) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Workbook book = new Workbook(bytes, "Plancheck", null)) {
      Worksheet sheet = book.newWorksheet("Checks");
      for (int column = 0; column < HEADINGS.size(); column++) {
        sheet.value(0, column, HEADINGS.get(column));
        sheet.style(0, column).bold().set();
      }
      sheet.freezePane(0, 1);
      for (int row = 0; row < checks.size(); row++) {
        List<Object> cells = cells(checks.get(row)).toList();
        for (int column = 0; column < cells.size(); column++) {
          put(sheet, row + 1, column, cells.get(column));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static void put(Worksheet sheet, int row, int column, Object cell) {
    if (cell instanceof Integer number) {
      sheet.value(row, column, number);
    } else {
      sheet.value(row, column, cell.toString());
    }
  }

  private static Stream<Object> cells(CheckedPlan check) {
    return Stream.of(
            check.plan() == null ? "" : check.service(),
            check.file(),
            text(check.dateOfPlan()),
            text(check.nextReview()),
            check.checkedAt(),
            check.asOf(),
            check.verdict().replace('-', ' '),
            check.score() == null ? "" : check.score(),
            check.counts().blockers(),
            check.counts().majors(),
            check.counts().minors(),
            check.counts().advice(),
            check.counts().waived(),
            check.open().size(),
            check.overdue(check.asOf()),
            text(check.problem()),
            check.rules(),
            check.sha256(),
            text(check.content()))
        .map(cell -> cell instanceof Integer ? cell : cell.toString());
  }

  private static String text(Object value) {
    return value == null ? "" : value.toString();
  }
}
