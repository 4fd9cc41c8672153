package org.plancheck.facts;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.plancheck.language.Anchors;
import org.plancheck.language.English;
import org.plancheck.language.TimeExpression;
import org.plancheck.language.TimeKind;
import org.plancheck.plan.Cell;
import org.plancheck.plan.Field;
import org.plancheck.plan.Passage;
import org.plancheck.plan.Place;
import org.plancheck.plan.Plan;
import org.plancheck.plan.Theme;

/** The facts about the last days of actions, held against one another and against the plan. */
final class DueFacts {

  /** "Timescales set by the Care Inspectorate": then the day is not the home's to choose. */
  private static final Pattern SET_OUTSIDE =
      Pattern.compile(
          "(?i)\\b(?:dates?|deadlines?|time-?scales?|time-?frames?|completion)\\b[^.\\n"
              + "]{0,60}\\b(?:set|imposed|stipulated|given|fixed|required|agreed)"
              + " (?:by|with)\\b|\\b(?:set|imposed|stipulated|fixed|required) by (?:the )?(?:Care"
              + " Inspectorate|CI\\b"
              + "|inspect|regulator|contract|council|commission|Partnership|HSCP|fire)");

  /** In months: a Red action may have been late already when the plan took it up. */
  private static final int CARRIED_OVER = 3;

  /** An open action with its last day. */
  private record Due(int index, ReadAction action, LocalDate day) {
    String about() {
      return "action " + (index + 1);
    }

    String ref() {
      return ActionFacts.capitalRef(action.action());
    }

    String text() {
      return action.action().text(Field.ACTION);
    }

    /** The action with its comment. */
    String words() {
      return text() + "\n" + action.action().text(Field.PROGRESS);
    }

    /** False where the year had to be guessed, which may be wrong by one. */
    boolean ofSureYear() {
      String assumed = action.reading().timescale().assumed();
      return assumed == null || !assumed.contains("year taken");
    }

    Place place() {
      return ActionFacts.quoted(action.action().cell(Field.TIMESCALE).orElseThrow());
    }
  }

  private final English english;
  private final Thresholds thresholds;
  private final Plan plan;
  private final Map<Field, LocalDate> dates;
  private final Anchors anchors;
  private final LocalDate today;
  private final List<Due> open = new ArrayList<>();

  /**
   * Prepares the facts of a plan.
   *
   * @param dates the days at its top
   * @param asOf the day to judge by: a step on the way is asked for only where it can still be set
   * @param actions all of them, in their order
   */
  DueFacts(
      English english,
      Thresholds thresholds,
      Plan plan,
      Map<Field, LocalDate> dates,
      Anchors anchors,
      LocalDate asOf,
      List<ReadAction> actions) {
    this.english = english;
    this.thresholds = thresholds;
    this.plan = plan;
    this.dates = dates;
    this.anchors = anchors;
    this.today = asOf.isAfter(anchors.planDate()) ? asOf : anchors.planDate();
    for (int i = 0; i < actions.size(); i++) {
      LocalDate day = ActionFacts.lastDay(actions.get(i).reading());
      if (day != null && actions.get(i).open()) {
        open.add(new Due(i, actions.get(i), day));
      }
    }
  }

  /** All of them, action by action, then those about the plan. */
  List<Subject> all() {
    List<Subject> facts = new ArrayList<>();
    for (Due due : open) {
      fromStart(due).ifPresent(facts::add);
      longAction(due).ifPresent(facts::add);
    }
    facts.addAll(safety());
    sharedDay().ifPresent(facts::add);
    span().ifPresent(facts::add);
    return facts;
  }

  private Optional<DueFromStart> fromStart(Due due) {
    LocalDate began = dates.get(Field.DATE_OF_COMMENCEMENT);
    LocalDate planDate = dates.get(Field.DATE_OF_PLAN);
    var said = due.action().reading().timescale();
    boolean sure =
        said.assumed() == null
            && said.expressions().stream().noneMatch(e -> e.kind() == TimeKind.DONE);
    // Where the plan itself is dated before it began, the beginning is what needs mending.
    boolean order = began != null && (planDate == null || !began.isAfter(planDate));
    if (!sure || !order || due.action().progress().done()) {
      return Optional.empty();
    }
    boolean tooEarly = due.day().isBefore(began);
    boolean carriedOver =
        "red".equals(due.action().reading().rag())
            && due.day().plusMonths(CARRIED_OVER).isAfter(began);
    if (tooEarly && (carriedOver || named(due.day(), List.of(due)))) {
      return Optional.empty();
    }
    LocalDate sameDay = due.day();
    for (int years = 1; sameDay.isBefore(began); years++) {
      sameDay = due.day().plusYears(years);
    }
    return Optional.of(
        new DueFromStart(due.ref(), due.day(), began, tooEarly, sameDay, due.about(), due.place()));
  }

  private Optional<LongAction> longAction(Due due) {
    LocalDate start = anchors.planDate();
    LocalDate review = anchors.review();
    int months = thresholds.of("long-action-months");
    boolean beyondReviews =
        review == null
            || !review.isAfter(start)
            || due.day().isAfter(review.plusDays(ChronoUnit.DAYS.between(start, review)));
    if (!due.ofSureYear() || !due.day().isAfter(today.plusMonths(months)) || !beyondReviews) {
      return Optional.empty();
    }
    return Optional.of(
        new LongAction(
            due.ref(),
            due.day(),
            months,
            today.plusDays(ChronoUnit.DAYS.between(today, due.day()) / 2),
            milestone(due),
            english.cues().in("dumfries-galloway/building-works", due.words()),
            due.about(),
            due.place()));
  }

  /** A step on the way, in the timescale, the action's words or its comment. */
  private boolean milestone(Due due) {
    String comment = due.action().action().text(Field.PROGRESS);
    boolean between =
        due.action().reading().timescale().expressions().stream().anyMatch(e -> onTheWay(e, due))
            || Stream.of(due.text(), comment)
                .flatMap(words -> english.timescales().find(words, anchors).stream())
                .anyMatch(e -> isSet(e) && onTheWay(e, due));
    return between
        || Stream.of(due.action().action().text(Field.TIMESCALE), due.text(), comment)
            .anyMatch(words -> english.cues().in("dumfries-galloway/milestones", words));
  }

  /**
   * Not "44% in September", which is where one starts, nor "within a day", which is how quickly.
   */
  private static boolean isSet(TimeExpression time) {
    boolean sure = time.assumed() == null || time.text().toLowerCase(Locale.ROOT).startsWith("by ");
    return sure && time.kind() != TimeKind.RELATIVE;
  }

  private boolean onTheWay(TimeExpression time, Due due) {
    LocalDate day = time.to();
    return day != null && day.isAfter(anchors.planDate()) && day.isBefore(due.day());
  }

  /** True where a context, or the words of some actions, name a day. */
  private boolean named(LocalDate day, List<Due> among) {
    List<String> texts = new ArrayList<>();
    for (Theme theme : plan.themes()) {
      theme.context().map(Cell::text).ifPresent(texts::add);
    }
    among.forEach(due -> texts.add(due.text()));
    return texts.stream()
        .flatMap(text -> english.timescales().find(text, anchors).stream())
        .anyMatch(e -> day.equals(e.to()));
  }

  private Optional<SharedDay> sharedDay() {
    if (open.size() < thresholds.of("shared-day-from-actions")) {
      return Optional.empty();
    }
    Map<LocalDate, List<Due>> byDay = new TreeMap<>();
    open.forEach(due -> byDay.computeIfAbsent(due.day(), day -> new ArrayList<>()).add(due));
    List<Due> most = List.of();
    for (List<Due> sharing : byDay.values()) {
      most = sharing.size() > most.size() ? sharing : most;
    }
    int percent = thresholds.of("shared-day-percent");
    boolean share = 100 * most.size() >= percent * open.size();
    return Optional.of(
        new SharedDay(
            most.get(0).day(),
            most.size(),
            open.size(),
            percent,
            share,
            share && (named(most.get(0).day(), most) || setOutside(most)),
            "plan",
            plan.title()));
  }

  private boolean setOutside(List<Due> sharing) {
    boolean said =
        plan.passages().stream().map(Passage::text).anyMatch(t -> SET_OUTSIDE.matcher(t).find());
    return said
        || sharing.stream()
            .map(due -> due.action().action().text(Field.TIMESCALE))
            .anyMatch(english.reasons()::outside);
  }

  private List<SafetyAction> safety() {
    List<SafetyAction> safety = new ArrayList<>();
    Map<Integer, String> words = new TreeMap<>();
    for (Due due : open) {
      english
          .cues()
          .first("skills-for-care/safety-matters", due.text())
          .ifPresent(word -> words.put(due.index(), word));
    }
    List<Due> others = open.stream().filter(due -> !words.containsKey(due.index())).toList();
    int days = thresholds.of("safety-later-days");
    for (Due due : open) {
      if (words.containsKey(due.index()) && !others.isEmpty()) {
        LocalDate before = due.day().minusDays(days);
        int earlier = (int) others.stream().filter(o -> !o.day().isAfter(before)).count();
        safety.add(
            new SafetyAction(
                due.ref(),
                words.get(due.index()),
                due.day(),
                earlier,
                others.size(),
                days,
                earlier > 0 && 2 * earlier >= others.size(),
                english.cues().in("skills-for-care/interim-measures", due.words()),
                due.about(),
                due.place()));
      }
    }
    return safety;
  }

  private Optional<PlanSpan> span() {
    List<LocalDate> days = open.stream().filter(Due::ofSureYear).map(Due::day).sorted().toList();
    if (days.size() < thresholds.of("quick-wins-from-actions")) {
      return Optional.empty();
    }
    LocalDate first = days.get(0);
    LocalDate last = days.get(days.size() - 1);
    if (!last.isAfter(first.plusMonths(thresholds.of("quick-wins-spread-months")))) {
      return Optional.empty();
    }
    boolean marked =
        plan.passages().stream()
            .anyMatch(p -> english.cues().in("skills-for-care/terms-of-actions", p.text()));
    return Optional.of(new PlanSpan(days.size(), first, last, marked, "plan", plan.title()));
  }
}
