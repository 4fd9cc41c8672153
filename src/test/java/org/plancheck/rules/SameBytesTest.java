package org.plancheck.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TimeZone;
import org.drools.model.Model;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plancheck.check.PlanChecker;
import org.plancheck.cli.Formats;
import org.plancheck.format.Limits;
import org.plancheck.format.PlanFile;
import org.plancheck.format.PlanReader;
import org.plancheck.report.JsonReport;
import org.plancheck.result.Phase;

@DisplayName("The same file, rules and day give the same bytes of JSON")
class SameBytesTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
  private static final int RUNS = 20;

  /** A Turkish i, other digits, and the language of the plans. */
  private static final List<Locale> LOCALES =
      List.of(Locale.UK, Locale.forLanguageTag("tr-TR"), Locale.forLanguageTag("ar-EG-u-nu-arab"));

  private static final List<String> ZONES = List.of("Pacific/Kiritimati", "America/Los_Angeles");

  private final Locale locale = Locale.getDefault();
  private final TimeZone zone = TimeZone.getDefault();

  @AfterEach
  void putBack() {
    Locale.setDefault(locale);
    TimeZone.setDefault(zone);
  }

  @ParameterizedTest
  @ValueSource(strings = {"rag-muddle.docx", "awkward-workbook.xlsx"})
  @DisplayName("whatever the order of rules, the language of the machine and its zone")
  void sameBytes(String name) throws IOException {
    PlanFile plan = new PlanFile(name, Files.readAllBytes(Path.of("sample-plans", name)));
    List<Model> models = new ArrayList<>(BuiltInRules.models());
    Random order = new Random(1);
    Set<String> reports = new HashSet<>();
    for (int run = 0; run < RUNS; run++) {
      Locale.setDefault(LOCALES.get(run % LOCALES.size()));
      TimeZone.setDefault(TimeZone.getTimeZone(ZONES.get(run % ZONES.size())));
      Collections.shuffle(models, order);
      PlanChecker checker =
          new PlanChecker(
              new PlanReader(Formats.all(), Limits.standard()), BuiltInRules.of(models), "test");
      reports.add(
          new String(
              new JsonReport().write(checker.check(plan, DAY, Phase.REVIEW)),
              StandardCharsets.UTF_8));
    }
    assertThat(reports).hasSize(1);
  }
}
