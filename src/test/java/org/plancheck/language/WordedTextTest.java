package org.plancheck.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordedTextTest {

  private final Cues cues = new Cues(WordLists.builtIn());

  @Test
  void sentencesEndAtStopsAndLines() {
    assertThat(cues.read("Mrs. Kerr fell. Seen by Dr. Bell;\nmended at 9.30").sentences())
        .extracting(WordedText::text)
        .containsExactly("Mrs. Kerr fell.", "Seen by Dr. Bell;", "mended at 9.30");
  }

  @Test
  void entriesAreFoundInTheAuthorsWords() {
    WordedText text = cues.read("Told the CARE Home Oversight Group and CHOG.");
    assertThat(text.first("collaborative-support/former-team-names"))
        .contains("CARE Home Oversight Group");
    assertThat(text.all("collaborative-support/former-team-names")).hasSize(2);
    assertThat(text.has("core/english-regulator")).isFalse();
  }

  @Test
  void topicsKnowWordsForTheSameThing() {
    Topics topics = new Topics(WordLists.builtIn());
    assertThat(topics.in("tablets on the MAR sheets")).containsExactly("medicines");
    assertThat(topics.in("agree who does what")).isEmpty();
  }
}
