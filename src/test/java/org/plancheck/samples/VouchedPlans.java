package org.plancheck.samples;

import static org.plancheck.samples.RagCell.AMBER;

import java.util.List;

/**
 * Plans for which somebody vouches in the file beside them, or ought to: signed and then edited,
 * under a Large Scale Investigation, after a low grade, after a joint inspection.
 */
final class VouchedPlans {
  private VouchedPlans() {}

  static List<SamplePlan> plans() {
    return List.of(signedThenEdited(), investigation(), lowGrade(), jointInspection());
  }

  /** The good plan as its leads signed it, save one timescale. */
  private static SamplePlan signedThenEdited() {
    SamplePlan good = GoodPlan.plan();
    List<SampleTheme> themes =
        good.themes().stream()
            .map(
                theme ->
                    new SampleTheme(
                        theme.number(),
                        theme.context(),
                        theme.actions().stream().map(VouchedPlans::later).toList(),
                        theme.listNumbered(),
                        theme.note()))
            .toList();
    return new SamplePlan(
        "signed-then-edited.docx",
        good.savedBy(),
        "2026-11-16T09:05:00Z",
        good.dateOfPlan(),
        good.completedBy(),
        good.fields(),
        themes);
  }

  private static SampleAction later(SampleAction action) {
    return action.number().equals("1.1")
        ? new SampleAction(
            action.number(),
            action.text(),
            action.responsible(),
            "14/12/2026",
            action.progress(),
            action.rag())
        : action;
  }

  private static SamplePlan investigation() {
    return new SamplePlan(
        "large-scale-investigation.docx",
        "Isla Kerr",
        "2026-11-12T11:20:00Z",
        "12/11/2026",
        "Isla Kerr, Deputy Manager",
        List.of(
            "Ross Kirkpatrick, Locality Manager",
            "Ailsa Moffat",
            "Fellside Care Home",
            "Residential Care Home for Older Adults",
            "19/10/2026",
            "03/12/2026"),
        List.of(
            SampleTheme.used(
                1,
                """
                Large Scale Investigation under Adult Support and Protection, opened on 12 October \
                2026 after five falls with injury in September 2026.\
                """,
                new SampleAction(
                    "1.1",
                    """
                    Outcome: Residents are helped safely when they move about.
                    Action: Watch each of the 32 care staff help a resident to move, and train \
                    those who need it.
                    Measure: 32 of 32 observed and signed off (11 on 12 November).\
                    """,
                    "Isla Kerr, Deputy Manager",
                    "04/12/2026",
                    "12/11/2026: On target. 11 of 32 observed; two booked for training.",
                    AMBER)),
            SampleTheme.untouched(2),
            SampleTheme.untouched(3),
            SampleTheme.untouched(4),
            SampleTheme.untouched(5),
            SampleTheme.untouched(6)));
  }

  private static SamplePlan lowGrade() {
    return new SamplePlan(
        "grade-2-no-lead.docx",
        "Gregor Milne",
        "2026-11-13T16:01:00Z",
        "13/11/2026",
        "Gregor Milne, Home Manager",
        List.of(
            "",
            "Gregor Milne",
            "Craigdarroch Lodge",
            "Residential Care Home for Adults",
            "02/11/2026",
            ""),
        List.of(
            SampleTheme.untouched(1),
            SampleTheme.untouched(2),
            SampleTheme.untouched(3),
            SampleTheme.untouched(4),
            SampleTheme.used(
                5,
                """
                Care Inspectorate inspection report of 9 October 2026: care planning was graded 2 \
                – weak. Residents’ meeting, 20 October 2026: people want to see their own plan.\
                """,
                new SampleAction(
                    "5.1",
                    """
                    Outcome: Residents recognise themselves in their care plan.
                    Action: Go through each of the 18 care plans with the resident or a relative.
                    Measure: 18 of 18 agreed and signed (4 on 13 November).\
                    """,
                    "Shona Laird, Senior Carer",
                    "18/12/2026",
                    "13/11/2026: On target. 4 of 18 agreed; two a week are in the diary.",
                    AMBER)),
            SampleTheme.untouched(6)));
  }

  private static SamplePlan jointInspection() {
    return new SamplePlan(
        "joint-inspection.docx",
        "Morag Sinclair",
        "2026-11-16T10:30:00Z",
        "16/11/2026",
        "Morag Sinclair, Planning Officer",
        List.of(
            "Donald Ferrie, Chief Officer",
            "Donald Ferrie",
            "Nithbridge Health and Social Care Partnership",
            "Adult services of the partnership",
            "29/09/2026",
            "15/12/2026"),
        List.of(
            SampleTheme.used(
                1,
                """
                Joint inspection of adult services, report published on 29 September 2026. \
                Carers’ forum, 14 October 2026: carers asked for one person to ring.\
                """,
                new SampleAction(
                    "1.1",
                    """
                    Outcome: Unpaid carers have one person to ring.
                    Action: Give each carer who asks a named contact (finding 1).
                    Measure: A contact within 5 days for 95% of carers (60% in October).\
                    """,
                    "Chief Social Work Officer",
                    "15/12/2026",
                    "16/11/2026: On target. 72% in the first half of November.",
                    AMBER),
                new SampleAction(
                    "1.2",
                    """
                    Outcome: A steering group oversees the work.
                    Action: Set up the steering group and agree its terms of reference (finding 2).
                    Measure: Terms agreed by the board on 8 December 2026.\
                    """,
                    "Care Home Manager",
                    "08/12/2026",
                    "16/11/2026: On target. First draft of the terms is with the board.",
                    AMBER)),
            SampleTheme.untouched(2),
            SampleTheme.untouched(3),
            SampleTheme.untouched(4),
            SampleTheme.untouched(5),
            SampleTheme.untouched(6)));
  }
}
