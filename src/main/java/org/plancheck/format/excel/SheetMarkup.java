package org.plancheck.format.excel;

import java.util.Set;
import org.plancheck.format.Edits;
import org.plancheck.format.Markup;

/** The characters of a sheet's part, to which only a pointer to the boxes of notes is added. */
final class SheetMarkup {

  /** What stands before {@code legacyDrawing} in a sheet (18.3.1.99). */
  private static final Set<String> BEFORE =
      Set.of(
          "sheetPr",
          "dimension",
          "sheetViews",
          "sheetFormatPr",
          "cols",
          "sheetData",
          "sheetCalcPr",
          "sheetProtection",
          "protectedRanges",
          "scenarios",
          "autoFilter",
          "sortState",
          "dataConsolidate",
          "customSheetViews",
          "mergeCells",
          "phoneticPr",
          "conditionalFormatting",
          "dataValidations",
          "hyperlinks",
          "printOptions",
          "pageMargins",
          "pageSetup",
          "headerFooter",
          "rowBreaks",
          "colBreaks",
          "customProperties",
          "cellWatches",
          "ignoredErrors",
          "smartTags",
          "drawing");

  private final String xml;
  private String relationship;
  private int pointerStart = -1;
  private int pointerEnd = -1;
  private int place = -1;
  private String prefix = "";

  SheetMarkup(String xml) {
    this.xml = xml;
    Markup markup = new Markup(xml);
    int depth = 0;
    while (markup.next()) {
      if (markup.kind() == Markup.Kind.END) {
        depth--;
      }
      if (depth == 0 && markup.opens()) {
        prefix = markup.name().substring(0, markup.name().indexOf(':') + 1);
      } else if (depth == 1) {
        child(markup);
      }
      if (markup.kind() == Markup.Kind.START) {
        depth++;
      }
    }
  }

  private void child(Markup markup) {
    String name = markup.name();
    String local = name.substring(name.indexOf(':') + 1);
    if (local.equals("legacyDrawing")) {
      if (markup.opens()) {
        relationship = markup.attribute("id");
        pointerStart = markup.start();
      }
      pointerEnd = markup.end();
    } else if (BEFORE.contains(local) && markup.kind() != Markup.Kind.START) {
      place = markup.end();
    }
  }

  /** Id of the relationship to the boxes of notes; null where the sheet has none. */
  String relationship() {
    return relationship;
  }

  /**
   * The sheet with a pointer to boxes of notes, in the place of the one that it has.
   *
   * @param id of the relationship
   */
  String pointingTo(String id, boolean strict) {
    String space =
        strict
            ? "http://purl.oclc.org/ooxml/officeDocument/relationships"
            : "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    String pointer = "<" + prefix + "legacyDrawing xmlns:r=\"" + space + "\" r:id=\"" + id + "\"/>";
    Edits edits = new Edits();
    if (pointerStart >= 0) {
      edits.replace(pointerStart, pointerEnd, pointer);
    } else {
      edits.insert(place, 0, pointer);
    }
    return edits.applyTo(xml);
  }
}
