package org.plancheck.facts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.plancheck.plan.Action;
import org.plancheck.plan.Field;

/**
 * Open rows whose status is none of the three, by its words: a tracker's own "O" in each row is
 * told of once, with all the rows.
 */
final class UnclearStatuses {

  /** So many further rows are named; more would not be read. */
  private static final int NAMED = 6;

  private final Map<String, List<Action>> byWords = new HashMap<>();

  UnclearStatuses(List<ReadAction> actions) {
    for (ReadAction read : actions) {
      if (read.reading().rag() == null && read.open()) {
        byWords.computeIfAbsent(words(read.action()), w -> new ArrayList<>()).add(read.action());
      }
    }
  }

  private static String words(Action action) {
    return action.text(Field.RAG).strip().toLowerCase(Locale.ROOT);
  }

  boolean isFirst(Action action) {
    List<Action> alike = byWords.getOrDefault(words(action), List.of());
    return alike.indexOf(action) == 0;
  }

  /** " (and 2.2, 2.3, 4 more)"; "" where no other row has these words. */
  String others(Action action) {
    List<Action> alike = byWords.getOrDefault(words(action), List.of());
    if (alike.size() < 2) {
      return "";
    }
    List<String> refs = new ArrayList<>();
    for (Action other : alike.subList(1, Math.min(alike.size(), NAMED + 1))) {
      String number = other.place().action();
      refs.add(number == null ? "row " + other.place().row() : number);
    }
    String more = alike.size() > NAMED + 1 ? ", " + (alike.size() - NAMED - 1) + " more" : "";
    return " (and " + String.join(", ", refs) + more + ")";
  }
}
