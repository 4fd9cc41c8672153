package org.plancheck.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The committed sample plans")
class SamplePlanFilesTest {
  private static final Path FOLDER = Path.of("sample-plans");

  static Stream<SampleFile> files() throws IOException {
    return SamplePlans.files().stream();
  }

  @ParameterizedTest
  @MethodSource("files")
  @DisplayName("are what the source says, byte by byte")
  void committedFileEqualsTheSource(SampleFile file) throws IOException {
    assertThat(Files.readAllBytes(FOLDER.resolve(file.name())))
        .as("%s differs from its source: run org.plancheck.samples.SamplePlans and commit", file)
        .isEqualTo(file.bytes());
  }

  @Test
  @DisplayName("come out the same a second time")
  void secondWritingIsTheSame() throws IOException {
    assertThat(SamplePlans.files()).usingRecursiveComparison().isEqualTo(SamplePlans.files());
  }

  @ParameterizedTest
  @MethodSource("files")
  @DisplayName("are listed in the README of the folder")
  void readmeNamesTheFile(SampleFile file) throws IOException {
    assertThat(Files.readString(FOLDER.resolve("README.md"))).contains("`" + file.name() + "`");
  }

  @Nested
  @DisplayName("on the Word template, as another program reads them")
  class OnTheTemplate {
    static Stream<SamplePlan> plans() {
      return SamplePlans.onTheTemplate().stream();
    }

    @ParameterizedTest
    @MethodSource("plans")
    @DisplayName("carry date and name in the page header alone")
    void pageHeaderHoldsDateAndName(SamplePlan plan) throws IOException {
      try (XWPFDocument document = open(plan)) {
        assertThat(document.getHeaderList()).hasSize(1);
        assertThat(document.getHeaderList().get(0).getParagraphs())
            .extracting(XWPFParagraph::getText)
            .containsExactly(
                "Date of plan: " + plan.dateOfPlan().replace("|", ""),
                "Completed by: " + plan.completedBy().replace("|", ""));
        assertThat(document.getParagraphs())
            .extracting(XWPFParagraph::getText)
            .noneMatch(text -> text.contains("Date of plan"));
      }
    }

    @ParameterizedTest
    @MethodSource("plans")
    @DisplayName("have the six themes in order, each followed by its prompt")
    void themesFollowTheTemplate(SamplePlan plan) throws IOException {
      try (XWPFDocument document = open(plan)) {
        List<String> texts = document.getParagraphs().stream().map(XWPFParagraph::getText).toList();
        assertThat(texts)
            .filteredOn(text -> text.startsWith("Theme "))
            .isEqualTo(WordTemplate.THEME_HEADINGS);
        assertThat(texts).filteredOn(text -> text.startsWith("Context (e.g. ")).hasSize(6);
      }
    }

    @ParameterizedTest
    @MethodSource("plans")
    @DisplayName("repeat the template's six column headings in each theme")
    void everyTableHasTheSixColumns(SamplePlan plan) throws IOException {
      try (XWPFDocument document = open(plan)) {
        List<XWPFTable> tables = document.getTables();
        assertThat(tables).hasSize(7);
        assertThat(tables.get(0).getRows()).hasSize(WordTemplate.FIELD_LABELS.size());
        for (XWPFTable table : tables.subList(1, 7)) {
          assertThat(table.getRow(0).isRepeatHeader()).isTrue();
          assertThat(table.getRow(0).getTableCells())
              .extracting(this::lines)
              .isEqualTo(WordTemplate.COLUMN_HEADINGS);
        }
      }
    }

    @ParameterizedTest
    @MethodSource("plans")
    @DisplayName("show each action's words and shading in its row")
    void everyRowShowsItsAction(SamplePlan plan) throws IOException {
      try (XWPFDocument document = open(plan)) {
        for (SampleTheme theme : plan.themes()) {
          XWPFTable table = document.getTables().get(theme.number());
          for (int i = 0; i < theme.actions().size(); i++) {
            SampleAction action = theme.actions().get(i);
            XWPFTableRow row = table.getRow(i + 1);
            assertThat(row.getCell(0).getText())
                .isEqualTo(theme.listNumbered() ? "" : action.number());
            assertThat(lines(row.getCell(1))).isEqualTo(action.text());
            assertThat(row.getCell(2).getText()).isEqualTo(action.responsible());
            assertThat(row.getCell(3).getText()).isEqualTo(action.timescale());
            assertThat(lines(row.getCell(4))).isEqualTo(action.progress());
            assertThat(row.getCell(5).getText()).isEqualTo(action.rag().word());
            assertThat(row.getCell(5).getColor())
                .isEqualTo(action.rag().fill().isEmpty() ? null : action.rag().fill());
          }
        }
      }
    }

    private XWPFDocument open(SamplePlan plan) throws IOException {
      return new XWPFDocument(
          new ByteArrayInputStream(Files.readAllBytes(FOLDER.resolve(plan.fileName()))));
    }

    private String lines(XWPFTableCell cell) {
      return String.join("\n", cell.getParagraphs().stream().map(XWPFParagraph::getText).toList());
    }
  }
}
