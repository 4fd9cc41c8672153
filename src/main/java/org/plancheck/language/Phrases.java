package org.plancheck.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The entries of one word list, ready to be found in a text whatever its capitals and dashes. */
final class Phrases {

  private final String name;
  private final Map<String, List<String[]>> byFirstWord = new HashMap<>();

  private Phrases(String name) {
    this.name = name;
  }

  /**
   * Prepares a list.
   *
   * @param list pack and list, as "dumfries-galloway/ongoing"
   */
  static Phrases of(WordLists lists, String list) {
    Phrases phrases = new Phrases(list.substring(list.indexOf('/') + 1) + ".txt");
    for (String entry : lists.list(list)) {
      Tokens tokens = Tokens.of(entry);
      String[] words = new String[tokens.size()];
      for (int i = 0; i < words.length; i++) {
        words[i] = tokens.at(i);
      }
      phrases.byFirstWord.computeIfAbsent(words[0], first -> new ArrayList<>()).add(words);
    }
    Comparator<String[]> longestFirst = Comparator.comparingInt(words -> -words.length);
    phrases.byFirstWord.values().forEach(entries -> entries.sort(longestFirst));
    return phrases;
  }

  /** The name of the list's file. */
  String name() {
    return name;
  }

  /** The token after the longest entry that begins here, or -1. */
  int after(Tokens t, int i) {
    for (String[] words : byFirstWord.getOrDefault(t.at(i), List.of())) {
      if (t.matches(i, words)) {
        return i + words.length;
      }
    }
    return -1;
  }
}
