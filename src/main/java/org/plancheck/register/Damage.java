package org.plancheck.register;

import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** Tells a damaged file from one that is only busy, locked away or full. */
final class Damage {

  private Damage() {}

  /** True where SQLite says that what it read is no database, or a broken one. */
  static boolean shownBy(Throwable fault) {
    for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLiteException sqlite
          && (sqlite.getResultCode() == SQLiteErrorCode.SQLITE_NOTADB
              || (sqlite.getErrorCode() & 0xff) == SQLiteErrorCode.SQLITE_CORRUPT.code)) {
        return true;
      }
    }
    return false;
  }
}
