package org.plancheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The command as scripts and gates rely on it: statuses, files, and the plan left as it was. */
final class CheckCommandTest {

  private static final Path SAMPLES = Path.of("sample-plans");

  @TempDir private Path folder;

  private int check(Object... words) {
    CommandLine command = Plancheck.commandLine();
    command.setErr(new PrintWriter(new StringWriter()));
    String[] args = new String[words.length + 3];
    args[0] = "check";
    args[1] = "--quiet";
    args[2] = "--as-of=2026-11-22";
    for (int i = 0; i < words.length; i++) {
      args[i + 3] = words[i].toString();
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

  @Test
  void replacesOurOwnFeedbackButNeverAColleaguesFile() throws IOException {
    Path plan = plan("rag-muddle.docx", "plan.docx");
    check(plan);
    Path copy = folder.resolve("feedback/plan.feedback.docx");
    byte[] first = Files.readAllBytes(copy);
    check(plan);
    assertThat(copy).hasBinaryContent(first);

    Files.writeString(copy, "answered by a colleague");
    check(plan);

    assertThat(copy).hasContent("answered by a colleague");
    assertThat(folder.resolve("feedback/plan.feedback-2.docx")).hasBinaryContent(first);
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
              "book.xls.feedback.html");
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
}
