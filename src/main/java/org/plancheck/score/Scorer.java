package org.plancheck.score;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plancheck.plan.Action;
import org.plancheck.plan.Place;
import org.plancheck.plan.Theme;
import org.plancheck.result.Finding;
import org.plancheck.result.LedgerLine;
import org.plancheck.result.Letter;
import org.plancheck.result.Outcome;
import org.plancheck.result.PlanReading;
import org.plancheck.result.RuleResult;
import org.plancheck.result.Scores;
import org.plancheck.result.Section;
import org.plancheck.result.Severity;
import org.plancheck.result.Smart;

/**
 * Counts shares, not faults, so that three good rows and thirty score alike: a section is the
 * weighted share of places that its rules passed, the actions' section the mean of their SMART.
 */
public final class Scorer {

  /** Share of the actions' section that rules about all actions together take, if they apply. */
  private static final double OVERARCHING = 0.1;

  private final PlanReading reading;
  private final List<RuleResult> results;
  private final List<Cost> costs = new ArrayList<>();
  private final Map<String, List<Spoken>> byRow;
  private final IdentityHashMap<Action, Theme> themes = new IdentityHashMap<>();
  private final Map<Section, Double> sections = new EnumMap<>(Section.class);

  /** What one finding costs, as a share of its section: 1 is the whole section. */
  private record Cost(Section section, Finding finding, double share) {}

  private Scorer(PlanReading reading, List<RuleResult> results) {
    this.reading = reading;
    this.results = results;
    this.byRow = spokenByRow(results);
    reading
        .plan()
        .themes()
        .forEach(theme -> theme.actions().forEach(action -> themes.put(action, theme)));
  }

  /** Scores what the rules said of a plan. */
  public static Scores score(PlanReading reading, List<RuleResult> results) {
    return new Scorer(reading, results).scores();
  }

  private Scores scores() {
    Set<Letter> judged = judged();
    List<Smart> smart = new ArrayList<>();
    double overarching = overarching() ? OVERARCHING : 0;
    for (Action action : reading.plan().actions()) {
      smart.add(smart(action, judged, 1 - overarching));
    }
    for (Section section : Section.values()) {
      if (section == Section.ACTIONS) {
        actions(smart, judged, overarching);
      } else if (section.scored()) {
        weigh(section, 1);
      }
    }
    Set<Section> unknown = unknown();
    sections.keySet().removeAll(unknown);
    double weight = sections.keySet().stream().mapToDouble(this::share).sum();
    Integer overall = unknown.isEmpty() && weight > 0 ? overall(weight) : null;
    Set<Letter> notJudged = EnumSet.allOf(Letter.class);
    notJudged.removeAll(judged);
    return new Scores(overall, sections, unknown, ledger(weight), smart, notJudged);
  }

  /** The letters of which at least one rule is part of this run. */
  private Set<Letter> judged() {
    Set<Letter> judged = EnumSet.noneOf(Letter.class);
    results.forEach(result -> judged.addAll(result.rule().smart()));
    return judged;
  }

  /** A rule that broke leaves its section unknown: it never raises a score. */
  private Set<Section> unknown() {
    Set<Section> unknown = EnumSet.noneOf(Section.class);
    results.stream()
        .filter(result -> result.outcome() == Outcome.ERROR)
        .map(result -> result.rule().section())
        .filter(Section::scored)
        .forEach(unknown::add);
    return unknown;
  }

  private boolean overarching() {
    return results.stream().anyMatch(r -> counts(r, Section.ACTIONS) && r.rule().smart().isEmpty());
  }

  /** Letters of one action. Of two findings on a letter the second costs only what is left. */
  private Smart smart(Action action, Set<Letter> judged, double share) {
    Map<Letter, Integer> halves = new EnumMap<>(Letter.class);
    judged.forEach(letter -> halves.put(letter, 2));
    double half = share / (2.0 * judged.size() * reading.plan().actions().size());
    for (Spoken spoken : spokenOf(action)) {
      for (Letter letter : spoken.result().rule().smart()) {
        int lost = Math.min(halves.get(letter), lost(spoken.result(), spoken.finding()));
        halves.merge(letter, -lost, Integer::sum);
        if (lost > 0) {
          costs.add(new Cost(Section.ACTIONS, spoken.finding(), lost * half));
        }
      }
    }
    return new Smart(halves);
  }

  /** A finding that costs letters, in the order of the results. */
  private record Spoken(int order, RuleResult result, Finding finding) {}

  /** Such findings by the row that they are about; those about a whole theme under "". */
  private static Map<String, List<Spoken>> spokenByRow(List<RuleResult> results) {
    Map<String, List<Spoken>> byRow = new HashMap<>();
    int order = 0;
    for (RuleResult result : results) {
      if (!result.rule().smart().isEmpty() && !result.rule().review()) {
        for (Finding finding : result.findings()) {
          byRow
              .computeIfAbsent(row(finding.place()), key -> new ArrayList<>())
              .add(new Spoken(order++, result, finding));
        }
      }
    }
    return byRow;
  }

  private static String row(Place place) {
    return place.row() == null ? "" : place.theme() + "/" + place.action() + "/" + place.row();
  }

  /**
   * A finding about a theme, as a missing context, counts for each of its actions; so one of the
   * plan.
   */
  private List<Spoken> spokenOf(Action action) {
    List<Spoken> spoken = new ArrayList<>();
    for (Spoken inRow : byRow.getOrDefault(row(action.place()), List.of())) {
      if (inRow.finding().place().within(action.place())) {
        spoken.add(inRow);
      }
    }
    for (Spoken ofTheme : byRow.getOrDefault("", List.of())) {
      Place place = ofTheme.finding().place();
      boolean ofPlan = place.equals(reading.plan().title());
      if (ofPlan || place.within(themes.get(action).place())) {
        spoken.add(ofTheme);
      }
    }
    spoken.sort(Comparator.comparingInt(Spoken::order));
    return spoken;
  }

  private static int lost(RuleResult result, Finding finding) {
    return switch (finding.severity()) {
      case ADVICE -> 0;
      case MINOR -> 1;
      case MAJOR, BLOCKER -> result.rule().halfLetter() ? 1 : 2;
    };
  }

  private void actions(List<Smart> smart, Set<Letter> judged, double overarching) {
    if (smart.isEmpty() || judged.isEmpty()) {
      return;
    }
    double mean = smart.stream().mapToDouble(Smart::total).sum() / smart.size() / judged.size();
    double score = (1 - overarching) * 100 * mean;
    if (overarching > 0) {
      weigh(Section.ACTIONS, overarching);
      score += overarching * sections.get(Section.ACTIONS);
    }
    sections.put(Section.ACTIONS, score);
  }

  /** True where a rule moves the score of a section here. */
  private static boolean counts(RuleResult result, Section section) {
    return result.rule().section() == section
        && result.rule().scored()
        && result.outcome() != Outcome.ERROR
        && checked(result) > 0;
  }

  /** Places that count: those where another rule spoke instead are outside the sum. */
  private static int checked(RuleResult result) {
    return result.looked() - result.silenced();
  }

  /** Weighs a section's rules by the share of places that each passed. */
  private void weigh(Section section, double share) {
    List<RuleResult> scored =
        results.stream()
            .filter(result -> counts(result, section) && result.rule().smart().isEmpty())
            .toList();
    int weight = scored.stream().mapToInt(result -> result.rule().weight()).sum();
    if (weight == 0) {
      return;
    }
    double passed = 0;
    for (RuleResult result : scored) {
      double part = (double) result.rule().weight() / weight;
      double lost = 0;
      for (Finding finding : result.findings()) {
        if (costs(finding)) {
          double cost = part * ofWeight(result, finding) / checked(result);
          lost += cost;
          costs.add(new Cost(section, finding, share * cost));
        }
      }
      passed += Math.max(0, part - lost);
    }
    sections.put(section, 100 * passed);
  }

  /** How much of its rule's weight a finding costs: less where it is less severe than the rule. */
  private static double ofWeight(RuleResult result, Finding finding) {
    int severity =
        switch (finding.severity()) {
          case BLOCKER -> 8;
          case MAJOR -> 4;
          case MINOR -> 2;
          case ADVICE -> 0;
        };
    int weight = result.rule().weight();
    return (double) Math.min(weight, severity) / weight;
  }

  private static boolean costs(Finding finding) {
    return finding.severity() != Severity.ADVICE && finding.outcome() != Outcome.NEEDS_REVIEW;
  }

  private double share(Section section) {
    if (section != Section.WIDER) {
      return section.share();
    }
    int weight =
        results.stream()
            .filter(result -> counts(result, section))
            .mapToInt(result -> result.rule().weight())
            .sum();
    return Math.min(section.share(), weight);
  }

  private int overall(double weight) {
    double sum = 0;
    for (Map.Entry<Section, Double> section : sections.entrySet()) {
      sum += share(section.getKey()) * section.getValue();
    }
    // Rounded half up once, here; the tiny amount absorbs what binary fractions lose.
    return (int) Math.floor(sum / weight + 0.5 + 1e-9);
  }

  /** A line for every lost point, those that return most first within their section. */
  private List<LedgerLine> ledger(double weight) {
    List<LedgerLine> lines = new ArrayList<>();
    for (Cost cost : costs) {
      if (sections.containsKey(cost.section())) {
        Finding finding = cost.finding();
        double points = 100 * cost.share() * share(cost.section()) / weight;
        lines.add(
            new LedgerLine(
                cost.section(),
                finding.rule(),
                finding.place(),
                points,
                finding.place().label() + ": " + finding.title()));
      }
    }
    lines.sort(
        Comparator.comparing(LedgerLine::section)
            .thenComparing(LedgerLine::points, Comparator.reverseOrder()));
    return lines;
  }
}
