package org.plancheck.facts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plancheck.plan.Shade;

@DisplayName("A RAG cell")
class RagWordsTest {

  @ParameterizedTest(name = "“{0}” on {1} is {2} ({3})")
  @CsvSource(
      nullValues = "none",
      value = {
        "Red, NONE, red, a colour by its word",
        "R, NONE, red, a letter",
        "amber, NONE, amber, small letters",
        "Orange, NONE, amber, another name of the colour",
        "GREEN, NONE, green, capitals",
        "Completed, NONE, green, the guidance's own meaning",
        "On target, NONE, amber, the guidance's own meaning",
        "Amber – on target, NONE, amber, a colour with words beside it",
        "'Amber, new date agreed', NONE, amber, one colour among other words",
        "'', AMBER, amber, shading alone",
        "' ', GREEN, green, blanks are no word",
        "'', NONE, none, nothing at all",
        "'', BLUE, none, a colour that the guidance does not know",
        "Green, RED, green, the word goes before the shading",
        "Red / Amber, NONE, none, more than one colour",
        "Blue, NONE, none, no colour of the guidance",
        "In hand, AMBER, none, a word that may mean anything goes before the shading",
        "reddish, NONE, none, no whole word",
      })
  @DisplayName("is read by its word, else by its shading")
  void read(String text, Shade shade, String status, String why) {
    assertThat(RagWords.read(text, shade)).as(why).isEqualTo(status);
  }
}
