package org.plancheck.samples;

import java.util.List;

/**
 * A colleague's comment beside the text.
 *
 * @param writtenAt ISO 8601 in UTC
 */
record SampleComment(String author, String initials, String writtenAt, String text) {

  /** The part word/comments.xml (ECMA-376 part 1, 17.13.4); empty where there are none. */
  static String part(List<SampleComment> comments) {
    if (comments.isEmpty()) {
      return "";
    }
    StringBuilder xml = new StringBuilder();
    for (int id = 0; id < comments.size(); id++) {
      xml.append(comments.get(id).xml(id));
    }
    return OfficePackage.DECLARATION
        + "<w:comments"
        + WordPage.NAMESPACES
        + ">"
        + xml
        + "</w:comments>";
  }

  private String xml(int id) {
    return """
    <w:comment w:id="%d" w:author="%s" w:date="%s" w:initials="%s"><w:p><w:r><w:annotationRef/>\
    </w:r><w:r><w:t xml:space="preserve">%s</w:t></w:r></w:p></w:comment>\
    """
        .formatted(id, WordText.escaped(author), writtenAt, initials, WordText.escaped(text));
  }
}
