package org.plancheck.format.opendocument;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/**
 * Counts the paragraphs of lists and headings (5.3): the number that a list gives to a paragraph is
 * not in its text, but it is what people see in the "Action No" column.
 */
final class OdfLists {

  private static final int NOT_BEGUN = Integer.MIN_VALUE;

  /** A list that is open, at one of its levels. */
  static final class Open {
    private final int[] count;
    private final ListStyle style;
    private final int level;
    private boolean itemBegins;
    private Integer startsAt;

    Open(int[] count, ListStyle style, int level) {
      this.count = count;
      this.style = style;
      this.level = level;
    }
  }

  private final OdfStyles styles;
  private Deque<Open> open = new ArrayDeque<>();
  private final Map<String, int[]> byId = new HashMap<>();
  private final Map<String, int[]> byStyle = new HashMap<>();
  private final int[] headings = notBegun();

  OdfLists(OdfStyles styles) {
    this.styles = styles;
  }

  /** The {@code text:list} begins that stands here. */
  void begin(OdfStream xml) {
    Open outer = open.peek();
    String name = xml.value("text:style-name");
    ListStyle style = name == null ? null : styles.list(name);
    if (outer != null) {
      int level = ListStyle.levelWithin(outer.level + 1);
      open.push(new Open(outer.count, style == null ? outer.style : style, level));
      return;
    }
    int[] count = null;
    String continued = xml.value("text:continue-list");
    if (continued != null) {
      count = byId.get(continued);
    } else if (xml.is("text:continue-numbering", "true")) {
      count = byStyle.get(name);
    }
    count = count == null ? notBegun() : count;
    if (xml.value("xml:id") != null) {
      byId.put(xml.value("xml:id"), count);
    }
    byStyle.put(name, count);
    open.push(new Open(count, style, 0));
  }

  /** The {@code text:numbered-paragraph} begins that stands here: a list of one item. */
  void beginAlone(OdfStream xml) {
    String name = xml.value("text:style-name");
    String id = String.valueOf(xml.value("text:list-id"));
    int[] count = byId.computeIfAbsent(id, key -> notBegun());
    int level = ListStyle.levelWithin(xml.number("text:level", 1) - 1);
    open.push(new Open(count, name == null ? null : styles.list(name), level));
    item(xml);
  }

  /** The list ends that was begun last. */
  void end() {
    open.pop();
  }

  /** An item begins, whose first paragraph is numbered. */
  void item(OdfStream xml) {
    Open list = open.peek();
    list.itemBegins = true;
    list.startsAt =
        xml.value("text:start-value") == null ? null : xml.number("text:start-value", 1);
  }

  /** What stands in no list of the text around, as a text box, begins: gives those lists. */
  Deque<Open> enter() {
    Deque<Open> outer = open;
    open = new ArrayDeque<>();
    return outer;
  }

  /** It ends: the lists around go on. */
  void leave(Deque<Open> outer) {
    open = outer;
  }

  /** The number of a paragraph, as "2.1"; "" where no list gives it one. */
  String paragraph() {
    Open list = open.peek();
    if (list == null || !list.itemBegins) {
      return "";
    }
    list.itemBegins = false;
    return list.style == null ? "" : count(list.count, list.style, list.level, list.startsAt);
  }

  /** The number of a heading outside lists: the document's outline gives it (5.1.2). */
  String heading(OdfStream xml) {
    ListStyle outline = styles.outline();
    if (open.peek() != null || outline == null || xml.is("text:is-list-header", "true")) {
      return null;
    }
    int level = ListStyle.levelWithin(xml.number("text:outline-level", 1) - 1);
    boolean anew = xml.is("text:restart-numbering", "true");
    Integer start = anew ? Integer.valueOf(xml.number("text:start-value", 1)) : null;
    return count(headings, outline, level, start);
  }

  private static String count(int[] count, ListStyle style, int level, Integer startsAt) {
    for (int i = 0; i <= level; i++) {
      if (count[i] == NOT_BEGUN) {
        count[i] = style.start(i) - (i == level ? 1 : 0);
      }
    }
    count[level] = startsAt == null ? count[level] + 1 : startsAt;
    Arrays.fill(count, level + 1, count.length, NOT_BEGUN);
    return style.label(count, level);
  }

  private static int[] notBegun() {
    int[] count = new int[ListStyle.LEVELS];
    Arrays.fill(count, NOT_BEGUN);
    return count;
  }
}
