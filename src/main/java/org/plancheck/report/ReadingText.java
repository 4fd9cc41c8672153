package org.plancheck.report;

import org.plancheck.plan.Cell;
import org.plancheck.plan.Field;
import org.plancheck.plan.Plan;
import org.plancheck.plan.TableReading;
import org.plancheck.plan.Theme;
import org.plancheck.result.CheckReport;

/**
 * How a plan was understood, for the terminal: which table is what, which column was taken for
 * what, and what was left out; so that a reviewer sees at once when a reading is wrong.
 */
public final class ReadingText {

  /** The reading as lines; a file without a plan says so in one. */
  public String write(CheckReport report) {
    if (report.reading() == null) {
      return "No plan was found in " + VisibleText.line(report.file().name()) + ".\n";
    }
    Plan plan = report.reading().plan();
    StringBuilder text = new StringBuilder("How ").append(VisibleText.line(report.file().name()));
    text.append(" was read\n");
    text.append(
        plan.onTemplate()
            ? "  It is on the Partnership's template.\n"
            : "  It is not on the Partnership's template: its header and layout are not checked.\n");
    for (Field field : Field.values()) {
      plan.header().cell(field).ifPresent(cell -> text.append(field(field, cell)));
    }
    for (TableReading table : plan.readings()) {
      text.append("  ").append(VisibleText.line(table.place().label())).append(": ");
      text.append(VisibleText.line(table.kind())).append('\n');
      table.columns().forEach(c -> text.append("    ").append(VisibleText.line(c)).append('\n'));
    }
    for (Theme theme : plan.themes()) {
      text.append("  ").append(VisibleText.line(theme.place().label())).append(": ");
      text.append(Wording.count(theme.actions().size(), "action"));
      text.append(theme.context().isPresent() ? ", with context\n" : ", no context\n");
    }
    plan.notes().forEach(note -> text.append("  ").append(VisibleText.line(note)).append('\n'));
    plan.leftOut()
        .forEach(l -> text.append("  Not read: ").append(VisibleText.line(l)).append('\n'));
    return text.toString();
  }

  private static String field(Field field, Cell cell) {
    String value = cell.isEmpty() ? "(blank)" : "'" + VisibleText.line(cell.text()) + "'";
    return "  " + field.label() + ": " + value + " (" + cell.place().address() + ")\n";
  }
}
