package org.plancheck.format.grid;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.plancheck.format.grid.Block.GridCell;
import org.plancheck.format.grid.Block.Line;
import org.plancheck.format.grid.Block.Row;
import org.plancheck.format.grid.Block.Table;
import org.plancheck.plan.Address;
import org.plancheck.plan.Cell;
import org.plancheck.plan.Field;
import org.plancheck.plan.Header;
import org.plancheck.plan.Passage;
import org.plancheck.plan.Place;
import org.plancheck.plan.Plan;
import org.plancheck.plan.TableReading;

/**
 * Finds the Improvement Plan in a document's lines and tables, reading once from the top: header
 * fields, then for each theme its heading, its context and its actions.
 */
public final class PlanFinder {

  /** What a document calls itself that holds actions and is no plan. */
  private static final Pattern ANOTHER_DOCUMENT =
      Pattern.compile(
          "(?i)^(?:(?:draft |approved |confirmed |unconfirmed )?(?:minutes?|notes?) (?:of|from)\\b"
              + "|.{0,60}\\bminutes$|.{0,60}\\brisk register\\b|agenda\\b|terms of reference\\b"
              + "|.{0,60}\\b(?:policy|procedure)(?: and procedures?)?$)");

  private static final int FIRST_LINES = 6;

  private final Headings headings;
  private final HeaderLines header;
  private final LabelledActions labelled;
  private final List<ThemeBuilder> themes = new ArrayList<>();
  private final List<Passage> passages = new ArrayList<>();
  private final List<Integer> sinceTheme = new ArrayList<>();

  /** How many of them stand before the last line with a label. */
  private int beforeLabelled;

  private final List<TableReading> readings = new ArrayList<>();
  private ThemeBuilder theme;
  private boolean inContext;
  private Columns columns;
  private int columnsOfTable;
  private int knownThemes;
  private Address title;
  private String lastHeading = "";
  private Address lastHeadingAt;
  private boolean newHeading;
  private boolean planTitle;
  private boolean anotherDocument;
  private int bodyLines;

  private PlanFinder(Headings headings) {
    this.headings = headings;
    this.header = new HeaderLines(headings);
    this.labelled = new LabelledActions(headings);
  }

  /** The plan in a document; empty where no actions can be told. */
  public static Optional<Plan> find(Content content) {
    return find(content, Map.of());
  }

  /**
   * The same with headings of a house's own.
   *
   * @param own more headings by field, as "timescale": "target month"
   */
  public static Optional<Plan> find(Content content, Map<String, List<String>> own) {
    PlanFinder finder = new PlanFinder(Headings.with(own));
    for (Block block : content.blocks()) {
      if (block instanceof Line line) {
        finder.line(line);
      } else if (block instanceof Table table) {
        finder.closeLabelled();
        finder.table(table);
      }
    }
    finder.closeLabelled();
    return finder.plan(content);
  }

  private Optional<Plan> plan(Content content) {
    if (anotherDocument && !planTitle || themes.stream().noneMatch(ThemeBuilder::hasTable)) {
      return Optional.empty();
    }
    // A section in which nothing came to stand, before those under headings of their own.
    if (themes.stream().anyMatch(section -> !section.empty())) {
      themes.removeIf(section -> section.unnumbered() && section.empty());
    }
    Header fields = new Header(header.found());
    return Optional.of(
        new Plan(
            onTemplate(fields),
            Place.of("The plan", title),
            fields,
            themes.stream().map(ThemeBuilder::build).toList(),
            passages,
            readings,
            content.leftOut(),
            content.notes(),
            content.revisions()));
  }

  /** The template shows in its title, its header fields and its six themes; two of them suffice. */
  private boolean onTemplate(Header fields) {
    int signs = planTitle ? 1 : 0;
    signs += fields.cells().size() >= 4 ? 1 : 0;
    signs += knownThemes > 0 ? 1 : 0;
    return signs >= 2;
  }

  private void line(Line line) {
    String text = line.text();
    String whole = line.listNumber().isEmpty() ? text : line.listNumber() + " " + text;
    if (whole.isBlank()) {
      return;
    }
    if (!line.pagePart()) {
      title = title == null ? line.address() : title;
      anotherDocument |= ++bodyLines <= FIRST_LINES && ANOTHER_DOCUMENT.matcher(text).find();
    }
    if (heading(whole, line.address())) {
      return;
    }
    Optional<String> context = Prompt.context(text);
    if (context.isPresent() && !line.pagePart()) {
      closeLabelled();
      openContext(context.get(), line.address());
    } else if (Prompt.title(text)) {
      planTitle = true;
      title = line.pagePart() ? title : line.address();
      passages.add(new Passage(text, Place.of("Title", line.address()), true));
    } else if (Prompt.instruction(text)) {
      inContext = false;
      if (theme != null) {
        theme.note(text, line.address());
      }
    } else if (!line.pagePart() && labelled.take(line)) {
      inContext = false;
      beforeLabelled = sinceTheme.size();
    } else if (header.line(text, line.address())) {
      note(text, line.address());
    } else if (inContext && !line.pagePart()) {
      theme.context(text, line.address());
      noteContext(text, line.address());
    } else {
      plainLine(line);
    }
  }

  private void plainLine(Line line) {
    if (line.text().length() < 100 && !line.pagePart()) {
      lastHeading = line.text();
      lastHeadingAt = line.address();
      newHeading = true;
    }
    note(line.text(), line.address());
  }

  /** Takes up a theme where the text is the heading of one. */
  private boolean heading(String text, Address address) {
    Optional<ThemeHeading> found = ThemeHeading.of(text);
    if (found.isEmpty()) {
      return false;
    }
    closeLabelled();
    ThemeHeading heading = found.get();
    placeAbove(heading);
    knownThemes += heading.known() ? 1 : 0;
    inContext = false;
    openTheme(heading, address);
    passages.add(new Passage(heading.title(), Place.of(theme.label(), address), true));
    return true;
  }

  /** A theme that goes on over the page, or further down, may repeat its heading. */
  private void openTheme(ThemeHeading heading, Address address) {
    for (ThemeBuilder known : themes) {
      if (known.is(heading)) {
        theme = known;
        return;
      }
    }
    themes.removeIf(section -> section.unnumbered() && section.empty());
    theme = ThemeBuilder.of(heading, address);
    themes.add(theme);
  }

  private void openContext(String words, Address address) {
    openTheme(address);
    theme.context(words, address);
    inContext = true;
    noteContext(words, address);
  }

  private void noteContext(String words, Address address) {
    if (!words.isBlank()) {
      passages.add(new Passage(words, Place.of(theme.label() + ", Context", address), false));
    }
  }

  /** Without themes, a section of the plan is what stands under one of the author's headings. */
  private void openTheme(Address address) {
    if (theme == null || (theme.unnumbered() && theme.hasTable() && newHeading)) {
      theme =
          ThemeBuilder.section(
              lastHeading, newHeading && lastHeadingAt != null ? lastHeadingAt : address);
      themes.add(theme);
    }
    newHeading = false;
  }

  private void note(String text, Address address) {
    if (passage(text, address) && theme != null) {
      sinceTheme.add(passages.size() - 1);
    }
  }

  /** Takes up what surely belongs to the theme; false where it is blank. */
  private boolean passage(String text, Address address) {
    if (text.isBlank()) {
      return false;
    }
    String label = theme == null ? "The top of the plan" : theme.label();
    passages.add(new Passage(text, Place.of(label, address), false));
    return true;
  }

  /**
   * What stood between a mere mention of a theme, as in a list of contents, or a theme's table and
   * the next theme belongs to neither.
   */
  private void placeAbove(ThemeHeading next) {
    boolean goesOn = theme != null && theme.is(next) && theme.hasTable();
    String label = next.number() != null ? "Theme " + next.number() : next.title();
    for (int at : goesOn ? List.<Integer>of() : sinceTheme) {
      Passage passage = passages.get(at);
      Place place = Place.of("The part above " + label, passage.place().address());
      passages.set(at, new Passage(passage.text(), place, passage.heading()));
    }
    sinceTheme.clear();
  }

  /** Lines with labels are a plan's actions where there are several of them, or it has themes. */
  private void closeLabelled() {
    List<Map<Field, GridCell>> actions = labelled.takeAll();
    boolean enough =
        actions.size() >= LabelledActions.ENOUGH
            || (!actions.isEmpty() && (knownThemes > 0 || planTitle));
    boolean tracked =
        actions.stream()
            .anyMatch(a -> a.containsKey(Field.RESPONSIBLE) || a.containsKey(Field.TIMESCALE));
    if (!enough || !tracked) {
      actions.forEach(action -> action.values().forEach(c -> note(c.text(), c.address())));
      return;
    }
    Address first = actions.get(0).get(Field.ACTION).address();
    openTheme(first);
    sinceTheme.subList(0, Math.min(beforeLabelled, sinceTheme.size())).clear();
    Set<Field> fields = EnumSet.of(Field.NUMBER, Field.ACTION);
    actions.forEach(action -> fields.addAll(action.keySet()));
    theme.columns(fields);
    for (Map<Field, GridCell> action : actions) {
      passages(theme.action(fields, action, action.get(Field.ACTION).address()));
    }
    readings.add(
        new TableReading(
            Place.of("Lines with labels", first),
            "actions of " + theme.label(),
            fields.stream().map(Field::label).toList()));
  }

  private void passages(List<Cell> written) {
    written.stream()
        .filter(cell -> cell.place().field() != Field.RAG)
        .forEach(cell -> passages.add(new Passage(cell.text(), cell.place(), false)));
  }

  private void table(Table table) {
    if (columns != null && columnsOfTable != table.columns()) {
      columns = null;
    }
    int fields = 0;
    int actions = 0;
    for (int i = 0; i < table.rows().size(); i++) {
      Row row = table.rows().get(i);
      if (row.cells().isEmpty()) {
        continue;
      }
      List<Row> rest = table.rows().subList(i, table.rows().size());
      Optional<Columns> found = Columns.of(headings, rest);
      if (found.isPresent()) {
        columns = found.get();
        columnsOfTable = table.columns();
        openTable(table);
        i += columns.rows() - 1;
      } else if (merged(row)) {
        mergedRow(row);
      } else if (contextRow(row)) {
        openContext(row.cells().get(1).allText(), row.cells().get(1).address());
      } else if (columns != null) {
        actions += actionRow(row);
      } else {
        fields += otherRow(row, rest.size() > 1 ? rest.get(1) : null);
      }
    }
    if (fields > 0) {
      readings.add(new TableReading(place(table), "header fields", List.of()));
    } else if (actions == 0 && columns == null) {
      readings.add(new TableReading(place(table), "not part of the plan", List.of()));
    }
  }

  private static Place place(Table table) {
    String address = table.address().toString();
    return Place.of("Table " + address.replaceAll(".*?(\\d+), row.*", "$1"), table.address());
  }

  private void openTable(Table table) {
    inContext = false;
    openTheme(table.address());
    // What stands between the heading of a theme and its table belongs to it.
    sinceTheme.clear();
    theme.columns(columns.fields());
    Place above = Place.of(theme.label(), table.address());
    columns.own().forEach(words -> passages.add(new Passage(words, above, true)));
    String kind = "actions of " + theme.label();
    boolean known =
        readings.stream().anyMatch(r -> r.place().equals(place(table)) && r.kind().equals(kind));
    if (!known) {
      readings.add(new TableReading(place(table), kind, columns.explained()));
    }
  }

  private int actionRow(Row row) {
    inContext = false;
    columns
        .theme(row)
        .ifPresent(
            heading -> {
              knownThemes += heading.known() ? 1 : 0;
              openTheme(heading, row.cells().get(0).address());
            });
    theme.columns(columns.fields());
    List<Cell> written = theme.row(columns, row);
    inReadingOrder(row, written);
    return written.isEmpty() ? 0 : 1;
  }

  /** From left to right; what a column of the house's own says belongs to the theme of its row. */
  private void inReadingOrder(Row row, List<Cell> written) {
    for (GridCell cell : row.cells()) {
      List<Cell> here =
          written.stream().filter(w -> w.place().address().equals(cell.address())).toList();
      if (!here.isEmpty()) {
        passages(here);
      } else if (!cell.continued() && !Prompt.instruction(cell.text()) && !written.isEmpty()) {
        passage(cell.allText(), cell.address());
      }
    }
  }

  /** A row that is one cell across: heading, context, note or a line of its own. */
  private static boolean merged(Row row) {
    List<GridCell> cells = row.cells();
    boolean othersBlank = cells.stream().skip(1).allMatch(GridCell::isBlank);
    return cells.size() == 1
        || (othersBlank
            && !cells.get(0).text().isEmpty()
            && (ThemeHeading.of(cells.get(0).text()).isPresent()
                || Prompt.instruction(cells.get(0).text())
                || cells.get(0).span() > cells.size()));
  }

  private void mergedRow(Row row) {
    GridCell cell = row.cells().get(0);
    if (cell.continued()) {
      return;
    }
    for (Table nested : cell.nested()) {
      table(nested);
    }
    List<String> lines = cell.text().lines().toList();
    for (String line : lines) {
      line(new Line(line, lines.size() == 1 ? cell.listNumber() : "", cell.address(), false));
    }
    // A heading between rows of one table begins a section only where the plan has no themes.
    newHeading &= theme == null || theme.unnumbered();
    if (newHeading && columns != null && theme != null && theme.hasTable()) {
      openTheme(cell.address());
    }
  }

  private static boolean contextRow(Row row) {
    GridCell first = row.cells().get(0);
    return row.cells().size() == 2
        && first.text().length() < 250
        && Prompt.context(first.text()).filter(String::isEmpty).isPresent();
  }

  private int otherRow(Row row, Row below) {
    int fields = header.row(row, below);
    for (GridCell cell : row.cells()) {
      if (cell.continued()) {
        continue;
      }
      if (fields == 0 || headings.label(cell.text()).isEmpty()) {
        note(cell.text(), cell.address());
      }
      for (Table nested : cell.nested()) {
        table(nested);
      }
    }
    return fields;
  }
}
