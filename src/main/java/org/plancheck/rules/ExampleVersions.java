package org.plancheck.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.plancheck.facts.FactFinder;
import org.plancheck.facts.Facts;
import org.plancheck.plan.Plan;
import org.plancheck.result.PlanReading;

/** The plan of an example with its earlier versions, the oldest first. */
final class ExampleVersions {

  private final ExampleReader.GoodPlan good;
  private final ExamplePlan now;
  private final List<ExamplePlan> earlier = new ArrayList<>();

  ExampleVersions(ExampleReader.GoodPlan good) {
    this.good = good;
    this.now = good.plan();
  }

  /**
   * Makes a change, in the plan or in the earlier version that was begun last.
   *
   * @throws java.util.NoSuchElementException in words where it names what is not there
   */
  void apply(PlanChange change) {
    if (!change.previous()) {
      now.apply(change);
    } else if (change.where().equals(PlanChange.PREVIOUS)) {
      earlier.add(good.plan());
    } else {
      earlier.get(earlier.size() - 1).apply(change.there());
    }
  }

  /** The plan as it is now. */
  ExamplePlan now() {
    return now;
  }

  /** What the rules may match. */
  Facts facts(FactFinder finder) {
    LocalDate asOf = now.asOf();
    if (!now.readable()) {
      return FactFinder.ofNoPlan();
    }
    List<PlanReading> readings =
        earlier.stream().map(plan -> finder.of(plan.read(), asOf).reading()).toList();
    Plan plan = now.read();
    return finder.of(plan, asOf, readings, now.side().beside(plan));
  }
}
