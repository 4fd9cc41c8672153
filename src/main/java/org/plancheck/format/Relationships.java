package org.plancheck.format;

import java.io.InputStream;
import java.net.URI;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * To which other parts of its package a part points (ISO/IEC 29500-2, 6.5). What lies outside the
 * package is left out, so nobody can follow it.
 *
 * @param byId in the order of the file
 */
public record Relationships(Map<String, Relationship> byId) {

  /**
   * One of them.
   *
   * @param type its last word, as "header"
   * @param target name of a part of this package, which need not be there
   */
  public record Relationship(String type, String target) {}

  public Relationships {
    byId = Collections.unmodifiableMap(new LinkedHashMap<>(byId));
  }

  /**
   * Those of a part; none where it has none.
   *
   * @param part its name, or "" for the package itself
   */
  public static Relationships of(OfficePackage parts, String part, Limits limits)
      throws UnreadableFile {
    Map<String, Relationship> found = new LinkedHashMap<>();
    InputStream in = parts.part(partFor(part));
    if (in == null) {
      return new Relationships(found);
    }
    try {
      XMLStreamReader xml = SafeXml.reader(in, limits);
      boolean root = true;
      while (xml.hasNext()) {
        boolean element = xml.next() == XMLStreamConstants.START_ELEMENT;
        if (element && root && !xml.getLocalName().equals("Relationships")) {
          throw new UnreadableFile(UnreadableFile.Reason.DAMAGED);
        }
        root &= !element;
        if (element
            && xml.getLocalName().equals("Relationship")
            && !"External".equals(xml.getAttributeValue(null, "TargetMode"))) {
          add(found, part, xml);
        }
      }
      return new Relationships(found);
    } catch (XMLStreamException e) {
      throw SafeXml.refusal(e);
    }
  }

  /**
   * Name of the part with which an Office document begins, as "word/document.xml".
   *
   * @throws UnreadableFile where the package tells of none, or does not hold it
   */
  public static String main(OfficePackage parts, Limits limits) throws UnreadableFile {
    if (!parts.has("[Content_Types].xml")) {
      throw new UnreadableFile(UnreadableFile.Reason.DAMAGED);
    }
    SafeXml.requireWellFormed(parts.part("[Content_Types].xml"), limits);
    return of(parts, "", limits)
        .target("officeDocument")
        .filter(parts::has)
        .orElseThrow(() -> new UnreadableFile(UnreadableFile.Reason.DAMAGED));
  }

  private static void add(Map<String, Relationship> found, String part, XMLStreamReader xml) {
    String id = xml.getAttributeValue(null, "Id");
    String type = xml.getAttributeValue(null, "Type");
    String target = xml.getAttributeValue(null, "Target");
    if (id == null || type == null || target == null) {
      return;
    }
    try {
      // Resolved as a URI inside the package: a target that climbs out names no part.
      String name = URI.create("/" + part).resolve(target).normalize().getPath();
      // An address such as mailto:… has no path and names no part.
      if (name != null && name.startsWith("/")) {
        found.put(
            id, new Relationship(type.substring(type.lastIndexOf('/') + 1), name.substring(1)));
      }
    } catch (IllegalArgumentException e) {
      // No URI: names no part either.
    }
  }

  /** Name of the part that holds the relationships of another. */
  public static String partFor(String part) {
    int slash = part.lastIndexOf('/') + 1;
    return part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels";
  }

  /** The part that an id stands for; empty where it stands for none. */
  public Optional<Relationship> get(String id) {
    return Optional.ofNullable(id).map(byId::get);
  }

  /** Name of the first part of a kind, as "comments". */
  public Optional<String> target(String type) {
    return byId.values().stream()
        .filter(relationship -> relationship.type().equals(type))
        .map(Relationship::target)
        .findFirst();
  }
}
