package org.plancheck.result;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.plancheck.language.Abbreviation;
import org.plancheck.plan.ContentHash;
import org.plancheck.plan.Field;
import org.plancheck.plan.Place;
import org.plancheck.plan.Plan;

/**
 * A plan with what was understood of its words.
 *
 * @param dates the header fields that could be read as a day
 * @param actions one for each of the plan's actions, in their order
 * @param abbreviations in the order of their first use
 * @param content the fingerprint of what the plan says, whatever of it a report may show
 */
public record PlanReading(
    Plan plan,
    Map<Field, LocalDate> dates,
    List<ActionReading> actions,
    List<FoundAbbreviation> abbreviations,
    ContentHash content) {

  public PlanReading {
    Map<Field, LocalDate> ordered = new EnumMap<>(Field.class);
    ordered.putAll(dates);
    dates = ordered;
    actions = List.copyOf(actions);
    abbreviations = List.copyOf(abbreviations);
  }

  /** What was understood of a plan that still says all it says in the file. */
  public PlanReading(
      Plan plan,
      Map<Field, LocalDate> dates,
      List<ActionReading> actions,
      List<FoundAbbreviation> abbreviations) {
    this(plan, dates, actions, abbreviations, ContentHash.of(plan));
  }

  /**
   * A short form with the place of its first use.
   *
   * @param first the place, with the short form as quote
   */
  public record FoundAbbreviation(Abbreviation abbreviation, Place first) {}
}
