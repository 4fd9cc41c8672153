package org.plancheck.format.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.plancheck.format.Comment;
import org.plancheck.format.Edits;
import org.plancheck.format.Markup;
import org.plancheck.format.Trace;
import org.plancheck.format.Trace.TracedLine;
import org.plancheck.format.UnreadableFile;
import org.plancheck.format.word.ShownText.Piece;
import org.plancheck.plan.Address;

/**
 * Writes comments into a copy of a Word document. Marks are spliced into the characters of the main
 * part; everything that holds no comment mark stays byte for byte as it was.
 *
 * <p>Word has no comments in page headers, footers and notes (17.13.4.2): what is said of them
 * stands at the title.
 */
final class WordComments {

  /** One end of a comment: a text element and how many of its shown characters come before. */
  private record Point(int element, int offset) {}

  /** Where a comment stands: from a point to a point, else at the beginning of a paragraph. */
  private record Anchor(Comment comment, Point from, Point to, int paragraph) {}

  private final WordPackage word;
  private final CommentParts parts;
  private final String xml;
  private final Address title;

  private WordComments(WordPackage word, Address title) {
    this.word = word;
    this.parts = new CommentParts(word);
    this.xml = Markup.decode(word.parts().bytes(word.main()));
    this.title = title;
  }

  /**
   * The file with comments.
   *
   * @param title where comments stand that have no place of their own in the body; null for the
   *     first paragraph
   * @param date as "2026-11-22T00:00:00Z"
   */
  static byte[] write(WordPackage word, List<Comment> comments, Address title, String date)
      throws UnreadableFile {
    return new WordComments(word, title).write(comments, date);
  }

  private byte[] write(List<Comment> comments, String date) throws UnreadableFile {
    Trace<ShownText> trace = new Trace<>(comments, title);
    WordPlanReader.trace(word, trace);

    List<Anchor> anchors = new ArrayList<>();
    Map<Integer, Set<String>> answered = marksThatStay();
    for (Comment comment : comments) {
      List<TracedLine<ShownText>> lines = trace.lines(comment);
      boolean kept =
          lines.stream()
              .anyMatch(
                  line -> answered.getOrDefault(line.number(), Set.of()).contains(comment.point()));
      if (!kept && !lines.isEmpty()) {
        anchors.add(anchor(comment, lines));
      }
    }
    Map<String, Comment> written = new LinkedHashMap<>();
    String document = splice(anchors, written);
    Map<String, byte[]> changed = new TreeMap<>(parts.changed(written, date));
    if (!document.equals(xml)) {
      changed.put(word.main(), Markup.encode(document, word.parts().bytes(word.main())));
    }
    return word.parts().with(changed);
  }

  /**
   * Leaves their ids to the marks that stay.
   *
   * @return by paragraph, the rules that already speak there in a comment that someone answered
   */
  private Map<Integer, Set<String>> marksThatStay() {
    Map<Integer, Set<String>> rules = new HashMap<>();
    Markup markup = new Markup(xml);
    int paragraph = 0;
    while (markup.next()) {
      if (markup.is("p") && markup.opens()) {
        paragraph++;
      } else if (isMark(markup) && !parts.drops(markup.attribute("id"))) {
        parts.take(markup.attribute("id"));
        String rule = parts.keptRule(markup.attribute("id"));
        if (rule != null && markup.is("commentRangeStart")) {
          rules.computeIfAbsent(paragraph, key -> new HashSet<>()).add(rule);
        }
      }
    }
    return rules;
  }

  private static boolean isMark(Markup markup) {
    return markup.opens()
        && (markup.is("commentRangeStart")
            || markup.is("commentRangeEnd")
            || markup.is("commentReference"));
  }

  private static Anchor anchor(Comment comment, List<TracedLine<ShownText>> lines) {
    String quote = comment.place().quote();
    if (quote != null && !quote.isBlank()) {
      for (TracedLine<ShownText> line : lines) {
        int at = Comment.find(line.shown().text(), quote);
        Anchor found = at < 0 ? null : within(comment, line, at, at + quote.length());
        if (found != null) {
          return found;
        }
      }
    }
    List<TracedLine<ShownText>> shown =
        lines.stream().filter(line -> !line.shown().pieces().isEmpty()).toList();
    if (shown.isEmpty()) {
      return new Anchor(comment, null, null, lines.get(0).number());
    }
    int paragraph = shown.get(0).number();
    Piece first = shown.get(0).shown().pieces().get(0);
    List<Piece> lastPieces = shown.get(shown.size() - 1).shown().pieces();
    Piece last = lastPieces.get(lastPieces.size() - 1);
    return new Anchor(
        comment,
        new Point(first.element(), 0),
        new Point(last.element(), last.length()),
        paragraph);
  }

  private static Anchor within(Comment comment, TracedLine<ShownText> line, int from, int to) {
    Point start = null;
    Point end = null;
    for (Piece piece : line.shown().pieces()) {
      int pieceEnd = piece.start() + piece.length();
      if (start == null && from < pieceEnd) {
        start = new Point(piece.element(), Math.max(0, from - piece.start()));
      }
      if (piece.start() < to) {
        end = new Point(piece.element(), Math.min(to, pieceEnd) - piece.start());
      }
    }
    return start == null || end == null ? null : new Anchor(comment, start, end, line.number());
  }

  /** Marks the anchors in the main part and takes out the marks of comments that go. */
  private String splice(List<Anchor> anchors, Map<String, Comment> written) {
    RunMap runs = RunMap.of(xml, anchors.stream().flatMap(WordComments::elements).toList());
    Edits edits = new Edits();
    Prefix w = Prefix.of(xml);
    RunSplitter splitter = new RunSplitter(xml, runs, w, edits);
    for (Anchor anchor : anchors) {
      String id = parts.newId();
      String start = w.open("commentRangeStart") + w.attribute("id", id) + "/>";
      String end =
          w.open("commentRangeEnd")
              + w.attribute("id", id)
              + "/>"
              + w.tag("r")
              + w.open("commentReference")
              + w.attribute("id", id)
              + "/>"
              + w.close("r");
      if (anchor.from() != null
          && splitter.takes(anchor.from().element())
          && splitter.takes(anchor.to().element())) {
        splitter.at(anchor.from().element(), anchor.from().offset(), start, true);
        splitter.at(anchor.to().element(), anchor.to().offset(), end, false);
      } else {
        splitter.inParagraph(anchor.paragraph(), start + end);
      }
      written.put(id, anchor.comment());
    }
    splitter.finish();
    removeOldMarks(edits);
    return edits.isEmpty() ? xml : edits.applyTo(xml);
  }

  private static Stream<Integer> elements(Anchor anchor) {
    return anchor.from() == null
        ? Stream.empty()
        : Stream.of(anchor.from().element(), anchor.to().element());
  }

  /** Takes out the marks of comments that go, and runs that hold nothing else. */
  private void removeOldMarks(Edits edits) {
    Markup markup = new Markup(xml);
    int run = -1;
    int properties = 0;
    int[] reference = null;
    while (markup.next()) {
      if (markup.is("r")) {
        if (reference != null) {
          boolean alone = run >= 0 && markup.kind() == Markup.Kind.END;
          edits.remove(alone ? run : reference[0], alone ? markup.end() : reference[1]);
        }
        run = markup.kind() == Markup.Kind.START ? markup.start() : -1;
        reference = null;
      } else if (markup.is("rPr") && markup.kind() != Markup.Kind.EMPTY) {
        properties += markup.opens() ? 1 : -1;
      } else if (isMark(markup) && parts.drops(markup.attribute("id"))) {
        if (markup.is("commentReference") && markup.kind() == Markup.Kind.EMPTY && run >= 0) {
          reference = new int[] {markup.start(), markup.end()};
        } else {
          edits.remove(markup.start(), endOf(markup));
        }
      } else if (properties == 0 && markup.opens() && !markup.is("rPr")) {
        if (reference != null) {
          edits.remove(reference[0], reference[1]);
          reference = null;
        }
        run = -1;
      }
    }
  }

  /** Where the mark's element ends, which may be written with an end tag of its own. */
  private static int endOf(Markup mark) {
    if (mark.kind() == Markup.Kind.START) {
      mark.next();
    }
    return mark.end();
  }
}
