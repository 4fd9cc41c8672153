package org.plancheck.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.plancheck.format.Limits;
import org.plancheck.format.PlanFile;
import org.plancheck.format.PlanReader;
import org.plancheck.format.word.WordFormat;
import org.plancheck.rules.RuleBook;

/** Of the plans that are offered, those are taken that surely are earlier versions. */
final class EarlierVersionsOfAPlanTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

  private final PlanChecker checker =
      new PlanChecker(
          new PlanReader(Map.of("docx", new WordFormat()), Limits.standard()),
          RuleBook.builtIn(),
          "test");

  private static PlanFile sample(String name) throws IOException {
    return new PlanFile(name, Files.readAllBytes(Path.of("sample-plans", name)));
  }

  private static PlanFile again(String name, PlanFile plan) {
    return new PlanFile(name, plan.bytes());
  }

  @Test
  void findsThemBehindPlansThatAreNone() throws IOException {
    PlanFile first = sample("three-versions-v1.docx");
    PlanFile second = sample("three-versions-v2.docx");
    List<PlanFile> offered =
        List.of(
            sample("good-plan.docx"),
            sample("letter.docx"),
            sample("rag-muddle.docx"),
            second,
            sample("ongoing-everywhere.docx"),
            first);

    assertThat(checker.earlierVersions(sample("three-versions-v3.docx"), offered, DAY))
        .containsExactly(first, second);
  }

  @Test
  void takesNoMoreThanTheNewestThree() throws IOException {
    PlanFile first = sample("three-versions-v1.docx");
    List<PlanFile> offered =
        List.of(again("d.docx", first), again("c.docx", first), again("b.docx", first), first);

    assertThat(checker.earlierVersions(sample("three-versions-v2.docx"), offered, DAY))
        .extracting(PlanFile::name)
        .containsExactly("b.docx", "c.docx", "d.docx");
  }

  @Test
  void findsNoneOfWhatCannotBeRead() throws IOException {
    List<PlanFile> offered = List.of(sample("good-plan.docx"));

    assertThat(checker.earlierVersions(sample("letter.docx"), offered, DAY)).isEmpty();
  }
}
