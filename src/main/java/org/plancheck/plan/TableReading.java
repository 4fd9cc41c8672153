package org.plancheck.plan;

import java.util.List;

/**
 * How a table of the document was understood, so that a reviewer sees at once when it was wrong.
 *
 * @param place the table
 * @param kind in words, as "actions of theme 2" or "header fields"
 * @param columns which column was taken for what, as "'By whom' read as Responsible Person/s"
 */
public record TableReading(Place place, String kind, List<String> columns) {

  public TableReading {
    columns = List.copyOf(columns);
  }
}
