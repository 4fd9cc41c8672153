package org.plancheck.format;

import java.time.LocalDate;

/**
 * A comment or note as a file holds it, by whomever.
 *
 * @param id by which its answers name it; "" where it has none
 * @param parent the id of the comment that it answers; "" where it answers none
 * @param author "" where the file does not say
 * @param date null where the file does not say
 * @param text paragraphs parted by {@code \n}
 */
public record WrittenRemark(String id, String parent, String author, LocalDate date, String text) {

  /**
   * The day at the beginning of a moment such as "2026-11-22T09:30:00Z"; null where it has none.
   */
  public static LocalDate day(String moment) {
    try {
      return moment == null || moment.strip().length() < 10
          ? null
          : LocalDate.parse(moment.strip().substring(0, 10));
    } catch (java.time.DateTimeException e) {
      return null;
    }
  }
}
