package org.plancheck.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AbbreviationsTest {

  private final Abbreviations abbreviations = new Abbreviations(WordLists.of(Path.of("rules")));

  private List<Abbreviation> find(String... segments) {
    List<Segment> document = Arrays.stream(segments).map(s -> new Segment(s, false)).toList();
    return abbreviations.find(document, Set.of("Jane Smith"));
  }

  private static List<String> pairsOf(String text) {
    return Abbreviations.pairs(text).stream()
        .map(p -> p.shortSpan().in(text) + " = " + p.longSpan().in(text))
        .toList();
  }

  @Nested
  class Pairs {

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "the guidance's own example | Infection Prevention & Control (IPC) audits | IPC ="
              + " Infection Prevention & Control",
          "small letters | all adult support and protection (ASP) leads | ASP = adult support and"
              + " protection",
          "words before that fit as well | Care at the Care Home Oversight Group (CHOG) | CHOG ="
              + " Care Home Oversight Group",
          "plural | Personal Emergency Evacuation Plans (PEEPs) | PEEPs = Personal Emergency"
              + " Evacuation Plans",
          "letters within a word | electroencephalogram (EEG) ordered | EEG = electroencephalogram",
          "more than the short form in brackets | Medication Administration Record (MAR, or chart)"
              + " | MAR = Medication Administration Record",
          "wrong way round | SSSC (Scottish Social Services Council) | SSSC = Scottish Social"
              + " Services Council",
          "equals sign | SW = Social Work throughout | SW = Social Work",
          "hereafter | Large Scale Investigation (hereafter LSI) | LSI = Large Scale Investigation",
          "letters in the order of another language | the United Nations Organization Mission in"
              + " the Congo (MONUC) | MONUC = United Nations Organization Mission in the Congo",
        })
    void are_found(String reason, String text, String expected) {
      assertThat(pairsOf(text)).as(reason).containsExactly(expected);
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "Review the plan (see page 3)",
          "Chairs replaced (completed)",
          "Home Manager (Monday)",
          "Kirkview (a respite home)",
          "Committee on Planning (the Committee)",
          "Rooms on both floors (all)",
        })
    void are_not_seen_in_other_brackets(String text) {
      assertThat(pairsOf(text)).isEmpty();
    }
  }

  @Nested
  class Statuses {

    @Test
    void explained_first_and_in_brackets_is_defined() {
      assertThat(find("Medication Administration Record (MAR) checked", "MAR audited"))
          .singleElement()
          .satisfies(
              a -> {
                assertThat(a.status()).isEqualTo(Abbreviation.Status.DEFINED);
                assertThat(a.uses()).isEqualTo(2);
                assertThat(a.firstSpan()).isEqualTo(new Span(34, 37));
                assertThat(a.explained()).isZero();
              });
    }

    @Test
    void never_explained_is_undefined_and_has_a_suggestion() {
      assertThat(find("MAR sheets audited"))
          .extracting(Abbreviation::shortForm, Abbreviation::status, Abbreviation::suggestion)
          .containsExactly(
              tuple("MAR", Abbreviation.Status.UNDEFINED, "Medication Administration Record"));
    }

    @Test
    void explained_after_its_first_use_is_late() {
      assertThat(find("LSI opened", "Large Scale Investigation (LSI)"))
          .extracting(Abbreviation::status)
          .containsExactly(Abbreviation.Status.DEFINED_LATE);
    }

    @Test
    void short_form_before_its_brackets_is_the_wrong_way_round() {
      assertThat(find("LSI (Large Scale Investigation)"))
          .extracting(Abbreviation::status)
          .containsExactly(Abbreviation.Status.WRONG_WAY_ROUND);
    }

    @Test
    void two_meanings_are_told() {
      assertThat(find("Personal Care (PC)", "Practice Coordinator (PC)"))
          .extracting(Abbreviation::status)
          .containsExactly(Abbreviation.Status.TWO_MEANINGS);
    }

    @ParameterizedTest
    @CsvSource({
      "Infection Prevention & Control (IPC),Infection Prevention and Control (IPC)",
      "Multi-Disciplinary Team (MDT),multi disciplinary teams (MDTs)",
      "Learning Disability (LD),learning disabilities (LD)",
    })
    void the_same_words_are_one_meaning(String once, String again) {
      assertThat(find(once, again))
          .extracting(Abbreviation::status)
          .containsExactly(Abbreviation.Status.DEFINED);
    }

    @Test
    void a_key_counts_wherever_it_stands() {
      assertThat(find("CHOG meets", "Glossary", "CHOG", "Care Home Oversight Group"))
          .extracting(Abbreviation::status)
          .containsExactly(Abbreviation.Status.DEFINED);
    }

    @Test
    void everyday_forms_need_no_words() {
      assertThat(find("NHS guidance on COVID-19 and the GP"))
          .extracting(Abbreviation::status)
          .containsOnly(Abbreviation.Status.EVERYDAY);
    }

    @Test
    void plural_and_possessive_are_the_same_short_form() {
      assertThat(find("One PEEP, two PEEPs, the PEEP's date"))
          .extracting(Abbreviation::shortForm, Abbreviation::uses)
          .containsExactly(tuple("PEEP", 3));
    }

    @Test
    void a_form_only_written_as_plural_stays_so() {
      assertThat(find("KPIs monitored"))
          .extracting(Abbreviation::shortForm)
          .containsExactly("KPIs");
    }
  }

  @Nested
  class Reported {

    @ParameterizedTest
    @CsvSource({
      "DoN,NED to work with the DoN",
      "SaLT,referred to SaLT",
      "MUST,MUST scores recorded",
      "COSHH,COSHH/LOLER training",
      "COSHH,ALL STAFF MUST READ THE COSHH SHEET",
      "MAR,MAR charts in March",
      "FTSU,EPAG; FTSU report",
      "RGNs,two RGNs on each shift",
    })
    void are(String form, String text) {
      assertThat(find(text)).extracting(Abbreviation::shortForm).contains(form);
    }
  }

  @Nested
  class Silent {

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "emphasis | Staff MUST wash hands and do NOT leave. IMPORTANT",
          "emphasis, small elsewhere | PROBIOTIC drinks offered; probiotic stock checked",
          "a line in capitals | DO NOT USE THE HOIST",
          "dotted initials of a person | G.B., Care Home Tactical Lead",
          "initials of a person named in the plan | JS to order",
          "a person's name in capitals | JANE SMITH",
          "letters after a name | Fiona Reid BSc (Hons) RMN",
          "numerals | Part II and annex XIV",
          "units | 500 MB and 10 AM",
          "months and days | 12 MAR 2026, MON and FRI",
          "postcodes | Dumfries DG1 2AB",
          "registration numbers | CS2003012345 and CS 2003012345",
          "form codes | form SCR2 and P60",
          "standards | BS EN 1021",
          "rooms | Wing AB",
          "addresses | www.example.org/ABC and office@HOME.ORG",
          "names of products | SharePoint, WhatsApp and iPad",
          "Scottish names | McKay and MacDonald",
          "titles | MRS M and MR BROWN",
        })
    void stays(String reason, String text) {
      assertThat(find(text)).as(reason).isEmpty();
    }

    @Test
    void stay_initials_that_stand_alone_in_a_cell() {
      assertThat(find("KT to chase", "KT")).isEmpty();
    }

    @Test
    void stays_a_person_explained_by_initials() {
      assertThat(find("Anna Wood (AW) to lead", "AW")).isEmpty();
    }

    @Test
    void stay_capitals_of_headings() {
      assertThat(
              abbreviations.find(
                  List.of(new Segment("PARTNERSHIP PLAN FOR KIRKVIEW", true)), Set.of()))
          .isEmpty();
    }
  }

  @Test
  void a_single_text_gives_each_form_as_written() {
    assertThat(abbreviations.inText("non-governmental organisations (NGOs), UNDP and SMEs"))
        .extracting(Abbreviation::shortForm, Abbreviation::longForm)
        .containsExactly(
            tuple("NGOs", "non-governmental organisations"),
            tuple("UNDP", null),
            tuple("SMEs", null));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"(", "((((a", "a-", "A ", "(ABCDEFGHIJ)", "word (ABCDEFGHIJ) ", "AbAb", "[a]"})
  void texts_of_any_shape_are_read_in_time(String shape) {
    String text = shape.repeat(100_000 / shape.length());
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(5),
        () -> abbreviations.find(List.of(new Segment(text, false)), Set.of()));
  }

  @Test
  void empty_segments_are_read() {
    assertThatCode(() -> find("", " ", "\n")).doesNotThrowAnyException();
  }
}
