package org.plancheck.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.statement.Query;

/** Reads rows that belong to checks, each check's in the order in which they come. */
final class ByCheck {

  /** What a row says. */
  interface Reading<T> {
    T of(ResultSet row) throws SQLException;
  }

  private ByCheck() {}

  /** The rows by the id of their check, which stands in the column {@code plan_check}. */
  static <T> Map<String, List<T>> rows(Query query, Reading<T> reading) {
    Map<String, List<T>> rows = new HashMap<>();
    query
        .map((row, context) -> Map.entry(row.getString("plan_check"), reading.of(row)))
        .forEach(e -> rows.computeIfAbsent(e.getKey(), id -> new ArrayList<>()).add(e.getValue()));
    return rows;
  }
}
