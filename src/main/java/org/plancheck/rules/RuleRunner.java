package org.plancheck.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;
import org.plancheck.facts.Facts;
import org.plancheck.facts.Subject;
import org.plancheck.result.Finding;
import org.plancheck.result.Outcome;
import org.plancheck.result.Phase;
import org.plancheck.result.RuleInfo;
import org.plancheck.result.RuleResult;

/** Holds the rules of a book against the facts of a plan. The order of rules cannot matter. */
public final class RuleRunner {

  private final RuleBook book;

  /** Runs the rules of a book, as often as wanted and on any thread. */
  public RuleRunner(RuleBook book) {
    this.book = book;
  }

  /**
   * One result for each rule of the book, in id order.
   *
   * @param phase what the plan is checked for: some rules speak only before it is shared
   */
  public List<RuleResult> run(Facts facts, Phase phase) {
    return say(facts, phase).results(Set.of());
  }

  /** All that the rules have to say, before it is known what people have set aside. */
  public Said say(Facts facts, Phase phase) {
    Set<String> broken = new TreeSet<>();
    int all = book.names().size();
    Findings findings = fire(book.base(), facts, phase, broken);
    while (findings == null && broken.size() < all) {
      findings = fire(book.without(broken), facts, phase, broken);
    }
    // Where nothing can be fired even without rules, each of them says that it could not be run.
    return new Said(facts, phase, findings == null ? new Findings(phase) : findings, broken);
  }

  /** What the rules have to say of one plan. */
  public final class Said {

    private final Facts facts;
    private final Phase phase;
    private final Findings findings;
    private final Set<String> broken;

    private Said(Facts facts, Phase phase, Findings findings, Set<String> broken) {
      this.facts = facts;
      this.phase = phase;
      this.findings = findings;
      this.broken = broken;
    }

    /**
     * One result for each rule, in id order. A finding that is set aside silences no other: what
     * gave way to it comes back, so that nothing is hidden that nobody looked at.
     *
     * @param aside findings of an earlier result, the very same objects
     */
    public List<RuleResult> results(Set<Finding> aside) {
      return RuleRunner.this.results(facts, phase, findings, broken, aside);
    }
  }

  /**
   * What the rules say; null where one threw, whose name and those that share its test are noted.
   */
  private Findings fire(KieBase base, Facts facts, Phase phase, Set<String> broken) {
    Findings findings = new Findings(phase);
    KieSession session = base.newKieSession();
    try {
      session.setGlobal("findings", findings);
      facts.all().forEach(session::insert);
      session.fireAllRules();
      return findings;
    } catch (RuntimeException e) {
      int before = broken.size();
      for (Throwable cause = e; cause != null; cause = cause.getCause()) {
        String says = String.valueOf(cause.getMessage());
        book.names().stream().filter(says::contains).forEach(broken::add);
      }
      if (broken.size() == before) {
        // It names no rule: none of them can be trusted.
        broken.addAll(book.names());
      }
      return null;
    } finally {
      session.dispose();
    }
  }

  private List<RuleResult> results(
      Facts facts, Phase phase, Findings findings, Set<String> broken, Set<Finding> aside) {
    IdentityHashMap<Subject, Integer> order = new IdentityHashMap<>();
    facts.all().forEach(fact -> order.put(fact, order.size()));
    List<Findings.About> all = new ArrayList<>(findings.all());
    all.removeIf(about -> !book.has(about.finding().rule()));
    all.sort(
        Comparator.comparingInt((Findings.About about) -> order.get(about.subject()))
            .thenComparing(about -> about.finding().severity()));
    Set<String> silent =
        silenced(all.stream().filter(about -> !aside.contains(about.finding())).toList());
    Map<Class<?>, Long> kinds =
        facts.all().stream()
            .collect(Collectors.groupingBy(Object::getClass, Collectors.counting()));
    List<RuleResult> results = new ArrayList<>();
    for (RuleInfo rule : book.rules()) {
      int looked = book.looksAt(rule.id(), kinds, phase);
      RuleResult result = result(rule, looked, all, silent, broken);
      results.add(aside.isEmpty() ? result : without(result, aside));
    }
    return results;
  }

  /** One fault, one cost: what another rule says better about the same thing. */
  private Set<String> silenced(List<Findings.About> all) {
    Map<String, List<String>> over = new java.util.HashMap<>();
    book.rules().forEach(rule -> over.put(rule.id(), rule.over()));
    Set<String> silent = new HashSet<>();
    for (Findings.About about : all) {
      for (String id : over.get(about.finding().rule())) {
        silent.add(id + " " + about.subject().about());
      }
    }
    return silent;
  }

  private RuleResult result(
      RuleInfo rule, int looked, List<Findings.About> all, Set<String> silent, Set<String> broken) {
    if (broken.stream().anyMatch(name -> name.startsWith(rule.id() + " "))) {
      return new RuleResult(rule, Outcome.ERROR, looked, List.of(), 0);
    }
    List<Finding> found = new ArrayList<>();
    Set<Subject> spoken = java.util.Collections.newSetFromMap(new IdentityHashMap<>());
    int silenced = 0;
    for (Findings.About about : all) {
      // Of several rules of one id the severest speaks, once for each subject.
      if (!about.finding().rule().equals(rule.id()) || !spoken.add(about.subject())) {
        continue;
      }
      if (silent.contains(rule.id() + " " + about.subject().about())) {
        silenced++;
      } else {
        found.add(about.finding());
      }
    }
    return new RuleResult(rule, outcome(looked, found), looked, found, silenced);
  }

  private static RuleResult without(RuleResult result, Set<Finding> aside) {
    if (result.outcome() == Outcome.ERROR) {
      return result;
    }
    List<Finding> left = result.findings().stream().filter(f -> !aside.contains(f)).toList();
    return new RuleResult(
        result.rule(), outcome(result.looked(), left), result.looked(), left, result.silenced());
  }

  private static Outcome outcome(int looked, List<Finding> found) {
    if (looked == 0) {
      return Outcome.NOT_APPLICABLE;
    }
    if (found.isEmpty()) {
      return Outcome.PASSED;
    }
    boolean review = found.stream().allMatch(f -> f.outcome() == Outcome.NEEDS_REVIEW);
    return review ? Outcome.NEEDS_REVIEW : Outcome.FAILED;
  }
}
