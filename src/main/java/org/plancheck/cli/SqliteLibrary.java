package org.plancheck.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.plancheck.worker.PrivateFolder;

/**
 * The part of SQLite that belongs to the machine is unpacked at each start, and a program that is
 * killed leaves it behind. It goes into a folder that the next start knows and clears away.
 */
final class SqliteLibrary {

  private static final String PREFIX = "plancheck-register-";

  /** Where SQLite unpacks to (sqlite-jdbc, USAGE.md). */
  private static final String PLACE = "org.sqlite.tmpdir";

  private SqliteLibrary() {}

  /** Chooses the folder, unless that was done, and wipes it when the program ends. */
  static synchronized void unpackPrivately() {
    if (System.getProperty(PLACE) != null) {
      return;
    }
    try {
      PrivateFolder folder =
          PrivateFolder.make(Path.of(System.getProperty("java.io.tmpdir")), PREFIX);
      System.setProperty(PLACE, folder.path().toString());
      Runtime.getRuntime().addShutdownHook(new Thread(folder::wipe, "plancheck-register-folder"));
    } catch (IOException e) {
      // It is unpacked among the other temporary files, and works as well.
    }
  }
}
