package org.plancheck.watch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * Moves originals away once their feedback is there, where somebody asked for that. Without it an
 * original is never touched.
 *
 * @param folder where to, or null for nowhere
 */
record Originals(Path folder) {

  /**
   * Moves an original, unless it was written on since. Its side file stays, for the next version.
   *
   * @param notices takes a sentence where it could not be moved
   * @return true where it was moved
   */
  boolean move(Inbox inbox, String name, Look seen, Consumer<String> notices) {
    if (folder == null) {
      return false;
    }
    try {
      if (!inbox.look(name).equals(seen)) {
        return false;
      }
      Files.createDirectories(folder);
      int dot = name.lastIndexOf('.');
      Path to = folder.resolve(name);
      for (int i = 2; Files.exists(to); i++) {
        to = folder.resolve(name.substring(0, dot) + " (" + i + ")" + name.substring(dot));
      }
      Files.move(inbox.path(name), to);
      return true;
    } catch (IOException e) {
      notices.accept(
          name
              + " is done and could not be moved to "
              + folder
              + " ("
              + e.getClass().getSimpleName()
              + "). It stays in the inbox.");
      return false;
    }
  }
}
