package org.plancheck.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RegisterFeedTest {

  /** A register that takes its time, and fails where it is told to. */
  private final class Slow implements Register {
    final Map<String, Instant> kept = new HashMap<>();
    final List<String> offered = new ArrayList<>();
    final Map<String, Outcome> instead = new HashMap<>();
    final Set<String> asked = new HashSet<>();
    int questions;
    boolean away;

    @Override
    public Optional<Map<String, Instant>> known(Set<String> ids) {
      questions++;
      asked.addAll(ids);
      Map<String, Instant> known = new HashMap<>(kept);
      known.keySet().retainAll(ids);
      return away ? Optional.empty() : Optional.of(known);
    }

    @Override
    public Outcome record(String id, Instant at, Path report) {
      offered.add(id);
      ticks += Duration.ofMillis(300).toNanos();
      Outcome outcome = instead.getOrDefault(id, Outcome.TAKEN);
      if (outcome == Outcome.TAKEN) {
        kept.put(id, at);
      }
      return outcome;
    }
  }

  @TempDir private Path root;
  private final Slow register = new Slow();
  private final List<String> said = new ArrayList<>();
  private long ticks;
  private RegisterFeed feed;

  @BeforeEach
  void begin() {
    Outbox outbox = new Outbox(root, ZoneOffset.UTC, new Disk());
    Time time = new Time(() -> Instant.EPOCH.atZone(ZoneOffset.UTC), () -> ticks);
    feed = new RegisterFeed(register, outbox, time, said::add);
  }

  /** Results of which the feedback is in the outbox. */
  private List<Entry.Done> results(int many) throws IOException {
    List<Entry.Done> results = new ArrayList<>();
    for (int i = 0; i < many; i++) {
      results.add(result("r" + i, Instant.EPOCH.plusSeconds(i)));
    }
    return results;
  }

  private Entry.Done result(String id, Instant at) throws IOException {
    Path folder = Files.createDirectories(root.resolve(id));
    Files.writeString(folder.resolve(".plancheck-id"), id);
    Entry.Files files = new Entry.Files(id + ".html", null, id + ".json");
    return new Entry.Done(id, at, id, new Entry.Stamp(1, 1, null), id, 1, files, null);
  }

  private void handOnAll() {
    while (feed.handOn(false)) {
      ticks += Duration.ofSeconds(1).toNanos();
    }
  }

  @Test
  void handsOnForASecondAtMostSoThatPlansComeFirst() throws IOException {
    feed.addAll(results(10));

    assertThat(feed.handOn(false)).as("there is more").isTrue();
    assertThat(register.offered).hasSize(4);
    assertThat(feed.handOn(true)).isTrue();
    assertThat(register.offered).as("one alone while plans wait").hasSize(5);
    handOnAll();
    assertThat(register.kept).hasSize(10);
    assertThat(feed.handOn(false)).as("all is done").isFalse();
  }

  @Test
  void asksForManyAtOnceAndOffersWhatIsLacking() throws IOException {
    List<Entry.Done> results = results(1200);
    results.forEach(done -> register.kept.put(done.id(), done.at()));
    register.kept.remove("r700");
    register.kept.put("r900", Instant.EPOCH);

    feed.addAll(results);
    handOnAll();

    assertThat(register.offered)
        .as("the second was made again since")
        .containsExactly("r700", "r900");
    assertThat(register.questions).isLessThan(10);
    assertThat(said).isEmpty();
  }

  @Test
  void offersNothingTwiceInOneRunHoweverOftenTheBooksAreOpened() throws IOException {
    List<Entry.Done> results = results(3);
    register.instead.put("r1", Register.Outcome.PASSED_OVER);
    feed.addAll(results);
    handOnAll();
    int questions = register.questions;

    feed.addAll(results);
    assertThat(feed.handOn(false)).isFalse();
    assertThat(register.offered).containsExactly("r0", "r1", "r2");
    assertThat(register.questions).isEqualTo(questions);

    feed.add(result("r0", Instant.EPOCH.plusSeconds(60)));
    handOnAll();
    assertThat(register.offered).as("checked again since").hasSize(4).endsWith("r0");
  }

  @Test
  void oneThatFailsAloneHoldsUpNoOtherAndIsOfferedAgainAfterAWhile() throws IOException {
    register.instead.put("r0", Register.Outcome.LATER);
    feed.addAll(results(3));
    handOnAll();
    assertThat(register.kept).containsOnlyKeys("r1", "r2");
    assertThat(feed.handOn(false)).isFalse();
    assertThat(register.offered).containsOnlyOnce("r0");

    register.instead.clear();
    ticks += Duration.ofMinutes(1).toNanos();
    handOnAll();
    assertThat(register.kept).containsKey("r0");
  }

  @Test
  void leavesARegisterAloneThatIsAway() throws IOException {
    feed.addAll(results(3));
    register.away = true;
    assertThat(feed.handOn(false)).isFalse();
    register.away = false;
    register.instead.put("r1", Register.Outcome.AWAY);
    assertThat(feed.handOn(false)).isFalse();
    assertThat(register.offered).containsExactly("r0", "r1");

    register.instead.clear();
    handOnAll();
    assertThat(register.kept).hasSize(3);
  }

  @Test
  void offersEverythingAgainToOneThatWasBegunAnewAndSaysSo() throws IOException {
    feed.add(result("r0", Instant.EPOCH));
    handOnAll();
    register.kept.clear();
    register.instead.put("r1", Register.Outcome.BEGUN_ANEW);
    feed.add(result("r1", Instant.EPOCH));
    assertThat(feed.handOn(false)).as("not for ever in one step").isFalse();
    assertThat(said).hasSize(1);

    register.instead.clear();
    handOnAll();
    assertThat(register.kept).containsOnlyKeys("r0", "r1");
    assertThat(said).allMatch(words -> words.contains("is filled from the reports"));
  }

  @Test
  void saysOnceThatARegisterWasEmptyAtTheStart() throws IOException {
    feed.addAll(results(8));
    handOnAll();
    feed.addAll(results(9));
    handOnAll();

    assertThat(said).singleElement().asString().contains("had nothing of what was checked here");
    assertThat(register.kept.keySet())
        .containsExactlyInAnyOrderElementsOf(IntStream.range(0, 9).mapToObj(i -> "r" + i).toList());
  }

  @Test
  void aNewOutboxFillsANewRegisterWithoutAWord() throws IOException {
    feed.addAll(List.of());
    feed.add(result("r0", Instant.EPOCH));
    handOnAll();
    assertThat(register.kept).containsOnlyKeys("r0");
    assertThat(said).isEmpty();
  }
}
