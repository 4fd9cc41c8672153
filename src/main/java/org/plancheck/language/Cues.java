package org.plancheck.language;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Finds the entries of word lists in texts, whatever their capitals and dashes, without grammar.
 */
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

  /** A text, ready to be held against several lists. */
  public WordedText read(String text) {
    return new WordedText(text, this);
  }

  /**
   * The first entry of a list that stands in a text, in the author's own words.
   *
   * @param list pack and list, as "smart/costly"
   */
  public Optional<String> first(String list, String text) {
    return read(text).first(list);
  }

  /** True where an entry of the list stands in the text. */
  public boolean in(String list, String text) {
    return read(text).has(list);
  }

  Phrases phrases(String list) {
    return prepared.computeIfAbsent(list, name -> Phrases.of(lists, name));
  }
}
