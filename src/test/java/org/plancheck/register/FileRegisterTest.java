package org.plancheck.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FileRegisterTest extends RegisterContract {

  @TempDir Path folder;
  private int made;

  @Override
  Register empty() throws RegisterFault {
    return Register.open(folder.resolve("state-" + ++made + "/register.db").toString());
  }

  private Register same() throws RegisterFault {
    return Register.open(folder.resolve("state/register.db").toString());
  }

  @Test
  void isForItsOwnerAlone() throws Exception {
    same().record("a", Instant.EPOCH, Reports.of("K", null).bytes());

    try (var files = Files.list(folder.resolve("state"))) {
      assertThat(files.map(FileRegisterTest::permissions)).containsOnly("rw-------");
    }
    assertThat(permissions(folder.resolve("state"))).as("made for it").isEqualTo("rwx------");
  }

  @Test
  void aFileThatIsTakenAwayComesAgainOnlyWhenItIsOpened() throws Exception {
    Register register = same();
    Path file = folder.resolve("state/register.db");
    Files.delete(file);

    assertThatThrownBy(() -> register.checkedAt(List.of("a"))).isInstanceOf(RegisterFault.class);
    assertThat(file).doesNotExist();
    assertThat(same().checks()).isEmpty();
    assertThat(permissions(file)).isEqualTo("rw-------");
  }

  private static String permissions(Path file) {
    try {
      return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Test
  void isReadWhileAnotherWrites() throws Exception {
    Register one = same();
    Register other = same();
    one.record("a", Instant.EPOCH, Reports.of("K", null).bytes());
    other.record("b", Instant.EPOCH, Reports.of("L", null).bytes());

    assertThat(one.checks()).hasSize(2);
    assertThat(one.setAside()).isEmpty();
  }

  @Test
  void leavesADamagedFileAsItIsUntilItIsBegunAnew() throws Exception {
    same().record("a", Instant.EPOCH, Reports.of("K", null).bytes());
    Path file = folder.resolve("state/register.db");
    byte[] head = java.util.Arrays.copyOf(Files.readAllBytes(file), 100);
    String rest = "This was once a register.".repeat(400);
    Files.write(file, head);
    Files.writeString(file, rest, java.nio.file.StandardOpenOption.APPEND);
    byte[] before = Files.readAllBytes(file);

    assertThatThrownBy(this::same)
        .hasMessageContaining("is damaged")
        .isInstanceOfSatisfying(
            RegisterFault.class, fault -> assertThat(fault.isDamage()).isTrue());
    assertThat(file).hasBinaryContent(before);

    Register anew = Register.anew(file);

    assertThat(anew.setAside()).contains(file.resolveSibling("register.db.damaged-1"));
    assertThat(anew.setAside().orElseThrow()).hasBinaryContent(before);
    assertThat(anew.checks()).isEmpty();
  }

  @Test
  void leavesTheDatabaseOfAnotherProgramAsItIs() throws Exception {
    Path other = folder.resolve("places.sqlite");
    try (var connection = java.sql.DriverManager.getConnection("jdbc:sqlite:" + other);
        var statement = connection.createStatement()) {
      statement.execute("create table places (url text)");
    }
    byte[] before = Files.readAllBytes(other);

    assertThatThrownBy(() -> Register.open(other.toString()))
        .isInstanceOf(RegisterFault.class)
        .hasMessageContaining("is no register but a file of another kind");
    assertThat(other).hasBinaryContent(before);
  }

  @Test
  void leavesAFileOfAnotherKindAsItIs() throws Exception {
    Path letter = Files.writeString(folder.resolve("letter.txt"), "Dear all");

    assertThatThrownBy(() -> Register.open(letter.toString()))
        .hasMessageContaining("is no register but a file of another kind")
        .isInstanceOfSatisfying(
            RegisterFault.class,
            fault -> {
              assertThat(fault.isDamage()).isFalse();
              assertThat(fault.isNoDatabase()).isTrue();
            });
    assertThat(letter).hasContent("Dear all");
    try (var files = Files.list(folder)) {
      assertThat(files).containsExactly(letter);
    }
  }

  @Test
  void waitsForASilentServerNoLongerThanAFewSeconds() throws Exception {
    try (var silent = new java.net.ServerSocket(0, 5, java.net.InetAddress.getLoopbackAddress())) {
      String url = "jdbc:postgresql://127.0.0.1:" + silent.getLocalPort() + "/none";
      org.junit.jupiter.api.Assertions.assertTimeoutPreemptively(
          java.time.Duration.ofMinutes(1),
          () -> assertThatThrownBy(() -> Register.open(url)).hasMessageContaining("Is it running"));
    }
  }

  @Test
  void tellsDamageThatIsFoundWhileItIsOpenFromAFaultThatMayPass() throws Exception {
    Register register = same();
    register.record("a", Instant.EPOCH, Reports.of("K", null).bytes());
    Path file = folder.resolve("state/register.db");
    Files.writeString(file, "This was once a register.".repeat(4000));
    Files.deleteIfExists(file.resolveSibling("register.db-wal"));

    assertThatThrownBy(() -> register.checkedAt(List.of("a")))
        .isInstanceOfSatisfying(
            RegisterFault.class, fault -> assertThat(fault.isDamage()).isTrue());
    assertThatThrownBy(() -> Register.open("jdbc:postgresql://127.0.0.1:1/none"))
        .isInstanceOfSatisfying(
            RegisterFault.class, fault -> assertThat(fault.isDamage()).isFalse());

    assertThat(Register.anew(file).setAside()).isPresent();
    assertThat(same().checks()).isEmpty();
  }

  @Test
  void refusesInWordsWhatItCannotUse() throws Exception {
    Files.writeString(folder.resolve("file"), "");
    assertThatThrownBy(() -> Register.open(folder.resolve("file/register.db").toString()))
        .isInstanceOf(RegisterFault.class)
        .hasMessageContaining("could not be opened");
    assertThatThrownBy(() -> Register.open("jdbc:h2:mem:x"))
        .isInstanceOf(RegisterFault.class)
        .hasMessageContaining("jdbc:postgresql:");
  }
}
