package org.plancheck.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** All numbers and names are invented. */
class MaskTest {

  private static final PersonalData PERSONAL = new PersonalData(WordLists.builtIn());

  private static Mask mask(String text, String... staff) {
    return Mask.of(List.of(text), StaffNames.in(List.of(staff), PERSONAL), PERSONAL);
  }

  @ParameterizedTest
  @CsvSource({
    "Mrs Jean Tait in room 4,Jean was unsettled,*** was unsettled",
    "Mrs Jean Tait in room 4,TAIT family,*** family",
    "Mrs Jean Tait in room 4,Tait's chart,***'s chart",
    "Mrs Jean Tait in room 4,Mrs  Jean\u00a0Tait,Mrs ***",
    "'Jessie Tait, room 4, fell',Seen with Jessie,Seen with ***",
    "CHI 0101401234,see 0101401234,see ********34",
    "born 01/01/1940,aged since 01/01/1940,aged since **/**/**40",
  })
  void what_one_text_tells_is_hidden_in_all(String found, String shown, String masked) {
    assertThat(mask(found).over(shown)).isEqualTo(masked);
  }

  @ParameterizedTest
  @CsvSource({
    "Mrs Jean Young in room 4,Young people visit",
    "Mrs Rose Tait in room 4,The rose garden",
    "Resident Mrs Tait Manager to see her,Manager informed",
    "Mrs Jean Tait in room 4,Jeanette and the Taits",
  })
  void other_words_stay(String found, String shown) {
    assertThat(mask(found).over(shown)).isEqualTo(shown);
  }

  @Test
  void nothing_to_hide_changes_nothing() {
    assertThat(mask("Lights in room 12").isEmpty()).isTrue();
    assertThat(mask("Lights in room 12").over(null)).isNull();
  }

  @Nested
  class OfThoseAtWork {

    @ParameterizedTest
    @ValueSource(strings = {"Jean Kerr, Deputy Manager", "Moira Bell and Jean", "Jean Kerr"})
    void a_first_name_that_a_resident_shares_stays(String staff) {
      Mask mask = mask("Mrs Jean Tait in room 4", staff);

      assertThat(mask.over(staff)).isEqualTo(staff);
      assertThat(mask.over("Mrs Jean Tait")).isEqualTo("Mrs ***");
      assertThat(mask.over("Tait")).isEqualTo("***");
    }

    @Test
    void the_name_stays_where_it_is_theirs_word_for_word() {
      assertThat(mask("Mrs Kerr's room", "Moira Kerr").over("Mrs Kerr")).isEqualTo("Mrs Kerr");
      assertThat(mask("Mrs Jean Kerr's room", "Moira Kerr").over("Mrs Jean Kerr"))
          .isEqualTo("Mrs ***");
    }

    @Test
    void a_resident_in_a_cell_of_theirs_is_none_of_them() {
      String cell = "Moira Kerr and the daughter of Mrs Tait";

      assertThat(mask(cell, cell).over(cell)).isEqualTo("Moira Kerr and the daughter of Mrs ***");
    }
  }
}
