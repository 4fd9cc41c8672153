package org.plancheck.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.plancheck.language.TimeKind;
import org.plancheck.plan.Field;
import org.plancheck.plan.Theme;
import org.plancheck.result.ActionReading;
import org.plancheck.result.CheckReport;

/**
 * An action that is not done yet, as an overview of many plans lists it.
 *
 * @param number as the author gives it, else its row
 * @param words the first words of what is to be done
 * @param theme number of its theme on the template, or null
 * @param due last day that still meets its timescale, or null where none can be told
 * @param responsible the first words of the Responsible cell, or ""
 * @param owner what they name: "named", "role", "group", "outside" or "none"
 */
record OpenAction(
    String number, String words, Integer theme, LocalDate due, String responsible, String owner) {

  private static final int THEMES = 6;

  /** Those of a plan, in its order; none where it could not be read. */
  static List<OpenAction> of(CheckReport report) {
    List<OpenAction> open = new ArrayList<>();
    if (report.reading() == null) {
      return open;
    }
    int next = 0;
    for (Theme theme : report.reading().plan().themes()) {
      for (int i = 0; i < theme.actions().size(); i++) {
        ActionReading action = report.reading().actions().get(next++);
        if (open(action)) {
          open.add(of(theme, action));
        }
      }
    }
    return open;
  }

  /** True for an action that is neither Green, which is completed, nor said to be done. */
  private static boolean open(ActionReading reading) {
    return !"green".equals(reading.rag()) && reading.timescale().kind() != TimeKind.DONE;
  }

  private static OpenAction of(Theme theme, ActionReading reading) {
    Integer number = theme.number();
    boolean template = number != null && number >= 1 && number <= THEMES;
    return new OpenAction(
        PlanOrder.number(reading.action()),
        Wording.firstWords(reading.action().text(Field.ACTION), 90),
        template ? number : null,
        reading.timescale().to(),
        Wording.firstWords(reading.action().text(Field.RESPONSIBLE), 60),
        reading.owner());
  }
}
