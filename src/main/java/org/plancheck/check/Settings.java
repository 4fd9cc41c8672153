package org.plancheck.check;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.plancheck.format.Limits;
import org.plancheck.plan.Field;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * What a house sets for itself in {@code plancheck.yaml}; the command line adds what stands behind
 * {@code --set}.
 *
 * @param limits how much of a file is looked at
 * @param numbers numbers of the rule packs by name, as "ready-from"
 * @param headings further words by which fields and columns are recognised, by field
 * @param seconds how long one plan may take
 * @param memoryMb heap of the process that reads files for a command of many plans, in MiB
 */
public record Settings(
    Limits limits,
    Map<String, Integer> numbers,
    Map<String, List<String>> headings,
    int seconds,
    int memoryMb) {

  /** Read from the working folder where no other file is named. */
  public static final String FILE = "plancheck.yaml";

  /** Three times what the largest file within the limits was seen to take on two slow cores. */
  private static final int SECONDS = 60;

  private static final int MEMORY_MB = 512;
  private static final String SINGLY = "--set: ";
  private static final String LIMITS = "limits";
  private static final String HEADINGS = "headings";
  private static final String NUMBERS = "settings";

  /** A setting that cannot be used, with file and line. */
  public static final class Fault extends Exception {
    private static final long serialVersionUID = 1L;

    /** A fault in these words. */
    public Fault(String message) {
      super(message);
    }
  }

  /**
   * Reads a file of settings and those of the command line, which win.
   *
   * @param file the file, or null for none
   * @param singly settings of the command line by name, as "ready-from" or "limits.depth"
   * @param known the numbers that rule packs have
   * @throws Fault naming file, line and what would be valid
   */
  public static Settings read(Path file, Map<String, Integer> singly, Iterable<String> known)
      throws Fault {
    Map<String, Object> says = file == null ? Map.of() : load(file);
    String at = file == null ? "" : file + ": ";
    Map<String, Integer> limits = numbers(says, LIMITS, at);
    Map<String, Integer> numbers = numbers(says, NUMBERS, at);
    for (Map.Entry<String, Integer> set : singly.entrySet()) {
      check(set, known);
      boolean limit = set.getKey().startsWith(LIMITS + ".");
      (limit ? limits : numbers).put(set.getKey().replace(LIMITS + ".", ""), set.getValue());
    }
    allKnown(at, "setting", numbers.keySet(), known);
    allKnown(at, "part", says.keySet(), List.of(LIMITS, HEADINGS, NUMBERS));
    return new Settings(
        limits(limits, at),
        numbers,
        headings(says, at),
        limits.getOrDefault("seconds", SECONDS),
        limits.getOrDefault("memory-mb", MEMORY_MB));
  }

  /** What the command line sets wrongly is not to be looked for in the file. */
  private static void check(Map.Entry<String, Integer> set, Iterable<String> known) throws Fault {
    String name = set.getKey();
    if (name.startsWith(LIMITS + ".")) {
      limits(Map.of(name.substring(LIMITS.length() + 1), set.getValue()), SINGLY);
    } else {
      allKnown(SINGLY, "setting", List.of(name), known);
    }
  }

  private static Map<String, Object> load(Path file) throws Fault {
    LoadSettings safe =
        LoadSettings.builder()
            .setLabel(file.toString())
            .setMaxAliasesForCollections(0)
            .setCodePointLimit(1_000_000)
            .build();
    try (InputStream in = Files.newInputStream(file)) {
      Object says = new Load(safe).loadFromInputStream(in);
      if (says == null) {
        return Map.of();
      }
      if (says instanceof Map<?, ?> map) {
        Map<String, Object> parts = new LinkedHashMap<>();
        map.forEach((name, value) -> parts.put(String.valueOf(name), value));
        return parts;
      }
      throw new Fault(file + ": is to hold names and values, as 'settings: {ready-from: 80}'.");
    } catch (MarkedYamlEngineException e) {
      int line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1);
      throw new Fault(file + ":" + line + ": " + e.getProblem() + ".");
    } catch (YamlEngineException e) {
      throw new Fault(file + ": " + e.getMessage());
    } catch (IOException e) {
      throw new Fault(file + " cannot be read.");
    }
  }

  private static Map<String, Integer> numbers(Map<String, Object> says, String part, String at)
      throws Fault {
    Map<String, Integer> numbers = new TreeMap<>();
    if (says.get(part) instanceof Map<?, ?> map) {
      for (Map.Entry<?, ?> entry : map.entrySet()) {
        if (!(entry.getValue() instanceof Integer number)) {
          throw new Fault(at + part + ": " + entry.getKey() + " is to be a whole number.");
        }
        numbers.put(String.valueOf(entry.getKey()), number);
      }
    } else if (says.get(part) != null) {
      throw new Fault(at + part + " is to hold names and numbers.");
    }
    return numbers;
  }

  private static void allKnown(
      String at, String what, Iterable<String> names, Iterable<String> known) throws Fault {
    TreeSet<String> valid = new TreeSet<>();
    known.forEach(valid::add);
    for (String name : names) {
      if (!valid.contains(name)) {
        throw new Fault(at + "there is no " + what + " '" + name + "'; there are " + valid + ".");
      }
    }
  }

  private static Limits limits(Map<String, Integer> set, String at) throws Fault {
    Limits standard = Limits.standard();
    allKnown(
        at,
        "limit",
        set.keySet(),
        List.of("file-mb", "unpacked-mb", "parts", "depth", "characters", "seconds", "memory-mb"));
    for (Map.Entry<String, Integer> limit : set.entrySet()) {
      if (limit.getValue() < 1) {
        throw new Fault(at + "limits: " + limit.getKey() + " is to be 1 or more.");
      }
    }
    return new Limits(
        (long) set.getOrDefault("file-mb", (int) (standard.fileBytes() >> 20)) << 20,
        (long) set.getOrDefault("unpacked-mb", (int) (standard.unpackedBytes() >> 20)) << 20,
        set.getOrDefault("parts", standard.entries()),
        set.getOrDefault("depth", standard.depth()),
        set.getOrDefault("characters", (int) standard.characters()));
  }

  private static Map<String, List<String>> headings(Map<String, Object> says, String at)
      throws Fault {
    Map<String, List<String>> headings = new TreeMap<>();
    if (says.get(HEADINGS) instanceof Map<?, ?> map) {
      List<String> fields = new ArrayList<>();
      for (Field field : Field.values()) {
        fields.add(field.key());
      }
      for (Map.Entry<?, ?> entry : map.entrySet()) {
        allKnown(at, "field", List.of(String.valueOf(entry.getKey())), fields);
        headings.put(String.valueOf(entry.getKey()), words(entry.getValue()));
      }
    } else if (says.get(HEADINGS) != null) {
      throw new Fault(at + "headings is to hold fields and their words.");
    }
    return headings;
  }

  private static List<String> words(Object value) {
    List<String> words = new ArrayList<>();
    if (value instanceof Iterable<?> several) {
      several.forEach(word -> words.add(String.valueOf(word)));
    } else {
      words.add(String.valueOf(value));
    }
    return words;
  }
}
