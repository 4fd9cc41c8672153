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
  private final Map<String, String> instead;
  private final Map<String, List<String>> read = new ConcurrentHashMap<>();

  private WordLists(Path folder, Map<String, String> instead) {
    this.folder = folder;
    this.instead = Map.copyOf(instead);
  }

  /** The lists that this program carries. */
  public static WordLists builtIn() {
    return new WordLists(null, Map.of());
  }

  /**
   * The lists of a folder of rules. Where it does not have one, this program's own is read.
   *
   * @param folder the folder that holds the packs
   */
  public static WordLists of(Path folder) {
    return new WordLists(folder, Map.of());
  }

  /**
   * The same lists, where a pack that takes another's place may bring its own by the same name.
   *
   * @param packs the pack that takes the place, by the one whose place it takes
   */
  public WordLists instead(Map<String, String> packs) {
    return packs.equals(instead) ? this : new WordLists(folder, packs);
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
    String pack = name.substring(0, slash);
    String list = "/words/" + name.substring(slash + 1) + ".txt";
    String own = instead.getOrDefault(pack, pack) + list;
    String file = isThere(own) ? own : pack + list;
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

  private boolean isThere(String file) {
    return (folder != null && Files.isRegularFile(folder.resolve(file)))
        || WordLists.class.getResource("/rules/" + file) != null;
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
