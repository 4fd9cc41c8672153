package org.plancheck.format.opendocument;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.plancheck.plan.Address;

/** Where the words of some addresses stand in the file: made on a second reading. */
final class OdfTrace {

  /**
   * A paragraph of an address.
   *
   * @param tag number of its start tag in the part
   */
  record TracedLine(int tag, OdfShown shown) {}

  private final Map<Address, List<TracedLine>> lines = new HashMap<>();
  private final Deque<Address> cells = new ArrayDeque<>();
  private final List<TracedLine> first = new ArrayList<>();

  /** Prepares to note some addresses and no others. */
  OdfTrace(Iterable<Address> wanted) {
    wanted.forEach(address -> lines.put(address, new ArrayList<>()));
  }

  void enter(Address cell) {
    cells.push(cell);
  }

  void leave(Address cell) {
    cells.remove(cell);
  }

  void note(Address paragraph, TracedLine line) {
    if (first.isEmpty()) {
      first.add(line);
    }
    add(paragraph, line);
    // A cell owns the paragraphs of the tables inside it too.
    cells.forEach(cell -> add(cell, line));
  }

  private void add(Address address, TracedLine line) {
    List<TracedLine> noted = lines.get(address);
    if (noted != null) {
      noted.add(line);
    }
  }

  /** The paragraphs of an address in their order; empty where it is not in the file. */
  List<TracedLine> lines(Address address) {
    return lines.getOrDefault(address, List.of());
  }

  /** The first paragraph that is shown; empty where none is. */
  List<TracedLine> first() {
    return first;
  }
}
