package org.plancheck.watch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Moves originals away once their feedback is there, where somebody asked for that. Without it an
 * original is never touched.
 *
 * @param folder where to, or null for nowhere
 */
record Originals(Path folder) {

  /**
   * Moves an original, unless it was written on since.
   *
   * @return why it could not be moved, in a sentence
   */
  Optional<String> move(Path original, Look seen) {
    if (folder == null) {
      return Optional.empty();
    }
    try {
      if (!Look.at(original).equals(seen)) {
        return Optional.empty();
      }
      Files.createDirectories(folder);
      String name = original.getFileName().toString();
      int dot = name.lastIndexOf('.');
      Path to = folder.resolve(name);
      for (int i = 2; Files.exists(to); i++) {
        to = folder.resolve(name.substring(0, dot) + " (" + i + ")" + name.substring(dot));
      }
      Files.move(original, to);
      return Optional.empty();
    } catch (IOException e) {
      return Optional.of(
          original.getFileName()
              + " is done and could not be moved to "
              + folder
              + " ("
              + e.getClass().getSimpleName()
              + "). It stays in the inbox.");
    }
  }
}
