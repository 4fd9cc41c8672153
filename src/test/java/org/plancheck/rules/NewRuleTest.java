package org.plancheck.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A new rule")
class NewRuleTest {

  @TempDir private Path folder;

  /** A folder with one pack that has rules and one that has none yet. */
  @BeforeEach
  void folderOfRules() throws IOException {
    Path rules = Path.of("rules");
    copy(rules.resolve("core"), folder.resolve("core"));
    Files.copy(rules.resolve(RuleExamples.GOOD_PLAN), folder.resolve(RuleExamples.GOOD_PLAN));
    Path pack = folder.resolve("dumfries-galloway/pack.yaml");
    Files.createDirectories(pack.getParent());
    Files.copy(rules.resolve("dumfries-galloway/pack.yaml"), pack);
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = to.resolve(from.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
  }

  private void fill(String name, String... blanksAndWords) throws IOException {
    Path file = folder.resolve(name);
    String text = Files.readString(file);
    for (int i = 0; i < blanksAndWords.length; i += 2) {
      int at = text.lastIndexOf(blanksAndWords[i]);
      assertThat(at).as(blanksAndWords[i]).isNotNegative();
      text =
          text.substring(0, at)
              + blanksAndWords[i + 1]
              + text.substring(at + blanksAndWords[i].length());
    }
    Files.writeString(file, text);
  }

  @Test
  @DisplayName("comes about in the three steps of CONTRIBUTING: write, show, run")
  void threeSteps() throws Exception {
    List<String> begun = NewRule.write(folder, "DG-TIM-99", "dumfries-galloway", "timescale");

    RuleFault asked = catchThrowableOfType(RuleFault.class, () -> RuleBook.of(folder));
    String line = begun.get(0).substring(begun.get(0).lastIndexOf(':'));
    assertThat(asked.faults())
        .containsExactlyInAnyOrder(
            "dumfries-galloway/timescale.drl"
                + line
                + ": @since is missing; valid is a version, as 0.1",
            "dumfries-galloway/timescale.drl"
                + line
                + ": @source is missing; valid is document, line and phrase, as 000:213 'should be"
                + " avoided'",
            "dumfries-galloway/timescale.drl"
                + line
                + ": @title is missing; valid is the good state, as Timescale can be met",
            "dumfries-galloway/timescale.drl"
                + line
                + ": @why is missing; valid is why it matters, in a sentence",
            "dumfries-galloway/timescale.drl"
                + line
                + ": @message is missing; valid is what was seen and one question, with {names} of"
                + " the fact's fields",
            "dumfries-galloway/timescale.drl"
                + line
                + ": @advice is missing; valid is an example to copy, as 30 November 2026");

    fill(
        "dumfries-galloway/timescale.drl",
        "@advice(\"\")",
        "@advice(\"30 November 2026\")",
        "@message(\"\")",
        "@message(\"'{raw}' for {ref} has no end. When will it be done?\")",
        "@why(\"\")",
        "@why(\"What has no end is never done.\")",
        "@title(\"\")",
        "@title(\"It ends\")",
        "@source(\"\")",
        "@source(\"000:213 'should be avoided as this is not measurable'\")",
        "@since(\"\")",
        "@since(\"0.2\")");
    RuleFault shown = catchThrowableOfType(RuleFault.class, () -> RuleBook.of(folder));
    assertThat(shown.faults())
        .anySatisfy(
            fault ->
                assertThat(fault)
                    .contains("timescale.examples.yaml:")
                    .contains("DG-TIM-99 message is to be “”, got “'Ongoing' for action 2.1"));

    fill(
        "dumfries-galloway/timescale.examples.yaml",
        "advice: \"\"",
        "advice: 30 November 2026",
        "message: \"\"",
        "message: \"'Ongoing' for action 2.1 has no end. When will it be done?\"");
    assertThat(RuleBook.of(folder).rules())
        .filteredOn(rule -> rule.id().equals("DG-TIM-99"))
        .singleElement()
        .satisfies(rule -> assertThat(rule.title()).isEqualTo("It ends"));
  }

  @Test
  @DisplayName("may begin a heading of its own, in a pack for another region")
  void ownPack() throws Exception {
    Path pack = folder.resolve("borders/pack.yaml");
    Files.createDirectories(pack.getParent());
    Files.writeString(pack, "id: borders\ntitle: Borders\nsource: Borders note\n");

    NewRule.write(folder, "BO-MEET-01", "borders", "meetings");

    assertThat(folder.resolve("borders/meetings.drl"))
        .content()
        .startsWith("package rules.borders;")
        .contains("rule \"BO-MEET-01 ");
    assertThat(folder.resolve("borders/meetings.examples.yaml"))
        .content()
        .startsWith("- rule: BO-MEET-01");
  }

  @Test
  @DisplayName("is refused with what would be valid")
  void refused() {
    assertThatThrownBy(() -> NewRule.write(folder, "tim-9", "dumfries-galloway", "timescale"))
        .hasMessage("'tim-9' is no id of a rule; valid is a form like DG-TIM-09.");
    assertThatThrownBy(() -> NewRule.write(folder, "CORE-DOC-01", "core", "document"))
        .hasMessage("CORE-DOC-01 stands in core/document.drl already; ids are never used twice.");
    assertThatThrownBy(() -> NewRule.write(folder, "DG-TIM-99", "fife", "timescale"))
        .hasMessageContaining("there is no pack 'fife'")
        .hasMessageContaining("core, dumfries-galloway");
    assertThatThrownBy(() -> NewRule.write(folder, "DG-TIM-99", "core", "../x"))
        .hasMessage("'../x' is no heading; valid are small letters, as timescale.");
  }

  @Test
  @DisplayName("never gets the id of a rule that is gone")
  void retired() throws IOException {
    Files.writeString(folder.resolve("retired.txt"), "# gone\nDG-TIM-98 # 2027-03-01, DG-TIM-05\n");
    assertThatThrownBy(() -> NewRule.write(folder, "DG-TIM-98", "dumfries-galloway", "timescale"))
        .hasMessage("DG-TIM-98 was the id of a rule that is gone; ids are never used twice.");
    Files.writeString(folder.resolve("retired.txt"), "# gone\nthe one on timescales\n");
    assertThatThrownBy(() -> NewRule.write(folder, "DG-TIM-97", "dumfries-galloway", "timescale"))
        .hasMessage(
            "retired.txt:2: 'the one on timescales' is no id; valid is a form like DG-TIM-02");
  }

  @Test
  @DisplayName("for another region stands in docs/ as an example, and holds")
  void examplePack() throws Exception {
    copy(Path.of("docs/example-pack"), folder);

    RuleBook book = RuleBook.of(folder);

    assertThat(book.rules()).extracting("pack").contains("borders-example");
    assertThat(book.inForce(java.time.LocalDate.of(2024, 1, 1), java.util.Set.of()).packInfos())
        .extracting("id")
        .doesNotContain("borders-example");
  }
}
