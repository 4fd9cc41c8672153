package org.plancheck.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Paragraphs in the manner of United Nations documents, which are dense with short forms. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TextFormsTest {

  private final Abbreviations abbreviations = new Abbreviations(WordLists.of(Path.of("rules")));
  private final Agreement explained = new Agreement();
  private final Agreement pairs = new Agreement();
  private final Agreement unexplained = new Agreement();

  @BeforeAll
  void read_the_paragraphs() throws IOException {
    String text = null;
    List<String> inFull = new ArrayList<>();
    List<String> unknown = new ArrayList<>();
    for (String line : Agreement.lines("un-paragraphs.txt")) {
      String label = line.substring(2);
      switch (line.charAt(0)) {
        case '=' -> inFull.add(label);
        case '?' -> unknown.add(label);
        default -> {
          count(text, inFull, unknown);
          text = label;
          inFull.clear();
          unknown.clear();
        }
      }
    }
    count(text, inFull, unknown);
  }

  private void count(String text, List<String> inFull, List<String> unknown) {
    if (text == null) {
      return;
    }
    List<Abbreviation> found = abbreviations.inText(text);
    pairs.add(
        text,
        inFull,
        found.stream()
            .filter(form -> form.longForm() != null)
            .map(form -> form.shortForm() + ": " + form.longForm())
            .toList());
    explained.add(
        text,
        inFull.stream().map(pair -> pair.substring(0, pair.indexOf(": "))).toList(),
        found.stream()
            .filter(form -> form.longForm() != null)
            .map(Abbreviation::shortForm)
            .toList());
    unexplained.add(
        text,
        unknown,
        found.stream()
            .filter(form -> form.longForm() == null)
            .map(Abbreviation::shortForm)
            .toList());
  }

  @Test
  void what_a_paragraph_explains_is_known_to_be_explained() {
    assertThat(explained.f1()).as(explained.toString()).isGreaterThanOrEqualTo(0.97);
  }

  @Test
  void with_its_full_words() {
    assertThat(pairs.precision()).as(pairs.toString()).isGreaterThanOrEqualTo(0.96);
    assertThat(pairs.f1()).as(pairs.toString()).isGreaterThanOrEqualTo(0.95);
  }

  @Test
  void what_it_does_not_explain_is_told_from_names_numerals_and_codes() {
    assertThat(unexplained.f1()).as(unexplained.toString()).isGreaterThanOrEqualTo(0.95);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a hyphen joins two that nobody explains | the SPLM-IO left | SPLM-IO",
        "what an ending is added to | COVID-19-related closures | COVID-19",
        "its parts are not told once the whole is explained | the Ocean Programme (OP-CAT) and"
            + " OP-CAT's aims | OP-CAT",
        "the second name in brackets | Law of the Sea Tribunal (the “Court” or “LST”) | LST",
      })
  void each_form_is_given_as_written(String reason, String text, String form) {
    assertThat(abbreviations.inText(text))
        .as(reason)
        .extracting(Abbreviation::shortForm)
        .containsExactly(form);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "countries in capitals | The delegates of CHILE and GHANA agreed",
        "sums of money | XDR 2 million and 400 EUR",
        "symbols | See A/RES/70/1 and E/CN.6/2019/3, annex II",
      })
  void capitals_that_are_no_short_forms_stay_out(String reason, String text) {
    assertThat(abbreviations.inText(text)).as(reason).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "the first word, not a small one after it | Front for Liberty and Renewal (FLR) | Front for"
            + " Liberty and Renewal",
        "the name, not the sentence before it | the country joined the Economic and Monetary"
            + " Community of Central Africa (CEMAC) | Economic and Monetary Community of Central"
            + " Africa",
        "the name, not the place before it | In East Jerusalem the United Nations Relief and Works"
            + " Agency for Palestine Refugees in the Near East (UNRWA) | United Nations Relief and"
            + " Works Agency for Palestine Refugees in the Near East",
      })
  void the_full_words_begin_where_the_name_begins(String reason, String text, String full) {
    assertThat(abbreviations.inText(text))
        .as(reason)
        .extracting(Abbreviation::longForm)
        .containsExactly(full);
  }
}
