package org.plancheck.plan;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * One row of a theme's table (000:191-226). Rows that are numbered but otherwise blank are none.
 *
 * @param place the row as a whole: the address of its first cell
 * @param cells one entry for each column that the row's table has, blank ones too
 * @param shade how the RAG cell is shaded
 */
public record Action(Place place, Map<Field, Cell> cells, Shade shade) {

  public Action {
    Map<Field, Cell> ordered = new EnumMap<>(Field.class);
    ordered.putAll(cells);
    cells = ordered;
  }

  /** The cell of a column, or empty where the table has no such column. */
  public Optional<Cell> cell(Field column) {
    return Optional.ofNullable(cells.get(column));
  }

  /** The words of a column, "" where it is blank or not there. */
  public String text(Field column) {
    return cell(column).map(Cell::text).orElse("");
  }
}
