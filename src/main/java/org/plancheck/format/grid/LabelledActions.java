package org.plancheck.format.grid;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plancheck.format.grid.Block.GridCell;
import org.plancheck.format.grid.Block.Line;
import org.plancheck.plan.Address;
import org.plancheck.plan.Field;
import org.plancheck.plan.Shade;

/**
 * Actions written as lines with labels and without any table: "Action 1.2: …", then "Lead: …", "By:
 * …", "Progress: …".
 */
final class LabelledActions {

  /** Fewer than this are no plan: a letter may hold one such line. */
  static final int ENOUGH = 2;

  private static final Pattern ACTION =
      Pattern.compile(
          "(?is)^action(?:\\s+(?:no\\.?\\s*)?(\\d[\\d.]{0,7}[a-z]?)(?:\\s*[:.–—-]+\\s*|\\s+)|\\s*[:–—-]+\\s*)"
              + "(\\S.*)$");
  private static final Pattern NUMBERED =
      Pattern.compile("(?s)^(\\d{1,2}\\.\\d{1,2}[a-z]?)[.):]?\\s+(\\p{L}.+)$");

  /** At the start of a line a label may also end with a dash, or with a blank alone. */
  private static final Pattern LINE_PART =
      Pattern.compile(
          "(?s)^\\s*([\\p{L}][\\p{L}/]{1,12}(?: \\p{L}{2,12})?)(?:\\s+[–—-]\\s*|\\s+)(\\S.*)$");

  private static final Pattern PART =
      Pattern.compile(
          "(?:^|[\\t|;\\n]|\\s{2,}|(?<=[.,])\\s)\\s*([\\p{L}][\\p{L}/() -]{1,40}?)\\s*:(?!//)\\s*");

  /** In a line of its own "by" and "date" ask for the timescale. */
  private static final Set<String> DAY_LABELS =
      Set.of("by", "date", "complete by", "to be done by");

  private final Headings headings;
  private final List<Map<Field, GridCell>> actions = new ArrayList<>();
  private Map<Field, GridCell> open;
  private Field last;

  LabelledActions(Headings headings) {
    this.headings = headings;
  }

  /** True where a line begins an action. */
  static boolean begins(String text) {
    return ACTION.matcher(text).matches();
  }

  /**
   * Takes a line up.
   *
   * @return false where it belongs to no action
   */
  boolean take(Line line) {
    String text = line.text();
    Matcher action = ACTION.matcher(text);
    Matcher numbered = NUMBERED.matcher(text);
    if (action.matches()) {
      begin(action.group(1) == null ? line.listNumber() : action.group(1), action.group(2), line);
      return true;
    }
    if (numbered.matches() && open != null) {
      begin(numbered.group(1), numbered.group(2), line);
      return true;
    }
    if (open == null) {
      return false;
    }
    if (parts(text, line.address()) || linePart(text, line.address())) {
      return true;
    }
    // An action and its progress may go on over several lines; a name or a date does not.
    if (last == Field.ACTION || last == Field.PROGRESS) {
      append(text);
      return true;
    }
    open = null;
    return false;
  }

  /** Every line of a paragraph may begin with a label. */
  private boolean linePart(String text, Address address) {
    boolean any = false;
    for (String line : text.split("\n")) {
      Matcher part = LINE_PART.matcher(line);
      Optional<Field> field =
          part.matches()
              ? field(part.group(1)).or(() -> firstWord(part.group(1)))
              : Optional.empty();
      if (field.isPresent() && !open.containsKey(field.get())) {
        boolean twoWords = field(part.group(1)).isEmpty();
        String rest = twoWords ? line.strip().substring(part.group(1).indexOf(' ')) : part.group(2);
        put(field.get(), rest, address);
        last = field.get();
        any = true;
      } else if (any) {
        append(line);
      }
    }
    return any;
  }

  private Optional<Field> firstWord(String label) {
    int blank = label.indexOf(' ');
    return blank < 0 ? Optional.empty() : field(label.substring(0, blank));
  }

  private void begin(String number, String rest, Line line) {
    open = new EnumMap<>(Field.class);
    actions.add(open);
    put(Field.NUMBER, number, line.address());
    last = Field.ACTION;
    Matcher part = PART.matcher(rest);
    int from = -1;
    while (part.find() && from < 0) {
      from = field(part.group(1)).isPresent() ? part.start() : -1;
    }
    int end = from < 0 ? rest.length() : from;
    int firstLine = rest.indexOf('\n');
    put(
        Field.ACTION,
        rest.substring(0, firstLine < 0 ? end : Math.min(end, firstLine)),
        line.address());
    if (firstLine >= 0 && (from < 0 || firstLine < from)) {
      String more = rest.substring(firstLine + 1);
      if (!parts(more, line.address()) && !linePart(more, line.address())) {
        append(more);
      }
    } else if (from >= 0) {
      parts(rest.substring(from), line.address());
    }
  }

  /** Reads "Label: value" once or several times in a line. */
  private boolean parts(String text, Address address) {
    Matcher part = PART.matcher(text);
    List<int[]> places = new ArrayList<>();
    List<Field> fields = new ArrayList<>();
    while (part.find()) {
      Optional<Field> field = field(part.group(1));
      if (field.isPresent()) {
        fields.add(field.get());
        places.add(new int[] {part.start(), part.end()});
      }
    }
    if (fields.isEmpty() || !text.substring(0, places.get(0)[0]).isBlank()) {
      return false;
    }
    for (int i = 0; i < fields.size(); i++) {
      int end = i + 1 < fields.size() ? places.get(i + 1)[0] : text.length();
      put(fields.get(i), text.substring(places.get(i)[1], end), address);
      last = fields.get(i);
    }
    return true;
  }

  private Optional<Field> field(String label) {
    if (DAY_LABELS.contains(Words.label(label))) {
      return Optional.of(Field.TIMESCALE);
    }
    if (headings.in(Headings.STATUS, label)) {
      return Optional.of(Field.RAG);
    }
    return headings.columns(label).stream()
        .map(Headings.Fit::column)
        .filter(field -> field != Field.NUMBER && field != Field.ACTION)
        .findFirst();
  }

  private void append(String text) {
    GridCell before = open.get(last);
    put(
        last,
        before == null ? text : before.text() + "\n" + text,
        before == null ? null : before.address());
  }

  private void put(Field field, String text, Address address) {
    String clean = text.replaceAll("[\\t|;]+\\s*$", "").strip();
    open.put(
        field,
        new GridCell(clean, "", field.ordinalInRow(), 1, false, Shade.NONE, address, List.of()));
  }

  /** No more lines belong to the action that is open. */
  void close() {
    open = null;
  }

  /** The actions read so far, and forgets them. */
  List<Map<Field, GridCell>> takeAll() {
    List<Map<Field, GridCell>> taken = new ArrayList<>(actions);
    actions.clear();
    open = null;
    return taken;
  }
}
