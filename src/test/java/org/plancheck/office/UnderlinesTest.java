package org.plancheck.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.plancheck.format.Limits;
import org.plancheck.format.PlanFile;
import org.plancheck.format.opendocument.WriterPlaces;
import org.plancheck.office.Underlines.Mark;
import org.plancheck.result.Phase;

class UnderlinesTest {

  private static final String DOCUMENT = "a document";
  private static Checked plan;

  private final Underlines underlines = new Underlines();

  @BeforeAll
  static void check() throws Exception {
    LoadedRules rules = LoadedRules.of(new Options("", "2026-11-22", true, ""));
    byte[] bytes = Files.readAllBytes(Path.of("sample-plans/ongoing-everywhere.odt"));
    PlanFile file = new PlanFile("plan.odt", bytes);
    plan =
        new Checked(
            file,
            rules.checker().check(file, LocalDate.of(2026, 11, 22), Phase.REVIEW),
            WriterPlaces.of(bytes, Limits.standard()));
  }

  @Test
  void knowNothingBeforeTheFirstCheck() {
    assertThat(underlines.of("Ongoing")).isEmpty();
    assertThat(underlines.isNew("Ongoing")).as("nothing is to be checked again").isFalse();
  }

  @Test
  void standUnderTheWordsThatAreMeant() {
    underlines.put(DOCUMENT, plan);
    assertThat(underlines.of("Ongoing"))
        .singleElement()
        .satisfies(
            mark -> {
              assertThat(mark.start()).isZero();
              assertThat(mark.length()).isEqualTo(7);
              assertThat(mark.finding().rule()).isEqualTo("DG-TIM-02");
            });
  }

  @Test
  void tellWhetherAnythingChanged() {
    assertThat(underlines.put(DOCUMENT, plan)).isTrue();
    assertThat(underlines.put(DOCUMENT, plan)).isFalse();
  }

  @Test
  void askForAnotherCheckOnceForEachNewParagraph() {
    underlines.put(DOCUMENT, plan);
    assertThat(underlines.isNew("Ongoing")).as("known").isFalse();
    assertThat(underlines.isNew("Ongoing until May")).isTrue();
    assertThat(underlines.isNew("Ongoing until May")).as("asked already").isFalse();
    underlines.put(DOCUMENT, plan);
    assertThat(underlines.isNew("Ongoing until May")).as("of another document").isFalse();
  }

  @Test
  void areGoneWithTheDocumentOrTheRuleOrTheSwitch() {
    AtomicInteger again = new AtomicInteger();
    underlines.onMarkAgain(again::incrementAndGet);
    underlines.put(DOCUMENT, plan);
    underlines.ignore("DG-TIM-02");
    assertThat(underlines.of("Ongoing")).isEmpty();
    underlines.ignoreNone();
    assertThat(underlines.of("Ongoing")).extracting(Mark::start).containsExactly(0);
    underlines.enabled(false);
    assertThat(underlines.of("Ongoing")).isEmpty();
    underlines.enabled(true);
    assertThat(again).hasValue(2);
    underlines.forget(DOCUMENT);
    assertThat(underlines.of("Ongoing")).isEmpty();
  }
}
