package org.plancheck.plan;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A fingerprint of what a plan says, whatever file says it. Saving again, comments, fonts, page
 * breaks, another format, runs of blanks and the order of rows leave it; any other character of any
 * cell, or the colour of a status, changes it. It is the same as long as no cell has changed.
 *
 * @param value of the whole plan, 64 hexadecimal digits
 * @param cells of each place where something stands, in the plan's order: a label for people, as
 *     "Theme 2, action 2.1, Timescale", and 16 hexadecimal digits. It holds none of the words
 * @param places the places by the same labels
 */
public record ContentHash(String value, Map<String, String> cells, Map<String, Place> places) {

  /** Begins what is hashed, so that another way of reading can never pass for this one. */
  private static final String FORM = "plancheck-content/1";

  private static final int CELL_DIGITS = 16;

  public ContentHash {
    cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
    places = Collections.unmodifiableMap(new LinkedHashMap<>(places));
  }

  /** The fingerprint of a plan. */
  public static ContentHash of(Plan plan) {
    Map<String, Cell> said = new PlanContent(plan).cells();
    Map<String, String> cells = new LinkedHashMap<>();
    Map<String, Place> places = new LinkedHashMap<>();
    Map<String, String> inOrder = new TreeMap<>();
    said.forEach(
        (label, cell) -> {
          String digest = Sha256.of(FORM + "\n" + label + "\n" + cell.text());
          cells.put(label, digest.substring(0, CELL_DIGITS));
          places.put(label, cell.place());
          inOrder.put(label, digest);
        });
    StringBuilder whole = new StringBuilder(FORM);
    inOrder.forEach((label, digest) -> whole.append('\n').append(digest));
    return new ContentHash(Sha256.of(whole.toString()), cells, places);
  }

  /**
   * What is not as it was: first what was added or edited, in the plan's order, then what is gone.
   *
   * @param earlier the {@link #cells} of an earlier state
   * @return the places of this plan; a label alone for what is gone
   */
  public List<Place> changedSince(Map<String, String> earlier) {
    List<Place> changed = new ArrayList<>();
    cells.forEach(
        (label, digest) -> {
          if (!digest.equals(earlier.get(label))) {
            changed.add(places.get(label));
          }
        });
    earlier.keySet().stream()
        .filter(label -> !cells.containsKey(label))
        .forEach(label -> changed.add(Place.of(label, null)));
    return changed;
  }

  /** The words as every program shows them: blanks and marks that nobody sees are evened out. */
  static String canonical(String text) {
    String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
    StringBuilder even = new StringBuilder(composed.length());
    boolean blank = false;
    for (int at = 0; at < composed.length(); ) {
      int c = composed.codePointAt(at);
      at += Character.charCount(c);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        blank = true;
      } else if (!unseen(c)) {
        if (blank && !even.isEmpty()) {
          even.append(' ');
        }
        blank = false;
        even.appendCodePoint(c == NON_BREAKING_HYPHEN ? '-' : c);
      }
    }
    return even.toString();
  }

  private static final int NON_BREAKING_HYPHEN = 0x2011;

  /** Soft hyphens, joiners and marks of direction. */
  private static boolean unseen(int c) {
    return Character.getType(c) == Character.FORMAT || Character.isISOControl(c);
  }
}
