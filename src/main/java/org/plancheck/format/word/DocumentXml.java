package org.plancheck.format.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.plancheck.format.Limits;
import org.plancheck.format.Markup;
import org.plancheck.format.UnreadableFile;
import org.plancheck.format.UnreadableFile.Reason;
import org.plancheck.format.word.DocumentBlock.Cell;
import org.plancheck.format.word.DocumentBlock.Change;
import org.plancheck.format.word.DocumentBlock.Look;
import org.plancheck.format.word.DocumentBlock.Merge;
import org.plancheck.format.word.DocumentBlock.Paragraph;
import org.plancheck.format.word.DocumentBlock.Row;
import org.plancheck.format.word.DocumentBlock.Run;
import org.plancheck.format.word.DocumentBlock.Table;

/** Writes paragraphs and tables as WordprocessingML. */
final class DocumentXml {

  /** A sober look; what is a heading is bold by itself. */
  static final String STYLES =
      "<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii=\"Arial\" w:hAnsi=\"Arial\""
          + " w:cs=\"Arial\"/><w:sz w:val=\"20\"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr>"
          + "<w:spacing w:after=\"60\"/></w:pPr></w:pPrDefault></w:docDefaults>";

  /** What Word's unfilled content controls show; older formats keep the words alone. */
  private static final Set<String> PROMPTS =
      Set.of(
          "Click or tap here to enter text.",
          "Click or tap to enter a date.",
          "Click here to enter text.",
          "Click here to enter a date.",
          "Choose an item.");

  /** Edges as near as this are one: rows are drawn by hand. */
  private static final int NEAR = 40;

  private static final String BORDERS =
      "<w:tblBorders><w:top w:val=\"single\" w:sz=\"4\"/><w:left w:val=\"single\" w:sz=\"4\"/>"
          + "<w:bottom w:val=\"single\" w:sz=\"4\"/><w:right w:val=\"single\" w:sz=\"4\"/>"
          + "<w:insideH w:val=\"single\" w:sz=\"4\"/><w:insideV w:val=\"single\" w:sz=\"4\"/>"
          + "</w:tblBorders>";

  private final Limits limits;
  private final StringBuilder xml = new StringBuilder();
  private long written;
  private int changes;

  DocumentXml(Limits limits) {
    this.limits = limits;
  }

  static String root(String name, String content) {
    return "<w:"
        + name
        + " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
        + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
        + content
        + "</w:"
        + name
        + ">";
  }

  /**
   * Blocks one after the other.
   *
   * @throws UnreadableFile where all of them together are too much
   */
  String of(List<DocumentBlock> blocks) throws UnreadableFile {
    xml.setLength(0);
    blocks(blocks, 0);
    written += xml.length();
    return xml.toString();
  }

  private void blocks(List<DocumentBlock> blocks, int depth) throws UnreadableFile {
    // A table in a table takes four elements of depth.
    if (4 * depth > limits.depth()) {
      throw new UnreadableFile(
          Reason.TOO_DEEP, "more than " + limits.depth() + " levels (limits: depth)");
    }
    for (DocumentBlock block : blocks) {
      if (block instanceof Paragraph paragraph) {
        paragraph(paragraph);
      } else if (block instanceof Table table) {
        table(table, depth);
      }
      // It is held several times over while it is written.
      long most = limits.unpackedBytes() / 4;
      if (written + xml.length() > most) {
        throw new UnreadableFile(
            Reason.TOO_BIG,
            "more than " + (most >> 20) + " MB when unpacked (limits: unpacked-mb)");
      }
    }
  }

  private void paragraph(Paragraph paragraph) {
    xml.append("<w:p>");
    int begin = xml.length();
    if (paragraph.list() > 0) {
      xml.append("<w:numPr><w:ilvl w:val=\"").append(paragraph.level());
      xml.append("\"/><w:numId w:val=\"").append(paragraph.list()).append("\"/></w:numPr>");
    }
    shading(paragraph.rgb());
    if (paragraph.runsOn()) {
      xml.append("<w:rPr>");
      change("del", "/></w:rPr>");
    }
    if (xml.length() > begin) {
      xml.insert(begin, "<w:pPr>").append("</w:pPr>");
    }
    String all = paragraph.runs().stream().map(Run::text).collect(Collectors.joining());
    boolean prompt = PROMPTS.contains(all.strip());
    xml.append(prompt ? "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>" : "");
    runs(paragraph.runs());
    xml.append(prompt ? "</w:sdtContent></w:sdt></w:p>" : "</w:p>");
  }

  private void shading(Integer rgb) {
    if (rgb != null) {
      xml.append("<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"");
      xml.append(String.format("%06X", rgb & 0xffffff)).append("\"/>");
    }
  }

  private void change(String kind, String end) {
    changes++;
    xml.append("<w:").append(kind).append(" w:id=\"").append(changes);
    xml.append("\" w:author=\"Author\"").append(end);
  }

  /** Words of several looks that one change brought or took away are one change. */
  private void runs(List<Run> runs) {
    Change open = Change.NONE;
    for (Run run : runs) {
      if (run.text().isEmpty()) {
        continue;
      }
      if (run.change() != open) {
        xml.append(open == Change.NONE ? "" : "</w:" + element(open) + ">");
        open = run.change();
        if (open != Change.NONE) {
          change(element(open), ">");
        }
      }
      run(run);
    }
    xml.append(open == Change.NONE ? "" : "</w:" + element(open) + ">");
  }

  private static String element(Change change) {
    return change == Change.DELETED ? "del" : "ins";
  }

  private void run(Run run) {
    xml.append("<w:r>");
    Look look = run.look();
    if (look.bold() || look.hidden() || look.rgb() != null) {
      xml.append("<w:rPr>").append(look.bold() ? "<w:b/>" : "");
      xml.append(look.hidden() ? "<w:vanish/>" : "");
      shading(look.rgb());
      xml.append("</w:rPr>");
    }
    text(run.text(), run.change() == Change.DELETED ? "w:delText" : "w:t");
    xml.append("</w:r>");
  }

  private void text(String text, String element) {
    int from = 0;
    for (int i = 0; i <= text.length(); i++) {
      String sign = i == text.length() ? "" : sign(text.charAt(i));
      if (sign != null) {
        if (i > from) {
          xml.append('<').append(element).append(" xml:space=\"preserve\">");
          xml.append(Markup.escape(text.substring(from, i)));
          xml.append("</").append(element).append('>');
        }
        xml.append(sign);
        from = i + 1;
      }
    }
  }

  /** What is an element of its own; null for a letter. */
  private static String sign(char c) {
    return switch (c) {
      case '\t' -> "<w:tab/>";
      case '\n' -> "<w:br/>";
      case DocumentBlock.NO_BREAK_HYPHEN -> "<w:noBreakHyphen/>";
      default -> null;
    };
  }

  private void table(Table table, int depth) throws UnreadableFile {
    List<Integer> edges = edges(table);
    xml.append("<w:tbl><w:tblPr><w:tblW w:w=\"0\" w:type=\"auto\"/>").append(BORDERS);
    xml.append("<w:tblLayout w:type=\"fixed\"/></w:tblPr><w:tblGrid>");
    for (int i = 1; i < edges.size(); i++) {
      xml.append("<w:gridCol w:w=\"").append(edges.get(i) - edges.get(i - 1)).append("\"/>");
    }
    xml.append("</w:tblGrid>");
    for (Row row : table.rows()) {
      row(row, edges, depth);
    }
    xml.append("</w:tbl>");
  }

  /** Where columns begin and end: the edges of all cells, near ones taken for one. */
  private static List<Integer> edges(Table table) {
    TreeSet<Integer> all = new TreeSet<>();
    for (Row row : table.rows()) {
      all.add(row.left());
      row.cells().forEach(cell -> all.add(cell.right()));
    }
    List<Integer> edges = new ArrayList<>();
    for (int edge : all) {
      if (edges.isEmpty() || edge - edges.get(edges.size() - 1) > NEAR) {
        edges.add(edge);
      }
    }
    return edges;
  }

  private static int column(List<Integer> edges, int edge) {
    int found = java.util.Collections.binarySearch(edges, edge);
    return found >= 0 ? found : Math.max(0, -found - 2);
  }

  private void row(Row row, List<Integer> edges, int depth) throws UnreadableFile {
    int column = column(edges, row.left());
    xml.append("<w:tr>");
    if (column > 0 || row.hidden() || row.deleted()) {
      xml.append("<w:trPr>");
      xml.append(column > 0 ? "<w:gridBefore w:val=\"" + column + "\"/>" : "");
      xml.append(row.hidden() ? "<w:hidden/>" : "");
      if (row.deleted()) {
        change("del", "/>");
      }
      xml.append("</w:trPr>");
    }
    for (Cell cell : row.cells()) {
      int end = Math.max(column + 1, column(edges, cell.right()));
      cell(cell, end - column, width(edges, column, end), depth);
      column = end;
    }
    xml.append("</w:tr>");
  }

  private static int width(List<Integer> edges, int column, int end) {
    return end < edges.size() ? edges.get(end) - edges.get(column) : 0;
  }

  private void cell(Cell cell, int span, int width, int depth) throws UnreadableFile {
    xml.append("<w:tc><w:tcPr>");
    xml.append("<w:tcW w:w=\"").append(width).append("\" w:type=\"dxa\"/>");
    xml.append(span > 1 ? "<w:gridSpan w:val=\"" + span + "\"/>" : "");
    xml.append(cell.merge() == Merge.BEGINS ? "<w:vMerge w:val=\"restart\"/>" : "");
    xml.append(cell.merge() == Merge.CONTINUES ? "<w:vMerge/>" : "");
    shading(cell.rgb());
    xml.append("</w:tcPr>");
    blocks(cell.blocks(), depth + 1);
    boolean ends =
        !cell.blocks().isEmpty()
            && cell.blocks().get(cell.blocks().size() - 1) instanceof Paragraph;
    xml.append(ends ? "" : "<w:p/>").append("</w:tc>");
  }
}
