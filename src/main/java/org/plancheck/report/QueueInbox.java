package org.plancheck.report;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What of an inbox is not among the plans of a queue. Reasons are words that go on from a name.
 *
 * @param held files that cannot be checked yet, by name, and why
 * @param toCome files that are checked next, with nothing in their way
 * @param passedOver what is not looked at, by name, and why
 */
public record QueueInbox(
    Map<String, String> held, List<String> toCome, Map<String, String> passedOver) {

  /** An inbox in which all is done. */
  public static final QueueInbox EMPTY = new QueueInbox(Map.of(), List.of(), Map.of());

  public QueueInbox {
    held = Collections.unmodifiableMap(new TreeMap<>(held));
    toCome = List.copyOf(toCome);
    passedOver = Collections.unmodifiableMap(new TreeMap<>(passedOver));
  }
}
