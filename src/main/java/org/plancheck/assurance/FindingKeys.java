package org.plancheck.assurance;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.plancheck.plan.Action;
import org.plancheck.plan.Address;
import org.plancheck.plan.Cell;
import org.plancheck.plan.Field;
import org.plancheck.plan.Passage;
import org.plancheck.plan.Place;
import org.plancheck.plan.Plan;
import org.plancheck.plan.Theme;
import org.plancheck.result.Finding;

/**
 * The key of each finding: its rule, its place and the words there. An edited cell gives another
 * key, so what was set aside for the old words comes back.
 *
 * <p>A status is judged by its date, so at either of the two both count. Where a place has no
 * words, as a missing field or the plan as a whole, the finding's own message stands for them.
 */
public final class FindingKeys {

  private static final int DIGITS = 8;

  private final Map<Address, String> words = new HashMap<>();
  private final Map<String, String> rows = new HashMap<>();
  private final Map<String, String> actions = new HashMap<>();
  private final Map<String, Integer> times = new HashMap<>();
  private final IdentityHashMap<Finding, String> keys = new IdentityHashMap<>();

  /** Prepares to make the keys of findings about a plan. */
  public FindingKeys(Plan plan) {
    for (Passage passage : plan.passages()) {
      words.merge(passage.place().address(), passage.text(), (one, more) -> one + "\n" + more);
    }
    plan.header().cells().values().forEach(this::add);
    for (Theme theme : plan.themes()) {
      theme.context().ifPresent(this::add);
      for (Action action : theme.actions()) {
        action.cells().values().forEach(this::add);
        String dated = action.text(Field.TIMESCALE) + "\n" + action.text(Field.RAG);
        rows.put(row(action.place()), dated + "\n" + action.shade());
        actions.put(row(action.place()), action.text(Field.ACTION));
      }
    }
  }

  private void add(Cell cell) {
    words.put(cell.place().address(), cell.text());
  }

  private static String row(Place place) {
    return place.theme() + "/" + place.action() + "/" + place.row() + "/" + place.label();
  }

  /** The key of a finding, 8 hexadecimal digits; the same each time for the same finding. */
  public String of(Finding finding) {
    return keys.computeIfAbsent(finding, this::made);
  }

  private String made(Finding finding) {
    Place place = finding.place();
    String said = wordsAt(place);
    String quote = place.quote() == null ? "" : place.quote();
    boolean wordless = even(quote).isEmpty() && even(said).isEmpty();
    String point =
        List.of(finding.rule(), even(place.label()), even(quote), even(said)).stream()
            .collect(
                Collectors.joining(
                    "\n", "", wordless ? "\n" + finding.message() + actionAt(place) : ""));
    // Of two rows that are alike in everything, a person may have meant only one.
    int time = times.merge(point, 1, Integer::sum);
    return sha256(time == 1 ? point : point + "\n" + time).substring(0, DIGITS);
  }

  /** All words at a place, of which a finding may quote only some. */
  String wordsAt(Place place) {
    if (place.field() == Field.TIMESCALE || place.field() == Field.RAG) {
      String dated = rows.get(rowOf(place));
      if (dated != null) {
        return dated;
      }
    }
    return cellAt(place);
  }

  /** The row of a cell, which is labelled as its row is, with its field behind. */
  private static String rowOf(Place place) {
    String label = place.label();
    String whole = label.substring(0, Math.max(0, label.lastIndexOf(", ")));
    return place.theme() + "/" + place.action() + "/" + place.row() + "/" + whole;
  }

  /** The action of the row that a place is in: an empty cell is told by what it belongs to. */
  private String actionAt(Place place) {
    return place.row() == null ? "" : "\n" + even(actions.getOrDefault(rowOf(place), ""));
  }

  /** The words of the cell or line at a place; "" where none stand there. */
  String cellAt(Place place) {
    return place.address() == null ? "" : words.getOrDefault(place.address(), "");
  }

  /** Words without capitals, and with any blanks as one: copied by hand they are still the same. */
  static String even(String words) {
    return words
        .replace('\u00a0', ' ')
        .replaceAll("\\s+", " ")
        .replaceAll("[‘’]", "'")
        .replaceAll("[“”]", "\"")
        .strip()
        .toLowerCase(Locale.ROOT);
  }

  private static String sha256(String text) {
    try {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256.", e);
    }
  }
}
