package org.plancheck.register;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.plancheck.register.CheckedPlan.OpenAction;

/** What the register holds, as tables of plain text for a terminal. */
public final class RegisterText {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.UK);

  /** In characters, for a score of 100. */
  private static final int BAR = 20;

  private final LocalDate today;

  /**
   * Prepares to write.
   *
   * @param today the day by which actions and reviews are overdue
   */
  public RegisterText(LocalDate today) {
    this.today = today;
  }

  /**
   * One line for each plan, those without a plan last.
   *
   * @param newest the newest version of each
   */
  public String list(List<CheckedPlan> newest) {
    if (newest.isEmpty()) {
      return "Nothing has been checked yet.\n";
    }
    TextTable table =
        new TextTable(
            "Service", "Date of plan", "Verdict", "Score", "To put right", "Open", "Overdue");
    newest.stream()
        .filter(check -> check.plan() != null)
        .sorted(Comparator.comparing(CheckedPlan::service, String.CASE_INSENSITIVE_ORDER))
        .forEach(check -> table.row(cells(check, check.service())));
    newest.stream()
        .filter(check -> check.plan() == null)
        .sorted(Comparator.comparing(CheckedPlan::file))
        .forEach(check -> table.row(cells(check, check.file())));
    return table.toString();
  }

  /**
   * The versions of a plan, each on a line; what moved between them; who signed, what was set aside
   * and what is open in the newest.
   *
   * @param versions of one plan, oldest first
   */
  public String show(List<CheckedPlan> versions) {
    TextTable table =
        new TextTable(
            "File", "Date of plan", "Verdict", "Score", "To put right", "Open", "Overdue");
    versions.forEach(check -> table.row(cells(check, check.file())));
    CheckedPlan newest = versions.get(versions.size() - 1);
    StringBuilder text = new StringBuilder(heading(versions)).append("\n\n").append(table);
    VersionText more = new VersionText(versions, today);
    text.append(more.changes()).append(more.signOffs()).append(more.waivers());
    text.append("\nNext review: ").append(day(newest.nextReview())).append('\n');
    if (newest.problem() != null) {
      text.append("Could not be checked whole: ").append(newest.problem()).append('\n');
    }
    return text.append(openActions(newest)).toString();
  }

  private String openActions(CheckedPlan newest) {
    TextTable open = new TextTable("Action", "Responsible", "Due", "");
    newest.open().stream()
        .sorted(SOONEST)
        .forEach(
            action ->
                open.row(
                    action.number() == null ? "-" : action.number(),
                    action.owner(),
                    day(action.due()),
                    action.overdue(today) ? "overdue" : ""));
    return open.isEmpty() ? "" : "\nOpen actions\n" + open;
  }

  private static final Comparator<OpenAction> SOONEST =
      Comparator.comparing(OpenAction::due, Comparator.nullsLast(Comparator.naturalOrder()));

  /**
   * Reviews that are overdue or coming, and overdue actions by service and whoever is responsible.
   *
   * @param newest the newest version of each plan
   * @param days how far to look ahead
   */
  public String due(List<CheckedPlan> newest, int days) {
    List<CheckedPlan> reviews =
        newest.stream()
            .filter(check -> check.nextReview() != null)
            .filter(check -> !check.nextReview().isAfter(today.plusDays(days)))
            .sorted(
                Comparator.comparing(CheckedPlan::nextReview)
                    .thenComparing(CheckedPlan::service, String.CASE_INSENSITIVE_ORDER))
            .toList();
    StringBuilder text = new StringBuilder();
    reviews(text, "Reviews overdue", reviews, check -> check.nextReview().isBefore(today));
    reviews(
        text,
        "Reviews in the next " + days + " days",
        reviews,
        check -> !check.nextReview().isBefore(today));
    return text.append(overdueActions(newest)).toString();
  }

  private void reviews(
      StringBuilder text,
      String heading,
      List<CheckedPlan> reviews,
      java.util.function.Predicate<CheckedPlan> which) {
    TextTable table = new TextTable("Service", "Date for review", "");
    reviews.stream()
        .filter(which)
        .forEach(
            check -> table.row(check.service(), day(check.nextReview()), away(check.nextReview())));
    text.append(heading).append('\n').append(table.isEmpty() ? "  none\n" : table).append('\n');
  }

  private String away(LocalDate day) {
    long days = ChronoUnit.DAYS.between(today, day);
    if (days == 0) {
      return "today";
    }
    String count = Math.abs(days) == 1 ? "1 day" : Math.abs(days) + " days";
    return days < 0 ? count + " ago" : "in " + count;
  }

  private String overdueActions(List<CheckedPlan> newest) {
    TextTable table = new TextTable("Service", "Responsible", "Overdue", "The oldest");
    newest.stream()
        .sorted(Comparator.comparing(CheckedPlan::service, String.CASE_INSENSITIVE_ORDER))
        .forEach(check -> overdueActions(check, table));
    return "Actions overdue\n" + (table.isEmpty() ? "  none\n" : table);
  }

  private void overdueActions(CheckedPlan check, TextTable table) {
    Map<String, List<LocalDate>> byOwner = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    for (OpenAction action : check.open()) {
      if (action.overdue(today)) {
        byOwner.computeIfAbsent(action.owner(), owner -> new ArrayList<>()).add(action.due());
      }
    }
    byOwner.forEach(
        (owner, days) ->
            table.row(
                check.service(),
                owner,
                String.valueOf(days.size()),
                days.stream().min(Comparator.naturalOrder()).map(RegisterText::day).orElse("-")));
  }

  /**
   * How a plan went over its versions.
   *
   * @param versions of one plan, oldest first
   */
  public String trend(List<CheckedPlan> versions) {
    TextTable table =
        new TextTable(
            "Date of plan",
            "Score",
            "",
            "Open",
            "Overdue",
            "To put right",
            "New",
            "Still open",
            "Put right");
    VersionText more = new VersionText(versions, today);
    for (int i = 0; i < versions.size(); i++) {
      table.row(trendCells(versions.get(i), more.moved(i)));
    }
    return heading(versions)
        + "\n\n"
        + table
        + more.note()
        + "\nOverdue as it was on the day of each check.\n";
  }

  private static String[] trendCells(CheckedPlan check, String[] moved) {
    int bar = check.score() == null ? 0 : Math.round(check.score() * BAR / 100f);
    return new String[] {
      day(check.dateOfPlan()),
      check.score() == null ? "-" : check.score().toString(),
      "#".repeat(bar),
      String.valueOf(check.open().size()),
      String.valueOf(check.overdue(check.asOf())),
      String.valueOf(check.counts().toPutRight()),
      moved[0],
      moved[1],
      moved[2]
    };
  }

  private static String heading(List<CheckedPlan> versions) {
    int count = versions.size();
    return versions.get(count - 1).service()
        + (count == 1 ? ", 1 version" : ", " + count + " versions");
  }

  private String[] cells(CheckedPlan check, String name) {
    Function<Integer, String> orDash = n -> n == null ? "-" : n.toString();
    return new String[] {
      name,
      day(check.dateOfPlan()),
      check.verdict().replace('-', ' '),
      orDash.apply(check.score()),
      String.valueOf(check.counts().toPutRight()),
      String.valueOf(check.open().size()),
      String.valueOf(check.overdue(today))
    };
  }

  /** A day as people write it, or a dash. */
  static String day(LocalDate day) {
    return day == null ? "-" : DAY.format(day);
  }
}
