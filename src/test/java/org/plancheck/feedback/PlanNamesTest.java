package org.plancheck.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Recorded names: what programs leave in folders that people drop plans into. */
final class PlanNamesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "plan.docx",
        "PLAN.DOCX",
        "Improvement Plan v2 (final).xlsx",
        "plan.docm",
        "plan.xlsm",
        "plan.doc",
        "plan.xls",
        "plan.odt",
        "plan.ods",
        "plan.rtf",
        "plan.pdf",
        "~plan.docx",
        "Plàn ~$ 3.docx",
        "feedback.docx"
      })
  void takesPlans(String name) {
    assertThat(PlanNames.isPlan(name)).isTrue();
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "~$plan.docx, Word's owner file while the plan is open",
    "~WRD0001.docx, Word's working copy",
    "~WRL0002.tmp, Word's working copy",
    "~RF1a2b3c.TMP, what OneDrive puts in a file's place while it saves",
    "~RF1a2b3c.docx, the same under the plan's extension",
    "9F2C41D0, Excel's working copy while it saves",
    "plan.docx.tmp, a program's temporary file",
    ".~lock.plan.odt#, LibreOffice's lock",
    ".~lock.plan.docx#, LibreOffice's lock",
    "plan.docx.partial, a download that is not finished",
    "plan.docx.part, the same of Firefox",
    "plan.docx.crdownload, the same of Chrome",
    "plan.docx.filepart, the same of WinSCP",
    ".plan.docx.x7Ypq2, what rsync writes before it renames",
    ".plan.docx, hidden",
    "desktop.ini, the folder's own",
    "Thumbs.db, the folder's own",
    ".DS_Store, the folder's own",
    "plan.feedback.docx, our annotated copy",
    "plan.feedback-2.docx, our annotated copy",
    "plan.docx.feedback.pdf, our report",
    "plan.zip, no kind of plan",
    "plan, no kind at all"
  })
  void passesOver(String name, String why) {
    assertThat(PlanNames.isPlan(name)).as(why).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "plan.docx, true",
    "plan.feedback.docx, true",
    "plan.docx.feedback.pdf, true",
    "plan.docx.feedback.html, false",
    "~$plan.feedback.docx, false"
  })
  void tellsWhatMayBeAPlanAgain(String name, boolean may) {
    assertThat(PlanNames.isPlanOrCopy(name)).isEqualTo(may);
  }
}
