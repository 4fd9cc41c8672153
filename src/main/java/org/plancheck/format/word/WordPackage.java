package org.plancheck.format.word;

import java.io.InputStream;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.plancheck.format.Limits;
import org.plancheck.format.OfficePackage;
import org.plancheck.format.SafeXml;
import org.plancheck.format.UnreadableFile;
import org.plancheck.format.UnreadableFile.Reason;

/** The parts of a Word file and how they hang together (relationships, ISO/IEC 29500-2, 6.5). */
final class WordPackage {

  /** WordprocessingML as Word writes it, and its strict form. */
  static final Set<String> NAMESPACES =
      Set.of(
          "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
          "http://purl.oclc.org/ooxml/wordprocessingml/main");

  private static final List<String> COMMENT_PARTS =
      List.of("comments", "commentsExtended", "commentsIds", "commentsExtensible");

  /**
   * A relationship to another part.
   *
   * @param type its last word, as "header"
   * @param target name of a part of this package
   */
  record Relationship(String type, String target) {}

  private final OfficePackage parts;
  private final Limits limits;
  private final String main;
  private final Map<String, Relationship> relationships;

  private WordPackage(
      OfficePackage parts,
      Limits limits,
      String main,
      Map<String, Relationship> relationships) {
    this.parts = parts;
    this.limits = limits;
    this.main = main;
    this.relationships = relationships;
  }

  static WordPackage open(byte[] file, Limits limits) throws UnreadableFile {
    OfficePackage parts = OfficePackage.open(file, limits);
    if (!parts.has("[Content_Types].xml")) {
      throw new UnreadableFile(Reason.DAMAGED);
    }
    requireWellFormed(parts, "[Content_Types].xml", limits);
    String main =
        relationships(parts, "", limits).values().stream()
            .filter(r -> r.type().equals("officeDocument"))
            .map(Relationship::target)
            .findFirst()
            .orElseThrow(() -> new UnreadableFile(Reason.DAMAGED));
    if (!parts.has(main) || parts.bytes(main).length == 0) {
      throw new UnreadableFile(Reason.DAMAGED);
    }
    WordPackage word = new WordPackage(parts, limits, main, relationships(parts, main, limits));
    for (String kind : COMMENT_PARTS) {
      // These are changed as text later, which must begin from a whole document.
      if (word.related(kind).isPresent()) {
        requireWellFormed(parts, word.related(kind).get(), limits);
      }
    }
    return word;
  }

  private static void requireWellFormed(OfficePackage parts, String name, Limits limits)
      throws UnreadableFile {
    try {
      XMLStreamReader xml = SafeXml.reader(parts.part(name), limits);
      while (xml.hasNext()) {
        xml.next();
      }
    } catch (XMLStreamException e) {
      throw refusal(e);
    }
  }

  OfficePackage parts() {
    return parts;
  }

  Limits limits() {
    return limits;
  }

  /** Name of the main part, as a rule "word/document.xml". */
  String main() {
    return main;
  }

  /** The main part's relationships by id. */
  Map<String, Relationship> relationships() {
    return relationships;
  }

  /** Name of the part of a kind that belongs to the main part, as "numbering". */
  Optional<String> related(String type) {
    return relationships.values().stream()
        .filter(r -> r.type().equals(type) && parts.has(r.target()))
        .map(Relationship::target)
        .findFirst();
  }

  /** Name of the part that holds the relationships of another. */
  static String relationshipsOf(String part) {
    int slash = part.lastIndexOf('/') + 1;
    return part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels";
  }

  private static Map<String, Relationship> relationships(
      OfficePackage parts, String part, Limits limits) throws UnreadableFile {
    Map<String, Relationship> found = new LinkedHashMap<>();
    InputStream in = parts.part(relationshipsOf(part));
    if (in == null) {
      return found;
    }
    try {
      XMLStreamReader xml = SafeXml.reader(in, limits);
      while (xml.hasNext()) {
        if (xml.next() == XMLStreamConstants.START_ELEMENT
            && xml.getLocalName().equals("Relationship")
            && !"External".equals(xml.getAttributeValue(null, "TargetMode"))) {
          add(found, part, xml);
        }
      }
      return found;
    } catch (XMLStreamException e) {
      throw refusal(e);
    }
  }

  private static void add(Map<String, Relationship> found, String part, XMLStreamReader xml) {
    String type = xml.getAttributeValue(null, "Type");
    String target = xml.getAttributeValue(null, "Target");
    if (type == null || target == null) {
      return;
    }
    try {
      // Resolved as a URI inside the package: a target that climbs out names no part.
      String name = URI.create("/" + part).resolve(target).normalize().getPath();
      // An address such as mailto:… has no path and names no part.
      if (name != null && name.startsWith("/")) {
        found.put(
            xml.getAttributeValue(null, "Id"),
            new Relationship(type.substring(type.lastIndexOf('/') + 1), name.substring(1)));
      }
    } catch (IllegalArgumentException e) {
      // No URI: names no part either.
    }
  }

  /** What to tell the person when a part cannot be read. */
  static UnreadableFile refusal(XMLStreamException fault) {
    return fault instanceof SafeXml.LimitReached limit
        ? limit.refusal()
        : new UnreadableFile(Reason.DAMAGED);
  }
}
