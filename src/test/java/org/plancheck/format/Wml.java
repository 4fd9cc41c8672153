package org.plancheck.format;

/**
 * Pieces of WordprocessingML. Where a piece takes content, an argument that begins with "{@code <}"
 * is markup and any other is text.
 */
public final class Wml {

  /** The heading row of the Partnership's template. */
  public static final String HEADINGS =
      row(
          "Action No",
          "Actions (including detail of the desired outcome/s)",
          "Responsible Person/s",
          "Timescale for Completion",
          "Progress Comments (including ability to meet any identified requirements)",
          "RAG Status");

  private Wml() {}

  public static String p(String... content) {
    StringBuilder inside = new StringBuilder();
    for (String piece : content) {
      inside.append(markup(piece) ? piece : run(piece));
    }
    return "<w:p>" + inside + "</w:p>";
  }

  public static String run(String... content) {
    StringBuilder inside = new StringBuilder();
    for (String piece : content) {
      inside.append(markup(piece) ? piece : t(piece));
    }
    return "<w:r>" + inside + "</w:r>";
  }

  public static String t(String text) {
    return text.isEmpty() ? "" : "<w:t xml:space=\"preserve\">" + escaped(text) + "</w:t>";
  }

  public static String pPr(String properties) {
    return "<w:pPr>" + properties + "</w:pPr>";
  }

  public static String rPr(String properties) {
    return "<w:rPr>" + properties + "</w:rPr>";
  }

  public static String tcPr(String properties) {
    return "<w:tcPr>" + properties + "</w:tcPr>";
  }

  /** A cell: paragraphs, tables and its properties; text makes a paragraph. */
  public static String cell(String... content) {
    StringBuilder inside = new StringBuilder();
    for (String piece : content) {
      inside.append(markup(piece) ? piece : p(piece));
    }
    boolean paragraph = inside.toString().contains("<w:p>") || inside.toString().contains("<w:p/>");
    return "<w:tc>" + inside + (paragraph ? "" : "<w:p/>") + "</w:tc>";
  }

  /** A row: cells, its properties; text makes a cell. */
  public static String row(String... cells) {
    StringBuilder inside = new StringBuilder();
    for (String piece : cells) {
      inside.append(markup(piece) ? piece : cell(piece));
    }
    return "<w:tr>" + inside + "</w:tr>";
  }

  public static String table(String... rows) {
    return "<w:tbl><w:tblPr/><w:tblGrid/>" + String.join("", rows) + "</w:tbl>";
  }

  /** The template's heading row with rows below it. */
  public static String actions(String... rows) {
    return table(HEADINGS, String.join("", rows));
  }

  /** A row that is complete but for the action's own words. */
  public static String action(String number, String action) {
    return row(number, action, "Jane Smith", "30/11/26", "Begun", "Amber");
  }

  /** One cell over all six columns. */
  public static String across(String... content) {
    return row("<w:tc>" + tcPr("<w:gridSpan w:val=\"6\"/>") + lines(content) + "</w:tc>");
  }

  private static String lines(String... content) {
    StringBuilder inside = new StringBuilder();
    for (String piece : content) {
      inside.append(markup(piece) ? piece : p(piece));
    }
    return inside.toString();
  }

  /** A content control round some content. */
  public static String control(String properties, String content) {
    return "<w:sdt><w:sdtPr>"
        + properties
        + "</w:sdtPr><w:sdtContent>"
        + content
        + "</w:sdtContent></w:sdt>";
  }

  /** A complex field in the runs of a paragraph. */
  public static String field(String instruction, String result) {
    return fieldMark("begin")
        + run("<w:instrText>" + escaped(instruction) + "</w:instrText>")
        + fieldMark("separate")
        + (markup(result) ? result : run(result))
        + fieldMark("end");
  }

  public static String fieldMark(String type) {
    return run("<w:fldChar w:fldCharType=\"" + type + "\"/>");
  }

  /** A text box as Word writes it: the same text twice, for new and old programs. */
  public static String textBox(String... blocks) {
    String text = "<w:txbxContent>" + String.join("", blocks) + "</w:txbxContent>";
    return "<mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wps:wsp><wps:txbx>"
        + text
        + "</wps:txbx></wps:wsp></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>"
        + text
        + "</v:textbox></w:pict></mc:Fallback></mc:AlternateContent>";
  }

  public static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  private static boolean markup(String piece) {
    return piece.startsWith("<");
  }
}
