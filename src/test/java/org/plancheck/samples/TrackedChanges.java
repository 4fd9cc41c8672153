package org.plancheck.samples;

import static org.plancheck.samples.RagCell.AMBER;
import static org.plancheck.samples.RagCell.BLANK;
import static org.plancheck.samples.RagCell.GREEN;

import java.util.List;

/**
 * Kilwhannie House: head office made a form of the template, and the manager brought the plan up to
 * date with Word's tracked changes on. With every change accepted it is sound but for one colour
 * that nobody chose; with the deleted words still in it, half of its days make no sense.
 */
final class TrackedChanges {
  private TrackedChanges() {}

  static SamplePlan plan() {
    return new SamplePlan(
            "tracked-changes.docx",
            "Rhona Gilchrist",
            "2026-11-12T16:20:00Z",
            "[-15/10/2026-][+12/11/2026+]",
            "Rhona Gilchrist, Home Manager",
            List.of(
                "Neil Corbett, Locality Manager",
                "Rhona Gilchrist",
                "Kilwhannie House",
                "Residential Care Home for Older Adults",
                "01/10/2026",
                "[-12/11/2026-][+10/12/2026+]"),
            List.of(
                wellBeing(),
                SampleTheme.untouched(2),
                staffTeam(),
                SampleTheme.untouched(4),
                SampleTheme.untouched(5),
                infectionControl()))
        .onForm(
            new SampleComment(
                "Neil Corbett",
                "NC",
                "2026-11-11T09:34:00Z",
                "Rhona, we agreed in October that this one needs a day. Can you ask Hamish which"
                    + " week he can do?"),
            new SampleComment(
                "Neil Corbett",
                "NC",
                "2026-11-11T09:41:00Z",
                "Lovely idea. Did the families help to choose the songs?"));
  }

  private static SampleTheme wellBeing() {
    return SampleTheme.used(
        1,
        """
        Assurance visit, 24 September 2026: residents spoke warmly of the staff; the lounge is \
        quiet in the afternoon and four people said that the days feel long.[+ Residents’ \
        meeting, 3 November 2026: singing and the hens are the favourites.+]\
        """,
        new SampleAction(
            "1.1",
            """
            Outcome: Residents have company and something they enjoy in the afternoon.
            Action: Run [-an activity-][+one activity+] in the lounge each weekday afternoon, \
            [*starting with a singing group*].
            Measure: [-12-][+14+] of 18 residents take part at least once a week (7 of 18 in \
            September).\
            """,
            "Morven Blair, Activities Coordinator",
            "[-Ongoing-][+04/12/2026+]",
            """
            [-Going well.-][+10/11/2026: On target. 12 of 18 residents took part last week; the \
            list is in the activity record.+]\
            """,
            AMBER),
        new SampleAction(
            "1.2",
            """
            Outcome: Residents can see and feed the hens from a warm, dry place.
            Action: Put up a covered seat beside the hen run.
            Measure: One seat in use, with a level path from the garden door.\
            """,
            "Hamish Orr, Maintenance",
            "[*[-TBC-][+27/11/2026+]*]",
            """
            11/11/2026: On target. The seat was delivered on 6 November[-.-][+; the path is to \
            be laid in the week of 23 November.+]\
            """,
            AMBER),
        new SampleAction(
                "1.3",
                """
                Outcome: Residents enjoy the garden.
                Action: Buy new garden furniture.\
                """,
                "All staff",
                "Ongoing",
                "No money for this at present.",
                RagCell.RED)
            .deleted());
  }

  private static SampleTheme staffTeam() {
    return SampleTheme.used(
        3,
        """
        Self-evaluation of supervision records, 22 September 2026: 9 of 24 care staff had a \
        meeting in the last three months. New staff praise the way they are welcomed.\
        """,
        new SampleAction(
            "3.1",
            """
            Outcome: Staff feel supported and tell us early when something worries them.
            Action: Hold a one-to-one supervision meeting with each of the 24 care staff.
            Measure: 24 of 24 meetings held (9 of 24 in September).\
            """,
            "Rhona Gilchrist, Home Manager",
            "[-11/12/2026-][+18/12/2026+]",
            """
            [-14/10/2026: On target. 11 of 24 meetings held.-][+12/11/2026: On target. 17 of 24 \
            meetings held; notes are in the staff files.+]\
            """,
            AMBER),
        new SampleAction(
                "3.2",
                """
                Outcome: Residents who are near the end of life are comfortable.
                Action: Train the six senior carers in the use of the comfort checklist.
                Measure: Six of six trained (none in September).\
                """,
                "Ishbel Wark, Deputy Manager",
                "15/01/2027",
                "12/11/2026: Agreed at our review of 5 November; the hospice nurse has offered"
                    + " 9 December and 13 January.",
                BLANK)
            .inserted());
  }

  private static SampleTheme infectionControl() {
    return SampleTheme.used(
        6,
        """
        Health and safety walk-round, 29 September 2026: two sinks without paper towels, and the \
        laundry door wedged open. The home is spotless, as visitors often say.\
        """,
        new SampleAction(
            "6.1",
            """
            Outcome: Everyone can wash and dry their hands where they need to.
            Action: Check all 14 sinks every morning for soap and paper towels.
            Measure: 14 of 14 sinks stocked on each day of a month (12 of 14 in September).\
            """,
            "Peggy Laidlaw, Housekeeper",
            "13/11/2026",
            """
            [-14/10/2026: On target.-][+Completed 06/11/2026. 14 of 14 sinks stocked on each of \
            31 days in October; the check sheets are in the cleaning folder. Weekly spot checks \
            continue.+]\
            """,
            new RagCell("[-Amber-][+Green+]", GREEN.fill())),
        new SampleAction(
            "6.2",
            """
            Outcome: A fire in the laundry cannot spread to the bedrooms.
            Action: Fit a holder to the laundry door that lets go when the alarm sounds.
            Measure: One holder fitted and the door shut in three of three weekly alarm tests.\
            """,
            "Hamish Orr, Maintenance",
            "20/11/2026",
            "[-Waiting for a price.-][+12/11/2026: On target. Holder fitted on 9 November; the"
                + " first of three tests was good.+]",
            AMBER));
  }
}
