package org.plancheck.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the watched folder is told by the register in trouble. */
final class WatchRegisterTest {

  private static final String REPORT =
      """
      {"schema": "plancheck-report/1", "asOf": "2026-11-22", "tool": {"ruleSet": "beef"},
       "file": {"name": "a.docx", "sha256": "00"}, "verdict": {"status": "not-ready"},
       "scores": {"overall": 41}, "findings": [],
       "plan": {"header": {"serviceName": {"text": "Kirkview House"}}, "themes": []}}
      """;

  @TempDir Path folder;
  private final AtomicLong nanos = new AtomicLong();
  private final List<String> said = new ArrayList<>();
  private WatchRegister register;
  private Path file;
  private Path report;

  @BeforeEach
  void register() throws IOException {
    file = folder.resolve("register.db");
    register = new WatchRegister(file.toString(), said::add, nanos::get);
    report = Files.writeString(folder.resolve("a.docx.feedback.json"), REPORT);
  }

  private void record(String id, Path what) throws IOException {
    register.record(id, Instant.EPOCH, what);
  }

  @Test
  void passesOverWhatIsNoReportAndGoesOn() throws IOException {
    Path cut = Files.writeString(folder.resolve("b.docx.feedback.json"), REPORT.substring(0, 40));
    record("b", cut);
    record("gone", folder.resolve("gone.json"));
    record("a", report);

    assertThat(register.has("b", Instant.EPOCH)).isFalse();
    assertThat(register.has("a", Instant.EPOCH)).isTrue();
    assertThat(said).hasSize(2);
    assertThat(said.get(0)).contains("passes over b.docx.feedback.json");
  }

  @Test
  void offersAgainWhatCannotBeReadJustNow() throws IOException {
    Path folderInItsPlace = Files.createDirectory(folder.resolve("c.docx.feedback.json"));

    assertThatThrownBy(() -> record("c", folderInItsPlace)).isInstanceOf(IOException.class);
    assertThat(said).isEmpty();
  }

  @Test
  void asksAgainAfterARefusalOnlyWhenAPauseIsOverThatDoubles() throws Exception {
    Path inTheWay = Files.createDirectory(file);
    assertThatThrownBy(() -> record("a", report)).isInstanceOf(IOException.class);
    nanos.addAndGet(Duration.ofSeconds(2).toNanos());
    assertThatThrownBy(() -> record("a", report)).isInstanceOf(IOException.class);
    Files.delete(inTheWay);

    nanos.addAndGet(Duration.ofSeconds(3).toNanos());
    assertThatThrownBy(() -> record("a", report))
        .as("not asked yet")
        .hasMessageContaining("could not be opened");
    assertThatThrownBy(() -> register.has("a", Instant.EPOCH)).isInstanceOf(IOException.class);
    nanos.addAndGet(Duration.ofSeconds(1).toNanos());
    record("a", report);
    assertThat(register.has("a", Instant.EPOCH)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "plan.docx, is the name of a plan",
    "notes.txt, is no register but a file of another"
  })
  void leavesAFileThatNeverWasARegisterAsItIs(String name, String why) throws IOException {
    Path other = Files.writeString(folder.resolve(name), "Dear all");
    WatchRegister watch = new WatchRegister(other.toString(), said::add, nanos::get);

    assertThatThrownBy(watch::refuseAnotherFile).hasMessageContaining(why);
    assertThatThrownBy(() -> watch.record("a", Instant.EPOCH, report)).hasMessageContaining(why);
    assertThat(other).hasContent("Dear all");
    assertThat(watch.wasBegunAnew()).isFalse();
  }

  @Test
  void waitsForADatabaseThatIsAway() {
    WatchRegister away =
        new WatchRegister("jdbc:postgresql://127.0.0.1:1/none", said::add, nanos::get);

    assertThatThrownBy(() -> away.record("a", Instant.EPOCH, report))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("Is it running");
    assertThat(away.wasBegunAnew()).isFalse();
    assertThat(said).isEmpty();
  }

  @Test
  void asksForAllAgainWhereItIsDamagedWhileTheWatcherRuns() throws IOException {
    record("a", report);
    Files.writeString(file, "no register any more".repeat(4000));
    Files.deleteIfExists(folder.resolve("register.db-wal"));

    assertThatThrownBy(() -> record("b", report)).isInstanceOf(IOException.class);
    assertThat(said).singleElement().asString().contains("was damaged and lies now in");
    assertThat(register.wasBegunAnew()).isTrue();
    assertThat(register.wasBegunAnew()).as("once").isFalse();
    record("b", report);
    assertThat(register.has("b", Instant.EPOCH)).isTrue();
    assertThat(folder.resolve("register.db.damaged-1")).exists();
  }

  @Test
  void asksForAllAgainWhereSomebodyElseTookItAway() throws IOException {
    record("a", report);
    for (String part : List.of("", "-wal", "-shm")) {
      Files.deleteIfExists(folder.resolve("register.db" + part));
    }
    org.plancheck.register.Register other;
    try {
      other = org.plancheck.register.Register.open(file.toString());
    } catch (org.plancheck.register.RegisterFault e) {
      throw new AssertionError(e);
    }
    assertThat(other.setAside()).isEmpty();

    record("b", report);

    assertThat(register.wasBegunAnew()).isTrue();
    assertThat(said).singleElement().asString().contains("is not the one that it was");
  }
}
