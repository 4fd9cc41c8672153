package org.plancheck.samples;

import static org.plancheck.samples.OfficePackage.DECLARATION;

/** The outermost elements of Word's parts, and A4 paper (ECMA-376 part 1, 17.2 and 17.10). */
final class WordPage {
  static final String NAMESPACES =
      " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
          + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
          + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
          + " xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\""
          + " mc:Ignorable=\"w14\"";

  private static final String HEADER =
      "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"rId5\"/>";

  private static final String LANDSCAPE =
      "<w:pgSz w:w=\"16838\" w:h=\"11906\" w:orient=\"landscape\"/>"
          + "<w:pgMar w:top=\"1200\" w:right=\"1000\" w:bottom=\"720\" w:left=\"1000\""
          + " w:header=\"510\" w:footer=\"510\" w:gutter=\"0\"/><w:cols w:space=\"708\"/>"
          + "<w:docGrid w:linePitch=\"360\"/></w:sectPr>";

  private static final String PORTRAIT =
      "<w:pgSz w:w=\"11906\" w:h=\"16838\"/>"
          + "<w:pgMar w:top=\"1440\" w:right=\"1300\" w:bottom=\"1000\" w:left=\"1300\""
          + " w:header=\"510\" w:footer=\"510\" w:gutter=\"0\"/><w:cols w:space=\"708\"/>"
          + "<w:docGrid w:linePitch=\"360\"/></w:sectPr>";

  private WordPage() {}

  /** The part word/document.xml on landscape paper. */
  static String landscape(String body) {
    return document(body + HEADER + LANDSCAPE);
  }

  /** The part word/document.xml on upright paper. */
  static String portrait(String body) {
    return document(body + HEADER + PORTRAIT);
  }

  /** The part word/header1.xml. */
  static String pageHeader(String paragraphs) {
    return DECLARATION + "<w:hdr" + NAMESPACES + ">" + paragraphs + "</w:hdr>";
  }

  private static String document(String body) {
    return DECLARATION + "<w:document" + NAMESPACES + "><w:body>" + body + "</w:body></w:document>";
  }
}
