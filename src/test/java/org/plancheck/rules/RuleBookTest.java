package org.plancheck.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plancheck.facts.FactFinder;
import org.plancheck.result.Phase;
import org.plancheck.result.RuleInfo;
import org.plancheck.result.RuleResult;

@DisplayName("A book of rules")
class RuleBookTest {

  private static final RuleBook ALL = RuleBook.builtIn();

  private static List<String> packs(RuleBook book) {
    return book.packs().stream().map(pack -> pack.info().id()).toList();
  }

  private static TreeSet<String> packsOfRules(RuleBook book) {
    TreeSet<String> packs = new TreeSet<>();
    book.rules().forEach(rule -> packs.add(rule.pack()));
    return packs;
  }

  @ParameterizedTest(name = "{0}: {1} {2}")
  @CsvSource({
    "2020-05-16, dumfries-galloway, false",
    "2020-05-17, dumfries-galloway, true",
    "2022-12-13, collaborative-support, false",
    "2022-12-14, collaborative-support, true",
    "2019-01-01, core, true",
    "2019-01-01, smart, true",
  })
  @DisplayName("judges a plan by the packs that were in force on its day")
  void inForce(LocalDate day, String pack, boolean there) {
    RuleBook then = ALL.inForce(day, java.util.Set.of());
    assertThat(packs(then).contains(pack)).isEqualTo(there);
    assertThat(packs(then)).containsAll(packsOfRules(then));
  }

  @Test
  @DisplayName("leaves out optional packs and their rules where nobody names packs")
  void usual() {
    assertThat(packs(ALL.usual())).doesNotContain("skills-for-care").contains("smart");
    assertThat(ALL.rules()).extracting(RuleInfo::id).contains("SC-MAP-01");
    assertThat(ALL.usual().rules()).extracting(RuleInfo::id).doesNotContain("SC-MAP-01");
  }

  @Test
  @DisplayName("runs the packs that are named, and always that of integrity")
  void only() throws RuleFault {
    RuleBook smart = ALL.only(List.of("smart"));
    assertThat(packs(smart)).containsExactlyInAnyOrder("core", "smart");
    assertThat(packsOfRules(smart)).containsExactly("core", "smart");
    assertThat(ALL.only(List.of("skills-for-care")).rules())
        .extracting(RuleInfo::id)
        .contains("SC-MAP-01", "CORE-DOC-01");
  }

  @Test
  @DisplayName("names the packs there are where one is asked for that there is not")
  void unknown() {
    assertThatThrownBy(() -> ALL.only(List.of("smart", "clever")))
        .isInstanceOf(RuleFault.class)
        .hasMessageContaining("there is no rule pack 'clever'")
        .hasMessageContaining("dumfries-galloway");
  }

  @Test
  @DisplayName("has a result for each of its rules and for no other")
  void results() {
    RuleBook usual = ALL.usual();
    List<RuleResult> results = new RuleRunner(usual).run(FactFinder.ofNoPlan(), Phase.DISTRIBUTION);
    assertThat(results).extracting(RuleResult::rule).isEqualTo(usual.rules());
  }

  @Test
  @DisplayName("keeps one hash, whichever of its packs count")
  void hash() throws RuleFault {
    assertThat(ALL.usual().hash()).isEqualTo(ALL.hash());
    assertThat(ALL.only(List.of("smart")).hash()).isEqualTo(ALL.hash());
  }
}
