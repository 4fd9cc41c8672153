package org.plancheck.facts;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.plancheck.plan.Cell;
import org.plancheck.plan.Field;
import org.plancheck.plan.Place;
import org.plancheck.plan.Plan;
import org.plancheck.plan.Theme;
import org.plancheck.result.ActionReading;
import org.plancheck.versions.ActionChange;
import org.plancheck.versions.ActionChange.Difference;
import org.plancheck.versions.Comparison;
import org.plancheck.versions.VersionHistory;

/** Holds a plan against the version before (000:155, 000:211). */
final class VersionFacts {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

  private final VersionHistory history;
  private final Comparison last;
  private final LocalDate asOf;
  private final String version;

  VersionFacts(VersionHistory history, LocalDate asOf) {
    this.history = history;
    this.last = history.last();
    this.asOf = asOf;
    this.version =
        last.dateBefore()
            .map(day -> "the version of " + DAY.format(day))
            .orElse("the version before");
  }

  List<Subject> all() {
    List<Subject> facts = new ArrayList<>();
    last.dateBefore()
        .ifPresent(old -> last.dateAfter().ifPresent(now -> facts.add(plan(old, now))));
    for (ActionChange change : last.actions()) {
      change.before().forEach(old -> facts.add(earlier(change, old)));
      if (change.now() != null && change.old() != null) {
        facts.add(continued(change));
      }
    }
    return facts;
  }

  private RevisedPlan plan(LocalDate old, LocalDate now) {
    Plan plan = last.after().plan();
    LocalDate review = last.after().dates().get(Field.DATE_FOR_REVIEW);
    Place place =
        plan.header().cell(Field.DATE_OF_PLAN).map(ActionFacts::quoted).orElse(plan.title());
    int places = last.places();
    return new RevisedPlan(
        now,
        version,
        old.equals(now),
        !last.sameContent(),
        last.spellingOnly(),
        places + (places == 1 ? " place" : " places"),
        review != null && review.isBefore(asOf) ? review : null,
        "plan",
        place);
  }

  private EarlierAction earlier(ActionChange change, ActionReading old) {
    boolean numbered = old.action().place().action() != null;
    boolean gone = change.link() == ActionChange.Link.VANISHED;
    Place here = change.now() == null ? whereItWas(old) : change.now().action().place();
    return new EarlierAction(
        ActionFacts.capitalRef(old.action())
            + (numbered ? " '" + ActionFacts.start(old.action()) + "'" : ""),
        version,
        gone,
        "green".equals(old.rag()),
        "earlier " + old.action().place().label(),
        here);
  }

  /** The theme that it stood under, where it is still there; else the plan. */
  private Place whereItWas(ActionReading old) {
    Plan plan = last.after().plan();
    String label = old.action().place().label();
    Optional<Theme> theme =
        plan.themes().stream().filter(t -> label.startsWith(t.place().label() + ",")).findFirst();
    return theme.map(Theme::place).orElse(plan.title());
  }

  private ContinuedAction continued(ActionChange change) {
    ActionReading now = change.now();
    int index = last.after().actions().indexOf(now) + 1;
    boolean slipped = change.is(Difference.SLIPPED) && !"green".equals(now.rag());
    boolean back = change.is(Difference.STATUS_BACK);
    Field field = slipped || !back ? Field.TIMESCALE : Field.RAG;
    Place place =
        now.action()
            .cell(field)
            .filter(cell -> !cell.isEmpty())
            .map(ActionFacts::quoted)
            .or(() -> now.action().cell(field).map(Cell::place))
            .orElse(now.action().place());
    return new ContinuedAction(
        ActionFacts.capitalRef(now.action()),
        slipped,
        change.date() == null ? null : change.date().from(),
        change.date() == null ? null : change.date().to(),
        history.slips(change).size(),
        back,
        change.status() == null ? null : capital(change.status().from()),
        change.status() == null ? null : capital(change.status().to()),
        change.explained(),
        "action " + index,
        place);
  }

  private static String capital(String status) {
    return Character.toUpperCase(status.charAt(0)) + status.substring(1);
  }
}
