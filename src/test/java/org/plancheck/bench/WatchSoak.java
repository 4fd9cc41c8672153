package org.plancheck.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.plancheck.watch.Standing;

/**
 * Plans dropped by all kinds of writers while the watcher is killed again and again; then a heap of
 * them at once; then one alone. Says what was lost, and how long and how much it took.
 */
public final class WatchSoak {

  private static final int SEED = 20_261_122;
  private static final int WRITERS = 24;

  private final Path folder;
  private final Path temporary;
  private final Path log;

  private WatchSoak(Path folder) throws IOException {
    this.folder = folder;
    this.temporary = Files.createDirectories(folder.resolve("tmp"));
    this.log = folder.resolve("watcher.log");
  }

  /**
   * Runs it.
   *
   * @param args how many plans, how many kills, and a folder for all of it
   */
  public static void main(String[] args) throws Exception {
    int plans = Integer.parseInt(args[0]);
    int kills = Integer.parseInt(args[1]);
    WatchSoak soak = new WatchSoak(Path.of(args[2]));
    boolean fine = kills == 0 || soak.killed(plans, kills);
    fine &= soak.atOnce(plans);
    fine &= WatchFaults.run(Path.of(args[2]).resolve("faults"));
    System.exit(fine ? 0 : 1);
  }

  private boolean killed(int plans, int kills)
      throws IOException, InterruptedException, ExecutionException {
    Path inbox = Files.createDirectories(folder.resolve("killed/in"));
    Path outbox = folder.resolve("killed/out");
    SoakPlans drop = new SoakPlans(inbox);
    Random random = new Random(SEED);
    ExecutorService writers = Executors.newFixedThreadPool(WRITERS);
    List<Future<?>> written = new ArrayList<>();
    // Plans keep coming for as long as there are kills: nine seconds between two of them.
    long spread = 9_000L * kills;
    long begun = System.nanoTime();
    for (int i = 0; i < plans; i++) {
      int number = i;
      long at = spread * i / plans;
      SoakPlans.Writer writer =
          SoakPlans.Writer.values()[random.nextInt(SoakPlans.Writer.values().length)];
      written.add(
          writers.submit(
              () -> {
                Thread.sleep(Math.max(0, at - (System.nanoTime() - begun) / 1_000_000));
                drop.drop(number, writer, new Random(SEED + number));
                return null;
              }));
    }
    for (int i = 0; i < kills; i++) {
      WatchProcess watcher = new WatchProcess(inbox, outbox, temporary, log);
      Thread.sleep(3_000 + random.nextInt(12_000));
      watcher.kill();
    }
    for (Future<?> plan : written) {
      plan.get();
    }
    writers.shutdown();
    WatchProcess last = new WatchProcess(inbox, outbox, temporary, log);
    waitUntilDone(inbox, outbox);
    int exit = last.stop();
    System.out.printf(
        "%d kills in %d s, ended with %d: ",
        kills, (System.nanoTime() - begun) / 1_000_000_000L, exit);
    return SoakCount.print(inbox, outbox, drop.dropped, temporary) && exit == 0;
  }

  private boolean atOnce(int plans) throws IOException, InterruptedException {
    Path inbox = Files.createDirectories(folder.resolve("at-once/in"));
    Path outbox = folder.resolve("at-once/out");
    SoakPlans drop = new SoakPlans(inbox);
    WatchProcess watcher = new WatchProcess(inbox, outbox, temporary, log);
    int first = Math.max(1, plans / 10);
    for (int i = 0; i < first; i++) {
      drop.drop(i, SoakPlans.Writer.AT_ONCE, new Random(i));
    }
    waitUntilDone(inbox, outbox);
    long before = watcher.residentMb();
    long handles = watcher.handles();
    long begun = System.nanoTime();
    for (int i = first; i < plans; i++) {
      drop.drop(i, SoakPlans.Writer.AT_ONCE, new Random(i));
    }
    waitUntilDone(inbox, outbox);
    double seconds = (System.nanoTime() - begun) / 1e9;
    long after = watcher.residentMb();
    long handlesAfter = watcher.handles();
    double alone = alone(drop, plans, outbox);
    System.out.printf(
        "%d at once: %.3f s a plan; memory %d MB after %d plans, %d MB after all, %d MB at most;"
            + " handles %d and %d; one more alone: report after %.1f s%n",
        plans - first,
        seconds / Math.max(1, plans - first),
        before,
        first,
        after,
        watcher.mostResidentMb(),
        handles,
        handlesAfter,
        alone);
    int exit = watcher.stop();
    System.out.printf("ended with %d: ", exit);
    return SoakCount.print(inbox, outbox, drop.dropped, temporary) && exit == 0;
  }

  private static double alone(SoakPlans drop, int number, Path outbox)
      throws IOException, InterruptedException {
    drop.drop(number, SoakPlans.Writer.AT_ONCE, new Random(number));
    long begun = System.nanoTime();
    String name = "plan-%05d.docx".formatted(number);
    Path report = outbox.resolve(name).resolve(name + ".feedback.json");
    while (!Files.exists(report)) {
      Thread.sleep(20);
    }
    double seconds = (System.nanoTime() - begun) / 1e9;
    // The queue follows.
    Thread.sleep(2_000);
    return seconds;
  }

  /**
   * Waits until a watcher is at work and every file has a result, however long that takes. Looking
   * takes longer with each plan that is done, and is to take no time from the watcher.
   */
  static void waitUntilDone(Path inbox, Path outbox) throws IOException, InterruptedException {
    while (true) {
      long begun = System.nanoTime();
      Standing standing = Standing.of(inbox, outbox, 1_000_000);
      long took = (System.nanoTime() - begun) / 1_000_000;
      if (standing.watcher() == Standing.Watcher.AT_WORK
          && standing.waiting().isEmpty()
          && standing.inHand().isEmpty()) {
        return;
      }
      Thread.sleep(Math.max(500, 20 * took));
    }
  }
}
