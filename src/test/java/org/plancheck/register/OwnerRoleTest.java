package org.plancheck.register;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class OwnerRoleTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Catriona Lockhart, Home Manager | Home Manager
          C. Lockhart (Deputy Manager) | Deputy Manager
          Head Chef – Ian Reid | Head Chef
          Clinical Lead Nurse / A. Brown | Clinical Lead Nurse
          Home Manager and Jean Reid | Home Manager
          Deputy Manager and Head of Care | Deputy Manager, Head of Care
          All  staff | All staff
          IPC Link Nurse: B. White | IPC Link Nurse
          NHS | NHS
          """)
  void readsTheRolesBesideNames(String responsible, String roles) {
    assertThat(OwnerRole.in(responsible, false)).isEqualTo(roles);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Catriona Lockhart",
        "A. Brown / C. Reid",
        "Jean Cook Smith",
        "Jean Cook",
        "Mary Senior",
        "B. Carer",
        "Home Manager Jean Reid",
        "lockhart",
        "for care of Mrs Reid",
        "A Cook",
        "An Carer",
        ""
      })
  void keepsNoName(String responsible) {
    assertThat(OwnerRole.in(responsible, false)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Cook, A. | ''
          A. Reid, Cook | ''
          A Cook, Deputy Manager | Deputy Manager
          C. Lockhart, Home Manager | Home Manager
          """)
  void takesNoSingleWordWhereAPersonIsNamed(String responsible, String roles) {
    assertThat(OwnerRole.in(responsible, true)).isEqualTo(roles);
  }
}
