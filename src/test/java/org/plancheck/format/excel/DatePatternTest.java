package org.plancheck.format.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatePatternTest {

  private static final LocalDateTime AT = LocalDateTime.of(2026, 9, 3, 14, 5, 7);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "mmm-yy | Sep-26",
        "d mmmm yyyy | 3 September 2026",
        "[$-809]dddd d mmmm yyyy;@ | Thursday 3 September 2026",
        "ddd dd/mm/yyyy | Thu 03/09/2026",
        "dd\\.mm\\.yyyy | 03.09.2026",
        "yyyy-mm-dd hh:mm:ss | 2026-09-03 14:05:07",
        "h:mm AM/PM | 2:05 PM",
        "mm:ss.0 | 05:07.0",
        "`\"by \"d mmm` | by 3 Sep",
        "mmmmm | S",
        "d/m/yy_) | 3/9/26"
      })
  void showsWhatTheFormatShows(String format, String shown) {
    assertThat(DatePattern.write(AT, format.replace("`", ""))).isEqualTo(shown);
  }

  @Test
  void speaksEnglishWhateverTheMachineDoes() {
    Locale before = Locale.getDefault();
    try {
      for (String language : new String[] {"ar-EG-u-nu-arab", "th-TH-u-ca-buddhist", "de-DE"}) {
        Locale.setDefault(Locale.forLanguageTag(language));
        assertThat(DatePattern.write(AT, "d mmm yyyy")).as(language).isEqualTo("3 Sep 2026");
      }
    } finally {
      Locale.setDefault(before);
    }
  }
}
