package org.plancheck.format.word;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.plancheck.format.Limits;
import org.plancheck.format.OfficePackage;
import org.plancheck.format.Relationships;
import org.plancheck.format.Relationships.Relationship;
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

  private final OfficePackage parts;
  private final Limits limits;
  private final String main;
  private final Map<String, Relationship> relationships;

  private WordPackage(
      OfficePackage parts, Limits limits, String main, Map<String, Relationship> relationships) {
    this.parts = parts;
    this.limits = limits;
    this.main = main;
    this.relationships = relationships;
  }

  static WordPackage open(byte[] file, Limits limits) throws UnreadableFile {
    OfficePackage parts = OfficePackage.open(file, limits);
    String main = Relationships.main(parts, limits);
    if (parts.bytes(main).length == 0) {
      throw new UnreadableFile(Reason.DAMAGED);
    }
    WordPackage word =
        new WordPackage(parts, limits, main, Relationships.of(parts, main, limits).byId());
    for (String kind : COMMENT_PARTS) {
      // These are changed as text later, which must begin from a whole document.
      if (word.related(kind).isPresent()) {
        SafeXml.requireWellFormed(parts.part(word.related(kind).get()), limits);
      }
    }
    return word;
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

  /** True where the document carries macros, which are never looked at. */
  boolean hasMacros() {
    return relationships.values().stream().anyMatch(r -> r.type().equals("vbaProject"));
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
    return Relationships.partFor(part);
  }

  /** What to tell the person when a part cannot be read. */
  static UnreadableFile refusal(XMLStreamException fault) {
    return SafeXml.refusal(fault);
  }
}
