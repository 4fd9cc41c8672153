package org.plancheck.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Whatever step of all that is written fails, and however: after a restart every plan has its
 * feedback, whole, once, and nothing lies about.
 */
final class FaultInjectionTest {

  private static final Duration LONG = Duration.ofSeconds(70);
  private static final Duration SHORT = Duration.ofSeconds(12);

  @TempDir private Path root;

  @ParameterizedTest
  @EnumSource(FailingDisk.Fault.class)
  void everyStepMayFail(FailingDisk.Fault fault) throws IOException, InterruptedException {
    int failing = 0;
    boolean failed;
    do {
      failing++;
      Folder folder = new Folder(root.resolve(fault + "-" + failing));
      FailingDisk disk = new FailingDisk(failing, fault);
      folder.disk = disk;
      live(folder, fault);
      failed = disk.failed();
      folder.disk = FailingDisk.none();
      try (Watch again = folder.watch()) {
        folder.goOn(again, LONG);
      }
      assertRight(folder, fault + " at step " + failing);
    } while (failed);
    // Two plans, one of them in two versions, and pages: fewer steps would be none of ours.
    assertThat(failing).isGreaterThan(60);
  }

  /** Of originals that are moved away none is ever neither in the inbox nor whole where they go. */
  @ParameterizedTest
  @CsvSource({"ERROR, false", "ERROR, true", "POWER_CUT, false", "POWER_CUT, true"})
  void everyStepMayFailWhereOriginalsAreMoved(FailingDisk.Fault fault, boolean twoDisks)
      throws IOException, InterruptedException {
    int failing = 0;
    boolean failed;
    do {
      failing++;
      Folder folder = new Folder(root.resolve(fault + "-" + twoDisks + "-" + failing));
      folder.moveDone = folder.inbox.resolveSibling("done");
      FailingDisk disk = new FailingDisk(failing, fault);
      disk.apart = twoDisks ? folder.moveDone : null;
      folder.disk = disk;
      String when = fault + " at step " + failing;
      folder.drop("a.rtf", "one");
      folder.drop("b.rtf", "other");
      try (Watch watch = folder.watch()) {
        folder.goOn(watch, SHORT);
      } catch (FailingDisk.PowerCut e) {
        // What was written until then is there.
      }
      assertThat(contents(folder.inbox, folder.moveDone)).as(when).contains("one", "other");
      failed = disk.failed();
      FailingDisk whole = FailingDisk.none();
      whole.apart = disk.apart;
      folder.disk = whole;
      try (Watch again = folder.watch()) {
        folder.goOn(again, LONG);
      }
      assertThat(contents(folder.inbox)).as(when).isEmpty();
      // An empty file is a name that was kept for an original and could not be let go of.
      assertThat(contents(folder.moveDone))
          .as(when)
          .contains("one", "other")
          .isSubsetOf("one", "other", "");
      assertThat(names(folder.moveDone)).as(when).noneMatch(name -> name.startsWith("."));
      assertThat(folder.report("a.rtf")).as(when).isEqualTo(Folder.ready("one"));
      assertThat(folder.report("b.rtf")).as(when).isEqualTo(Folder.ready("other"));
    } while (failed);
    assertThat(failing).isGreaterThan(30);
  }

  /** The words of all plans in folders, by whatever name; what is none is told as it is. */
  private static List<String> contents(Path... folders) throws IOException {
    List<String> contents = new ArrayList<>();
    for (Path folder : folders) {
      for (String name : Files.exists(folder) ? names(folder) : List.<String>of()) {
        String text = Files.readString(folder.resolve(name));
        contents.add(text.replaceFirst("^\\{\\\\rtf1 (.*)\\}$", "$1"));
      }
    }
    return contents;
  }

  private static void live(Folder folder, FailingDisk.Fault fault)
      throws IOException, InterruptedException {
    folder.drop("a.rtf", "first");
    folder.drop("b.rtf", "other");
    try (Watch watch = folder.watch()) {
      folder.goOn(watch, SHORT);
      folder.drop("a.rtf", "second version");
      folder.goOn(watch, fault == FailingDisk.Fault.ERROR ? LONG : SHORT);
      if (fault == FailingDisk.Fault.ERROR) {
        assertRight(folder, "without a restart");
      }
    } catch (FailingDisk.PowerCut e) {
      // The second version comes while the power is away.
      folder.drop("a.rtf", "second version");
    }
  }

  private static void assertRight(Folder folder, String when) throws IOException {
    assertThat(folder.report("a.rtf")).as(when).isEqualTo(Folder.ready("second version"));
    assertThat(folder.report("b.rtf")).as(when).isEqualTo(Folder.ready("other"));
    assertThat(folder.registered.keySet()).as(when).contains(id("second version"), id("other"));
    assertThat(folder.registered.values()).as(when).containsOnly(1);
    assertThat(folder.outbox.resolve("queue.html"))
        .as(when)
        .content()
        .contains("Home a.rtf", "Home b.rtf", "</html>")
        .doesNotContain("could not be checked");
    assertThat(names(folder.outbox.resolve(Outbox.OWN)))
        .as(when)
        .containsExactlyInAnyOrder("journal", "lock", "rules-0123456789abcdef.html");
    assertThat(names(folder.outbox))
        .as(when)
        .containsAll(List.of(Outbox.OWN, "a.rtf", "b.rtf"))
        .noneMatch(name -> name.contains("staging"));
    Journal.Content journal = Journal.read(folder.outbox.resolve(Outbox.OWN).resolve(Journal.NAME));
    assertThat(journal.torn()).as(when).isFalse();
    assertThat(journal.damaged()).as(when).isZero();
    Ledger ledger = Ledger.of(journal.entries());
    assertThat(ledger.inHand()).as(when).isEmpty();
    assertThat(ledger.results()).as(when).hasSize(2);
    assertThat(folder.inbox.resolve("b.rtf")).hasBinaryContent(Folder.plan("other"));
    for (Path earlier : earlier(folder)) {
      assertThat(earlier.resolve("a.rtf.feedback.json")).as(when).hasContent(Folder.ready("first"));
    }
  }

  private static String id(String words) {
    return PlanId.of(Folder.sha256(words), "0123456789abcdef");
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }

  private static List<Path> earlier(Folder folder) throws IOException {
    Path earlier = folder.outbox.resolve("earlier/a.rtf");
    if (!Files.exists(earlier)) {
      return List.of();
    }
    try (Stream<Path> versions = Files.list(earlier)) {
      return versions.toList();
    }
  }
}
