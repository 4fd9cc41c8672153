package org.plancheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plancheck.register.Register;
import picocli.CommandLine;

/** The commands by which people vouch for a plan. */
@DisplayName("On the command line")
class VouchCommandsTest {

  private static final Path SAMPLES = Path.of("sample-plans");

  private record Ended(int status, String out, String err) {}

  @TempDir private Path folder;

  private static Ended run(String... words) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    CommandLine command = Plancheck.commandLine();
    command.setOut(new PrintWriter(out));
    command.setErr(new PrintWriter(err));
    int status = command.execute(words);
    return new Ended(status, out.toString(), err.toString());
  }

  private String plan(String sample) throws IOException {
    return Files.copy(SAMPLES.resolve(sample), folder.resolve("plan.docx")).toString();
  }

  private Ended sign(String plan, String role, String name) {
    return run("sign-off", "--as-of=2026-11-13", plan, "--role", role, "--as", name);
  }

  private static Ended waiveInto(String register, String plan) {
    return run(
        "waive",
        "--as-of=2026-11-22",
        plan,
        "DG-TIM-02",
        "--place=action 1.1, Timescale",
        "--why=set by the regulator",
        "--by=J. Smith",
        "--until=2026-12-31",
        "--register=" + register);
  }

  private Ended check(String plan) {
    return run(
        "check",
        "--quiet",
        "--format=json",
        "--out=" + folder,
        "--phase=distribution",
        "--comments-ok",
        "--as-of=2026-11-22",
        plan);
  }

  @Test
  @DisplayName("two leads sign, and the plan may be shared until a word is edited")
  void signOff() throws IOException {
    String plan = plan("good-plan.docx");

    assertThat(check(plan).status()).isEqualTo(2);
    assertThat(sign(plan, "partnership-lead", "A. Brown").status()).isZero();
    assertThat(sign(plan, "Partnership Lead", "A. Brown").out()).contains("has already signed");
    Ended same = sign(plan, "care-home-tactical-lead", "Brown, Anna");
    assertThat(same.status()).isEqualTo(64);
    assertThat(same.err()).contains("one person cannot sign in both roles");
    assertThat(sign(plan, "care-home-tactical-lead", "C. Reid").status()).isZero();
    assertThat(check(plan).status()).isZero();

    Path edited = SAMPLES.resolve("signed-then-edited.docx");
    Files.copy(edited, Path.of(plan), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    assertThat(check(plan).status()).isEqualTo(2);
    assertThat(folder.resolve("plan.docx.feedback.json"))
        .content()
        .contains("\"valid\": false", "Theme 1, action 1.1, Timescale");
  }

  private Ended signInto(String register, String plan, String role, String name) {
    return run(
        "sign-off",
        "--as-of=2026-11-13",
        plan,
        "--role",
        role,
        "--as",
        name,
        "--register",
        register);
  }

  /** An empty register. */
  private String begun() {
    String register = folder.resolve("register.db").toString();
    assertThat(run("register", "begin", "--register", register).status()).isZero();
    return register;
  }

  private Ended checkWith(String register, String plan) {
    return run(
        "check",
        "--quiet",
        "--format=json",
        "--out=" + folder,
        "--phase=distribution",
        "--comments-ok",
        "--as-of=2026-11-22",
        "--register=" + register,
        plan);
  }

  @Test
  @DisplayName("a sign-off counts from the side file or from the register, for the words signed")
  void signOffInTheRegister() throws Exception {
    String plan = plan("good-plan.docx");
    String register = folder.resolve("register.db").toString();
    assertThat(checkWith(register, plan).status()).as("no such register").isEqualTo(64);
    assertThat(checkWith(register, plan).err()).contains("there is no register at " + register);

    begun();
    assertThat(signInto(register, plan, "partnership-lead", "A. Brown").status()).isZero();
    assertThat(signInto(register, plan, "care-home-tactical-lead", "C. Reid").status()).isZero();
    assertThat(checkWith(register, plan).status()).as("both know it").isZero();

    Files.delete(folder.resolve("plan.meta.yaml"));
    assertThat(check(plan).status()).as("no side file").isEqualTo(2);
    assertThat(checkWith(register, plan).status()).as("the register alone").isZero();

    assertThat(sign(plan, "partnership-lead", "A. Brown").status()).isZero();
    assertThat(checkWith(register, plan).status()).as("one here, one there").isZero();
    assertThat(check(plan).status()).as("one here only").isEqualTo(2);
  }

  private Ended withdraw(String plan, String... further) {
    List<String> words = new ArrayList<>(List.of("sign-off", "--as-of=2026-11-14", plan));
    words.addAll(List.of("--role=partnership-lead", "--withdraw"));
    words.addAll(List.of(further));
    return run(words.toArray(String[]::new));
  }

  @Test
  @DisplayName("a sign-off is taken back from the side file and from the register")
  void withdrawSignOff() throws Exception {
    String plan = plan("good-plan.docx");
    String register = begun();
    signInto(register, plan, "partnership-lead", "A. Brown");
    signInto(register, plan, "care-home-tactical-lead", "C. Reid");

    assertThat(withdraw(plan).out())
        .contains("no longer signed off as Partnership Lead: taken out of the file beside it.");
    assertThat(check(plan).status()).isEqualTo(2);
    assertThat(checkWith(register, plan).status()).as("the register still has it").isZero();

    assertThat(withdraw(plan, "--register", register).out()).contains("taken out of the register.");
    assertThat(checkWith(register, plan).status()).isEqualTo(2);
    Ended again = withdraw(plan, "--register", register);
    assertThat(again.status()).isEqualTo(64);
    assertThat(again.err()).contains("nobody has signed what plan.docx says now");

    assertThat(signInto(register, plan, "partnership-lead", "A. Brown").status()).isZero();
    assertThat(checkWith(register, plan).status()).as("signed on the same day").isZero();
    assertThat(withdraw(plan, "--register", register).out())
        .contains("taken out of the file beside it and the register.");
    assertThat(folder.resolve("plan.meta.yaml")).content().contains("C. Reid");
  }

  @Test
  @DisplayName("a sign-off of other words stays when one is taken back")
  void withdrawsWhatIsSignedNowAlone() throws Exception {
    String plan = plan("good-plan.docx");
    sign(plan, "partnership-lead", "A. Brown");
    Path edited = SAMPLES.resolve("signed-then-edited.docx");
    Files.copy(edited, Path.of(plan), java.nio.file.StandardCopyOption.REPLACE_EXISTING);

    assertThat(withdraw(plan).status()).isEqualTo(64);
    assertThat(folder.resolve("plan.meta.yaml")).content().contains("A. Brown");
    assertThat(run("sign-off", plan, "--role=partnership-lead").status()).isEqualTo(64);
  }

  @Test
  @DisplayName("a sign-off in the register for other words does not count, and is said")
  void signOffOfOtherWordsInTheRegister() throws Exception {
    String plan = plan("good-plan.docx");
    String register = begun();
    signInto(register, plan, "partnership-lead", "A. Brown");
    signInto(register, plan, "care-home-tactical-lead", "C. Reid");
    Files.delete(folder.resolve("plan.meta.yaml"));
    Path edited = SAMPLES.resolve("signed-then-edited.docx");
    Files.copy(edited, Path.of(plan), java.nio.file.StandardCopyOption.REPLACE_EXISTING);

    assertThat(checkWith(register, plan).status()).isEqualTo(2);
    assertThat(folder.resolve("plan.docx.feedback.json"))
        .content()
        .contains("\"valid\": false", "The plan changed after the Partnership Lead signed it")
        .doesNotContain("Not recorded yet: ");
  }

  @Test
  @DisplayName("sign-offs of the register count for several plans too, which a child reads")
  void signOffInTheRegisterOfSeveral() throws Exception {
    String plan = plan("good-plan.docx");
    String register = begun();
    signInto(register, plan, "partnership-lead", "A. Brown");
    signInto(register, plan, "care-home-tactical-lead", "C. Reid");
    Files.delete(folder.resolve("plan.meta.yaml"));
    String copy = folder.resolve("copy.docx").toString();
    Files.copy(Path.of(plan), Path.of(copy));

    Ended both =
        run(
            "check",
            "--quiet",
            "--format=json",
            "--out=" + folder.resolve("out"),
            "--phase=distribution",
            "--comments-ok",
            "--as-of=2026-11-22",
            "--register=" + register,
            plan,
            copy);

    assertThat(both.status()).isZero();
  }

  @Test
  @DisplayName("what is set aside stands in the register that is named")
  void waiveIntoTheRegister() throws Exception {
    String plan = plan("ongoing-everywhere.docx");
    String register = folder.resolve("register.db").toString();
    assertThat(
            run("check", "--quiet", "--format=json", "--out=" + folder, "--as-of=2026-11-22", plan)
                .status())
        .isEqualTo(1);
    byte[] report = Files.readAllBytes(folder.resolve("plan.docx.feedback.json"));
    Register.open(register).record("a", java.time.Instant.EPOCH, report);

    // The report does not know of it, so the register is told by the command alone.
    Ended ended = waiveInto(register.toString(), plan);
    assertThat(ended.status()).isZero();
    assertThat(run("register", "show", "plan.docx", "--as-of=2026-11-22", "--register", register))
        .extracting(Ended::out)
        .asString()
        .contains("Set aside\n  DG-TIM-02 at Theme 1, action 1.1, Timescale, until 31/12/2026")
        .contains("by J. Smith: set by the regulator");
  }

  @Test
  @DisplayName("a slip in a register's name ends with 64 before anything is written")
  void noRegisterThere() throws Exception {
    String plan = plan("ongoing-everywhere.docx");
    String slip = folder.resolve("reigster.db").toString();

    for (Ended ended :
        List.of(
            signInto(slip, plan, "partnership-lead", "A. Brown"),
            withdraw(plan, "--register", slip),
            waiveInto(slip, plan))) {
      assertThat(ended.status()).isEqualTo(64);
      assertThat(ended.err()).contains("there is no register at " + slip + " yet");
    }
    try (var files = Files.list(folder)) {
      assertThat(files.map(file -> file.getFileName().toString())).containsExactly("plan.docx");
    }

    sign(plan, "partnership-lead", "A. Brown");
    assertThat(withdraw(plan, "--register", slip).status()).isEqualTo(64);
    assertThat(folder.resolve("plan.meta.yaml")).content().contains("A. Brown");
  }

  @ParameterizedTest
  @CsvSource({
    "other.docx, is the name of a plan",
    "notes.txt, is no register but a file of another kind",
    "damaged.db, is damaged"
  })
  @DisplayName("a file that is no register ends each command with 64 and stays as it is")
  void noRegister(String name, String why) throws Exception {
    String plan = plan("ongoing-everywhere.docx");
    Path other = folder.resolve(name);
    Files.writeString(
        other, (name.endsWith(".db") ? "SQLite format 3\0" : "") + "words ".repeat(400));
    String before = Files.readString(other);
    String named = "--register=" + other;

    for (Ended ended :
        List.of(
            checkWith(other.toString(), plan),
            signInto(other.toString(), plan, "partnership-lead", "A. Brown"),
            waiveInto(other.toString(), plan),
            run("register", "list", named))) {
      assertThat(ended.status()).isEqualTo(64);
      assertThat(ended.err()).contains(other + " " + why);
    }
    assertThat(other).hasContent(before);
    try (var files = Files.list(folder)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder("plan.docx", name);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"other.docx", "notes.txt"})
  @DisplayName("the watched folder does not begin where its register is another file")
  void watchWithoutRegister(String name) throws IOException {
    Path other = Files.writeString(folder.resolve(name), "words");
    Path inbox = Files.createDirectory(folder.resolve("in"));

    Ended ended = run("watch", "--once", "--register=" + other, inbox.toString());

    assertThat(ended.status()).isEqualTo(64);
    assertThat(ended.err()).contains(other + " is");
    assertThat(other).hasContent("words");
    assertThat(folder.resolve("feedback")).doesNotExist();
  }

  @Test
  @DisplayName("nothing is set aside in what could not be checked")
  void waiveUnreadable() throws IOException {
    Ended ended =
        run(
            "waive",
            "--as-of=2026-11-22",
            plan("letter.docx"),
            "DG-TIM-02",
            "--place=Timescale",
            "--why=why",
            "--by=J. Smith",
            "--until=2026-12-31");

    assertThat(ended.status()).isEqualTo(3);
    assertThat(ended.err()).contains("nothing was set aside, as the plan could not be checked");
  }

  @ParameterizedTest
  @ValueSource(strings = {"sign-off", "waive"})
  @DisplayName("every exit status stands in the help")
  void help(String command) {
    assertThat(Plancheck.commandLine().getSubcommands().get(command).getUsageMessage())
        .contains("Exit status: 0", " 3 the plan could not", " 64 ", " 70 ");
  }

  @Test
  @DisplayName("nobody signs what could not be checked")
  void unreadable() throws IOException {
    Ended ended = sign(plan("letter.docx"), "partnership-lead", "A. Brown");

    assertThat(ended.status()).isEqualTo(3);
    assertThat(ended.err()).contains("nothing was done", "as the plan could not be checked");
    assertThat(folder.resolve("plan.meta.yaml")).doesNotExist();
    assertThat(sign("gone.docx", "owner", "A").status()).isEqualTo(64);
  }

  @ParameterizedTest(name = "{0} at {1}: {4}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          DG-TIM-02 | action 1.1, Timescale | 2026-12-31 | 0  | is set aside until 2026-12-31
          DG-TIM-02 | Timescale             | 2026-12-31 | 64 | at more than one place
          DG-TIM-02 | action 9.9            | 2026-12-31 | 64 | at no place
          DG-GOV-02 | The plan              | 2026-12-31 | 64 | can never be set aside
          DG-GOV-04 | The plan              | 2026-11-01 | 64 | is over already
          SC-TER-99 | The plan              | 2026-12-31 | 64 | has nothing to say
          """)
  @DisplayName("one point is set aside")
  void waive(String rule, String place, String until, int status, String says) throws IOException {
    Ended ended =
        run(
            "waive",
            "--as-of=2026-11-22",
            plan("ongoing-everywhere.docx"),
            rule,
            "--place",
            place,
            "--why",
            "set by the regulator",
            "--by",
            "J. Smith",
            "--until",
            until);

    assertThat(ended.status()).isEqualTo(status);
    assertThat(ended.out() + ended.err()).contains(says);
    assertThat(Files.exists(folder.resolve("plan.meta.yaml"))).isEqualTo(status == 0);
  }

  @Test
  @DisplayName("a side file at fault ends every command, naming its line")
  void fault() throws IOException {
    String plan = plan("good-plan.docx");
    Files.writeString(folder.resolve("plan.meta.yaml"), "recipients:\n- Police\nsigned: yes\n");

    for (Ended ended :
        new Ended[] {check(plan), sign(plan, "partnership-lead", "A"), run("cover", plan)}) {
      assertThat(ended.status()).isEqualTo(64);
      assertThat(ended.err()).contains("plan.meta.yaml:3: there is no 'signed'");
    }
  }

  @Test
  @DisplayName("the covering list of a Large Scale Investigation names Social Work and the police")
  void cover() {
    Ended ended =
        run(
            "cover",
            "--as-of=2026-11-22",
            SAMPLES.resolve("large-scale-investigation.docx").toString());

    assertThat(ended.out())
        .contains("[ ] Improvement Planning Group", "[ ] Care Inspectorate")
        .contains("[ ] Social Work – not on the recorded list", "[ ] Police");
    assertThat(ended.status()).isEqualTo(2);
  }

  @Test
  @DisplayName("the timetable is told from the side file or a day")
  void timetable() {
    String plan = SAMPLES.resolve("joint-inspection.docx").toString();

    assertThat(run("timetable", plan).out()).contains("Return the plan on Tue 10 November 2026");
    assertThat(run("timetable", "--published=2026-03-03").out()).contains("Tue 14 April 2026");
    assertThat(run("timetable", "--format=ics", plan).out()).startsWith("BEGIN:VCALENDAR\r\n");
    assertThat(run("timetable").status()).isEqualTo(64);
  }
}
