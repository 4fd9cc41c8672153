package org.plancheck.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
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
  void setsADamagedFileAsideAndBeginsAnew() throws Exception {
    same().record("a", Instant.EPOCH, Reports.of("K", null).bytes());
    Path file = folder.resolve("state/register.db");
    Files.writeString(file, "This was once a register.".repeat(400));

    Register anew = same();

    assertThat(anew.setAside()).contains(file.resolveSibling("register.db.damaged-1"));
    assertThat(anew.setAside().orElseThrow()).content().startsWith("This was once");
    assertThat(anew.checks()).isEmpty();
  }

  @Test
  void tellsDamageThatIsFoundWhileItIsOpenFromAFaultThatMayPass() throws Exception {
    Register register = same();
    register.record("a", Instant.EPOCH, Reports.of("K", null).bytes());
    Path file = folder.resolve("state/register.db");
    Files.writeString(file, "This was once a register.".repeat(4000));
    Files.deleteIfExists(file.resolveSibling("register.db-wal"));

    assertThatThrownBy(() -> register.has("a"))
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
