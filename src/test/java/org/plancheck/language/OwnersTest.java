package org.plancheck.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OwnersTest {

  private final Owners owners = new Owners(WordLists.of(Path.of("rules")));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "J. Smith | NAMED | J. Smith",
        "Jane Smith, Home Manager | NAMED | Jane Smith",
        "KT | NAMED | KT",
        "Mrs McKay | NAMED | Mrs McKay",
        "Mary-Jane O'Neill | NAMED | Mary-Jane O'Neill",
        "Home Manager | ROLE | Home Manager",
        "HM | ROLE | HM",
        "Nurse in charge | ROLE | Nurse in charge",
        "Director of Nursing | ROLE | Director of Nursing",
        "Equality & Inclusion Manager | ROLE | Equality & Inclusion Manager",
        "Manager / Deputy | ROLE | Manager",
        "All staff | GROUP | All staff",
        "Dementia Champions | GROUP | Dementia Champions",
        "management | GROUP | management",
        "Provider | GROUP | Provider",
        "Care Inspectorate | OUTSIDE | Care Inspectorate",
        "NHS IPC team | OUTSIDE | NHS IPC team",
        "District Nurse | OUTSIDE | District Nurse",
        "Home Manager, Care Inspectorate | ROLE | Home Manager",
      })
  void kinds(String cell, Owner.Kind kind, String text) {
    Owner owner = owners.read(cell);
    assertThat(owner.kind()).isEqualTo(kind);
    assertThat(owner.text()).isEqualTo(text);
    assertThat(owner.span().in(cell)).isEqualTo(text);
  }

  @Test
  void cells_as_homes_write_them() throws IOException {
    Agreement agreement = new Agreement();
    for (String line : Agreement.lines("responsible-cells.txt")) {
      List<String> fields = Agreement.fields(line, 3);
      Owner owner = owners.read(fields.get(0));
      agreement.add(
          fields.get(0),
          List.of(fields.get(1) + " " + fields.get(2)),
          List.of(owner.kind().key() + " " + owner.text()));
    }
    assertThat(agreement.f1()).as(agreement.toString()).isGreaterThanOrEqualTo(0.98);
  }

  @Test
  void sentences_as_homes_write_them() throws IOException {
    Agreement agreement = new Agreement();
    for (String line : Agreement.lines("owner-sentences.txt")) {
      List<String> fields = Agreement.fields(line, 3);
      Owner owner = owners.inSentence(fields.get(0));
      agreement.add(
          fields.get(0),
          List.of(fields.get(1) + " " + fields.get(2)),
          List.of(owner.kind().key() + " " + owner.text()));
    }
    assertThat(agreement.f1()).as(agreement.toString()).isGreaterThanOrEqualTo(0.95);
  }

  @ParameterizedTest
  @CsvSource({"TBC", "-", "''", "Home Manager's Name", "[name]", "?"})
  void nobody(String cell) {
    assertThat(owners.read(cell).kind()).isEqualTo(Owner.Kind.NONE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Jane S and all staff | NAMED | Jane S",
        "All care staff; lead: Sam Reid, Deputy Manager | NAMED | Sam Reid",
        "Clinical Lead and nurses | ROLE | Clinical Lead",
      })
  void a_lead_beside_a_group_decides(String cell, Owner.Kind kind, String text) {
    assertThat(owners.read(cell))
        .extracting(Owner::kind, Owner::text, Owner::alsoGroup)
        .containsExactly(kind, text, true);
  }

  @Test
  void ditto_marks_point_to_the_row_above() {
    assertThat(Owners.isDitto("\"")).isTrue();
    assertThat(Owners.isDitto("As above")).isTrue();
    assertThat(Owners.isDitto("Jane")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "JS,Jane Smith,true",
    "J. Smith,Jane Smith,true",
    "Jane S,Jane Smith,true",
    "Mrs Smith,Jane Smith,true",
    "Manager,Home Manager,true",
    "Jane,Sam,false",
    "Manager,Deputy Manager,false",
    "J. Smith,John Brown,false",
  })
  void same_person(String a, String b, boolean same) {
    assertThat(owners.samePerson(a, b)).isEqualTo(same);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Deputy Manager to audit charts weekly. | ROLE | Deputy Manager",
        "Charts to be checked by the Clinical Lead. | ROLE | Clinical Lead",
        "Staff will complete training | GROUP | Staff",
        "Buy menu boards | NONE | ''",
      })
  void owner_within_a_sentence(String text, Owner.Kind kind, String words) {
    assertThat(owners.inSentence(text))
        .extracting(Owner::kind, Owner::text)
        .containsExactly(kind, words);
  }

  @ParameterizedTest
  @CsvSource({
    "All staff, true",
    "Carers and nurses, true",
    "'Nursing, care and domestic staff', true",
    "All staff – see rota, true",
    "Staff / NHS IPC team, true",
    "Jane S and all staff, false",
    "'All staff, led by the Deputy Manager', false",
    "'Wellbeing Guardian, all staff', false",
  })
  void nobody_beside_a_group(String cell, boolean nobodyElse) {
    assertThat(owners.nobodyElse(cell)).isEqualTo(nobodyElse);
  }

  @ParameterizedTest
  @CsvSource({
    "Nurse in charge, true",
    "The nurse in charge, true",
    "NIC, true",
    "Senior on duty / shift leader, true",
    "Nurse in charge and carers, true",
    "Nurse in charge / Rhona Galt, false",
    "Nurse in charge and Home Manager, false",
    "Home Manager, false",
    "All staff, false",
  })
  void roles_that_change_with_every_shift(String cell, boolean onDuty) {
    assertThat(owners.onDuty(cell)).isEqualTo(onDuty);
  }
}
