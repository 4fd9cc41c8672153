package org.plancheck.format.word;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.plancheck.format.Limits;
import org.plancheck.format.Markup;
import org.plancheck.format.OfficePackage;
import org.plancheck.format.UnreadableFile;

/**
 * A document written anew (WordprocessingML) with what an older format holds. It is what is read,
 * so that hidden, deleted, merged and shaded are understood in one place, and what comments are
 * written into, so that both agree on where everything stands.
 */
public final class PlanDocument {

  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String TYPE =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.";

  /**
   * A page header or footer.
   *
   * @param kind "header" or "footer"
   * @param type "default", "first" or "even"
   */
  public record Page(String kind, String type, List<DocumentBlock> blocks) {
    public Page {
      blocks = List.copyOf(blocks);
    }
  }

  /** The paper of a section and its margins, in twentieths of a point. */
  public record Paper(int width, int height, int left, int right, int top, int bottom) {

    /** A4 upright. */
    public static final Paper A4 = new Paper(11906, 16838, 1134, 1134, 1134, 1134);

    private String xml() {
      return "<w:pgSz w:w=\""
          + within(width, 2000, 31680)
          + "\" w:h=\""
          + within(height, 2000, 31680)
          + (width > height ? "\" w:orient=\"landscape" : "")
          + "\"/><w:pgMar w:top=\""
          + within(top, 0, 9000)
          + "\" w:right=\""
          + within(right, 0, 9000)
          + "\" w:bottom=\""
          + within(bottom, 0, 9000)
          + "\" w:left=\""
          + within(left, 0, 9000)
          + "\" w:header=\"567\" w:footer=\"567\" w:gutter=\"0\"/>";
    }

    private static int within(int length, int least, int most) {
      return Math.max(least, Math.min(length, most));
    }
  }

  /**
   * A level of a list.
   *
   * @param format as "decimal" or "bullet" (17.18.59)
   * @param text as "%1.%2" (17.9.11)
   */
  public record Level(String format, int start, String text) {}

  private final DocumentXml xml;
  private final Map<String, byte[]> parts = new TreeMap<>();
  private final StringBuilder types = new StringBuilder();
  private final StringBuilder relationships = new StringBuilder();
  private final StringBuilder body = new StringBuilder();
  private final StringBuilder forms = new StringBuilder();
  private final StringBuilder lists = new StringBuilder();
  private int formCount;
  private int listCount;
  private String section = "";
  private boolean evenPages;
  private int related;

  /** Begins an empty document. */
  public PlanDocument(Limits limits) {
    this.xml = new DocumentXml(limits);
  }

  /** The number of a new list form, whose paragraphs are counted together. */
  public int form(List<Level> levels) {
    formCount++;
    forms.append("<w:abstractNum w:abstractNumId=\"").append(formCount).append("\">");
    for (int i = 0; i < levels.size(); i++) {
      Level level = levels.get(i);
      forms.append("<w:lvl w:ilvl=\"").append(i).append("\"><w:start w:val=\"");
      forms.append(level.start()).append("\"/><w:numFmt w:val=\"").append(level.format());
      forms.append("\"/><w:lvlText w:val=\"").append(Markup.escape(level.text()));
      forms.append("\"/></w:lvl>");
    }
    forms.append("</w:abstractNum>");
    return formCount;
  }

  /**
   * The number of a new list.
   *
   * @param form number of its form
   * @param anew levels at which the count begins anew, with their first numbers
   */
  public int list(int form, Map<Integer, Integer> anew) {
    listCount++;
    lists.append("<w:num w:numId=\"").append(listCount);
    lists.append("\"><w:abstractNumId w:val=\"").append(form).append("\"/>");
    new TreeMap<>(anew)
        .forEach(
            (level, start) -> {
              lists.append("<w:lvlOverride w:ilvl=\"").append(level);
              lists.append("\"><w:startOverride w:val=\"").append(start);
              lists.append("\"/></w:lvlOverride>");
            });
    lists.append("</w:num>");
    return listCount;
  }

  /** Adds a section behind those that are there. */
  public void section(List<DocumentBlock> blocks, List<Page> pages, Paper paper)
      throws UnreadableFile {
    if (!section.isEmpty()) {
      body.append("<w:p><w:pPr>").append(section).append("</w:pPr></w:p>");
    }
    body.append(xml.of(blocks));
    StringBuilder properties = new StringBuilder("<w:sectPr>");
    boolean first = false;
    for (Page page : pages) {
      String id = part(page.kind(), page.kind().equals("header") ? "hdr" : "ftr", page.blocks());
      properties.append("<w:").append(page.kind()).append("Reference w:type=\"");
      properties.append(page.type()).append("\" r:id=\"").append(id).append("\"/>");
      first |= page.type().equals("first");
      evenPages |= page.type().equals("even");
    }
    properties.append(paper.xml()).append(first ? "<w:titlePg/>" : "").append("</w:sectPr>");
    section = properties.toString();
  }

  /**
   * Adds notes, all in one.
   *
   * @param kind "footnotes" or "endnotes"
   */
  public void notes(String kind, List<DocumentBlock> blocks) throws UnreadableFile {
    String one = kind.substring(0, kind.length() - 1);
    String name = add(kind, "<w:" + one + " w:id=\"1\">" + xml.of(blocks) + "</w:" + one + ">");
    relate(kind, name);
  }

  private String part(String kind, String root, List<DocumentBlock> blocks) throws UnreadableFile {
    String content = blocks.isEmpty() ? "<w:p/>" : xml.of(blocks);
    String name = kind + (related + 1) + ".xml";
    put("word/" + name, DocumentXml.root(root, content));
    type("word/" + name, kind);
    return relate(kind, name);
  }

  private String add(String kind, String content) {
    put("word/" + kind + ".xml", DocumentXml.root(kind, content));
    type("word/" + kind + ".xml", kind);
    return kind + ".xml";
  }

  private String relate(String kind, String name) {
    related++;
    relationships.append("<Relationship Id=\"r").append(related).append("\" Type=\"");
    relationships.append(OFFICE).append('/').append(kind);
    relationships.append("\" Target=\"").append(name).append("\"/>");
    return "r" + related;
  }

  private void type(String part, String kind) {
    types.append("<Override PartName=\"/").append(part).append("\" ContentType=\"");
    types.append(TYPE).append(kind).append("+xml\"/>");
  }

  private void put(String name, String text) {
    String head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    parts.put(name, (head + text).getBytes(StandardCharsets.UTF_8));
  }

  /** The whole document as a package. */
  public byte[] bytes() {
    relate("styles", add("styles", DocumentXml.STYLES));
    relate("settings", add("settings", evenPages ? "<w:evenAndOddHeaders/>" : ""));
    if (listCount > 0) {
      relate("numbering", add("numbering", forms.toString() + lists));
    }
    put(
        "word/document.xml",
        DocumentXml.root("document", "<w:body>" + body + section + "</w:body>"));
    type("word/document.xml", "document.main");
    put("word/_rels/document.xml.rels", relationships(relationships.toString()));
    put(
        "_rels/.rels",
        relationships(
            "<Relationship Id=\"r1\" Type=\""
                + OFFICE
                + "/officeDocument\" Target=\"word/document.xml\"/>"));
    put(
        "[Content_Types].xml",
        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
            + "<Default Extension=\"rels\""
            + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
            + types
            + "</Types>");
    return OfficePackage.of(parts);
  }

  private static String relationships(String some) {
    return "<Relationships"
        + " xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + some
        + "</Relationships>";
  }
}
