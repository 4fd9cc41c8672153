package org.plancheck.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ServiceKeyTest {

  @Test
  void keepsSomethingOfANameMadeOfEverydayWords() {
    assertThat(ServiceKey.of("The Care Home")).isEqualTo("the care home");
  }

  private static void assertOne(String one, String other, String why) {
    String key = ServiceKey.of(one);
    String otherKey = ServiceKey.of(other);
    assertThat(ServiceKey.same(key, List.of(otherKey))).as(why).contains(otherKey);
    assertThat(ServiceKey.same(otherKey, List.of(key))).as(why).contains(key);
  }

  private static void assertTwo(String one, String other, String why) {
    String key = ServiceKey.of(one);
    String otherKey = ServiceKey.of(other);
    assertThat(ServiceKey.same(key, List.of(otherKey))).as(why).isEmpty();
    assertThat(ServiceKey.same(otherKey, List.of(key))).as(why).isEmpty();
  }

  @ParameterizedTest(name = "{0} is {1}: {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Kirkview House      | Kirkview House Care Home           | a kind of service
          Kirkview House      | The KIRKVIEW  house                | capitals, blanks, an article
          St. Brides          | St Brides Nursing Home Ltd         | a full stop, a kind of company
          Taigh Mòr           | Taigh Mor Care Home                | an accent
          Larchbrae           | Larchbrae Residential Care Home    | a kind of service
          Rowan-Lea           | Rowan Lea                          | a hyphen
          Birkhall (Ltd)      | Birkhall Limited                   | a kind of company
          Mossgarth House     | MOSSGARTH HOUSE NURSING HOME       | capitals
          Kirkview House      | Kirkveiw House                     | two letters have changed places
          Thornhaugh Lodge    | Thronhaugh Lodge                   | two letters have changed places
          Larchbrae           | Lacrhbrae                          | two letters have changed places
          Birkenshaw Court    | Birkenhsaw Court                   | two letters have changed places
          Glenlochar View     | Glenlocahr View                    | two letters have changed places
          Kirkview House      | Kirkvlew House                     | i and l look alike
          Elmfield Park       | Elmfleld Park                      | i and l look alike
          Kirkview House      | Kirkvview House                    | a letter twice
          Summerlees          | Sumerlees                          | a double letter once
          Hollinbank Court    | Holinbank Court                    | a double letter once
          Glenhirrel          | Glenhirrell                        | a letter twice at the end
          Kirkview House      | Kirkviewhouse                      | a blank is missing
          Larch Brae View     | Larchbrae View                     | a blank is missing
          Kirkview            | Kirkview House                     | 'House' is written now and then
          Larchbrae Care Home | Larchbrae House                    | 'House' is written now and then
          Mossgarth 2         | Mossgarth  2 Care Home             | the same number
          Court A             | Court A Care Home                  | the same letter behind
          """)
  void knowsOneServiceInTwoSpellings(String one, String other, String why) {
    assertOne(one, other, why);
  }

  @ParameterizedTest(name = "{0} is not {1}: {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Parkview            | Larkview           | another first letter
          Kirkview House      | Birkview House     | another first letter
          Hazelbank           | Razelbank          | another first letter
          Court A             | Court B            | a letter behind
          Ashgrove Court A    | Ashgrove Court B   | a letter behind
          Mossgarth East Wing | Mossgarth West Wing | short words
          Kirkview House 1    | Kirkview House 2   | a number
          Larchbrae 12        | Larchbrae 21       | numbers whose digits have changed places
          Larchbrae           | Larchbrae 2        | a number behind
          Unit 3 Glenlochar   | Unit 8 Glenlochar  | a number within
          Ashgrove            | Ashgrave           | another vowel is another name
          Marchbank Court     | Marshbank Court    | another letter within is another name
          Holmwood House      | Holywood House     | another letter within is another name
          Carlton House       | Carleton House     | a letter more within is another name
          Hartfield House     | Heartfield House   | a letter more within is another name
          Kirkland            | Kirklands          | a letter more at the end is another name
          Kirkview House      | Kirkview Lodge     | another kind of building
          Kirkview House      | Kirkview Court     | another kind of building
          Kirkview House      | Kirkview Houses    | a short word
          Moss House          | Mess House         | a short word
          Ross Lea            | Rose Lea           | short words
          St Anne's           | St Agnes           | short words
          Glen Lodge          | Glne Lodge         | a slip in a short word may be a name
          Brae                | Brae House         | a short name with and without 'House'
          Larchbrae House     | Larchbrae House, Kirkton | a place behind
          Kirkveiw Thronhaugh | Kirkview Thornhaugh | two slips
          """)
  void keepsTwoServicesApart(String one, String other, String why) {
    assertTwo(one, other, why);
  }

  @Test
  void takesNeitherWhereTwoMayBeMeant() {
    assertThat(ServiceKey.same("kirkview", List.of("kirkview house", "kirkview lodge")))
        .as("it may be the Lodge that left its second word out")
        .isEmpty();
    assertThat(ServiceKey.same("larchbrae", List.of("larhcbrae", "lacrhbrae"))).isEmpty();
  }
}
