package org.plancheck.register;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
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
  void tellsOfAServerThatDoesNotAnswer() {
    assertThatThrownBy(() -> Register.open("jdbc:postgresql://127.0.0.1:1/none"))
        .isInstanceOf(RegisterFault.class)
        .hasMessageContaining("Is it running");
  }
}
