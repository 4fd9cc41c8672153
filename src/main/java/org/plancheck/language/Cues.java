package org.plancheck.language;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Finds the entries of word lists in a text, whatever their capitals and dashes. */
public final class Cues {

  private final WordLists lists;
  private final Map<String, Phrases> prepared = new ConcurrentHashMap<>();

  /**
   * Reads a list when it is first asked for.
   *
   * @param lists the word lists of the rule packs
   */
  public Cues(WordLists lists) {
    this.lists = lists;
  }

  /**
   * The first entry of a list that stands in a text, in the author's own words.
   *
   * @param list pack and list, as "smart/costly"
   */
  public Optional<String> first(String list, String text) {
    Phrases phrases = prepared.computeIfAbsent(list, name -> Phrases.of(lists, name));
    Tokens t = Tokens.of(text);
    for (int i = 0; i < t.size(); i++) {
      int next = phrases.after(t, i);
      if (next > 0) {
        return Optional.of(t.span(i, next).in(text));
      }
    }
    return Optional.empty();
  }

  /** True where an entry of the list stands in the text. */
  public boolean in(String list, String text) {
    return first(list, text).isPresent();
  }
}
