package org.plancheck.facts;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.plancheck.language.Anchors;
import org.plancheck.language.English;
import org.plancheck.language.TimeExpression;
import org.plancheck.language.TimeKind;
import org.plancheck.language.Timescale;
import org.plancheck.plan.Cell;
import org.plancheck.plan.Field;
import org.plancheck.plan.Header;
import org.plancheck.plan.Place;

/** The three dates at the top of a plan, and how they stand to one another. */
final class HeaderDates {

  /** The template's own sample (000:247). */
  private static final LocalDate SAMPLE = LocalDate.of(2020, 10, 10);

  private static final Pattern ROUGHLY =
      Pattern.compile(
          "(?is)\\D*\\b(?:around|about|roughly|approx(?:imately)?|circa|some ?time|thereabouts|or so)"
              + "\\b\\D*");

  private static final List<Field> FIELDS =
      List.of(Field.DATE_OF_PLAN, Field.DATE_OF_COMMENCEMENT, Field.DATE_FOR_REVIEW);

  private final Header header;
  private final LocalDate asOf;
  private final Map<Field, Timescale> read = new EnumMap<>(Field.class);
  private final Map<Field, LocalDate> dates = new EnumMap<>(Field.class);
  private final boolean sample;

  /**
   * Reads the dates.
   *
   * @param sampleName true where the template's sample name still stands beside them
   * @param sampleDateDays how far from the sample date the other dates may be
   */
  HeaderDates(
      English english, Header header, LocalDate asOf, boolean sampleName, int sampleDateDays) {
    this.header = header;
    this.asOf = asOf;
    for (Field field : FIELDS) {
      LocalDate from = dates.getOrDefault(Field.DATE_OF_PLAN, asOf);
      Timescale says = english.timescales().readCell(text(field), Anchors.of(from));
      read.put(field, says);
      if (says.kind() == TimeKind.DATE && says.dated() && !roughly(field)) {
        dates.put(field, says.to());
      }
    }
    // A plan may really be of 10/10/2020: only then a sample when something else says so too.
    sample =
        SAMPLE.equals(dates.get(Field.DATE_OF_PLAN))
            && (sampleName
                || far(Field.DATE_OF_COMMENCEMENT, sampleDateDays)
                || far(Field.DATE_FOR_REVIEW, sampleDateDays));
    if (sample) {
      dates.remove(Field.DATE_OF_PLAN);
    }
  }

  private boolean far(Field field, int days) {
    LocalDate date = dates.get(field);
    return date != null && Math.abs(ChronoUnit.DAYS.between(SAMPLE, date)) > days;
  }

  private String text(Field field) {
    return header.cell(field).map(Cell::text).orElse("");
  }

  /** True where the template's sample date still stands there. */
  boolean sample() {
    return sample;
  }

  /** The fields that could be read as a day; the template's sample is none. */
  Map<Field, LocalDate> dates() {
    return new EnumMap<>(dates);
  }

  /** What timescales are counted from: the plan's own date, unless it is the sample's. */
  Anchors anchors() {
    LocalDate own = dates.get(Field.DATE_OF_PLAN);
    return new Anchors(own == null ? asOf : own, own != null, dates.get(Field.DATE_FOR_REVIEW));
  }

  /** True where it says how often and not when. */
  boolean frequency(Field field) {
    return read.get(field).kind() == TimeKind.RECURRING && !read.get(field).dated();
  }

  /** True where words stand there in which neither a day nor a month nor a frequency is read. */
  boolean unreadable(Field field) {
    Timescale says = read.get(field);
    return says.kind() != TimeKind.NONE && (!says.dated() || roughly(field)) && !frequency(field);
  }

  /** "Around Easter": roughly when, and nothing that could be a day. */
  private boolean roughly(Field field) {
    return ROUGHLY.matcher(text(field)).matches();
  }

  /** True where the plan is dated more than a day after the day to judge by. */
  boolean future() {
    return day(Field.DATE_OF_PLAN).filter(d -> d.isAfter(asOf.plusDays(1))).isPresent();
  }

  /**
   * The one day of a field that is sure: of several dates the first for the beginning, the last for
   * the review, and none for the plan itself; none whose year or weekday had to be guessed.
   */
  private Optional<LocalDate> day(Field field) {
    if (sample && field == Field.DATE_OF_PLAN) {
      return Optional.empty();
    }
    List<TimeExpression> days =
        read.get(field).expressions().stream().filter(e -> e.to() != null).toList();
    boolean several = days.size() > 1 && field == Field.DATE_OF_PLAN;
    boolean sure =
        days.stream()
            .allMatch(
                e ->
                    e.assumed() == null
                        && (e.kind() == TimeKind.DATE || e.kind() == TimeKind.PERIOD));
    if (several || !sure) {
      return Optional.empty();
    }
    return field == Field.DATE_FOR_REVIEW
        ? days.stream().map(TimeExpression::to).max(Comparator.naturalOrder())
        : days.stream().map(TimeExpression::from).min(Comparator.naturalOrder());
  }

  /** The day of the next review where it is sure and neither passed nor before the plan. */
  LocalDate comingReview() {
    Optional<LocalDate> plan = day(Field.DATE_OF_PLAN);
    return day(Field.DATE_FOR_REVIEW)
        .filter(review -> plan.isPresent() && !review.isBefore(plan.get()))
        .filter(review -> !review.isBefore(asOf))
        .orElse(null);
  }

  /**
   * How the dates stand to one another and to today.
   *
   * @param closed true where nothing is left to review
   */
  List<Subject> order(boolean closed) {
    List<Subject> facts = new ArrayList<>();
    Field middle =
        day(Field.DATE_OF_PLAN).isPresent() ? Field.DATE_OF_PLAN : Field.DATE_OF_COMMENCEMENT;
    pair(Field.DATE_OF_COMMENCEMENT, Field.DATE_OF_PLAN, Field.DATE_OF_COMMENCEMENT)
        .ifPresent(facts::add);
    Optional<DatesInOrder> review = pair(middle, Field.DATE_FOR_REVIEW, Field.DATE_FOR_REVIEW);
    review.ifPresent(facts::add);
    Optional<LocalDate> day = day(Field.DATE_FOR_REVIEW);
    if (!closed && day.isPresent() && review.map(DatesInOrder::inOrder).orElse(true)) {
      facts.add(
          new AgreedReview(
              text(Field.DATE_FOR_REVIEW),
              day.get(),
              day.get().isBefore(asOf),
              place(Field.DATE_FOR_REVIEW)));
    }
    return facts;
  }

  private Optional<DatesInOrder> pair(Field earlier, Field later, Field spokenOf) {
    Optional<LocalDate> first = day(earlier);
    Optional<LocalDate> then = day(later);
    if (first.isEmpty() || then.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new DatesInOrder(
            earlier.label(),
            first.get(),
            later.label(),
            then.get(),
            !first.get().isAfter(then.get()),
            spokenOf.key(),
            place(spokenOf)));
  }

  private Place place(Field field) {
    Cell cell = header.cell(field).orElseThrow();
    return cell.place().quoting(cell.text());
  }
}
