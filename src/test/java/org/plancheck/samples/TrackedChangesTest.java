package org.plancheck.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.xwpf.usermodel.XWPFComment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The sample with tracked changes, as another program reads it")
class TrackedChangesTest {
  private static final String FILE = TrackedChanges.plan().fileName();

  @Test
  @DisplayName("keeps what was deleted and what came instead")
  void daysWereChanged() throws IOException {
    WordXml document = WordXml.of(FILE);
    assertThat(document.texts("//w:tc//w:del//w:delText"))
        .contains("12/11/2026", "Ongoing", "TBC", "11/12/2026", "Amber");
    assertThat(document.texts("//w:tc//w:ins//w:t"))
        .contains("10/12/2026", "04/12/2026", "27/11/2026", "18/12/2026", "Green");
  }

  @Test
  @DisplayName("has one row that came and one that went")
  void rowsWereChanged() throws IOException {
    WordXml document = WordXml.of(FILE);
    assertThat(document.texts("//w:tr[w:trPr/w:ins]"))
        .singleElement()
        .satisfies(row -> assertThat(row).startsWith("3.2Outcome: "));
    assertThat(document.texts("//w:tr[w:trPr/w:del]"))
        .singleElement()
        .satisfies(row -> assertThat(row).startsWith("1.3Outcome: "));
  }

  @Test
  @DisplayName("carries a colleague's comments on the words that they are about")
  void colleagueCommented() throws IOException {
    try (XWPFDocument document =
        new XWPFDocument(Files.newInputStream(Path.of("sample-plans", FILE)))) {
      assertThat(document.getComments())
          .extracting(XWPFComment::getAuthor)
          .containsExactly("Neil Corbett", "Neil Corbett");
    }
    assertThat(
            WordXml.of(FILE)
                .texts(
                    "//w:r[preceding-sibling::w:commentRangeStart][following::w:commentRangeEnd]"))
        .contains("starting with a singing group");
    assertThat(WordXml.of(FILE).texts("//w:commentReference")).hasSize(2);
  }

  @ParameterizedTest
  @DisplayName("has content controls at every level of the text")
  @CsvSource({
    "//w:p/w:sdt, 18, 'days: two in the fields, and one in each row'",
    "//w:tc/w:sdt, 4, 'the other fields'",
    "//w:tr/w:sdt, 16, 'colours, whole cells'",
    "//w:tbl/w:sdt, 16, 'actions, whole rows'",
    "//w:body/w:sdt, 3, 'contexts'"
  })
  void controlsStandAtEveryLevel(String path, int count, String what) throws IOException {
    assertThat(WordXml.of(FILE).texts(path)).as(what).hasSize(count);
  }

  @Test
  @DisplayName("shows the control's own words where no colour was chosen")
  void nothingChosen() throws IOException {
    assertThat(WordXml.of(FILE).texts("//w:sdt[w:sdtPr/w:showingPlcHdr]"))
        .hasSize(10)
        .containsOnly(WordControl.NOTHING_CHOSEN);
  }
}
