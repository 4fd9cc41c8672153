package org.plancheck.format.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plancheck.cli.Formats;
import org.plancheck.format.Limits;
import org.plancheck.format.PlanFile;
import org.plancheck.format.PlanReader;
import org.plancheck.format.UnreadableFile;
import org.plancheck.plan.Action;
import org.plancheck.plan.Cell;
import org.plancheck.plan.Field;
import org.plancheck.plan.Plan;
import org.plancheck.plan.Shade;

/** Plans that an office program or a browser has made PDF files of. */
@DisplayName("A plan made a PDF file")
class PdfTwinsTest {

  private static final Path FOLDER = Path.of("src/test/resources/formats");

  private static Plan read(Path file) throws IOException, UnreadableFile {
    PlanReader reader = new PlanReader(Formats.all(), Limits.standard());
    String name = file.getFileName().toString();
    return reader.read(new PlanFile(name, Files.readAllBytes(file))).orElseThrow();
  }

  private static List<String> said(Plan plan) {
    List<String> said = new ArrayList<>();
    plan.header().cells().forEach((field, cell) -> said.add(field + ": " + cell.text()));
    plan.themes()
        .forEach(
            theme -> {
              said.add("Theme " + theme.number());
              said.add("Context " + theme.context().map(Cell::text).orElse("none"));
              theme.actions().forEach(action -> said.add(said(action)));
            });
    return said;
  }

  private static String said(Action action) {
    StringBuilder said = new StringBuilder();
    action.cells().forEach((field, cell) -> said.append(field).append(cell.text()).append('|'));
    return said.append(action.shade()).toString();
  }

  @ParameterizedTest
  @CsvSource({
    "sample-plans/rag-muddle.docx, ../../../../sample-plans/rag-muddle.pdf",
    "sample-plans/awkward-layout.docx, awkward-layout.pdf",
    "src/test/resources/layouts/l04-westerlea-court.docx, l04-westerlea-court.pdf",
    "src/test/resources/layouts/l09-burnfoot-manor.xlsx, l09-burnfoot-manor.pdf"
  })
  void saysTheSameAsItsTwin(Path twin, String pdf) throws IOException, UnreadableFile {
    assertThat(said(read(FOLDER.resolve(pdf)))).isEqualTo(said(read(twin)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"browser-ruled.pdf", "browser-lined.pdf", "browser-plain.pdf"})
  void ofABrowserIsReadWithRulesAndWithout(String pdf) throws IOException, UnreadableFile {
    Plan plan = read(FOLDER.resolve(pdf));

    assertThat(plan.actions())
        .extracting(action -> action.text(Field.NUMBER))
        .containsExactly("1.1", "1.2", "1.3");
    assertThat(plan.actions())
        .extracting(action -> action.text(Field.TIMESCALE))
        .containsExactly("30/11/2026", "16/11/2026", "11/12/2026");
    assertThat(plan.actions())
        .extracting(Action::shade)
        .containsExactly(Shade.AMBER, Shade.GREEN, Shade.RED);
    assertThat(plan.actions().get(0).text(Field.PROGRESS))
        .isEqualTo("33 of 35 huddles held; notes in the handover book.");
  }

  @ParameterizedTest
  @ValueSource(strings = "browser-long.pdf")
  void ofManyPagesIsReadToItsEnd(String pdf) throws IOException, UnreadableFile {
    assertThat(read(FOLDER.resolve(pdf)).actions()).hasSize(27);
  }
}
