package org.plancheck.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecurrencesTest {

  private static final Timescales TIMESCALES = new Timescales(WordLists.builtIn());
  private static final Anchors ANCHORS = Anchors.of(LocalDate.of(2026, 10, 5));

  private static List<String> periods(String text) {
    return TIMESCALES.find(text, ANCHORS).stream()
        .filter(time -> time.kind() == TimeKind.RECURRING)
        .map(time -> time.every() == null ? "-" : time.every())
        .toList();
  }

  @Test
  void how_often_is_read_in_every_way_of_saying_it() throws IOException {
    Agreement agreement = new Agreement();
    for (String line : Agreement.lines("recurrences.txt")) {
      List<String> fields = Agreement.fields(line, 2);
      agreement.add(fields.get(0), Agreement.labels(fields.get(1)), periods(fields.get(0)));
    }
    assertThat(agreement.precision()).as(agreement.toString()).isGreaterThanOrEqualTo(0.97);
    assertThat(agreement.recall()).as(agreement.toString()).isGreaterThanOrEqualTo(0.95);
  }
}
