package org.plancheck.format.legacy;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hssf.model.HSSFFormulaParser;
import org.apache.poi.hssf.record.CFRuleBase;
import org.apache.poi.hssf.record.aggregates.CFRecordsAggregate;
import org.apache.poi.hssf.record.aggregates.ConditionalFormattingTable;
import org.apache.poi.hssf.record.cf.PatternFormatting;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.ss.formula.ptg.AreaNPtg;
import org.apache.poi.ss.formula.ptg.AreaPtgBase;
import org.apache.poi.ss.formula.ptg.Ptg;
import org.apache.poi.ss.formula.ptg.RefNPtg;
import org.apache.poi.ss.formula.ptg.RefPtgBase;
import org.apache.poi.ss.usermodel.ComparisonOperator;
import org.apache.poi.ss.util.CellRangeAddress;
import org.plancheck.format.excel.PlanSheet;

/** The rules of an old sheet that colour cells ([MS-XLS] 2.4.42 and 2.4.43). */
final class OldColourRules {

  private static final int ROWS = 0xffff;
  private static final int COLUMNS = 0xff;

  private final HSSFSheet sheet;
  private final OldStyles styles;

  OldColourRules(HSSFSheet sheet, OldStyles styles) {
    this.sheet = sheet;
    this.styles = styles;
  }

  void into(PlanSheet today) {
    ConditionalFormattingTable all = sheet.getSheet().getConditionalFormattingTable();
    for (int i = 0; i < all.size(); i++) {
      CFRecordsAggregate some = all.get(i);
      CellRangeAddress[] ranges = some.getHeader().getCellRanges();
      if (ranges.length == 0) {
        continue;
      }
      List<String> names = new ArrayList<>();
      int row = ROWS;
      int column = COLUMNS;
      for (CellRangeAddress range : ranges) {
        names.add(range.formatAsString());
        row = Math.min(row, range.getFirstRow());
        column = Math.min(column, range.getFirstColumn());
      }
      for (int j = 0; j < some.getNumberOfRules(); j++) {
        rule(today, names, some.getRule(j), row, column);
      }
    }
  }

  private void rule(PlanSheet today, List<String> ranges, CFRuleBase rule, int row, int column) {
    List<String> formulas = new ArrayList<>();
    for (Ptg[] formula : new Ptg[][] {rule.getParsedExpression1(), rule.getParsedExpression2()}) {
      if (formula != null && formula.length > 0) {
        formulas.add(text(formula, row, column));
      }
    }
    String operator = operator(rule.getComparisonOperation());
    String type =
        switch (rule.getConditionType()) {
          case CFRuleBase.CONDITION_TYPE_CELL_VALUE_IS -> "cellIs";
          case CFRuleBase.CONDITION_TYPE_FORMULA -> "expression";
          case CFRuleBase.CONDITION_TYPE_COLOR_SCALE -> "colorScale";
          case CFRuleBase.CONDITION_TYPE_ICON_SET -> "iconSet";
          default -> "dataBar";
        };
    today.rule(ranges, type, operator, formulas, colour(rule));
  }

  /** A solid fill of a rule shows what it calls its background. */
  private Integer colour(CFRuleBase rule) {
    if (!rule.containsPatternFormattingBlock()) {
      return null;
    }
    PatternFormatting pattern = rule.getPatternFormatting();
    Integer back = styles.colour(pattern.getFillBackgroundColor());
    return back == null ? styles.colour(pattern.getFillForegroundColor()) : back;
  }

  private static String operator(byte operator) {
    return switch (operator) {
      case ComparisonOperator.BETWEEN -> "between";
      case ComparisonOperator.NOT_BETWEEN -> "notBetween";
      case ComparisonOperator.EQUAL -> "equal";
      case ComparisonOperator.NOT_EQUAL -> "notEqual";
      case ComparisonOperator.GT -> "greaterThan";
      case ComparisonOperator.LT -> "lessThan";
      case ComparisonOperator.GE -> "greaterThanOrEqual";
      case ComparisonOperator.LE -> "lessThanOrEqual";
      default -> null;
    };
  }

  /** A formula as it reads at the top left cell; the file tells how far from it cells stand. */
  private String text(Ptg[] formula, int row, int column) {
    Ptg[] moved = new Ptg[formula.length];
    for (int i = 0; i < formula.length; i++) {
      moved[i] = formula[i].copy();
      if (moved[i] instanceof RefNPtg) {
        move((RefPtgBase) moved[i], row, column);
      } else if (moved[i] instanceof AreaNPtg) {
        move((AreaPtgBase) moved[i], row, column);
      }
    }
    return HSSFFormulaParser.toFormulaString(styles.book(), moved);
  }

  private static void move(RefPtgBase cell, int row, int column) {
    cell.setRow(cell.isRowRelative() ? cell.getRow() + row & ROWS : cell.getRow());
    cell.setColumn(cell.isColRelative() ? cell.getColumn() + column & COLUMNS : cell.getColumn());
  }

  private static void move(AreaPtgBase area, int row, int column) {
    if (area.isFirstRowRelative()) {
      area.setFirstRow(area.getFirstRow() + row & ROWS);
    }
    if (area.isLastRowRelative()) {
      area.setLastRow(area.getLastRow() + row & ROWS);
    }
    if (area.isFirstColRelative()) {
      area.setFirstColumn(area.getFirstColumn() + column & COLUMNS);
    }
    if (area.isLastColRelative()) {
      area.setLastColumn(area.getLastColumn() + column & COLUMNS);
    }
  }
}
