package org.plancheck.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TokensTest {

  @Test
  void wordsEndWhereDigitsBegin() {
    Tokens t = Tokens.of("14April Q3 12th");

    assertThat(t.at(0)).isEqualTo("14");
    assertThat(t.at(1)).isEqualTo("april");
    assertThat(t.at(2)).isEqualTo("q");
    assertThat(t.number(3)).isEqualTo(3);
    assertThat(t.glued(3)).isTrue();
    assertThat(t.at(5)).isEqualTo("th");
    assertThat(t.size()).isEqualTo(6);
  }

  @Test
  void dashesOfAllLengthsAndCurlyApostrophesAreAlike() {
    Tokens t = Tokens.of("on–going year’s");

    assertThat(t.matches(0, "on", "-", "going", "year's")).isTrue();
  }

  @Test
  void readingBeyondTheEndsGivesNothing() {
    Tokens t = Tokens.of("now");

    assertThat(t.at(-1)).isEmpty();
    assertThat(t.at(1)).isEmpty();
    assertThat(t.number(7)).isEqualTo(-1);
    assertThat(t.isWord(1)).isFalse();
  }

  @Test
  void aLongRowOfDigitsIsNoNumber() {
    assertThat(Tokens.of("1234567").number(0)).isEqualTo(-1);
  }

  @Test
  void noBreakSpacePartsWordsAndLinesAreSeen() {
    Tokens t = Tokens.of("30\u00a0Nov\nReview");

    assertThat(t.size()).isEqualTo(3);
    assertThat(t.beginsLine(0)).isTrue();
    assertThat(t.beginsLine(1)).isFalse();
    assertThat(t.beginsLine(2)).isTrue();
  }

  @Test
  void spansPointIntoTheAuthorsText() {
    Tokens t = Tokens.of("by  30/11/26.");

    assertThat(t.span(1, 6)).isEqualTo(new Span(4, 12));
    assertThat(t.tokenAt(4)).isEqualTo(1);
  }
}
