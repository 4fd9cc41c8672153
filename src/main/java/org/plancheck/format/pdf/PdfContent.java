package org.plancheck.format.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.plancheck.format.grid.Block;
import org.plancheck.format.grid.Block.GridCell;
import org.plancheck.format.grid.Block.Line;
import org.plancheck.format.grid.Block.Row;
import org.plancheck.format.grid.Block.Table;
import org.plancheck.format.pdf.Piece.Paragraph;
import org.plancheck.format.pdf.Piece.Part;
import org.plancheck.format.pdf.Piece.PartCell;
import org.plancheck.plan.Address;

/** Makes one document of the pieces of its pages. */
final class PdfContent {

  /**
   * Where something stands.
   *
   * @param page 1-based
   * @param box the whole of it on that page
   */
  record Spot(PdfText text, int page, Box box) {}

  private final List<Block> headers = new ArrayList<>();
  private final List<Block> body = new ArrayList<>();
  private final List<Block> footers = new ArrayList<>();
  private final Map<Address, Spot> spots = new HashMap<>();
  private final Set<String> printed = new TreeSet<>();

  /** The document of all pages' pieces. */
  PdfContent(List<List<Piece>> pages) {
    PageFurniture furniture = new PageFurniture(pages);
    List<Piece> text = new ArrayList<>();
    for (int page = 0; page < pages.size(); page++) {
      boolean firstOfPage = true;
      for (Piece piece : pages.get(page)) {
        if (furniture.has(piece, page)) {
          // What is printed on every page is given once.
          boolean upper = firstOfPage;
          if (printed.add(furniture.text(piece, page))) {
            (upper ? headers : footers).add(block(piece, true));
          }
        } else {
          add(piece, firstOfPage, text);
          firstOfPage = false;
        }
      }
    }
    text.forEach(piece -> body.add(block(piece, false)));
  }

  private static void add(Piece piece, boolean firstOfPage, List<Piece> text) {
    Piece last = text.isEmpty() ? null : text.get(text.size() - 1);
    if (firstOfPage && last instanceof Part above && piece instanceof Part below) {
      Part joined = TableJoin.of(above, below).orElse(null);
      if (joined != null) {
        text.set(text.size() - 1, joined);
        return;
      }
    }
    text.add(piece);
  }

  private Block block(Piece piece, boolean pagePart) {
    if (piece instanceof Paragraph p) {
      Address address = new Address.PageLine(p.page(), p.line());
      spots.put(address, new Spot(p.text(), p.page(), p.box()));
      return new Line(p.text().text(), "", address, pagePart);
    }
    return table((Part) piece);
  }

  private Table table(Part part) {
    List<Row> rows = new ArrayList<>();
    for (Piece.PartRow row : part.rows()) {
      rows.add(new Row(row.cells().stream().map(this::cell).toList()));
    }
    return new Table(part.columns(), rows, new Address.PageCell(part.page(), part.number(), 1, 1));
  }

  private GridCell cell(PartCell cell) {
    Address address =
        new Address.PageCell(cell.page(), cell.table(), cell.row(), cell.column() + 1);
    spots.putIfAbsent(address, new Spot(cell.text(), cell.page(), cell.box()));
    return new GridCell(
        cell.text().text(),
        "",
        cell.column(),
        cell.span(),
        cell.continued(),
        cell.shade(),
        address,
        cell.nested().stream().map(this::table).toList());
  }

  /** Page headers, then the text, then page footers. */
  List<Block> blocks() {
    List<Block> all = new ArrayList<>(headers);
    all.addAll(body);
    all.addAll(footers);
    return all;
  }

  /** Where each address stands. */
  Map<Address, Spot> spots() {
    return spots;
  }
}
