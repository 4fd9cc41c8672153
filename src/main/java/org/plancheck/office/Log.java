package org.plancheck.office;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/**
 * What went wrong, in a file of the user's profile that the diagnosis names. It holds kinds of
 * faults and lines of this program, never words of a plan.
 */
final class Log {

  private static final long LARGEST = 200_000;
  private static final int DEEPEST = 12;

  private final Path file;

  Log(Path file) {
    this.file = file;
  }

  /** Where it lies. */
  Path file() {
    return file;
  }

  /** Notes a fault; that it cannot be noted is no fault of its own. */
  synchronized void note(String what, Throwable fault) {
    StringBuilder text = new StringBuilder();
    text.append(LocalDateTime.now(ZoneId.systemDefault()).truncatedTo(ChronoUnit.SECONDS));
    text.append(' ').append(what).append('\n');
    for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
      text.append("  ").append(cause.getClass().getName()).append('\n');
      StackTraceElement[] trace = cause.getStackTrace();
      for (int i = 0; i < Math.min(DEEPEST, trace.length); i++) {
        text.append("    at ").append(trace[i]).append('\n');
      }
    }
    try {
      if (Files.exists(file) && Files.size(file) > LARGEST) {
        Files.delete(file);
      }
      Files.writeString(file, text, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    } catch (IOException e) {
      // A full disk is told of by LibreOffice itself.
      return;
    }
  }
}
