package org.plancheck.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ServiceKeyTest {

  @ParameterizedTest
  @CsvSource({
    "Kirkview House, Kirkview House Care Home",
    "Kirkview House, The KIRKVIEW  house",
    "St. Brides, St Brides Nursing Home Ltd",
    "Taigh Mòr, Taigh Mor Care Home",
  })
  void leavesOutWhatAuthorsWriteNowAndThen(String one, String other) {
    assertThat(ServiceKey.of(one)).isEqualTo(ServiceKey.of(other));
  }

  @Test
  void keepsSomethingOfANameMadeOfEverydayWords() {
    assertThat(ServiceKey.of("The Care Home")).isEqualTo("the care home");
  }

  @ParameterizedTest
  @CsvSource({
    "kirkview house, kirkveiw house, two letters have changed places",
    "kirkview house, kirkviewhouse, a blank is missing",
    "kirkview house, kirkview houses, a letter too many",
    "kirkview house, kirkvlew house, a wrong letter",
  })
  void seesThroughASlipOfTheKeyboard(String known, String written, String why) {
    assertThat(ServiceKey.same(written, List.of("glenview", known))).as(why).contains(known);
  }

  @ParameterizedTest
  @CsvSource({
    "kirkview house 1, kirkview house 2, a number tells two homes apart",
    "ashgrove, ashgrave, short names differ by a letter in life",
    "kirkview house, kirkview lodge, another name",
  })
  void keepsTwoHomesApart(String known, String written, String why) {
    assertThat(ServiceKey.same(written, List.of(known))).as(why).isEmpty();
  }
}
