package org.plancheck.report;

import java.time.LocalDate;
import org.plancheck.result.CheckReport;
import org.plancheck.result.Since;

/**
 * What became of the findings since the version before, in numbers.
 *
 * @param file name of the file of that version
 * @param dated its date of plan, or null where it gives none
 * @param fresh findings that were not there before
 * @param stillOpen findings that were
 * @param putRight findings of the version before that are gone
 */
public record SinceBefore(String file, LocalDate dated, int fresh, int stillOpen, int putRight) {

  /** The numbers of a report; null where it knows no version before. */
  static SinceBefore of(CheckReport report) {
    Since since = report.since();
    if (since == null) {
      return null;
    }
    int fresh = (int) report.findings().stream().filter(since::isNew).count();
    return new SinceBefore(
        since.file(),
        since.dated(),
        fresh,
        report.findings().size() - fresh,
        since.putRight().size());
  }

  /** "3 put right · 6 still open · 2 new". */
  public String counts() {
    return putRight + " put right · " + stillOpen + " still open · " + fresh + " new";
  }

  /** "plan-oct.docx of 12 October 2026". */
  public String which() {
    return file + (dated == null ? "" : " of " + Wording.date(dated));
  }
}
