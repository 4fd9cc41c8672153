package org.plancheck.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plancheck.facts.FactFinder;
import org.plancheck.facts.Facts;
import org.plancheck.facts.Thresholds;
import org.plancheck.format.FileType;
import org.plancheck.format.PlanFile;
import org.plancheck.format.PlanReader;
import org.plancheck.format.UnreadableFile;
import org.plancheck.gate.Gate;
import org.plancheck.language.English;
import org.plancheck.plan.Plan;
import org.plancheck.result.CheckReport;
import org.plancheck.result.CheckReport.CheckedFile;
import org.plancheck.result.CheckReport.Tool;
import org.plancheck.result.Finding;
import org.plancheck.result.Phase;
import org.plancheck.result.PlanReading;
import org.plancheck.result.Problem;
import org.plancheck.result.RuleResult;
import org.plancheck.result.Scores;
import org.plancheck.result.Since;
import org.plancheck.rules.Pack;
import org.plancheck.rules.RuleBook;
import org.plancheck.rules.RuleRunner;
import org.plancheck.score.Scorer;
import org.plancheck.score.Strengths;
import org.plancheck.versions.PlanComparer;
import org.plancheck.versions.VersionHistory;

/** Checks plans: made once, used for many plans and on any thread. */
public final class PlanChecker {

  private final PlanReader reader;
  private final English english;
  private final FactFinder facts;
  private final RuleBook book;
  private final Gate gate;
  private final Map<String, Integer> numbers;
  private final String version;

  /**
   * Prepares to check.
   *
   * @param reader carries the formats that the door can take
   * @param version of this program, as reports name it
   */
  public PlanChecker(PlanReader reader, RuleBook book, String version) {
    this(reader, book, version, Map.of());
  }

  /**
   * The same with numbers of a house's own.
   *
   * @param own numbers of the rule packs by name, instead of the packs' own
   */
  public PlanChecker(PlanReader reader, RuleBook book, String version, Map<String, Integer> own) {
    Map<String, Integer> numbers = new HashMap<>(book.settings());
    numbers.putAll(own);
    this.reader = reader;
    this.book = book;
    this.version = version;
    this.english = English.of(book.words());
    this.facts = new FactFinder(english, new Thresholds(numbers));
    this.gate = Gate.of(numbers);
    this.numbers = Map.copyOf(numbers);
  }

  /** What decided something, in words, with the packs that kept silent. */
  private List<String> settings(RuleBook inForce) {
    List<String> settings = new ArrayList<>();
    for (Pack pack : book.packs()) {
      if (!inForce.packs().contains(pack)) {
        settings.add(pack.info().id() + ": not in force on the date of this plan");
      }
    }
    for (Pack pack : inForce.packs()) {
      pack.settings().entrySet().stream()
          .sorted(Map.Entry.comparingByKey())
          .map(Map.Entry::getKey)
          .map(name -> pack.info().id() + ": " + name + " " + numbers.get(name))
          .forEach(settings::add);
    }
    settings.add(
        "Everyday short forms that need no explaining: "
            + String.join(", ", book.words().list("dumfries-galloway/everyday-short-forms")));
    return settings;
  }

  /**
   * Checks one file. A file that cannot be read gives a report too, which says so.
   *
   * @param asOf the day to judge by
   */
  public CheckReport check(PlanFile file, LocalDate asOf, Phase phase) {
    return check(file, asOf, phase, List.of());
  }

  /**
   * Checks one file beside its earlier versions: what moved in silence is found, and each finding
   * is known as new or still open. The version before is judged by its own date, as it stood then.
   *
   * @param asOf the day to judge by
   * @param previous the oldest first; one that cannot be read is told as a problem
   */
  public CheckReport check(PlanFile file, LocalDate asOf, Phase phase, List<PlanFile> previous) {
    List<Problem> problems = new ArrayList<>();
    List<PlanReading> earlier = earlier(previous, asOf, problems);
    Facts found = read(file, asOf, earlier, problems);
    PlanReading reading = found.reading();
    RuleBook inForce = book.inForce(found.dayOfPlan(asOf));
    List<RuleResult> results = new RuleRunner(inForce).run(found, phase);
    Scores scores = reading == null ? null : Scorer.score(reading, results);
    CheckReport report =
        new CheckReport(
            new Tool(version, book.hash()),
            new CheckedFile(file.name(), format(file), file.sha256()),
            asOf,
            inForce.packInfos(),
            settings(inForce),
            reading,
            results,
            scores,
            reading == null ? List.of() : Strengths.of(reading, results),
            gate.verdict(phase, reading, results, scores, problems),
            problems,
            found.history() == null ? null : since(found, previous, results, asOf, phase));
    return Mask.over(report, english.personalData(), earlier);
  }

  /**
   * Holds versions of a plan against each other.
   *
   * @param files the oldest first
   * @param asOf stands in where a version gives no date
   * @param problems takes up what keeps a version from being read
   * @return empty where one of them cannot be read
   */
  public Optional<VersionHistory> compare(
      List<PlanFile> files, LocalDate asOf, List<Problem> problems) {
    List<PlanReading> versions = earlier(files, asOf, problems);
    if (versions.size() < files.size()) {
      return Optional.empty();
    }
    VersionHistory history = VersionHistory.of(versions, new PlanComparer(english));
    return Optional.of(Mask.over(history, english.personalData(), versions));
  }

  private List<PlanReading> earlier(
      List<PlanFile> previous, LocalDate asOf, List<Problem> problems) {
    List<PlanReading> earlier = new ArrayList<>();
    for (PlanFile file : previous) {
      List<Problem> own = new ArrayList<>();
      PlanReading reading = read(file, asOf, List.of(), own).reading();
      if (reading != null) {
        earlier.add(reading);
      }
      own.forEach(p -> problems.add(new Problem(p.code(), file.name() + ": " + p.message())));
    }
    return earlier;
  }

  /** The version before, as its own meeting had it: judged by its own date. */
  private Since since(
      Facts found, List<PlanFile> previous, List<RuleResult> results, LocalDate asOf, Phase phase) {
    var last = found.history().last();
    LocalDate day = last.dateBefore().filter(date -> date.isBefore(asOf)).orElse(asOf);
    Facts before = facts.of(last.before().plan(), day);
    List<Finding> old =
        findings(new RuleRunner(book.inForce(before.dayOfPlan(day))).run(before, phase));
    PlanFile file = previous.get(previous.size() - 1);
    return new FindingChanges(last).since(file.name(), old, findings(results));
  }

  private static List<Finding> findings(List<RuleResult> results) {
    return results.stream().flatMap(result -> result.findings().stream()).toList();
  }

  private Facts read(
      PlanFile file, LocalDate asOf, List<PlanReading> earlier, List<Problem> problems) {
    try {
      Optional<Plan> plan = reader.read(file);
      if (plan.isPresent()) {
        return facts.of(plan.get(), asOf, earlier);
      }
      problems.add(
          new Problem(
              "no-plan",
              "No table of actions was found, so this seems to be no Improvement Plan. If it is"
                  + " one, put its actions into the table of the Partnership's template."));
    } catch (UnreadableFile e) {
      problems.add(new Problem(e.code(), e.getMessage()));
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      // Whatever a file brings about, its reviewer gets an answer, and the next file is checked.
      problems.add(
          new Problem(
              "fault",
              "Plancheck could not cope with this file ("
                  + e.getClass().getSimpleName()
                  + "). Open it in Word or Excel, save it under a new name and try that copy."));
    }
    return FactFinder.ofNoPlan();
  }

  private static String format(PlanFile file) {
    try {
      return FileType.of(file).format();
    } catch (UnreadableFile e) {
      return "unknown";
    }
  }
}
