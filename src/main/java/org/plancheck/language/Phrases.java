package org.plancheck.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The entries of one word list, ready to be found in a text whatever its capitals and dashes. */
final class Phrases {

  private static final String AND = "and";

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
        words[i] = tokens.at(i).equals("&") ? AND : tokens.at(i);
      }
      phrases.byFirstWord.computeIfAbsent(words[0], first -> new ArrayList<>()).add(words);
    }
    Comparator<String[]> longestFirst = Comparator.comparingInt(words -> -words.length);
    phrases.byFirstWord.values().forEach(entries -> entries.sort(longestFirst));
    return phrases;
  }

  /** "&" is "and", and the last word may be a possessive: "the support team's visit". */
  private static boolean matches(Tokens t, int i, String[] words) {
    for (int n = 0; n < words.length; n++) {
      String word = t.at(i + n);
      boolean last = n == words.length - 1;
      boolean same = word.equals(words[n]) || (word.equals("&") && words[n].equals(AND));
      if (!same && !(last && bare(word).equals(words[n]))) {
        return false;
      }
    }
    return true;
  }

  private static String bare(String word) {
    return word.length() > 3 && word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
  }

  /** The name of the list's file. */
  String name() {
    return name;
  }

  /** The token after the longest entry that begins here, or -1. */
  int after(Tokens t, int i) {
    String first = t.at(i);
    List<String[]> entries = byFirstWord.get(first);
    entries = entries == null && first.endsWith("'s") ? byFirstWord.get(bare(first)) : entries;
    if (entries == null) {
      return -1;
    }
    for (String[] words : entries) {
      if (matches(t, i, words)) {
        return i + words.length;
      }
    }
    return -1;
  }
}
