package org.plancheck.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plancheck.assurance.SideFile;
import org.plancheck.format.PlanFile;
import org.plancheck.format.PlanReader;
import org.plancheck.gate.Gate;
import org.plancheck.language.PersonalData;
import org.plancheck.language.StaffNames;
import org.plancheck.result.Assurance;
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
import org.plancheck.rules.PacksInForce;
import org.plancheck.rules.RuleBook;
import org.plancheck.rules.RuleRunner;
import org.plancheck.score.Scorer;
import org.plancheck.score.Strengths;
import org.plancheck.versions.PlanComparer;
import org.plancheck.versions.VersionHistory;

/** Checks plans: made once, used for many plans and on any thread. */
public final class PlanChecker {

  private final PlanReadings readings;
  private final PersonalData personalData;
  private final PacksInForce packs;
  private final RuleBook book;
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
    this.book = book;
    this.version = version;
    this.packs = new PacksInForce(book, own);
    this.readings = new PlanReadings(reader, packs);
    this.personalData = new PersonalData(book.words());
  }

  /** What decided something, in words, with the packs that kept silent. */
  private List<String> settings(PacksInForce.Judged judged) {
    List<String> settings = new ArrayList<>();
    List<Pack> inForce = judged.book().packs();
    for (Pack pack : book.packs()) {
      if (!inForce.contains(pack) && pack.needs() == null) {
        settings.add(pack.info().id() + ": not in force on the date of this plan");
      }
    }
    for (Pack pack : inForce) {
      pack.settings().entrySet().stream()
          .sorted(Map.Entry.comparingByKey())
          .map(Map.Entry::getKey)
          .map(name -> pack.info().id() + ": " + name + " " + judged.numbers().get(name))
          .forEach(settings::add);
    }
    settings.add(
        "Everyday short forms that need no explaining: "
            + String.join(
                ", ", judged.book().words().list("dumfries-galloway/everyday-short-forms")));
    return settings;
  }

  /**
   * Checks one file beside which no other stands. A file that cannot be read gives a report too,
   * which says so.
   *
   * @param asOf the day to judge by
   */
  public CheckReport check(PlanFile file, LocalDate asOf, Phase phase) {
    return check(file, SideFile.NONE, asOf, phase, List.of());
  }

  /**
   * Checks one file beside its earlier versions: what moved in silence is found, and each finding
   * is known as new or still open. The version before is judged by its own date, as it stood then.
   *
   * @param side what stands in the file beside it
   * @param asOf the day to judge by
   * @param previous the oldest first; one that cannot be read is told as a problem
   */
  public CheckReport check(
      PlanFile file, SideFile side, LocalDate asOf, Phase phase, List<PlanFile> previous) {
    List<Problem> problems = new ArrayList<>();
    List<PlanReading> earlier = readings.ofVersions(previous, asOf, problems);
    PacksInForce.Judged judged = readings.of(file, side, asOf, earlier, problems);
    CheckReport report =
        report(
            new Given(file, PlanReadings.format(file), side, previous),
            judged,
            problems,
            asOf,
            phase);
    return MaskedReport.of(report, judged.facts().staff(), personalData, earlier);
  }

  /**
   * A report on a file that is not to be read.
   *
   * @param asOf the day to judge by
   * @param why what kept it from being read
   */
  public CheckReport unread(PlanFile file, LocalDate asOf, Phase phase, Problem why) {
    Given given = new Given(file, "unknown", SideFile.NONE, List.of());
    return report(given, packs.ofNoPlan(asOf), List.of(why), asOf, phase);
  }

  /** What is to be checked, with all that stands beside it. */
  private record Given(PlanFile file, String format, SideFile side, List<PlanFile> previous) {}

  private CheckReport report(
      Given given,
      PacksInForce.Judged judged,
      List<Problem> problems,
      LocalDate asOf,
      Phase phase) {
    PlanFile file = given.file();
    PlanReading reading = judged.facts().reading();
    RuleRunner.Said said = new RuleRunner(judged.book()).say(judged.facts(), phase);
    Assurance assurance = Assurance.NONE;
    List<RuleResult> results;
    if (reading == null) {
      results = said.results(Set.of());
    } else {
      int weeks = judged.numbers().getOrDefault("waiver-weeks", 13);
      SettingAside aside =
          new SettingAside(judged.facts(), given.side(), readings.replies(file), asOf, weeks, said);
      results = aside.results();
      assurance = aside.assurance();
    }
    Gate gate = Gate.of(judged.numbers());
    Scores scores = reading == null ? null : Scorer.score(reading, results);
    return new CheckReport(
        new Tool(version, book.hash()),
        new CheckedFile(file.name(), given.format(), file.sha256()),
        asOf,
        judged.book().packInfos(),
        settings(judged),
        reading,
        results,
        scores,
        reading == null ? List.of() : Strengths.of(reading, results),
        gate.verdict(phase, reading, results, scores, problems),
        problems,
        assurance,
        since(judged, given.previous(), said(results, assurance), asOf, phase));
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
    List<PlanReading> versions = readings.ofVersions(files, asOf, problems);
    if (versions.size() < files.size()) {
      return Optional.empty();
    }
    VersionHistory history = VersionHistory.of(versions, new PlanComparer(packs.english()));
    return Optional.of(MaskedReport.of(history, StaffNames.none(), personalData, versions));
  }

  /**
   * Finds earlier versions of a plan among others.
   *
   * @param candidates the newest first
   * @param asOf stands in where a plan gives no date
   * @return the newest that surely are earlier versions, the oldest first, no more than three; none
   *     where the plan cannot be read
   */
  public List<PlanFile> earlierVersions(PlanFile file, List<PlanFile> candidates, LocalDate asOf) {
    return readings.earlierVersions(file, candidates, asOf);
  }

  /**
   * What became of the findings on the version before, as its own meeting had it: judged by its own
   * date. Null where there is none.
   */
  private Since since(
      PacksInForce.Judged now,
      List<PlanFile> previous,
      List<Finding> said,
      LocalDate asOf,
      Phase phase) {
    if (now.facts().history() == null) {
      return null;
    }
    var last = now.facts().history().last();
    LocalDate day = last.dateBefore().filter(date -> date.isBefore(asOf)).orElse(asOf);
    PacksInForce.Judged before = packs.of(last.before().plan(), day, List.of(), SideFile.NONE);
    List<Finding> old = findings(new RuleRunner(before.book()).run(before.facts(), phase));
    PlanFile file = previous.get(previous.size() - 1);
    return new FindingChanges(last).since(file.name(), old, said);
  }

  /** What is set aside is not put right. */
  private static List<Finding> said(List<RuleResult> results, Assurance assurance) {
    List<Finding> said = new ArrayList<>(findings(results));
    assurance.waived().forEach(waived -> said.add(waived.finding()));
    return said;
  }

  private static List<Finding> findings(List<RuleResult> results) {
    return results.stream().flatMap(result -> result.findings().stream()).toList();
  }
}
