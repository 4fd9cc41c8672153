package org.plancheck.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.sql.DriverManager;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plancheck.watch.Register.Outcome;

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

  private Outcome record(String id, Path what) {
    return register.record(id, Instant.EPOCH, what);
  }

  private Set<String> known(String... ids) {
    return register.known(Set.of(ids)).orElseThrow().keySet();
  }

  @Test
  void passesOverWhatIsNoReportAndGoesOn() throws IOException {
    Path cut = Files.writeString(folder.resolve("b.docx.feedback.json"), REPORT.substring(0, 40));

    assertThat(record("b", cut)).isEqualTo(Outcome.PASSED_OVER);
    assertThat(record("gone", folder.resolve("gone.json"))).isEqualTo(Outcome.PASSED_OVER);
    assertThat(record("a", report)).isEqualTo(Outcome.TAKEN);

    assertThat(known("a", "b", "gone")).containsExactly("a");
    assertThat(said).hasSize(2);
    assertThat(said.get(0)).contains("passes over b.docx.feedback.json");
  }

  @Test
  void passesOverWhatTheDatabaseWillNeverKeep() throws Exception {
    record("a", report);
    try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        var statement = connection.createStatement()) {
      statement.execute(
          "create trigger no_elm before insert on plan_check when new.file = 'elm.docx'"
              + " begin select raise(abort, 'not this one'); end");
    }
    Path elm = Files.writeString(folder.resolve("elm.json"), REPORT.replace("a.docx", "elm.docx"));

    assertThat(record("b", elm)).isEqualTo(Outcome.PASSED_OVER);
    assertThat(record("c", report)).as("no pause after it").isEqualTo(Outcome.TAKEN);
    assertThat(said).singleElement().asString().contains("passes over elm.json");
  }

  @Test
  void offersAgainWhatCannotBeReadJustNowAndGoesOnWithTheOthers() throws IOException {
    Path folderInItsPlace = Files.createDirectory(folder.resolve("c.docx.feedback.json"));

    assertThat(record("c", folderInItsPlace)).isEqualTo(Outcome.LATER);
    assertThat(record("c", folderInItsPlace)).isEqualTo(Outcome.LATER);
    assertThat(record("a", report)).isEqualTo(Outcome.TAKEN);
    assertThat(said).singleElement().asString().contains("could not take in c.docx.feedback.json");
  }

  @Test
  void asksAgainAfterARefusalOnlyWhenAPauseIsOverThatDoubles() throws Exception {
    Path inTheWay = Files.createDirectory(file);
    assertThat(record("a", report)).isEqualTo(Outcome.AWAY);
    nanos.addAndGet(Duration.ofSeconds(2).toNanos());
    assertThat(register.known(Set.of("a"))).isEmpty();
    Files.delete(inTheWay);

    nanos.addAndGet(Duration.ofSeconds(3).toNanos());
    assertThat(record("a", report)).as("not asked yet").isEqualTo(Outcome.AWAY);
    assertThat(register.known(Set.of("a"))).isEmpty();
    assertThat(file).doesNotExist();
    assertThat(said).singleElement().asString().contains("could not be opened");
    nanos.addAndGet(Duration.ofSeconds(1).toNanos());
    assertThat(record("a", report)).isEqualTo(Outcome.TAKEN);
    assertThat(known("a")).containsExactly("a");
    assertThat(said).hasSize(2).last().asString().contains("takes in results again");
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
    assertThat(watch.record("a", Instant.EPOCH, report)).isEqualTo(Outcome.AWAY);
    assertThat(said).singleElement().asString().contains(why);
    assertThat(other).hasContent("Dear all");
  }

  @Test
  void waitsForADatabaseThatIsAway() {
    WatchRegister away =
        new WatchRegister("jdbc:postgresql://127.0.0.1:1/none", said::add, nanos::get);

    assertThat(away.record("a", Instant.EPOCH, report)).isEqualTo(Outcome.AWAY);
    assertThat(said).singleElement().asString().contains("Is it running");
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void beginsAnewWhereItIsDamagedWhileTheWatcherRuns(boolean asked) throws IOException {
    record("a", report);
    Files.writeString(file, "no register any more".repeat(4000));
    Files.deleteIfExists(folder.resolve("register.db-wal"));

    if (asked) {
      assertThat(known("a")).isEmpty();
    } else {
      assertThat(record("b", report)).isEqualTo(Outcome.BEGUN_ANEW);
    }
    assertThat(said).singleElement().asString().contains("was damaged and lies now in");
    assertThat(record("b", report)).isEqualTo(Outcome.TAKEN);
    assertThat(known("a", "b")).containsExactly("b");
    assertThat(folder.resolve("register.db.damaged-1")).exists();
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void knowsNothingAnyMoreWhereSomebodyElseTookItAway(boolean asked) throws Exception {
    record("a", report);
    Files.delete(file);

    if (asked) {
      assertThat(known("a")).isEmpty();
    } else {
      assertThat(record("a", report)).isEqualTo(Outcome.BEGUN_ANEW);
    }
    assertThat(record("b", report)).isEqualTo(Outcome.TAKEN);
    assertThat(said).as("what is filled is said by who fills it").isEmpty();
    assertThat(Files.getPosixFilePermissions(file))
        .containsExactlyInAnyOrder(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
  }

  @Test
  void saysThatItIsWellAgainWhereItHasAllAndNothingNewComes() throws Exception {
    record("a", report);
    register = new WatchRegister(file.toString(), said::add, nanos::get);
    Path away = Files.move(file, folder.resolve("away"));
    Files.createDirectory(file);
    assertThat(register.known(Set.of("a"))).isEmpty();
    Files.delete(file);
    Files.move(away, file);
    nanos.addAndGet(Duration.ofSeconds(2).toNanos());

    assertThat(known("a", "b")).containsExactly("a");
    assertThat(said).as("a full disk can be read too").hasSize(1);
    assertThat(known("a")).containsExactly("a");
    assertThat(said).hasSize(2).last().asString().contains("takes in results again");
  }
}
