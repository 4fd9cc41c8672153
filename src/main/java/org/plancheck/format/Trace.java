package org.plancheck.format;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.plancheck.plan.Address;

/**
 * Where the words that comments are about stand in the file: made on a second reading.
 *
 * @param <S> how a format keeps the text that a paragraph shows, with its places in the file
 */
public final class Trace<S> {

  /**
   * A paragraph of an address.
   *
   * @param number of its element in the part, counted as the format does
   * @param shown the text that it shows
   */
  public record TracedLine<S>(int number, S shown) {}

  private final Address title;
  private final Map<Address, List<TracedLine<S>>> lines = new HashMap<>();
  private final Deque<Address> cells = new ArrayDeque<>();
  private final List<TracedLine<S>> first = new ArrayList<>();

  /**
   * Prepares to note where some comments go, and nothing else.
   *
   * @param title where comments stand that have no place of their own in the body; null for the
   *     first paragraph
   */
  public Trace(Iterable<Comment> comments, Address title) {
    this.title = title == null ? new Address.Paragraph("body", 1) : title;
    lines.put(this.title, new ArrayList<>());
    comments.forEach(comment -> lines.put(place(comment), new ArrayList<>()));
  }

  private Address place(Comment comment) {
    Address own = comment.place().address();
    boolean inBody =
        own instanceof Address.TableCell cell && cell.part().equals("body")
            || own instanceof Address.Paragraph paragraph && paragraph.part().equals("body");
    return inBody ? own : title;
  }

  /** Begins a cell, to which all paragraphs belong until it is left. */
  public void enter(Address cell) {
    cells.push(cell);
  }

  /** Ends a cell. */
  public void leave(Address cell) {
    cells.remove(cell);
  }

  /** Takes a paragraph in. */
  public void note(Address paragraph, int number, S shown) {
    TracedLine<S> line = new TracedLine<>(number, shown);
    if (first.isEmpty()) {
      first.add(line);
    }
    add(paragraph, line);
    // A cell owns the paragraphs of the tables inside it too.
    cells.forEach(cell -> add(cell, line));
  }

  private void add(Address address, TracedLine<S> line) {
    List<TracedLine<S>> noted = lines.get(address);
    if (noted != null) {
      noted.add(line);
    }
  }

  /**
   * The paragraphs that a comment is about, in their order; where its place is not in the file,
   * those of the title, or the first that is shown. Empty where nothing is shown.
   */
  public List<TracedLine<S>> lines(Comment comment) {
    List<TracedLine<S>> own = lines.get(place(comment));
    List<TracedLine<S>> found = own.isEmpty() ? lines.get(title) : own;
    return found.isEmpty() ? first : found;
  }
}
