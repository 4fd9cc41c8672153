package org.plancheck.rules;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plancheck.plan.Field;
import org.plancheck.result.Outcome;
import org.plancheck.result.Severity;
import org.plancheck.rules.RuleExample.Expected;
import org.plancheck.rules.RuleExample.Silent;
import org.plancheck.rules.RuleExample.Speaks;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Reads a file of examples. */
final class ExampleReader {

  private static final Set<String> RULE = Set.of("rule", "fails", "passes");
  private static final Set<String> FAILS =
      Set.of("change", "why", "severity", "look", "place", "quote", "message", "advice");
  private static final Set<String> PASSES =
      Set.of("change", "why", "trap", "applies", "gives way to");
  private static final Set<String> THEME = Set.of("title", "context", "note");
  private static final Set<String> COPY = Set.of("changes", "comments", "hidden");
  private static final Pattern ONE = Pattern.compile("(theme|action) (\\d{1,2}(?:\\.\\d{1,2})?)");

  private final ExampleYaml yaml;
  private final GoodPlan good;

  ExampleReader(ExampleYaml yaml, GoodPlan good) {
    this.yaml = yaml;
    this.good = good;
  }

  /** The examples of a file in its order; those at fault are left out. */
  List<RuleExample> read(String text) {
    List<RuleExample> examples = new ArrayList<>();
    Node root = yaml.read(text);
    if (root == null) {
      return examples;
    }
    for (Node entry : yaml.list(root, "the file")) {
      Map<String, Node> says = yaml.entries(entry, RULE);
      String rule = says.containsKey("rule") ? yaml.text(says.get("rule")) : null;
      if (rule == null) {
        yaml.fault(entry, "says of no rule what it shows; valid is 'rule: DG-TIM-02'");
        continue;
      }
      if (says.containsKey("fails")) {
        for (Node node : yaml.list(says.get("fails"), "fails")) {
          examples.add(example(rule, node, FAILS));
        }
      }
      if (says.containsKey("passes")) {
        for (Node node : yaml.list(says.get("passes"), "passes")) {
          examples.add(example(rule, node, PASSES));
        }
      }
    }
    return examples;
  }

  private RuleExample example(String rule, Node node, Set<String> valid) {
    Map<String, Node> says = yaml.entries(node, valid);
    boolean fails = valid == FAILS;
    String trap = text(says, "trap", null);
    String why = text(says, "why", "");
    if (!fails && trap == null && why.isEmpty()) {
      yaml.fault(
          node, "says not what it shows; valid is 'why: …', or 'trap: …' where it surprises");
    }
    List<PlanChange> changes = says.containsKey("change") ? changes(says.get("change")) : List.of();
    Expected expected =
        fails
            ? speaks(node, says)
            : new Silent(isYes(says, "applies", true), text(says, "gives way to", null));
    return new RuleExample(
        rule,
        yaml.path(),
        ExampleYaml.line(node),
        trap == null ? why : trap,
        trap != null,
        changes,
        expected);
  }

  private Speaks speaks(Node node, Map<String, Node> says) {
    for (String name : List.of("severity", "place", "message", "advice")) {
      if (!says.containsKey(name)) {
        yaml.fault(node, "says nothing of the finding's " + name + "; valid is '" + name + ": …'");
      }
    }
    Severity severity = Severity.MAJOR;
    String named = text(says, "severity", "major");
    try {
      severity = Severity.valueOf(named.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      yaml.fault(
          says.get("severity"),
          "there is no severity '" + named + "'; valid are blocker, major, minor, advice");
    }
    return new Speaks(
        severity,
        isYes(says, "look", false) ? Outcome.NEEDS_REVIEW : Outcome.FAILED,
        text(says, "place", ""),
        text(says, "quote", null),
        text(says, "message", ""),
        text(says, "advice", ""));
  }

  private String text(Map<String, Node> says, String name, String otherwise) {
    if (!says.containsKey(name)) {
      return otherwise;
    }
    String text = yaml.text(says.get(name));
    return text == null ? otherwise : text;
  }

  private boolean isYes(Map<String, Node> says, String name, boolean otherwise) {
    String text = text(says, name, otherwise ? "yes" : "no");
    if (!text.equals("yes") && !text.equals("no")) {
      yaml.fault(says.get(name), "'" + name + ": " + text + "' is not known; valid are yes and no");
    }
    return text.equals("yes");
  }

  /**
   * The changes that stand under one name, or in a list of such names.
   *
   * @param node as "{action 2.1: {timescale: Ongoing}}"
   */
  List<PlanChange> changes(Node node) {
    List<PlanChange> changes = new ArrayList<>();
    ExampleVersions plan = new ExampleVersions(good);
    // A list where one kind of change is made several times.
    List<Node> groups = node instanceof SequenceNode list ? list.getValue() : List.of(node);
    for (Node group : groups) {
      for (Map.Entry<String, Node> entry : yaml.entries(group, Set.of()).entrySet()) {
        for (PlanChange change : changes(entry.getKey(), entry.getValue())) {
          try {
            plan.apply(change);
            changes.add(change);
          } catch (NoSuchElementException e) {
            yaml.fault(entry.getValue(), e.getMessage() + " in the good plan");
          }
        }
      }
    }
    return changes;
  }

  private List<PlanChange> changes(String where, Node node) {
    Matcher one = ONE.matcher(where);
    if (one.matches()) {
      boolean theme = one.group(1).equals("theme");
      return fields(where, node, theme ? THEME : PlanChange.actionKeys());
    }
    return switch (where) {
      case "header" -> fields(where, node, PlanChange.headerKeys());
      case "action" -> fields("action " + good.first(), node, PlanChange.actionKeys());
      case "actions" ->
          "none".equals(word(node))
              ? List.of(new PlanChange(where, "", "none"))
              : fields(where, node, PlanChange.actionKeys());
      case "add action" -> added(where, node);
      case "as of" -> day(where, node);
      case "copy" -> copy(where, node);
      case "side file" -> sideFile(where, node);
      case "file" -> only(where, node, "no table");
      case "phase" -> only(where, node, "distribution");
      case PlanChange.PREVIOUS -> previous(node);
      case "text" -> List.of(new PlanChange(where, "", word(node)));
      case "template" -> only(where, node, "no");
      default -> {
        yaml.fault(
            node,
            "'"
                + where
                + "' is nothing that can be changed; valid are action, action 2.1, actions, add"
                + " action, as of, copy, file, header, phase, previous, side file, template, text and"
                + " theme 2");
        yield List.of();
      }
    };
  }

  /** What an earlier version has otherwise; "same" where it has nothing otherwise. */
  private List<PlanChange> previous(Node node) {
    List<PlanChange> changes = new ArrayList<>();
    changes.add(new PlanChange(PlanChange.PREVIOUS, "", ""));
    if (!"same".equals(word(node))) {
      for (Map.Entry<String, Node> entry : yaml.entries(node, Set.of()).entrySet()) {
        changes(entry.getKey(), entry.getValue())
            .forEach(
                change ->
                    changes.add(
                        new PlanChange(
                            PlanChange.PREVIOUS + " " + change.where(),
                            change.key(),
                            change.value())));
      }
    }
    return changes;
  }

  private List<PlanChange> added(String where, Node node) {
    Set<String> keys = new TreeSet<>(PlanChange.actionKeys());
    keys.add("theme");
    List<PlanChange> changes = new ArrayList<>(fields(where, node, keys));
    changes.sort(java.util.Comparator.comparing(change -> !change.key().equals("theme")));
    boolean inTheme = !changes.isEmpty() && changes.get(0).key().equals("theme");
    if (!inTheme || !String.valueOf(changes.get(0).value()).matches("\\d")) {
      yaml.fault(node, "an action is added to a theme; valid is 'theme: 2'");
      return List.of();
    }
    return changes;
  }

  private List<PlanChange> day(String where, Node node) {
    try {
      return List.of(new PlanChange(where, "", LocalDate.parse(word(node)).toString()));
    } catch (DateTimeParseException e) {
      yaml.fault(node, "'" + word(node) + "' is no day; valid is a form like 2026-11-22");
      return List.of();
    }
  }

  private List<PlanChange> copy(String where, Node node) {
    List<PlanChange> changes = fields(where, node, COPY);
    for (PlanChange change : changes) {
      if (!String.valueOf(change.value()).matches("\\d{1,3}")) {
        yaml.fault(node, change.key() + " is to be a number");
        return List.of();
      }
    }
    return changes;
  }

  private List<PlanChange> sideFile(String where, Node node) {
    List<PlanChange> changes = fields(where, node, ExampleSideFile.KEYS);
    for (PlanChange change : changes) {
      if (change.key().equals("published")) {
        day(where, yaml.entries(node, Set.of()).get("published"));
      }
    }
    return changes;
  }

  private List<PlanChange> only(String where, Node node, String valid) {
    if (!valid.equals(word(node))) {
      yaml.fault(node, "'" + where + "' can only be '" + valid + "'");
      return List.of();
    }
    return List.of(new PlanChange(where, "", valid));
  }

  private static String word(Node node) {
    return node instanceof org.snakeyaml.engine.v2.nodes.ScalarNode scalar ? scalar.getValue() : "";
  }

  private List<PlanChange> fields(String where, Node node, Set<String> keys) {
    List<PlanChange> changes = new ArrayList<>();
    yaml.entries(node, keys)
        .forEach(
            (key, value) -> {
              String words = yaml.text(value);
              boolean shade = key.equals("shade");
              if (shade && !PlanChange.SHADES.contains(String.valueOf(words))) {
                yaml.fault(
                    value,
                    "there is no shade '"
                        + words
                        + "'; valid are "
                        + new TreeSet<>(PlanChange.SHADES));
              } else if (words == null && key.equals("title")) {
                yaml.fault(value, "a theme has a title");
              } else {
                changes.add(new PlanChange(where, key, words));
              }
            });
    return changes;
  }

  /** The good plan that all examples change. */
  record GoodPlan(List<PlanChange> steps, String first) {

    private static final Set<String> PLAN = Set.of("as of", "header", "themes");
    private static final Set<String> AREA = Set.of("theme", "title", "context", "actions");

    /** A fresh copy. */
    ExamplePlan plan() {
      ExamplePlan plan = new ExamplePlan();
      steps.forEach(plan::apply);
      return plan;
    }

    /** Reads {@code good-plan.yaml}; null where it cannot be used. */
    static GoodPlan read(String text, ExampleYaml yaml) {
      Node root = yaml.read(text);
      if (root == null) {
        return null;
      }
      ExampleReader reader = new ExampleReader(yaml, null);
      List<PlanChange> steps = new ArrayList<>();
      Map<String, Node> says = yaml.entries(root, PLAN);
      for (String name : List.of("as of", "header", "themes")) {
        if (!says.containsKey(name)) {
          yaml.fault(root, "'" + name + "' is missing");
          return null;
        }
      }
      steps.addAll(reader.day("as of", says.get("as of")));
      steps.addAll(reader.fields("header", says.get("header"), PlanChange.headerKeys()));
      for (Node area : yaml.list(says.get("themes"), "themes")) {
        steps.addAll(reader.area(yaml.entries(area, AREA), area));
      }
      return steps.stream()
          .filter(
              step -> step.where().equals("add action") && step.key().equals(Field.NUMBER.key()))
          .findFirst()
          .map(step -> new GoodPlan(steps, step.value()))
          .orElseGet(
              () -> {
                yaml.fault(root, "the good plan has no numbered action");
                return null;
              });
    }
  }

  private List<PlanChange> area(Map<String, Node> says, Node area) {
    List<PlanChange> steps = new ArrayList<>();
    String number = says.containsKey("theme") ? yaml.text(says.get("theme")) : "";
    if (!number.matches("[1-6]") || !says.containsKey("title") || !says.containsKey("actions")) {
      yaml.fault(area, "a theme has a theme from 1 to 6, a title and actions");
      return steps;
    }
    for (String key : List.of("title", "context")) {
      if (says.containsKey(key)) {
        steps.add(new PlanChange("theme " + number, key, yaml.text(says.get(key))));
      }
    }
    for (Node action : yaml.list(says.get("actions"), "actions")) {
      steps.add(new PlanChange("add action", "theme", number));
      steps.addAll(fields("add action", action, PlanChange.actionKeys()));
    }
    return steps;
  }
}
