package org.plancheck.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.plancheck.fuzz.HostileFile.Expected;
import org.plancheck.fuzz.ReadOrRefused.Outcome;

/** Files made to hurt or confuse are read or refused in words, and never half read for whole. */
final class HostileFilesTest {

  /** Every so many of them; {@code -Dplancheck.hostile=1} takes all, which is a minute. */
  private static final int EVERY = Integer.getInteger("plancheck.hostile", 5);

  @Test
  void areReadOrRefusedAsIsAskedOfEach() throws IOException {
    ReadOrRefused held = new ReadOrRefused();
    List<String> faults = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (HostileFile file : HostileFiles.all()) {
      assertThat(names.add(file.name())).as(file.name()).isTrue();
      if (names.size() % EVERY != 0) {
        continue;
      }
      try {
        Outcome outcome = held.readAndAnnotate(file.name(), file.bytes());
        boolean good = file.expected() != Expected.READ || outcome == Outcome.PLAN;
        boolean bad = file.expected() == Expected.REFUSED && outcome == Outcome.PLAN;
        if (bad || !good) {
          faults.add(file.name() + ": " + outcome + " where it is " + file.expected());
        }
      } catch (RuntimeException | Error e) {
        faults.add(file.name() + ": " + e + " at " + List.of(e.getStackTrace()).subList(0, 6));
      }
    }
    assertThat(names).hasSizeGreaterThan(400);
    assertThat(faults).isEmpty();
  }
}
