package org.plancheck.format.rtf;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.plancheck.format.word.PlanDocument;
import org.plancheck.format.word.PlanDocument.Level;

/** Numbers of lists: the file writes each out, so each is a list of its own that shows just it. */
final class RtfLists {

  private static final int LONGEST = 60;
  private static final int MOST = 20_000;

  private final PlanDocument today;
  private final Map<String, Integer> known = new HashMap<>();

  RtfLists(PlanDocument today) {
    this.today = today;
  }

  /** The list that shows a number; 0 for bullets and where there is none. */
  int of(String number) {
    String shown = number.strip();
    boolean counts = shown.codePoints().anyMatch(Character::isLetterOrDigit);
    if (!counts || shown.length() > LONGEST || shown.contains("%") || known.size() > MOST) {
      return 0;
    }
    return known.computeIfAbsent(
        shown, text -> today.list(today.form(List.of(new Level("decimal", 1, text))), Map.of()));
  }
}
