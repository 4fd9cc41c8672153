package org.plancheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** The command as scripts and gates rely on it: statuses, files, and the plan left as it was. */
final class CheckCommandTest {

  private static final Path SAMPLES = Path.of("sample-plans");

  @TempDir private Path folder;

  /** Without the start of a child process, which WorkerProgramTest looks at. */
  private int check(Object... words) {
    CommandLine command = Plancheck.commandLine();
    command.setErr(new PrintWriter(new StringWriter()));
    String[] args = new String[words.length + 4];
    args[0] = "check";
    args[1] = "--quiet";
    args[2] = "--as-of=2026-11-22";
    args[3] = "--in-process";
    for (int i = 0; i < words.length; i++) {
      args[i + 4] = words[i].toString();
    }
    return command.execute(args);
  }

  private Path plan(String sample, String name) throws IOException {
    Path plan = folder.resolve(name);
    Files.createDirectories(plan.getParent());
    return Files.copy(SAMPLES.resolve(sample), plan);
  }

  @Test
  void endsWithTheVerdictOfThePlanAndTheWorstOfSeveral() throws IOException {
    Path good = plan("good-plan.docx", "good.docx");
    Path muddle = plan("rag-muddle.docx", "muddle.docx");
    Path blank = plan("blank-template.docx", "blank.docx");
    Path letter = plan("letter.docx", "letter.docx");

    assertThat(check(good)).isEqualTo(0);
    assertThat(check(muddle)).isEqualTo(1);
    assertThat(check("--comments-ok", muddle)).isEqualTo(0);
    assertThat(check(blank)).isEqualTo(2);
    assertThat(check(letter)).isEqualTo(3);
    assertThat(check(good, muddle, blank)).isEqualTo(2);
    assertThat(check(blank, letter, good)).isEqualTo(3);
  }

  @Test
  void endsWith64WhereThereIsNothingToCheckOrAnOptionIsUnknown() throws IOException {
    assertThat(check(folder.resolve("none.docx"))).isEqualTo(64);
    assertThat(check(folder)).isEqualTo(64);
    assertThat(check("--set", "no-such-thing=1", plan("good-plan.docx", "a.docx"))).isEqualTo(64);
    assertThat(check("--packs", "nowhere", folder.resolve("a.docx"))).isEqualTo(64);
  }

  @Test
  void writesBesideThePlanAndLeavesThePlanAsItWas() throws IOException {
    Path plan = plan("rag-muddle.docx", "plan.docx");
    byte[] before = Files.readAllBytes(plan);

    check(plan);

    assertThat(plan).hasBinaryContent(before);
    assertThat(folder.resolve("feedback"))
        .isDirectoryContaining("glob:**/plan.feedback.docx")
        .isDirectoryContaining("glob:**/plan.docx.feedback.html");
  }

  @ParameterizedTest
  @ValueSource(strings = {"docx", "pdf"})
  void replacesOurOwnFeedbackButNeverAColleaguesFile(String format) throws IOException {
    Path plan = plan("rag-muddle." + format, "plan." + format);
    check(plan);
    Path copy = folder.resolve("feedback/plan.feedback." + format);
    byte[] first = Files.readAllBytes(copy);
    check(plan);
    assertThat(copy).hasBinaryContent(first);

    Files.writeString(copy, "answered by a colleague");
    check(plan);

    assertThat(copy).hasContent("answered by a colleague");
    assertThat(folder.resolve("feedback/plan.feedback-2." + format)).hasBinaryContent(first);
  }

  @Test
  void writesACopyInAnotherFormatWhereTheOwnCannotHoldComments() throws IOException {
    Path old = Path.of("src/test/resources/formats");
    Path document = Files.copy(old.resolve("rag-muddle.doc"), folder.resolve("plan.doc"));
    Path workbook = Files.copy(old.resolve("good-plan.xls"), folder.resolve("book.xls"));
    for (int i = 0; i < 2; i++) {
      check(document, workbook);
    }
    try (Stream<Path> written = Files.list(folder.resolve("feedback"))) {
      assertThat(written.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder(
              "plan.doc.feedback.docx",
              "plan.doc.feedback.html",
              "book.feedback.xls",
              "book.xls.feedback.html",
              "overview.feedback.html",
              "rules.feedback.html");
    }
  }

  @Test
  void keepsPlansOfOneNameApart() throws IOException {
    plan("good-plan.docx", "a/plan.docx");
    plan("rag-muddle.docx", "b/plan.docx");
    Path out = folder.resolve("out");

    check("--out", out, folder.resolve("a"), folder.resolve("b"));

    assertThat(out.resolve("a/plan.docx.feedback.html")).exists();
    assertThat(out.resolve("b/plan.docx.feedback.html")).exists();
  }

  @Test
  void keepsPlansApartWhoseFoldersHaveOneNameToo() throws IOException {
    plan("good-plan.docx", "a/plans/plan.docx");
    plan("rag-muddle.docx", "b/plans/plan.docx");
    Path out = folder.resolve("out");

    for (int i = 0; i < 2; i++) {
      check("--out", out, folder.resolve("a/plans"), folder.resolve("b/plans"));
    }

    assertThat(Files.readString(out.resolve("plans/plan.docx.feedback.html")))
        .isNotEqualTo(Files.readString(out.resolve("plans-2/plan.docx.feedback.html")));
    assertThat(out.resolve("plans-3")).doesNotExist();
  }

  @Test
  void goesOnWhereAFolderCannotBeRead() throws IOException {
    Path locked = Files.createDirectories(folder.resolve("in/locked"));
    plan("good-plan.docx", "in/plan.docx");
    Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("---------"));
    Assumptions.assumeFalse(Files.isReadable(locked), "who runs this may read everything");

    assertThat(check("--out", folder.resolve("out"), folder.resolve("in"))).isEqualTo(3);

    assertThat(folder.resolve("out/plan.docx.feedback.html")).exists();
  }

  @Test
  void keepsAPageThatAColleagueHasWrittenInto() throws IOException {
    Path plan = plan("rag-muddle.docx", "plan.docx");
    check(plan);
    Path page = folder.resolve("feedback/plan.docx.feedback.html");
    String answered = Files.readString(page).replaceFirst("</h1>", " (seen, Ann)</h1>");
    Files.writeString(page, answered);

    check(plan);

    assertThat(page).hasContent(answered);
    assertThat(folder.resolve("feedback/plan.docx.feedback-2.html")).exists();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'\"$(touch x)`.docx",
        "--help.docx",
        "\u202etxt.docx",
        " plan .docx",
        "-.docx",
        "a\nb.docx"
      })
  void checksAPlanWhateverItIsCalled(String name) throws IOException {
    plan("good-plan.docx", name);

    assertThat(check("--out", folder.resolve("out"), "--", folder.resolve(name))).isEqualTo(0);

    assertThat(folder.resolve("out").resolve(name + ".feedback.html")).exists();
  }

  @Test
  void looksThroughAFolderThatIsCalledLikeAPlan() throws IOException {
    plan("good-plan.docx", "x.docx/plan.docx");
    assertThat(check(folder.resolve("x.docx"))).isEqualTo(0);
    assertThat(folder.resolve("x.docx/feedback/plan.docx.feedback.html")).exists();
  }

  @Test
  void checksAPlanOfTheLongestNameThatAFolderTakes() throws IOException {
    String name = "x".repeat(250) + ".docx";
    Path plan = plan("good-plan.docx", name);

    assertThat(check("--out", folder.resolve("out"), plan)).isEqualTo(0);

    try (Stream<Path> written = Files.list(folder.resolve("out"))) {
      assertThat(written.map(Path::toString)).anyMatch(file -> file.endsWith(".feedback.html"));
    }
  }

  @Test
  void readsAPlanBehindALinkAndWritesBesideTheLink() throws IOException {
    Path plan = plan("good-plan.docx", "elsewhere/plan.docx");
    Path link = Files.createDirectories(folder.resolve("here")).resolve("link.docx");
    Files.createSymbolicLink(link, plan);

    assertThat(check(link)).isEqualTo(0);

    assertThat(folder.resolve("here/feedback/link.docx.feedback.html")).exists();
    assertThat(folder.resolve("elsewhere/feedback")).doesNotExist();
  }

  @Test
  void givesACopyTheNameOfWhatItIs() throws IOException {
    plan("ongoing-everywhere.odt", "plan.docx");

    check("--out", folder.resolve("out"), folder.resolve("plan.docx"));

    assertThat(folder.resolve("out/plan.docx.feedback.odt")).exists();
    assertThat(folder.resolve("out/plan.feedback.docx")).doesNotExist();
  }

  @Test
  void passesOverItsOwnFeedbackAndLockFilesInAFolder() throws IOException {
    plan("rag-muddle.docx", "PLAN.DOCX");
    check(folder);
    Files.writeString(folder.resolve("~$plan.docx"), "lock");

    assertThat(check(folder)).isEqualTo(1);
    assertThat(folder.resolve("feedback/feedback")).doesNotExist();
  }

  @Test
  void refusesDamagedFilesWithoutHalfWrittenOnes() throws IOException {
    byte[] whole = Files.readAllBytes(SAMPLES.resolve("good-plan.docx"));
    Path cut = folder.resolve("cut.docx");
    Files.write(cut, java.util.Arrays.copyOf(whole, whole.length / 2));

    assertThat(check(cut)).isEqualTo(3);
    assertThat(folder.resolve("feedback/cut.feedback.docx")).doesNotExist();
    assertThat(folder.resolve("feedback/cut.docx.feedback.html")).exists();
    assertThat(folder.resolve("feedback")).isDirectoryNotContaining("glob:**.part");
  }

  @Test
  void writesEveryFormThatIsAskedForAndReplacesItsOwn() throws IOException {
    Path plan = plan("rag-muddle.docx", "plan.docx");
    List<String> forms = List.of("html", "pdf", "json", "sarif", "junit.xml");

    for (int time = 0; time < 2; time++) {
      check("--format", "html,pdf,json,sarif,junit,annotated", plan);
      assertThat(names(folder.resolve("feedback")))
          .containsExactlyInAnyOrderElementsOf(
              Stream.concat(
                      Stream.of("plan.feedback.docx", "rules.feedback.html"),
                      forms.stream().map(form -> "plan.docx.feedback." + form))
                  .toList());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"html", "pdf", "json", "sarif", "junit.xml"})
  void neverReplacesAColleaguesFileOfThatForm(String form) throws IOException {
    Path plan = plan("rag-muddle.docx", "plan.docx");
    Path theirs = folder.resolve("feedback/plan.docx.feedback." + form);
    Files.createDirectories(theirs.getParent());
    Files.writeString(theirs, "answered by a colleague");

    check("--format", "html,pdf,json,sarif,junit", plan);

    assertThat(theirs).hasContent("answered by a colleague");
    assertThat(names(theirs.getParent()))
        .contains("plan.docx.feedback" + (form.contains(".") ? ".junit-2.xml" : "-2." + form));
  }

  @Test
  void keepsAPdfThatAColleagueHasWrittenInto() throws IOException {
    Path plan = plan("rag-muddle.docx", "plan.docx");
    check("--format", "pdf", plan);
    Path pdf = folder.resolve("feedback/plan.docx.feedback.pdf");
    byte[] remarked = Files.readAllBytes(pdf);
    // What a reader's remark does to a file: a part at its end, with an index of its own.
    String remark = "9999 0 obj\n<</Type/Annot/Contents(" + "x".repeat(100) + ")>>\nendobj\n";
    Files.writeString(pdf, remark + "startxref\n1\n%%EOF\n", StandardOpenOption.APPEND);

    check("--format", "pdf", plan);

    assertThat(Files.size(pdf)).isGreaterThan(remarked.length);
    assertThat(folder.resolve("feedback/plan.docx.feedback-2.pdf")).hasBinaryContent(remarked);
  }

  @Test
  void isAsPrivateInEveryFormAsThePlan() throws IOException {
    Path plan = plan("rag-muddle.docx", "plan.docx");
    Path other = plan("good-plan.docx", "other.docx");
    Files.setPosixFilePermissions(plan, PosixFilePermissions.fromString("rw-r-----"));
    Files.setPosixFilePermissions(other, PosixFilePermissions.fromString("rw-------"));

    check("--format", "html,pdf,json,sarif,junit", plan, other);

    try (Stream<Path> written = Files.list(folder.resolve("feedback"))) {
      for (Path file : written.toList()) {
        // The page of rules says nothing of any plan: who may read the first may read it.
        boolean ofPlan = file.getFileName().toString().matches("(?:plan\\.docx|rules)\\..*");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
            .as(file + ": an overview is for those who may read all plans")
            .isEqualTo(ofPlan ? "rw-r-----" : "rw-------");
      }
    }
  }

  @Test
  void writesAnOverviewOfAFolderWithLinksToEachReport() throws IOException {
    plan("good-plan.docx", "in/good.docx");
    plan("rag-muddle.docx", "in/north #1/muddle.docx");
    Path in = folder.resolve("in");

    check(in);
    check(in);

    Path overview = in.resolve("feedback/overview.feedback.html");
    assertThat(Files.readString(overview))
        .contains(
            "Overview of 2 Improvement Plans",
            "href=\"good.docx.feedback.html\"",
            "href=\"../north%20%231/feedback/muddle.docx.feedback.html\"");
    assertThat(names(overview.getParent())).doesNotContain("overview.feedback-2.html");
  }

  @Test
  void writesAnOverviewOnlyWhereThereIsMoreThanOnePlanToLookOver() throws IOException {
    Path good = plan("good-plan.docx", "good.docx");
    Path muddle = plan("rag-muddle.docx", "muddle.docx");
    Path out = folder.resolve("out");

    check(good);
    check("--format", "pdf", good, muddle);
    assertThat(folder.resolve("feedback/overview.feedback.html")).doesNotExist();

    check("--out", out, good, muddle);
    assertThat(out.resolve("overview.feedback.html")).exists();
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }

  @Test
  void aDayWrittenAnotherWayIsToldHowItIsRead() throws IOException {
    Path good = plan("good-plan.docx", "good.docx");
    StringWriter said = new StringWriter();
    CommandLine command = Plancheck.commandLine();
    command.setErr(new PrintWriter(said));
    command.getSubcommands().get("check").setErr(new PrintWriter(said));

    assertThat(command.execute("check", "--as-of", "22/11/2026", good.toString())).isEqualTo(64);
    assertThat(said.toString())
        .contains("'22/11/2026' is no day that is read here. Write it as 2026-11-22")
        .doesNotContain("java.time");
  }
}
