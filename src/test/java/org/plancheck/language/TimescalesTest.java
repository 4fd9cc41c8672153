package org.plancheck.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimescalesTest {

  private static final Timescales TIMESCALES = new Timescales(WordLists.builtIn());

  /** A Monday. */
  private static final LocalDate PLAN = LocalDate.of(2026, 10, 5);

  private static final LocalDate REVIEW = LocalDate.of(2027, 1, 14);
  private static final Anchors ANCHORS = new Anchors(PLAN, true, REVIEW);

  private static Timescale cell(String text) {
    return TIMESCALES.readCell(text.replace("\\n", "\n"), ANCHORS);
  }

  private static List<TimeExpression> find(String text) {
    return TIMESCALES.find(text, ANCHORS);
  }

  @Nested
  class DaysOfTheCalendar {

    @ParameterizedTest
    @ValueSource(
        strings = {
          "30/11/2026",
          "30/11/26",
          "30.11.26",
          "30-11-2026",
          "30 / 11 / 2026",
          "2026-11-30",
          "2026-11-30T00:00:00",
          "30 Nov",
          "30th Nov",
          "30th of November 2026",
          "30 November, 2026",
          "Monday 30th November 2026",
          "Mon. 30/11/26",
          "30-Nov-26",
          "30 Nov 26",
          "Nov 30th",
          "November 30, 2026",
          "the thirtieth of November",
          "30/11",
          "by 30.11",
          "30 Novmber 2026",
          "30\u00a0November 2026",
          "30\nNovember\n2026",
          "end of November",
          "End Nov 26",
          "w/e 30/11/26",
          "last day of November",
          "close of business 30/11/26"
        })
    void allWaysOfWritingTheLastOfNovember(String text) {
      assertThat(cell(text).to()).isEqualTo(LocalDate.of(2026, 11, 30));
      assertThat(cell(text).kind()).isEqualTo(TimeKind.DATE);
    }

    @ParameterizedTest
    @CsvSource({
      "4/3/2027, 2027-03-04",
      "10-1-2027, 2027-01-10",
      "5.12.26, 2026-12-05",
      "1/2, 2027-02-01",
    })
    void digitsAreReadDayFirst(String text, LocalDate day) {
      assertThat(cell(text).to()).isEqualTo(day);
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "31/06/2026",
          "31 June",
          "29/02/2027",
          "30/02",
          "12/13/2026",
          "31st November 2026",
          "30/11/206",
          "by 31/09/26",
          "w/c 31/11/26"
        })
    void daysThatDoNotExistAreInvalidAndNeverReadMonthFirst(String text) {
      assertThat(cell(text).kind()).isEqualTo(TimeKind.INVALID);
      assertThat(cell(text).to()).isNull();
    }

    @Test
    void aMissingYearIsTheNextOneAndIsSaid() {
      assertThat(cell("3 March").to()).isEqualTo(LocalDate.of(2027, 3, 3));
      assertThat(cell("3 March").assumed()).isEqualTo("year taken as the next one");
      assertThat(cell("3 March 2027").assumed()).isNull();
      assertThat(cell("3/3/27").assumed()).as("two digits are said by nobody").isNull();
    }

    @Test
    void aWeekdayThatDoesNotFitIsSaid() {
      assertThat(cell("Tuesday 30 November 2026").assumed())
          .isEqualTo("that day is a Monday, not a Tuesday");
    }

    @Test
    void monthAndTwoDigitsAreMonthAndYearInACellOnly() {
      assertThat(cell("Dec 26").to()).isEqualTo(LocalDate.of(2026, 12, 31));
      assertThat(cell("Dec 26").assumed()).isEqualTo("26 read as the year 2026");
      assertThat(find("seen on Dec 26").get(0).to()).isEqualTo(LocalDate.of(2026, 12, 26));
    }
  }

  @Test
  void aYearMayBeNamedInsteadOfWritten() {
    assertThat(cell("25 June next year").to()).isEqualTo(LocalDate.of(2027, 6, 25));
    assertThat(cell("December this year").to()).isEqualTo(LocalDate.of(2026, 12, 31));
  }

  /** Cells as managers of homes write them; the labels stand beside them in the set. */
  @ParameterizedTest(name = "{0}")
  @MethodSource("cells")
  void cellsAsHomesWriteThem(String line) {
    List<String> fields = Agreement.fields(line, 5);
    Timescale read = TIMESCALES.readCell(fields.get(0), ANCHORS);
    assertThat(
            List.of(
                said(fields.get(1), read.kind().key()),
                said(fields.get(2), read.from()),
                said(fields.get(3), read.to()),
                said(fields.get(4), read.every())))
        .isEqualTo(fields.subList(1, 5));
  }

  /** A value as the labels write it: "-" for none, "*" where it is not asked for. */
  private static String said(String label, Object value) {
    return label.equals("*") ? label : value == null ? "-" : value.toString();
  }

  static List<String> cells() throws IOException {
    return Agreement.lines("timescale-cells.txt");
  }

  @ParameterizedTest
  @CsvSource({
    "last day of the month, 2026-10-31",
    "the first Monday of the month, 2026-10-05",
    "by first Friday of the month, 2026-10-02",
  })
  void aDayOfThisMonthIsOneDay(String text, LocalDate day) {
    assertThat(cell(text).to()).isEqualTo(day);
  }

  @Test
  void whatNursesWouldReadAsMonthsIsSaid() {
    assertThat(cell("3/12").to()).isEqualTo(LocalDate.of(2026, 12, 3));
    assertThat(cell("3/12").assumed()).contains("a day in December, not as months");
    assertThat(cell("within 3/12").to()).isEqualTo(LocalDate.of(2027, 1, 5));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Extension 301126 on the list", "12 10 26 residents", "241155"})
  void rowsOfDigitsAreDatesOnlyWhereTheyCanBe(String text) {
    assertThat(find(text)).isEmpty();
  }

  @Nested
  class Periods {

    @ParameterizedTest
    @CsvSource({
      "November 2026, 2026-11-01, 2026-11-30",
      "Nov '26, 2026-11-01, 2026-11-30",
      "11/2026, 2026-11-01, 2026-11-30",
      "2027, 2027-01-01, 2027-12-31",
      "2026/27, 2026-04-01, 2027-03-31",
      "Q2 2024/25, 2024-07-01, 2024-09-30",
      "First quarter 2027, 2027-01-01, 2027-03-31",
      "H2 2027, 2027-07-01, 2027-12-31",
      "w/c 12/10, 2026-10-12, 2026-10-18",
      "week commencing 19 October 2026, 2026-10-19, 2026-10-25",
      "next week, 2026-10-12, 2026-10-18",
      "this month, 2026-10-01, 2026-10-31",
      "3rd week of November, 2026-11-16, 2026-11-22",
      "October to December 2026, 2026-10-01, 2026-12-31",
      "1 Oct to 30 Nov, 2026-10-01, 2026-11-30",
      "4-22 January 2027, 2027-01-04, 2027-01-22",
      "November 18-19, 2026-11-18, 2026-11-19",
      "20 Dec to 10 Jan, 2026-12-20, 2027-01-10",
    })
    void haveAFirstAndALastDay(String text, LocalDate from, LocalDate to) {
      assertThat(cell(text).from()).isEqualTo(from);
      assertThat(cell(text).to()).isEqualTo(to);
      assertThat(cell(text).kind()).isEqualTo(TimeKind.PERIOD);
    }

    @ParameterizedTest
    @ValueSource(strings = {"mid November", "early December 2026", "Spring 2027"})
    void softOnesSayThatTheyAreImprecise(String text) {
      assertThat(cell(text).assumed()).contains("imprecise");
    }

    @Test
    void aPlainQuarterSaysHowItWasRead() {
      assertThat(cell("Q4 2026").assumed()).contains("calendar");
      assertThat(cell("Q4 2026/27").assumed()).isNull();
    }
  }

  @Nested
  class CountedFromAnotherDay {

    @ParameterizedTest
    @CsvSource({
      "2 weeks, 2026-10-19",
      "within two weeks, 2026-10-19",
      "within the next 2 weeks, 2026-10-19",
      "in a fortnight, 2026-10-19",
      "6 months, 2027-04-05",
      "3-6 months, 2027-04-05",
      "within 24 hours, 2026-10-06",
      "within 10 working days, 2026-10-19",
      "within 6/52, 2026-11-16",
      "3 months from date of plan, 2027-01-05",
      "3 months from the date of this plan, 2027-01-05",
      "within 3 months of this plan, 2027-01-05",
      "2 weeks after 12/11/26, 2026-11-26",
      "3 days before 12/11/26, 2026-11-09",
      "tomorrow, 2026-10-06",
      "the day after 12/11/26, 2026-11-13",
      "half a year from today, 2027-04-05",
      "2 years 1 month 21 days from now, 2028-11-26",
      "1 week before the next review meeting, 2027-01-07",
    })
    void isResolved(String text, LocalDate to) {
      assertThat(cell(text).to()).isEqualTo(to);
      assertThat(cell(text).kind()).isEqualTo(TimeKind.RELATIVE);
    }

    @Test
    void whatItIsCountedFromIsSaid() {
      assertThat(cell("2 weeks").assumed()).isEqualTo("counted from the date of plan");
      assertThat(TIMESCALES.readCell("2 weeks", new Anchors(PLAN, false, null)).assumed())
          .contains("the plan has no date");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Immediate", "immediately", "With immediate effect", "today"})
    void immediateIsTheDateOfThePlan(String text) {
      assertThat(cell(text).to()).isEqualTo(PLAN);
    }
  }

  @Nested
  class Deadlines {

    @ParameterizedTest
    @CsvSource({
      "by 30/11/26, 2026-11-30",
      "until 30/11/26, 2026-11-30",
      "no later than 30/11/26, 2026-11-30",
      "by November, 2026-11-30",
      "by the end of next month, 2026-11-30",
      "before 1/12/26, 2026-11-30",
      "before December, 2026-11-30",
      "before the end of November, 2026-11-30",
      "by Friday, 2026-10-09",
      "by Christmas, 2026-12-25",
      "by end of the financial year, 2027-03-31",
    })
    void byCountsTheDayInAndBeforeDoesNot(String text, LocalDate to) {
      assertThat(cell(text).to()).isEqualTo(to);
      assertThat(cell(text).from()).isNull();
    }

    @Test
    void aBeginningIsNoDeadline() {
      assertThat(cell("from 1 November 2026").to()).isNull();
      assertThat(cell("from 1 November 2026").from()).isEqualTo(LocalDate.of(2026, 11, 1));
    }
  }

  @Nested
  class Recurrences {

    @ParameterizedTest
    @CsvSource({
      "Monthly, P1M", "3 monthly, P3M", "six-weekly, P6W", "every 2 weeks, P2W",
      "Every other month, P2M", "quarterly, P3M", "fortnightly, P2W", "twice a week, P1W",
      "3 x weekly, P1W", "each quarter, P3M", "once a year, P1Y", "every Monday, P1W",
      "half-yearly, P6M", "the first Monday of each month, P1M", "daily, P1D",
    })
    void havePeriods(String text, String every) {
      assertThat(cell(text).kind()).isEqualTo(TimeKind.RECURRING);
      assertThat(cell(text).every()).isEqualTo(every);
      assertThat(cell(text).to()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Weekly until 31/12/26", "weekly to 31/12/26"})
    void endWhereTheyAreSaidToEnd(String text) {
      TimeExpression expression = find(text).get(0);

      assertThat(expression.kind()).isEqualTo(TimeKind.RECURRING);
      assertThat(expression.every()).isEqualTo("P1W");
      assertThat(expression.to()).isEqualTo(LocalDate.of(2026, 12, 31));
      assertThat(cell(text).kind()).as("the cell gives a day").isEqualTo(TimeKind.DATE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"annual leave", "support with daily living"})
    void someWordsOnlyLookLikeThem(String text) {
      assertThat(find(text)).isEmpty();
    }
  }

  @Nested
  class AnswersWithoutADay {

    @ParameterizedTest
    @CsvSource({
      "Ongoing, ONGOING",
      "On-going, ONGOING",
      "on going, ONGOING",
      "Continuous, ONGOING",
      "Rolling, ONGOING",
      "Maintained, ONGOING",
      "always, ONGOING",
      "In progress, ONGOING",
      "ASAP, VAGUE",
      "a.s.a.p., VAGUE",
      "As soon as possible, VAGUE",
      "soon, VAGUE",
      "in due course, VAGUE",
      "when staffing allows, VAGUE",
      "in the next few weeks, VAGUE",
      "several months, VAGUE",
      "Summer, VAGUE",
      "Completed, DONE",
      "In place, DONE",
      "next inspection, EVENT",
      "On admission, EVENT",
      "When the new floor opens, EVENT",
      "within 2 weeks of the inspection, EVENT",
      "-, NONE",
      "N/A, NONE",
      "?, NONE",
      "'', NONE",
      "Click or tap to enter a date., NONE",
      "See above, VAGUE",
    })
    void areToldApart(String text, TimeKind kind) {
      assertThat(cell(text).kind()).isEqualTo(kind);
      assertThat(cell(text).dated()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
        strings = {"TBC", "TBA", "To follow", "to be confirmed", "TBC - waiting for quote"})
    void puttingOffIsSaid(String text) {
      assertThat(cell(text).kind()).isEqualTo(TimeKind.VAGUE);
      assertThat(cell(text).putOff()).isTrue();
    }

    @Test
    void theNextReviewHasItsDayWhereThePlanAgreesOne() {
      assertThat(cell("By next review").to()).isEqualTo(REVIEW);
      assertThat(cell("By next review").kind()).isEqualTo(TimeKind.EVENT);
      assertThat(TIMESCALES.readCell("By next review", Anchors.of(PLAN)).to()).isNull();
    }
  }

  @Nested
  class CellsWithMoreThanOneAnswer {

    @ParameterizedTest
    @CsvSource({
      "'Ongoing, first check 30/11/26', ongoing",
      "'ongoing\\n30/11/26', ongoing",
      "'ASAP and by 30 Nov', asap",
      "'30/11/2026, then monthly', monthly",
      "'COMPLETED 30/11/26', completed",
    })
    void aDayWinsAndTheOtherIsNamed(String text, String also) {
      assertThat(cell(text).to()).isEqualTo(LocalDate.of(2026, 11, 30));
      assertThat(cell(text).also()).isEqualTo(also);
    }

    @ParameterizedTest
    @CsvSource({
      "13.06.2027 31.08.2027, 2027-08-31",
      "'First audit 30/11/26, then monthly until 28/02/27', 2027-02-28",
      "'28/02/27, first audit 30/11/26', 2027-02-28",
      "30 Nov / 15 Dec, 2026-12-15",
      "'Stage 1: end Nov; Stage 2: end Jan', 2027-01-31",
    })
    void ofTwoDaysTheLastOneCounts(String text, LocalDate to) {
      assertThat(cell(text).to()).isEqualTo(to);
    }

    @Test
    void regularlyIsPartlyAnsweredByMonthly() {
      assertThat(cell("regularly (monthly)").kind()).isEqualTo(TimeKind.RECURRING);
      assertThat(cell("regularly (monthly)").also()).isEqualTo("regularly");
    }

    @Test
    void ongoingIsSeenBesideADay() {
      assertThat(cell("30/09/26 and ongoing").ongoing()).isTrue();
    }
  }

  @Nested
  class OrdinarySentences {

    @ParameterizedTest
    @ValueSource(
        strings = {
          "Staff may need support",
          "This may help",
          "Room 12 may need painting",
          "march on",
          "1.5 hours of training each",
          "room 12",
          "Meals at 9.30",
          "24/7 cover",
          "3/4 of staff trained",
          "8/10 confidence",
          "scored 7/10",
          "12 of 20 care plans",
          "grade 4 in key question 3",
          "HSCS 4.11",
          "COVID-19",
          "Call 01387 123456",
          "1:1 supervision",
          "version 1.2.26",
          "falls prevention",
          "second floor",
          "Sat with resident",
          "Jan will order the hoist",
          "June Smith to lead",
          "rooms 12 to 15",
          "BP 120/80",
          "between 7 and 9",
          "ratio 1/5",
          "Band 5/6 nurses",
          "9-5",
          "Christmas party for families",
          "on the 2nd floor",
          "may 2 staff attend?",
          "first aid",
          "24-hour care",
          "spring clean of the lounge",
          "2019 residents were asked"
        })
    void nameNoDay(String text) {
      assertThat(find(text))
          .filteredOn(expression -> expression.from() != null || expression.to() != null)
          .isEmpty();
    }

    @Test
    void expressionsStandInOrderAndCarryTheAuthorsWords() {
      String text = "First audit by 30/11/26 and then monthly, as soon as possible.";

      assertThat(find(text))
          .extracting(TimeExpression::text)
          .containsExactly("by 30/11/26", "monthly", "as soon as possible");
      assertThat(find(text)).allMatch(e -> e.span().in(text).equals(e.text()));
      assertThat(find(text)).allMatch(e -> e.why() != null && !e.why().isEmpty());
    }
  }

  @Test
  void aFeastDayMayBeginWithAnEverydayWord() {
    assertThat(cell("New Year's Eve").to()).isEqualTo("2026-12-31");
    assertThat(cell("New Years Day").to()).isEqualTo("2027-01-01");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"(", "a-", "1/", "1-", "12/10/", "by ", "end of ", "3 days after ", "2 of ", "9"})
  void hugeCellsOfAwkwardShapeAreReadInLinearTime(String shape) {
    String huge = shape.repeat(100_000 / shape.length());

    assertTimeoutPreemptively(Duration.ofSeconds(5), () -> cell(huge));
  }

  @ParameterizedTest(name = "“{0}”: loose {1}")
  @CsvSource({
    "Autumn 2027, true",
    "Q3, true",
    "End of Q3, true",
    "Q2 2024/25, false",
    "Q3 2027, false",
    "Early January 2027, false",
    "30 November, false",
    "November, false",
    "ASAP, false",
  })
  void last_days_that_not_all_would_agree_on(String cell, boolean loose) {
    var read =
        new Timescales(WordLists.builtIn())
            .readCell(cell, Anchors.of(java.time.LocalDate.of(2026, 11, 12)));
    assertThat(read.loose()).isEqualTo(loose);
  }

  @ParameterizedTest(name = "“{0}”: counted from the day of the check {1}")
  @CsvSource({
    "Within 2 weeks, true",
    "2 weeks, true",
    "Immediately, false",
    "30/11/2026, false",
    "2 weeks after 30/11/2026, false",
  })
  void spans_without_a_date_of_plan(String cell, boolean counted) {
    var anchors = new Anchors(java.time.LocalDate.of(2026, 11, 22), false, null);
    var read = new Timescales(WordLists.builtIn()).readCell(cell, anchors);
    assertThat(read.countedFromCheck()).isEqualTo(counted);
  }

  @ParameterizedTest
  @ValueSource(strings = {"On leaving", "Upon discharge", "When the roof is mended", "At handover"})
  void an_occasion_gives_no_day(String cell) {
    Timescale said =
        new Timescales(WordLists.builtIn()).readCell(cell, Anchors.of(LocalDate.of(2026, 11, 12)));
    assertThat(said.kind()).isEqualTo(TimeKind.EVENT);
    assertThat(said.dated()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"On-going as part of daily care", "Continuous as we go", "Ongoing daily"})
  void what_goes_on_has_no_end(String cell) {
    Timescale said =
        new Timescales(WordLists.builtIn()).readCell(cell, Anchors.of(LocalDate.of(2026, 11, 12)));
    assertThat(said.ongoing()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"03 – 12 – 26", "3 | 12 | 2026", "03 12 2026", "03,12,26"})
  void signs_of_every_kind_part_a_date(String cell) {
    Timescale said =
        new Timescales(WordLists.builtIn()).readCell(cell, Anchors.of(LocalDate.of(2026, 11, 12)));
    assertThat(said.to()).isEqualTo(LocalDate.of(2026, 12, 3));
  }
}
