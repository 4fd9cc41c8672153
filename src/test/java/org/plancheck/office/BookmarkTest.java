package org.plancheck.office;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BookmarkTest {

  @Test
  void theFirstStepGoesToTheFirstOrTheLast() {
    assertThat(Bookmark.START.next(3)).isEqualTo(Bookmark.at(0));
    assertThat(Bookmark.START.previous(3)).isEqualTo(Bookmark.at(2));
  }

  @ParameterizedTest
  @CsvSource({"0, 1, 2", "1, 2, 0", "2, 0, 1"})
  void goesRound(int at, int next, int previous) {
    assertThat(Bookmark.at(at).next(3)).isEqualTo(Bookmark.at(next));
    assertThat(Bookmark.at(at).previous(3)).isEqualTo(Bookmark.at(previous));
  }

  /** It stood between the one before and the one after. */
  @Test
  void fromAFindingThatIsGoneBothNeighboursAreOneStepAway() {
    Bookmark gone = new Bookmark(1, false);
    assertThat(gone.next(4)).isEqualTo(Bookmark.at(2));
    assertThat(gone.previous(4)).isEqualTo(Bookmark.at(1));
  }
}
