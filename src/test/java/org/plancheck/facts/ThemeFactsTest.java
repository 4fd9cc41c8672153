package org.plancheck.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plancheck.language.Blanks;
import org.plancheck.language.WordLists;
import org.plancheck.plan.Action;
import org.plancheck.plan.Cell;
import org.plancheck.plan.Field;
import org.plancheck.plan.Header;
import org.plancheck.plan.Place;
import org.plancheck.plan.Plan;
import org.plancheck.plan.Shade;
import org.plancheck.plan.Theme;

class ThemeFactsTest {

  private static Theme theme(
      Integer number, String title, String context, int actions, Cell... leftovers) {
    String label = number == null ? title : "Theme " + number;
    Place place = new Place(label, number, null, null, null, null, null);
    Place line = new Place(label + ", Context", number, null, Field.CONTEXT, null, null, null);
    Cell cell = context == null ? null : new Cell(context, line);
    Action action = new Action(place, Map.of(), Shade.NONE);
    List<Action> rows = java.util.Collections.nCopies(actions, action);
    Set<Field> columns = Set.of(Field.ACTION, Field.RESPONSIBLE, Field.TIMESCALE);
    return new Theme(number, title, place, cell, columns, rows, number != null, List.of(leftovers));
  }

  private static Cell left(String text, Field field) {
    return new Cell(text, new Place("Theme 2, row " + text, 2, null, field, null, null, null));
  }

  private static List<Subject> facts(boolean onTemplate, Theme... themes) {
    Plan plan =
        new Plan(
            onTemplate,
            Place.of("The plan", null),
            new Header(Map.of()),
            List.of(themes),
            List.of(),
            List.of(),
            List.of());
    return new ThemeFacts(plan, new Blanks(WordLists.builtIn())).all();
  }

  private static <T> List<T> all(Class<T> kind, Theme... themes) {
    return facts(true, themes).stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  @Test
  void aPlanOfTheHomesOwnMakingHasNone() {
    assertThat(facts(false, theme(1, "Environment", "", 2))).isEmpty();
  }

  @ParameterizedTest(name = "first theme {0}, second {1}: given {2}")
  @CsvSource({
    "'', '', false false",
    "Self-evaluation, TBC, true false",
    "Self-evaluation, As theme 1, true true",
    "Report of 3 March 2026 (all themes), '', true true",
    "Report of 3 March 2026 (theme 1), '', true false",
  })
  void aContextIsGivenForItsThemeOrForAll(String first, String second, String given) {
    assertThat(all(ThemeContext.class, theme(1, "One", first, 1), theme(2, "Two", second, 3)))
        .extracting(context -> Boolean.toString(context.given()))
        .containsExactly(given.split(" "));
  }

  @Test
  void aContextAboveTheFirstThemeIsGivenForAll() {
    assertThat(
            all(
                ThemeContext.class,
                theme(null, "", "Self-evaluation, May 2026", 0),
                theme(2, "Two", "", 3)))
        .singleElement()
        .returns(true, ThemeContext::given)
        .returns("3 actions", ThemeContext::actions);
  }

  @Test
  void aThemeWithoutActionsHasNeitherContextNorColumnsNorLeftovers() {
    assertThat(facts(true, theme(4, "Environment", "", 0, left("4.1", Field.NUMBER))))
        .singleElement()
        .isInstanceOf(ThemeTitle.class);
  }

  @Test
  void eachOfTheSixColumnsIsThereOrNot() {
    assertThat(all(TemplateColumn.class, theme(1, "One", "", 1)))
        .filteredOn(column -> !column.present())
        .extracting(TemplateColumn::column)
        .containsExactly("Action No", "Progress Comments", "RAG Status");
    assertThat(all(TemplateColumn.class, theme(1, "One", "", 1)))
        .hasSize(6)
        .allMatch(column -> column.unseen() != null);
  }

  @Test
  void aLayoutWithoutContextsIsToldOfOnce() {
    assertThat(
            all(
                ThemeContext.class,
                theme(1, "One", null, 2),
                theme(2, "Two", null, 1),
                theme(3, "Three", null, 0)))
        .singleElement()
        .returns("The plan", ThemeContext::ref)
        .returns("3 actions in 2 themes", ThemeContext::actions)
        .returns(false, ThemeContext::given);
  }

  @Test
  void leftoversAreRowsAndTheNote() {
    Theme theme =
        theme(
            2,
            "Two",
            "",
            1,
            left("2.2", Field.NUMBER),
            left("Please add additional rows as required", null),
            left("2.3", Field.NUMBER));
    assertThat(all(Leftovers.class, theme))
        .singleElement()
        .returns("2.2, 2.3", Leftovers::rows)
        .returns("Please add additional rows as required", Leftovers::note)
        .returns("2.2", left -> left.place().quote());
  }

  @Test
  void theDocumentsOwnTitleIsNoHeadingOfATheme() {
    assertThat(
            all(
                ThemeTitle.class,
                theme(null, "Threave Bank – Improvement Plan", "", 1),
                theme(null, "A heading without actions", "", 0),
                theme(null, "Dining", "", 1),
                theme(2, "Two", "", 1)))
        .extracting(title -> title.title() + " " + title.known())
        .containsExactly("Dining false", "Two true");
  }
}
