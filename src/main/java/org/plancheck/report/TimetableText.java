package org.plancheck.report;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.plancheck.assurance.ReturnTimetable;
import org.plancheck.assurance.ReturnTimetable.Step;

/** The last weeks of a joint inspection for a terminal. */
public final class TimetableText {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEE d MMMM uuuu", Locale.UK);

  /** A line for each step, with a line feed at the end. */
  public String write(ReturnTimetable timetable) {
    StringBuilder text = new StringBuilder();
    text.append("Report published on ").append(DAY.format(timetable.published()));
    text.append(", week 29. Return the plan on ").append(DAY.format(timetable.due()));
    text.append(
        timetable.onTuesday()
            ? ", on " + DAY.format(timetable.latest()) + " at the latest.\n"
            : ": 42 days are counted, as the guide expects a Tuesday.\n");
    for (Step step : timetable.steps()) {
      text.append("  week ").append(step.week()).append("  ");
      text.append(String.format("%-22s", DAY.format(step.day())));
      text.append(step.due() ? " * " : "   ").append(step.what()).append('\n');
    }
    return text.append("  * for the partnership to do. Public holidays move nothing.\n").toString();
  }
}
