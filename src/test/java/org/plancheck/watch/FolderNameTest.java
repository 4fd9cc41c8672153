package org.plancheck.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class FolderNameTest {

  @ParameterizedTest
  @ValueSource(strings = {"plan.docx", "Plàn of 12 November (v2).xlsx", "CONTROL.pdf"})
  void isThePlansOwnName(String plan) {
    assertThat(FolderName.of(plan)).isEqualTo(plan);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "what?.docx",
        "a\nb.docx",
        "con.docx",
        "gpj\u202e.docx",
        "../../etc/passwd.docx",
        "a:b.xlsx"
      })
  void isMadeFitForEveryDisk(String plan) {
    String name = FolderName.of(plan);
    assertThat(name).isNotEqualTo(plan).matches("[\\w. -]+-[0-9a-f]{8}\\.(docx|xlsx)");
    assertThat(FolderName.of(plan + "x")).isNotEqualTo(name);
  }

  @Test
  void staysShortAndUnlikeAnyOther() {
    String one = FolderName.of("é".repeat(120) + "1.docx");
    String two = FolderName.of("é".repeat(120) + "2.docx");
    assertThat(one).isNotEqualTo(two).endsWith(".docx");
    assertThat(one.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(120);
  }
}
