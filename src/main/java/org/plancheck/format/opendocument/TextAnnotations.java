package org.plancheck.format.opendocument;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.plancheck.format.Comment;
import org.plancheck.format.Edits;
import org.plancheck.format.Markup;
import org.plancheck.format.Trace;
import org.plancheck.format.Trace.TracedLine;
import org.plancheck.format.UnreadableFile;
import org.plancheck.format.opendocument.OdfShown.Point;
import org.plancheck.plan.Address;

/**
 * Writes comments into a copy of an OpenDocument text (14.1). They are spliced into the characters
 * of its content; everything else stays byte for byte as it was.
 *
 * <p>Office programs show no comments in page headers, footers and notes: what is said of them
 * stands at the title.
 */
final class TextAnnotations {

  /** Where a comment stands: from a point to a point, else at the beginning of a paragraph. */
  private record Anchor(Comment comment, Point from, Point to, int paragraph) {}

  private final OdfPackage odf;
  private final String xml;
  private final Prefixes prefixes;
  private final String date;
  private final List<Remark> remarks;
  private final Set<String> names = new HashSet<>();
  private int lastName;

  private TextAnnotations(OdfPackage odf, String date) {
    this.odf = odf;
    this.xml = odf.text();
    this.prefixes = Prefixes.of(xml);
    this.date = date;
    this.remarks = Remark.in(xml);
  }

  /**
   * The file with comments.
   *
   * @param title where comments stand that have no place of their own in the body; null for the
   *     first paragraph
   * @param date as "2026-11-22T00:00:00"
   */
  static byte[] write(OdfPackage odf, List<Comment> comments, Address title, String date)
      throws UnreadableFile {
    Trace<OdfShown> trace = new Trace<>(comments, title);
    // It is read to its end before it is changed as text.
    TextReader.trace(odf, trace);
    return new TextAnnotations(odf, date).write(comments, trace);
  }

  private byte[] write(List<Comment> comments, Trace<OdfShown> trace) {
    Edits edits = new Edits();
    Map<Integer, Set<String>> staying = removeOurs(edits);
    List<Anchor> anchors = new ArrayList<>();
    for (Comment comment : comments) {
      List<TracedLine<OdfShown>> lines = trace.lines(comment);
      boolean said =
          lines.stream()
              .anyMatch(
                  line -> staying.getOrDefault(line.number(), Set.of()).contains(comment.point()));
      if (!said && !lines.isEmpty()) {
        anchors.add(anchor(comment, lines));
      }
    }
    add(anchors, edits);
    return odf.with(edits.applyTo(xml));
  }

  /**
   * Takes out our earlier comments that nobody answered.
   *
   * @return of those that stay, the rules by the paragraph in which they speak
   */
  private Map<Integer, Set<String>> removeOurs(Edits edits) {
    Set<String> answered = Remark.answered(remarks);
    Map<Integer, Set<String>> staying = new HashMap<>();
    Set<String> gone = new HashSet<>();
    for (Remark remark : remarks) {
      if (remark.ours() && !remark.stays(answered)) {
        edits.remove(remark.start(), remark.end());
        gone.add(remark.name());
      } else {
        names.add(remark.name());
        staying.computeIfAbsent(remark.paragraph(), key -> new HashSet<>()).add(remark.rule());
      }
    }
    gone.removeAll(names);
    Markup markup = new Markup(xml);
    while (markup.next()) {
      boolean end = markup.opens() && markup.is("annotation-end");
      if (end && gone.contains(String.valueOf(markup.attribute("name")))) {
        int from = markup.start();
        if (markup.kind() == Markup.Kind.START) {
          markup.next();
        }
        edits.remove(from, markup.end());
      } else if (end) {
        names.add(String.valueOf(markup.attribute("name")));
      }
    }
    return staying;
  }

  private static Anchor anchor(Comment comment, List<TracedLine<OdfShown>> lines) {
    String quote = comment.place().quote();
    if (quote != null && !quote.isBlank()) {
      for (TracedLine<OdfShown> line : lines) {
        int at = Comment.find(line.shown().text(), quote);
        Point from = at < 0 ? null : line.shown().begin(at);
        Point to = at < 0 ? null : line.shown().end(at + quote.length());
        if (from != null && to != null) {
          return new Anchor(comment, from, to, line.number());
        }
      }
    }
    List<TracedLine<OdfShown>> shown =
        lines.stream().filter(line -> !line.shown().isEmpty()).toList();
    if (shown.isEmpty()) {
      return new Anchor(comment, null, null, lines.get(0).number());
    }
    Point from = shown.get(0).shown().first();
    Point to = shown.get(shown.size() - 1).shown().last();
    return new Anchor(comment, from, to, shown.get(0).number());
  }

  private void add(List<Anchor> anchors, Edits edits) {
    Set<Integer> tags = new HashSet<>();
    for (Anchor anchor : anchors) {
      tags.add(anchor.paragraph());
      if (anchor.from() != null) {
        tags.add(anchor.from().tag());
        tags.add(anchor.to().tag());
      }
    }
    PartPlaces places = new PartPlaces(xml, tags);
    Map<Integer, StringBuilder> atParagraphs = new TreeMap<>();
    for (Anchor anchor : anchors) {
      if (anchor.from() == null) {
        atParagraphs
            .computeIfAbsent(anchor.paragraph(), key -> new StringBuilder())
            .append(annotation(anchor.comment(), ""));
      } else {
        String name = newName();
        // At the same place, what ends stands before what begins.
        edits.insert(places.of(anchor.from()), 1, annotation(anchor.comment(), name));
        edits.insert(
            places.of(anchor.to()),
            0,
            prefixes.element("office:annotation-end", prefixes.attribute("office:name", name), ""));
      }
    }
    atParagraphs.forEach((tag, marks) -> begin(places, tag, marks, edits));
  }

  private static void begin(PartPlaces places, int tag, StringBuilder marks, Edits edits) {
    int end = places.end(tag);
    if (places.isEmpty(tag)) {
      edits.replace(end - 2, end, ">" + marks + "</" + places.name(tag) + ">");
    } else {
      edits.insert(end, 1, marks.toString());
    }
  }

  private String newName() {
    String name;
    do {
      name = "plancheck-" + ++lastName;
    } while (!names.add(name));
    return name;
  }

  private String annotation(Comment comment, String name) {
    return Annotation.written(comment.text(), name, date, prefixes);
  }
}
