package org.plancheck.versions;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.plancheck.plan.Cell;
import org.plancheck.plan.Field;
import org.plancheck.result.PlanReading;

/**
 * Whether one plan is an earlier version of another, where nobody says so. A home's plan that is
 * held against another home's would do more harm than one that is held against none, so that
 * whatever leaves a doubt means no.
 */
public final class EarlierVersion {

  private static final Pattern NEITHER_LETTER_NOR_DIGIT = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]++");

  private EarlierVersion() {}

  /**
   * True where both name the same service, letter by letter, the one is not dated behind the other,
   * and at least half of the actions of the shorter plan are actions of the longer one.
   */
  public static boolean isSure(PlanReading before, PlanReading after) {
    String service = service(before);
    return !service.isEmpty()
        && service.equals(service(after))
        && !isDatedBehind(before, after)
        && halfGoesOn(before, after);
  }

  private static String service(PlanReading plan) {
    return plain(plan.plan().header().cell(Field.SERVICE_NAME).map(Cell::text).orElse(""));
  }

  /** The name of a service as it is compared: neither capitals nor blanks and signs count. */
  public static String plain(String service) {
    return NEITHER_LETTER_NOR_DIGIT
        .matcher(service.toLowerCase(Locale.ROOT))
        .replaceAll(" ")
        .strip();
  }

  private static boolean isDatedBehind(PlanReading before, PlanReading after) {
    LocalDate old = before.dates().get(Field.DATE_OF_PLAN);
    LocalDate now = after.dates().get(Field.DATE_OF_PLAN);
    return old != null && now != null && old.isAfter(now);
  }

  private static boolean halfGoesOn(PlanReading before, PlanReading after) {
    ActionLinks links = new ActionLinks(before, after);
    int same =
        links.pairs().size()
            + links.splits().size()
            + links.mergers().values().stream().mapToInt(List::size).sum();
    int all = Math.min(before.actions().size(), after.actions().size());
    return same > 0 && 2 * same >= all;
  }
}
