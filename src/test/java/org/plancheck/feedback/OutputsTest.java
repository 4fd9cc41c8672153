package org.plancheck.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class OutputsTest {

  @ParameterizedTest
  @CsvSource({
    "plan.docx, docx, plan.feedback.docx",
    "PLAN.DOCX, docx, PLAN.feedback.DOCX",
    "plan.xls, xls, plan.feedback.xls",
    "plan.doc, docx, plan.doc.feedback.docx",
    "plan.v2.rtf, docx, plan.v2.rtf.feedback.docx",
    "stdin, xlsx, stdin.feedback.xlsx",
    "plan.feedback.docx, docx, plan.feedback.docx",
    "plan.feedback-2.docx, docx, plan.feedback.docx"
  })
  void namesTheAnnotatedCopyByItsFormat(String plan, String format, String copy) {
    assertThat(Outputs.annotatedName(plan, format)).isEqualTo(copy);
    assertThat(Outputs.isFeedback(copy)).isTrue();
  }
}
