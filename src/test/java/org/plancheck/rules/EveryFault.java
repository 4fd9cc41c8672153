package org.plancheck.rules;

import java.util.ArrayList;
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

  /** A long plan of one person, which nobody has told apart, measured out or shared. */
  private static final List<PlanChange> LONG = longPlan();

  /** What a plan as a whole may lack, hide or tell too much of. */
  private static final List<PlanChange> WHOLE =
      List.of(
          new PlanChange("copy", "changes", "2"),
          new PlanChange("header", "partnershipLead", ""),
          new PlanChange("header", "dateForReview", "01/04/2027"),
          new PlanChange("text", "", "Participants: Home Manager; Director"),
          new PlanChange("actions", "action", "Fit six lights in the hall."),
          new PlanChange("actions", "progress", "On target."),
          new PlanChange(
              "theme 2",
              "context",
              "LSI opened. Improvement Notice (Care Inspectorate): 90% of findings must be put right by 30/11/2026. Assurance visit by the oversight team."),
          new PlanChange("action 2.1", "action", "Put 90% of audit findings right."),
          new PlanChange(
              "action 2.1",
              "progress",
              "CHI 0101401234, Mrs M in room 12. CQC was told. See 6.9. The home manager disagrees with the status. One man was injured."),
          new PlanChange("theme 6", "context", "Support team visit: 3 requirements were made."),
          new PlanChange("theme 4", "title", "Environment"),
          new PlanChange("theme 4", "context", "Improvement needed"),
          new PlanChange("add action", "theme", "4"),
          new PlanChange("add action", "number", "4.1"),
          new PlanChange(
              "add action",
              "action",
              "Bring 28 anticipatory care plans and life stories up to date."),
          new PlanChange("theme 1", "title", "Well-being"),
          new PlanChange("theme 1", "context", "Medication errors, October 2026."),
          new PlanChange("add action", "theme", "1"),
          new PlanChange("add action", "number", "1.1"),
          new PlanChange("add action", "action", "Print the lunch menu in large type."));

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

  /** Edited after it was signed, shared with too few, and due back long ago. */
  private static final List<PlanChange> SIGNED =
      List.of(
          new PlanChange("phase", "", "distribution"),
          new PlanChange("side file", "signed", "Struan Petrie, partnership-lead"),
          new PlanChange("side file", "edited", "Theme 2, action 2.1, Timescale"),
          new PlanChange("side file", "recipients", "Commissioning"),
          new PlanChange("side file", "findings", "4: Transport to day services is unreliable"),
          new PlanChange("side file", "published", "2026-09-01"));

  /** A later version in which things moved in silence. */
  private static final List<PlanChange> LATER =
      List.of(
          new PlanChange("previous", "", ""),
          new PlanChange("previous action 2.1", "timescale", "30/11/2026"),
          new PlanChange("previous action 2.2", "rag", "Green"),
          new PlanChange("previous add action", "theme", "6"),
          new PlanChange("previous add action", "number", "6.3"),
          new PlanChange("previous add action", "action", "Replace the sluice door"));

  /** Several plans, for one field cannot hold every fault at once. */
  static final List<List<PlanChange>> PLANS =
      List.of(CHANGES, DATES, NO_DATES, LONG, WHOLE, WORDS, REACHED, LATER, SIGNED);

  private static List<PlanChange> longPlan() {
    List<PlanChange> changes = new ArrayList<>();
    changes.add(new PlanChange("phase", "", "distribution"));
    changes.add(
        new PlanChange(
            "theme 2", "context", "Requirement 1: see to drinks. Requirement 2: see to shoes."));
    changes.add(new PlanChange("actions", "responsible", "Home Manager"));
    changes.add(new PlanChange("actions", "timescale", "18/12/2026"));
    changes.add(new PlanChange("action 2.1", "responsible", "KT"));
    changes.add(new PlanChange("action 2.1", "action", "Recruit two cooks"));
    changes.add(new PlanChange("action 2.2", "timescale", "Monthly"));
    changes.add(new PlanChange("action 6.1", "action", "Mend the fire doors"));
    changes.add(new PlanChange("action 6.1", "timescale", "31/05/2028"));
    changes.add(new PlanChange("action 6.2", "timescale", "15/01/2026"));
    changes.add(
        new PlanChange(
            "action 6.2", "progress", "Personal Care (PC) and Practice Coordinator (PC) seen"));
    for (int i = 10; i < 24; i++) {
      changes.add(new PlanChange("add action", "theme", "6"));
      changes.add(new PlanChange("add action", "number", "6." + i));
      changes.add(new PlanChange("add action", "action", "Paint bench " + i));
      changes.add(new PlanChange("add action", "responsible", "Home Manager"));
      changes.add(new PlanChange("add action", "timescale", "18/12/2026"));
      changes.add(new PlanChange("add action", "rag", "Amber"));
    }
    changes.add(
        new PlanChange(
            "action 6.10", "progress", "Adults with Incapacity (AWI) papers are in the file"));
    return List.copyOf(changes);
  }

  private EveryFault() {}
}
