package org.plancheck.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a text of care is about: words for the same thing, as medicines, tablets and MAR, are one
 * topic. A word may belong to several.
 */
public final class Topics {

  private record Entry(String topic, String[] words) {}

  private final Map<String, List<Entry>> byFirstWord = new HashMap<>();

  /**
   * Reads the map, a line for each topic: its name, a colon, and its words.
   *
   * @param lists the word lists of the rule packs
   */
  public Topics(WordLists lists) {
    for (String line : lists.list("smart/care-words")) {
      int colon = line.indexOf(':');
      String topic = line.substring(0, colon).strip();
      for (String phrase : line.substring(colon + 1).split(",", -1)) {
        Tokens tokens = Tokens.of(phrase);
        String[] words = new String[tokens.size()];
        for (int i = 0; i < words.length; i++) {
          words[i] = tokens.at(i);
        }
        byFirstWord
            .computeIfAbsent(words[0], first -> new ArrayList<>())
            .add(new Entry(topic, words));
      }
    }
  }

  /** The names of all topics that a text touches. */
  public Set<String> in(String text) {
    Tokens t = Tokens.of(text);
    Set<String> found = new TreeSet<>();
    for (int i = 0; i < t.size(); i++) {
      String word = t.at(i);
      add(t, i, word, found);
      if (word.endsWith("s") && word.length() > 3) {
        add(t, i, word.substring(0, word.length() - 1), found);
      }
    }
    return found;
  }

  private void add(Tokens t, int at, String first, Set<String> found) {
    for (Entry entry : byFirstWord.getOrDefault(first, List.of())) {
      if (restStands(t, at, entry.words())) {
        found.add(entry.topic());
      }
    }
  }

  /** The first word stands; a plural of the last is the same word. */
  private static boolean restStands(Tokens t, int at, String[] words) {
    for (int n = 1; n < words.length; n++) {
      boolean last = n == words.length - 1;
      if (!t.is(at + n, words[n]) && !(last && t.is(at + n, words[n] + "s"))) {
        return false;
      }
    }
    return true;
  }
}
