package org.plancheck.plan;

import java.util.Objects;

/**
 * A place in the plan, for people and for programs.
 *
 * @param label for people: "Theme 2, action 2.1, Timescale"
 * @param theme number of the theme as the author gives it, or null
 * @param action number of the action as the author gives it, or null
 * @param field which field or column, or null for a place that is none
 * @param row 1-based place of the action among its theme's actions, or null: tells apart rows
 *     without a number or with the same one
 * @param address where it stands in the file, or null where it stands nowhere, as a missing field
 * @param quote the author's own words that are meant, or null for the whole place
 */
public record Place(
    String label,
    Integer theme,
    String action,
    Field field,
    Integer row,
    Address address,
    String quote) {

  public Place {
    Objects.requireNonNull(label);
  }

  /** A place that is neither a field nor part of a theme. */
  public static Place of(String label, Address address) {
    return new Place(label, null, null, null, null, address, null);
  }

  /** A field of the header. */
  public static Place of(Field field, Address address) {
    return new Place(field.label(), null, null, field, null, address, null);
  }

  /** The same place, narrowed to some of its words. */
  public Place quoting(String words) {
    return new Place(label, theme, action, field, row, address, words);
  }

  /**
   * True where this place is, or stands in, an action's row or a theme.
   *
   * @param whole the place of the action or theme
   */
  public boolean within(Place whole) {
    return Objects.equals(theme, whole.theme)
        && (whole.row == null || (whole.row.equals(row) && Objects.equals(action, whole.action)))
        && (label.equals(whole.label) || label.startsWith(whole.label + ","));
  }
}
