package org.plancheck.watch;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A watched folder of a test, with a clock that goes on only when it is told to. */
final class Folder {

  static final int MOST_BYTES = 1_000_000;

  final Path inbox;
  final Path outbox;
  final FakeChecker checker = new FakeChecker();
  final List<String> told = new ArrayList<>();
  final Map<String, Integer> registered = new HashMap<>();
  final Map<String, Path> reports = new HashMap<>();
  final Map<String, Instant> made = new HashMap<>();
  Register register = new Kept();
  Instant wall = Instant.parse("2026-11-22T10:00:00Z");
  long ticks;
  Disk disk = new Disk();
  Path moveDone;
  Rhythm rhythm = Rhythm.every(Duration.ofSeconds(5));

  /** A register that takes everything. */
  class Kept implements Register {
    @Override
    public Optional<Map<String, Instant>> known(Set<String> ids) {
      Map<String, Instant> known = new HashMap<>(made);
      known.keySet().retainAll(ids);
      return Optional.of(known);
    }

    @Override
    public Outcome record(String id, Instant at, Path report) {
      made.put(id, at);
      registered.merge(id, 1, Integer::sum);
      reports.put(id, report);
      return Outcome.TAKEN;
    }
  }

  /** Takes away all that the register knows. */
  void loseRegister() {
    made.clear();
    registered.clear();
    reports.clear();
  }

  Folder(Path root) throws IOException {
    this(root, "out");
  }

  Folder(Path root, String outbox) throws IOException {
    this.inbox = Files.createDirectories(root.resolve("in"));
    this.outbox = root.resolve(outbox);
  }

  Watch watch() {
    return new Watch(
        new Places(inbox, outbox, moveDone, MOST_BYTES, "1", disk),
        checker,
        register,
        rhythm,
        new Time(() -> wall.atZone(ZoneOffset.UTC), () -> ticks),
        this::hear);
  }

  private void hear(Told what) {
    if (what instanceof Told.Checked checked) {
      told.add(checked.line());
      if (checked.since() != null) {
        told.add(checked.folder().getFileName() + " since " + checked.since().file());
      }
    } else if (what instanceof Told.Same same) {
      told.add(same.name() + " = " + same.as());
    } else if (what instanceof Told.Notice notice) {
      told.add(notice.words());
    }
  }

  Standing standing() throws IOException {
    return Standing.of(inbox, outbox, MOST_BYTES);
  }

  /** Lets time go by, and the watcher look and work as often as it would. */
  void goOn(Watch watch, Duration howLong) throws InterruptedException {
    long end = ticks + howLong.toNanos();
    while (ticks < end) {
      while (watch.step()) {
        tick(Duration.ofMillis(200));
      }
      tick(Duration.ofSeconds(1));
    }
  }

  private void tick(Duration time) {
    ticks += time.toNanos();
    wall = wall.plus(time);
  }

  /** A plan as text, which is whole when its last brace is there. */
  static byte[] plan(String words) {
    return ("{\\rtf1 " + words + "}").getBytes(ISO_8859_1);
  }

  Path drop(String name, String words) throws IOException {
    return Files.write(inbox.resolve(name), plan(words));
  }

  /** The report that stands in the outbox for a plan, or null. */
  String report(String name) throws IOException {
    Path report = outbox.resolve(name).resolve(name + ".feedback.json");
    return Files.exists(report) ? Files.readString(report, UTF_8) : null;
  }

  /** What a report on a plan that was read says. */
  static String ready(String words) {
    return "ready " + sha256(words);
  }

  static String sha256(String words) {
    return new org.plancheck.format.PlanFile("", plan(words)).sha256();
  }
}
