package org.plancheck.format.opendocument;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.plancheck.format.sheet.CellRange;
import org.plancheck.format.sheet.ColourRule;
import org.plancheck.format.sheet.RuleFormula;
import org.plancheck.format.sheet.Sheet;
import org.plancheck.plan.Shade;

/** Reads a sheet's conditional formats as LibreOffice writes them. */
final class SheetColourRules {

  /** More rules than people make; beyond it they are no longer worked out. */
  private static final int MOST_RULES = 300;

  private static final int MOST_RANGES = 2_000;

  /** What a condition compares, by the sign with which it begins; the longer signs first. */
  private static final String[][] OPERATORS = {
    {"!=", "notEqual"},
    {"<=", "lessThanOrEqual"},
    {">=", "greaterThanOrEqual"},
    {"=", "equal"},
    {"<", "lessThan"},
    {">", "greaterThan"}
  };

  private final OdfStyles styles;

  SheetColourRules(OdfStyles styles) {
    this.styles = styles;
  }

  /** Reads the {@code calcext:conditional-formats} that begins here. */
  void read(OdfStream xml, Sheet sheet) throws XMLStreamException {
    while (xml.nextChild()) {
      List<CellRange> ranges = Ranges.list(xml.value("calcext:target-range-address"));
      while (xml.nextChild()) {
        ColourRule rule = rule(xml, ranges, sheet.rules.size());
        xml.skip();
        if (ranges.size() > MOST_RANGES || sheet.rules.size() >= MOST_RULES) {
          sheet.rulesOfExtensions |= rule.mayBeRag();
        } else if (!ranges.isEmpty()) {
          sheet.rules.add(rule);
        }
      }
    }
  }

  private ColourRule rule(OdfStream xml, List<CellRange> ranges, int priority) {
    String type =
        switch (xml.name()) {
          case "calcext:color-scale" -> "colorScale";
          case "calcext:icon-set" -> "iconSet";
          default -> "unknown";
        };
    if (!xml.name().equals("calcext:condition")) {
      return new ColourRule(ranges, type, null, null, List.of(), priority, false, Shade.NONE);
    }
    Shade shade =
        styles.shade("table-cell", xml.value("calcext:apply-style-name")).orElse(Shade.NONE);
    String value = xml.value("calcext:value");
    boolean fromFirst = fromFirst(ranges, xml.value("calcext:base-cell-address"));
    return condition(value == null ? "" : value, ranges, priority, shade, fromFirst);
  }

  /** Formulas are read from the first cell of the ranges; one read from elsewhere is unknown. */
  private static boolean fromFirst(List<CellRange> ranges, String base) {
    int row = ranges.stream().mapToInt(CellRange::firstRow).min().orElse(1);
    int column = ranges.stream().mapToInt(CellRange::firstColumn).min().orElse(1);
    return base == null
        || Ranges.of(base)
            .filter(cell -> cell.firstRow() == row && cell.firstColumn() == column)
            .isPresent();
  }

  private static ColourRule condition(
      String value, List<CellRange> ranges, int priority, Shade shade, boolean fromFirst) {
    String type = "unknown";
    String operator = null;
    List<RuleFormula> formulas = new ArrayList<>();
    String argument = argument(value);
    switch (value.substring(0, Math.max(0, value.indexOf('(')))) {
      case "contains-text" -> type = "containsText";
      case "not-contains-text" -> type = "notContainsText";
      case "begins-with" -> type = "beginsWith";
      case "ends-with" -> type = "endsWith";
      case "formula-is" -> {
        type = "expression";
        formulas.add(formula(argument));
      }
      default -> {
        for (String[] known : OPERATORS) {
          if (operator == null && value.startsWith(known[0])) {
            type = "cellIs";
            operator = known[1];
            formulas.add(formula(value.substring(known[0].length())));
          }
        }
      }
    }
    if (!formulas.isEmpty() && !fromFirst) {
      type = "unknown";
    }
    // Of the conditions of a cell, the first that is met decides.
    return new ColourRule(
        ranges, type, operator, quoted(argument), formulas, priority, true, shade);
  }

  private static String argument(String value) {
    int open = value.indexOf('(');
    int close = value.lastIndexOf(')');
    return open < 0 || close < open ? "" : value.substring(open + 1, close);
  }

  private static String quoted(String argument) {
    boolean quoted = argument.length() > 1 && argument.startsWith("\"") && argument.endsWith("\"");
    return quoted ? argument.substring(1, argument.length() - 1).replace("\"\"", "\"") : null;
  }

  /**
   * A formula with its cells written as "$G7" instead of "[.$G7]", its arguments parted by commas.
   */
  private static RuleFormula formula(String formula) {
    StringBuilder plain = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < formula.length(); i++) {
      char c = formula.charAt(i);
      quoted ^= c == '"';
      if (quoted || "[];".indexOf(c) < 0) {
        plain.append(c);
      } else if (c == ';') {
        plain.append(',');
      } else if (c == '[' && formula.startsWith("[.", i)) {
        i++;
      }
    }
    return new RuleFormula(plain.toString());
  }
}
