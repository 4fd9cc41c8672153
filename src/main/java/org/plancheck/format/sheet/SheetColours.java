package org.plancheck.format.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.plancheck.format.sheet.ColourRule.Answer;
import org.plancheck.format.sheet.Sheet.Filled;
import org.plancheck.plan.Shade;

/** Which shade each cell of a sheet shows: by a colour rule, else by its fill. */
final class SheetColours {

  private final Sheet sheet;
  private final List<ColourRule> rules;
  private final Set<ColourRule> unknown = new LinkedHashSet<>();

  SheetColours(Sheet sheet) {
    this.sheet = sheet;
    this.rules = new ArrayList<>(sheet.rules);
    rules.sort(Comparator.comparingInt(ColourRule::priority));
  }

  /** The shade of a cell; what could not be worked out is its fill. */
  Shade of(Filled cell) {
    for (ColourRule rule : rules) {
      if (!rule.covers(cell.row(), cell.column())) {
        continue;
      }
      Answer answer = rule.met(sheet, cell);
      if (answer == Answer.YES && rule.shade() != Shade.NONE) {
        return rule.shade();
      }
      if (answer == Answer.YES && rule.stops()) {
        break;
      }
      if (answer == Answer.UNKNOWN && rule.mayBeRag() && !cell.isBlank()) {
        unknown.add(rule);
      }
    }
    return cell.style().shade();
  }

  /** The rules met so far that may stand for red, amber or green and could not be worked out. */
  Set<ColourRule> unknown() {
    return unknown;
  }
}
