package org.plancheck.samples;

import static org.plancheck.samples.RagCell.AMBER;
import static org.plancheck.samples.RagCell.BLANK;
import static org.plancheck.samples.RagCell.GREEN;
import static org.plancheck.samples.RagCell.RED;

import java.util.List;

/**
 * Auchenfell Lodge: the actions are sound, but colour, date and comment tell different stories.
 * Theme 3 takes its numbers from Word's own list, so they are in no cell's text.
 */
final class RagMuddle {
  private RagMuddle() {}

  static SamplePlan plan() {
    return new SamplePlan(
        "rag-muddle.docx",
        "Auchenfell Lodge",
        "2026-11-12T11:05:00Z",
        "12/11/2026",
        "TBC",
        List.of(
            "Graham Pirie, Locality Manager",
            "Catriona Lockhart",
            "Auchenfell Lodge",
            "Residential Care Home for Adults",
            "21/09/2026",
            "10/12/2026"),
        List.of(
            wellBeing(),
            SampleTheme.untouched(2),
            staffTeam(),
            environment(),
            SampleTheme.untouched(5),
            infectionControl()));
  }

  private static SampleTheme wellBeing() {
    return SampleTheme.used(
        1,
        """
        Complaint reference 2026/07, upheld on 24 August 2026, about rushed meals. Residents’ \
        meeting, 9 September 2026: people like the cook’s baking and would like more say in the \
        menu.\
        """,
        new SampleAction(
            "1.1",
            """
            Outcome: Residents enjoy their meals without being hurried.
            Action: Keep 45 minutes free of phone calls and medicine rounds at dinner and tea.
            Measure: 20 of 20 residents say that they had enough time (12 of 20 in August).\
            """,
            "Catriona Lockhart, Home Manager",
            "18/12/2026",
            "09/11/2026: On target. 17 of 20 residents said so in October.",
            AMBER),
        new SampleAction(
            "1.2",
            """
            Outcome: Residents eat what they like best.
            Action: Draw up a four-week menu from the dishes that residents chose.
            Measure: Four weeks of menus agreed at the residents’ meeting.\
            """,
            "Wilma Gourlay, Cook",
            "31/10/2026",
            "Menus for two weeks are drafted. 11 residents came to the tasting.",
            AMBER),
        new SampleAction(
            "1.3",
            """
            Outcome: Residents with weak hands can eat without help.
            Action: Give adapted cutlery to the six residents who would use it.
            Measure: Six of six sets in use.\
            """,
            "Wilma Gourlay, Cook",
            "27/11/2026",
            "Not started.",
            GREEN));
  }

  private static SampleTheme staffTeam() {
    return SampleTheme.used(
            3,
            """
            Self-evaluation of rota and training records, 14 September 2026. New carers speak \
            well of their first weeks with us.\
            """,
            new SampleAction(
                "",
                """
                Outcome: Residents who find swallowing hard are helped by staff who know how.
                Action: Train the 12 care staff who work in the dining room in safe swallowing.
                Measure: 12 of 12 staff trained (four of 12 in September).\
                """,
                "Donald Petrie, Deputy Manager",
                "27/11/2026",
                """
                10/11/2026: Not on target. The trainer had to cancel on 3 November and has not \
                yet offered a new day; five staff are waiting. A trained colleague is on every \
                dinner shift meanwhile.\
                """,
                RED),
            new SampleAction(
                "",
                """
                Outcome: Residents know the faces of those who help them at night.
                Action: Recruit two night carers of our own; the owner has agreed the posts.
                Measure: Two night carers appointed.\
                """,
                "Catriona Lockhart, Home Manager",
                "30/11/2026",
                "",
                RED),
            new SampleAction(
                "",
                """
                Outcome: Staff know what they do well and what they would like to learn.
                Action: Hold an appraisal meeting with each member of staff.
                Measure: 24 of 24 appraisals held (seven of 24 in September).\
                """,
                "Donald Petrie, Deputy Manager",
                "11/12/2026",
                "15 of 24 held by 6 November; notes are in the staff files.",
                BLANK))
        .numberedByList();
  }

  private static SampleTheme environment() {
    return SampleTheme.used(
        4,
        """
        Walk-round with residents and the maintenance team, 16 September 2026. The garden room is \
        everyone’s favourite.\
        """,
        new SampleAction(
            "4.1",
            """
            Outcome: Residents find their own room without asking.
            Action: Paint the 20 bedroom doors in colours that residents picked.
            Measure: 20 of 20 doors painted.\
            """,
            "Hughie Strachan, Maintenance",
            "15/01/2027",
            "Nine of 20 doors painted by 10 November.",
            AMBER.withoutWord()),
        new SampleAction(
            "4.2",
            """
            Outcome: Residents can walk the long corridor safely.
            Action: Fit 18 metres of handrail on the window side.
            Measure: 18 metres fitted and tested.\
            """,
            "Hughie Strachan, Maintenance",
            "22/01/2027",
            "Rail chosen with residents; delivery is booked for 4 January.",
            AMBER.withoutShading()),
        new SampleAction(
            "4.3",
            """
            Outcome: Nobody stumbles on the back stairs after dark.
            Action: Fit six new stair lights.
            Measure: Six of six lights working.\
            """,
            "Hughie Strachan, Maintenance",
            "18/11/2026",
            "On target. The electrician is booked for 17 November.",
            AMBER));
  }

  private static SampleTheme infectionControl() {
    return SampleTheme.used(
        6,
        """
        Infection control self-audit, 18 September 2026. The visitors’ hand gel points were \
        praised by families.\
        """,
        new SampleAction(
            "6.1",
            """
            Outcome: Residents sleep on clean, sound mattresses.
            Action: Check all 20 mattresses and covers for stains and splits.
            Measure: 20 of 20 mattresses checked.\
            """,
            "Netta Imrie, Housekeeper",
            "30/11/2026",
            "Completed 02/11/2026. All 20 checked; list is in the housekeeping file.",
            AMBER),
        new SampleAction(
            "6.2",
            """
            Outcome: Clean and used linen never meet.
            Action: Mark out a one-way route through the laundry.
            Measure: Route marked and used on ten of ten spot checks.\
            """,
            "Netta Imrie, Housekeeper",
            "13/11/2026",
            """
            Completed 04/11/2026. Route painted; ten of ten spot checks passed, sheets are in \
            the laundry log. Monthly audit continues.\
            """,
            GREEN),
        new SampleAction(
            "6.3",
            """
            Outcome: Residents are protected from infection at every meal.
            Action: Offer hand wipes before dinner and tea.
            Measure: Wipes offered at 14 of 14 meals a week (six of 14 in September).\
            """,
            "Donald Petrie, Deputy Manager",
            "04/12/2026",
            "09/11/2026: On target. 12 of 14 meals in the first week of November.",
            AMBER));
  }
}
