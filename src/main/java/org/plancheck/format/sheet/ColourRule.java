package org.plancheck.format.sheet;

import java.util.List;
import java.util.Locale;
import org.plancheck.format.sheet.Sheet.Filled;
import org.plancheck.plan.Shade;

/**
 * A rule that colours cells by what they hold (conditional formatting, 18.3.1.10).
 *
 * @param ranges where it holds
 * @param type as "cellIs"
 * @param operator as "equal", or null
 * @param text what is looked for, or null
 * @param formulas read from the top left cell of the ranges
 * @param priority the smaller goes first
 * @param stops true where no later rule is looked at once this one is met
 * @param shade what it gives; none where it gives no colour of a fill
 */
public record ColourRule(
    List<CellRange> ranges,
    String type,
    String operator,
    String text,
    List<RuleFormula> formulas,
    int priority,
    boolean stops,
    Shade shade) {

  /** Whether a rule is met. */
  public enum Answer {
    YES,
    NO,
    UNKNOWN;

    static Answer of(boolean met) {
      return met ? YES : NO;
    }
  }

  boolean covers(int row, int column) {
    return ranges.stream().anyMatch(range -> range.contains(row, column));
  }

  /** True for colours and signs that may stand for red, amber and green. */
  public boolean mayBeRag() {
    return type.equals("colorScale")
        || type.equals("iconSet")
        || shade == Shade.RED
        || shade == Shade.AMBER
        || shade == Shade.GREEN;
  }

  /** Whether the rule is met at a cell. */
  Answer met(Sheet sheet, Filled cell) {
    String shown = cell.text().toLowerCase(Locale.ROOT);
    String sought = text == null ? null : text.toLowerCase(Locale.ROOT);
    return switch (type) {
      case "containsBlanks" -> Answer.of(shown.isBlank());
      case "notContainsBlanks" -> Answer.of(!shown.isBlank());
      case "containsErrors" -> Answer.of(shown.startsWith("#"));
      case "notContainsErrors" -> Answer.of(!shown.startsWith("#"));
      case "containsText" ->
          sought == null ? byFormula(sheet, cell) : Answer.of(shown.contains(sought));
      case "notContainsText" ->
          sought == null ? byFormula(sheet, cell) : Answer.of(!shown.contains(sought));
      case "beginsWith" ->
          sought == null ? byFormula(sheet, cell) : Answer.of(shown.startsWith(sought));
      case "endsWith" ->
          sought == null ? byFormula(sheet, cell) : Answer.of(shown.endsWith(sought));
      case "expression" -> byFormula(sheet, cell);
      case "cellIs" -> byValue(sheet, cell);
      default -> Answer.UNKNOWN;
    };
  }

  private Answer byFormula(Sheet sheet, Filled cell) {
    if (formulas.isEmpty()) {
      return Answer.UNKNOWN;
    }
    return answer(result(0, sheet, cell));
  }

  private static Answer answer(Object result) {
    if (result instanceof Boolean met) {
      return Answer.of(met);
    }
    if (result instanceof Double number) {
      return Answer.of(number != 0);
    }
    // An error meets no rule.
    return result == RuleFormula.ERROR ? Answer.NO : Answer.UNKNOWN;
  }

  private Object result(int formula, Sheet sheet, Filled cell) {
    int row = ranges.stream().mapToInt(CellRange::firstRow).min().orElse(1);
    int column = ranges.stream().mapToInt(CellRange::firstColumn).min().orElse(1);
    return formulas.get(formula).result(sheet, cell.row() - row, cell.column() - column);
  }

  private Answer byValue(Sheet sheet, Filled cell) {
    if (formulas.isEmpty() || operator == null) {
      return Answer.UNKNOWN;
    }
    Object value = RuleFormula.valueOf(cell);
    Object first = result(0, sheet, cell);
    Object second = formulas.size() > 1 ? result(1, sheet, cell) : null;
    return switch (operator) {
      case "equal" -> answer(RuleFormula.compare("=", value, first));
      case "notEqual" -> answer(RuleFormula.compare("<>", value, first));
      case "lessThan" -> answer(RuleFormula.compare("<", value, first));
      case "lessThanOrEqual" -> answer(RuleFormula.compare("<=", value, first));
      case "greaterThan" -> answer(RuleFormula.compare(">", value, first));
      case "greaterThanOrEqual" -> answer(RuleFormula.compare(">=", value, first));
      case "between" -> between(value, first, second, true);
      case "notBetween" -> between(value, first, second, false);
      default -> Answer.UNKNOWN;
    };
  }

  private static Answer between(Object value, Object low, Object high, boolean inside) {
    if (high == null) {
      return Answer.UNKNOWN;
    }
    Answer above = answer(RuleFormula.compare(">=", value, low));
    Answer below = answer(RuleFormula.compare("<=", value, high));
    if (above == Answer.UNKNOWN || below == Answer.UNKNOWN) {
      return Answer.UNKNOWN;
    }
    return Answer.of((above == Answer.YES && below == Answer.YES) == inside);
  }
}
