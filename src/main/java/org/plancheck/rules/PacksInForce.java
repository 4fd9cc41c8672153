package org.plancheck.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.plancheck.assurance.SideFile;
import org.plancheck.facts.FactFinder;
import org.plancheck.facts.Facts;
import org.plancheck.facts.Thresholds;
import org.plancheck.language.English;
import org.plancheck.plan.Plan;
import org.plancheck.result.PlanReading;

/**
 * Reads plans by the packs that were in force on their own date: the rules, the numbers and the
 * words of that day. Made once, used for many plans and on any thread.
 */
public final class PacksInForce {

  private final RuleBook book;
  private final Map<String, Integer> own;
  private final English english;
  private final Means usual;
  private final Map<List<Pack>, Means> ofPacks = new ConcurrentHashMap<>();

  /** What the packs of a day bring along. */
  private record Means(RuleBook book, Map<String, Integer> numbers, FactFinder finder) {}

  /**
   * What a plan is judged by.
   *
   * @param book the rules in force on its date
   * @param numbers the settings of their packs by name
   * @param facts what the rules may match
   */
  public record Judged(RuleBook book, Map<String, Integer> numbers, Facts facts) {}

  /**
   * Prepares to read plans.
   *
   * @param own numbers of a house's own by name, instead of the packs' own
   */
  public PacksInForce(RuleBook book, Map<String, Integer> own) {
    this.book = book;
    this.own = Map.copyOf(own);
    Map<String, Integer> numbers = numbers(book);
    this.english = English.of(book.words());
    this.usual = new Means(book, numbers, new FactFinder(english, new Thresholds(numbers)));
  }

  /** The words of all packs, whatever the day. */
  public English english() {
    return english;
  }

  /**
   * A plan, read for its own date.
   *
   * @param asOf the day to judge by; it also stands in where the plan gives no date
   * @param earlier versions of the plan, the oldest first
   * @param side what stands in the file beside it
   */
  public Judged of(Plan plan, LocalDate asOf, List<PlanReading> earlier, SideFile side) {
    Facts facts = usual.finder().of(plan, asOf, earlier, side);
    Means then = then(facts.dayOfPlan(asOf), given(side));
    // Its date is told by the words of any day; the rest is read again only by other words.
    Facts read =
        then.finder() == usual.finder() ? facts : then.finder().of(plan, asOf, earlier, side);
    return new Judged(then.book(), then.numbers(), read);
  }

  /**
   * A file in which no plan could be read.
   *
   * @param asOf stands in for the date of the plan
   */
  public Judged ofNoPlan(LocalDate asOf) {
    Means then = then(asOf, Set.of());
    return new Judged(then.book(), then.numbers(), FactFinder.ofNoPlan());
  }

  /** What some packs need beside a plan. */
  private static Set<String> given(SideFile side) {
    return side.published() == null ? Set.of() : Set.of("published");
  }

  private Means then(LocalDate day, Set<String> given) {
    RuleBook inForce = book.inForce(day, given);
    return ofPacks.computeIfAbsent(inForce.packs(), packs -> means(inForce));
  }

  private Means means(RuleBook inForce) {
    Map<String, Integer> numbers = numbers(inForce);
    boolean same = numbers.equals(usual.numbers()) && inForce.words() == book.words();
    return new Means(inForce, numbers, same ? usual.finder() : finder(inForce, numbers));
  }

  private Map<String, Integer> numbers(RuleBook of) {
    Map<String, Integer> numbers = new TreeMap<>(of.settings());
    numbers.putAll(own);
    return numbers;
  }

  private static FactFinder finder(RuleBook of, Map<String, Integer> numbers) {
    return new FactFinder(English.of(of.words()), new Thresholds(numbers));
  }
}
