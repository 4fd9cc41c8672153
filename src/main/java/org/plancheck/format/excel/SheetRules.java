package org.plancheck.format.excel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.plancheck.format.Attributes;
import org.plancheck.format.sheet.CellRange;
import org.plancheck.format.sheet.ColourRule;
import org.plancheck.format.sheet.RuleFormula;
import org.plancheck.format.sheet.Sheet;
import org.plancheck.plan.Shade;

/** Reads a sheet's filters and colour rules (18.3.1.18 and 18.3.2). */
final class SheetRules {

  /** More rules than people make; beyond it they are no longer worked out. */
  private static final int MOST_RULES = 300;

  private static final int MOST_RANGES = 2_000;

  private final CellStyles styles;

  SheetRules(CellStyles styles) {
    this.styles = styles;
  }

  /** The range of a filter that has a condition set, so that it may hide rows. */
  static Optional<CellRange> filter(XMLStreamReader xml) throws XMLStreamException {
    Optional<CellRange> range = CellRange.of(Attributes.value(xml, "ref"));
    boolean set = false;
    for (int depth = 1; depth > 0; ) {
      int event = xml.next();
      if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
      } else if (event == XMLStreamConstants.START_ELEMENT) {
        depth++;
        // A column whose button alone is hidden holds no condition.
        set |= depth == 3;
      }
    }
    return set ? range : Optional.empty();
  }

  /** Adds the rules of a {@code conditionalFormatting} to a sheet. */
  void colour(XMLStreamReader xml, Sheet sheet) throws XMLStreamException {
    List<CellRange> ranges = CellRange.list(Attributes.value(xml, "sqref"));
    boolean tooMany = ranges.size() > MOST_RANGES;
    while (xml.next() != XMLStreamConstants.END_ELEMENT) {
      if (xml.getEventType() != XMLStreamConstants.START_ELEMENT) {
        continue;
      }
      ColourRule rule = rule(xml, ranges);
      if (tooMany || sheet.rules.size() >= MOST_RULES) {
        sheet.rulesOfExtensions |= rule.mayBeRag();
      } else if (!ranges.isEmpty()
          && (rule.shade() != Shade.NONE || rule.stops() || rule.mayBeRag())) {
        sheet.rules.add(rule);
      }
    }
  }

  private ColourRule rule(XMLStreamReader xml, List<CellRange> ranges) throws XMLStreamException {
    String type = Attributes.value(xml, "type");
    String operator = Attributes.value(xml, "operator");
    String text = Attributes.value(xml, "text");
    int priority = Attributes.number(xml, "priority", Integer.MAX_VALUE);
    boolean stops = ExcelXml.isOn(xml, "stopIfTrue");
    Shade shade = styles.differential(Attributes.number(xml, "dxfId", -1));
    List<RuleFormula> formulas = new ArrayList<>();
    for (int depth = 1; depth > 0; ) {
      int event = xml.next();
      if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
      } else if (event == XMLStreamConstants.START_ELEMENT) {
        if (xml.getLocalName().equals("formula") && formulas.size() < 3) {
          formulas.add(new RuleFormula(ExcelXml.text(xml)));
        } else {
          depth++;
        }
      }
    }
    return new ColourRule(
        ranges,
        type == null ? "" : type,
        operator,
        text,
        List.copyOf(formulas),
        priority,
        stops,
        shade);
  }

  /** True where newer programs keep colour rules of their own in an extension. */
  static boolean ofExtensions(XMLStreamReader xml) throws XMLStreamException {
    boolean found = false;
    for (int depth = 1; depth > 0; ) {
      int event = xml.next();
      if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
      } else if (event == XMLStreamConstants.START_ELEMENT) {
        depth++;
        // Bars tell how much, never red, amber or green.
        found |=
            xml.getLocalName().equals("cfRule") && !"dataBar".equals(Attributes.value(xml, "type"));
      }
    }
    return found;
  }
}
