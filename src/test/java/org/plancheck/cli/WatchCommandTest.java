package org.plancheck.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plancheck.register.CheckedPlan;
import org.plancheck.register.Register;
import picocli.CommandLine;

/** The command as services and scripts rely on it, with a real child that reads the plans. */
final class WatchCommandTest {

  private static final Path SAMPLES = Path.of("sample-plans");

  @TempDir private Path root;
  private Path inbox;
  private Path outbox;
  private final StringWriter err = new StringWriter();

  @BeforeEach
  void folders() throws IOException {
    inbox = Files.createDirectory(root.resolve("inbox"));
    outbox = root.resolve("feedback");
  }

  private int watch(Object... words) {
    CommandLine command = Plancheck.commandLine();
    command.setErr(new PrintWriter(err));
    Stream<String> given = Stream.of(words).map(Object::toString);
    return command.execute(
        Stream.concat(
                Stream.of("watch", inbox.toString(), "--register", register().toString()), given)
            .toArray(String[]::new));
  }

  private Path register() {
    return root.resolve("state/register.db");
  }

  private List<CheckedPlan> registered() throws Exception {
    return Register.open(register().toString()).checks();
  }

  @Test
  void keepsARegisterOfWhatWasCheckedAndMakesALostOneAnew() throws Exception {
    drop("good-plan.docx");
    drop("letter.docx");
    assertThat(watch("--once")).isEqualTo(3);
    assertThat(registered())
        .extracting(CheckedPlan::file)
        .containsExactlyInAnyOrder("good-plan.docx", "letter.docx");

    byte[] damaged = Files.readAllBytes(register());
    // Its first hundred bytes still say what it is (SQLite file format, 1.3).
    Arrays.fill(damaged, 100, damaged.length, (byte) 'x');
    Files.write(register(), damaged);
    assertThat(watch("--once")).isEqualTo(3);
    assertThat(registered()).extracting(CheckedPlan::service).contains("Larchbrae House");
    assertThat(names(register().getParent())).contains("register.db.damaged-1");
  }

  @Test
  void leavesAFileAsItIsThatIsNoRegister() throws Exception {
    drop("good-plan.docx");
    Files.createDirectories(register().getParent());
    Files.writeString(register(), "a letter that somebody named by mistake".repeat(300));
    byte[] before = Files.readAllBytes(register());

    assertThat(watch("--once")).isEqualTo(64);
    assertThat(register()).hasBinaryContent(before);
    assertThat(names(register().getParent())).containsExactly("register.db");
  }

  @Test
  void tellsTheRegisterWhoSignedAndWhatWasSetAside() throws Exception {
    drop("good-plan.docx");
    String plan = inbox.resolve("good-plan.docx").toString();
    for (String[] words :
        new String[][] {
          {"sign-off", plan, "--as-of=2026-11-13", "--role=partnership-lead", "--as=A. Brown"},
          {"sign-off", plan, "--as-of=2026-11-13", "--role=care-home-tactical-lead", "--as=C. Reid"}
        }) {
      assertThat(Plancheck.commandLine().execute(words)).isZero();
    }
    Files.copy(SAMPLES.resolve("ongoing-everywhere.docx"), inbox.resolve("ongoing.docx"));
    assertThat(
            Plancheck.commandLine()
                .execute(
                    "waive",
                    inbox.resolve("ongoing.docx").toString(),
                    "DG-TIM-02",
                    "--place=action 1.1, Timescale",
                    "--why=set by the regulator",
                    "--by=J. Smith",
                    "--until=2999-12-31"))
        .isZero();

    watch("--once");

    List<CheckedPlan> checks = registered();
    assertThat(checks)
        .flatExtracting(CheckedPlan::signOffs)
        .extracting(CheckedPlan.SignOff::by)
        .containsExactlyInAnyOrder("A. Brown", "C. Reid");
    assertThat(checks)
        .flatExtracting(CheckedPlan::waivers)
        .extracting(CheckedPlan.Waiver::rule, CheckedPlan.Waiver::why)
        .containsExactly(tuple("DG-TIM-02", "set by the regulator"));

    Files.delete(register());
    watch("--once");
    assertThat(registered()).as("made anew from the reports").isEqualTo(checks);
  }

  @Test
  void givesFeedbackWhereTheRegisterCannotBeUsed() throws Exception {
    drop("good-plan.docx");
    Files.writeString(root.resolve("state"), "a file where a folder is wanted");
    assertThat(watch("--once")).isZero();
    assertThat(outbox.resolve("good-plan.docx/good-plan.docx.feedback.html")).exists();
  }

  private void drop(String sample) throws IOException {
    Files.copy(SAMPLES.resolve(sample), inbox.resolve(sample));
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void worksOffTheInboxOnceAndEndsWithTheWorstAnswer() throws IOException {
    drop("good-plan.docx");
    assertThat(watch("--once")).isZero();
    assertThat(names(outbox))
        .containsExactly(".plancheck", "good-plan.docx", "queue-by-answer.html", "queue.html");
    assertThat(names(outbox.resolve("good-plan.docx")))
        .containsExactly(
            ".plancheck-id",
            ".plancheck-plan",
            "good-plan.docx.feedback.html",
            "good-plan.docx.feedback.json",
            "good-plan.feedback.docx",
            "rules.feedback.html");
    assertThat(inbox.resolve("good-plan.docx"))
        .hasSameBinaryContentAs(SAMPLES.resolve("good-plan.docx"));

    drop("letter.docx");
    assertThat(watch("--once", "--format", "sarif")).isEqualTo(3);
    assertThat(names(outbox.resolve("letter.docx")))
        .containsExactly(
            ".plancheck-id", "letter.docx.feedback.json", "letter.docx.feedback.sarif");
    assertThat(outbox.resolve("queue.html")).content().contains("letter.docx", "good-plan.docx");
    assertThat(watch("--status")).isEqualTo(3);
  }

  @ParameterizedTest
  @ValueSource(strings = {"inbox", "inbox/done", "feedback", "feedback/a/b", "link/done"})
  void refusesToMovePlansIntoTheInboxOrTheOutbox(String to) throws IOException {
    Files.createSymbolicLink(root.resolve("link"), inbox);
    drop("good-plan.docx");
    assertThat(watch("--once", "--move-done", root.resolve(to))).isEqualTo(64);
    assertThat(err).asString().contains("plans cannot be moved into the inbox or the outbox");
    assertThat(inbox.resolve("good-plan.docx")).exists();
    assertThat(outbox).doesNotExist();
  }

  @Test
  void findsTheVersionsBeforeInTheOutboxAndSaysWhatCheckSaysOfThem() throws IOException {
    for (int version = 1; version <= 3; version++) {
      Files.deleteIfExists(inbox.resolve("three-versions-v" + (version - 1) + ".docx"));
      drop("three-versions-v" + version + ".docx");
      drop("good-plan.docx");
      watch("--once");
      Files.delete(inbox.resolve("good-plan.docx"));
    }
    Path alone = root.resolve("alone");
    Plancheck.commandLine()
        .execute(
            "check",
            "--format=json",
            "--out=" + alone,
            "--previous=" + SAMPLES.resolve("three-versions-v1.docx"),
            "--previous=" + SAMPLES.resolve("three-versions-v2.docx"),
            SAMPLES.resolve("three-versions-v3.docx").toString());
    String report = "three-versions-v3.docx.feedback.json";
    assertThat(outbox.resolve("three-versions-v3.docx").resolve(report))
        .content()
        .contains("DG-VER-", "\"change\": \"new\"")
        .isEqualTo(Files.readString(alone.resolve(report)));
    assertThat(outbox.resolve("queue.html"))
        .content()
        .contains(
            "held against three-versions-v1.docx of 21 September 2026",
            "held against three-versions-v2.docx of 19 October 2026");
  }

  @Test
  void endsWith64WhereThereIsNothingToCheckOrTheCommandIsAtFault() throws IOException {
    assertThat(watch("--once")).isEqualTo(64);
    assertThat(err.toString()).contains("no plan was found");
    assertThat(watch("--out", inbox)).isEqualTo(64);
    assertThat(watch("--packs", "nowhere")).isEqualTo(64);
    assertThat(watch("--set", "no-such-thing=1")).isEqualTo(64);
    inbox = root.resolve("not there");
    assertThat(watch()).isEqualTo(64);
  }

  @Test
  void doesNotBeginWithRulesThatCannotBeUsed() throws IOException {
    Path rules = Files.createDirectory(root.resolve("rules"));
    Files.createDirectory(rules.resolve("mine"));
    Files.writeString(rules.resolve("mine/timescale.drl"), "rule \"X\" when then end");
    assertThat(watch("--rules", rules)).isEqualTo(64);
    assertThat(err.toString()).contains("these rules cannot be used");
  }
}
