package org.plancheck.samples;

import java.util.List;
import java.util.stream.IntStream;

/**
 * One theme of a sample.
 *
 * @param number 1 to 6
 * @param context the answer after the template's prompt, empty for none
 * @param listNumbered the action numbers come from Word's own list, so no cell holds them as text
 * @param note the template's note about additional rows still stands under the last row
 */
record SampleTheme(
    int number, String context, List<SampleAction> actions, boolean listNumbered, boolean note) {

  /** A theme somebody filled in, with typed numbers. */
  static SampleTheme used(int number, String context, SampleAction... actions) {
    return new SampleTheme(number, context, List.of(actions), false, false);
  }

  /** A theme as the template has it: the prompt and three numbered rows. */
  static SampleTheme untouched(int number) {
    List<SampleAction> rows =
        IntStream.rangeClosed(1, 3)
            .mapToObj(row -> SampleAction.empty(number + "." + row))
            .toList();
    return new SampleTheme(number, "", rows, false, false);
  }

  SampleTheme numberedByList() {
    return new SampleTheme(number, context, actions, true, note);
  }

  SampleTheme withNote() {
    return new SampleTheme(number, context, actions, listNumbered, true);
  }
}
