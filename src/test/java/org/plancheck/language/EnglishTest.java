package org.plancheck.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.lang.reflect.RecordComponent;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A cell may hold anything, pasted by mistake: no reader takes more than linear time over it. */
class EnglishTest {

  private static final int LETTERS = 100_000;
  private static final English ENGLISH = English.of(WordLists.builtIn());
  private static final Anchors ANCHORS = Anchors.of(LocalDate.of(2026, 10, 5));
  private static final ActionText NOTHING_SAID = ENGLISH.actionTexts().read("");
  private static final ProgressSignals NO_SIGNAL = ENGLISH.progressComments().read("", ANCHORS);

  private static final List<String> SHAPES =
      List.of(
          "(",
          "a-",
          "1/",
          "9",
          "A.",
          "Mrs A ",
          "room 4 ",
          "born 1/1/40 ",
          "all done ",
          "two nurses left ",
          "moved to 1/1 ",
          "every other ",
          "\n",
          "A (B) ");

  /** How each reader is asked, by its name. */
  private static final Map<String, Consumer<String>> READERS =
      Map.ofEntries(
          Map.entry("timescales", text -> ENGLISH.timescales().readCell(text, ANCHORS)),
          Map.entry("measures", text -> ENGLISH.measures().find(text)),
          Map.entry("yardsticks", text -> ENGLISH.yardsticks().in(text, NOTHING_SAID, List.of())),
          Map.entry("abbreviations", EnglishTest::abbreviations),
          Map.entry("actionTexts", text -> ENGLISH.actionTexts().read(text)),
          Map.entry("owners", EnglishTest::owners),
          Map.entry("blanks", text -> ENGLISH.blanks().isBlank(text)),
          Map.entry("reasons", EnglishTest::reasons),
          Map.entry("remarks", text -> ENGLISH.remarks().empty(text, ANCHORS)),
          Map.entry("progressComments", text -> ENGLISH.progressComments().read(text, ANCHORS)),
          Map.entry("claims", EnglishTest::claims),
          Map.entry("vagueWords", text -> ENGLISH.vagueWords().find(text)),
          Map.entry("personalData", EnglishTest::personalData),
          Map.entry("cues", EnglishTest::cues),
          Map.entry("likeness", text -> ENGLISH.likeness().of(text, text + " and more")),
          Map.entry("topics", text -> ENGLISH.topics().in(text)));

  private static void abbreviations(String text) {
    ENGLISH.abbreviations().inText(text);
    ENGLISH.abbreviations().find(List.of(new Segment(text, false)), Set.of("Moira Kerr"));
  }

  private static void owners(String text) {
    ENGLISH.owners().read(text);
    ENGLISH.owners().inSentence(text);
    ENGLISH.owners().nobodyElse(text);
    ENGLISH.owners().onDuty(text);
    ENGLISH.owners().samePerson(text, "Moira Kerr");
  }

  private static void reasons(String text) {
    ENGLISH.reasons().find(text);
    ENGLISH.reasons().outside(text);
    ENGLISH.reasons().lowGrade(text);
  }

  private static void claims(String text) {
    ENGLISH.claims().onlyDone(text);
    ENGLISH.claims().underWay(text, NO_SIGNAL, List.of(), 100);
    ENGLISH.claims().allDone(text, NO_SIGNAL);
    ENGLISH.claims().onTrack(text, NO_SIGNAL);
    ENGLISH.claims().late(text);
    ENGLISH.claims().undone(text, NO_SIGNAL);
  }

  private static void personalData(String text) {
    StaffNames staff = StaffNames.in(List.of(text), ENGLISH.personalData());
    Mask.of(List.of(text), staff, ENGLISH.personalData()).over(text);
  }

  private static void cues(String text) {
    ENGLISH.cues().first("smart/costly", text);
    ENGLISH.cues().read(text).sentences();
  }

  static Stream<Arguments> readersAndShapes() {
    return READERS.keySet().stream()
        .sorted()
        .flatMap(reader -> SHAPES.stream().map(shape -> Arguments.of(reader, shape)));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("readersAndShapes")
  void every_reader_takes_any_shape_in_linear_time(String reader, String shape) {
    String huge = shape.repeat(LETTERS / shape.length());

    assertTimeoutPreemptively(Duration.ofSeconds(10), () -> READERS.get(reader).accept(huge));
  }

  @Test
  void no_reader_is_left_out() {
    assertThat(READERS.keySet())
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(English.class.getRecordComponents())
                .map(RecordComponent::getName)
                .toList());
  }
}
