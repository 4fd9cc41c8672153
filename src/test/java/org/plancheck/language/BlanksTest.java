package org.plancheck.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class BlanksTest {

  private final Blanks blanks = new Blanks(WordLists.of(Path.of("rules")));

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {
        "",
        "  ",
        "\u00a0",
        "-",
        "–",
        "…",
        "......",
        "____",
        "?",
        "??",
        "n/a",
        "N/A",
        "None",
        "TBC",
        "tbc.",
        "TBA",
        "xx",
        "[name]",
        "<insert name>",
        "Home Manager’s Name",
        "Insert date",
        "Click or tap here to enter text.",
        "Click or tap to enter a date.",
        "to be confirmed",
        "Not yet allocated",
        "Still to be agreed",
        "Awaiting confirmation",
        "None appointed as yet",
        "no one identified yet",
        "Name to follow",
        "To be added after the meeting",
        "To be confirmed by the Locality",
        "DD / MM / YYYY",
        "xx/xx/xx",
        "__/__/2026",
        "00.00.0000",
        "dd/mm/20yy",
        "To be confirmed once appointed",
        "TBC when post filled",
        "TBA following recruitment",
        "Currently vacant",
        "Vacant - out to advert",
        "Manager’s post is empty",
        "No manager in post at present",
        "Awaiting appointment of new manager",
        "TBC / TBC",
        "dd/mm/yyyy"
      })
  void answer_nothing(String text) {
    assertThat(blanks.isBlank(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "No",
        "0",
        "12",
        "Jane",
        "TBC by June",
        "Not yet agreed with the landlord",
        "Vacant, interim Ali Khan",
        "To be completed by December",
        "To be agreed by the end of March",
        "None of the charts is signed",
        "✓",
        "Name a lead",
        "Ewan Baird, acting until recruitment",
        "Rhona Galt (until a manager is appointed)",
        "05/10/26",
        "xx/10/2026"
      })
  void answer_something(String text) {
    assertThat(blanks.isBlank(text)).isFalse();
  }
}
