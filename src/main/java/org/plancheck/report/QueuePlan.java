package org.plancheck.report;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;

/**
 * A plan as a queue shows it.
 *
 * @param file name of the plan
 * @param others names of further files with the same bytes
 * @param at when it was checked
 * @param version 1 for the first plan of that name, 2 for the next
 * @param page link to the report, relative to the queue, or null where there is none
 * @param copy link to the annotated copy, or null where there is none
 */
public record QueuePlan(
    String file,
    List<String> others,
    LocalDateTime at,
    int version,
    String page,
    String copy,
    PlanRow row) {

  public QueuePlan {
    others = List.copyOf(others);
  }

  /**
   * A plan with links to its feedback.
   *
   * @param page the report, relative to the queue, or null
   * @param copy the annotated copy, relative to the queue, or null
   */
  public static QueuePlan of(
      String file,
      List<String> others,
      LocalDateTime at,
      int version,
      Path page,
      Path copy,
      PlanRow row) {
    return new QueuePlan(
        file,
        others,
        at,
        version,
        page == null ? null : RelativeUri.of(page),
        copy == null ? null : RelativeUri.of(copy),
        row);
  }
}
