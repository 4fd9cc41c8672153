package org.plancheck.format.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
 * fields, then for each theme its heading, its context and its table of actions.
 */
public final class PlanFinder {

  private final Headings headings = Headings.builtIn();
  private final HeaderLines header = new HeaderLines(headings);
  private final List<ThemeBuilder> themes = new ArrayList<>();
  private final List<Passage> passages = new ArrayList<>();
  private final List<TableReading> readings = new ArrayList<>();
  private ThemeBuilder theme;
  private boolean inContext;
  private Columns columns;
  private int columnsOfTable;
  private int knownThemes;
  private Address title;
  private String lastHeading = "";
  private boolean planTitle;

  private PlanFinder() {}

  /** The plan in a document; empty where no table of actions can be told. */
  public static Optional<Plan> find(Content content) {
    PlanFinder finder = new PlanFinder();
    for (Block block : content.blocks()) {
      if (block instanceof Line line) {
        finder.line(line);
      } else if (block instanceof Table table) {
        finder.table(table);
      }
    }
    return finder.plan(content);
  }

  private Optional<Plan> plan(Content content) {
    if (themes.stream().noneMatch(ThemeBuilder::hasTable)) {
      return Optional.empty();
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
            content.notes()));
  }

  /** The template shows in its title, its header fields and its six themes; two of them suffice. */
  private boolean onTemplate(Header fields) {
    int signs = (planTitle ? 1 : 0) + (fields.cells().size() >= 4 ? 1 : 0) + (knownThemes > 0 ? 1 : 0);
    return signs >= 2;
  }

  private void line(Line line) {
    String text = line.text();
    String whole = line.listNumber().isEmpty() ? text : line.listNumber() + " " + text;
    if (whole.isBlank()) {
      return;
    }
    if (title == null && !line.pagePart()) {
      title = line.address();
    }
    if (heading(whole, line.address())) {
      return;
    }
    Optional<String> context = Prompt.context(text);
    if (context.isPresent() && !line.pagePart()) {
      openContext(context.get(), line.address());
    } else if (Prompt.title(text)) {
      planTitle = true;
      title = line.pagePart() ? title : line.address();
      passages.add(new Passage(text, Place.of("Title", line.address()), true));
    } else if (Prompt.instruction(text)) {
      inContext = false;
    } else if (header.line(text, line.address())) {
      note(text, line.address());
    } else if (inContext && !line.pagePart()) {
      theme.context(text, line.address());
      note(text, line.address());
    } else {
      lastHeading = text.length() < 100 && !line.pagePart() ? text : lastHeading;
      note(text, line.address());
    }
  }

  /** Takes up a theme where the text is the heading of one. */
  private boolean heading(String text, Address address) {
    Optional<ThemeHeading> found = ThemeHeading.of(text);
    if (found.isEmpty()) {
      return false;
    }
    ThemeHeading heading = found.get();
    knownThemes += heading.known() ? 1 : 0;
    inContext = false;
    // A theme that goes on over the page may repeat its heading.
    if (theme == null || !theme.is(heading)) {
      theme = new ThemeBuilder(heading.number(), heading.title(), address);
      themes.add(theme);
    }
    passages.add(new Passage(heading.title(), Place.of(theme.label(), address), true));
    return true;
  }

  private void openContext(String words, Address address) {
    if (theme == null) {
      theme = new ThemeBuilder(null, "", address);
      themes.add(theme);
    }
    theme.context(words, address);
    inContext = true;
    if (!words.isEmpty()) {
      note(words, address);
    }
  }

  private void note(String text, Address address) {
    if (!text.isBlank()) {
      String label = theme == null ? "The top of the plan" : theme.label();
      passages.add(new Passage(text, Place.of(label, address), false));
    }
  }

  private void table(Table table) {
    if (columns != null && columnsOfTable != table.columns()) {
      columns = null;
    }
    int fields = 0;
    int actions = 0;
    for (int i = 0; i < table.rows().size(); i++) {
      Row row = table.rows().get(i);
      Row below = i + 1 < table.rows().size() ? table.rows().get(i + 1) : null;
      Optional<Columns> found = Columns.of(headings, row, below);
      if (found.isPresent()) {
        columns = found.get();
        columnsOfTable = table.columns();
        openTable(table);
        i += columns.rows() - 1;
      } else if (merged(row)) {
        mergedRow(row);
      } else if (contextRow(row)) {
        openContext(valueOf(row).allText(), valueOf(row).address());
      } else if (columns != null) {
        actions += actionRow(row);
      } else {
        fields += otherRow(row, below);
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
    return Place.of("Table " + address.replaceAll("\\D*(\\d+), row.*", "$1"), table.address());
  }

  private void openTable(Table table) {
    inContext = false;
    if (theme == null) {
      theme = new ThemeBuilder(null, lastHeading, table.address());
      themes.add(theme);
    }
    theme.columns(columns);
    String kind = "actions of " + theme.label();
    boolean known = readings.stream().anyMatch(r -> r.place().equals(place(table)) && r.kind().equals(kind));
    if (!known) {
      readings.add(new TableReading(place(table), kind, columns.explained()));
    }
  }

  private int actionRow(Row row) {
    inContext = false;
    if (!theme.hasTable()) {
      theme.columns(columns);
    }
    List<Cell> written = theme.row(columns, row);
    written.stream()
        .filter(cell -> cell.place().field() != Field.RAG)
        .forEach(cell -> passages.add(new Passage(cell.text(), cell.place(), false)));
    return written.isEmpty() ? 0 : 1;
  }

  /** A row that is one cell across: heading, context, note or a line of its own. */
  private static boolean merged(Row row) {
    List<GridCell> cells = row.cells();
    return cells.size() == 1
        || (cells.size() > 2
            && !cells.get(0).text().isEmpty()
            && cells.stream().skip(1).allMatch(GridCell::isBlank)
            && ThemeHeading.of(cells.get(0).text()).isPresent());
  }

  private void mergedRow(Row row) {
    GridCell cell = row.cells().get(0);
    if (cell.continued()) {
      return;
    }
    for (Table nested : cell.nested()) {
      table(nested);
    }
    String[] lines = cell.text().split("\n");
    for (String line : lines) {
      line(new Line(line, lines.length == 1 ? cell.listNumber() : "", cell.address(), false));
    }
  }

  private static boolean contextRow(Row row) {
    GridCell first = row.cells().get(0);
    return row.cells().size() == 2
        && first.text().length() < 250
        && Prompt.context(first.text()).filter(String::isEmpty).isPresent();
  }

  private static GridCell valueOf(Row row) {
    return row.cells().get(1);
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
