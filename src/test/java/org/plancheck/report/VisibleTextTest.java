package org.plancheck.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VisibleTextTest {

  @ParameterizedTest(name = "{2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "a\\u202Eb | a[U+202E]b | turns the direction of what follows",
        "a\\u2066b | a[U+2066]b | begins an isolate",
        "a\\u001Bb | a[U+001B]b | begins a command to a terminal",
        "a\\u009Bb | a[U+009B]b | begins a command to an older terminal",
        "a\\u0000b | a[U+0000]b | ends a text in C",
        "a\\uFFFEb | a[U+FFFE]b | no character at all",
        "a\\u200Bb | ab        | has no width",
        "a\\u00ADb | ab        | only tells where to break",
        "a\\uFEFFb | ab        | only tells the order of bytes",
        "a\\u000Db | ab        | half a line break",
        "a\\u0009b | a b       | a tab",
        "a\\uD800b | a\uFFFDb  | half a character",
        "caf\\u00e9 \\u2013 \\u05D0 | caf\\u00e9 \\u2013 \\u05D0 | letters of any script",
      })
  void showsWhatWouldHide(String text, String visible, String reason) {
    assertThat(VisibleText.of(decoded(text))).isEqualTo(decoded(visible));
  }

  @Test
  void keepsLinesAndCharactersBeyondTheFirstPlane() {
    assertThat(VisibleText.of("one\ntwo \uD83C\uDF3F")).isEqualTo("one\ntwo \uD83C\uDF3F");
  }

  @Test
  void joinsLinesWhereOneLineIsAskedFor() {
    assertThat(VisibleText.line(" one\n\n two\t three ")).isEqualTo("one two three");
  }

  private static String decoded(String escaped) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < escaped.length(); i++) {
      if (escaped.startsWith("\\u", i)) {
        text.append((char) Integer.parseInt(escaped.substring(i + 2, i + 6), 16));
        i += 5;
      } else {
        text.append(escaped.charAt(i));
      }
    }
    return text.toString();
  }
}
