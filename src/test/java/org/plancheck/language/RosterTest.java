package org.plancheck.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plancheck.language.Roster.Mention;
import org.plancheck.language.Roster.Titled;

@DisplayName("The persons of a plan")
class RosterTest {

  private static final Owners OWNERS = new Owners(WordLists.of(Path.of("rules")));
  private static final List<Titled> JANE =
      List.of(
          new Titled("Jane Smith", "registered manager"),
          new Titled("Struan Petrie, Locality Manager", "partnership lead"));

  private static Roster roster(List<Titled> header, String... cells) {
    return new Roster(OWNERS, header, List.of(cells));
  }

  private static List<Integer> persons(Roster roster, String cell) {
    return roster.in(cell).stream().map(Mention::person).toList();
  }

  @Nested
  @DisplayName("are one")
  class One {

    @ParameterizedTest
    @ValueSource(
        strings = {
          "Home Manager",
          "Registered Manager",
          "Manager",
          "HM",
          "JS",
          "J.S.",
          "J. Smith",
          "Jane S",
          "Jane",
          "Smith",
          "Mrs Smith",
          "Jane Smith (Manager)",
          "Home Manager – Jane Smith",
          "Manager: Jane Smith",
          "Home Manager Jane Smith",
          "Jane Smith Home Manager",
          "Jane Smith and all staff",
          "Jane Smith, with the Care Inspectorate",
        })
    @DisplayName("by name, initials or role, as the header names the registered manager")
    void manager(String cell) {
      Roster roster = roster(JANE, cell, "Sam Reid, Deputy Manager", "Jane Smith");
      assertThat(persons(roster, cell)).isEqualTo(persons(roster, "Jane Smith"));
    }

    @Test
    @DisplayName("where only another row tells who holds the role")
    void roleOfAnotherRow() {
      Roster roster = roster(JANE, "Deputy Manager", "SR", "Sam Reid (Depute)", "Deputy");
      assertThat(persons(roster, "Deputy Manager")).isEqualTo(persons(roster, "SR"));
      assertThat(persons(roster, "Deputy")).isEqualTo(persons(roster, "Sam Reid (Depute)"));
    }

    @Test
    @DisplayName("by the letters of a role")
    void lettersOfRole() {
      Roster roster = roster(JANE, "CL", "Clinical Lead");
      assertThat(persons(roster, "CL")).isEqualTo(persons(roster, "Clinical Lead"));
    }
  }

  @Nested
  @DisplayName("are two")
  class Two {

    @ParameterizedTest(name = "{0} | {1}")
    @CsvSource({
      "Jane Smith, Jane Brown",
      "JS, JB",
      "Home Manager, Deputy Manager",
      "Home Manager, Sam Reid",
      "Partnership Lead, Home Manager",
      "Jane, Janet",
    })
    @DisplayName("by another name or another role")
    void others(String one, String other) {
      Roster roster = roster(JANE, one, other);
      assertThat(persons(roster, one)).isNotEqualTo(persons(roster, other));
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "Jane Smith and Sam Reid",
          "Jane Smith / Deputy Manager",
          "Manager & Clinical Lead",
          "Home Manager, Sam Reid",
        })
    @DisplayName("where a cell names two")
    void inOneCell(String cell) {
      assertThat(persons(roster(JANE, "Sam Reid, Deputy Manager", cell), cell)).hasSize(2);
    }

    @Test
    @DisplayName("where a first name may be either of two")
    void ambiguous() {
      Roster roster = roster(List.of(), "Jane Smith", "Jane Brown", "Jane");
      assertThat(persons(roster, "Jane"))
          .doesNotContainAnyElementsOf(persons(roster, "Jane Smith"))
          .doesNotContainAnyElementsOf(persons(roster, "Jane Brown"));
    }

    @Test
    @DisplayName("where two hold the same role")
    void twoHolders() {
      Roster roster = roster(List.of(), "Sam Reid, Nurse", "Ann Moss, Nurse", "Nurse");
      assertThat(persons(roster, "Nurse"))
          .doesNotContainAnyElementsOf(persons(roster, "Sam Reid, Nurse"));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"All staff", "Care Inspectorate", "", "TBC", "Contractor and families"})
  @DisplayName("are none in groups, bodies outside and blanks")
  void nobody(String cell) {
    assertThat(roster(JANE, cell).in(cell)).isEmpty();
  }

  @ParameterizedTest(name = "{0}: by letters or one name alone {1}, known {2}")
  @CsvSource({
    "KT, true, false",
    "Morag, true, false",
    "JS, true, true",
    "Sam, true, true",
    "Isla Kerr, false, true",
    "Mrs McKay, false, true",
    "KT (night senior), false, true",
    "IPC, false, true",
  })
  @DisplayName("are known where a full name or a role is given somewhere")
  void known(String cell, boolean lone, boolean known) {
    Roster roster = roster(JANE, cell, "Sam Reid");
    Mention mention = roster.in(cell).get(0);
    assertThat(mention.lone()).isEqualTo(lone);
    assertThat(roster.known(mention.person())).isEqualTo(known);
  }

  @Test
  @DisplayName("are quoted with name and role together")
  void words() {
    assertThat(
            roster(JANE, "All staff; lead: Sam Reid, Deputy Manager")
                .in("Sam Reid, Deputy Manager"))
        .extracting(Mention::words)
        .containsExactly("Sam Reid, Deputy Manager");
  }

  @Test
  @DisplayName("do not depend on the order of the rows")
  void anyOrder() {
    Roster one = roster(List.of(), "SR", "Deputy Manager", "Sam Reid, Deputy Manager");
    Roster other = roster(List.of(), "Sam Reid, Deputy Manager", "Deputy Manager", "SR");
    for (Roster roster : List.of(one, other)) {
      assertThat(persons(roster, "SR")).isEqualTo(persons(roster, "Deputy Manager"));
    }
  }
}
