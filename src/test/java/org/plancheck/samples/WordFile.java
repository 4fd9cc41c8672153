package org.plancheck.samples;

import java.io.IOException;

/**
 * A sample as a Word file: what was written, and around it the parts that are the same in each.
 *
 * @param title what the file's properties call it
 * @param savedBy who the file's properties name as author
 * @param savedAt when the file's properties say that it was saved, as ISO 8601 in UTC
 * @param document the part word/document.xml
 * @param pageHeader the part word/header1.xml
 * @param comments the part word/comments.xml, empty for none
 */
record WordFile(
    String title,
    String savedBy,
    String savedAt,
    String document,
    String pageHeader,
    String comments) {

  private static final String COMMENTS_TYPE =
      """
        <Override PartName="/word/comments.xml"\
       ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"/>
      """;

  private static final String COMMENTS_RELATIONSHIP =
      """
        <Relationship Id="rId8"\
       Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments"\
       Target="comments.xml"/>
      """;

  /** A plan on the template. */
  static WordFile of(SamplePlan plan) {
    WordTemplate template = new WordTemplate(plan);
    return new WordFile(
        "Partnership/Provider Improvement Plan",
        plan.savedBy(),
        plan.savedAt(),
        template.document(),
        template.pageHeader(),
        template.comments());
  }

  /**
   * The bytes of the file, its parts in Word's order.
   *
   * @throws IOException if one of the unchanging parts cannot be read
   */
  byte[] bytes() throws IOException {
    OfficePackage word = new OfficePackage();
    withComments(word, "[Content_Types].xml", COMMENTS_TYPE, "</Types>");
    word.unchanging("_rels/.rels").part("word/document.xml", document);
    withComments(word, "word/_rels/document.xml.rels", COMMENTS_RELATIONSHIP, "</Relationships>");
    word.part("word/header1.xml", pageHeader);
    if (!comments.isEmpty()) {
      word.part("word/comments.xml", comments);
    }
    return word.unchanging("word/theme/theme1.xml")
        .unchanging("word/settings.xml")
        .unchanging("word/numbering.xml")
        .unchanging("word/styles.xml")
        .unchanging("word/webSettings.xml")
        .unchanging("word/fontTable.xml")
        .coreProperties(title, savedBy, savedAt)
        .unchanging("docProps/app.xml")
        .bytes();
  }

  /** A part that is the same in each sample, but for one entry where there are comments. */
  private void withComments(OfficePackage word, String part, String entry, String end)
      throws IOException {
    String xml = OfficePackage.unchangingXml(part);
    word.part(part, comments.isEmpty() ? xml : xml.replace(end, entry + end));
  }
}
