package org.plancheck.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.plancheck.language.StaffNames;
import org.plancheck.plan.Field;
import org.plancheck.result.Assurance;
import org.plancheck.result.PlanReading;
import org.plancheck.versions.VersionHistory;

/**
 * What the rules may match of one plan.
 *
 * @param all in the order of the document
 * @param reading the plan and what was understood of it; null where no plan could be read
 * @param staff the persons whom the plan names at their work
 * @param history the plan through its versions; null where there is no earlier one
 */
public record Facts(
    List<Subject> all, PlanReading reading, StaffNames staff, VersionHistory history) {

  public Facts {
    all = List.copyOf(all);
  }

  /** Whom the plan is to be shared with; empty where that is nobody's business but the home's. */
  public Optional<Assurance.Sharing> sharing() {
    return all.stream()
        .filter(SharingList.class::isInstance)
        .map(SharingList.class::cast)
        .map(list -> new Assurance.Sharing(list.bodies(), list.missing(), list.recorded()))
        .findFirst();
  }

  /** What the rules may match of a plan without an earlier version. */
  public Facts(List<Subject> all, PlanReading reading, StaffNames staff) {
    this(all, reading, staff, null);
  }

  /**
   * The day by whose guidance the plan is judged: its own date.
   *
   * @param asOf stands in where the plan gives no date
   */
  public LocalDate dayOfPlan(LocalDate asOf) {
    return reading == null ? asOf : reading.dates().getOrDefault(Field.DATE_OF_PLAN, asOf);
  }
}
