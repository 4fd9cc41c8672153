package org.plancheck.facts;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.plancheck.language.Anchors;
import org.plancheck.language.English;
import org.plancheck.language.Owner;
import org.plancheck.language.TimeKind;
import org.plancheck.language.Timescale;
import org.plancheck.plan.Cell;
import org.plancheck.plan.Field;
import org.plancheck.plan.Place;
import org.plancheck.plan.Plan;

/** What the fields at the top of a plan say (000:152-171). */
final class HeaderReader {

  /** The template's own sample values (000:247-248). */
  private static final LocalDate SAMPLE_DATE = LocalDate.of(2020, 10, 10);

  private static final String SAMPLE_NAME = "home manager's name";

  private final English english;
  private final Plan plan;
  private final LocalDate asOf;
  private final int sampleDateDays;
  private final Map<Field, LocalDate> dates = new EnumMap<>(Field.class);

  HeaderReader(English english, Plan plan, LocalDate asOf, int sampleDateDays) {
    this.english = english;
    this.plan = plan;
    this.asOf = asOf;
    this.sampleDateDays = sampleDateDays;
    for (Field field :
        List.of(Field.DATE_OF_PLAN, Field.DATE_OF_COMMENCEMENT, Field.DATE_FOR_REVIEW)) {
      readDate(field);
    }
  }

  private void readDate(Field field) {
    LocalDate from = dates.getOrDefault(Field.DATE_OF_PLAN, asOf);
    Timescale read = english.timescales().readCell(text(field), Anchors.of(from));
    if (read.kind() == TimeKind.DATE && read.to() != null) {
      dates.put(field, read.to());
    }
  }

  /** The header fields that could be read as a day; the template's sample is none. */
  Map<Field, LocalDate> dates() {
    Map<Field, LocalDate> own = new EnumMap<>(dates);
    if (sampleDate()) {
      own.remove(Field.DATE_OF_PLAN);
    }
    return own;
  }

  /** What timescales are counted from: the plan's own date, unless it is the sample's. */
  Anchors anchors() {
    LocalDate own = dates().get(Field.DATE_OF_PLAN);
    return new Anchors(own == null ? asOf : own, own != null, dates.get(Field.DATE_FOR_REVIEW));
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
    String date = text(Field.DATE_OF_PLAN);
    facts.add(
        new DateOfPlan(
            date,
            sampleDate() || blank(date),
            sampleDate(),
            dates().get(Field.DATE_OF_PLAN),
            place(Field.DATE_OF_PLAN)));
    String by = text(Field.COMPLETED_BY);
    boolean group = english.owners().read(by).kind() == Owner.Kind.GROUP;
    facts.add(new CompletedBy(by, sampleName() || blank(by), sampleName(), group, place(Field.COMPLETED_BY)));
    String review = text(Field.DATE_FOR_REVIEW);
    if (!closed || !blank(review)) {
      Timescale read = english.timescales().readCell(review, anchors());
      facts.add(
          new DateForReview(
              review,
              blank(review),
              read.kind() == TimeKind.RECURRING && !read.dated(),
              dates.get(Field.DATE_FOR_REVIEW),
              place(Field.DATE_FOR_REVIEW)));
    }
    return facts;
  }

  private boolean sampleName() {
    return text(Field.COMPLETED_BY)
        .replace('’', '\'')
        .toLowerCase(Locale.ROOT)
        .strip()
        .equals(SAMPLE_NAME);
  }

  /** A plan may really be of 10/10/2020: only then a sample when something else says so too. */
  private boolean sampleDate() {
    return SAMPLE_DATE.equals(dates.get(Field.DATE_OF_PLAN))
        && (sampleName() || far(Field.DATE_OF_COMMENCEMENT) || far(Field.DATE_FOR_REVIEW));
  }

  private boolean far(Field field) {
    LocalDate date = dates.get(field);
    return date != null && Math.abs(ChronoUnit.DAYS.between(SAMPLE_DATE, date)) > sampleDateDays;
  }

  private boolean blank(String text) {
    return english.blanks().isBlank(text);
  }

  private String text(Field field) {
    return plan.header().cell(field).map(Cell::text).orElse("");
  }

  /** A field that the document does not have has no address: what is said stands at the title. */
  private Place place(Field field) {
    Optional<Cell> cell = plan.header().cell(field);
    Place place = cell.map(Cell::place).orElse(Place.of(field, null));
    return cell.isPresent() && !cell.get().isEmpty() ? place.quoting(cell.get().text()) : place;
  }
}
