package org.plancheck.office;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.star.beans.PropertyValue;
import com.sun.star.lang.Locale;
import com.sun.star.linguistic2.ProofreadingResult;
import com.sun.star.linguistic2.XLinguServiceManager;
import com.sun.star.linguistic2.XProofreader;
import com.sun.star.uno.UnoRuntime;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is underlined in Writer. */
@WithLibreOffice
class ProofreaderIT {

  private static final String SERVICE = "org.plancheck.office.Proofreader";

  private final LibreOffice office;
  private final XProofreader proofreader;

  ProofreaderIT(LibreOffice office) {
    this.office = office;
    this.proofreader = UnoRuntime.queryInterface(XProofreader.class, office.service(SERVICE));
  }

  @AfterEach
  void again() throws Exception {
    proofreader.resetIgnoreRules();
    office.option("Underline", true);
  }

  private ProofreadingResult read(String text) {
    return proofreader.doProofreading(
        "1", text, new Locale("en", "GB", ""), 0, text.length(), new PropertyValue[0]);
  }

  @ParameterizedTest
  @ValueSource(strings = {"GB", "US"})
  void isSwitchedOnByLibreOfficeItselfInAFreshProfile(String country) {
    XLinguServiceManager services =
        UnoRuntime.queryInterface(
            XLinguServiceManager.class,
            office.service("com.sun.star.linguistic2.LinguServiceManager"));
    assertThat(
            services.getConfiguredServices(
                "com.sun.star.linguistic2.Proofreader", new Locale("en", country, "")))
        .contains(SERVICE);
  }

  @Test
  void marksTheWordsOfTheLastCheckAndSuggests() throws Exception {
    try (OpenDocument document = office.open(Path.of("sample-plans/ongoing-everywhere.odt"))) {
      document.run("check");
      ProofreadingResult result = read("Ongoing");
      assertThat(result.aErrors).hasSize(1);
      assertThat(result.aErrors[0].nErrorStart).isZero();
      assertThat(result.aErrors[0].nErrorLength).isEqualTo("Ongoing".length());
      assertThat(result.aErrors[0].aRuleIdentifier).isEqualTo("DG-TIM-02");
      assertThat(result.aErrors[0].aShortComment).contains("'Ongoing'");
      assertThat(result.aErrors[0].aSuggestions).hasSize(1);
      assertThat(result.nStartOfNextSentencePosition).isEqualTo("Ongoing".length());
      assertThat(read("Somebody else's paragraph.").aErrors).isEmpty();
    }
    assertThat(read("Ongoing").aErrors).as("after the plan is closed").isEmpty();
  }

  @Test
  void marksNothingOfARuleThatIsToBeIgnored() throws Exception {
    try (OpenDocument document = office.open(Path.of("sample-plans/ongoing-everywhere.odt"))) {
      document.run("check");
      proofreader.ignoreRule("DG-TIM-02", new Locale("en", "GB", ""));
      assertThat(read("Ongoing").aErrors).isEmpty();
    }
  }

  @Test
  void marksNothingWhereItIsSwitchedOff() throws Exception {
    try (OpenDocument document = office.open(Path.of("sample-plans/ongoing-everywhere.odt"))) {
      office.option("Underline", false);
      document.run("check");
      assertThat(read("Ongoing").aErrors).isEmpty();
    }
  }
}
