package org.plancheck.versions;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.plancheck.language.TimeKind;
import org.plancheck.language.Timescale;
import org.plancheck.plan.Field;
import org.plancheck.result.ActionReading;
import org.plancheck.versions.ActionChange.DateMove;
import org.plancheck.versions.ActionChange.Difference;
import org.plancheck.versions.ActionChange.StatusMove;

/** What differs between an action as it was and as it is. */
final class Moves {

  private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]++");
  private static final List<String> FROM_WORST = List.of("red", "amber", "green");

  /** In months. */
  private static final int LONG_BEFORE = 6;

  private Moves() {}

  /** True where two texts say the same, blanks apart. */
  static boolean same(String one, String other) {
    return blanksEven(one).equals(blanksEven(other));
  }

  private static String blanksEven(String text) {
    return BLANKS.matcher(text).replaceAll(" ").strip();
  }

  /** The columns that differ, and a last day that is no longer there. */
  static Set<Difference> ofCells(ActionReading old, ActionReading now) {
    EnumSet<Difference> differences = EnumSet.noneOf(Difference.class);
    String number = ActionLikeness.text(old, Field.NUMBER);
    String numberNow = ActionLikeness.text(now, Field.NUMBER);
    if (!number.isEmpty() && !numberNow.isEmpty() && !same(number, numberNow)) {
      differences.add(Difference.RENUMBERED);
    }
    add(differences, Difference.REWORDED, old, now, Field.ACTION);
    add(differences, Difference.OWNER, old, now, Field.RESPONSIBLE);
    add(differences, Difference.TIMESCALE, old, now, Field.TIMESCALE);
    add(differences, Difference.COMMENT, old, now, Field.PROGRESS);
    boolean open = !"green".equals(now.rag());
    if (open && lastDay(old) != null && lastDay(now) == null && !done(now.timescale())) {
      differences.add(Difference.DATE_GONE);
    }
    return differences;
  }

  private static void add(
      Set<Difference> differences,
      Difference difference,
      ActionReading old,
      ActionReading now,
      Field field) {
    boolean column = old.action().cell(field).isPresent() && now.action().cell(field).isPresent();
    String before = ActionLikeness.text(old, field);
    if (column && !same(before, ActionLikeness.text(now, field))) {
      differences.add(difference);
    }
  }

  static boolean cellsDifferInSpellingOnly(ActionReading old, ActionReading now) {
    for (Field field : Field.values()) {
      String before = ActionLikeness.text(old, field);
      String after = ActionLikeness.text(now, field);
      if (field.inActionRow() && !same(before, after) && !Spelling.only(before, after)) {
        return false;
      }
    }
    return true;
  }

  /** The last day that moved: of several that were merged the last, of several parts the first. */
  static DateMove date(
      List<ActionReading> before, List<ActionReading> after, LocalDate dateBefore) {
    LocalDate from = lastDays(before).max(Comparator.naturalOrder()).orElse(null);
    LocalDate to = lastDays(after).min(Comparator.naturalOrder()).orElse(null);
    boolean sameWords =
        before.size() == 1
            && after.size() == 1
            && same(
                ActionLikeness.text(before.get(0), Field.TIMESCALE),
                ActionLikeness.text(after.get(0), Field.TIMESCALE));
    // "Within 4 weeks" moves on with the date of the plan, and "by June" with its year.
    boolean moved = from != null && to != null && !from.equals(to) && !sameWords;
    return moved && !lastYear(from, to, dateBefore) ? new DateMove(from, to) : null;
  }

  /** A year that was wrong and is put right: the day lay long before the plan that set it. */
  private static boolean lastYear(LocalDate from, LocalDate to, LocalDate dateBefore) {
    return dateBefore != null
        && from.plusMonths(LONG_BEFORE).isBefore(dateBefore)
        && from.getDayOfMonth() == to.getDayOfMonth()
        && from.getMonth() == to.getMonth();
  }

  private static Stream<LocalDate> lastDays(List<ActionReading> actions) {
    return actions.stream().map(Moves::lastDay).filter(Objects::nonNull);
  }

  /** The last day to hold an action against; a frequency has none. */
  private static LocalDate lastDay(ActionReading action) {
    Timescale timescale = action.timescale();
    return timescale.dated() && timescale.every() == null ? timescale.to() : null;
  }

  private static boolean done(Timescale timescale) {
    return timescale.kind() == TimeKind.DONE
        || timescale.expressions().stream().anyMatch(e -> e.kind() == TimeKind.DONE);
  }

  /** The status that changed: the best before, and the worst after. */
  static StatusMove status(List<ActionReading> before, List<ActionReading> after) {
    Comparator<String> order = Comparator.comparing(FROM_WORST::indexOf);
    String from =
        before.stream().map(ActionReading::rag).filter(Objects::nonNull).max(order).orElse(null);
    String to =
        after.stream().map(ActionReading::rag).filter(Objects::nonNull).min(order).orElse(null);
    return from == null || to == null || from.equals(to) ? null : new StatusMove(from, to);
  }

  static boolean back(StatusMove status) {
    return FROM_WORST.indexOf(status.to()) < FROM_WORST.indexOf(status.from());
  }
}
