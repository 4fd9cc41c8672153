package org.plancheck.rules;

import java.util.List;

/** What looks like a fault and is none, as much of it as one plan holds. */
final class AllTraps {

  private static final List<PlanChange> CHANGES =
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
          new PlanChange("action 6.2", "progress", "See 6.1"),
          new PlanChange("action 6.2", "timescale", "31/10/2026"),
          new PlanChange(
              "action 6.2",
              "action",
              "Outcome: All care staff know how to stop infection. Action: Give the last 12 time for"
                  + " the IPC module. Measure: 30 of 30 have passed (18 now)."),
          new PlanChange("copy", "comments", "0"),
          new PlanChange(
              "side file",
              "signed",
              "Struan Petrie, partnership-lead; Ailsa Petrie, care-home-tactical-lead"),
          new PlanChange(
              "side file",
              "recipients",
              "All participants; Collaborative Care Home Support Team; Commissioners; our Care"
                  + " Inspector"),
          new PlanChange(
              "text",
              "",
              "Participants: Rhona Galt, Owner and Manager; Struan Petrie; Tactical Lead"),
          new PlanChange(
              "text",
              "",
              "Shared with: Care Inspectorate; the support team (formerly Care Home Oversight Group)"),
          new PlanChange(
              "theme 2",
              "context",
              "Self-evaluation of 21 September 2026: complaints and comments, the harm reduction policy, a grade 2 pressure ulcer, the inspection of mattresses. Residents’ meeting, 24 September 2026. Recommendation 1: answer ideas."),
          new PlanChange(
              "action 2.3",
              "progress",
              "Completed 04/11/2026; families are pleased. Rang 01387 246246 at 9.30, invoice 0101401000, policy 4.1, the webinar Care Quality Commission and beyond. Room 12 has its card."),
          new PlanChange(
              "text", "", "MDT = Multi-Disciplinary Team\nLSI = Large Scale Investigation"),
          new PlanChange("action 2.3", "responsible", "RG"),
          new PlanChange(
              "action 2.2",
              "action",
              "Outcome: Residents know what became of their ideas (recommendation 1). Action: Replace"
                  + " the paper form with a board in the hall. Measure: Three meetings held."),
          new PlanChange("add action", "theme", "6"),
          new PlanChange("add action", "number", "6.3"),
          new PlanChange(
              "add action",
              "action",
              "Outcome: Residents are safe from infection. Action: Build a sluice beside the new"
                  + " conservatory. Measure: One room for each floor."),
          new PlanChange("add action", "responsible", "Deputy Manager with families"),
          new PlanChange("add action", "timescale", "31/05/2028"),
          new PlanChange(
              "add action",
              "progress",
              "09/11/2026: On target. Infection Prevention and Control (IPC) advice is in the file, and the owner has agreed."),
          new PlanChange("add action", "rag", "Amber"));

  /** What actions and comments say that only looks like a fault. */
  private static final List<PlanChange> WORDS =
      List.of(
          new PlanChange(
              "theme 6",
              "context",
              "Infection Prevention & Control (IPC) self-audit, 28 September 2026: staffing at night"
                  + " was short, and the E-Learning was behind."),
          new PlanChange(
              "action 2.2",
              "action",
              "Advertise, interview and appoint a cook so that meals are hot"),
          new PlanChange(
              "action 2.2",
              "progress",
              "Phase 1 completed 2/11, 33% seen, rest 66%. Families praise the soup."),
          new PlanChange(
              "action 2.3", "progress", "Monthly audit continues, the last one was 98%."),
          new PlanChange(
              "action 6.1",
              "action",
              "Review and update the outbreak plan so that nobody is missed"),
          new PlanChange(
              "action 6.2",
              "action",
              "Increase night staffing from 2 to 3, so that nobody waits."));

  /** A later version in which much differs and nothing is lost or unexplained. */
  private static final List<PlanChange> LATER =
      List.of(
          new PlanChange("previous", "", ""),
          new PlanChange("previous header", "dateOfPlan", "12/10/2026"),
          new PlanChange("previous action 2.1", "timescale", "15/01/2027"),
          new PlanChange("previous action 2.2", "timescale", "30/11/2026"),
          new PlanChange("previous action 2.2", "progress", "5/10/2026: On target."),
          new PlanChange("previous action 2.3", "number", "2.4"),
          new PlanChange("previous action 6.1", "action", "Observe hand hygiene, day and night."),
          new PlanChange("previous action 6.2", "rag", "Amber"),
          new PlanChange("previous action 6.2", "progress", "2/10/2026: 18 of 30 have passed."));

  /** Plans, for one field cannot hold every trap at once. */
  static final List<List<PlanChange>> PLANS = List.of(CHANGES, WORDS, LATER);

  private AllTraps() {}
}
