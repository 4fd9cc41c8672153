package org.plancheck.facts;

import java.util.ArrayList;
import java.util.List;
import org.plancheck.language.Anchors;
import org.plancheck.language.English;
import org.plancheck.plan.Passage;

/** What the words of a row say, each held against the others: action, measure, day, comment. */
final class RowFacts {

  private final StatedActions stated;
  private final DayInTextFacts days;
  private final StatusFacts statuses;
  private final RateTargets rates;

  RowFacts(
      English english, Anchors anchors, RagKey key, Thresholds thresholds, List<Passage> passages) {
    stated = new StatedActions(english, passages);
    days = new DayInTextFacts(english, anchors);
    statuses = new StatusFacts(english, anchors, key, thresholds.of("comment-words"));
    rates = new RateTargets(english);
  }

  /**
   * The facts of one row.
   *
   * @param context the context of its theme, "" where there is none
   */
  List<Subject> of(ReadAction read, String context, String about) {
    List<Subject> facts = new ArrayList<>();
    stated.of(read, about).ifPresent(facts::add);
    facts.addAll(PercentageFacts.of(read, about));
    days.of(read, about).ifPresent(facts::add);
    facts.addAll(statuses.of(read, about));
    rates.of(read, context, about).ifPresent(facts::add);
    return facts;
  }
}
