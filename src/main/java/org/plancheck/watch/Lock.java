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

  /** Whether a watcher has the lock of an outbox; nothing is written, nor need it be possible. */
  static Standing.Watcher watcher(Path own) {
    Path file = own.resolve(NAME);
    if (Files.notExists(file)) {
      return Standing.Watcher.NONE;
    }
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ);
        FileLock shared = channel.tryLock(0, Long.MAX_VALUE, true)) {
      return shared == null ? Standing.Watcher.AT_WORK : Standing.Watcher.NONE;
    } catch (OverlappingFileLockException e) {
      return Standing.Watcher.AT_WORK;
    } catch (IOException e) {
      return Standing.Watcher.NOT_KNOWN;
    }
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
