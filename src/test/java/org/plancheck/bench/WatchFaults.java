package org.plancheck.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A share that goes away, a disk that is full and an outbox that cannot be written: each lasts a
 * while and ends, and nothing may be lost. Disks are mounted for it, which only root may do.
 */
final class WatchFaults {

  private static final int PLANS = 12;
  private static final int SECONDS = 60;

  private WatchFaults() {}

  /** Runs all three; true where nothing is amiss. */
  static boolean run(Path folder) throws IOException, InterruptedException {
    boolean fine = shareGone(folder.resolve("share"));
    Path disk = Files.createDirectories(folder.resolve("disk"));
    if (!command("mount", "-t", "tmpfs", "-o", "size=1m", "plancheck-soak", disk.toString())) {
      System.out.println("disk full, read-only: not tried, as no disk may be mounted here");
      return fine;
    }
    try {
      fine &= mounted("disk full", folder, disk, "size=1m", "size=64m");
      fine &= mounted("read-only", folder, disk, "ro", "rw");
    } finally {
      command("umount", disk.toString());
    }
    return fine;
  }

  private static boolean shareGone(Path folder) throws IOException, InterruptedException {
    Path inbox = Files.createDirectories(folder.resolve("in"));
    Path outbox = folder.resolve("out");
    Path temporary = Files.createDirectories(folder.resolve("tmp"));
    Path log = folder.resolve("watcher.log");
    SoakPlans drop = new SoakPlans(inbox);
    WatchProcess watcher = new WatchProcess(inbox, outbox, temporary, log);
    drop(drop, 0, PLANS / 2);
    Thread.sleep(8_000);
    Path away = folder.resolve("away");
    Files.move(inbox, away);
    Thread.sleep(SECONDS * 1_000L);
    Files.move(away, inbox);
    long back = System.nanoTime();
    drop(drop, PLANS / 2, PLANS);
    WatchSoak.waitUntilDone(inbox, outbox);
    boolean stopped = ended("share gone", watcher, back, log);
    return SoakCount.print(inbox, outbox, drop.dropped, temporary) && stopped;
  }

  private static boolean mounted(String what, Path folder, Path disk, String with, String without)
      throws IOException, InterruptedException {
    Path inbox = Files.createDirectories(folder.resolve(what).resolve("in"));
    Path outbox = disk.resolve(what);
    Path temporary = Files.createDirectories(folder.resolve(what).resolve("tmp"));
    Path log = folder.resolve(what).resolve("watcher.log");
    SoakPlans drop = new SoakPlans(inbox);
    command("mount", "-o", "remount," + with, disk.toString());
    WatchProcess watcher = new WatchProcess(inbox, outbox, temporary, log);
    drop(drop, 0, PLANS);
    Thread.sleep(SECONDS * 1_000L);
    command("mount", "-o", "remount," + without, disk.toString());
    long back = System.nanoTime();
    WatchSoak.waitUntilDone(inbox, outbox);
    boolean stopped = ended(what, watcher, back, log);
    return SoakCount.print(inbox, outbox, drop.dropped, temporary) && stopped;
  }

  private static void drop(SoakPlans drop, int from, int to)
      throws IOException, InterruptedException {
    for (int i = from; i < to; i++) {
      drop.drop(i, SoakPlans.Writer.AT_ONCE, new Random(i));
    }
  }

  private static boolean ended(String what, WatchProcess watcher, long back, Path log)
      throws IOException, InterruptedException {
    double seconds = (System.nanoTime() - back) / 1e9;
    int exit = watcher.stop();
    System.out.printf(
        "%s for %d s, all done %.0f s after it ended, exit %d, said in %d lines: ",
        what,
        SECONDS,
        seconds,
        exit,
        Files.readAllLines(log).stream().filter(line -> line.startsWith("plancheck: ")).count());
    return exit == 0;
  }

  private static boolean command(String... words) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(words));
    return new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start()
            .waitFor()
        == 0;
  }
}
