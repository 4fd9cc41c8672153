package org.plancheck.versions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.plancheck.language.English;
import org.plancheck.plan.Cell;
import org.plancheck.plan.Field;
import org.plancheck.plan.Place;
import org.plancheck.plan.Plan;
import org.plancheck.plan.Theme;
import org.plancheck.result.ActionReading;
import org.plancheck.result.PlanReading;
import org.plancheck.versions.ActionChange.DateMove;
import org.plancheck.versions.ActionChange.Difference;
import org.plancheck.versions.ActionChange.Link;
import org.plancheck.versions.ActionChange.StatusMove;

/** Holds two versions of a plan against each other. Made once, used on any thread. */
public final class PlanComparer {

  private final Explanations explanations;

  /** Prepares to compare. */
  public PlanComparer(English english) {
    this.explanations = new Explanations(english);
  }

  /** What moved from the older version to the newer one. */
  public Comparison compare(PlanReading before, PlanReading after) {
    ActionLinks links = new ActionLinks(before, after);
    Map<Integer, ActionChange> inOrder = new TreeMap<>();
    for (int[] pair : links.pairs()) {
      ActionReading old = before.actions().get(pair[0]);
      ActionReading now = after.actions().get(pair[1]);
      boolean moved = !links.sameTheme(pair[0], pair[1]);
      inOrder.put(
          pair[1], change(Link.CONTINUED, List.of(old), List.of(now), moved, before, after));
    }
    links
        .splits()
        .forEach(
            (old, parts) ->
                inOrder.put(
                    parts.get(0),
                    change(
                        Link.SPLIT,
                        List.of(before.actions().get(old)),
                        parts.stream().map(after.actions()::get).toList(),
                        false,
                        before,
                        after)));
    links
        .mergers()
        .forEach(
            (now, parts) ->
                inOrder.put(
                    now,
                    change(
                        Link.MERGED,
                        parts.stream().map(before.actions()::get).toList(),
                        List.of(after.actions().get(now)),
                        false,
                        before,
                        after)));
    links.added().forEach(now -> inOrder.put(now, added(after.actions().get(now))));
    List<ActionChange> changes = new ArrayList<>(inOrder.values());
    LostActions lost = new LostActions(after);
    links.gone().forEach(old -> changes.add(lost.of(before.actions().get(old))));
    return new Comparison(before, after, changes, fields(before.plan(), after.plan()));
  }

  private static ActionChange added(ActionReading now) {
    return new ActionChange(Link.ADDED, List.of(), List.of(now), Set.of(), null, null, false, null);
  }

  private ActionChange change(
      Link link,
      List<ActionReading> before,
      List<ActionReading> after,
      boolean moved,
      PlanReading older,
      PlanReading newer) {
    DateMove date = Moves.date(before, after, older.dates().get(Field.DATE_OF_PLAN));
    StatusMove status = Moves.status(before, after);
    EnumSet<Difference> differences = EnumSet.noneOf(Difference.class);
    if (date != null) {
      differences.add(date.days() > 0 ? Difference.SLIPPED : Difference.EARLIER);
    }
    if (status != null) {
      differences.add(Moves.back(status) ? Difference.STATUS_BACK : Difference.STATUS_FORWARD);
    }
    if (link == Link.CONTINUED) {
      differences.addAll(Moves.ofCells(before.get(0), after.get(0)));
    }
    if (moved) {
      differences.add(Difference.MOVED);
    }
    boolean explained = after.stream().anyMatch(now -> explanations.newlyGiven(before, now, newer));
    return new ActionChange(link, before, after, differences, date, status, explained, null);
  }

  private static List<FieldChange> fields(Plan before, Plan after) {
    List<FieldChange> changes = new ArrayList<>();
    for (Field field : Field.values()) {
      if (field.inHeader()) {
        Cell old = before.header().cell(field).orElse(null);
        Cell now = after.header().cell(field).orElse(null);
        add(changes, old, now);
      }
    }
    for (Theme theme : after.themes()) {
      Cell old =
          before.themes().stream()
              .filter(other -> other.place().label().equals(theme.place().label()))
              .min(Comparator.comparing(other -> other.title().equals(theme.title()) ? 0 : 1))
              .map(Theme::contextCell)
              .orElse(null);
      add(changes, old, theme.contextCell());
    }
    return changes;
  }

  private static void add(List<FieldChange> changes, Cell old, Cell now) {
    String before = old == null ? "" : old.text();
    String after = now == null ? "" : now.text();
    if (!Moves.same(before, after)) {
      Place place = now == null ? old.place() : now.place();
      changes.add(new FieldChange(place, before, after));
    }
  }
}
