package org.plancheck.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plancheck.check.Settings;
import org.plancheck.format.PlanFile;
import org.plancheck.rules.RuleFault;
import org.plancheck.worker.Answer;
import org.plancheck.worker.Request;

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
  void leavesNoHalfCopyWhereOneOfTheFilesCannotBeRead() throws IOException {
    Files.createSymbolicLink(rules.resolve("borders-example/gone.drl"), root.resolve("nowhere"));
    try (StandingRules standing = new StandingRules(rules, config)) {
      assertThatThrownBy(standing::changed).isInstanceOf(IOException.class);
      assertThatThrownBy(standing::changed).isInstanceOf(IOException.class);
      Files.delete(rules.resolve("borders-example/gone.drl"));
      Path copy = standing.changed().orElseThrow().config().getParent();
      assertThat(copy.getParent()).isDirectoryNotContaining(other -> !other.equals(copy));
    }
  }

  @Test
  void makesTheCopyAgainElsewhereWhereItIsClearedAwayAndNotFromWhatStandsThereNow()
      throws IOException {
    try (StandingRules standing = new StandingRules(rules, config)) {
      StandingRules.Copy first = standing.changed().orElseThrow();
      assertThat(standing.again(first)).isEmpty();
      Files.writeString(config, "limits: {depth: no number}\n");

      Files.delete(first.config());
      StandingRules.Copy second = standing.again(first).orElseThrow();
      assertThat(first.rules()).doesNotExist();
      assertThat(second.config()).hasContent("limits: {depth: 300}\n");
      assertThat(names(second.rules())).isEqualTo(names(rules)).isNotEmpty();
      assertThat(standing.again(second)).isEmpty();
    }
  }

  @Test
  void makesTheCopyAgainWhereAFileInItIsNotWhatWasCopied() throws IOException {
    try (StandingRules standing = new StandingRules(rules, config)) {
      StandingRules.Copy first = standing.changed().orElseThrow();
      Files.writeString(first.config(), "limits: {depth: 301}\n");
      StandingRules.Copy second = standing.again(first).orElseThrow();
      assertThat(second.config()).hasContent("limits: {depth: 300}\n");

      Files.writeString(second.rules().resolve("more.drl"), "rule");
      StandingRules.Copy third = standing.again(second).orElseThrow();
      assertThat(names(third.rules())).isEqualTo(names(rules));
      assertThat(standing.again(third)).isEmpty();
    }
  }

  @Test
  void makesTheCopyAgainElsewhereWhereOthersMayLookIntoItsFolder() throws IOException {
    try (StandingRules standing = new StandingRules(rules, config)) {
      StandingRules.Copy first = standing.changed().orElseThrow();
      Path copies = first.config().getParent().getParent();
      Files.setPosixFilePermissions(copies, PosixFilePermissions.fromString("rwxrwxrwx"));
      StandingRules.Copy second = standing.again(first).orElseThrow();
      assertThat(second.config().startsWith(copies)).isFalse();
      Files.move(copies, root.resolve("open"));
    }
  }

  @Test
  void beginsNotWithWhatCannotBeUsedNamesTheUsersOwnFileAndLeavesNoCopy() throws Exception {
    List<Path> before = copiesOf(ProcessHandle.current().pid());
    WorkerChecker.Wanted wanted = new WorkerChecker.Wanted(null, Map.of(), List.of());
    Files.writeString(config, "limits: {depth: no number}\n");
    assertThatThrownBy(
            () -> new WorkerChecker(new StandingRules(null, config), wanted, words -> {}))
        .isInstanceOf(Settings.Fault.class)
        .hasMessageStartingWith(config + ": limits: depth")
        .hasMessageNotContaining("plancheck-rules-");
    Path gone = root.resolve("gone.yaml");
    assertThatThrownBy(() -> new WorkerChecker(new StandingRules(null, gone), wanted, words -> {}))
        .isInstanceOf(IOException.class);
    Files.writeString(rules.resolve("borders-example/pack.yaml"), "no: pack\n");
    assertThatThrownBy(() -> new WorkerChecker(new StandingRules(rules, null), wanted, words -> {}))
        .isInstanceOf(RuleFault.class)
        .hasMessageNotContaining("plancheck-rules-");
    assertThat(copiesOf(ProcessHandle.current().pid())).isEqualTo(before);
  }

  @Test
  void takesNothingFromAFolderThatSomebodyElsePutInThePlaceOfTheCopy() throws IOException {
    try (StandingRules standing = new StandingRules(rules, config)) {
      StandingRules.Copy planted = standing.changed().orElseThrow();
      Path copies = planted.config().getParent().getParent();
      Path away = Files.move(copies, root.resolve("away"));
      copyOf(away, copies);
      StandingRules.Copy again = standing.again(planted).orElseThrow();
      assertThat(again.config().startsWith(copies)).isFalse();
      assertThat(planted.config()).exists();
      Files.move(copies, root.resolve("planted"));
    }
  }

  @Test
  void goesOnCheckingWithTheSameRulesOnceTheirCopyWasClearedAway() throws Exception {
    List<String> told = new ArrayList<>();
    StandingRules standing = new StandingRules(null, config);
    WorkerChecker.Wanted wanted =
        new WorkerChecker.Wanted(null, Map.of(), List.of("--format=json"));
    try (WorkerChecker checker = new WorkerChecker(standing, wanted, told::add)) {
      String before = checker.rules();
      for (Path copy : copiesOf(ProcessHandle.current().pid())) {
        Files.deleteIfExists(copy);
      }
      checker.renew();
      PlanFile plan =
          new PlanFile(
              "good-plan.docx", Files.readAllBytes(Path.of("sample-plans/good-plan.docx")));
      Answer answer = checker.check(Request.of(plan, null, LocalDate.parse("2026-11-22")));
      assertThat(answer).isInstanceOf(Answer.Done.class);
      assertThat(checker.rules()).isEqualTo(before);
      assertThat(told).isEmpty();
    }
  }

  /** Settings files of the copies that a process has among the temporary files. */
  private static List<Path> copiesOf(long pid) throws IOException {
    Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
    List<Path> copies = new ArrayList<>();
    try (DirectoryStream<Path> folders =
        Files.newDirectoryStream(temporary, "plancheck-rules-" + pid + "-*")) {
      folders.forEach(folder -> copies.add(folder.resolve("1/plancheck.yaml")));
    }
    return copies;
  }

  private static void copyOf(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(from.relativize(file).toString()));
      }
    }
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.map(file -> folder.relativize(file).toString()).sorted().toList();
    }
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
      assertThat(told)
          .singleElement()
          .asString()
          .contains("the last good ones stay", config.toString())
          .doesNotContain("plancheck-rules-");

      Files.writeString(config, "limits: {depth: 299}\n");
      checker.renew();
      assertThat(checker.rules()).isNotEqualTo(first);
      assertThat(told).hasSize(2);
      assertThat(copiesOf(ProcessHandle.current().pid()))
          .as("neither the copy before nor the one that could not be used is kept")
          .noneMatch(Files::exists);
    }
  }
}
