package org.plancheck.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The word lists of the rule packs, {@code rules/PACK/words/NAME.txt}: one entry a line, {@code #}
 * begins a note.
 */
public final class WordLists {

  private final Path folder;
  private final Map<String, List<String>> read = new ConcurrentHashMap<>();

  private WordLists(Path folder) {
    this.folder = folder;
  }

  /** The lists that this program carries. */
  public static WordLists builtIn() {
    return new WordLists(null);
  }

  /**
   * The lists of a folder of rules. Where it does not have one, this program's own is read.
   *
   * @param folder the folder that holds the packs
   */
  public static WordLists of(Path folder) {
    return new WordLists(folder);
  }

  /**
   * The entries of a list in the order of the file.
   *
   * @param name pack and list, as "dumfries-galloway/ongoing"
   * @throws UncheckedIOException where there is no such list
   */
  public List<String> list(String name) {
    return read.computeIfAbsent(name, this::load);
  }

  private List<String> load(String name) {
    int slash = name.indexOf('/');
    String file = name.substring(0, slash) + "/words/" + name.substring(slash + 1) + ".txt";
    try (InputStream in = open(file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(line -> line.replaceFirst("(^|\\s)#.*", "").strip())
          .filter(line -> !line.isEmpty())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("The word list rules/" + file + " cannot be read.", e);
    }
  }

  private InputStream open(String file) throws IOException {
    if (folder != null && Files.isRegularFile(folder.resolve(file))) {
      return Files.newInputStream(folder.resolve(file));
    }
    InputStream in = WordLists.class.getResourceAsStream("/rules/" + file);
    if (in == null) {
      throw new IOException("not part of this program");
    }
    return in;
  }
}
