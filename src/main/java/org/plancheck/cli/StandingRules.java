package org.plancheck.cli;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.plancheck.check.Settings;
import org.plancheck.worker.PrivateFolder;

/**
 * The folder of rules and the settings of a command that goes on for days: a private copy of each
 * is what counts, so that a change half made decides nothing, and a process that starts anew finds
 * what the one before it had.
 *
 * <p>Rules are program code; the copy therefore lies where nobody else may write.
 */
final class StandingRules implements AutoCloseable {

  private static final String PREFIX = "plancheck-rules-";

  private final Path rules;
  private final Path config;
  private PrivateFolder copies;
  private String seen;
  private int number;

  /**
   * Prepares.
   *
   * @param rules folder of rules, or null for the built-in ones
   * @param config file of settings, or null for none
   */
  StandingRules(Path rules, Path config) throws IOException {
    this.rules = rules;
    this.config = config;
    begin();
  }

  private void begin() throws IOException {
    copies = PrivateFolder.make(Path.of(System.getProperty("java.io.tmpdir")), PREFIX);
  }

  /**
   * A private copy.
   *
   * @param rules folder of rules, or null for the built-in ones
   * @param config file of settings, which is empty where there are none
   * @param files what was copied, by its way from the folder of the copy
   */
  record Copy(Path rules, Path config, Map<Path, byte[]> files) {}

  /**
   * A copy, made once more elsewhere where it is no longer whole: systems clear away what has lain
   * among temporary files for days. Its folder is never filled again, as whoever cleared it away
   * might have put another in its place, and rules are program code.
   *
   * @return empty where the copy is as it was made
   * @throws IOException where it cannot be made
   */
  Optional<Copy> again(Copy copy) throws IOException {
    if (isWhole(copy)) {
      return Optional.empty();
    }
    close();
    begin();
    Path fresh = Files.createDirectory(copies.path().resolve(Integer.toString(++number)));
    for (Map.Entry<Path, byte[]> file : copy.files().entrySet()) {
      Path there = fresh.resolve(file.getKey());
      Files.createDirectories(there.getParent());
      Files.write(there, file.getValue());
    }
    Path copied =
        copy.rules() == null ? null : fresh.resolve(copy.rules().getFileName().toString());
    return Optional.of(new Copy(copied, fresh.resolve(Settings.FILE), copy.files()));
  }

  /** Its folder being ours is not taken as proof of what is in it. */
  private boolean isWhole(Copy copy) {
    try {
      if (!copies.isThere()) {
        return false;
      }
      Map<Path, byte[]> now = files(copy.config().getParent());
      return now.keySet().equals(copy.files().keySet())
          && now.entrySet().stream()
              .allMatch(file -> Arrays.equals(file.getValue(), copy.files().get(file.getKey())));
    } catch (IOException e) {
      return false;
    }
  }

  /**
   * A copy of what stands there now, where it is not what stood there last time.
   *
   * @throws IOException where it cannot be read
   */
  Optional<Copy> changed() throws IOException {
    String now = stamp();
    if (now.equals(seen)) {
      return Optional.empty();
    }
    if (!copies.isThere()) {
      begin();
    }
    String name = Integer.toString(++number);
    Copy copy;
    try {
      copy = copy(Files.createDirectory(copies.path().resolve(name)));
    } catch (IOException e) {
      copies.wipe(name);
      throw e;
    }
    if (!now.equals(stamp())) {
      // Somebody is at work on it; what was copied may be of two minds.
      copies.wipe(name);
      return Optional.empty();
    }
    seen = now;
    return Optional.of(copy);
  }

  private Copy copy(Path folder) throws IOException {
    Path settings = folder.resolve(Settings.FILE);
    if (config == null) {
      Files.createFile(settings);
    } else {
      Files.copy(config, settings);
    }
    Path copied = null;
    if (rules != null) {
      copied = folder.resolve(rules.toAbsolutePath().normalize().getFileName());
      copy(rules, copied);
    }
    return new Copy(copied, settings, files(folder));
  }

  /** Clears a copy away that another one has followed. */
  void wipe(Copy copy) {
    copies.wipe(copy.config().getParent().getFileName().toString());
  }

  private static Map<Path, byte[]> files(Path folder) throws IOException {
    Map<Path, byte[]> files = new TreeMap<>();
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes seen) throws IOException {
            files.put(folder.relativize(file), Files.readAllBytes(file));
            return FileVisitResult.CONTINUE;
          }
        });
    return files;
  }

  /** Names, sizes and times of all files: what changes when somebody saves one of them. */
  private String stamp() throws IOException {
    TreeMap<String, String> files = new TreeMap<>();
    List<Path> roots = new ArrayList<>();
    if (rules != null) {
      roots.add(rules);
    }
    if (config != null) {
      roots.add(config);
    }
    for (Path root : roots) {
      Files.walkFileTree(
          root,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes seen) {
              files.put(file.toString(), seen.size() + " " + seen.lastModifiedTime());
              return FileVisitResult.CONTINUE;
            }
          });
    }
    return files.toString();
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.walkFileTree(
        from,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes seen)
              throws IOException {
            Files.createDirectories(to.resolve(from.relativize(folder).toString()));
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes seen) throws IOException {
            Files.copy(
                file,
                to.resolve(from.relativize(file).toString()),
                StandardCopyOption.REPLACE_EXISTING);
            return FileVisitResult.CONTINUE;
          }
        });
  }

  /** Words about a copy, with the names of the user's own folder and file in the place of its. */
  String inOwnNames(Copy copy, String words) {
    String named = words;
    if (rules != null) {
      named = named.replace(copy.rules().toString(), rules.toString());
    }
    return config == null ? named : named.replace(copy.config().toString(), config.toString());
  }

  @Override
  public void close() {
    if (copies.isThere()) {
      copies.wipe();
    }
  }
}
