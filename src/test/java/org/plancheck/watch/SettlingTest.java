package org.plancheck.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class SettlingTest {

  private final Settling settling = new Settling(Rhythm.every(Duration.ofSeconds(5)));
  private long now;

  private static Look look(long size) {
    return new Look(Look.Kind.FILE, size, FileTime.fromMillis(0), "", "", null);
  }

  private void lookEachSecond(int seconds, long size) {
    for (int i = 0; i < seconds; i++) {
      settling.look(Map.of("a.docx", look(size)), now);
      now += Duration.ofSeconds(1).toNanos();
    }
  }

  @Test
  void countsOneSaveBehindALongWaitAsNoChangingForAllThatTime() {
    lookEachSecond(300, 1);
    assertThat(settling.next(now, name -> false)).contains("a.docx");

    settling.restart("a.docx", look(2), now);

    assertThat(settling.isRestless("a.docx", Duration.ofSeconds(1))).isFalse();
    lookEachSecond(10, 2);
    assertThat(settling.next(now, name -> false)).contains("a.docx");
  }

  @Test
  void tellsAFileThatKeepsChanging() {
    for (int size = 1; size < 100; size++) {
      lookEachSecond(1, size);
    }
    assertThat(settling.isRestless("a.docx", Duration.ofSeconds(60))).isTrue();
  }
}
