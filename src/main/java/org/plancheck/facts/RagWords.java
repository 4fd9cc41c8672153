package org.plancheck.facts;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plancheck.plan.Shade;

/** Reads a RAG cell: by its word, else by its colour (000:221-226). */
final class RagWords {

  /** Words with one clear meaning in the guidance's own key. */
  private static final Map<String, String> MEANINGS =
      Map.ofEntries(
          Map.entry("red", "red"),
          Map.entry("r", "red"),
          Map.entry("overdue", "red"),
          Map.entry("delayed", "red"),
          Map.entry("behind", "red"),
          Map.entry("behind schedule", "red"),
          Map.entry("off track", "red"),
          Map.entry("not on target", "red"),
          Map.entry("late", "red"),
          Map.entry("outstanding", "red"),
          Map.entry("amber", "amber"),
          Map.entry("a", "amber"),
          Map.entry("orange", "amber"),
          Map.entry("in progress", "amber"),
          Map.entry("on track", "amber"),
          Map.entry("on target", "amber"),
          Map.entry("green", "green"),
          Map.entry("g", "green"),
          Map.entry("complete", "green"),
          Map.entry("completed", "green"),
          Map.entry("done", "green"),
          Map.entry("closed", "green"),
          Map.entry("c", "green"),
          Map.entry("closed off", "green"),
          Map.entry("signed off", "green"),
          Map.entry("achieved", "green"),
          Map.entry("finished", "green"));

  private static final Pattern COLOURS = Pattern.compile("\\b(red|amber|green|blue|yellow)\\b");

  private RagWords() {}

  /** "red", "amber" or "green", or null where it is none of them or more than one. */
  static String read(String text, Shade shade) {
    return read(text, shade, RagKey.none());
  }

  /**
   * The same for a plan that prints a key.
   *
   * @param key what other words than red, amber and green mean in this plan
   */
  static String read(String text, Shade shade, RagKey key) {
    String words = text.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", " ").strip();
    if (words.isEmpty() && key.meaning(text) == null) {
      return shade == Shade.BLUE ? key.meaning("blue") : ofShade(shade);
    }
    String meaning = MEANINGS.get(words);
    if (meaning == null) {
      meaning = key.meaning(text);
    }
    if (meaning != null) {
      return meaning;
    }
    Set<String> named = new LinkedHashSet<>();
    Matcher colour = COLOURS.matcher(words);
    while (colour.find()) {
      named.add(colour.group(1));
    }
    if (named.size() != 1) {
      return null;
    }
    String name = named.iterator().next();
    return MEANINGS.getOrDefault(name, key.meaning(name));
  }

  /** True where one of the three is named by its own name. */
  static boolean names(String text) {
    Matcher colour = COLOURS.matcher(text.toLowerCase(Locale.ROOT));
    return colour.find() && MEANINGS.containsKey(colour.group(1));
  }

  private static String ofShade(Shade shade) {
    return switch (shade) {
      case RED -> "red";
      case AMBER -> "amber";
      case GREEN -> "green";
      default -> null;
    };
  }
}
