package org.plancheck.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plancheck.format.PlanFile;
import org.plancheck.plan.Header;
import org.plancheck.plan.Place;
import org.plancheck.plan.Plan;
import org.plancheck.result.PlanReading;

final class EarlierReadingsTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

  private final EarlierReadings last = new EarlierReadings();
  private final AtomicInteger read = new AtomicInteger();

  private static PlanReading empty() {
    Place plan = Place.of("The plan", null);
    Header header = new Header(Map.of());
    return new PlanReading(
        new Plan(true, plan, header, List.of(), List.of(), List.of(), List.of()),
        Map.of(),
        List.of(),
        List.of());
  }

  private PlanReading of(String name, String content, LocalDate asOf, PlanReading reading) {
    PlanFile file = new PlanFile(name, content.getBytes(StandardCharsets.UTF_8));
    return last.of(
        file,
        asOf,
        () -> {
          read.incrementAndGet();
          return reading;
        });
  }

  @Test
  void readsTheSameVersionOnce() {
    PlanReading reading = empty();
    assertThat(of("a.docx", "one", DAY, reading)).isSameAs(reading);
    assertThat(of("a.docx", "one", DAY, empty())).isSameAs(reading);
    assertThat(read).hasValue(1);
  }

  @ParameterizedTest
  @CsvSource({"b.docx, one, 2026-11-22", "a.docx, two, 2026-11-22", "a.docx, one, 2026-11-23"})
  void readsAnewWhateverMakesAnotherReading(String name, String content, LocalDate asOf) {
    of("a.docx", "one", DAY, empty());
    of(name, content, asOf, empty());
    assertThat(read).hasValue(2);
  }

  @Test
  void triesAgainWhatCouldNotBeRead() {
    assertThat(of("a.docx", "one", DAY, null)).isNull();
    assertThat(of("a.docx", "one", DAY, null)).isNull();
    assertThat(read).hasValue(2);
  }

  @Test
  void keepsTheLastFewAlone() {
    for (int i = 0; i < 17; i++) {
      of("a.docx", "version " + i, DAY, empty());
      of("a.docx", "the one that is asked for again and again", DAY, empty());
    }
    of("a.docx", "version 16", DAY, empty());
    assertThat(read).hasValue(18);
    of("a.docx", "version 0", DAY, empty());
    assertThat(read).hasValue(19);
  }
}
