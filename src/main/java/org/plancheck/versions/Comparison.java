package org.plancheck.versions;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.plancheck.plan.Field;
import org.plancheck.result.PlanReading;

/**
 * Two versions of a plan held against each other.
 *
 * @param actions first what goes on, in the order of the newer version; then what is gone, in that
 *     of the older
 * @param fields the fields and contexts that differ, in the order of the page
 */
public record Comparison(
    PlanReading before, PlanReading after, List<ActionChange> actions, List<FieldChange> fields) {

  public Comparison {
    actions = List.copyOf(actions);
    fields = List.copyOf(fields);
  }

  /** True where both versions say the same, whatever file says it. */
  public boolean sameContent() {
    return before.content().value().equals(after.content().value());
  }

  /** True where they differ, and in nothing but signs and letters that were put right. */
  public boolean spellingOnly() {
    boolean rows =
        actions.stream()
            .allMatch(
                change ->
                    change.link() == ActionChange.Link.CONTINUED
                        && change.date() == null
                        && change.status() == null
                        && !change.is(ActionChange.Difference.MOVED)
                        && Moves.cellsDifferInSpellingOnly(change.old(), change.now()));
    return !sameContent()
        && rows
        && fields.stream().allMatch(field -> Spelling.only(field.before(), field.after()));
  }

  /** In how many places what is said differs. */
  public int places() {
    return after.content().changedSince(before.content().cells()).size();
  }

  /** The date of plan of the older version, where it can be read. */
  public Optional<LocalDate> dateBefore() {
    return Optional.ofNullable(before.dates().get(Field.DATE_OF_PLAN));
  }

  /** The date of plan of the newer version, where it can be read. */
  public Optional<LocalDate> dateAfter() {
    return Optional.ofNullable(after.dates().get(Field.DATE_OF_PLAN));
  }

  /** The changes of one kind. */
  public List<ActionChange> linked(ActionChange.Link link) {
    return actions.stream().filter(change -> change.link() == link).toList();
  }

  /** The actions that differ in this. */
  public List<ActionChange> differing(ActionChange.Difference difference) {
    return actions.stream().filter(change -> change.is(difference)).toList();
  }
}
