package org.plancheck.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.plancheck.assurance.FindingKeys;
import org.plancheck.assurance.SideFile;
import org.plancheck.assurance.SignOffs;
import org.plancheck.assurance.Waiver;
import org.plancheck.assurance.Waivers;
import org.plancheck.facts.Facts;
import org.plancheck.format.Reply;
import org.plancheck.plan.Field;
import org.plancheck.plan.Plan;
import org.plancheck.result.Assurance;
import org.plancheck.result.Finding;
import org.plancheck.result.Outcome;
import org.plancheck.result.RuleResult;
import org.plancheck.result.Scores;
import org.plancheck.rules.RuleRunner.Said;
import org.plancheck.score.Scorer;

/**
 * Takes what people set aside out of what the rules say. What comes back because it had given way
 * to such a finding may be set aside in its turn, but only by a waiver of its own.
 */
final class SettingAside {

  private final Facts facts;
  private final SideFile side;
  private final FindingKeys keys;
  private final Waivers waivers;
  private final Scores withAll;
  private List<RuleResult> results;

  /**
   * Sets aside what may be.
   *
   * @param facts of a plan that could be read
   * @param replies answers to our comments in the file
   * @param weeks how long a reply counts that names no last day
   */
  SettingAside(
      Facts facts, SideFile side, List<Reply> replies, LocalDate asOf, int weeks, Said said) {
    this.facts = facts;
    this.side = side;
    Plan plan = facts.reading().plan();
    this.keys = new FindingKeys(plan);
    List<Waiver> all = new ArrayList<>(side.waivers());
    LocalDate otherwise = facts.reading().dates().getOrDefault(Field.DATE_OF_PLAN, asOf);
    replies.forEach(reply -> all.add(waiver(reply, otherwise, weeks)));
    this.waivers = new Waivers(all, side, asOf, keys);
    this.results = said.results(Set.of());
    List<RuleResult> whole = results;
    while (waivers.take(findings())) {
      results = said.results(waivers.aside());
    }
    boolean some = !waivers.aside().isEmpty();
    this.withAll = some ? Scorer.score(facts.reading(), whole) : null;
  }

  private static Waiver waiver(Reply reply, LocalDate otherwise, int weeks) {
    LocalDate day = reply.date() == null ? otherwise : reply.date();
    LocalDate until = reply.until() == null ? day.plusWeeks(weeks) : reply.until();
    return new Waiver(reply.rule(), "", "", reply.why(), reply.by(), until, reply.key());
  }

  private List<Finding> findings() {
    return results.stream().flatMap(result -> result.findings().stream()).toList();
  }

  /** What the rules say without it. */
  List<RuleResult> results() {
    return results;
  }

  /** Who vouches for what. */
  Assurance assurance() {
    List<Finding> shown = findings();
    List<String> ran =
        results.stream()
            .filter(result -> result.outcome() != Outcome.ERROR)
            .map(result -> result.rule().id())
            .toList();
    return new Assurance(
        shown.stream().map(keys::of).toList(),
        waivers.waived(),
        waivers.lapsed(shown, ran),
        withAll == null ? null : withAll.overall(),
        new SignOffs(side).against(facts.reading().content()),
        facts.sharing().orElse(null));
  }
}
