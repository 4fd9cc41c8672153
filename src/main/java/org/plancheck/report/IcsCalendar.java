package org.plancheck.report;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.plancheck.assurance.ReturnTimetable;
import org.plancheck.assurance.ReturnTimetable.Step;

/**
 * A timetable for calendars: iCalendar (RFC 5545), whole days. The same timetable gives the same
 * bytes, so that a calendar that takes it up twice has every day once.
 */
public final class IcsCalendar {

  /** In bytes, without the line end (RFC 5545, 3.1). */
  private static final int LONGEST_LINE = 75;

  private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;

  private final StringBuilder text = new StringBuilder();

  private IcsCalendar() {}

  /** The file: UTF-8, lines with carriage return and line feed. */
  public static byte[] of(ReturnTimetable timetable) {
    return new IcsCalendar().write(timetable).getBytes(StandardCharsets.UTF_8);
  }

  private String write(ReturnTimetable timetable) {
    line("BEGIN:VCALENDAR");
    line("VERSION:2.0");
    line("PRODID:-//Plancheck//Joint inspection timetable//EN");
    line("CALSCALE:GREGORIAN");
    line("METHOD:PUBLISH");
    List<Step> steps = timetable.steps();
    for (int i = 0; i < steps.size(); i++) {
      event(steps.get(i), timetable.published(), i + 1);
    }
    line("END:VCALENDAR");
    return text.toString();
  }

  private void event(Step step, LocalDate published, int number) {
    line("BEGIN:VEVENT");
    line("UID:joint-inspection-" + DAY.format(published) + "-" + number + "@plancheck.invalid");
    // When it was made: the day of publication, from which all of it follows.
    line("DTSTAMP:" + DAY.format(published) + "T000000Z");
    line("DTSTART;VALUE=DATE:" + DAY.format(step.day()));
    line("DTEND;VALUE=DATE:" + DAY.format(step.day().plusDays(1)));
    line("SUMMARY:" + escaped(step.what()));
    String from = "Report published on " + Wording.date(published) + ", week 29.";
    line("DESCRIPTION:" + escaped("Joint inspection, week " + step.week() + ". " + from));
    line("TRANSP:" + (step.due() ? "OPAQUE" : "TRANSPARENT"));
    line("END:VEVENT");
  }

  /** What has a meaning of its own in a text (RFC 5545, 3.3.11). */
  static String escaped(String words) {
    return words
        .replace("\\", "\\\\")
        .replace(";", "\\;")
        .replace(",", "\\,")
        .replace("\r\n", "\\n")
        .replace("\n", "\\n");
  }

  /** A longer line goes on in the next one, behind a blank; no character is cut in two. */
  private void line(String line) {
    int bytes = 0;
    for (int at = 0; at < line.length(); ) {
      int c = line.codePointAt(at);
      String character = Character.toString(c);
      int size = character.getBytes(StandardCharsets.UTF_8).length;
      if (bytes + size > LONGEST_LINE) {
        text.append("\r\n ");
        bytes = 1;
      }
      text.append(character);
      bytes += size;
      at += character.length();
    }
    text.append("\r\n");
  }
}
