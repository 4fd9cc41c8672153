package org.plancheck.facts;

import java.util.Map;

/**
 * The numbers of the rule packs, as {@code sample-date-days}: where the guidance gives none, they
 * are a house's own to set.
 *
 * @param numbers by name
 */
public record Thresholds(Map<String, Integer> numbers) {

  public Thresholds {
    numbers = Map.copyOf(numbers);
  }

  /**
   * One of the numbers.
   *
   * @param name as {@code pack.yaml} has it
   * @throws IllegalArgumentException where no pack sets it
   */
  int of(String name) {
    Integer number = numbers.get(name);
    if (number == null) {
      throw new IllegalArgumentException("No rule pack sets " + name + ".");
    }
    return number;
  }
}
