package org.plancheck.watch;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plancheck.format.FeedbackMark;
import org.plancheck.result.Verdict;

/** What stands in an inbox is checked, or waits for a reason, or is passed over for one. */
final class IntakeTest {

  @TempDir private Path root;
  private Folder folder;
  private final Set<String> unreachable = new HashSet<>();
  private Duration oneLook = Duration.ZERO;
  private int looks;

  @BeforeEach
  void folder() throws IOException {
    folder = new Folder(root);
    folder.disk =
        new Disk() {
          @Override
          Look look(Path file) throws IOException {
            looks++;
            folder.ticks += oneLook.toNanos();
            if (unreachable.contains(file.getFileName().toString())) {
              throw new AccessDeniedException(file.toString());
            }
            return super.look(file);
          }
        };
  }

  private List<String> told(String name) {
    return folder.told.stream().filter(line -> line.startsWith(name + " ")).toList();
  }

  private String queue() throws IOException {
    return Files.readString(folder.outbox.resolve("queue.html"));
  }

  /** One part of the queue page. */
  private String queue(String part) throws IOException {
    String page = queue();
    int from = page.indexOf("id=\"" + part + "\"");
    return from < 0 ? "" : page.substring(from, page.indexOf("</section>", from));
  }

  @Nested
  final class WhatCannotBeLookedAt {

    @ParameterizedTest
    @ValueSource(strings = {"bad.rtf", "bad.meta.yaml"})
    void standsInTheWayOfNoOtherAndIsNamedUntilItCan(String which) throws Exception {
      folder.drop("bad.rtf", "bad");
      Files.writeString(folder.inbox.resolve("bad.meta.yaml"), "waivers: []\n");
      folder.drop("good.rtf", "good");
      unreachable.add(which);
      try (Watch watch = folder.watch()) {
        folder.goOn(watch, Duration.ofMinutes(1));
        assertThat(folder.report("good.rtf")).isEqualTo(Folder.ready("good"));
        assertThat(folder.told).noneMatch(line -> line.contains("cannot be listed"));
        assertThat(told("bad.rtf"))
            .containsExactly(
                "bad.rtf cannot be opened just now. Please ask whoever looks after the folder"
                    + " whether it may be read.");
        assertThat(queue("waiting")).contains("bad.rtf</span> cannot be opened just now.");
        assertThat(watch.state().waiting()).isEqualTo(1);
        assertThat(watch.worst()).contains(Verdict.Status.COULD_NOT_BE_CHECKED);
        assertThat(watch.isWorkedOff()).isTrue();

        unreachable.clear();
        folder.goOn(watch, Duration.ofSeconds(15));
        assertThat(folder.report("bad.rtf")).isEqualTo(Folder.ready("bad"));
        assertThat(queue("waiting")).isEmpty();
      }
    }

    @Test
    void isKeptInMindWhereItsNameIsInAnotherEncoding() throws Exception {
      String name = "caf\ufffd.rtf";
      Process shell =
          new ProcessBuilder("sh", "-c", "printf '{\\\\rtf1 x}' > \"$(printf 'caf\\351.rtf')\"")
              .directory(folder.inbox.toFile())
              .start();
      assumeTrue(
          shell.waitFor() == 0 && names().equals(List.of(name)),
          "this disk does not keep, or this machine reads, a name in Latin 1");
      folder.drop("good.rtf", "good");
      try (Watch watch = folder.watch()) {
        folder.goOn(watch, Duration.ofMinutes(1));
        assertThat(folder.checker.checked).containsExactly("good.rtf");
        assertThat(told(name))
            .containsExactly(name + " has a name that cannot be read here; please rename it.");
        assertThat(queue("waiting")).contains("has a name that cannot be read here");
        assertThat(watch.isWorkedOff()).isTrue();
        assertThat(watch.worst()).contains(Verdict.Status.COULD_NOT_BE_CHECKED);
        assertThat(folder.standing().waiting()).containsExactly(name);
      }
    }

    private List<String> names() throws IOException {
      try (Stream<Path> files = Files.list(folder.inbox)) {
        return files.map(file -> file.getFileName().toString()).toList();
      }
    }
  }

  @Nested
  final class WhatIsPassedOver {

    @Test
    void isNamedOnceWithTheReason() throws Exception {
      Files.createDirectory(folder.inbox.resolve("sub.docx"));
      Files.createSymbolicLink(folder.inbox.resolve("link.rtf"), root.resolve("elsewhere"));
      for (String name : new String[] {"a.zip", "b.msg", "c.pages", "d.dotx", "e.csv", "f"}) {
        folder.drop(name, "x");
      }
      try (Watch watch = folder.watch()) {
        folder.goOn(watch, Duration.ofMinutes(1));
        assertThat(watch.worst()).isEmpty();
      }
      assertThat(told("sub.docx"))
          .containsExactly("sub.docx is a folder, and folders in the inbox are not looked into.");
      assertThat(told("link.rtf")).singleElement().asString().contains("is a link");
      assertThat(told("a.zip")).singleElement().asString().contains("is an archive");
      assertThat(told("b.msg")).singleElement().asString().contains("is an email");
      assertThat(told("c.pages")).singleElement().asString().contains("Apple's own");
      assertThat(told("d.dotx")).singleElement().asString().contains("is a template");
      assertThat(told("e.csv")).singleElement().asString().contains("not of a kind");
      assertThat(told("f")).singleElement().asString().contains("not of a kind");
      assertThat(queue("passed-over"))
          .contains("a.zip</span> is an archive", "link.rtf", "sub.docx</span> is a folder");
      assertThat(folder.checker.checked).isEmpty();
      assertThat(folder.standing().exit()).isZero();
    }

    @Test
    void leavesThePageWhenItLeavesTheInboxAndIsNamedAnewWhenItIsBack() throws Exception {
      try (Watch watch = folder.watch()) {
        for (int i = 1; i <= 2; i++) {
          Path archive = folder.drop("a.zip", "x");
          folder.goOn(watch, Duration.ofSeconds(15));
          assertThat(told("a.zip")).hasSize(i);
          Files.delete(archive);
          folder.goOn(watch, Duration.ofSeconds(15));
          assertThat(queue("passed-over")).isEmpty();
        }
      }
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "~$plan.docx",
          "~WRL0002.tmp",
          ".DS_Store",
          ".~lock.plan.odt#",
          "9F2C41D0",
          "plan.docx.tmp",
          "plan.docx.CRDOWNLOAD",
          "Desktop.ini",
          "Thumbs.db",
          "plan.meta.yaml",
          "plan.docx.feedback.html",
          "plan.docx.feedback.json"
        })
    void isNotSpokenOfWhereProgramsLeftIt(String name) throws Exception {
      folder.drop(name, "x");
      try (Watch watch = folder.watch()) {
        folder.goOn(watch, Duration.ofSeconds(15));
      }
      assertThat(folder.told).isEmpty();
      assertThat(queue("passed-over")).isEmpty();
    }

    @Test
    void isNotSpokenOfWhereItIsTheWatchersOwn() throws Exception {
      folder = new Folder(root.resolve("other"), "in/feedback");
      folder.drop("a.rtf", "one");
      try (Watch watch = folder.watch()) {
        folder.goOn(watch, Duration.ofSeconds(30));
      }
      assertThat(folder.told).containsExactly("ready - a.rtf");
      assertThat(queue("passed-over")).isEmpty();
    }

    @Test
    void isACopyOfOursUntilSomebodyChangesIt() throws Exception {
      Path copy = folder.inbox.resolve("a.feedback.rtf");
      Files.write(copy, FeedbackMark.on(Folder.plan("ours")));
      try (Watch watch = folder.watch()) {
        folder.goOn(watch, Duration.ofSeconds(15));
        assertThat(folder.checker.checked).isEmpty();
        assertThat(told("a.feedback.rtf")).singleElement().asString().contains("left alone");

        folder.drop("a.feedback.rtf", "put right by its author");
        assertThat(folder.standing().waiting()).containsExactly("a.feedback.rtf");
        folder.goOn(watch, Duration.ofSeconds(15));
      }
      assertThat(folder.report("a.feedback.rtf"))
          .isEqualTo(Folder.ready("put right by its author"));
    }

    @Test
    void isACopyOfOursInAnOldContainerToo() throws Exception {
      ByteArrayOutputStream workbook = new ByteArrayOutputStream();
      try (HSSFWorkbook made = new HSSFWorkbook()) {
        made.createSheet("Plan");
        made.write(workbook);
      }
      Files.write(
          folder.inbox.resolve("ours.feedback.xls"), FeedbackMark.on(workbook.toByteArray()));
      Files.write(folder.inbox.resolve("theirs.feedback.xls"), workbook.toByteArray());
      try (Watch watch = folder.watch()) {
        folder.goOn(watch, Duration.ofSeconds(15));
      }
      assertThat(folder.checker.checked).containsExactly("theirs.feedback.xls");
      assertThat(told("ours.feedback.xls")).singleElement().asString().contains("left alone");
    }

    @Test
    void hasTheSideFileOfItsPlanWhereItIsACopyThatSomebodyChanged() throws Exception {
      folder.drop("a.feedback.rtf", "put right by its author");
      Files.writeString(folder.inbox.resolve("a.meta.yaml"), "waivers: []\n");
      try (Watch watch = folder.watch()) {
        folder.goOn(watch, Duration.ofSeconds(15));
      }
      assertThat(folder.checker.besides).containsExactly("a.meta.yaml");
    }
  }

  @Nested
  final class WhatIsToCome {

    @Test
    void standsOnThePageFromTheFirstLookOn() throws Exception {
      for (int i = 10; i < 50; i++) {
        folder.drop("plan" + i + ".rtf", "plan " + i);
      }
      try (Watch watch = folder.watch()) {
        watch.step();
        assertThat(queue("waiting"))
            .contains("40 plans wait to be checked", "plan10.rtf, plan11.rtf", "and 25 more");
        folder.goOn(watch, Duration.ofMinutes(1));
        assertThat(queue("waiting")).isEmpty();
      }
    }

    @Test
    void isNamedWhereItKeepsChangingAndTakenOnceItStaysTheSame() throws Exception {
      try (Watch watch = folder.watch()) {
        for (int i = 0; i < 210; i++) {
          folder.drop("log.rtf", "x".repeat(i));
          folder.goOn(watch, Duration.ofSeconds(3));
        }
        folder.drop("log.rtf", "longer than ten minutes");
        folder.goOn(watch, Duration.ofSeconds(4));
        assertThat(told("log.rtf"))
            .containsExactly("log.rtf keeps changing; it is taken as soon as it stays the same.");
        assertThat(queue("waiting")).contains("log.rtf</span> keeps changing");
        folder.goOn(watch, Duration.ofSeconds(15));
        assertThat(folder.report("log.rtf")).isEqualTo(Folder.ready("longer than ten minutes"));
        assertThat(queue("waiting")).isEmpty();
      }
    }
  }

  @Nested
  final class WhenToEnd {

    /** Goes on as long as "once" does. */
    private void workOff(Watch watch) throws InterruptedException {
      int seconds = 0;
      while (watch.step() || !watch.isWorkedOff()) {
        folder.ticks += Duration.ofSeconds(1).toNanos();
        assertThat(++seconds).as("it comes to an end").isLessThan(2_000);
      }
    }

    @Test
    void isBehindEveryPlanHoweverSlowTheShareIs() throws Exception {
      folder.drop("a.rtf", "one");
      folder.drop("b.rtf", "two");
      oneLook = Duration.ofSeconds(15);
      try (Watch watch = folder.watch()) {
        workOff(watch);
      }
      assertThat(folder.report("a.rtf")).isEqualTo(Folder.ready("one"));
      assertThat(folder.report("b.rtf")).isEqualTo(Folder.ready("two"));
    }

    @Test
    void doesNotWaitForWhatKeepsChangingAndNamesIt() throws Exception {
      folder.drop("a.rtf", "one");
      folder.drop("log.rtf", "");
      try (Watch watch = folder.watch()) {
        int seconds = 0;
        while (watch.step() || !watch.isWorkedOff()) {
          folder.drop("log.rtf", "x".repeat(seconds));
          folder.ticks += Duration.ofSeconds(1).toNanos();
          seconds++;
          assertThat(seconds).isLessThan(100);
        }
        assertThat(seconds).isGreaterThanOrEqualTo(60);
        assertThat(folder.report("a.rtf")).isEqualTo(Folder.ready("one"));

        watch.once(() -> false);
        assertThat(told("log.rtf"))
            .containsExactly("log.rtf still changes, and is left for the next time.");
        assertThat(watch.worst()).contains(Verdict.Status.COULD_NOT_BE_CHECKED);
      }
    }
  }

  @Test
  void looksAtEachFileOnceInAListing() throws Exception {
    for (int i = 0; i < 10; i++) {
      folder.drop(i + ".rtf", "plan");
    }
    Files.writeString(folder.inbox.resolve("3.meta.yaml"), "waivers: []\n", ISO_8859_1);
    new Inbox(folder.inbox, folder.disk).list();
    assertThat(looks).isEqualTo(11);
  }
}
