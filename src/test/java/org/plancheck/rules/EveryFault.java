package org.plancheck.rules;

import java.util.List;

/** Changes that leave hardly anything of the good plan: each rule finds something in it. */
final class EveryFault {

  static final List<PlanChange> CHANGES =
      List.of(
          new PlanChange("header", "dateOfPlan", "10/10/20"),
          new PlanChange("header", "completedBy", "All staff"),
          new PlanChange("header", "dateForReview", ""),
          new PlanChange("action 2.1", "timescale", "Ongoing"),
          new PlanChange("action 2.1", "responsible", "TBC"),
          new PlanChange("action 2.2", "timescale", ""),
          new PlanChange("action 2.2", "number", ""),
          new PlanChange("action 6.1", "progress", "MAR sheets audited"),
          new PlanChange("action 6.1", "timescale", "31/10/2026"),
          new PlanChange("action 6.2", "rag", ""));

  private EveryFault() {}
}
