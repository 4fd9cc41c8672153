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
          new PlanChange("copy", "comments", "0"),
          new PlanChange(
              "text",
              "",
              "Participants: Rhona Galt, Owner and Manager; Struan Petrie; Tactical Lead"),
          new PlanChange(
              "text",
              "",
              "Shared with: Care Inspectorate; the support team (formerly Care Home Oversight"
                  + " Group)"),
          new PlanChange(
              "theme 2",
              "context",
              "Self-evaluation of 21 September 2026: complaints and comments, the harm reduction"
                  + " policy, a grade 2 pressure ulcer, the inspection of mattresses. Residents’"
                  + " meeting, 24 September 2026."),
          new PlanChange(
              "action 2.3",
              "progress",
              "Completed 04/11/2026; families are pleased. Rang 01387 246246 at 9.30, invoice"
                  + " 0101401000, policy 4.1, the webinar CQC and beyond. Room 12 has its card."));

  private AllTraps() {}
}
