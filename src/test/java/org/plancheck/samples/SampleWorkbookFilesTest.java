package org.plancheck.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plancheck.format.Limits;
import org.plancheck.format.PlanFile;
import org.plancheck.format.PlanFormat;
import org.plancheck.format.UnreadableFile;
import org.plancheck.format.excel.ExcelFormat;
import org.plancheck.format.grid.Content;
import org.plancheck.format.grid.PlanFinder;
import org.plancheck.format.word.WordFormat;
import org.plancheck.plan.Action;
import org.plancheck.plan.Cell;
import org.plancheck.plan.Field;
import org.plancheck.plan.Plan;
import org.plancheck.plan.Shade;

@DisplayName("The committed sample workbooks")
class SampleWorkbookFilesTest {
  private static final Path FOLDER = Path.of("sample-plans");

  @ParameterizedTest
  @ValueSource(strings = {"good-plan.xlsx", "awkward-workbook.xlsx"})
  @DisplayName("are what the source says, byte by byte, and listed in the README of the folder")
  void committedFileEqualsTheSource(String name) throws IOException {
    assertThat(Files.readAllBytes(FOLDER.resolve(name)))
        .as("%s differs from its source: run org.plancheck.samples.SamplePlans and commit", name)
        .isEqualTo(ExcelFile.of(SamplePlans.workbooks().get(name)));
    assertThat(Files.readString(FOLDER.resolve("README.md"))).contains("`" + name + "`");
  }

  @Test
  @DisplayName("hold the good plan word for word as its Word twin does")
  void twinsSayTheSame() throws IOException, UnreadableFile {
    Plan word = plan(new WordFormat(), "good-plan.docx");
    Plan excel = plan(new ExcelFormat(), "good-plan.xlsx");
    assertThat(excel.onTemplate()).isTrue();
    assertThat(excel.leftOut()).isEmpty();
    assertThat(actions(excel)).isEqualTo(actions(word));
    assertThat(excel.themes())
        .extracting(theme -> theme.context().orElseThrow().text())
        .containsExactlyElementsOf(
            word.themes().stream().map(theme -> theme.context().orElseThrow().text()).toList());
    for (Field field : Field.values()) {
      if (field.inHeader()) {
        assertThat(excel.header().cell(field).map(Cell::text))
            .as(field.label())
            .isEqualTo(word.header().cell(field).map(Cell::text));
      }
    }
  }

  private static List<String> actions(Plan plan) {
    return plan.actions().stream()
        .map(
            action ->
                action.place().action()
                    + "|"
                    + action.text(Field.ACTION)
                    + "|"
                    + action.text(Field.RESPONSIBLE)
                    + "|"
                    + action.text(Field.TIMESCALE)
                    + "|"
                    + action.text(Field.PROGRESS)
                    + "|"
                    + action.text(Field.RAG)
                    + action.shade())
        .toList();
  }

  @Test
  @DisplayName("are read as people see them where they are awkward")
  void theAwkwardOneIsRead() throws IOException, UnreadableFile {
    Content content = content(new ExcelFormat(), "awkward-workbook.xlsx");
    Plan plan = PlanFinder.find(content).orElseThrow();
    assertThat(plan.actions())
        .extracting(action -> action.place().action())
        .containsExactly("2.1", "2.2", "2.3");
    assertThat(plan.actions())
        .extracting(action -> action.text(Field.TIMESCALE))
        .containsExactly("30/11/2026", "Nov-26", "Ongoing");
    assertThat(plan.actions())
        .extracting(Action::shade)
        .containsExactly(Shade.AMBER, Shade.GREEN, Shade.RED);
    assertThat(plan.header().cell(Field.DATE_OF_PLAN).orElseThrow().text()).isEqualTo("12/11/2026");
    assertThat(content.notes())
        .containsExactly(
            "1 row hidden by a filter on sheet '2. Leadership & Management' was read.");
    assertThat(content.leftOut())
        .containsExactly(
            "row 11 of sheet '2. Leadership & Management', hidden by hand",
            "column H of sheet '2. Leadership & Management', hidden by hand");
  }

  private static Plan plan(PlanFormat format, String name) throws IOException, UnreadableFile {
    return PlanFinder.find(content(format, name)).orElseThrow();
  }

  private static Content content(PlanFormat format, String name)
      throws IOException, UnreadableFile {
    return format.read(
        new PlanFile(name, Files.readAllBytes(FOLDER.resolve(name))), Limits.standard());
  }
}
