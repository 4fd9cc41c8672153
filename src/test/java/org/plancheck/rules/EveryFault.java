package org.plancheck.rules;

import java.util.List;

/**
 * Changes that leave hardly anything of the good plan: each rule finds something in one of them.
 */
final class EveryFault {

  static final List<PlanChange> CHANGES =
      List.of(
          new PlanChange("header", "dateOfPlan", "10/10/20"),
          new PlanChange("header", "completedBy", "All staff"),
          new PlanChange("header", "partnershipLead", ""),
          new PlanChange("header", "registeredManager", ""),
          new PlanChange("header", "serviceName", ""),
          new PlanChange("header", "dateOfCommencement", ""),
          new PlanChange("theme 2", "context", "Care Inspectorate report and LSI, May 2026"),
          new PlanChange("theme 2", "note", "Please add additional rows as required"),
          new PlanChange("theme 6", "context", ""),
          new PlanChange("theme 7", "title", "Finance"),
          new PlanChange("action 2.1", "timescale", "Ongoing"),
          new PlanChange("action 2.1", "responsible", "TBC"),
          new PlanChange("action 2.1", "shade", "red"),
          new PlanChange("action 2.2", "timescale", ""),
          new PlanChange("action 2.2", "number", ""),
          new PlanChange("action 2.3", "responsible", "All staff"),
          new PlanChange("action 2.3", "rag", "Red"),
          new PlanChange("action 2.3", "progress", ""),
          new PlanChange(
              "action 6.1", "progress", "Large Scale Investigation (LSI): MAR sheets audited"),
          new PlanChange("action 6.1", "timescale", "31/10/2026"),
          new PlanChange("action 6.2", "rag", ""),
          new PlanChange("action 6.1", "responsible", null),
          new PlanChange("action 6.2", "responsible", null),
          new PlanChange("add action", "theme", "7"),
          new PlanChange("add action", "number", "2.1"),
          new PlanChange("add action", "action", "Agree the budget"),
          new PlanChange("add action", "timescale", "ASAP"),
          new PlanChange("add action", "rag", "Blue"));

  /** Dates that are real, and in the wrong order or passed. */
  private static final List<PlanChange> DATES =
      List.of(
          new PlanChange("header", "dateOfCommencement", "05/12/2026"),
          new PlanChange("header", "dateForReview", "20/11/2026"));

  /** Dates that are missing or cannot be read. */
  private static final List<PlanChange> NO_DATES =
      List.of(
          new PlanChange("header", "dateOfPlan", ""),
          new PlanChange("header", "dateOfCommencement", "Autumn"),
          new PlanChange("header", "dateForReview", ""));

  /** Actions, measures and comments. */
  private static final List<PlanChange> WORDS =
      List.of(
          new PlanChange("action 2.1", "action", "Improve communication"),
          new PlanChange("action 2.1", "progress", "Behind schedule. " + "word ".repeat(120)),
          new PlanChange("action 2.2", "action", "Buy a kettle. Recruit a cook."),
          new PlanChange("action 2.2", "progress", "18 of 30 staff (75%) trained"),
          new PlanChange("action 2.3", "progress", "Done"),
          new PlanChange(
              "action 6.1",
              "action",
              "Train staff by 15 January 2027 to reach 95% so that care is safe"),
          new PlanChange("action 6.1", "progress", "9/11: booked"),
          new PlanChange("action 6.2", "rag", "Green"),
          new PlanChange("action 6.2", "progress", "Going well"));

  /** A share that is reached and may fall again. */
  private static final List<PlanChange> REACHED =
      List.of(
          new PlanChange("action 2.3", "action", "Train staff in first aid so that care is safe"),
          new PlanChange("action 2.3", "progress", "Completed 4/11: 90% of staff trained"));

  /** Plans, for one field cannot hold every fault at once. */
  static final List<List<PlanChange>> PLANS = List.of(CHANGES, DATES, NO_DATES, WORDS, REACHED);

  private EveryFault() {}
}
