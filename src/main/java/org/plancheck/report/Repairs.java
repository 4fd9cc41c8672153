package org.plancheck.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.plancheck.plan.Place;
import org.plancheck.result.CheckReport;
import org.plancheck.result.Finding;
import org.plancheck.result.LedgerLine;
import org.plancheck.result.Outcome;
import org.plancheck.result.RuleInfo;
import org.plancheck.result.RuleResult;
import org.plancheck.result.Section;
import org.plancheck.result.Severity;

/**
 * Picks what to put right first: what keeps the plan from being shared, then the severest, then
 * what returns most points. The same fault in several places is one repair, so that the three say
 * three things.
 */
final class Repairs {

  /** Among those that return as much, the one that also helps in most other places. */
  private static final Comparator<Repair> FIRST =
      Comparator.comparing(Repair::rank)
          .thenComparing(repair -> JsonReport.decimal(repair.points()).negate())
          .thenComparing(repair -> JsonReport.decimal(repair.alikePoints()).negate())
          .thenComparing(repair -> -repair.alike());

  private static final int LEAST = 4;

  private final CheckReport report;

  private Repairs(CheckReport report) {
    this.report = report;
  }

  /**
   * The first repairs of a report.
   *
   * @param most how many at most
   */
  static List<Repair> first(CheckReport report, int most) {
    List<Repair> all = new Repairs(report).all();
    return all.stream().limit(most).toList();
  }

  private record Fault(String rule, Section section, String place) {}

  private List<Repair> all() {
    List<Repair> single = new ArrayList<>();
    List<Finding> unpaid = new ArrayList<>(asked());
    points()
        .forEach(
            (fault, lines) -> {
              List<Finding> findings = findings(lines.get(0));
              unpaid.removeAll(findings);
              single.add(repair(lines, findings));
            });
    for (Finding finding : unpaid) {
      single.add(repair(finding));
    }
    single.sort(FIRST);
    return folded(single).stream().sorted(FIRST).toList();
  }

  /** What a rule asks for without doubt and not merely as advice. */
  private List<Finding> asked() {
    return report.findings().stream()
        .filter(f -> f.outcome() == Outcome.FAILED && f.severity() != Severity.ADVICE)
        .sorted(Comparator.comparing(Finding::severity))
        .toList();
  }

  private Map<Fault, List<LedgerLine>> points() {
    Map<Fault, List<LedgerLine>> faults = new LinkedHashMap<>();
    if (report.scores() != null && report.scores().overall() != null) {
      for (LedgerLine line : report.scores().ledger()) {
        String place = line.place() == null ? "" : line.place().label();
        faults
            .computeIfAbsent(
                new Fault(line.rule(), line.section(), place), none -> new ArrayList<>())
            .add(line);
      }
    }
    return faults;
  }

  /** The findings that a line of the ledger was lost to. */
  private List<Finding> findings(LedgerLine line) {
    List<Finding> exact = new ArrayList<>();
    List<Finding> near = new ArrayList<>();
    for (RuleResult result : report.rules()) {
      boolean cause =
          line.rule() == null
              ? result.rule().section() == line.section() && result.rule().scored()
              : result.rule().id().equals(line.rule());
      if (cause) {
        for (Finding finding : result.findings()) {
          if (line.place() == null || finding.place().label().equals(line.place().label())) {
            exact.add(finding);
          } else if (sameAction(finding.place(), line.place())) {
            near.add(finding);
          }
        }
      }
    }
    return exact.isEmpty() ? near : exact;
  }

  private static boolean sameAction(Place one, Place other) {
    return one.row() != null
        && Objects.equals(one.theme(), other.theme())
        && Objects.equals(one.row(), other.row())
        && Objects.equals(one.action(), other.action());
  }

  private Repair repair(List<LedgerLine> lines, List<Finding> findings) {
    LedgerLine line = lines.get(0);
    double points = lines.stream().mapToDouble(LedgerLine::points).sum();
    String place = line.place() == null ? "The plan as a whole" : line.place().label();
    int rank = findings.stream().mapToInt(this::rank).min().orElse(LEAST);
    if (findings.size() == 1 || line.rule() != null && !findings.isEmpty()) {
      Finding finding = findings.get(0);
      return new Repair(
          place, finding.message(), finding.advice(), finding.rule(), points, rank, 0, 0);
    }
    String how = advice(line.rule());
    return new Repair(place, line.why(), how, line.rule(), points, rank, 0, 0);
  }

  private int rank(Finding finding) {
    boolean holds =
        finding.severity() == Severity.MAJOR
            && report.rules().stream()
                .map(RuleResult::rule)
                .anyMatch(rule -> rule.hold() && rule.id().equals(finding.rule()));
    return switch (finding.severity()) {
      case BLOCKER -> 0;
      case MAJOR -> holds ? 1 : 2;
      case MINOR -> 3;
      case ADVICE -> LEAST;
    };
  }

  private Repair repair(Finding finding) {
    return new Repair(
        finding.place().label(),
        finding.message(),
        finding.advice(),
        finding.rule(),
        0,
        rank(finding),
        0,
        0);
  }

  private String advice(String rule) {
    return report.rules().stream()
        .map(RuleResult::rule)
        .filter(info -> info.id().equals(rule))
        .map(RuleInfo::advice)
        .findFirst()
        .orElse("");
  }

  private static List<Repair> folded(List<Repair> single) {
    Map<Object, Repair> folded = new LinkedHashMap<>();
    for (Repair repair : single) {
      Object key = repair.rule() == null ? repair : repair.rule();
      folded.merge(
          key,
          repair,
          (first, next) ->
              new Repair(
                  first.place(),
                  first.what(),
                  first.how(),
                  first.rule(),
                  first.points(),
                  first.rank(),
                  first.alike() + 1,
                  first.alikePoints() + next.points()));
    }
    return List.copyOf(folded.values());
  }
}
