package org.plancheck.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.drools.kiesession.rulebase.KnowledgeBaseFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plancheck.assurance.SideFile;
import org.plancheck.facts.ShortFormCount;
import org.plancheck.facts.Timescale;
import org.plancheck.language.WordLists;
import org.plancheck.plan.Plan;

/** A pack that takes another's place from 2027 on, with a number and a word list of its own. */
@DisplayName("A plan is read")
class PacksInForceTest {

  private static final LocalDate AS_OF = LocalDate.of(2026, 11, 22);

  private static final String LATER =
      """
      id: later
      title: The guidance of 2027
      source: An invented note
      from: 2027-01-01
      replaces: dumfries-galloway
      settings: {short-forms-at-most: 3, ready-from: 90}
      """;

  @TempDir private Path folder;
  private RuleBook book;

  @BeforeEach
  void packs() throws IOException {
    Path words = Files.createDirectories(folder.resolve("later/words"));
    Files.writeString(words.resolve("ongoing.txt"), "# invented\nuntil the cows come home\n");
    List<Pack> packs = new ArrayList<>(BuiltInRules.packs());
    packs.add(pack(LATER));
    book =
        new RuleBook(
            KnowledgeBaseFactory::newKnowledgeBase, packs, WordLists.of(folder), "a test's");
  }

  private static Pack pack(String yaml) {
    return Pack.read("later", new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)));
  }

  private static Plan plan(String dateOfPlan, String timescale) {
    ExamplePlan plan = RuleExamples.builtIn().goodPlan().plan();
    plan.apply(new PlanChange("header", "dateOfPlan", dateOfPlan));
    plan.apply(new PlanChange("action 2.1", "timescale", timescale));
    return plan.read();
  }

  private static boolean ongoing(PacksInForce.Judged judged) {
    return judged.facts().all().stream()
        .anyMatch(fact -> fact instanceof Timescale timescale && timescale.ongoing());
  }

  private static int shortForms(PacksInForce.Judged judged) {
    return judged.facts().all().stream()
        .filter(ShortFormCount.class::isInstance)
        .mapToInt(fact -> ((ShortFormCount) fact).most())
        .findFirst()
        .orElseThrow();
  }

  @Test
  @DisplayName("by the numbers and words of its day, not by those of a pack that comes later")
  void before() {
    PacksInForce packs = new PacksInForce(book, Map.of());

    PacksInForce.Judged judged =
        packs.of(plan("12/11/2026", "Until the cows come home"), AS_OF, List.of(), SideFile.NONE);

    assertThat(judged.book().packInfos()).extracting("id").contains("dumfries-galloway");
    assertThat(judged.numbers()).containsEntry("ready-from", 80);
    assertThat(shortForms(judged)).isEqualTo(12);
    assertThat(ongoing(judged)).isFalse();
    assertThat(ongoing(packs.of(plan("12/11/2026", "Ongoing"), AS_OF, List.of(), SideFile.NONE)))
        .isTrue();
  }

  @Test
  @DisplayName("by the pack that takes another's place once that is in force")
  void after() {
    PacksInForce packs = new PacksInForce(book, Map.of());

    PacksInForce.Judged judged =
        packs.of(plan("12/01/2027", "Until the cows come home"), AS_OF, List.of(), SideFile.NONE);

    assertThat(judged.book().packInfos())
        .extracting("id")
        .contains("later")
        .doesNotContain("dumfries-galloway");
    assertThat(judged.numbers()).containsEntry("ready-from", 90);
    assertThat(shortForms(judged)).isEqualTo(3);
    assertThat(ongoing(judged)).isTrue();
    // What it does not set stays as it was.
    assertThat(judged.numbers()).containsEntry("review-weeks-outside", 6);
  }

  @Test
  @DisplayName("by a house's own numbers whatever the packs of its day set")
  void own() {
    PacksInForce packs = new PacksInForce(book, Map.of("ready-from", 85));
    assertThat(
            packs.of(plan("12/01/2027", "12/02/2027"), AS_OF, List.of(), SideFile.NONE).numbers())
        .containsEntry("ready-from", 85);
    assertThat(packs.ofNoPlan(AS_OF).numbers()).containsEntry("ready-from", 85);
  }

  @Test
  @DisplayName("by packs that say only what a pack may say")
  void unknownName() {
    assertThatThrownBy(() -> pack(LATER.replace("from:", "since:")))
        .hasMessageStartingWith("'since' is not known; valid are [from, headings, id, ");
  }
}
