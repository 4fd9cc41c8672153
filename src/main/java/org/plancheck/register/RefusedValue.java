package org.plancheck.register;

import java.sql.SQLException;
import java.util.Set;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** Tells values that a database will not keep from a database that cannot do its work. */
final class RefusedValue {

  private static final Set<Integer> SQLITE =
      Set.of(
          SQLiteErrorCode.SQLITE_CONSTRAINT.code,
          SQLiteErrorCode.SQLITE_TOOBIG.code,
          SQLiteErrorCode.SQLITE_MISMATCH.code);

  private RefusedValue() {}

  /**
   * True for data exceptions and violated constraints (SQLSTATE classes 22 and 23), and for what
   * SQLite has instead, which gives no SQLSTATE.
   */
  static boolean shownBy(Throwable fault) {
    for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLiteException sqlite) {
        return SQLITE.contains(sqlite.getErrorCode() & 0xff);
      }
      if (cause instanceof SQLException sql && sql.getSQLState() != null) {
        return sql.getSQLState().startsWith("22") || sql.getSQLState().startsWith("23");
      }
    }
    return false;
  }
}
