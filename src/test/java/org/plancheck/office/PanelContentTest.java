package org.plancheck.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.plancheck.format.Limits;
import org.plancheck.format.PlanFile;
import org.plancheck.format.opendocument.WriterPlaces;
import org.plancheck.office.Engine.State;
import org.plancheck.office.PanelContent.Line;
import org.plancheck.result.Phase;

/** An empty list never stands there without its reason. */
class PanelContentTest {

  private static Checked plan;
  private static Checked none;

  @BeforeAll
  static void check() throws Exception {
    LoadedRules rules = LoadedRules.of(new Options("", "2026-11-22", true, ""));
    plan = checked(rules, Files.readAllBytes(Path.of("sample-plans/ongoing-everywhere.odt")));
    none = checked(rules, new byte[0]);
  }

  private static Checked checked(LoadedRules rules, byte[] bytes) throws Exception {
    PlanFile file = new PlanFile("plan.odt", bytes);
    WriterPlaces places = bytes.length == 0 ? null : WriterPlaces.of(bytes, Limits.standard());
    return new Checked(
        file, rules.checker().check(file, LocalDate.of(2026, 11, 22), Phase.REVIEW), places);
  }

  @Test
  void saysThatTheRulesAreBeingLoaded() {
    PanelContent content = PanelContent.of(State.LOADING, "", null, "");
    assertThat(content.answer()).contains("being loaded");
    assertThat(content.lines()).isEmpty();
  }

  @Test
  void saysWhatKeepsItFromChecking() {
    PanelContent content = PanelContent.of(State.FAILED, "The rules are gone.", plan, "");
    assertThat(content.answer()).contains("cannot check");
    assertThat(content.notes()).isEqualTo("The rules are gone. Nothing has been checked.");
    assertThat(content.lines()).isEmpty();
  }

  @Test
  void saysWhatCouldNotBeDone() {
    PanelContent content = PanelContent.of(State.READY, "", plan, "It is read-only.");
    assertThat(content.answer()).isEqualTo("That could not be done");
    assertThat(content.notes()).isEqualTo("It is read-only.");
  }

  @Test
  void asksForTheFirstCheck() {
    assertThat(PanelContent.of(State.READY, "", null, "").answer()).isEqualTo("Not checked yet");
    assertThat(PanelContent.of(State.CHECKING, "", null, "").answer()).isEqualTo("Checking …");
  }

  @Test
  void listsWhatWasFoundUnderItsHeadings() {
    PanelContent content = PanelContent.of(State.READY, "", plan, "");
    assertThat(content.lines().get(0).text()).startsWith("To put right (").endsWith(")");
    assertThat(content.lines().stream().filter(line -> line.entry() != null).count())
        .isEqualTo(plan.report().findings().size());
    Line first = content.lines().get(1);
    assertThat(PanelContent.details(first.entry()))
        .startsWith(first.entry().finding().message())
        .contains("What helps: ", "Why: ")
        .endsWith(first.entry().finding().rule());
  }

  @Test
  void saysThatAnOptionIsNotHeeded() {
    PanelContent content = PanelContent.of(State.READY, "Options: no such pack", plan, "");
    assertThat(content.notes()).endsWith("Options: no such pack");
    assertThat(content.lines()).isNotEmpty();
  }

  @Test
  void ofWhatCouldNotBeReadTellsTheReasonAndNoEmptyGroups() {
    PanelContent content = PanelContent.of(State.READY, "", none, "");
    assertThat(content.answer()).isEqualTo("Could not be checked");
    assertThat(content.notes()).contains("The file is empty.");
    assertThat(content.lines()).allMatch(line -> !line.text().endsWith("(0)"));
  }
}
