package org.plancheck.format.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.plancheck.format.Wml.action;
import static org.plancheck.format.Wml.actions;
import static org.plancheck.format.Wml.cell;
import static org.plancheck.format.Wml.control;
import static org.plancheck.format.Wml.p;
import static org.plancheck.format.Wml.rPr;
import static org.plancheck.format.Wml.row;
import static org.plancheck.format.Wml.run;
import static org.plancheck.format.Wml.t;
import static org.plancheck.format.Wml.textBox;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plancheck.format.Comment;
import org.plancheck.format.Docx;
import org.plancheck.format.PlanFile;
import org.plancheck.plan.Action;
import org.plancheck.plan.Cell;
import org.plancheck.plan.Plan;

/** Annotated copies in a real office program, where one is installed. */
class OpensInLibreOfficeTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

  @TempDir Path folder;

  @Test
  void withTheTextOfTheOriginal() throws Exception {
    assumeTrue(installed(), "soffice is not on the PATH, so no copy is opened in LibreOffice");
    Map<String, byte[]> files = new LinkedHashMap<>();
    byte[] good = Files.readAllBytes(Path.of("sample-plans/good-plan.docx"));
    pair(files, "good-plan", good, 40);
    pair(files, "by-hand", byHand().bytes(), 0);
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      Files.write(folder.resolve(file.getKey()), file.getValue());
    }
    convert(files.keySet().stream().toList());
    assertThat(text("good-plan-copy")).isEqualTo(text("good-plan"));
    assertThat(text("by-hand-copy")).isEqualTo(text("by-hand"));
    assertThat(text("good-plan")).contains("Theme 1: Supporting People");
    assertThat(text("by-hand")).contains("Audit & report");
  }

  /** A plan with whatever makes marks hard to place. */
  private static Docx byHand() {
    return Docx.of(
            p("Over the box", run(textBox(p("Date of plan: 10/10/26")))),
            p("Theme 1: Environment"),
            p("Context: visits \ud83d\ude00 and <more>"),
            actions(
                action("1.1", "Audit & report"),
                row(
                    "1.2",
                    cell(p(run("Aud"), run(rPr("<w:b/>"), t("it")), run("<w:br/>", "again"))),
                    cell("<w:p/>"),
                    cell(p(control("<w:alias w:val=\"a\"/>", run("30/11/26")))),
                    cell(p("<w:ins w:id=\"8\" w:author=\"A\">" + run("Begun") + "</w:ins>", "now")),
                    "Red")))
        .comments("<w:comment w:id=\"2147483647\" w:author=\"Ann\">" + p("Why?") + "</w:comment>");
  }

  private static void pair(Map<String, byte[]> files, String name, byte[] bytes, int random)
      throws Exception {
    PlanFile file = new PlanFile(name, bytes);
    Plan plan = Docx.reader().read(file).orElseThrow();
    List<Comment> comments = new ArrayList<>();
    for (Action action : plan.actions()) {
      for (Cell cell : action.cells().values()) {
        comments.add(new Comment(cell.place(), "Say when. [DG-TIM-02]", "DG-TIM-02"));
      }
    }
    plan.header().cells().values().stream()
        .map(cell -> new Comment(cell.place().quoting("plan"), "Date? [DG-HDR-01]", "DG-HDR-01"))
        .forEach(comments::add);
    comments.addAll(AnnotatedSamplesTest.randomComments(plan, random, 7));
    files.put(name + ".docx", bytes);
    files.put(name + "-copy.docx", Docx.reader().annotate(file, plan, comments, DAY));
  }

  private static boolean installed() {
    return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
        .anyMatch(entry -> Files.isExecutable(Path.of(entry, "soffice")));
  }

  private void convert(List<String> names) throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of(
                "soffice",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--norestore",
                "--convert-to",
                "txt:Text (encoded):UTF8",
                "--outdir",
                folder.toString()));
    names.forEach(name -> command.add(folder.resolve(name).toString()));
    Process office =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("log").toFile())
            .start();
    boolean ended = office.waitFor(60, TimeUnit.SECONDS);
    if (!ended) {
      office.descendants().forEach(ProcessHandle::destroyForcibly);
      office.destroyForcibly();
    }
    assertThat(ended).as("LibreOffice ends: " + Files.readString(folder.resolve("log"))).isTrue();
  }

  private String text(String name) throws IOException {
    return Files.readString(folder.resolve(name + ".txt"));
  }
}
