package org.plancheck.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.plancheck.assurance.SideFile;
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

  /** The plan, read for its own date. */
  PacksInForce.Judged judged(PacksInForce packs) {
    LocalDate asOf = now.asOf();
    if (!now.readable()) {
      return packs.ofNoPlan(asOf);
    }
    List<PlanReading> readings =
        earlier.stream()
            .map(plan -> packs.of(plan.read(), asOf, List.of(), SideFile.NONE))
            .map(judged -> judged.facts().reading())
            .toList();
    Plan plan = now.read();
    return packs.of(plan, asOf, readings, now.side().beside(plan));
  }
}
