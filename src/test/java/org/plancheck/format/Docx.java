package org.plancheck.format;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.plancheck.format.word.WordFormat;
import org.plancheck.plan.Plan;

/**
 * A Word file made by hand for a test: raw WordprocessingML in a zip, so that a test shows the very
 * markup that it is about.
 */
public final class Docx {

  public static final String TRANSITIONAL =
      "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  public static final String STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main";

  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String DECLARATION =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
  private static final PlanReader READER =
      new PlanReader(Map.of("docx", new WordFormat()), Limits.standard());

  private final String body;
  private final Map<String, byte[]> parts = new LinkedHashMap<>();
  private final StringBuilder relationships = new StringBuilder();
  private final StringBuilder references = new StringBuilder();
  private String section = "";
  private String namespace = TRANSITIONAL;

  private Docx(String body) {
    this.body = body;
  }

  /** A document of some blocks; see {@link Wml}. */
  public static Docx of(String... blocks) {
    return new Docx(String.join("", blocks));
  }

  /** What a file on disk holds, for sample plans. */
  public static PlanReader reader() {
    return READER;
  }

  public Docx namespace(String used) {
    this.namespace = used;
    return this;
  }

  /** Adds to the properties of the last section, as "{@code <w:titlePg/>}". */
  public Docx section(String properties) {
    section += properties;
    return this;
  }

  public Docx pageHeader(String type, String... blocks) {
    return page("header", "hdr", type, blocks);
  }

  public Docx pageFooter(String type, String... blocks) {
    return page("footer", "ftr", type, blocks);
  }

  private Docx page(String kind, String root, String type, String... blocks) {
    String name = kind + (parts.size() + 1);
    references.append("<w:%sReference w:type=\"%s\" r:id=\"%s\"/>".formatted(kind, type, name));
    return related(kind, name, name + ".xml", root(root, String.join("", blocks)));
  }

  public Docx numbering(String... lists) {
    return related("numbering", root("numbering", String.join("", lists)));
  }

  public Docx styles(String... styles) {
    return related("styles", root("styles", String.join("", styles)));
  }

  public Docx settings(String settings) {
    return related("settings", root("settings", settings));
  }

  /** A colour scheme: names and hexadecimal colours by turns, as "accent1", "00B050". */
  public Docx colours(String... namesAndColours) {
    StringBuilder scheme = new StringBuilder();
    for (int i = 0; i < namesAndColours.length; i += 2) {
      scheme.append(
          "<a:%1$s><a:srgbClr val=\"%2$s\"/></a:%1$s>"
              .formatted(namesAndColours[i], namesAndColours[i + 1]));
    }
    String theme =
        "<a:theme xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\">"
            + "<a:themeElements><a:clrScheme name=\"x\">"
            + scheme
            + "</a:clrScheme></a:themeElements></a:theme>";
    return related("theme", "theme", "theme/theme1.xml", theme);
  }

  public Docx comments(String... comments) {
    return related("comments", root("comments", String.join("", comments)));
  }

  /** A part of the main part's folder with a relationship of the same name to it. */
  public Docx related(String type, String xml) {
    return related(type, type, type + ".xml", xml);
  }

  private Docx related(String type, String id, String target, String xml) {
    relationship(id, OFFICE + "/" + type, target, "");
    return part("word/" + target, xml);
  }

  /** A relationship of the main part, whether its target is there or not. */
  public Docx relationship(String id, String type, String target, String attributes) {
    relationships.append(
        "<Relationship Id=\"%s\" Type=\"%s\" Target=\"%s\"%s/>"
            .formatted(id, type, target, attributes));
    return this;
  }

  /** Adds a part, or puts another in place of one that every file has. */
  public Docx part(String name, String xml) {
    return part(name, (DECLARATION + xml).getBytes(StandardCharsets.UTF_8));
  }

  public Docx part(String name, byte[] bytes) {
    parts.put(name, bytes);
    return this;
  }

  /** A root element that binds the usual prefixes. */
  public String root(String name, String content) {
    return ("<w:%s xmlns:w=\"%s\" xmlns:r=\"%s\""
                + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
                + " xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\""
                + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\""
                + " xmlns:v=\"urn:schemas-microsoft-com:vml\""
                + " xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\""
                + " xmlns:w15=\"http://schemas.microsoft.com/office/word/2012/wordml\">")
            .formatted(name, namespace, OFFICE)
        + content
        + "</w:"
        + name
        + ">";
  }

  /** The main part without its declaration. */
  public String document() {
    String sectPr =
        references.isEmpty() && section.isEmpty()
            ? ""
            : "<w:sectPr>" + references + section + "</w:sectPr>";
    return root("document", "<w:body>" + body + sectPr + "</w:body>");
  }

  /** All parts by name. */
  public Map<String, byte[]> parts() {
    Map<String, byte[]> all = new LinkedHashMap<>();
    all.put("[Content_Types].xml", utf8(contentTypes()));
    String main = "<Relationship Id=\"rId1\" Type=\"%s/officeDocument\" Target=\"%s\"/>";
    all.put("_rels/.rels", utf8(relationships(main.formatted(OFFICE, "word/document.xml"))));
    all.put("word/document.xml", utf8(document()));
    all.put("word/_rels/document.xml.rels", utf8(relationships(relationships.toString())));
    all.putAll(parts);
    return all;
  }

  private static byte[] utf8(String xml) {
    return (DECLARATION + xml).getBytes(StandardCharsets.UTF_8);
  }

  private String contentTypes() {
    String word = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    StringBuilder overrides = new StringBuilder();
    parts.keySet().stream()
        .filter(name -> name.startsWith("word/") && !name.contains("rels"))
        .forEach(
            name ->
                overrides.append(
                    "<Override PartName=\"/%s\" ContentType=\"%s+xml\"/>"
                        .formatted(
                            name, word + name.replaceAll("^word/(?:theme/)?([a-zA-Z]+).*", "$1"))));
    return "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
        + "<Default Extension=\"rels\""
        + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
        + "<Override PartName=\"/word/document.xml\" ContentType=\""
        + word
        + "document.main+xml\"/>"
        + overrides
        + "</Types>";
  }

  private static String relationships(String inside) {
    return "<Relationships"
        + " xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + inside
        + "</Relationships>";
  }

  public byte[] bytes() {
    return zip(parts());
  }

  /** Parts as a zip file, in their order. */
  public static byte[] zip(Map<String, byte[]> parts) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(bytes)) {
      zip.setLevel(1);
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putArchiveEntry(new ZipArchiveEntry(part.getKey()));
        zip.write(part.getValue());
        zip.closeArchiveEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  public PlanFile file() {
    return new PlanFile("plan.docx", bytes());
  }

  /** The plan that is read from it. */
  public Plan plan() throws UnreadableFile {
    return READER.read(file()).orElseThrow(() -> new AssertionError("no plan was found"));
  }
}
