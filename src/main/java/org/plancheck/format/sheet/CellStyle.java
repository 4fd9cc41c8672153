package org.plancheck.format.sheet;

import org.plancheck.plan.Shade;

/**
 * How a cell looks, as far as it says something.
 *
 * @param format number format, as "0.00"
 * @param formatId 0 where numbers are shown as they are
 * @param edged true where the cell has a line around it, so that people see a cell even when it is
 *     blank
 */
public record CellStyle(String format, int formatId, Shade shade, boolean edged) {

  /** A cell of which nothing is said. */
  public static final CellStyle PLAIN = new CellStyle("General", 0, Shade.NONE, false);
}
