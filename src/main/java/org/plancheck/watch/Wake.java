package org.plancheck.watch;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/**
 * Sleeps until it is time to look again, and less where the folder tells of something new. Whether
 * it tells depends on the disk and the network, so nothing rests on it.
 */
final class Wake implements AutoCloseable {

  /** So soon a wish to stop is heard. */
  private static final Duration SLICE = Duration.ofMillis(250);

  private final Path folder;
  private WatchService service;
  private WatchKey key;

  Wake(Path folder) {
    this.folder = folder;
  }

  /** Sleeps so long, or until something is new in the folder or the program is to stop. */
  void sleep(Duration longest, BooleanSupplier stop) throws InterruptedException {
    long end = System.nanoTime() + longest.toNanos();
    listen();
    while (!stop.getAsBoolean()) {
      long left = Math.min(end - System.nanoTime(), SLICE.toNanos());
      if (left <= 0 || heard(left)) {
        return;
      }
    }
  }

  /** True where something is new; several things at once wake once. */
  private boolean heard(long nanos) throws InterruptedException {
    if (key == null) {
      TimeUnit.NANOSECONDS.sleep(nanos);
      return false;
    }
    try {
      WatchKey told = service.poll(nanos, TimeUnit.NANOSECONDS);
      if (told == null) {
        return false;
      }
      TimeUnit.NANOSECONDS.sleep(SLICE.toNanos());
      told.pollEvents();
      if (!told.reset()) {
        key = null;
      }
      return true;
    } catch (ClosedWatchServiceException e) {
      key = null;
      return false;
    }
  }

  /** A folder that went away and came back has to be asked anew. */
  private void listen() {
    if (key != null && key.isValid()) {
      return;
    }
    try {
      if (service == null) {
        service = folder.getFileSystem().newWatchService();
      }
      key =
          folder.register(
              service,
              StandardWatchEventKinds.ENTRY_CREATE,
              StandardWatchEventKinds.ENTRY_MODIFY,
              StandardWatchEventKinds.OVERFLOW);
    } catch (IOException | UnsupportedOperationException | ClosedWatchServiceException e) {
      key = null;
    }
  }

  @Override
  public void close() throws IOException {
    if (service != null) {
      service.close();
    }
  }
}
