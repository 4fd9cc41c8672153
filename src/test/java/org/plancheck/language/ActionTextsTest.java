package org.plancheck.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ActionTextsTest {

  private static final ActionTexts TEXTS =
      new ActionTexts(WordLists.of(Path.of("rules")), new Tagger());

  private static String outcome(String text) {
    Span span = TEXTS.read(text).outcome();
    return span == null ? null : span.in(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Improve record keeping | true | false",
        "Reduce falls by a third | true | false",
        "Communication between shifts to be improved | true | false",
        "Increase family involvement by inviting two relatives | true | true",
        "Improve signage and repaint the doors | false | true",
        "Increase night staffing from two to three | false | true",
        "Ensure staff sign the chart | false | true",
        "Ensure that residents feel safe | false | false",
        "Charts to be checked weekly | false | true",
        "Outcome: People feel at home. Measure: 90% say so. | false | false",
        "To be the best home in the region for dementia care! | true | false",
        "To become a leading provider of care | true | false",
        "We want to be the home of choice for families | false | false",
        "To be recognised as an outstanding service | true | false",
        "Our vision is to be a happy place where people thrive | true | false",
        "To be the best home by training every nurse | true | true",
        "To be a standing item at each handover | false | true",
        "To be a team discussion on Friday | false | true",
        "To be the night senior's task | false | true",
      })
  void aims_and_deeds(String text, boolean aim, boolean deed) {
    assertThat(TEXTS.read(text)).returns(aim, ActionText::aim).returns(deed, ActionText::deed);
  }

  @Nested
  class Outcome {

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "No one waits more than five minutes when they ring at night. | No one waits more than five minutes when they ring at night.",
          "Nobody sits alone at lunch | Nobody sits alone at lunch",
          "No-one misses a meal. Keep a plate back. | No-one misses a meal.",
          "Everybody who lives here walks outside daily | Everybody who lives here walks outside daily",
          "Nobody else slips on the ramp | Nobody else slips on the ramp",
          "So that nobody waits: paint the bays | So that nobody waits",
          "Buy boards so that residents choose their meals | so that residents choose their meals",
          "Open a shop, to reduce isolation. | to reduce isolation.",
          "Weigh weekly to prevent malnutrition | to prevent malnutrition",
          "To improve nutrition, review all care plans. | To improve nutrition",
          "Newsletter to improve communication | to improve communication",
          "Outcome: falls are noticed within a day. Action: check charts. | falls are noticed"
              + " within a day.",
          "Set up a forum. Aim: residents feel heard. | residents feel heard.",
          "Move handover so staff have time to talk | so staff have time to talk",
          "Hold tasters ensuring choice | ensuring choice",
          "Residents choose their meals daily | Residents choose their meals daily",
          "All staff are trained | All staff are trained",
          "Create a garden. Residents will have access to fresh air. | Residents will have access"
              + " to fresh air.",
          "Fewer falls at night | Fewer falls at night",
          "Ensure that residents feel safe | residents feel safe",
          "Move supper so nobody goes to bed hungry | so nobody goes to bed hungry",
          "Aim - nobody goes hungry. Offer supper to all. | nobody goes hungry.",
          "Add a trolley; fewer residents will lose weight | fewer residents will lose weight",
          "Name a nurse for each – residents know whom to ask | residents know whom to ask",
          "Everyone who lives here is treated with respect | Everyone who lives here is treated with respect",
          "A calm and homely dining room | A calm and homely dining room",
          "Buy trolleys; meals will stay hot | meals will stay hot",
        })
    void is_found(String text, String expected) {
      assertThat(outcome(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "Governance group to be set up",
          "Newsletter to go to families by email.",
          "All staff to complete the module",
          "Staff will complete dementia training by June",
          "Charts to be checked weekly",
          "Manager to ensure that schedules are signed",
          "Ensure all sluice doors are locked",
          "Staff to support residents to choose clothes",
          "Remind staff to reduce noise at night",
          "Continue to improve the dining room",
          "Agree a date for settling where guests can keep their things",
          "Report to show the number of falls",
          "Residents meetings to be held monthly",
          "Improve signage in corridors",
          "Ensure staff follow the policy",
          "Ensure residents are offered drinks",
          "Nurses write each handover on the board",
          "Check that the rota is accurate",
        })
    void is_not_seen_in_an_action(String text) {
      assertThat(outcome(text)).isNull();
    }

    @Test
    void without_an_action_leaves_none() {
      ActionText read = TEXTS.read("Residents will be well nourished");
      assertThat(read.action()).isNull();
      assertThat(read.actions()).isZero();
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Update the matrix | update",
        "Audit of charts to be undertaken weekly | undertake",
        "Care plans to be reviewed monthly | review",
        "All staff to be trained | train",
        "Staff to use the checklist | use",
        "Please record all visits | record",
        "Deputy to carry out spot checks | carry",
        "Menus will be changed to give residents more choice | change",
        "Fully review all assessments | review",
        "We will recruit a cook | recruit",
        "Curtains to be bought | buy",
      })
  void main_verb(String text, String verb) {
    assertThat(TEXTS.read(text).verb()).isEqualTo(verb);
  }

  @Test
  void a_nominal_opening_has_no_verb() {
    assertThat(TEXTS.read("Review of all risk assessments").verb()).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "3 | Audit care plans; recruit two nurses; repaint lounge | different deeds",
        "2 | 2.1 Audit care plans. 2.2 Train keyworkers. | numbers",
        "2 | Repair the boiler. Recruit a new cook. | sentences",
        "3 | Repair the boiler, order new chairs and recruit a cook | a series",
        "1 | Review and update care plans | one task",
        "1 | Train and assess all night staff | one task",
        "1 | Audit all 24 care plans and record gaps | a step of it",
        "1 | Manager to audit charts. Results to be shared at meetings. | a step of it",
        "1 | Residents choose. Buy menu boards | outcome and action",
        "1 | Fit lights. Measure: six of six lit. | a measure is no action",
        "1 | Write the policy and train nurses in it | one task",
        "1 | Buy scales and weigh weekly | one task",
        "2 | Redecorate the lounge and recruit a cook | nothing in common",
        "2 | Complete care plan reviews and repaint the hall | nothing in common",
        "3 | New bins for sluices + ask the GP for reviews + laminate the notices | note form",
        "3 | So that nobody waits: paint the bays + order four lamps + recruit a porter | note form",
        "1 | One nurse + two carers + one senior on every shift | a sum",
        "1 | Audit the charts + record gaps + share them with seniors | steps of it",
      })
  void number_of_actions(int expected, String text, String reason) {
    assertThat(TEXTS.read(text).actions()).as(reason).isEqualTo(expected);
  }

  @Test
  void bullets_are_actions_unless_they_list_things() {
    assertThat(TEXTS.read("• Repair the boiler\n• Order chairs\n• Recruit a cook").actions())
        .isEqualTo(3);
    assertThat(
            TEXTS
                .read(
                    "Do these: (a) mend the gate (b) order chairs (c) recruit a cook (d) paint the"
                        + " hall (e) repair the boiler (f) wash the curtains (g) clean the oven (h)"
                        + " replace the rug (i) rewrite the menu (j) train the seniors and (k) order"
                        + " as in (b) above.")
                .actions())
        .as("ten letters and two marks more")
        .isEqualTo(10);
    assertThat(TEXTS.read("Train staff in:\n• hoists\n• first aid").actions()).isEqualTo(1);
    assertThat(TEXTS.read("Redesign it to cover:\nmoving people\nrecord keeping").actions())
        .isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-", "TBC", "Click or tap here to enter text."})
  void blank_cells_say_nothing(String text) {
    assertThat(TEXTS.read(text)).isEqualTo(new ActionText(null, null, null, 0, false, false));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"to be ", "Outcome:\n", "so that ", "• a\n", "all staff and ", ", to reduce "})
  void texts_of_any_shape_are_read_in_time(String shape) {
    String text = shape.repeat(100_000 / shape.length());
    Assertions.assertTimeoutPreemptively(Duration.ofSeconds(5), () -> TEXTS.read(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1) Mend the gate 2) Buy a clock 3) Paint the door | 3",
        "a) Mend the gate b) Buy a clock | 2",
        "1) Mend the gate | 1",
      })
  void countsAListInOneLine(String text, int actions) {
    assertThat(TEXTS.read(text).actions()).isEqualTo(actions);
  }
}
