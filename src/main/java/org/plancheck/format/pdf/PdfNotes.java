package org.plancheck.format.pdf;

import java.time.LocalDate;
import java.util.List;
import org.plancheck.format.*;
import org.plancheck.plan.Address;

final class PdfNotes {
  static byte[] write(
      PlanFile file,
      PdfFile pdf,
      List<Comment> comments,
      Address title,
      LocalDate date,
      Limits limits)
      throws UnreadableFile {
    return file.bytes();
  }
}
