package org.plancheck.rules;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.drools.base.base.ClassObjectType;
import org.drools.base.definitions.rule.impl.RuleImpl;
import org.drools.base.rule.Pattern;
import org.kie.api.KieBase;
import org.kie.api.definition.KiePackage;
import org.kie.api.definition.rule.Rule;
import org.plancheck.language.WordLists;
import org.plancheck.result.PackInfo;
import org.plancheck.result.Phase;
import org.plancheck.result.RuleInfo;
import org.plancheck.result.Severity;

/**
 * The rules of some packs, ready to run.
 *
 * <p>The built-in ones are classes made while building ({@link Prebuild}); those of a folder are
 * checked and compiled when they are loaded.
 */
public final class RuleBook {

  /** The pack that always runs. */
  private static final String INTEGRITY = "core";

  private final KieBase rules;
  private final Supplier<KieBase> again;
  private final List<RuleInfo> infos;
  private final Map<String, Set<Look>> looksAt;
  private final List<Pack> packs;
  private final WordLists words;
  private final String hash;

  /**
   * What one rule looks at.
   *
   * @param atDistribution true where it looks only before a plan is shared
   */
  private record Look(Class<?> type, boolean atDistribution) {}

  RuleBook(Supplier<KieBase> again, List<Pack> packs, WordLists words, String hash) {
    this.again = again;
    this.rules = again.get();
    this.packs = List.copyOf(packs);
    this.words = words;
    this.hash = hash;
    this.looksAt = new LinkedHashMap<>();
    this.infos = infos(rules, looksAt);
  }

  /** The same rules, of which only those of some packs count. */
  private RuleBook(RuleBook whole, List<Pack> packs, WordLists words) {
    this.again = whole.again;
    this.rules = whole.rules;
    this.looksAt = whole.looksAt;
    this.words = words;
    this.hash = whole.hash;
    this.packs = packs;
    Set<String> ids = new HashSet<>();
    packs.forEach(pack -> ids.add(pack.info().id()));
    this.infos = whole.infos.stream().filter(rule -> ids.contains(rule.pack())).toList();
  }

  /** The rules that this program carries. */
  public static RuleBook builtIn() {
    return BuiltInRules.load();
  }

  /**
   * The rules of a folder, instead of the built-in ones.
   *
   * @throws RuleFault naming file and line of everything that is wrong in it
   */
  public static RuleBook of(Path folder) throws RuleFault {
    return RuleFolder.load(folder);
  }

  private static List<RuleInfo> infos(KieBase rules, Map<String, Set<Look>> looksAt) {
    Map<String, RuleInfo> byId = new LinkedHashMap<>();
    for (KiePackage drl : rules.getKiePackages()) {
      for (Rule rule : drl.getRules()) {
        RuleAnnotations says = new RuleAnnotations(rule.getMetaData());
        RuleInfo info = says.info(packOf(drl.getName()));
        byId.merge(info.id(), info, RuleBook::severest);
        looksAt
            .computeIfAbsent(info.id(), id -> new HashSet<>())
            .add(new Look(firstPattern(rule), says.atDistribution()));
      }
    }
    return byId.values().stream().sorted(Comparator.comparing(RuleInfo::id)).toList();
  }

  /** Rules of one id may speak with different severities; lint sees that the rest agrees. */
  private static RuleInfo severest(RuleInfo a, RuleInfo b) {
    return a.severity().compareTo(b.severity()) <= 0 ? a : b;
  }

  private static String packOf(String drlPackage) {
    return drlPackage.substring(drlPackage.lastIndexOf('.') + 1).replace('_', '-');
  }

  /** What a rule looks at is the type of its first pattern. */
  private static Class<?> firstPattern(Rule rule) {
    Pattern first = (Pattern) ((RuleImpl) rule).getLhs().getChildren().get(0);
    return ((ClassObjectType) first.getObjectType()).getClassType();
  }

  /**
   * The rules of some packs alone.
   *
   * @param ids folders of packs; the pack of integrity always runs
   * @throws RuleFault naming a pack that there is none of
   */
  public RuleBook only(List<String> ids) throws RuleFault {
    Set<String> known = new TreeSet<>();
    packs.forEach(pack -> known.add(pack.info().id()));
    for (String id : ids) {
      if (!known.contains(id)) {
        throw new RuleFault(List.of("there is no rule pack '" + id + "'; there are " + known));
      }
    }
    return with(pack -> ids.contains(pack.info().id()) || pack.info().id().equals(INTEGRITY));
  }

  /** The rules that run where nobody names packs: all but those of optional packs. */
  public RuleBook usual() {
    return with(pack -> !pack.optional());
  }

  /**
   * The rules by which a plan of a day is judged: those of the packs that were in force then, with
   * their numbers and their words.
   *
   * @param day date of the plan
   * @param given what is given beside the plan, as "published": some packs need it
   */
  public RuleBook inForce(LocalDate day, Set<String> given) {
    List<Pack> then = packs.stream().filter(pack -> pack.inForce(day, given)).toList();
    Map<String, String> replaced = new TreeMap<>();
    then.stream()
        .filter(pack -> pack.replaces() != null)
        .forEach(pack -> replaced.put(pack.replaces(), pack.info().id()));
    List<Pack> left = then.stream().filter(p -> !replaced.containsKey(p.info().id())).toList();
    return new RuleBook(this, left, words.instead(replaced));
  }

  private RuleBook with(Predicate<Pack> wanted) {
    return new RuleBook(this, packs.stream().filter(wanted).toList(), words);
  }

  /** All rules in id order. */
  public List<RuleInfo> rules() {
    return infos;
  }

  /**
   * What a rule can say.
   *
   * @param name as the rule file has it: the id and the fault in plain words
   * @param message with the {names} of what is filled in
   */
  record Wording(String name, Severity severity, String message, String advice) {}

  /** All that a rule can say, the severest first. */
  List<Wording> wordings(String id) {
    List<Wording> wordings = new ArrayList<>();
    for (KiePackage drl : rules.getKiePackages()) {
      for (Rule rule : drl.getRules()) {
        RuleAnnotations says = new RuleAnnotations(rule.getMetaData());
        if (says.text("id").equals(id)) {
          wordings.add(
              new Wording(
                  rule.getName(), says.severity(), says.text("message"), says.text("advice")));
        }
      }
    }
    wordings.sort(Comparator.comparing(Wording::severity).thenComparing(Wording::name));
    return wordings;
  }

  /** The packs that the rules come from. */
  public List<Pack> packs() {
    return packs;
  }

  /** The packs as reports name them. */
  public List<PackInfo> packInfos() {
    return packs.stream().map(Pack::info).toList();
  }

  /** The word lists that belong to the rules. */
  public WordLists words() {
    return words;
  }

  /** Hash of the rule files, word lists and settings: it stands in every report. */
  public String hash() {
    return hash;
  }

  /**
   * How many facts a rule speaks about.
   *
   * @param kinds how many facts there are of each kind
   */
  int looksAt(String id, Map<Class<?>, Long> kinds, Phase phase) {
    List<Class<?>> types =
        looksAt.get(id).stream()
            .filter(look -> !look.atDistribution() || phase == Phase.DISTRIBUTION)
            .<Class<?>>map(Look::type)
            .toList();
    long looked = 0;
    for (Map.Entry<Class<?>, Long> kind : kinds.entrySet()) {
      if (types.stream().anyMatch(type -> type.isAssignableFrom(kind.getKey()))) {
        looked += kind.getValue();
      }
    }
    return (int) looked;
  }

  /** True where a rule is one of this book. */
  boolean has(String id) {
    return infos.stream().anyMatch(rule -> rule.id().equals(id));
  }

  /** The numbers of the packs by name; what none of them sets, this program's own packs do. */
  public Map<String, Integer> settings() {
    Map<String, Integer> numbers = new TreeMap<>();
    BuiltInRules.packs().forEach(pack -> numbers.putAll(pack.settings()));
    packs.forEach(pack -> numbers.putAll(pack.settings()));
    return numbers;
  }

  KieBase base() {
    return rules;
  }

  /**
   * The same rules without some.
   *
   * @param broken names of rules as the rule file has them
   */
  KieBase without(Set<String> broken) {
    KieBase base = again.get();
    for (KiePackage drl : new ArrayList<>(base.getKiePackages())) {
      for (Rule rule : new ArrayList<>(drl.getRules())) {
        if (broken.contains(rule.getName())) {
          base.removeRule(drl.getName(), rule.getName());
        }
      }
    }
    return base;
  }

  /** Names of all rules as the rule files have them. */
  Set<String> names() {
    Set<String> names = new HashSet<>();
    rules.getKiePackages().forEach(p -> p.getRules().forEach(rule -> names.add(rule.getName())));
    return names;
  }
}
