package org.plancheck.format;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/**
 * Changes to the text of some parts of a package, with what a new part needs: its content type and
 * a relationship to it (ISO/IEC 29500-2, 6.2.3 and 6.5). Parts that are not changed stay byte for
 * byte.
 */
public final class PackageChanges {

  private static final String HEAD =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
  private static final String CONTENT_TYPES = "[Content_Types].xml";

  private final OfficePackage parts;
  private final Map<String, String> texts = new TreeMap<>();

  /** Begins with nothing changed. */
  public PackageChanges(OfficePackage parts) {
    this.parts = parts;
  }

  /** A part as it is after the changes so far; null where there is none of that name. */
  public String text(String part) {
    String changed = texts.get(part);
    if (changed != null) {
      return changed;
    }
    return parts.has(part) ? Markup.decode(parts.bytes(part)) : null;
  }

  /** Replaces a part's text, or adds the part. */
  public void put(String part, String text) {
    if (!text.equals(text(part))) {
      texts.put(part, text);
    }
  }

  /** A name that no part has: with the smallest number between its beginning and its end. */
  public String freeName(String beginning, String end) {
    int number = 1;
    while (text(beginning + number + end) != null) {
      number++;
    }
    return beginning + number + end;
  }

  /** Says what a new part is. */
  public void contentType(String part, String type) {
    addTo(CONTENT_TYPES, "<Override PartName=\"/" + part + "\" ContentType=\"" + type + "\"/>");
  }

  /** Says what parts with an extension are, unless the package says so already. */
  public void contentTypeOfExtension(String extension, String type) {
    Markup markup = new Markup(text(CONTENT_TYPES));
    while (markup.next()) {
      if (markup.is("Default") && extension.equalsIgnoreCase(markup.attribute("Extension"))) {
        return;
      }
    }
    addTo(CONTENT_TYPES, "<Default Extension=\"" + extension + "\" ContentType=\"" + type + "\"/>");
  }

  /**
   * Relates a part to another.
   *
   * @param type the whole name of the kind of relationship
   * @return the relationship's id
   */
  public String relate(String from, String type, String to) {
    String name = Relationships.partFor(from);
    if (text(name) == null) {
      put(
          name,
          HEAD
              + "<Relationships xmlns=\""
              + "http://schemas.openxmlformats.org/package/2006/relationships\"></Relationships>");
    }
    String known = text(name);
    int number = 1;
    while (known.contains("\"rIdPlancheck" + number + "\"")) {
      number++;
    }
    String id = "rIdPlancheck" + number;
    addTo(name, "<Relationship Id=\"" + id + "\" Type=\"" + type + "\" Target=\"/" + to + "\"/>");
    return id;
  }

  /** Adds at the end of a part's root, with the root's prefix where it has one. */
  private void addTo(String part, String element) {
    String text = text(part);
    Markup markup = new Markup(text);
    markup.next();
    String root = markup.name();
    String prefix = root.substring(0, root.indexOf(':') + 1);
    Edits edits = new Edits();
    edits.append(text, root.substring(prefix.length()), element.replaceFirst("<", "<" + prefix));
    put(part, edits.applyTo(text));
  }

  /** The changed and added parts. */
  public Map<String, byte[]> parts() {
    Map<String, byte[]> changed = new TreeMap<>();
    texts.forEach(
        (name, text) ->
            changed.put(
                name,
                parts.has(name)
                    ? Markup.encode(text, parts.bytes(name))
                    : text.getBytes(StandardCharsets.UTF_8)));
    return changed;
  }
}
