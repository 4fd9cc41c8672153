package org.plancheck.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.plancheck.language.Anchors;
import org.plancheck.language.English;
import org.plancheck.language.Owner;
import org.plancheck.language.TimeExpression;
import org.plancheck.language.TimeKind;
import org.plancheck.plan.Cell;
import org.plancheck.plan.Field;
import org.plancheck.plan.Place;
import org.plancheck.plan.Plan;
import org.plancheck.plan.Theme;

/** What the fields at the top of a plan say (000:152-171). */
final class HeaderReader {

  /** The template's own sample (000:248). */
  private static final String SAMPLE_NAME = "home managers name";

  /** What stands before a date in "This plan was started on 5 October 2026". */
  private static final Pattern BEGUN =
      Pattern.compile(
          "(?i)\\b(?:plan|commencement)\\b[^.;\\n]{0,40}(?:\\b(?:commenced|started|begun|began"
              + "|initiated|opened|commencement)\\b(?: on)?|:)\\s{0,3}$");

  /** "Care home": what a service is, and not what it is called. */
  private static final Pattern KIND_OF_HOME =
      Pattern.compile(
          "(?i)\\s*(?:(?:the|our|a|this|care|nursing|residential|older|people|people[’']s|adults?|elderly"
              + "|for|and|with|dementia|registered|home|homes|service|unit|provider)\\W*+){1,8}");

  private final English english;
  private final Plan plan;
  private final HeaderDates dates;

  HeaderReader(English english, Plan plan, LocalDate asOf, int sampleDateDays) {
    this.english = english;
    this.plan = plan;
    this.dates = new HeaderDates(english, plan.header(), asOf, sampleName(), sampleDateDays);
  }

  /** The header fields that could be read as a day; the template's sample is none. */
  Map<Field, LocalDate> dates() {
    return dates.dates();
  }

  /** What timescales are counted from: the plan's own date, unless it is the sample's. */
  Anchors anchors() {
    return dates.anchors();
  }

  /** True for a plan that has no history yet: begun on the day it is dated, or not said when. */
  boolean firstVersion() {
    LocalDate begun = dates().get(Field.DATE_OF_COMMENCEMENT);
    return begun == null || begun.equals(dates().get(Field.DATE_OF_PLAN));
  }

  /**
   * The facts of the header; none where the plan is not on the template, for there it owes no such
   * fields.
   *
   * @param closed true where nothing is left to review
   */
  List<Subject> facts(boolean closed) {
    List<Subject> facts = new ArrayList<>();
    if (!plan.onTemplate()) {
      return facts;
    }
    facts.add(dateOfPlan());
    String by = text(Field.COMPLETED_BY);
    boolean group = english.owners().read(by).kind() == Owner.Kind.GROUP;
    Place place = place(Field.COMPLETED_BY);
    facts.add(new CompletedBy(by, sampleName() || blank(by), sampleName(), group, place));
    String lead = text(Field.PARTNERSHIP_LEAD);
    if (!blank(lead) || !ownPlan()) {
      facts.add(new PartnershipLead(lead, blank(lead), place(Field.PARTNERSHIP_LEAD)));
    }
    String manager = text(Field.REGISTERED_MANAGER);
    facts.add(new RegisteredManager(manager, blank(manager), place(Field.REGISTERED_MANAGER)));
    String service = text(Field.SERVICE_NAME);
    boolean named = !blank(service) && !KIND_OF_HOME.matcher(service).matches();
    facts.add(new ServiceName(service, !named, place(Field.SERVICE_NAME)));
    String type = text(Field.SERVICE_TYPE);
    facts.add(new ServiceType(type, blank(type), place(Field.SERVICE_TYPE)));
    facts.add(dateOfCommencement());
    if (!closed || !blank(text(Field.DATE_FOR_REVIEW))) {
      facts.add(dateForReview());
    }
    facts.addAll(dates.order(closed));
    return facts;
  }

  private DateOfPlan dateOfPlan() {
    String text = text(Field.DATE_OF_PLAN);
    boolean blank = dates.sample() || blank(text);
    return new DateOfPlan(
        text,
        blank,
        dates.sample(),
        !blank && dates.unreadable(Field.DATE_OF_PLAN),
        dates.future(),
        dates().get(Field.DATE_OF_PLAN),
        place(Field.DATE_OF_PLAN));
  }

  private DateOfCommencement dateOfCommencement() {
    String text = text(Field.DATE_OF_COMMENCEMENT);
    return new DateOfCommencement(
        text,
        blank(text),
        !blank(text) && dates.unreadable(Field.DATE_OF_COMMENCEMENT),
        blank(text) ? begunInContext() : null,
        dates().get(Field.DATE_OF_COMMENCEMENT),
        place(Field.DATE_OF_COMMENCEMENT));
  }

  private DateForReview dateForReview() {
    String text = text(Field.DATE_FOR_REVIEW);
    return new DateForReview(
        text,
        blank(text),
        dates.frequency(Field.DATE_FOR_REVIEW),
        !blank(text) && dates.unreadable(Field.DATE_FOR_REVIEW),
        dates().get(Field.DATE_FOR_REVIEW),
        place(Field.DATE_FOR_REVIEW));
  }

  /** The home's own plan: it says why it was made, and nobody from outside had a part in it. */
  private boolean ownPlan() {
    List<String> contexts =
        plan.themes().stream().map(ContextWords::of).filter(text -> !blank(text)).toList();
    return !contexts.isEmpty() && contexts.stream().noneMatch(english.reasons()::outside);
  }

  /** Some homes write into a context when the plan was begun. */
  private String begunInContext() {
    for (Theme theme : plan.themes()) {
      String context = ContextWords.of(theme);
      for (TimeExpression time : english.timescales().find(context, anchors())) {
        if (time.kind() == TimeKind.DATE && time.assumed() == null) {
          int from = Math.max(0, time.span().start() - 80);
          if (BEGUN.matcher(context.substring(from, time.span().start())).find()) {
            return time.text();
          }
        }
      }
    }
    return null;
  }

  /** True where something is said in a field; a dash or TBC is nothing. */
  boolean says(Field field) {
    return !blank(text(field));
  }

  /** The day of the next review where it is sure and still to come; else null. */
  LocalDate comingReview() {
    return dates.comingReview();
  }

  /** True where a reader is told that the day of the next review has passed. */
  boolean reviewPassed() {
    return plan.onTemplate()
        && dates.order(false).stream()
            .anyMatch(fact -> fact instanceof AgreedReview review && review.passed());
  }

  private boolean sampleName() {
    return text(Field.COMPLETED_BY)
        .replaceAll("['’]", "")
        .toLowerCase(Locale.ROOT)
        .strip()
        .equals(SAMPLE_NAME);
  }

  private boolean blank(String text) {
    return english.blanks().isBlank(text);
  }

  private String text(Field field) {
    return plan.header().cell(field).map(Cell::text).orElse("");
  }

  /** A field that the document does not have has no address: what is said stands at the title. */
  Place place(Field field) {
    Optional<Cell> cell = plan.header().cell(field);
    Place place = cell.map(Cell::place).orElse(Place.of(field, null));
    return cell.isPresent() && !cell.get().isEmpty() ? place.quoting(cell.get().text()) : place;
  }
}
