package org.plancheck.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

final class VisibleWriterTest {

  /** Hidden and turning characters, one beyond the first plane, and halves of such a one. */
  private static final String TEXT = "a\u202e b\u00ad \ud83d\ude00 \ud83d x \ude00\n\u0007 \ud83d";

  @Test
  void writesTheSameHoweverItIsCut() throws IOException {
    for (int first = 0; first <= TEXT.length(); first++) {
      for (int second = first; second <= TEXT.length(); second++) {
        StringWriter out = new StringWriter();
        try (VisibleWriter visible = new VisibleWriter(out)) {
          visible.write(TEXT.substring(0, first));
          visible.write(TEXT.toCharArray(), first, second - first);
          for (int i = second; i < TEXT.length(); i++) {
            visible.write(TEXT.charAt(i));
          }
          visible.flush();
        }
        assertThat(out).as("cut at %d and %d", first, second).hasToString(VisibleText.of(TEXT));
      }
    }
  }
}
