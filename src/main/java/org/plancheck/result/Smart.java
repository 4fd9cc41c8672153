package org.plancheck.result;

import java.util.EnumMap;
import java.util.Map;

/**
 * SMART of one action.
 *
 * @param halves for each letter that was judged 0, 1 or 2 halves of a point; a letter whose rules
 *     did not run is absent
 */
public record Smart(Map<Letter, Integer> halves) {

  public Smart {
    Map<Letter, Integer> ordered = new EnumMap<>(Letter.class);
    ordered.putAll(halves);
    halves = ordered;
  }

  /** True where the rules of the letter ran. */
  public boolean judged(Letter letter) {
    return halves.containsKey(letter);
  }

  /** Points of a letter: 0, 0.5 or 1; 0 where it was not judged. */
  public double points(Letter letter) {
    return halves.getOrDefault(letter, 0) / 2.0;
  }

  /** Sum over the letters that were judged. */
  public double total() {
    return halves.values().stream().mapToInt(Integer::intValue).sum() / 2.0;
  }
}
