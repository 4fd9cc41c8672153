package org.plancheck.result;

import java.time.LocalDate;
import java.util.List;

/**
 * What became of the findings of the version before.
 *
 * @param file name of the file of that version
 * @param dated its date of plan, or null where it gives none
 * @param stillOpen findings of this version that were there before
 * @param putRight findings of the version before that are gone, though what they were about is not
 */
public record Since(String file, LocalDate dated, List<Finding> stillOpen, List<Finding> putRight) {

  public Since {
    stillOpen = List.copyOf(stillOpen);
    putRight = List.copyOf(putRight);
  }

  /** True where a finding of this version was not there before. */
  public boolean isNew(Finding finding) {
    return !stillOpen.contains(finding);
  }
}
