package org.plancheck.rules;

import java.util.List;

/** What looks like a fault and is none, all in one plan. */
final class AllTraps {

  static final List<PlanChange> CHANGES =
      List.of(
          new PlanChange("header", "dateOfPlan", "12/11/26"),
          new PlanChange("header", "completedBy", "Registered Manager"),
          new PlanChange("header", "dateForReview", "10/12/26, then monthly"),
          new PlanChange("theme 4", "title", "Environment"),
          new PlanChange("theme 4", "context", ""),
          new PlanChange("action 2.1", "number", "A1"),
          new PlanChange("header", "dateOfCommencement", "12/11/2026"),
          new PlanChange("theme 4", "note", "Please add additional rows as required"),
          new PlanChange("action 2.1", "rag", "A"),
          new PlanChange("action 2.1", "shade", "amber"),
          new PlanChange("action 2.1", "responsible", "Rhona Galt RGN, Home Manager"),
          new PlanChange("action 2.1", "timescale", "30/11/2026, then monthly"),
          new PlanChange(
              "action 2.1",
              "action",
              "Outcome: ongoing care is reviewed. Action: PLEASE review 9."),
          new PlanChange("action 2.1", "progress", "Ongoing. RG saw 3 of 9; NHS and GP came."),
          new PlanChange("action 2.2", "responsible", "As above"),
          new PlanChange("action 2.2", "timescale", "ditto"),
          new PlanChange("action 2.3", "timescale", ""),
          new PlanChange("action 6.1", "timescale", "November 2026"),
          new PlanChange("action 6.1", "rag", "On track"),
          new PlanChange("action 6.1", "responsible", "Wellbeing Guardian, all staff"),
          new PlanChange("action 6.1", "progress", ""),
          new PlanChange("action 6.2", "number", "6.10"),
          new PlanChange("action 6.2", "progress", "See 2.1"),
          new PlanChange("action 6.2", "timescale", "31/10/2026"),
          new PlanChange(
              "action 2.2",
              "action",
              "Advertise, interview and appoint a cook so that meals are hot"),
          new PlanChange("action 2.2", "progress", "Phase 1 completed 2/11, 33% seen, rest 66%."),
          new PlanChange(
              "action 2.3", "progress", "Monthly audit continues, the last one was 98%."),
          new PlanChange(
              "action 6.1", "action", "Review and update the fire plan so that nobody is missed"),
          new PlanChange(
              "action 6.2",
              "action",
              "Increase night staffing from 2 to 3, so that nobody waits."));

  private AllTraps() {}
}
