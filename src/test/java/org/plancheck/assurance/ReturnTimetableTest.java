package org.plancheck.assurance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.plancheck.report.IcsCalendar;
import org.plancheck.report.TimetableText;

@DisplayName("The timetable of a joint inspection")
class ReturnTimetableTest {

  private static final ReturnTimetable TUESDAY = new ReturnTimetable(LocalDate.of(2026, 3, 3));

  @Test
  @DisplayName("ends on the Tuesday of week 35, with the Wednesday as the latest")
  void tuesday() {
    assertThat(TUESDAY.due()).isEqualTo(LocalDate.of(2026, 4, 14));
    assertThat(TUESDAY.latest()).isEqualTo(LocalDate.of(2026, 4, 15));
    assertThat(TUESDAY.steps())
        .filteredOn(step -> step.week() == 33)
        .singleElement()
        .satisfies(step -> assertThat(step.day()).isEqualTo(LocalDate.of(2026, 3, 31)));
    assertThat(TUESDAY.steps()).isSortedAccordingTo((a, b) -> a.day().compareTo(b.day()));
    assertThat(TUESDAY.steps().get(0).day()).isEqualTo(LocalDate.of(2026, 2, 9));
  }

  @Test
  @DisplayName("counts 42 days where the report came out on another day, and says so")
  void otherDay() {
    ReturnTimetable friday = new ReturnTimetable(LocalDate.of(2026, 3, 6));

    assertThat(friday.due()).isEqualTo(LocalDate.of(2026, 4, 17)).isEqualTo(friday.latest());
    assertThat(friday.due().getDayOfWeek()).isEqualTo(DayOfWeek.FRIDAY);
    assertThat(new TimetableText().write(friday)).contains("42 days are counted");
    assertThat(friday.steps()).isSortedAccordingTo((a, b) -> a.day().compareTo(b.day()));
  }

  @Test
  @DisplayName("is a calendar file that keeps to RFC 5545 and is the same each time")
  void calendar() {
    byte[] bytes = IcsCalendar.of(TUESDAY);
    String ics = new String(bytes, StandardCharsets.UTF_8);

    assertThat(ics)
        .startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:")
        .endsWith("END:VEVENT\r\nEND:VCALENDAR\r\n")
        .contains("DTSTART;VALUE=DATE:20260414\r\nDTEND;VALUE=DATE:20260415\r\n")
        .contains("DTSTAMP:20260303T000000Z\r\n")
        .contains("SUMMARY:Final report\\, embargoed\r\n")
        .contains("SUMMARY:Final report published\\; six weeks to return the plan\r\n");
    assertThat(ics.replace("\r\n", "")).doesNotContain("\n", "\r");
    assertThat(ics.split("\r\n"))
        .allSatisfy(
            line ->
                assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
    assertThat(ics.lines().filter(line -> line.startsWith("UID:"))).doesNotHaveDuplicates();
    assertThat(IcsCalendar.of(TUESDAY)).isEqualTo(bytes);
  }
}
