package org.plancheck.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Predicate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class TurnTest {

  @ParameterizedTest
  @ValueSource(classes = {IndexOutOfBoundsException.class, StackOverflowError.class})
  void isNotBroughtDownByBytesThatAQuestionFailsOver(Class<? extends Throwable> how) {
    Predicate<byte[]> fails =
        bytes -> {
          if (how == StackOverflowError.class) {
            throw new StackOverflowError();
          }
          throw new IndexOutOfBoundsException();
        };
    assertThat(Turn.tell(fails, new byte[9], true)).isTrue();
    assertThat(Turn.tell(fails, new byte[9], false)).isFalse();
    assertThat(Turn.tell(bytes -> bytes.length == 9, new byte[9], false)).isTrue();
  }
}
