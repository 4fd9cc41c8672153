package org.plancheck.format;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Changes to a text at places of the original, made in one go. */
public final class Edits {

  /**
   * One change.
   *
   * @param at place in the original, 0-based
   * @param removed how many characters go
   * @param order among changes at the same place, smaller first
   * @param added what comes instead
   */
  private record Edit(int at, int removed, int order, String added) {}

  private final List<Edit> edits = new ArrayList<>();

  /** Inserts; of insertions at the same place those of smaller order come first. */
  public void insert(int at, int order, String added) {
    edits.add(new Edit(at, 0, order, added));
  }

  /** Takes out what stands from one place to before another. */
  public void remove(int from, int to) {
    edits.add(new Edit(from, to - from, Integer.MAX_VALUE, ""));
  }

  /** Puts something in the place of what stands there. */
  public void replace(int from, int to, String added) {
    edits.add(new Edit(from, to - from, 0, added));
  }

  /**
   * Adds at the end of the last element of a name, which may be written as an empty tag.
   *
   * @param text the original
   * @param element its local name
   */
  public void append(String text, String element, String added) {
    Markup markup = new Markup(text);
    int end = text.length();
    while (markup.next()) {
      if (markup.is(element) && markup.kind() == Markup.Kind.EMPTY) {
        replace(markup.end() - 2, markup.end(), ">" + added + "</" + markup.name() + ">");
        return;
      }
      if (markup.is(element) && markup.kind() == Markup.Kind.END) {
        end = markup.start();
      }
    }
    insert(end, 0, added);
  }

  /** True where nothing is to be changed. */
  public boolean isEmpty() {
    return edits.isEmpty();
  }

  /** The text with all changes made. */
  public String applyTo(String text) {
    edits.sort(Comparator.comparingInt(Edit::at).thenComparingInt(Edit::order));
    StringBuilder changed = new StringBuilder(text.length() + edits.size() * 120);
    int from = 0;
    for (Edit edit : edits) {
      if (edit.at() > from) {
        changed.append(text, from, edit.at());
      }
      changed.append(edit.added());
      from = Math.max(from, edit.at() + edit.removed());
    }
    return changed.append(text, from, text.length()).toString();
  }
}
