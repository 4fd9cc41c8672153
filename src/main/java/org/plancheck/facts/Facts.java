package org.plancheck.facts;

import java.util.List;
import org.plancheck.result.PlanReading;

/**
 * What the rules may match of one plan.
 *
 * @param all in the order of the document
 * @param reading the plan and what was understood of it; null where no plan could be read
 */
public record Facts(List<Subject> all, PlanReading reading) {

  public Facts {
    all = List.copyOf(all);
  }
}
