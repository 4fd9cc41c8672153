package org.plancheck.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same against a real server on the loopback address. */
final class PostgresqlRegisterTest extends RegisterContract {

  private static PostgresqlServer server;

  @BeforeAll
  static void start(@TempDir Path folder) throws Exception {
    Optional<Path> programs = PostgresqlServer.programs();
    assumeTrue(
        programs.isPresent(),
        "PostgreSQL is not installed here, so the register was not tried on it."
            + " On Debian: apt-get install postgresql");
    server = PostgresqlServer.start(programs.get(), folder);
  }

  @AfterAll
  static void stop() throws Exception {
    if (server != null) {
      server.stop();
    }
  }

  @Override
  Register empty() throws RegisterFault {
    try (Connection connection = DriverManager.getConnection(server.url());
        var statement = connection.createStatement()) {
      statement.execute("drop schema public cascade");
      statement.execute("create schema public");
    } catch (java.sql.SQLException e) {
      throw new AssertionError(e);
    }
    return Register.open(server.url());
  }

  @Test
  void aDatabaseWithoutOurTablesIsNoRegisterYet() throws Exception {
    empty();
    assertThat(Register.isBegun(server.url())).isTrue();
    try (Connection connection = DriverManager.getConnection(server.url());
        var statement = connection.createStatement()) {
      statement.execute("drop schema public cascade");
      statement.execute("create schema public");

      assertThat(Register.isBegun(server.url())).isFalse();
      try (var tables = connection.getMetaData().getTables(null, "public", null, null)) {
        assertThat(tables.next()).as("nothing is made by looking").isFalse();
      }
    }
    assertThatThrownBy(() -> Register.isBegun("jdbc:postgresql://127.0.0.1:1/none"))
        .hasMessageContaining("Is it running");
  }

  /** Asks whether there is a register, as a program that is started with an environment does. */
  static final class Asker {
    private Asker() {}

    public static void main(String[] args) throws RegisterFault {
      System.out.print(Register.isBegun(args[0]));
    }
  }

  /** The driver's own way, so that no password has to stand on a command line. */
  @Test
  void takesThePasswordFromAFileThatIsNamedToIt(@TempDir Path folder) throws Exception {
    String secret = "a:b" + System.nanoTime();
    try (Connection connection = DriverManager.getConnection(server.url());
        var statement = connection.createStatement()) {
      statement.execute(
          "create role %s login superuser password '%s'".formatted(PostgresqlServer.ASKED, secret));
    }
    String url = server.url().replace("user=plancheck", "user=" + PostgresqlServer.ASKED);
    assertThatThrownBy(() -> Register.isBegun(url)).hasMessageContaining("password right?");
    Path passwords =
        Files.writeString(
            folder.resolve("pgpass"), "127.0.0.1:*:*:*:" + secret.replace(":", "\\:") + "\n");
    Files.setPosixFilePermissions(passwords, PosixFilePermissions.fromString("rw-------"));
    empty();

    ProcessBuilder asker =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
            Asker.class.getName(),
            url);
    asker.environment().put("PGPASSFILE", passwords.toString());
    Process asked = asker.redirectError(ProcessBuilder.Redirect.DISCARD).start();
    assertThat(new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
        .isEqualTo("true");
  }

  @Test
  void tellsAValueThatItRefusesFromAServerThatIsAway() throws Exception {
    Register register = empty();
    try (Connection connection = DriverManager.getConnection(server.url());
        var statement = connection.createStatement()) {
      statement.execute("alter table plan_check add check (file <> 'elm.docx')");
    }
    byte[] elm = Reports.of("K", null).file("elm.docx").bytes();

    assertThatThrownBy(() -> register.record("a", Instant.EPOCH, elm))
        .isInstanceOfSatisfying(
            RegisterFault.class, fault -> assertThat(fault.isAboutTheReport()).isTrue());
    assertThatThrownBy(() -> Register.open("jdbc:postgresql://127.0.0.1:1/none"))
        .isInstanceOfSatisfying(
            RegisterFault.class, fault -> assertThat(fault.isAboutTheReport()).isFalse());
  }

  @Test
  void tellsOfAServerThatDoesNotAnswer() {
    assertThatThrownBy(() -> Register.open("jdbc:postgresql://127.0.0.1:1/none"))
        .isInstanceOf(RegisterFault.class)
        .hasMessageContaining("Is it running");
  }
}
