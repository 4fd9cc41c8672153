package org.plancheck.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProgressCommentsTest {

  private static final ProgressComments COMMENTS = new ProgressComments(WordLists.builtIn());
  private static final Anchors ANCHORS = Anchors.of(LocalDate.of(2026, 10, 5));

  private static ProgressSignals read(String text) {
    return COMMENTS.read(text, ANCHORS);
  }

  @Nested
  class Done {

    @ParameterizedTest
    @ValueSource(
        strings = {
          "Completed 2/11/26; audit 24 of 24",
          "done",
          "Complete, sheets in the folder.",
          "In place since 14/11/24.",
          "12 of 12 signed off by 15 May.",
          "100% of staff trained",
          "Training started 3/10, completed 2/11",
          "Completed 2/11. Monitoring continues.",
          "Bins fitted 2/9/25",
          "First round done: 17 of 17."
        })
    void isSaidByTheComment(String text) {
      assertThat(read(text).done()).isTrue();
      assertThat(read(text).notStarted()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "not yet complete",
          "not completed",
          "Phase 1 completed",
          "once complete",
          "nearly complete",
          "60% completed",
          "12 of 20 done",
          "To be completed",
          "Will be completed by 30/11",
          "Complete the audit by Friday",
          "Draft completed",
          "Partition up, signage to follow.",
          "Draft with the provider, not yet signed off.",
          "Governance structure in place, board training in process.",
          "Completed forms are kept in the office",
          "Lockers fitted. Curtain rail on order.",
          ""
        })
    void isNotSaidByPartsOrplansOrNegations(String text) {
      assertThat(read(text).done()).isFalse();
    }
  }

  @Nested
  class OtherSignals {

    @ParameterizedTest
    @ValueSource(strings = {"in progress", "60 % trained, on target", "going well, 12 of 20 done"})
    void underWay(String text) {
      assertThat(read(text).started()).isTrue();
      assertThat(read(text).done()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
        strings = {"Not started", "None started", "still to start on Larch", "due to start 4/1"})
    void notStarted(String text) {
      assertThat(read(text).notStarted()).isTrue();
      assertThat(read(text).started()).isFalse();
      assertThat(read(text).barrier()).as("'due to start' is no reason").isFalse();
    }

    @Test
    void lateWithItsReason() {
      String text = "Delayed due to sickness";

      assertThat(read(text).late()).isTrue();
      assertThat(read(text).lateQuote().in(text)).isEqualTo("Delayed");
      assertThat(read(text).barrierQuote().in(text)).isEqualTo("due to");
    }

    @Test
    void noDelayIsNotLate() {
      assertThat(read("No delays").late()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "Quotes awaited from the contractors",
          "Two nurse vacancies",
          "supplier delay",
          "Trainer cancelled 4/11",
          "waiting for the template"
        })
    void barriers(String text) {
      assertThat(read(text).barrier()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "Audit 6/11: 98 %",
          "certificates in training file",
          "completed 2/11",
          "minutes kept"
        })
    void evidence(String text) {
      assertThat(read(text).evidence()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"done", "Completed"})
    void theBareWordIsNoEvidence(String text) {
      assertThat(read(text).evidence()).isFalse();
    }
  }

  @Nested
  class DatedEntries {

    @Test
    void theNewestSpeaksWhereverItStands() {
      assertThat(read("12/11: trainer booked\n3/12: all trained, completed").done()).isTrue();
      assertThat(read("3/12: not yet complete\n12/11: completed for day staff").done()).isFalse();
    }

    @Test
    void anEntryWithoutYearBeforeThePlanIsOlder() {
      assertThat(read("14/9: completed\n12/10: re-opened, not yet complete").done()).isFalse();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"progress-comments.txt", "progress-comments-2.txt", "progress-comments-3.txt"})
  void comments_of_many_homes_are_read_as_their_readers_do(String set) throws IOException {
    Agreement agreement = agreement(set);

    assertThat(agreement.precision()).as(agreement.toString()).isGreaterThanOrEqualTo(0.94);
    assertThat(agreement.recall()).as(agreement.toString()).isGreaterThanOrEqualTo(0.85);
  }

  private static Agreement agreement(String file) throws IOException {
    Agreement agreement = new Agreement();
    for (String line : Agreement.lines(file)) {
      List<String> fields = Agreement.fields(line, 2);
      ProgressSignals said = read(fields.get(0));
      List<String> found = new ArrayList<>();
      add(found, "done", said.done());
      add(found, "started", said.started());
      add(found, "not started", said.notStarted());
      add(found, "late", said.late());
      add(found, "barrier", said.barrier());
      add(found, "evidence", said.evidence());
      agreement.add(fields.get(0), Agreement.labels(fields.get(1)), found);
    }
    return agreement;
  }

  private static void add(List<String> found, String label, boolean said) {
    if (said) {
      found.add(label);
    }
  }
}
