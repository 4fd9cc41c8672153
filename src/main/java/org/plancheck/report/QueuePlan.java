package org.plancheck.report;

import java.time.LocalDateTime;
import java.util.List;

/**
 * A plan as a queue shows it. Thousands of them are there at once while a page is written, so that
 * links are made only as they are asked for.
 *
 * @param file name of the plan
 * @param others names of further files with the same bytes
 * @param at when it was checked
 * @param version 1 for the first plan of that name, 2 for the next
 * @param folder name of the folder beside the queue that has the feedback
 * @param page name of the report in it, or null where there is none
 * @param copy name of the annotated copy in it, or null where there is none
 */
public record QueuePlan(
    String file,
    List<String> others,
    LocalDateTime at,
    int version,
    String folder,
    String page,
    String copy,
    PlanRow row) {

  public QueuePlan {
    others = List.copyOf(others);
  }

  /** Link to the report, relative to the queue, or null where there is none. */
  public String pageLink() {
    return link(page);
  }

  /** Link to the annotated copy, relative to the queue, or null where there is none. */
  public String copyLink() {
    return link(copy);
  }

  private String link(String name) {
    return name == null ? null : RelativeUri.of(folder) + "/" + RelativeUri.of(name);
  }
}
