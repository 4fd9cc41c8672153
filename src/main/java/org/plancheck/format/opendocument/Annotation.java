package org.plancheck.format.opendocument;

import org.plancheck.format.Comment;
import org.plancheck.format.Markup;

/** Writes a comment of ours (14.1). */
final class Annotation {

  private Annotation() {}

  /**
   * The element.
   *
   * @param text paragraphs parted by {@code \n}
   * @param name by which its end refers to it; "" where it stands at a point
   * @param date as "2026-11-22T00:00:00"
   */
  static String written(String text, String name, String date, Prefixes prefixes) {
    StringBuilder content = new StringBuilder();
    content.append(prefixes.element("dc:creator", "", Comment.AUTHOR));
    content.append(prefixes.element("dc:date", "", date));
    for (String paragraph : text.split("\n", -1)) {
      content.append(prefixes.element("text:p", "", Markup.escape(paragraph)));
    }
    String named = name.isEmpty() ? "" : prefixes.attribute("office:name", name);
    return prefixes.element("office:annotation", named, content.toString());
  }
}
