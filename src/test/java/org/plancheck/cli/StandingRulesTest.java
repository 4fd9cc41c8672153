package org.plancheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class StandingRulesTest {

  @TempDir private Path root;
  private Path rules;
  private Path config;

  @BeforeEach
  void rulesAndSettings() throws IOException {
    rules = Files.createDirectory(root.resolve("rules"));
    try (Stream<Path> files = Files.walk(Path.of("docs/example-pack"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = rules.resolve(Path.of("docs/example-pack").relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
    config = Files.writeString(root.resolve("mine.yaml"), "limits: {depth: 300}\n");
  }

  @Test
  void copiesWhatStandsThereOnceForEachChange() throws IOException {
    try (StandingRules standing = new StandingRules(rules, config)) {
      StandingRules.Copy first = standing.changed().orElseThrow();
      assertThat(first.rules()).isDirectory().isNotEqualTo(rules);
      assertThat(first.config()).hasSameTextualContentAs(config);
      assertThat(standing.changed()).isEmpty();

      Files.writeString(config, "limits: {depth: 30}\n");
      Optional<StandingRules.Copy> second = standing.changed();
      assertThat(second.orElseThrow().config()).hasSameTextualContentAs(config);
      assertThat(first.config()).hasContent("limits: {depth: 300}\n");
    }
  }

  @Test
  void leavesNoCopyBehind() throws IOException {
    Path copy;
    try (StandingRules standing = new StandingRules(rules, config)) {
      copy = standing.changed().orElseThrow().rules();
    }
    assertThat(copy).doesNotExist();
    assertThat(copy.getParent().getParent()).doesNotExist();
  }

  @Test
  void keepsTheLastGoodSettingsAndSaysWhy() throws Exception {
    List<String> told = new ArrayList<>();
    WorkerChecker.Wanted wanted = new WorkerChecker.Wanted(null, Map.of(), List.of());
    try (WorkerChecker checker =
        new WorkerChecker(new StandingRules(null, config), wanted, told::add)) {
      String first = checker.rules();
      Files.writeString(config, "limits: {depth: no number}\n");
      checker.renew();
      checker.renew();
      assertThat(checker.rules()).isEqualTo(first);
      assertThat(told).hasSize(1).first().asString().contains("the last good ones stay");

      Files.writeString(config, "limits: {depth: 299}\n");
      checker.renew();
      assertThat(checker.rules()).isNotEqualTo(first);
      assertThat(told).hasSize(2);
    }
  }
}
