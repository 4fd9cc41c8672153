package org.plancheck.versions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plancheck.plan.Cell;
import org.plancheck.plan.Field;
import org.plancheck.plan.Header;
import org.plancheck.plan.Place;
import org.plancheck.plan.Plan;
import org.plancheck.result.PlanReading;

final class EarlierVersionTest {

  /** Of the 48 labelled pairs, which are hard cases on purpose. */
  private static final int KNOWN = 45;

  private static PlanReading of(String service, String dated, PlanReading plan) {
    Map<Field, Cell> header =
        service.isEmpty()
            ? Map.of()
            : Map.of(Field.SERVICE_NAME, new Cell(service, Place.of("Name of Service", null)));
    Plan said = plan.plan();
    Map<Field, LocalDate> dates = new HashMap<>();
    if (!dated.isEmpty()) {
      dates.put(Field.DATE_OF_PLAN, LocalDate.parse(dated));
    }
    return new PlanReading(
        new Plan(
            said.onTemplate(),
            said.title(),
            new Header(header),
            said.themes(),
            said.passages(),
            said.readings(),
            said.leftOut()),
        dates,
        plan.actions(),
        plan.abbreviations());
  }

  private static PlanReading plan(int from, int to) {
    String[] actions = {
      "Hold a falls huddle each day",
      "Mend the lift by the east stairs",
      "Train night staff in moving and handling",
      "Write a menu with residents",
      "Audit the medicine charts weekly",
      "Replace worn flooring in bathrooms",
      "Give each resident a named nurse"
    };
    List<Map<String, String>> rows = new ArrayList<>();
    for (int i = from; i < to; i++) {
      rows.add(
          Map.of(
              "theme",
              "Care",
              "ref",
              "1." + i,
              "action",
              actions[i],
              "responsible",
              "Owner " + i,
              "timescale",
              (10 + i) + "/12/2026",
              "progress",
              "",
              "rag",
              "Amber"));
    }
    return LabelledPair.reading(rows);
  }

  @ParameterizedTest
  @CsvSource({
    "Larchbrae House, Larchbrae House, true, the same",
    "Larchbrae House, LARCHBRAE  house., true, neither capitals nor blanks and signs count",
    "St. John's Court, St John's Court, true, a dot is no letter",
    "Larchbrae House, Larchbrie House, false, one letter is another home",
    "Rowan House 1, Rowan House 2, false, one digit is another home",
    "Larchbrae House, Larchbrae, false, part of a name is not the name",
    "Larchbrae House, '', false, nobody says whose it is",
    "'', '', false, nobody says whose they are",
    "'-', '.', false, a stroke is no name",
  })
  void goesByTheNameOfTheServiceLetterByLetter(
      String before, String after, boolean sure, String why) {
    assertThat(
            EarlierVersion.isSure(
                of(before, "2026-10-01", plan(0, 4)), of(after, "2026-11-01", plan(0, 4))))
        .as(why)
        .isEqualTo(sure);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-10-01, 2026-11-01, true",
    "2026-11-01, 2026-11-01, true",
    "2026-11-02, 2026-11-01, false",
    "'', 2026-11-01, true",
    "2026-11-02, '', true",
  })
  void takesNoPlanThatIsDatedBehind(String before, String after, boolean sure) {
    assertThat(EarlierVersion.isSure(of("A", before, plan(0, 4)), of("A", after, plan(0, 4))))
        .isEqualTo(sure);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 4, 2, 6, true, half goes on",
    "0, 3, 2, 6, true, one of three goes on",
    "0, 2, 0, 6, true, four came to it",
    "0, 6, 4, 6, true, four were finished and taken out",
    "0, 4, 3, 6, true, one of three goes on",
    "0, 4, 3, 7, false, one of four is too few",
    "0, 3, 3, 6, false, another plan altogether",
    "0, 0, 0, 0, false, plans without actions have nothing in common",
  })
  void asksThatAThirdOfTheShorterPlanGoesOn(
      int from, int to, int fromNow, int toNow, boolean sure, String why) {
    assertThat(
            EarlierVersion.isSure(of("A", "", plan(from, to)), of("A", "", plan(fromNow, toNow))))
        .as(why)
        .isEqualTo(sure);
  }

  @Test
  void takesNoOtherPlanForAVersionThoughItsServiceHasTheSameName() throws IOException {
    List<LabelledPair> pairs = LabelledPair.all();
    int known = 0;
    for (LabelledPair one : pairs) {
      for (LabelledPair other : pairs) {
        boolean sure = EarlierVersion.isSure(of("A", "", one.before()), of("A", "", other.after()));
        known += sure && one.equals(other) ? 1 : 0;
        assertThat(sure && !one.equals(other)).as(one.name() + " and " + other.name()).isFalse();
      }
    }
    // Where little of a plan is left in the same words, a version is rather missed.
    assertThat(known).isEqualTo(KNOWN);
  }
}
