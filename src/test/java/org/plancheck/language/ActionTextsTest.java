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

  @Nested
  class Outcome {

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
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
      })
  void number_of_actions(int expected, String text, String reason) {
    assertThat(TEXTS.read(text).actions()).as(reason).isEqualTo(expected);
  }

  @Test
  void bullets_are_actions_unless_they_list_things() {
    assertThat(TEXTS.read("• Repair the boiler\n• Order chairs\n• Recruit a cook").actions())
        .isEqualTo(3);
    assertThat(TEXTS.read("Train staff in:\n• hoists\n• first aid").actions()).isEqualTo(1);
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
}
