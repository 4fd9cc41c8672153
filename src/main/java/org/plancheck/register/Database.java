package org.plancheck.register;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.postgresql.Driver;
import org.postgresql.PGProperty;
import org.postgresql.ds.PGSimpleDataSource;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;
import org.sqlite.SQLiteOpenMode;

/**
 * Where the register lies: in a file on this machine, or in a team's PostgreSQL.
 *
 * <p>A file is written through a journal that is flushed at every commit, so that a row which was
 * once acknowledged is there after any crash. It belongs on a local disk: the journal needs memory
 * that processes share.
 */
final class Database {

  private static final String POSTGRESQL = "jdbc:postgresql:";
  private static final int BUSY_MILLISECONDS = 20_000;

  /** How long a server may take over one answer. */
  private static final int ANSWER_SECONDS = 5;

  private Database() {}

  /** True for the address of a database server, false for the path of a file. */
  static boolean isServer(String where) {
    return where.startsWith("jdbc:");
  }

  /**
   * The database at an address, with its tables as this version needs them.
   *
   * @param where path of a file, which is made where there is none, or {@code jdbc:postgresql:…}
   * @throws IOException where the folder of the file cannot be made
   * @throws FlywayException where the database cannot be reached or is damaged
   */
  static DataSource open(String where) throws IOException {
    DataSource source = isServer(where) ? server(where) : file(Path.of(where));
    Flyway.configure(Database.class.getClassLoader())
        .dataSource(source)
        .locations("classpath:org/plancheck/register/migration")
        .load()
        .migrate();
    return source;
  }

  /**
   * True where there is a register, be it damaged; nothing is made.
   *
   * @param where path of a file, or {@code jdbc:postgresql:…}
   * @throws IOException where the file cannot be read
   * @throws SQLException where the server cannot be asked
   */
  static boolean isBegun(String where) throws IOException, SQLException {
    if (!isServer(where)) {
      Path file = Path.of(where);
      // One that cannot be looked at is told by opening it, with the reason.
      return !Files.notExists(file) && (!Files.isRegularFile(file) || Files.size(file) > 0);
    }
    try (Connection connection = server(where).getConnection();
        Statement statement = connection.createStatement();
        ResultSet found = statement.executeQuery("select to_regclass('plan_check') is not null")) {
      return found.next() && found.getBoolean(1);
    }
  }

  /** True for an address of a kind that we know. */
  static boolean isKnown(String where) {
    return !isServer(where) || where.startsWith(POSTGRESQL);
  }

  /** A server that takes the call and never answers is to hold up nothing, unless so wished. */
  private static DataSource server(String url) {
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setUrl(url);
    Properties named = Objects.requireNonNullElseGet(Driver.parseURL(url, null), Properties::new);
    if (PGProperty.LOGIN_TIMEOUT.getOrNull(named) == null) {
      source.setLoginTimeout(ANSWER_SECONDS);
    }
    if (PGProperty.CONNECT_TIMEOUT.getOrNull(named) == null) {
      source.setConnectTimeout(ANSWER_SECONDS);
    }
    if (PGProperty.SOCKET_TIMEOUT.getOrNull(named) == null) {
      source.setSocketTimeout(ANSWER_SECONDS);
    }
    return source;
  }

  private static DataSource file(Path file) throws IOException {
    Path absolute = file.toAbsolutePath();
    if (!Files.exists(absolute)) {
      createPrivately(absolute);
    }
    SQLiteConfig config = new SQLiteConfig();
    // A file that is taken away later is not to come again unseen, and readable by everybody.
    config.resetOpenMode(SQLiteOpenMode.CREATE);
    config.setJournalMode(SQLiteConfig.JournalMode.WAL);
    config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
    config.setBusyTimeout(BUSY_MILLISECONDS);
    config.enforceForeignKeys(true);
    config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
    SQLiteDataSource source = new SQLiteDataSource(config);
    source.setUrl("jdbc:sqlite:" + absolute);
    return source;
  }

  /**
   * Names of services and persons stand in it, so it is for its owner alone, as is each folder that
   * has to be made for it.
   */
  private static void createPrivately(Path file) throws IOException {
    if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      Files.createDirectories(file.getParent(), permissions("rwx------"));
      Files.createFile(file, permissions("rw-------"));
    } else {
      Files.createDirectories(file.getParent());
      Files.createFile(file);
    }
  }

  private static FileAttribute<?> permissions(String permissions) {
    return PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions));
  }

  /**
   * Sets a damaged file aside, with what belongs to it.
   *
   * @return where it lies now
   */
  static Path setAside(Path file) throws IOException {
    Path aside = null;
    for (int number = 1; aside == null; number++) {
      Path free = file.resolveSibling(file.getFileName() + ".damaged-" + number);
      aside = Files.exists(free) ? null : free;
    }
    for (String part : List.of("", "-wal", "-shm")) {
      Path from = file.resolveSibling(file.getFileName() + part);
      if (Files.exists(from)) {
        Files.move(from, aside.resolveSibling(aside.getFileName() + part));
      }
    }
    return aside;
  }
}
