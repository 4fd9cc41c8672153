package org.plancheck.format.grid;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PromptTest {

  private static final String TEMPLATE =
      "Context (e.g. Self-Assessment, Care Inspectorate Inspection Report / Contract Monitoring /"
          + " Assurance Visits/ Complaints / Large Scale Investigations (LSI)):";

  @Nested
  class Context {

    @Test
    void ofTheBlankTemplateIsNoWordOfTheAuthor() {
      assertThat(Prompt.context(TEMPLATE)).contains("");
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "%s An inspection on 12 May. | An inspection on 12 May. | after the prompt in its line",
          "%s\\nAn inspection. | An inspection. | on the next line of the paragraph",
          "%s – An inspection. | An inspection. | after a dash",
        })
    void isWhatFollowsThePrompt(String text, String words, String reason) {
      assertThat(Prompt.context(text.formatted(TEMPLATE).replace("\\n", "\n")))
          .as(reason)
          .contains(words);
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "Context (e.g. self-assessment, care inspectorate inspection report):",
          "CONTEXT (E.G. SELF-ASSESSMENT)",
          "Context  (e.g.  Self-Assessment , Care Inspectorate\u00a0Inspection Report/Contract"
              + " Monitoring/Assurance Visits/Complaints/Large Scale Investigations(LSI)) :",
          "Context (e.g. Self-Assessment, Care Inspectorate Inspection Report",
          "Context:",
          "Context",
        })
    void isBlankWhereThePromptWasOnlyCutOrSpacedOtherwise(String text) {
      assertThat(Prompt.context(text)).contains("");
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "Context: Complaint of 3 May | Complaint of 3 May",
          "Context - Complaint of 3 May | Complaint of 3 May",
          "Context (e.g. a visit of our own): Complaint | (e.g. a visit of our own): Complaint",
          "Context (Care Inspectorate report, May 2026) | (Care Inspectorate report, May 2026)",
        })
    void keepsWhatTheAuthorPutInPlaceOfTheExamples(String text, String words) {
      assertThat(Prompt.context(text)).contains(words);
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "Context of the inspection is given below | a sentence that begins with the word",
          "Contextual notes | another word",
          "The context: none | the word does not begin the line",
        })
    void isNoLabelInside(String text, String reason) {
      assertThat(Prompt.context(text)).as(reason).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Please add additional rows as required for each section",
        "please add additional rows  as required.",
        "(Please add additional rows as required for each section)",
      })
  void theTemplatesNoteIsNoActionHoweverItIsSpaced(String text) {
    assertThat(Prompt.instruction(text)).isTrue();
  }

  @Test
  void anAuthorsWordsAreNoNote() {
    assertThat(Prompt.instruction("Add rows of seats as required for each section")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Partnership/Provider Improvement Plan", "IMPROVEMENT PLAN"})
  void theTitleOfTheTemplateIsKnown(String text) {
    assertThat(Prompt.title(text)).isTrue();
  }
}
