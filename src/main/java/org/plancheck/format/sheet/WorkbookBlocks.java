package org.plancheck.format.sheet;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.plancheck.format.UnreadableFile;
import org.plancheck.format.grid.Block;
import org.plancheck.format.grid.Block.Line;
import org.plancheck.format.grid.Block.Table;
import org.plancheck.format.grid.Content;
import org.plancheck.plan.Address;
import org.plancheck.plan.Revisions;

/** Makes lines and tables of a workbook's sheets, in the order in which they are added. */
public final class WorkbookBlocks {

  /** What office programs call a sheet that nobody has named. */
  private static final Pattern UNNAMED =
      Pattern.compile("(?i)(?:sheet|table|tabelle|feuil|hoja)\\s?\\d{1,3}");

  private final SheetRemarks remarks = new SheetRemarks();
  private final List<Block> blocks = new ArrayList<>();
  private final Set<String> printed = new LinkedHashSet<>();
  private int comments;
  private int changes;

  /** Says that a sheet was left out because no tab of it is shown. */
  public void hiddenSheet(String name) {
    remarks.hiddenSheet(name);
  }

  /**
   * Says that a sheet was left out because it has no cells.
   *
   * @param kind as "chartsheet"
   */
  public void otherSheet(String name, String kind) {
    remarks.otherSheet(name, kind);
  }

  /** Counts notes of people in cells; those of this program are none. */
  public void comments(int more) {
    comments += more;
  }

  /** Counts tracked changes, of which the sheets show what they led to. */
  public void changes(int more) {
    changes += more;
  }

  /** Says that macros were not looked at. */
  public void macros() {
    remarks.macros();
  }

  /**
   * Adds what a sheet shows.
   *
   * @param boxes the lines of the text boxes that lie on it
   * @param dates how many numbers were restored to dates, by column
   * @throws UnreadableFile where it has more merged cells than a sheet can have
   */
  public void add(Sheet sheet, List<Block> boxes, Map<Integer, Integer> dates)
      throws UnreadableFile {
    remarks.dates(sheet, dates);
    SheetColours colours = new SheetColours(sheet);
    SheetGrid grid = new SheetGrid(sheet, colours);
    List<Block> inSheet = grid.blocks();
    page(sheet, "header");
    if (!inSheet.isEmpty() || !boxes.isEmpty()) {
      name(sheet.name, inSheet.isEmpty() ? boxes.get(0) : inSheet.get(0));
    }
    blocks.addAll(boxes);
    blocks.addAll(inSheet);
    page(sheet, "footer");
    remarks.of(sheet, grid, colours);
  }

  /** The name on the tab stands above what the sheet shows, unless that begins with it. */
  private void name(String name, Block first) {
    String text =
        first instanceof Table table
            ? table.rows().get(0).cells().get(0).text()
            : ((Line) first).text();
    boolean said = text.regionMatches(true, 0, name.strip(), 0, name.strip().length());
    if (!said && !UNNAMED.matcher(name.strip()).matches()) {
      Address at = first instanceof Table table ? table.address() : ((Line) first).address();
      blocks.add(new Line(name.strip(), "", at, false));
    }
  }

  /** Headers and footers that say the same on many sheets are read once. */
  private void page(Sheet sheet, String part) {
    for (SheetPage page : sheet.pages) {
      if (page.part().equals(part)) {
        for (String line : page.lines()) {
          if (printed.add(part + " " + line)) {
            blocks.add(new Line(line, "", new Address.SheetPage(part, sheet.name), true));
          }
        }
      }
    }
  }

  /** All of it. */
  public Content content() {
    if (changes > 0) {
      remarks.changes(changes);
    }
    Revisions revisions = new Revisions(changes, comments, remarks.hidden());
    return new Content(blocks, remarks.leftOut(), remarks.notes(), revisions);
  }
}
