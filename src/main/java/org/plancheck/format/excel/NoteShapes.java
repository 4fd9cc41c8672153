package org.plancheck.format.excel;

import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plancheck.format.Edits;
import org.plancheck.format.Markup;
import org.plancheck.plan.Address;

/**
 * The part that holds the boxes of a sheet's notes, in VML as Excel still writes it (ISO/IEC
 * 29500-4, 14; [MS-OI29500] 2.1.1690). It need not be well formed, so it is only spliced.
 */
final class NoteShapes {

  private static final String SPACES =
      " xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:o=\"urn:schemas-microsoft-com:office:office\""
          + " xmlns:x=\"urn:schemas-microsoft-com:office:excel\"";

  private static final String TYPE =
      "<v:shapetype id=\"_x0000_t202\" coordsize=\"21600,21600\" o:spt=\"202\""
          + " path=\"m,l,21600r21600,l21600,xe\"><v:stroke joinstyle=\"miter\"/>"
          + "<v:path gradientshapeok=\"t\" o:connecttype=\"rect\"/></v:shapetype>";

  private static final Pattern BLOCK = Pattern.compile("idmap[^<>]{0,200}data=[\"'](\\d{1,5})");

  private static final Pattern NUMBER = Pattern.compile("_x0000_s(\\d{1,9})");

  private final String xml;
  private final int firstNumber;

  private NoteShapes(String xml, int firstNumber) {
    this.xml = xml;
    this.firstNumber = firstNumber;
  }

  /** The boxes that a part holds. */
  static NoteShapes of(String part) {
    Matcher block = BLOCK.matcher(part);
    int number = block.find() ? Integer.parseInt(block.group(1)) : 1;
    return new NoteShapes(part, number * 1024 + 1);
  }

  /**
   * A part without boxes.
   *
   * @param sheet which of the workbook's sheets it belongs to, from 1: shapes are numbered by it
   */
  static NoteShapes none(int sheet) {
    return new NoteShapes(
        "<xml"
            + SPACES
            + "><o:shapelayout v:ext=\"edit\"><o:idmap v:ext=\"edit\" data=\""
            + sheet
            + "\"/></o:shapelayout></xml>",
        sheet * 1024 + 1);
  }

  /**
   * The part with boxes for our notes in the place of our earlier ones.
   *
   * @param earlier cells, as "D7", whose boxes go
   * @param boxes by cell
   */
  String with(Set<String> earlier, Map<Address.SheetCell, NoteBox> boxes) {
    String kept = without(earlier);
    if (boxes.isEmpty()) {
      return kept;
    }
    int number = firstNumber;
    Matcher numbers = NUMBER.matcher(kept);
    while (numbers.find()) {
      number = Math.max(number, Integer.parseInt(numbers.group(1)) + 1);
    }
    StringBuilder added = new StringBuilder();
    if (!kept.contains("\"_x0000_t202\"")) {
      added.append(TYPE);
    }
    boolean bound =
        kept.contains("xmlns:v=") && kept.contains("xmlns:o=") && kept.contains("xmlns:x=");
    int layer = 0;
    for (Map.Entry<Address.SheetCell, NoteBox> box : boxes.entrySet()) {
      added.append(shape(number++, ++layer, box.getKey(), box.getValue(), bound ? "" : SPACES));
    }
    int end = kept.lastIndexOf("</");
    if (end < 0) {
      return none(firstNumber / 1024).with(Set.of(), boxes);
    }
    return kept.substring(0, end) + added + kept.substring(end);
  }

  private String without(Set<String> earlier) {
    Edits edits = new Edits();
    Markup markup = new Markup(xml);
    int start = -1;
    int at = 0;
    String row = "";
    String column = "";
    while (markup.next()) {
      if (markup.is("shape")) {
        if (markup.opens()) {
          start = markup.start();
          row = "";
          column = "";
        } else if (start >= 0 && earlier.contains(cell(row, column))) {
          edits.remove(start, markup.end());
        }
      } else if (markup.is("Row") && !markup.opens()) {
        row = xml.substring(at, markup.start());
      } else if (markup.is("Column") && !markup.opens()) {
        column = xml.substring(at, markup.start());
      }
      at = markup.end();
    }
    return edits.isEmpty() ? xml : edits.applyTo(xml);
  }

  private static String cell(String row, String column) {
    try {
      return Address.SheetCell.letters(Integer.parseInt(column.strip()) + 1)
          + (Integer.parseInt(row.strip()) + 1);
    } catch (NumberFormatException e) {
      return "";
    }
  }

  /** A box that shows only while its cell is pointed at. */
  private static String shape(
      int number, int layer, Address.SheetCell cell, NoteBox box, String spaces) {
    return "<v:shape"
        + spaces
        + " id=\"_x0000_s"
        + number
        + "\" type=\"#_x0000_t202\""
        + " style=\"position:absolute;width:"
        + NoteBox.WIDTH * 3 / 4
        + "pt;height:"
        + box.height() * 3 / 4
        + "pt;z-index:"
        + layer
        + ";visibility:hidden\""
        + " fillcolor=\"#ffffe1\" o:insetmode=\"auto\"><v:fill color2=\"#ffffe1\"/>"
        + "<v:shadow on=\"t\" color=\"black\" obscured=\"t\"/><v:path o:connecttype=\"none\"/>"
        + "<v:textbox style=\"mso-direction-alt:auto\"><div style=\"text-align:left\"></div>"
        + "</v:textbox><x:ClientData ObjectType=\"Note\"><x:MoveWithCells/><x:SizeWithCells/>"
        + "<x:Anchor>"
        + box.anchor()
        + "</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>"
        + (cell.row() - 1)
        + "</x:Row><x:Column>"
        + (cell.column() - 1)
        + "</x:Column></x:ClientData></v:shape>";
  }
}
