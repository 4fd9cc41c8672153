package org.plancheck.versions;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.plancheck.language.Anchors;
import org.plancheck.language.English;
import org.plancheck.plan.Field;
import org.plancheck.result.ActionReading;
import org.plancheck.result.PlanReading;

/**
 * Whether the newer version says something about an action that the older did not: then a reader
 * can see what is behind a later day or another status, and need not be asked.
 */
final class Explanations {

  private static final Pattern SENTENCE = Pattern.compile("[\\n;]|(?<=[.!?])\\s");
  private static final String CHANGED_DATE = "dumfries-galloway/agreed-extensions";

  private final English english;

  Explanations(English english) {
    this.english = english;
  }

  /** True where the comment has something new to say, or the timescale tells why it is another. */
  boolean newlyGiven(List<ActionReading> before, ActionReading now, PlanReading plan) {
    List<String> known = new ArrayList<>();
    before.forEach(old -> known.add(plain(ActionLikeness.text(old, Field.PROGRESS))));
    String fresh = fresh(ActionLikeness.text(now, Field.PROGRESS), known);
    Anchors anchors = anchors(plan);
    return !english.remarks().empty(fresh, anchors)
        || english.cues().in(CHANGED_DATE, ActionLikeness.text(now, Field.TIMESCALE))
        || saysMore(before, now);
  }

  /** A status cell that holds a comment too. */
  private static boolean saysMore(List<ActionReading> before, ActionReading now) {
    String status = ActionLikeness.text(now, Field.RAG);
    return status.length() > 25
        && before.stream()
            .noneMatch(old -> Moves.same(status, ActionLikeness.text(old, Field.RAG)));
  }

  private static Anchors anchors(PlanReading plan) {
    var day = plan.dates().get(Field.DATE_OF_PLAN);
    return new Anchors(
        day == null ? java.time.LocalDate.EPOCH : day,
        day != null,
        plan.dates().get(Field.DATE_FOR_REVIEW));
  }

  /** The sentences that were not there before. */
  private static String fresh(String comment, List<String> known) {
    List<String> fresh = new ArrayList<>();
    for (String sentence : SENTENCE.split(comment, -1)) {
      String plain = plain(sentence);
      if (!plain.isEmpty() && known.stream().noneMatch(old -> old.contains(plain))) {
        fresh.add(sentence.strip());
      }
    }
    return String.join("\n", fresh);
  }

  private static String plain(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]++", " ").strip();
  }
}
