package org.plancheck.format.legacy;

import org.plancheck.format.Limits;
import org.plancheck.format.PlanFile;
import org.plancheck.format.UnreadableFile;
import org.plancheck.format.word.Rewritten;
import org.plancheck.format.word.RewrittenFormat;

/**
 * Documents of Word 97 to 2003, {@code .doc} (macros are never run or looked at). POI cannot write
 * them.
 */
public final class OldWordFormat extends RewrittenFormat {

  @Override
  protected Rewritten asOfToday(PlanFile file, Limits limits) throws UnreadableFile {
    return Damage.contained(
        "a Word document from before 1997 (.doc)",
        () -> {
          try (OldDocument document = OldDocument.open(file.bytes(), limits)) {
            return document.asOfToday();
          }
        });
  }
}
