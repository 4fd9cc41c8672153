package org.plancheck.plan;

import java.util.Objects;

/**
 * Words of the author at a place.
 *
 * @param text as shown, lines parted by {@code \n}, without leading or trailing blanks; "" where
 *     the place is there and blank
 */
public record Cell(String text, Place place) {

  public Cell {
    Objects.requireNonNull(text);
    Objects.requireNonNull(place);
  }

  /** True where nothing stands in the cell. */
  public boolean isEmpty() {
    return text.isEmpty();
  }
}
