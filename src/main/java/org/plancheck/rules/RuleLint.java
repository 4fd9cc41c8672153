package org.plancheck.rules;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.AnnotationDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsParserException;
import org.kie.internal.builder.conf.LanguageLevelOption;
import org.plancheck.facts.Subject;
import org.plancheck.result.Phase;
import org.plancheck.result.Section;
import org.plancheck.result.Severity;

/**
 * Holds rule files to their form before anything is compiled: a rule file runs with the user's
 * rights, so it may match facts and report, and nothing else.
 */
final class RuleLint {

  private static final Pattern THEN =
      Pattern.compile("findings\\.report\\(drools\\.getRule\\(\\), (\\$\\w+)\\);");
  private static final Pattern NAME = Pattern.compile("\\{(\\w+)}");
  private static final Set<String> SHARED =
      Set.of("title", "weight", "section", "smart", "over", "hold", "review", "since", "why");
  private static final int LONGEST_MESSAGE = 240;

  /** Words of a quotation that a message may bring in. */
  private static final int LONGEST_QUOTE = 60;

  private final String path;
  private final RuleIds ids;
  private final List<String> faults;
  private final Map<String, Known> firstOfId;

  private RuleLint(String path, RuleIds ids, List<String> faults, Map<String, Known> firstOfId) {
    this.path = path;
    this.ids = ids;
    this.faults = faults;
    this.firstOfId = firstOfId;
  }

  /**
   * Everything that is wrong, one line a fault: path, line, what, and what would be valid.
   *
   * @param drl rule files by their path in the folder, as "core/document.drl"
   * @param ids those that rules may name, and those that none may have
   */
  static List<String> check(Map<String, String> drl, RuleIds ids) {
    List<String> faults = new ArrayList<>();
    Map<String, Known> firstOfId = new HashMap<>();
    drl.forEach((path, text) -> new RuleLint(path, ids, faults, firstOfId).file(text));
    return faults;
  }

  private void file(String text) {
    DrlParser parser = new DrlParser(LanguageLevelOption.DRL6);
    PackageDescr file;
    try {
      file = parser.parse(true, text);
    } catch (DroolsParserException e) {
      fault(1, "cannot be read: " + e.getMessage());
      return;
    }
    if (parser.hasErrors() || file == null) {
      parser.getErrors().forEach(error -> fault(error.getLines()[0], error.getMessage()));
      return;
    }
    String pack = path.contains("/") ? path.substring(0, path.indexOf('/')) : "";
    String wanted = "rules." + pack.replace('-', '_');
    if (!wanted.equals(file.getNamespace())) {
      fault(1, "package is '" + file.getNamespace() + "'; valid is '" + wanted + "'");
    }
    if (!file.getFunctions().isEmpty()
        || !file.getTypeDeclarations().isEmpty()
        || !file.getFunctionImports().isEmpty()
        || !file.getEntryPointDeclarations().isEmpty()) {
      fault(1, "functions, declared types and entry points are not used; derive facts in Java");
    }
    file.getImports().stream()
        .filter(i -> !i.getTarget().startsWith("org.plancheck.facts."))
        .forEach(
            i -> fault(i.getLine(), "imports " + i.getTarget() + "; valid is org.plancheck.facts"));
    file.getRules().forEach(this::rule);
  }

  private void fault(int line, String what) {
    faults.add(path + ":" + line + ": " + what);
  }

  private void rule(RuleDescr rule) {
    int line = rule.getLine();
    if (!rule.getAttributes().isEmpty()) {
      fault(line, "salience, agenda groups and other attributes are not used; order cannot matter");
    }
    Map<String, String> says = annotations(rule);
    String id = says.getOrDefault("id", "");
    if (!RuleIds.isId(id)) {
      fault(line, "@id is '" + id + "'; valid is a form like DG-TIM-02");
    }
    if (!rule.getName().startsWith(id + " ")) {
      fault(line, "the rule's name is to begin with its id and a blank: \"" + id + " …\"");
    }
    if (ids.isRetired(id)) {
      fault(line, id + " was the id of a rule that is gone; valid is one never used before");
    }
    ids.unknown(says.getOrDefault("over", "")).forEach(unknown -> fault(line, unknown));
    Class<?> subject = pattern(rule);
    if (subject != null) {
      names(line, says.getOrDefault("message", ""), subject);
      names(line, says.getOrDefault("advice", ""), subject);
    }
    Known first = firstOfId.putIfAbsent(id, new Known(path, rule));
    if (first != null && !first.path().equals(path)) {
      fault(
          line, id + " is the id of a rule in " + first.where() + " too; each has one of its own");
    } else if (first != null) {
      sharedWith(first.rule(), says, rule);
    }
  }

  private Map<String, String> annotations(RuleDescr rule) {
    Map<String, String> says = new HashMap<>();
    for (AnnotationDescr annotation : rule.getAnnotations()) {
      Object value = annotation.getSingleValue();
      String text = value == null ? "" : value.toString().replaceAll("^\"|\"$", "");
      says.put(annotation.getName(), text);
      if (!RuleAnnotations.NAMES.contains(annotation.getName())) {
        fault(
            rule.getLine(),
            "@"
                + annotation.getName()
                + " is not known; valid are "
                + new TreeSet<>(RuleAnnotations.NAMES));
      }
    }
    RuleAnnotations.NEEDED.keySet().stream()
        .filter(name -> says.getOrDefault(name, "").isEmpty())
        .forEach(
            name ->
                fault(
                    rule.getLine(),
                    "@" + name + " is missing; valid is " + RuleAnnotations.NEEDED.get(name)));
    oneOf(rule, says, "severity", keys(Severity.values()));
    oneOf(rule, says, "section", keys(Section.values()));
    oneOf(rule, says, "phase", Set.of(Phase.DISTRIBUTION.key()));
    for (String letter : says.getOrDefault("smart", "").split(",")) {
      if (!letter.isBlank() && !letter.strip().matches("[SMART](/2)?")) {
        fault(
            rule.getLine(),
            "@smart is '" + letter + "'; valid are S, M, A, R, T, and S/2 for half");
      }
    }
    if (!says.getOrDefault("weight", "0").matches("\\d{1,2}")) {
      fault(rule.getLine(), "@weight is '" + says.get("weight") + "'; valid is a number like 4");
    }
    return says;
  }

  private static Set<String> keys(Enum<?>[] values) {
    Set<String> keys = new TreeSet<>();
    for (Enum<?> value : values) {
      keys.add(value.name().toLowerCase(java.util.Locale.ROOT));
    }
    return keys;
  }

  private void oneOf(RuleDescr rule, Map<String, String> says, String name, Set<String> valid) {
    String value = says.getOrDefault(name, "");
    if (!value.isEmpty() && !valid.contains(value)) {
      fault(rule.getLine(), "@" + name + " is '" + value + "'; valid are " + valid);
    }
  }

  /** The type of the first pattern, which is what {@code then} reports. */
  private Class<?> pattern(RuleDescr rule) {
    String then = String.valueOf(rule.getConsequence()).strip();
    Matcher report = THEN.matcher(then);
    if (!report.matches()) {
      fault(
          rule.getConsequenceLine(),
          "then is to be exactly: findings.report(drools.getRule(), $subject);");
      return null;
    }
    for (BaseDescr part : rule.getLhs().getDescrs()) {
      boolean from = part instanceof PatternDescr p && p.getSource() != null;
      if (!(part instanceof PatternDescr) || from) {
        fault(
            rule.getLine(), "when holds more than patterns; eval, from and the like are not used");
        return null;
      }
    }
    PatternDescr first = (PatternDescr) rule.getLhs().getDescrs().get(0);
    if (!report.group(1).equals(first.getIdentifier())) {
      fault(
          rule.getLine(),
          "what is reported is to be the first pattern: " + report.group(1) + " : …");
    }
    try {
      Class<?> type = Class.forName("org.plancheck.facts." + first.getObjectType());
      if (Subject.class.isAssignableFrom(type)) {
        return type;
      }
    } catch (ClassNotFoundException e) {
      // said below
    }
    fault(
        rule.getLine(),
        "there is no fact '" + first.getObjectType() + "'; docs/facts.md lists those there are");
    return null;
  }

  /** The fields of a fact. */
  static Set<String> fields(Class<?> subject) {
    Set<String> fields = new TreeSet<>();
    if (subject.isRecord()) {
      for (RecordComponent component : subject.getRecordComponents()) {
        fields.add(component.getName());
      }
    } else {
      for (var method : subject.getMethods()) {
        fields.add(method.getName());
      }
    }
    return fields;
  }

  private void names(int line, String text, Class<?> subject) {
    Set<String> valid = fields(subject);
    Set<String> used = new HashSet<>();
    Matcher name = NAME.matcher(text);
    while (name.find()) {
      used.add(name.group(1));
      if (!valid.contains(name.group(1))) {
        fault(
            line,
            "{"
                + name.group(1)
                + "} is no field of "
                + subject.getSimpleName()
                + "; valid are "
                + valid);
      }
    }
    int longest = text.replaceAll("\\{\\w+}", "").length() + used.size() * LONGEST_QUOTE;
    if (used.size() < 3 && longest > LONGEST_MESSAGE) {
      fault(
          line, "may grow to " + longest + " characters; at most " + LONGEST_MESSAGE + " are read");
    }
  }

  /** The first rule of an id, and the file that it stands in. */
  private record Known(String path, RuleDescr rule) {
    String where() {
      return path + ":" + rule.getLine();
    }
  }

  /** Rules of one id differ in what they say, not in what they count. */
  private void sharedWith(RuleDescr first, Map<String, String> says, RuleDescr rule) {
    Map<String, String> before = new HashMap<>();
    first
        .getAnnotations()
        .forEach(
            a ->
                before.put(
                    a.getName(), String.valueOf(a.getSingleValue()).replaceAll("^\"|\"$", "")));
    for (String name : SHARED) {
      String here = says.getOrDefault(name, "");
      String there = before.getOrDefault(name, "").replace("null", "");
      if (!here.equals(there)) {
        fault(
            rule.getLine(),
            "@" + name + " differs from the other rule of this id: '" + there + "'");
      }
    }
  }
}
