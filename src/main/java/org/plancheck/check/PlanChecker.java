package org.plancheck.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plancheck.assurance.SideFile;
import org.plancheck.format.FileType;
import org.plancheck.format.PlanFile;
import org.plancheck.format.PlanReader;
import org.plancheck.format.Reply;
import org.plancheck.format.UnreadableFile;
import org.plancheck.gate.Gate;
import org.plancheck.language.PersonalData;
import org.plancheck.plan.Plan;
import org.plancheck.result.Assurance;
import org.plancheck.result.CheckReport;
import org.plancheck.result.CheckReport.CheckedFile;
import org.plancheck.result.CheckReport.Tool;
import org.plancheck.result.Phase;
import org.plancheck.result.PlanReading;
import org.plancheck.result.Problem;
import org.plancheck.result.RuleResult;
import org.plancheck.result.Scores;
import org.plancheck.rules.Pack;
import org.plancheck.rules.PacksInForce;
import org.plancheck.rules.RuleBook;
import org.plancheck.rules.RuleRunner;
import org.plancheck.score.Scorer;
import org.plancheck.score.Strengths;

/** Checks plans: made once, used for many plans and on any thread. */
public final class PlanChecker {

  private final PlanReader reader;
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
    this.reader = reader;
    this.book = book;
    this.version = version;
    this.packs = new PacksInForce(book, own);
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
    return check(file, SideFile.NONE, asOf, phase);
  }

  /**
   * Checks one file.
   *
   * @param side what stands in the file beside it
   * @param asOf the day to judge by
   */
  public CheckReport check(PlanFile file, SideFile side, LocalDate asOf, Phase phase) {
    List<Problem> problems = new ArrayList<>();
    PacksInForce.Judged judged = read(file, side, asOf, problems);
    return report(file, format(file), side, judged, problems, asOf, phase);
  }

  /**
   * A report on a file that is not to be read.
   *
   * @param asOf the day to judge by
   * @param why what kept it from being read
   */
  public CheckReport unread(PlanFile file, LocalDate asOf, Phase phase, Problem why) {
    return report(file, "unknown", SideFile.NONE, packs.ofNoPlan(asOf), List.of(why), asOf, phase);
  }

  private CheckReport report(
      PlanFile file,
      String format,
      SideFile side,
      PacksInForce.Judged judged,
      List<Problem> problems,
      LocalDate asOf,
      Phase phase) {
    PlanReading reading = judged.facts().reading();
    RuleRunner.Said said = new RuleRunner(judged.book()).say(judged.facts(), phase);
    Assurance assurance = Assurance.NONE;
    List<RuleResult> results;
    if (reading == null) {
      results = said.results(Set.of());
    } else {
      int weeks = judged.numbers().getOrDefault("waiver-weeks", 13);
      SettingAside aside = new SettingAside(judged.facts(), side, replies(file), asOf, weeks, said);
      results = aside.results();
      assurance = aside.assurance();
    }
    Gate gate = Gate.of(judged.numbers());
    Scores scores = reading == null ? null : Scorer.score(reading, results);
    CheckReport report =
        new CheckReport(
            new Tool(version, book.hash()),
            new CheckedFile(file.name(), format, file.sha256()),
            asOf,
            judged.book().packInfos(),
            settings(judged),
            reading,
            results,
            scores,
            reading == null ? List.of() : Strengths.of(reading, results),
            gate.verdict(phase, reading, results, scores, problems),
            problems,
            assurance);
    return MaskedReport.of(report, judged.facts().staff(), personalData);
  }

  /** A file that was read once can be read again; what people answered never stops a check. */
  private List<Reply> replies(PlanFile file) {
    try {
      return reader.replies(file);
    } catch (UnreadableFile e) {
      return List.of();
    }
  }

  private PacksInForce.Judged read(
      PlanFile file, SideFile side, LocalDate asOf, List<Problem> problems) {
    try {
      Optional<Plan> plan = reader.read(file);
      if (plan.isPresent()) {
        return packs.of(plan.get(), asOf, side);
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
                  + "). Open it in Word or Excel, save it under a new name and try that copy."));
    }
    return packs.ofNoPlan(asOf);
  }

  private static String format(PlanFile file) {
    try {
      return FileType.of(file).format();
    } catch (UnreadableFile e) {
      return "unknown";
    }
  }
}
