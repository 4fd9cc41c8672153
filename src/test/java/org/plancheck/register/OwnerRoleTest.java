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
          """)
  void readsTheRoleBesideAName(String responsible, String role) {
    assertThat(OwnerRole.beside(responsible)).contains(role);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Catriona Lockhart", "A. Brown / C. Reid", "Jean Cook Smith", ""})
  void keepsNoName(String responsible) {
    assertThat(OwnerRole.beside(responsible)).isEmpty();
  }
}
