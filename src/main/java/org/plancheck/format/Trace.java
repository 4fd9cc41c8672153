package org.plancheck.format;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.plancheck.plan.Address;

/**
 * Where the words of some addresses stand in the file: made on a second reading.
 *
 * @param <S> how a format keeps the text that a paragraph shows, with its places in the file
 */
public final class Trace<S> {

  /**
   * A paragraph of an address.
   *
   * @param number of its element in the part, counted as the format does
   * @param shown the text that it shows
   */
  public record TracedLine<S>(int number, S shown) {}

  private final Map<Address, List<TracedLine<S>>> lines = new HashMap<>();
  private final Deque<Address> cells = new ArrayDeque<>();
  private final List<TracedLine<S>> first = new ArrayList<>();

  /**
   * Prepares to note some addresses and no others.
   *
   * @param wanted addresses of the part that is read
   */
  public Trace(Iterable<Address> wanted) {
    wanted.forEach(address -> lines.put(address, new ArrayList<>()));
  }

  /** Begins a cell, to which all paragraphs belong until it is left. */
  public void enter(Address cell) {
    cells.push(cell);
  }

  /** Ends a cell. */
  public void leave(Address cell) {
    cells.remove(cell);
  }

  /** Takes a paragraph in. */
  public void note(Address paragraph, int number, S shown) {
    TracedLine<S> line = new TracedLine<>(number, shown);
    if (first.isEmpty()) {
      first.add(line);
    }
    add(paragraph, line);
    // A cell owns the paragraphs of the tables inside it too.
    cells.forEach(cell -> add(cell, line));
  }

  private void add(Address address, TracedLine<S> line) {
    List<TracedLine<S>> noted = lines.get(address);
    if (noted != null) {
      noted.add(line);
    }
  }

  /** The paragraphs of an address in their order; empty where it is not in the file. */
  public List<TracedLine<S>> lines(Address address) {
    return lines.getOrDefault(address, List.of());
  }

  /** The first paragraph that is shown; empty where none is. */
  public List<TracedLine<S>> first() {
    return first;
  }
}
