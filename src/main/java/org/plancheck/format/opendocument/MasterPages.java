package org.plancheck.format.opendocument;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Which master page follows which (16.9): those that a document's pages show. */
final class MasterPages {

  /** The page that comes after each, by their names in the order of the file; "" for the same. */
  private final Map<String, String> next = new LinkedHashMap<>();

  /** A master page stands in the file. */
  void add(OdfStream page) {
    String after = page.value("style:next-style-name");
    next.put(String.valueOf(page.value("style:name")), after == null ? "" : after);
  }

  /** The page with which a document begins that names none; "" where there is no page. */
  String first() {
    return next.containsKey("Standard")
        ? "Standard"
        : next.keySet().stream().findFirst().orElse("");
  }

  /**
   * The pages that a document comes to.
   *
   * @param asked the pages that its paragraphs and tables name; "" for the document's first
   */
  Set<String> used(Collection<String> asked) {
    Set<String> used = new LinkedHashSet<>();
    Deque<String> open = new ArrayDeque<>();
    asked.forEach(page -> open.add(page.isEmpty() ? first() : page));
    while (!open.isEmpty()) {
      String page = open.remove();
      if (next.containsKey(page) && used.add(page)) {
        open.add(next.get(page));
      }
    }
    return used;
  }
}
