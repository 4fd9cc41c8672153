package org.plancheck.format.opendocument;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plancheck.format.Markup;

/** How a part writes the names of elements that we add. */
final class Prefixes {

  private static final Pattern BOUND =
      Pattern.compile("\\sxmlns:([\\w.-]{1,100})\\s?=\\s?[\"']([^\"'<>]{1,300})[\"']");

  private final Map<String, String> byNamespace = new HashMap<>();

  /** As the root of a part binds them. */
  static Prefixes of(String part) {
    Prefixes prefixes = new Prefixes();
    Markup markup = new Markup(part);
    if (markup.next()) {
      Matcher bound = BOUND.matcher(part.substring(markup.start(), markup.end()));
      while (bound.find()) {
        prefixes.byNamespace.put(bound.group(2), bound.group(1));
      }
    }
    return prefixes;
  }

  /**
   * An element with some content.
   *
   * @param name with the specification's prefix, as "text:p"
   * @param attributes as written, each with a blank before it
   */
  String element(String name, String attributes, String content) {
    String start = "<" + name(name) + declared(name) + attributes;
    return content.isEmpty() ? start + "/>" : start + ">" + content + "</" + name(name) + ">";
  }

  /** An attribute as written, with a blank before it, in an element of the same namespace. */
  String attribute(String name, String value) {
    return " " + name(name) + "=\"" + Markup.escape(value) + "\"";
  }

  private String name(String name) {
    int colon = name.indexOf(':');
    String prefix = byNamespace.get(OdfStream.namespace(name.substring(0, colon)));
    return prefix == null ? name : prefix + name.substring(colon);
  }

  /** A namespace that the root does not bind is bound where it is used. */
  private String declared(String name) {
    String prefix = name.substring(0, name.indexOf(':'));
    String namespace = OdfStream.namespace(prefix);
    return byNamespace.containsKey(namespace) ? "" : " xmlns:" + prefix + "=\"" + namespace + "\"";
  }
}
