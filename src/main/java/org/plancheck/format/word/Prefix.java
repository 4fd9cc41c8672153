package org.plancheck.format.word;

import org.plancheck.format.Markup;

/**
 * How a part writes the names of WordprocessingML.
 *
 * @param name prefix with its colon, as "w:"; "" where the part uses a default namespace
 * @param namespace what it stands for
 * @param bound true where the part's root binds the prefix, so that it can be used anywhere
 */
record Prefix(String name, String namespace, boolean bound) {

  private static final String MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  private static final String STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main";

  /** As the root element of a part writes it. */
  static Prefix of(String part) {
    Markup markup = new Markup(part);
    if (!markup.next()) {
      return new Prefix("", MAIN, false);
    }
    String root = markup.name();
    String name = root.substring(0, root.indexOf(':') + 1);
    return new Prefix(name, transitional(part).namespace(), true);
  }

  /** Strict or transitional, as the main part says. */
  static Prefix transitional(String main) {
    int head = Math.min(main.length(), 20_000);
    return new Prefix("w:", main.substring(0, head).contains(STRICT) ? STRICT : MAIN, false);
  }

  /** The attributes of WordprocessingML need a prefix of their own where elements have none. */
  private String attributes() {
    return name.isEmpty() ? "pc:" : name;
  }

  /** The beginning of a start tag, open for attributes. */
  String open(String element) {
    String declared = name.isEmpty() ? " xmlns:pc=\"" + namespace + "\"" : "";
    return "<" + name + element + declared;
  }

  String tag(String element) {
    return "<" + name + element + ">";
  }

  String close(String element) {
    return "</" + name + element + ">";
  }

  String attribute(String attribute, String value) {
    return " " + attributes() + attribute + "=\"" + value + "\"";
  }
}
