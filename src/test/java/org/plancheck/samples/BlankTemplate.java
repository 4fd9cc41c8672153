package org.plancheck.samples;

import java.util.List;
import java.util.stream.IntStream;

/** The template as it is circulated, sample date and sample name included (000:246-376). */
final class BlankTemplate {
  private BlankTemplate() {}

  static SamplePlan plan() {
    List<SampleTheme> themes =
        IntStream.rangeClosed(1, 6)
            .mapToObj(SampleTheme::untouched)
            .map(theme -> theme.number() == 1 ? theme.withNote() : theme)
            .toList();
    return new SamplePlan(
        "blank-template.docx",
        "Partnership",
        "2020-10-10T09:00:00Z",
        "10/10/20",
        "Home Manager’s Name",
        List.of("", "", "", "", "", ""),
        themes);
  }
}
