package org.plancheck.versions;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plancheck.facts.FactFinder;
import org.plancheck.facts.Thresholds;
import org.plancheck.language.English;
import org.plancheck.language.WordLists;
import org.plancheck.plan.Action;
import org.plancheck.plan.Address;
import org.plancheck.plan.Cell;
import org.plancheck.plan.Field;
import org.plancheck.plan.Header;
import org.plancheck.plan.Passage;
import org.plancheck.plan.Place;
import org.plancheck.plan.Plan;
import org.plancheck.plan.Shade;
import org.plancheck.plan.Theme;
import org.plancheck.result.PlanReading;
import org.plancheck.rules.RuleBook;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * Two versions of a plan from {@code src/test/resources/versions}, with what a person says became
 * of each action.
 */
record LabelledPair(
    String name, PlanReading before, PlanReading after, Map<String, Object> expected) {

  static final English ENGLISH = English.of(WordLists.builtIn());
  private static final Path FOLDER = Path.of("src/test/resources/versions");
  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
  private static final Pattern NUMBERED =
      Pattern.compile("(?i)(?:theme )?(\\d|[A-Z](?=[.:)]))[.:)]?\\s*[–-]?\\s*(.*)");
  private static final FactFinder FINDER =
      new FactFinder(ENGLISH, new Thresholds(RuleBook.builtIn().settings()));

  /** All of them, by name. */
  static List<LabelledPair> all() throws IOException {
    try (var files = Files.list(FOLDER)) {
      List<LabelledPair> pairs = new ArrayList<>();
      for (Path file : files.filter(f -> f.toString().endsWith(".yaml")).sorted().toList()) {
        pairs.add(read(file));
      }
      return pairs;
    }
  }

  @SuppressWarnings("unchecked")
  private static LabelledPair read(Path file) throws IOException {
    Map<String, Object> yaml =
        (Map<String, Object>)
            new Load(LoadSettings.builder().build()).loadFromString(Files.readString(file));
    return new LabelledPair(
        file.getFileName().toString(),
        reading((List<Map<String, String>>) yaml.get("old")),
        reading((List<Map<String, String>>) yaml.get("new")),
        (Map<String, Object>) yaml.get("expected"));
  }

  /** A plan of rows, each with the keys of the files. */
  static PlanReading reading(List<Map<String, String>> rows) {
    Map<String, List<Map<String, String>>> byTheme = new LinkedHashMap<>();
    rows.forEach(row -> byTheme.computeIfAbsent(row.get("theme"), t -> new ArrayList<>()).add(row));
    List<Theme> themes = new ArrayList<>();
    List<Passage> passages = new ArrayList<>();
    byTheme.forEach((heading, own) -> themes.add(theme(heading, themes.size(), own, passages)));
    Plan plan =
        new Plan(
            true,
            Place.of("The plan", null),
            new Header(Map.of()),
            themes,
            passages,
            List.of(),
            List.of());
    return FINDER.of(plan, DAY).reading();
  }

  private static Theme theme(
      String heading, int table, List<Map<String, String>> rows, List<Passage> passages) {
    Matcher numbered = NUMBERED.matcher(heading);
    boolean has = numbered.matches();
    Integer number =
        has && Character.isDigit(numbered.group(1).charAt(0))
            ? Integer.valueOf(numbered.group(1))
            : null;
    String title = has ? numbered.group(2) : heading;
    String label = number == null ? title : "Theme " + number;
    Place place = new Place(label, number, null, null, null, null, null);
    List<Action> actions = new ArrayList<>();
    for (Map<String, String> row : rows) {
      actions.add(action(row, label, number, table, actions.size() + 1, passages));
    }
    return new Theme(number, title, place, null, EnumSet.range(Field.NUMBER, Field.RAG), actions);
  }

  private static Action action(
      Map<String, String> row,
      String theme,
      Integer number,
      int table,
      int index,
      List<Passage> passages) {
    String ref = row.get("ref");
    String label = theme + (ref.isEmpty() ? ", row " + index : ", action " + ref);
    Map<Field, Cell> cells = new EnumMap<>(Field.class);
    Map<Field, String> keys =
        Map.of(
            Field.NUMBER, "ref",
            Field.ACTION, "action",
            Field.RESPONSIBLE, "responsible",
            Field.TIMESCALE, "timescale",
            Field.PROGRESS, "progress",
            Field.RAG, "rag");
    keys.forEach(
        (field, key) -> {
          Address at =
              new Address.TableCell("body", table + 1, index + 1, field.ordinalInRow() + 1);
          Place place =
              new Place(
                  label + ", " + field.label(),
                  number,
                  ref.isEmpty() ? null : ref,
                  field,
                  index,
                  at,
                  null);
          Cell cell = new Cell(row.get(key).strip(), place);
          cells.put(field, cell);
          if (!cell.isEmpty() && field != Field.NUMBER && field != Field.RAG) {
            passages.add(new Passage(cell.text(), place, false));
          }
        });
    Address first = new Address.TableCell("body", table + 1, index + 1, 1);
    Place place = new Place(label, number, ref.isEmpty() ? null : ref, null, index, first, null);
    return new Action(place, cells, Shade.NONE);
  }
}
