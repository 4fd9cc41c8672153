package org.plancheck.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A report is never saved over the plan, however its name is written. */
final class SavedReportTest {

  @TempDir Path folder;
  private Path plan;

  @BeforeEach
  void plan() throws Exception {
    plan = Files.writeString(folder.resolve("plan.odt"), "a plan");
    Files.createDirectory(folder.resolve("sub"));
    Files.createSymbolicLink(folder.resolve("link.odt"), plan);
    Files.createLink(folder.resolve("other-name.odt"), plan);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "plan.odt",
        "./plan.odt",
        "sub/../plan.odt",
        "%70lan.odt",
        "link.odt",
        "other-name.odt"
      })
  void knowsThePlanByAnySpellingOfItsPath(String name) throws Exception {
    String url = folder.toUri() + name;

    assertThat(SavedReport.isSameFile(plan, url)).isTrue();
    assertThat(SavedReport.isSameFile(Path.of(java.net.URI.create(url)), plan.toUri().toString()))
        .isTrue();
  }

  @Test
  void takesNoOtherFileForIt() throws Exception {
    Path other = Files.writeString(folder.resolve("report.odt"), "a plan");

    assertThat(SavedReport.isSameFile(other, plan.toUri().toString())).isFalse();
    assertThat(SavedReport.isSameFile(folder.resolve("new.odt"), plan.toUri().toString()))
        .isFalse();
    assertThat(SavedReport.isSameFile(other, "private:factory/swriter")).isFalse();
    assertThat(SavedReport.isSameFile(other, "")).as("never saved").isFalse();
  }
}
