package org.plancheck.register;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import org.sqlite.SQLiteConfig;

/** Tells a register's file from any other by what stands in it, without writing to it. */
final class RegisterFile {

  /** What a file is. */
  enum Kind {
    /** A register, whole or damaged, or a place where one may be begun. */
    REGISTER,
    /** A file that is no database, or a register of which the beginning was lost. */
    NO_DATABASE,
    /** The database of another program. */
    OTHER_DATABASE
  }

  /** How every SQLite file begins (SQLite file format 1.3). */
  private static final byte[] HEADER = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);

  private static final String STRANGERS =
      """
      select count(*) from sqlite_master
      where type = 'table' and name not like 'sqlite_%' and name <> 'flyway_schema_history'
        and not exists (select * from sqlite_master where name = 'plan_check')
      """;

  private RegisterFile() {}

  /**
   * Looks at what is there.
   *
   * @throws IOException where the file cannot be read
   */
  static Kind kind(Path file) throws IOException {
    if (!Files.isRegularFile(file) || Files.size(file) == 0) {
      return Kind.REGISTER;
    }
    try (InputStream in = Files.newInputStream(file)) {
      if (!Arrays.equals(in.readNBytes(HEADER.length), HEADER)) {
        return Kind.NO_DATABASE;
      }
    }
    return hasStrangers(file) ? Kind.OTHER_DATABASE : Kind.REGISTER;
  }

  /** A database that cannot be asked may be a register that is damaged or locked. */
  private static boolean hasStrangers(Path file) {
    SQLiteConfig config = new SQLiteConfig();
    config.setReadOnly(true);
    try (Connection connection = config.createConnection("jdbc:sqlite:" + file.toAbsolutePath());
        Statement statement = connection.createStatement();
        ResultSet found = statement.executeQuery(STRANGERS)) {
      return found.next() && found.getInt(1) > 0;
    } catch (SQLException e) {
      return false;
    }
  }
}
