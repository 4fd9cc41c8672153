package org.plancheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plancheck.register.Register;
import picocli.CommandLine;

@DisplayName("plancheck register")
final class RegisterCommandTest {

  private static final String REPORT =
      """
      {"schema": "plancheck-report/1", "asOf": "2026-11-22", "tool": {"ruleSet": "beef"},
       "file": {"name": "%1$s.docx", "sha256": "00"}, "verdict": {"status": "not-ready"},
       "scores": {"overall": 41}, "findings": [],
       "plan": {"header": {"serviceName": {"text": "%1$s"},
                           "dateForReview": {"text": "", "date": "2026-12-10"}}, "themes": []}}
      """;

  @TempDir Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private String where;

  @BeforeEach
  void twoPlans() throws Exception {
    where = folder.resolve("register.db").toString();
    Register register = Register.open(where);
    for (String service : new String[] {"Kirkview House", "Larch\u001b[31m House"}) {
      String report = REPORT.formatted(service.replace("\u001b", "\\u001b"));
      register.record(service, Instant.EPOCH, report.getBytes(StandardCharsets.UTF_8));
    }
  }

  private int run(String... args) {
    CommandLine command = Plancheck.commandLine();
    command.setOut(new PrintWriter(out));
    command.setErr(new PrintWriter(err));
    return command.execute(args);
  }

  @Test
  @DisplayName("list shows each plan, with nothing that a terminal obeys")
  void list() {
    assertThat(run("register", "list", "--register", where)).isZero();
    assertThat(out.toString()).containsPattern("Kirkview House +- +not ready +41");
    assertThat(out.toString()).contains("[U+001B]").doesNotContain("\u001b");
  }

  @Test
  @DisplayName("due looks ahead as far as is asked, by a day that is named")
  void due() {
    assertThat(
            run("register", "due", "--within", "7", "--as-of", "2026-12-04", "--register", where))
        .isZero();
    assertThat(out.toString()).contains("Reviews in the next 7 days").contains("in 6 days");
  }

  @Test
  @DisplayName("show and trend take a part of a name, and refuse one that means two plans")
  void show() {
    assertThat(run("register", "--register", where, "show", "kirk")).isZero();
    assertThat(out.toString()).startsWith("Kirkview House, 1 version\n");
    assertThat(run("register", "trend", "kirkview", "--format", "svg", "--register", where))
        .isZero();
    assertThat(out.toString()).contains("<svg ");
    assertThat(run("register", "trend", "house", "--register", where)).isEqualTo(64);
    assertThat(err.toString()).contains("several plans have 'house' in their names");
    assertThat(run("register", "show", "nowhere", "--register", where)).isEqualTo(64);
    assertThat(err.toString()).contains("knows no plan 'nowhere'");
  }

  @Test
  @DisplayName("export writes a workbook or CSV, by the name")
  void export() throws Exception {
    Path csv = folder.resolve("checks.csv");
    assertThat(run("register", "export", csv.toString(), "--register", where)).isZero();
    assertThat(csv).content().contains("Kirkview House,Kirkview House.docx");
    Path book = folder.resolve("checks.xlsx");
    assertThat(run("register", "export", book.toString(), "--register", where)).isZero();
    assertThat(Files.readAllBytes(book)).startsWith('P', 'K');
    assertThat(run("register", "export", "checks.txt", "--register", where)).isEqualTo(64);
    assertThat(err.toString()).contains("is to end in .xlsx or .csv");
  }

  @ParameterizedTest
  @CsvSource({"list, ''", "due, ''", "show, Kirkview House", "trend, Kirkview", "export, x.csv"})
  @DisplayName("a register that is not there is said, never an all-clear, and is not made")
  void notThere(String question, String about) {
    Path slip = folder.resolve("reigster.db");
    List<String> words = new ArrayList<>(List.of("register", question));
    words.addAll(about.isEmpty() ? List.of() : List.of(about));
    words.addAll(List.of("--register", slip.toString()));

    assertThat(run(words.toArray(String[]::new))).isEqualTo(64);
    assertThat(err.toString())
        .contains("there is no register at " + slip + " yet")
        .contains("'plancheck watch'");
    assertThat(out.toString()).isEmpty();
    assertThat(slip).doesNotExist();
  }

  @Test
  @DisplayName("begin makes one where there is none, and leaves the one that is there")
  void begin() throws Exception {
    String fresh = Files.createFile(folder.resolve("fresh.db")).toString();
    assertThat(run("register", "list", "--register", fresh)).as("an empty file").isEqualTo(64);

    assertThat(run("register", "begin", "--register", fresh)).isZero();
    assertThat(run("register", "list", "--register", fresh)).isZero();
    assertThat(run("register", "begin", "--register", where)).isZero();

    assertThat(out.toString())
        .containsSubsequence(
            "Begun: " + fresh,
            "Nothing has been checked yet.",
            "There is a register already: " + where);
    assertThat(Register.open(where).checks()).hasSize(2);
  }

  @Test
  @DisplayName("a register that cannot be used ends with 64 and a sentence")
  void unusable() {
    assertThat(run("register", "list", "--register", "jdbc:h2:mem:x")).isEqualTo(64);
    assertThat(err.toString()).contains("is of a kind that is not known");
  }
}
