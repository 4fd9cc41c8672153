package org.plancheck.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plancheck.plan.Field;
import org.plancheck.plan.Passage;
import org.plancheck.plan.Place;
import org.plancheck.plan.Shade;

class RagKeyTest {

  private static RagKey key(String... lines) {
    return RagKey.in(
        Arrays.stream(lines)
            .map(line -> new Passage(line, Place.of("The top of the plan", null), false))
            .toList());
  }

  @ParameterizedTest(name = "“{0}”: {1} is {2}")
  @CsvSource(
      delimiter = '|',
      nullValues = "none",
      value = {
        "RAG key: Blue = complete, Green = on track | Blue | green",
        "Blue – Completed and signed off | BLUE | green",
        "1 = not started; 2 = in progress; 3 = on target; 4 = complete | 1 | red",
        "1 = not started; 2 = in progress; 3 = on target; 4 = complete | 4 | green",
        "4 = in place and holding | 4 | green",
        "3 = nearly there | 3 | amber",
        "Yellow: delayed | yellow | red",
        "Grey - not yet started | Grey | red",
        "Blue = not complete | Blue | none",
        "Blue = to be completed by June | Blue | none",
        "The blue room is complete | Blue | none",
        "Name of Service: Blue House | Blue | none",
      })
  void readsWhatAWordOrFigureMeans(String line, String word, String status) {
    assertThat(key(line).meaning(word)).isEqualTo(status);
  }

  @Test
  void mayStandInASmallTable() {
    RagKey key = key("Status", "Blue", "Complete", "Purple", "Overdue");
    assertThat(key.meaning("Blue")).isEqualTo("green");
    assertThat(key.meaning("Purple")).isEqualTo("red");
  }

  @Test
  void givesAPhraseTheColourThatStandsBesideIt() {
    RagKey key = key("Blue", "Complete", "Amber", "At risk", "Red", "Overdue");
    assertThat(key.meaning("At risk")).isEqualTo("amber");
    assertThat(key.meaning("Blue")).isEqualTo("green");
  }

  @Test
  void isNotReadFromTheColumnsOfActions() {
    Place progress = new Place("x", 1, "1.1", Field.PROGRESS, 1, null, null);
    var passage = new Passage("Blue = complete", progress, false);
    assertThat(RagKey.in(java.util.List.of(passage)).meaning("Blue")).isNull();
  }

  @ParameterizedTest(name = "“{0}” on {1} is {2} ({3})")
  @CsvSource(
      nullValues = "none",
      value = {
        "Blue, NONE, green, the key says so",
        "'', BLUE, green, by its shading",
        "Blue – 3 November, NONE, green, with words beside it",
        "1, NONE, red, a figure of the key",
        "Green, NONE, green, the three always mean themselves",
        "7, NONE, none, no figure of the key",
        "Purple, NONE, none, no word of the key",
      })
  void isHonouredForOtherWordsThanTheThree(String text, Shade shade, String status, String why) {
    RagKey key = key("Key: Blue = complete, Green = on track, 1 = not started");
    assertThat(key.printed()).isTrue();
    assertThat(RagWords.read(text, shade, key)).as(why).isEqualTo(status);
  }
}
