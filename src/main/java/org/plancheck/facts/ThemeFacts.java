package org.plancheck.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.plancheck.language.Blanks;
import org.plancheck.plan.Cell;
import org.plancheck.plan.Field;
import org.plancheck.plan.Place;
import org.plancheck.plan.Plan;
import org.plancheck.plan.Theme;

/** The facts of themes; a plan that is not on the Partnership's template owes none. */
final class ThemeFacts {

  private static final Map<Field, String> UNSEEN =
      Map.of(
          Field.NUMBER, "which action minutes mean",
          Field.ACTION, "what is to be done",
          Field.RESPONSIBLE, "who sees each action through",
          Field.TIMESCALE, "by when each action should be finished",
          Field.PROGRESS, "how far each action is",
          Field.RAG, "which actions are on target");

  private static final Pattern FOR_ALL =
      Pattern.compile("(?i)\\b(?:all|every|each of the|other) themes?\\b|\\bwhole plan\\b");

  private static final Pattern TITLE =
      Pattern.compile("(?i)\\b(?:improvement|action) plan\\b|[.:;!?]$");

  private final Plan plan;
  private final Blanks blanks;

  ThemeFacts(Plan plan, Blanks blanks) {
    this.plan = plan;
    this.blanks = blanks;
  }

  /** The facts of all themes, in their order. */
  List<Subject> all() {
    List<Subject> facts = new ArrayList<>();
    if (!plan.onTemplate()) {
      return facts;
    }
    boolean once = onceForAll();
    boolean placeless = !once && hasNoPlaceForContext();
    if (placeless) {
      facts.add(noContextAtAll());
    }
    for (int i = 0; i < plan.themes().size(); i++) {
      Theme theme = plan.themes().get(i);
      String about = "theme " + (i + 1);
      // A table before the first theme takes the document's own title for its heading.
      boolean heading = theme.number() != null || !theme.actions().isEmpty();
      if (heading && !theme.title().isEmpty() && !TITLE.matcher(theme.title()).find()) {
        Place place = theme.place().quoting(theme.title());
        facts.add(new ThemeTitle(theme.title(), theme.known(), about, place));
      }
      if (!theme.actions().isEmpty()) {
        if (!placeless) {
          facts.add(context(theme, once, about));
        }
        facts.addAll(columns(theme, about));
        facts.add(leftovers(theme, about));
      }
    }
    return facts;
  }

  /** A context may stand once: above the first theme, or in it with the word that it is for all. */
  private boolean onceForAll() {
    for (Theme theme : plan.themes()) {
      String context = context(theme);
      boolean above = theme.number() == null && theme.actions().isEmpty();
      if (!blanks.isBlank(context) && (above || forAll(context))) {
        return true;
      }
    }
    return false;
  }

  /** True where a context says that it stands for all themes. */
  static boolean forAll(String context) {
    return FOR_ALL.matcher(context).find();
  }

  private static String context(Theme theme) {
    return ContextWords.of(theme);
  }

  /** A layout without a place for contexts is told of once, not theme by theme. */
  private boolean hasNoPlaceForContext() {
    List<Theme> used = plan.themes().stream().filter(t -> !t.actions().isEmpty()).toList();
    return used.size() > 1 && used.stream().allMatch(theme -> theme.context().isEmpty());
  }

  private ThemeContext noContextAtAll() {
    long themes = plan.themes().stream().filter(t -> !t.actions().isEmpty()).count();
    return new ThemeContext(
        "The plan",
        plan.actions().size() + " actions in " + themes + " themes",
        false,
        "plan context",
        plan.title());
  }

  private ThemeContext context(Theme theme, boolean once, String about) {
    int n = theme.actions().size();
    boolean given = once || !blanks.isBlank(context(theme));
    Place place = theme.context().map(Cell::place).orElse(theme.place());
    return new ThemeContext(
        theme.place().label(),
        n == 1 ? "1 action" : n + " actions",
        given,
        about,
        context(theme).isEmpty() ? place : place.quoting(context(theme)));
  }

  private static List<TemplateColumn> columns(Theme theme, String about) {
    List<TemplateColumn> columns = new ArrayList<>();
    for (Field field : Field.values()) {
      if (field.inActionRow()) {
        columns.add(
            new TemplateColumn(
                theme.place().label(),
                field.label(),
                theme.columns().contains(field),
                UNSEEN.get(field),
                about,
                theme.place()));
      }
    }
    return columns;
  }

  private static Leftovers leftovers(Theme theme, String about) {
    Predicate<Cell> row = cell -> cell.place().field() == Field.NUMBER;
    String rows =
        theme.leftovers().stream().filter(row).map(Cell::text).collect(Collectors.joining(", "));
    String note =
        theme.leftovers().stream().filter(row.negate()).map(Cell::text).findFirst().orElse("");
    Place place =
        theme.leftovers().stream()
            .findFirst()
            .map(cell -> cell.place().quoting(cell.text()))
            .orElse(theme.place());
    return new Leftovers(theme.place().label(), rows, note, about, place);
  }
}
