package org.plancheck.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.plancheck.assurance.SideFile;
import org.plancheck.language.Abbreviation;
import org.plancheck.language.Anchors;
import org.plancheck.language.English;
import org.plancheck.language.Owner;
import org.plancheck.language.Segment;
import org.plancheck.language.StaffNames;
import org.plancheck.plan.Cell;
import org.plancheck.plan.Field;
import org.plancheck.plan.Passage;
import org.plancheck.plan.Place;
import org.plancheck.plan.Plan;
import org.plancheck.plan.Theme;
import org.plancheck.result.ActionReading;
import org.plancheck.result.PlanReading;
import org.plancheck.result.PlanReading.FoundAbbreviation;
import org.plancheck.versions.PlanComparer;
import org.plancheck.versions.VersionHistory;

/** Turns a plan into the facts that rules may match. */
public final class FactFinder {

  /** Minutes may go on with a short form that the plan itself does not use again. */
  private static final Pattern MINUTES = Pattern.compile("(?i)(?<!\\d )\\bminutes\\b");

  private final English english;
  private final Thresholds thresholds;

  /**
   * Prepares to read plans, on any thread.
   *
   * @param thresholds numbers of the rule packs
   */
  public FactFinder(English english, Thresholds thresholds) {
    this.english = english;
    this.thresholds = thresholds;
  }

  /** The facts of a file in which no plan could be read. */
  public static Facts ofNoPlan() {
    return new Facts(
        List.of(new Document(false, Place.of("The file", null))), null, StaffNames.none());
  }

  /**
   * The facts of a plan.
   *
   * @param asOf the day to judge by; it also stands in where the plan gives no date
   */
  public Facts of(Plan plan, LocalDate asOf) {
    return of(plan, asOf, List.of());
  }

  /**
   * The facts of a plan beside its earlier versions.
   *
   * @param earlier the oldest first, the version before last; none where there is nothing to
   *     compare
   */
  public Facts of(Plan plan, LocalDate asOf, List<PlanReading> earlier) {
    return of(plan, asOf, earlier, SideFile.NONE);
  }

  /**
   * The same with what stands in the file beside the plan.
   *
   * @param asOf the day to judge by; it also stands in where the plan gives no date
   * @param earlier the oldest first, the version before last; none where there is nothing to
   *     compare
   */
  public Facts of(Plan plan, LocalDate asOf, List<PlanReading> earlier, SideFile side) {
    HeaderReader header = new HeaderReader(english, plan, asOf, thresholds.of("sample-date-days"));
    Anchors anchors = header.anchors();
    RagKey key = RagKey.in(plan.passages());
    List<ReadAction> read = new ActionReader(english, anchors, key, asOf).read(plan);
    List<ActionReading> actions = read.stream().map(ReadAction::reading).toList();
    List<FoundAbbreviation> abbreviations = abbreviations(plan, actions);

    List<Subject> facts = new ArrayList<>();
    facts.add(new Document(true, plan.title()));
    facts.addAll(header.facts(closed(actions)));
    facts.add(new ImprovementPlan(plan.actions().size(), plan.title()));
    facts.addAll(new ThemeFacts(plan, english.blanks()).all());
    ActionFacts ofActions =
        new ActionFacts(
            english,
            anchors,
            asOf,
            key,
            header.reviewPassed(),
            new UnclearStatuses(read),
            new ColumnHeadings(plan.readings()));
    ProgressFacts progress = new ProgressFacts(english, anchors, asOf, header.firstVersion());
    RowFacts rows = new RowFacts(english, anchors, key, thresholds, plan.passages());
    List<String> contexts = contexts(plan);
    List<NumberUses.Use> numbers = NumberUses.of(plan);
    for (int i = 0; i < actions.size(); i++) {
      facts.addAll(ofActions.of(read.get(i), numbers.get(i), i + 1));
      if (read.get(i).withdrawn()) {
        continue;
      }
      progress.of(read.get(i), "action " + (i + 1)).ifPresent(facts::add);
      facts.addAll(rows.of(read.get(i), contexts.get(i), "action " + (i + 1)));
    }
    facts.addAll(new PeopleFacts(english, thresholds, plan, read).all());
    facts.addAll(
        new DueFacts(english, thresholds, plan, header.dates(), anchors, asOf, read).all());
    List<Subject> listed = new FindingFacts(plan, english.likeness()).all();
    facts.addAll(listed);
    facts.addAll(
        new InspectionFacts(plan, english, side, listed)
            .all(header.dates().get(Field.DATE_OF_PLAN), asOf));
    facts.addAll(new WiderFacts(english, thresholds, plan, read).all());
    int forms = (int) abbreviations.stream().filter(f -> !everyday(f)).count();
    if (forms > 0) {
      facts.add(new ShortFormCount(forms, thresholds.of("short-forms-at-most"), plan.title()));
    }
    PlanWords words = new PlanWords(plan, english);
    facts.addAll(new PlanWideFacts(words, header, read, thresholds, side).all());
    for (FoundAbbreviation found : abbreviations) {
      if (!everyday(found)) {
        facts.add(shortForm(found));
        if (found.abbreviation().status() != Abbreviation.Status.UNDEFINED) {
          facts.add(explainedForm(found, plan));
        }
      }
    }
    PlanReading reading = new PlanReading(plan, header.dates(), actions, abbreviations);
    StaffNames staff = People.atWork(words);
    if (earlier.isEmpty()) {
      return new Facts(facts, reading, staff);
    }
    List<PlanReading> versions = new ArrayList<>(earlier);
    versions.add(reading);
    VersionHistory history = VersionHistory.of(versions, new PlanComparer(english));
    facts.addAll(new VersionFacts(history, asOf).all());
    return new Facts(facts, reading, staff, history);
  }

  /** For each action the context of its theme. */
  private static List<String> contexts(Plan plan) {
    List<String> contexts = new ArrayList<>();
    for (Theme theme : plan.themes()) {
      String context = theme.context().map(Cell::text).orElse("");
      theme.actions().forEach(action -> contexts.add(context));
    }
    return contexts;
  }

  /** Closed once every action is Green: then there is nothing left to review. */
  private static boolean closed(List<ActionReading> actions) {
    return !actions.isEmpty() && actions.stream().allMatch(a -> "green".equals(a.rag()));
  }

  private List<FoundAbbreviation> abbreviations(Plan plan, List<ActionReading> actions) {
    List<Segment> segments =
        plan.passages().stream().map(p -> new Segment(p.text(), p.heading())).toList();
    List<FoundAbbreviation> found = new ArrayList<>();
    for (Abbreviation form : english.abbreviations().find(segments, knownNames(plan, actions))) {
      Passage first = plan.passages().get(form.first());
      found.add(new FoundAbbreviation(form, first.place().quoting(form.shortForm())));
    }
    return found;
  }

  /** Words of persons whom the plan names: their initials are no abbreviations. */
  private Set<String> knownNames(Plan plan, List<ActionReading> actions) {
    Set<String> names = new TreeSet<>();
    for (Field field :
        List.of(Field.COMPLETED_BY, Field.PARTNERSHIP_LEAD, Field.REGISTERED_MANAGER)) {
      plan.header().cell(field).map(Cell::text).ifPresent(names::add);
    }
    actions.stream()
        .filter(action -> Owner.Kind.NAMED.key().equals(action.owner()))
        .map(action -> action.action().text(Field.RESPONSIBLE))
        .forEach(names::add);
    return names;
  }

  private static boolean everyday(FoundAbbreviation found) {
    return found.abbreviation().status() == Abbreviation.Status.EVERYDAY;
  }

  private static ShortForm shortForm(FoundAbbreviation found) {
    Abbreviation form = found.abbreviation();
    String uses = form.uses() == 1 ? "once" : form.uses() + " times";
    String example =
        form.suggestion() == null
            ? "the full words (" + form.shortForm() + ")"
            : inNumber(form.suggestion(), form.shortForm()) + " (" + form.shortForm() + ")";
    return new ShortForm(
        form.shortForm(),
        uses,
        found.first().label(),
        form.status() != Abbreviation.Status.UNDEFINED,
        example,
        "abbreviation " + form.shortForm(),
        found.first());
  }

  /**
   * "Key Performance Indicators (KPIs)" where the short form stands in the plural; "Power of
   * Attorney" has its plural elsewhere than at its end, and is left as it is.
   */
  private static String inNumber(String full, String form) {
    boolean plural =
        form.length() > 2 && form.endsWith("s") && !full.endsWith("s") && !full.contains(" of ");
    return plural ? full + "s" : full;
  }

  private static ExplainedForm explainedForm(FoundAbbreviation found, Plan plan) {
    Abbreviation form = found.abbreviation();
    String where = found.first().label();
    Passage passage = plan.passages().get(form.explained());
    String there = passage.place().label();
    return new ExplainedForm(
        form.shortForm(),
        where,
        form.status() == Abbreviation.Status.DEFINED_LATE,
        form.status() == Abbreviation.Status.WRONG_WAY_ROUND,
        there.equals(where) ? "the same place" : there,
        form.longForm(),
        form.otherForm(),
        form.uses() == 1 && !form.inKey() && !MINUTES.matcher(passage.text()).find(),
        form.longForm() + " (" + form.shortForm() + ")",
        "abbreviation " + form.shortForm(),
        found.first());
  }
}
