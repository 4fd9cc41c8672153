package org.plancheck.rules;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plancheck.result.Finding;
import org.plancheck.result.Outcome;
import org.plancheck.result.RuleInfo;
import org.plancheck.result.RuleResult;
import org.plancheck.rules.RuleExample.Silent;
import org.plancheck.rules.RuleExample.Speaks;

/**
 * The examples that stand beside the rules: plans on which a rule speaks and plans on which it
 * keeps silent. They are the rules' own tests, and the examples of {@code docs/rules.md}.
 */
public final class RuleExamples {

  /** The plan that examples change; it stands beside the packs. */
  static final String GOOD_PLAN = "good-plan.yaml";

  /** How files of examples end. */
  static final String ENDING = ".examples.yaml";

  private final ExampleReader.GoodPlan good;
  private final List<RuleExample> all;

  private RuleExamples(ExampleReader.GoodPlan good, List<RuleExample> all) {
    this.good = good;
    this.all = List.copyOf(all);
  }

  /** The examples of the rules that this program carries. */
  public static RuleExamples builtIn() {
    try {
      return parse(BuiltInRules.examples());
    } catch (RuleFault e) {
      throw new IllegalStateException("The rules were not built into this program.", e);
    }
  }

  /**
   * The examples of a folder of rules.
   *
   * @throws RuleFault naming file and line of everything that cannot be read
   */
  public static RuleExamples of(Path folder) throws RuleFault {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> found = Files.walk(folder, 2)) {
      for (Path file : found.filter(f -> isExamples(folder, f)).toList()) {
        files.put(name(folder, file), Files.readString(file));
      }
    } catch (IOException | java.io.UncheckedIOException e) {
      throw new RuleFault(List.of(folder + ": its examples cannot be read as UTF-8 text."));
    }
    return parse(files);
  }

  static boolean isExamples(Path folder, Path file) {
    String name = name(folder, file);
    return name.equals(GOOD_PLAN) || name.endsWith(ENDING);
  }

  private static String name(Path folder, Path file) {
    return folder.relativize(file).toString().replace('\\', '/');
  }

  /**
   * Reads files of examples.
   *
   * @param files their text by their path in the folder
   */
  static RuleExamples parse(Map<String, String> files) throws RuleFault {
    List<String> faults = new ArrayList<>();
    String plan = files.get(GOOD_PLAN);
    if (plan == null) {
      throw new RuleFault(
          List.of(GOOD_PLAN + ":1: is missing; the plan that examples change stands there"));
    }
    ExampleReader.GoodPlan good =
        ExampleReader.GoodPlan.read(plan, new ExampleYaml(GOOD_PLAN, faults));
    if (good == null || !faults.isEmpty()) {
      throw new RuleFault(faults);
    }
    List<RuleExample> all = new ArrayList<>();
    files.forEach(
        (path, text) -> {
          if (!path.equals(GOOD_PLAN)) {
            all.addAll(new ExampleReader(new ExampleYaml(path, faults), good).read(text));
          }
        });
    if (!faults.isEmpty()) {
      throw new RuleFault(faults);
    }
    return new RuleExamples(good, all);
  }

  /** All examples in the order of their files. */
  public List<RuleExample> all() {
    return all;
  }

  /** The examples of a rule, those on which it speaks first. */
  public List<RuleExample> of(String rule) {
    return all.stream().filter(example -> example.rule().equals(rule)).toList();
  }

  /**
   * Holds rules against their examples.
   *
   * @return what does not hold, one a line with file and line; empty where everything does
   */
  public List<String> faults(RuleBook book) {
    return faults(book, Map.of());
  }

  /**
   * Holds rules against their examples.
   *
   * @param drl the rule files by their path, so that a rule without examples can be told by its
   *     line
   */
  List<String> faults(RuleBook book, Map<String, String> drl) {
    List<String> faults = new ArrayList<>(missing(book, drl));
    faults.addAll(unknown(book));
    Trial trial = trial(book);
    faults.addAll(trial.goodPlan());
    all.forEach(example -> faults.addAll(trial.faults(example)));
    return faults;
  }

  private List<String> missing(RuleBook book, Map<String, String> drl) {
    List<String> faults = new ArrayList<>();
    for (RuleInfo rule : book.rules()) {
      for (boolean fails : new boolean[] {true, false}) {
        if (of(rule.id()).stream().noneMatch(example -> example.fails() == fails)) {
          faults.add(
              where(rule, drl)
                  + ": "
                  + rule.id()
                  + " has no example that "
                  + (fails ? "fails" : "passes")
                  + "; each rule needs one of both in PACK/HEADING"
                  + ENDING);
        }
      }
    }
    return faults;
  }

  /** The examples of rules that there are not. */
  List<String> unknown(RuleBook book) {
    Set<String> known = book.rules().stream().map(RuleInfo::id).collect(Collectors.toSet());
    return all.stream()
        .filter(example -> !known.contains(example.rule()))
        .map(example -> example.where() + ": there is no rule " + example.rule())
        .toList();
  }

  private String where(RuleInfo rule, Map<String, String> drl) {
    for (Map.Entry<String, String> file : drl.entrySet()) {
      int at = file.getValue().indexOf("\"" + rule.id() + "\"");
      if (at >= 0) {
        long line = 1 + file.getValue().substring(0, at).chars().filter(c -> c == '\n').count();
        return file.getKey() + ":" + line;
      }
    }
    return of(rule.id()).stream().findFirst().map(RuleExample::where).orElse(rule.pack());
  }

  /** The plan that all examples change. */
  ExampleReader.GoodPlan goodPlan() {
    return good;
  }

  /** Rules made ready to be held against examples one by one. */
  public Trial trial(RuleBook book) {
    return new Trial(book, good);
  }

  /** Rules made ready to be held against examples. */
  public static final class Trial {

    private final PacksInForce packs;
    private final RuleBook book;
    private final ExampleReader.GoodPlan good;
    private final Set<String> known = new TreeSet<>();

    private Trial(RuleBook book, ExampleReader.GoodPlan good) {
      this.packs = new PacksInForce(book, Map.of());
      this.book = book;
      this.good = good;
      book.rules().forEach(rule -> known.add(rule.id()));
    }

    /** What the rules in force on an example's plan say of it, in id order. */
    public List<RuleResult> results(List<PlanChange> changes) {
      ExampleVersions versions = new ExampleVersions(good);
      changes.forEach(versions::apply);
      PacksInForce.Judged judged = versions.judged(packs);
      return new RuleRunner(judged.book()).run(judged.facts(), versions.now().phase());
    }

    /** No rule may speak about the good plan as it stands. */
    List<String> goodPlan() {
      return results(List.of()).stream()
          .flatMap(result -> result.findings().stream())
          .map(f -> GOOD_PLAN + ":1: is to give no finding, got " + told(f))
          .toList();
    }

    /** What does not hold in one example; empty where it does. */
    public List<String> faults(RuleExample example) {
      if (!known.contains(example.rule())) {
        return List.of();
      }
      return faults(example, results(example.changes()));
    }

    /**
     * What does not hold in one example; empty where it does.
     *
     * @param results what the rules say of its plan
     */
    List<String> faults(RuleExample example, List<RuleResult> results) {
      RuleResult own = own(results, example.rule());
      List<String> faults =
          example.expected() instanceof Speaks speaks
              ? spoken(own, speaks)
              : silent(own, (Silent) example.expected(), results);
      return faults.stream()
          .map(fault -> example.where() + ": " + example.rule() + " " + fault)
          .toList();
    }

    /** A rule whose pack is not in force on the plan's day has nothing to look at. */
    private RuleResult own(List<RuleResult> results, String id) {
      RuleResult own = of(results, id);
      return own != null
          ? own
          : book.rules().stream()
              .filter(rule -> rule.id().equals(id))
              .findFirst()
              .map(rule -> new RuleResult(rule, Outcome.NOT_APPLICABLE, 0, List.of(), 0))
              .orElseThrow();
    }

    private static RuleResult of(List<RuleResult> results, String rule) {
      return results.stream().filter(r -> r.rule().id().equals(rule)).findFirst().orElse(null);
    }

    private static List<String> spoken(RuleResult own, Speaks wanted) {
      if (own.findings().size() != 1) {
        return List.of(
            "is to say one thing, got "
                + (own.findings().isEmpty()
                    ? "nothing (" + own.outcome().key() + ")"
                    : own.findings().stream().map(Trial::told).collect(Collectors.joining("; "))));
      }
      Finding got = own.findings().get(0);
      List<String> faults = new ArrayList<>();
      compare(faults, "severity", wanted.severity().key(), got.severity().key());
      compare(faults, "outcome", wanted.outcome().key(), got.outcome().key());
      compare(faults, "place", wanted.place(), got.place().label());
      compare(faults, "quote", wanted.quote(), got.place().quote());
      compare(faults, "message", wanted.message(), got.message());
      compare(faults, "advice", wanted.advice(), got.advice());
      return faults;
    }

    private static void compare(List<String> faults, String name, String wanted, String got) {
      if (!java.util.Objects.equals(wanted, got)) {
        faults.add(name + " is to be " + said(wanted) + ", got " + said(got));
      }
    }

    private static String said(String words) {
      return words == null ? "none" : "“" + words + "”";
    }

    private static List<String> silent(RuleResult own, Silent wanted, List<RuleResult> results) {
      if (!own.findings().isEmpty()) {
        return own.findings().stream().map(f -> "is to keep silent, got " + told(f)).toList();
      }
      if (wanted.givesWayTo() != null) {
        RuleResult other = of(results, wanted.givesWayTo());
        boolean gaveWay = other != null && !other.findings().isEmpty() && own.silenced() > 0;
        return gaveWay ? List.of() : List.of("does not give way to " + wanted.givesWayTo());
      }
      if (own.silenced() > 0) {
        return List.of("is to pass, got silenced by a rule that stands over it");
      }
      Outcome outcome = wanted.applies() ? Outcome.PASSED : Outcome.NOT_APPLICABLE;
      return own.outcome() == outcome
          ? List.of()
          : List.of("is to be " + outcome.key() + ", got " + own.outcome().key());
    }

    private static String told(Finding finding) {
      return finding.rule()
          + " at '"
          + finding.place().label()
          + "': "
          + finding.severity().key()
          + " “"
          + finding.message()
          + "”";
    }
  }
}
