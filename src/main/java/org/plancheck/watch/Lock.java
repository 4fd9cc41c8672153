package org.plancheck.watch;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Keeps two watchers off one outbox. It ends with the program, however that ends. */
final class Lock implements AutoCloseable {

  private static final String NAME = "lock";

  private final FileChannel channel;

  private Lock(FileChannel channel) {
    this.channel = channel;
  }

  /**
   * Takes the lock of an outbox.
   *
   * @return the lock, or null where another watcher has it
   */
  static Lock take(Path own) throws IOException {
    FileChannel channel =
        FileChannel.open(own.resolve(NAME), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    FileLock lock = null;
    try {
      lock = channel.tryLock();
    } catch (OverlappingFileLockException e) {
      // Another one in this very program.
    } finally {
      if (lock == null) {
        channel.close();
      }
    }
    return lock == null ? null : new Lock(channel);
  }

  /** True where a watcher has the lock of an outbox. */
  static boolean isTaken(Path own) throws IOException {
    if (!Files.exists(own.resolve(NAME))) {
      return false;
    }
    Lock lock = take(own);
    if (lock != null) {
      lock.close();
    }
    return lock == null;
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
