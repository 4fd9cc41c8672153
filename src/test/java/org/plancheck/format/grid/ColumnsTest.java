package org.plancheck.format.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plancheck.format.Wml.HEADINGS;
import static org.plancheck.format.Wml.action;
import static org.plancheck.format.Wml.actions;
import static org.plancheck.format.Wml.cell;
import static org.plancheck.format.Wml.p;
import static org.plancheck.format.Wml.row;
import static org.plancheck.format.Wml.run;
import static org.plancheck.format.Wml.table;
import static org.plancheck.format.Wml.tcPr;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plancheck.format.Docx;
import org.plancheck.plan.Action;
import org.plancheck.plan.Field;
import org.plancheck.plan.Plan;

class ColumnsTest {

  private static final String THEME = p("Theme 1: Environment");

  private static List<String> texts(Plan plan, Field field) {
    return plan.actions().stream().map(action -> action.text(field)).toList();
  }

  @Test
  void areReadFromHeadingsSplitOverLinesAsTheTemplateSplitsThem() throws Exception {
    String headings =
        row(
            cell(p(run("Action", "<w:br/>", "No"))),
            cell(p("Actions"), p("(including detail of the"), p("desired outcome/s)")),
            cell(p("Responsible"), p("Person/s")),
            cell(p(run("Timescale for", "<w:br/>", "Completion"))),
            cell(
                p("Progress Comments"),
                p("(including ability to meet any identified requirements)")),
            cell(p("RAG"), p("Status")));
    Plan plan = Docx.of(THEME, table(headings, action("1.1", "Paint"))).plan();
    Action action = plan.actions().get(0);
    assertThat(action.text(Field.NUMBER)).isEqualTo("1.1");
    assertThat(action.text(Field.ACTION)).isEqualTo("Paint");
    assertThat(action.text(Field.RESPONSIBLE)).isEqualTo("Jane Smith");
    assertThat(action.text(Field.TIMESCALE)).isEqualTo("30/11/26");
    assertThat(action.text(Field.PROGRESS)).isEqualTo("Begun");
    assertThat(action.text(Field.RAG)).isEqualTo("Amber");
  }

  @Test
  void areReadFromHeadingsSplitOverTwoRows() throws Exception {
    Plan plan =
        Docx.of(
                THEME,
                table(
                    row("Action", "Actions", "Responsible", "Timescale for", "Progress", "RAG"),
                    row("No", "", "Person/s", "Completion", "Comments", "Status"),
                    action("1.1", "Paint")))
            .plan();
    assertThat(plan.actions()).hasSize(1);
    assertThat(plan.actions().get(0).text(Field.ACTION)).isEqualTo("Paint");
  }

  @Test
  void areReadWhereAHeadingIsMergedDownOverTwoRows() throws Exception {
    String down = tcPr("<w:vMerge w:val=\"restart\"/>");
    String on = tcPr("<w:vMerge/>");
    Plan plan =
        Docx.of(
                THEME,
                table(
                    row(
                        cell(down, "Action No"),
                        cell(down, "Actions"),
                        "Responsible",
                        "Timescale for",
                        cell(down, "Progress Comments"),
                        cell(down, "RAG Status")),
                    row(cell(on), cell(on), "Person/s", "Completion", cell(on), cell(on)),
                    action("1.1", "Paint")))
            .plan();
    assertThat(texts(plan, Field.ACTION)).containsExactly("Paint");
    assertThat(texts(plan, Field.RESPONSIBLE)).containsExactly("Jane Smith");
  }

  @Test
  void mayStandInAnotherOrder() throws Exception {
    Plan plan =
        Docx.of(
                THEME,
                table(
                    row("RAG Status", "Timescale", "Responsible Person/s", "Actions", "Action No"),
                    row("Red", "30/11/26", "Jo", "Paint", "1.1")))
            .plan();
    assertThat(texts(plan, Field.ACTION)).containsExactly("Paint");
    assertThat(texts(plan, Field.RAG)).containsExactly("Red");
    assertThat(plan.themes().get(0).columns()).doesNotContain(Field.PROGRESS);
  }

  @Test
  void repeatedOnEachPageAsOrdinaryRowsAreNoActions() throws Exception {
    Plan plan =
        Docx.of(THEME, actions(action("1.1", "Paint"), HEADINGS, action("1.2", "Floor"))).plan();
    assertThat(texts(plan, Field.ACTION)).containsExactly("Paint", "Floor");
  }

  @Test
  void holdForATableThatGoesOnWithoutHeadings() throws Exception {
    Plan plan =
        Docx.of(THEME, actions(action("1.1", "Paint")), p(), table(action("1.2", "Floor"))).plan();
    assertThat(texts(plan, Field.ACTION)).containsExactly("Paint", "Floor");
  }

  @Test
  void takeARatingOfRisksForNoStatusWhereAStatusStandsBesideIt() throws Exception {
    Plan plan =
        Docx.of(
                THEME,
                table(
                    row("Action No", "Actions", "Rating", "Responsible", "Timescale", "Status"),
                    row("1.1", "Paint", "High", "Jo Reid", "3/12/26", "In progress"),
                    row("1.2", "Floor", "Low", "Jo Reid", "3/12/26", "Completed")))
            .plan();
    assertThat(texts(plan, Field.RAG)).containsExactly("In progress", "Completed");
  }

  @Test
  void areExplainedToTheReader() throws Exception {
    Plan plan = Docx.of(THEME, actions(action("1.1", "Paint"))).plan();
    assertThat(plan.readings()).hasSize(1);
    assertThat(plan.readings().get(0).kind()).isEqualTo("actions of Theme 1");
    assertThat(plan.readings().get(0).columns())
        .hasSize(6)
        .contains("'RAG Status' read as RAG Status");
  }

  @Test
  void areNotFoundInATableOfSomethingElse() throws Exception {
    Docx docx =
        Docx.of(p("Staff"), table(row("Name", "Room", "Telephone"), row("Jo", "4", "0123")));
    assertThat(Docx.reader().read(docx.file())).isEmpty();
  }
}
