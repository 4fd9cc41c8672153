package org.plancheck.plan;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * The fields at the top of the plan (000:152-171).
 *
 * @param cells one entry for each field that the document has, blank ones too; a field that the
 *     document does not have is absent
 */
public record Header(Map<Field, Cell> cells) {

  public Header {
    Map<Field, Cell> ordered = new EnumMap<>(Field.class);
    ordered.putAll(cells);
    cells = ordered;
  }

  /** The field as the document has it, or empty where it has no such field. */
  public Optional<Cell> cell(Field field) {
    return Optional.ofNullable(cells.get(field));
  }
}
