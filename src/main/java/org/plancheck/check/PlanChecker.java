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
import org.plancheck.result.Phase;
import org.plancheck.result.PlanReading;
import org.plancheck.result.Problem;
import org.plancheck.result.RuleResult;
import org.plancheck.result.Scores;
import org.plancheck.rules.Pack;
import org.plancheck.rules.RuleBook;
import org.plancheck.rules.RuleRunner;
import org.plancheck.score.Scorer;
import org.plancheck.score.Strengths;

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
    List<Problem> problems = new ArrayList<>();
    Facts found = read(file, asOf, problems);
    return report(file, format(file), found, problems, asOf, phase);
  }

  /**
   * A report on a file that is not to be read.
   *
   * @param asOf the day to judge by
   * @param why what kept it from being read
   */
  public CheckReport unread(PlanFile file, LocalDate asOf, Phase phase, Problem why) {
    return report(file, "unknown", FactFinder.ofNoPlan(), List.of(why), asOf, phase);
  }

  private CheckReport report(
      PlanFile file,
      String format,
      Facts found,
      List<Problem> problems,
      LocalDate asOf,
      Phase phase) {
    PlanReading reading = found.reading();
    RuleBook inForce = book.inForce(found.dayOfPlan(asOf));
    List<RuleResult> results = new RuleRunner(inForce).run(found, phase);
    Scores scores = reading == null ? null : Scorer.score(reading, results);
    CheckReport report =
        new CheckReport(
            new Tool(version, book.hash()),
            new CheckedFile(file.name(), format, file.sha256()),
            asOf,
            inForce.packInfos(),
            settings(inForce),
            reading,
            results,
            scores,
            reading == null ? List.of() : Strengths.of(reading, results),
            gate.verdict(phase, reading, results, scores, problems),
            problems);
    return Mask.over(report, english.personalData());
  }

  private Facts read(PlanFile file, LocalDate asOf, List<Problem> problems) {
    try {
      Optional<Plan> plan = reader.read(file);
      if (plan.isPresent()) {
        return facts.of(plan.get(), asOf);
      }
      problems.add(
          new Problem(
              "no-plan",
              "No table of actions was found, so this seems to be no Improvement Plan. If it is"
                  + " one, put its actions into the table of the Partnership's template."));
    } catch (UnreadableFile e) {
      problems.add(new Problem(e.code(), e.getMessage()));
    } catch (OutOfMemoryError e) {
      problems.add(
          new Problem(
              "too-much-memory",
              "Reading this file takes more memory than Plancheck has here. Take out pictures or"
                  + " split the file, or give it more, as with PLANCHECK_OPTS=-Xmx2g."));
    } catch (RuntimeException | StackOverflowError e) {
      // Whatever a file brings about, its reviewer gets an answer, and the next file is checked.
      problems.add(
          new Problem(
              "fault",
              "Plancheck could not cope with this file ("
                  + e.getClass().getSimpleName()
                  + "). Open it in the program that it comes from, save it under a new name and try that"
                  + " copy."));
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
