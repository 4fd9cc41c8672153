package org.plancheck.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plancheck.plan.Field;
import org.plancheck.plan.Shade;

@DisplayName("The facts of a plan")
class FactFinderTest {

  private static PlanOfRows plan() {
    return new PlanOfRows().row("Jane Smith", "30/11/2026").row("Ewan Baird", "17/12/2026");
  }

  @Test
  @DisplayName("stand in the order of the document")
  void order() {
    assertThat(plan().facts().all())
        .extracting(fact -> fact.getClass().getSimpleName() + " " + fact.about())
        .containsSubsequence(
            "Document document",
            "DateOfPlan dateOfPlan",
            "CompletedBy completedBy",
            "PartnershipLead partnershipLead",
            "RegisteredManager registeredManager",
            "ServiceName serviceName",
            "ServiceType serviceType",
            "DateOfCommencement dateOfCommencement",
            "DateForReview dateForReview",
            "DatesInOrder dateForReview",
            "AgreedReview dateForReview",
            "ImprovementPlan plan",
            "ThemeTitle theme 1",
            "ThemeContext theme 1",
            "TemplateColumn theme 1",
            "TemplateColumn theme 1",
            "TemplateColumn theme 1",
            "TemplateColumn theme 1",
            "TemplateColumn theme 1",
            "TemplateColumn theme 1",
            "Leftovers theme 1",
            "ActionNumber action 1",
            "Responsible action 1",
            "Timescale action 1",
            "RagStatus action 1",
            "AmberAction action 1",
            "ProgressComment action 1",
            "StatedAction action 1",
            "ActionNumber action 2",
            "Responsible action 2",
            "Timescale action 2",
            "RagStatus action 2",
            "AmberAction action 2",
            "ProgressComment action 2",
            "ActionLead action 1",
            "ActionLead action 2",
            "Workload action 1",
            "Workload action 2",
            "ReadersVersion plan");
  }

  @Test
  @DisplayName("are the same for the same plan")
  void deterministic() {
    assertThat(plan().facts()).isEqualTo(plan().facts());
  }

  @Test
  @DisplayName("of no plan are one: the file cannot be read")
  void noPlan() {
    assertThat(FactFinder.ofNoPlan().all())
        .singleElement()
        .isInstanceOfSatisfying(Document.class, file -> assertThat(file.readable()).isFalse());
    assertThat(FactFinder.ofNoPlan().reading()).isNull();
  }

  @Test
  @DisplayName("count actions")
  void actions() {
    assertThat(new PlanOfRows().one(ImprovementPlan.class).actions()).isZero();
    assertThat(plan().one(ImprovementPlan.class).actions()).isEqualTo(2);
  }

  @Test
  @DisplayName("hold each short form once, everyday ones not at all")
  void shortForms() {
    PlanOfRows plan =
        plan()
            .row("Check MAR sheets with the GP", "Jane Smith", "30/11/2026", "Amber", Shade.NONE)
            .row("Sign each MAR", "Jane Smith", "30/11/2026", "Amber", Shade.NONE);
    ShortForm form = plan.one(ShortForm.class);
    assertThat(form.form()).isEqualTo("MAR");
    assertThat(form.uses()).isEqualTo("2 times");
    assertThat(form.where()).isEqualTo("Theme 1, action 1.3, Actions");
    assertThat(form.explained()).isFalse();
    assertThat(form.suggestion()).isEqualTo("Medication Administration Record (MAR)");
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "Write up ADLs for each resident, Activities of Daily Living (ADLs)",
    "Print MARs, Medication Administration Records (MARs)",
  })
  @DisplayName("give the full words in the plural only where their end takes it")
  void pluralForms(String action, String suggestion) {
    PlanOfRows plan = plan().row(action, "Jane Smith", "30/11/2026", "Amber", Shade.NONE);
    assertThat(plan.one(ShortForm.class).suggestion()).isEqualTo(suggestion);
  }

  @Test
  @DisplayName(
      "take an explained short form for explained, and initials of a named person for none")
  void explainedForms() {
    List<ShortForm> forms =
        plan()
            .header(Field.COMPLETED_BY, "Jane Smith")
            .row(
                "Infection Prevention & Control (IPC) walk-round; IPC log with JS",
                "Jane Smith",
                "30/11/2026",
                "Amber",
                Shade.NONE)
            .all(ShortForm.class);
    assertThat(forms)
        .singleElement()
        .returns("IPC", ShortForm::form)
        .returns(true, ShortForm::explained);
  }
}
