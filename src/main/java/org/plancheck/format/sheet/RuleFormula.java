package org.plancheck.format.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.plancheck.format.sheet.Sheet.Filled;

/**
 * The formula of a colour rule, as far as such formulas are simple: comparisons of cells of the
 * same sheet with texts and numbers, and a few functions (18.17). Whatever is beyond that is
 * unknown.
 *
 * <p>Results are String, Double, Boolean, {@link #ERROR} or {@link #UNKNOWN}.
 */
public final class RuleFormula {

  /** A formula's error, as where a text is not found. */
  static final Object ERROR = new Object();

  /** What cannot be told here. */
  static final Object UNKNOWN = new Object();

  private static final int LONGEST = 500;
  private static final int DEEPEST = 30;

  /** Thrown while parsing where a formula is more than is understood here. */
  private static final class TooClever extends Exception {
    private static final long serialVersionUID = 1L;
  }

  /** What is read of a formula; the shift moves relative cells from the rule's first cell. */
  private interface Term {
    Object result(Sheet sheet, int rows, int columns);
  }

  private final String text;
  private int at;
  private int depth;
  private final Term term;

  /** Reads a formula without its equals sign; one that is too clever is unknown everywhere. */
  public RuleFormula(String formula) {
    this.text = formula.strip();
    Term read = (sheet, rows, columns) -> UNKNOWN;
    if (text.length() <= LONGEST) {
      try {
        Term whole = comparison();
        blanks();
        read = at == text.length() ? whole : read;
      } catch (TooClever e) {
        // stays unknown
      }
    }
    this.term = read;
  }

  /**
   * The result at a cell.
   *
   * @param rows how many rows below the rule's first cell
   * @param columns how many columns to the right of it
   */
  Object result(Sheet sheet, int rows, int columns) {
    return term.result(sheet, rows, columns);
  }

  /** What stands in a cell: its number or its text. */
  static Object valueOf(Filled cell) {
    return cell == null ? "" : cell.number() != null ? cell.number() : cell.text();
  }

  /** Compares as Excel does: texts whatever their case, a number always before a text. */
  static Object compare(String operator, Object left, Object right) {
    if (left == UNKNOWN || right == UNKNOWN) {
      return UNKNOWN;
    }
    if (left == ERROR || right == ERROR) {
      return ERROR;
    }
    int order;
    if (left instanceof Double a && right instanceof Double b) {
      order = Double.compare(a, b);
    } else if (left instanceof String a && right instanceof String b) {
      order = a.compareToIgnoreCase(b);
    } else if (left instanceof Boolean a && right instanceof Boolean b) {
      order = Boolean.compare(a, b);
    } else if (left.equals("") || right.equals("")) {
      // A blank cell equals 0 as well as "": which is meant here cannot be told.
      order = left.equals("") ? -1 : 1;
    } else {
      order = rank(left) - rank(right);
    }
    return switch (operator) {
      case "=" -> order == 0;
      case "<>" -> order != 0;
      case "<" -> order < 0;
      case "<=" -> order <= 0;
      case ">" -> order > 0;
      default -> order >= 0;
    };
  }

  private static int rank(Object value) {
    return value instanceof Double ? 0 : value instanceof String ? 1 : 2;
  }

  private void blanks() {
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
  }

  private boolean take(String sign) {
    blanks();
    if (text.startsWith(sign, at)) {
      at += sign.length();
      return true;
    }
    return false;
  }

  private Term comparison() throws TooClever {
    if (++depth > DEEPEST) {
      throw new TooClever();
    }
    Term left = joined();
    for (String operator : List.of("<>", "<=", ">=", "=", "<", ">")) {
      if (take(operator)) {
        Term right = joined();
        depth--;
        return (sheet, rows, columns) ->
            compare(
                operator, left.result(sheet, rows, columns), right.result(sheet, rows, columns));
      }
    }
    depth--;
    return left;
  }

  private Term joined() throws TooClever {
    Term left = single();
    while (take("&")) {
      Term first = left;
      Term second = single();
      left =
          (sheet, rows, columns) -> {
            Object a = first.result(sheet, rows, columns);
            Object b = second.result(sheet, rows, columns);
            return a instanceof String x && b instanceof String y ? x + y : UNKNOWN;
          };
    }
    return left;
  }

  private Term single() throws TooClever {
    blanks();
    if (at >= text.length()) {
      throw new TooClever();
    }
    char c = text.charAt(at);
    if (c == '"') {
      String words = words();
      return (sheet, rows, columns) -> words;
    }
    if (take("(")) {
      Term inside = comparison();
      expect(")");
      return inside;
    }
    if (Character.isDigit(c) || c == '.' || c == '-') {
      double number = number();
      return (sheet, rows, columns) -> number;
    }
    return cellOrFunction();
  }

  private void expect(String sign) throws TooClever {
    if (!take(sign)) {
      throw new TooClever();
    }
  }

  private String words() throws TooClever {
    StringBuilder words = new StringBuilder();
    for (at++; at < text.length(); at++) {
      if (text.charAt(at) != '"') {
        words.append(text.charAt(at));
      } else if (at + 1 < text.length() && text.charAt(at + 1) == '"') {
        words.append('"');
        at++;
      } else {
        at++;
        return words.toString();
      }
    }
    throw new TooClever();
  }

  private double number() throws TooClever {
    int from = at++;
    while (at < text.length() && (Character.isDigit(text.charAt(at)) || text.charAt(at) == '.')) {
      at++;
    }
    double number;
    try {
      number = Double.parseDouble(text.substring(from, at));
    } catch (NumberFormatException e) {
      throw new TooClever();
    }
    return take("%") ? number / 100 : number;
  }

  private Term cellOrFunction() throws TooClever {
    int from = at;
    while (at < text.length()
        && (Character.isLetterOrDigit(text.charAt(at)) || text.charAt(at) == '$')) {
      at++;
    }
    String name = text.substring(from, at);
    if (name.isEmpty()) {
      throw new TooClever();
    }
    if (take("(")) {
      return function(name.toUpperCase(Locale.ROOT), arguments());
    }
    if (name.equalsIgnoreCase("TRUE") || name.equalsIgnoreCase("FALSE")) {
      boolean value = name.equalsIgnoreCase("TRUE");
      return (sheet, rows, columns) -> value;
    }
    CellRange cell = CellRange.of(name).orElseThrow(TooClever::new);
    if (!cell.isOneCell()) {
      throw new TooClever();
    }
    boolean fixedColumn = name.startsWith("$");
    boolean fixedRow = name.indexOf('$', 1) > 0;
    return (sheet, rows, columns) ->
        valueOf(
            sheet.at(
                cell.firstRow() + (fixedRow ? 0 : rows),
                cell.firstColumn() + (fixedColumn ? 0 : columns)));
  }

  private List<Term> arguments() throws TooClever {
    List<Term> arguments = new ArrayList<>();
    if (take(")")) {
      return arguments;
    }
    do {
      arguments.add(comparison());
    } while (take(","));
    expect(")");
    return arguments;
  }

  /** A function that is not known here has an unknown result, which may not matter to the whole. */
  private static Term function(String name, List<Term> arguments) {
    RuleFunctions.Function function =
        RuleFunctions.of(name, arguments.size()).orElse(values -> UNKNOWN);
    return (sheet, rows, columns) -> {
      List<Object> values = new ArrayList<>();
      for (Term argument : arguments) {
        values.add(argument.result(sheet, rows, columns));
      }
      return function.result(values);
    };
  }
}
