package org.plancheck.office.start;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.star.container.XNameAccess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegistrationTest {

  @ParameterizedTest
  @CsvSource({
    "1.8.0_402, false",
    "11.0.2, false",
    "16, false",
    "17, true",
    "17.0.15, true",
    "21-ea, true",
    "100.1, true",
    "unknown, false"
  })
  void tellsWhetherAJavaIsNewEnough(String version, boolean newEnough) {
    assertThat(Registration.isNewEnough(version)).isEqualTo(newEnough);
  }

  @Test
  void knowsItsPartsAndNoOthers() {
    assertThat(Registration.__getComponentFactory("org.plancheck.office.Status")).isNotNull();
    assertThat(Registration.__getComponentFactory("org.example.Other")).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "state, failed",
    "error, Plancheck needs Java 17 or newer",
    "findings, ''",
    "version, ''"
  })
  void tellsScriptsThatJavaIsTooOld(String name, String says) throws Exception {
    Object status =
        new PartFactory("org.plancheck.office.Status", false).createInstanceWithContext(null);
    assertThat((String) ((XNameAccess) status).getByName(name)).startsWith(says);
  }

  @Test
  void standsInForEveryPartWhereJavaIsTooOld() throws Exception {
    PartFactory factory = new PartFactory("org.plancheck.office.Commands", false);
    assertThat(factory.createInstanceWithArgumentsAndContext(new Object[0], null))
        .isInstanceOf(TooOldJava.class);
    assertThat(TooOldJava.message("11.0.2"))
        .contains("Java 17 or newer", "using Java 11.0.2", "Nothing has been checked");
  }
}
