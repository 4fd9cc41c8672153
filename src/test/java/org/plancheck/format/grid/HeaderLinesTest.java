package org.plancheck.format.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plancheck.format.Wml.action;
import static org.plancheck.format.Wml.actions;
import static org.plancheck.format.Wml.cell;
import static org.plancheck.format.Wml.p;
import static org.plancheck.format.Wml.row;
import static org.plancheck.format.Wml.run;
import static org.plancheck.format.Wml.table;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plancheck.format.Docx;
import org.plancheck.format.UnreadableFile;
import org.plancheck.plan.Cell;
import org.plancheck.plan.Field;
import org.plancheck.plan.Plan;

class HeaderLinesTest {

  private static final String[][] TEMPLATE = {
    {"Name of Partnership Lead:", "Ann Lee"},
    {"Name of Registered Manager (& Day-To-Day Manager if different):", "Bob Hay (Deputy: Di Orr)"},
    {"Name of Service:", "Larch House"},
    {"Type of Service:", "Care Home for Older People"},
    {"Date of Commencement:", "01/10/26"},
    {"Date for Review:", "05/01/27"},
  };

  private static final Map<Field, String> VALUES =
      Map.of(
          Field.PARTNERSHIP_LEAD, "Ann Lee",
          Field.REGISTERED_MANAGER, "Bob Hay (Deputy: Di Orr)",
          Field.SERVICE_NAME, "Larch House",
          Field.SERVICE_TYPE, "Care Home for Older People",
          Field.DATE_OF_COMMENCEMENT, "01/10/26",
          Field.DATE_FOR_REVIEW, "05/01/27");

  private static Plan plan(String... blocks) throws UnreadableFile {
    List<String> all = new ArrayList<>(List.of(blocks));
    all.add(p("Theme 1: Environment"));
    all.add(actions(action("1.1", "Paint")));
    return Docx.of(all.toArray(String[]::new)).plan();
  }

  private static Map<Field, String> fields(String... blocks) throws UnreadableFile {
    Map<Field, String> fields = new EnumMap<>(Field.class);
    plan(blocks).header().cells().forEach((field, cell) -> fields.put(field, cell.text()));
    return fields;
  }

  @Test
  void areReadFromParagraphs() throws Exception {
    String[] lines = new String[6];
    for (int i = 0; i < 6; i++) {
      lines[i] = p(TEMPLATE[i][0] + " " + TEMPLATE[i][1]);
    }
    assertThat(fields(lines)).isEqualTo(VALUES);
  }

  @Test
  void areReadFromATableOfTwoColumns() throws Exception {
    StringBuilder rows = new StringBuilder();
    for (String[] field : TEMPLATE) {
      rows.append(row(field[0], field[1]));
    }
    assertThat(fields(table(rows.toString()))).isEqualTo(VALUES);
  }

  @Test
  void areReadFromATableOfFourColumns() throws Exception {
    StringBuilder rows = new StringBuilder();
    for (int i = 0; i < 6; i += 2) {
      rows.append(row(TEMPLATE[i][0], TEMPLATE[i][1], TEMPLATE[i + 1][0], TEMPLATE[i + 1][1]));
    }
    assertThat(fields(table(rows.toString()))).isEqualTo(VALUES);
  }

  @Test
  void areReadFromATableWithTheValuesBelow() throws Exception {
    StringBuilder rows = new StringBuilder();
    for (int i = 0; i < 6; i += 3) {
      rows.append(row(TEMPLATE[i][0], TEMPLATE[i + 1][0], TEMPLATE[i + 2][0]));
      rows.append(row(TEMPLATE[i][1], TEMPLATE[i + 1][1], TEMPLATE[i + 2][1]));
    }
    assertThat(fields(table(rows.toString()))).isEqualTo(VALUES);
  }

  @Test
  void areReadFromCellsThatHoldLabelAndValue() throws Exception {
    assertThat(
            fields(
                table(
                    row(
                        "Name of Service: Larch House",
                        cell(p("Date for Review:"), p("05/01/27"))))))
        .containsEntry(Field.SERVICE_NAME, "Larch House")
        .containsEntry(Field.DATE_FOR_REVIEW, "05/01/27");
  }

  @Test
  void areReadWhereSeveralStandInOneLine() throws Exception {
    assertThat(fields(p(run("Date of plan: 10/10/26", "<w:tab/>", "Completed by: Jane Smith"))))
        .containsEntry(Field.DATE_OF_PLAN, "10/10/26")
        .containsEntry(Field.COMPLETED_BY, "Jane Smith");
  }

  @Test
  void thatAreBlankAreThereAndBlank() throws Exception {
    Plan plan = plan(p("Date of plan:"), table(row("Name of Service:", "")));
    assertThat(plan.header().cell(Field.DATE_OF_PLAN).map(Cell::isEmpty)).contains(true);
    assertThat(plan.header().cell(Field.SERVICE_NAME).map(Cell::isEmpty)).contains(true);
    assertThat(plan.header().cell(Field.SERVICE_NAME).orElseThrow().place().address())
        .hasToString("table 1, row 1, column 2");
    assertThat(plan.header().cell(Field.SERVICE_TYPE)).isEmpty();
  }

  @Test
  void areNotMadeBlankByALaterBlank() throws Exception {
    assertThat(fields(p("Date of plan: 10/10/26"), p("Date of plan:")))
        .containsEntry(Field.DATE_OF_PLAN, "10/10/26");
    assertThat(fields(p("Date of plan:"), p("Date of plan: 10/10/26")))
        .containsEntry(Field.DATE_OF_PLAN, "10/10/26");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "DATE OF PLAN: 10/10/26 | DATE_OF_PLAN | 10/10/26 | capitals",
        "Date  of\u00a0plan : 10/10/26 | DATE_OF_PLAN | 10/10/26 | blanks",
        "Name of Registered Manager and Day-to-Day Manager if different: Bob | REGISTERED_MANAGER |"
            + " Bob | 'and' for '&'",
        "Manager’s name: Bob | REGISTERED_MANAGER | Bob | a curly quote",
      })
  void areKnownHoweverTheLabelIsWritten(String line, Field field, String value, String reason)
      throws Exception {
    assertThat(fields(p(line))).as(reason).containsEntry(field, value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The date of plan reviews was moved | a sentence without a colon",
        "Work completed by the handyman last week | a sentence",
      })
  void areNotFoundInSentences(String line, String reason) throws Exception {
    assertThat(fields(p(line))).as(reason).isEmpty();
  }
}
