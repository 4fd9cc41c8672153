package org.plancheck.format.word;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.plancheck.format.word.NumberingLists.ListForm;

/**
 * Word's automatic numbering (17.9): the number that a list gives to a paragraph is not in its
 * text, but it is what people see in the "Action No" column.
 */
final class WordNumbering {

  /** A level that was not counted yet, or not since a higher one was. */
  private static final int NOT_BEGUN = Integer.MIN_VALUE;

  private final NumberingLists lists;
  private final Map<ListForm, int[]> counters = new HashMap<>();
  private final Set<String> startedAnew = new HashSet<>();

  private WordNumbering(NumberingLists lists) {
    this.lists = lists;
  }

  /** Reads the lists and the styles that use them, where the file has such parts. */
  static WordNumbering of(WordPackage word) throws XMLStreamException {
    return new WordNumbering(NumberingLists.of(word));
  }

  /**
   * Counts one more paragraph and gives its number, as "2.1" or "Theme 2:"; "" for bullets and for
   * paragraphs in no list.
   *
   * @param number the paragraph's own {@code w:numId}, or null
   * @param level the paragraph's own {@code w:ilvl}, 0-based, or null
   * @param style the paragraph's style, or null
   */
  String next(String number, Integer level, String style) {
    String list = number;
    Integer at = level;
    if (list == null && style != null) {
      NumberingLists.OfStyle ofStyle = lists.ofStyle(style);
      list = ofStyle.list();
      at = at == null ? ofStyle.level() : at;
    }
    ListForm form = list == null ? null : lists.form(list);
    return form == null ? "" : count(list, form, NumberingLists.levelWithin(at == null ? 0 : at));
  }

  private String count(String list, ListForm form, int at) {
    int[] count = counters.computeIfAbsent(form.counted(), key -> notBegun());
    for (int i = 0; i <= at; i++) {
      Integer anew = form.startOverride(i);
      boolean starts = anew != null && startedAnew.add(list + " " + i);
      if (starts || count[i] == NOT_BEGUN) {
        count[i] = (anew == null ? form.level(i).start() : anew) - (i == at ? 1 : 0);
      }
    }
    count[at]++;
    for (int i = at + 1; i < count.length; i++) {
      if (form.level(i).restartsAfter(at, i)) {
        count[i] = NOT_BEGUN;
      }
    }
    return form.label(count, at);
  }

  private static int[] notBegun() {
    int[] count = new int[NumberingLists.LEVELS];
    Arrays.fill(count, NOT_BEGUN);
    return count;
  }
}
