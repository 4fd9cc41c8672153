package org.plancheck.assurance;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;

/**
 * The last weeks of a joint inspection, from the draft report to the return of the improvement
 * plan, counted from the day on which the report was published: the Tuesday of week 29 (003, weeks
 * 26 to 35). Week 1 is that of the notification, not of the calendar; public holidays move nothing.
 *
 * @param published the day of publication
 */
public record ReturnTimetable(LocalDate published) {

  private static final int PUBLICATION = 29;
  private static final int RETURN = 35;

  /** "HSCP has 6 weeks to return improvement plan" (003, week 29). */
  private static final int WEEKS = RETURN - PUBLICATION;

  /**
   * What happens, and when.
   *
   * @param week of the inspection, as the guide counts them
   * @param what in words for people
   * @param due true for what the partnership has to do by then
   */
  public record Step(int week, LocalDate day, String what, boolean due) {}

  /** True where the report came out on the day that the guide names. */
  public boolean onTuesday() {
    return published.getDayOfWeek() == DayOfWeek.TUESDAY;
  }

  /** The day on which the plan is due back: six weeks, so the Tuesday of week 35. */
  public LocalDate due() {
    return published.plusWeeks(WEEKS);
  }

  /**
   * The last day by the guide's other reading, "by Wednesday week 35"; the same as {@link #due}
   * where the six weeks do not end on the Tuesday.
   */
  public LocalDate latest() {
    return onTuesday() ? due().plusDays(1) : due();
  }

  /** All steps, in the order of their days. */
  public List<Step> steps() {
    String wednesday = onTuesday() ? " (Wednesday at the latest)" : " (six weeks, 42 days)";
    return List.of(
        new Step(26, on(26, DayOfWeek.MONDAY), "Draft report shared for factual accuracy", false),
        new Step(26, on(26, DayOfWeek.WEDNESDAY), "Partnership meeting 4", false),
        new Step(26, on(26, DayOfWeek.FRIDAY), "Return the draft report by 5pm", true),
        new Step(27, on(27, DayOfWeek.MONDAY), "Final report produced this week", false),
        new Step(28, on(28, DayOfWeek.TUESDAY), "Final report, embargoed", false),
        new Step(29, published, "Final report published; six weeks to return the plan", false),
        new Step(
            31,
            on(31, DayOfWeek.MONDAY),
            "Improvement plan requested and questionnaire issued this week",
            false),
        new Step(33, published.plusWeeks(4), "Return the post inspection questionnaire", true),
        new Step(RETURN, due(), "Return the improvement plan" + wednesday, true));
  }

  private LocalDate on(int week, DayOfWeek day) {
    LocalDate monday = published.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return monday.plusWeeks((long) week - PUBLICATION).with(TemporalAdjusters.nextOrSame(day));
  }
}
