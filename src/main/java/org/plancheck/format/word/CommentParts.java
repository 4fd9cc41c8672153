package org.plancheck.format.word;

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
import org.plancheck.format.Replies;

/** The part that holds the comments (17.13.4): what is in it, and what it is to become. */
final class CommentParts {

  private static final String RELATIONSHIP =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments";
  private static final String CONTENT_TYPE =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";

  /** A comment that the file already has. */
  private static final class Known {
    long id;
    boolean ours;
    String rule = "";
    boolean added;
    int start;
    int end;
    final Set<String> paragraphs = new HashSet<>();
  }

  private final WordPackage word;
  private final CommentThreads threads;
  private final String part;
  private final String xml;
  private final List<Known> known = new ArrayList<>();
  private final Set<Long> dropped = new HashSet<>();
  private final Set<String> droppedParagraphs = new HashSet<>();
  private final Map<Long, String> keptRules = new HashMap<>();
  private final Set<Long> taken = new HashSet<>();
  private long nextId;

  CommentParts(WordPackage word) {
    this.word = word;
    this.threads = new CommentThreads(word);
    this.part = word.related("comments").orElse(null);
    this.xml = part == null ? "" : Markup.decode(word.parts().bytes(part));
    readKnown();
    decide();
  }

  /** How many comments of people a document has; answers to ours are part of our feedback. */
  static int ofPeople(WordPackage word) {
    CommentParts parts = new CommentParts(word);
    Map<String, String> parents = parts.threads.parents();
    Set<String> ours = new HashSet<>();
    parts.known.stream().filter(known -> known.ours).forEach(k -> ours.addAll(k.paragraphs));
    return (int)
        parts.known.stream()
            .filter(known -> !known.ours)
            .filter(
                known -> known.paragraphs.stream().noneMatch(p -> ours.contains(parents.get(p))))
            .count();
  }

  private static boolean ours(Markup comment) {
    String author = comment.attribute("author");
    return author != null && author.startsWith(Comment.AUTHOR);
  }

  private void readKnown() {
    Markup markup = new Markup(xml);
    Known comment = null;
    while (markup.next()) {
      if (markup.is("comment") && markup.opens()) {
        comment = new Known();
        comment.start = markup.start();
        comment.id = id(markup.attribute("id"));
        comment.ours = ours(markup);
        comment.end = markup.end();
        known.add(comment);
      } else if (markup.is("comment") && comment != null) {
        comment.end = markup.end();
        // A spelling mark may stand in the midst of the rule's id.
        String text = xml.substring(comment.start, comment.end).replaceAll("<[^>]{0,400}>", "");
        comment.rule = Comment.pointIn(text);
        comment.added = Replies.addedTo(text);
        comment = null;
      } else if (markup.is("p") && markup.opens() && comment != null) {
        String paragraph = markup.attribute("paraId");
        if (paragraph != null) {
          comment.paragraphs.add(paragraph);
        }
      }
    }
  }

  /** Ours go, unless someone answered: then the thread stays whole. */
  private void decide() {
    Set<String> answered = threads.answered();
    for (Known comment : known) {
      if (!comment.ours
          || comment.added
          || comment.paragraphs.stream().anyMatch(answered::contains)) {
        taken.add(comment.id);
      }
    }
    for (Known comment : known) {
      // Where a broken file has an id twice, nobody can tell whose marks are whose.
      if (comment.ours && !taken.contains(comment.id)) {
        dropped.add(comment.id);
        droppedParagraphs.addAll(comment.paragraphs);
      } else if (comment.ours) {
        keptRules.put(comment.id, comment.rule);
      }
    }
  }

  private static long id(String value) {
    try {
      return value == null ? -1 : Long.parseLong(value.strip());
    } catch (NumberFormatException e) {
      return -1;
    }
  }

  /** True for an id of our own earlier comments that go now. */
  boolean drops(String id) {
    return dropped.contains(id(id));
  }

  /** The point of a comment of ours that stays because someone answered it; null for others. */
  String keptRule(String id) {
    return keptRules.get(id(id));
  }

  /** Leaves an id to a mark that stands in the text, whether there is a comment to it or not. */
  void take(String id) {
    taken.add(id(id));
  }

  /** An id that nothing in the file has. */
  String newId() {
    while (taken.contains(nextId)) {
      nextId++;
    }
    taken.add(nextId);
    return Long.toString(nextId);
  }

  /**
   * The changed parts.
   *
   * @param comments new comments by their id
   * @param date as "2026-11-22T00:00:00Z"
   */
  Map<String, byte[]> changed(Map<String, Comment> comments, String date) {
    Map<String, byte[]> parts = new TreeMap<>();
    if (part == null && comments.isEmpty()) {
      return parts;
    }
    if (part == null) {
      addPart(parts, comments, date);
    } else {
      Edits edits = new Edits();
      known.stream()
          .filter(comment -> dropped.contains(comment.id))
          .forEach(comment -> edits.remove(comment.start, comment.end));
      if (!comments.isEmpty()) {
        edits.append(xml, "comments", written(comments, date, Prefix.of(xml)));
      }
      if (!edits.isEmpty()) {
        parts.put(part, Markup.encode(edits.applyTo(xml), word.parts().bytes(part)));
      }
      threads.drop(droppedParagraphs, parts);
    }
    return parts;
  }

  private void addPart(Map<String, byte[]> parts, Map<String, Comment> comments, String date) {
    String folder = word.main().substring(0, word.main().lastIndexOf('/') + 1);
    String name = folder + "comments.xml";
    String types = Markup.decode(word.parts().bytes("[Content_Types].xml"));
    for (int i = 2; word.parts().has(name) || types.contains("\"/" + name + "\""); i++) {
      name = folder + "comments" + i + ".xml";
    }
    Prefix prefix = Prefix.transitional(Markup.decode(word.parts().bytes(word.main())));
    String body =
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<w:comments xmlns:w=\""
            + prefix.namespace()
            + "\">"
            + written(comments, date, new Prefix("w:", prefix.namespace(), true))
            + "</w:comments>";
    parts.put(name, body.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    edit(
        parts,
        "[Content_Types].xml",
        "Types",
        "<Override PartName=\"/" + name + "\" ContentType=\"" + CONTENT_TYPE + "\"/>");
    String relationships = WordPackage.relationshipsOf(word.main());
    String id = "rIdPlancheck";
    while (word.relationships().containsKey(id)) {
      id += "1";
    }
    String type =
        prefix.namespace().contains("purl.oclc.org")
            ? "http://purl.oclc.org/ooxml/officeDocument/relationships/comments"
            : RELATIONSHIP;
    String target = name.substring(folder.length());
    String relationship =
        "<Relationship Id=\"" + id + "\" Type=\"" + type + "\" Target=\"" + target + "\"/>";
    if (word.parts().has(relationships)) {
      edit(parts, relationships, "Relationships", relationship);
    } else {
      String all =
          "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<Relationships xmlns=\""
              + "http://schemas.openxmlformats.org/package/2006/relationships\">"
              + relationship
              + "</Relationships>";
      parts.put(relationships, all.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
  }

  private void edit(Map<String, byte[]> parts, String name, String root, String added) {
    byte[] bytes = word.parts().bytes(name);
    String text = Markup.decode(bytes);
    Edits edits = new Edits();
    // The part may bind its namespace to a prefix.
    String prefix = Prefix.of(text).name();
    edits.append(text, root, prefix.isEmpty() ? added : added.replace("<", "<" + prefix));
    parts.put(name, Markup.encode(edits.applyTo(text), bytes));
  }

  private static String written(Map<String, Comment> comments, String date, Prefix w) {
    StringBuilder all = new StringBuilder();
    comments.forEach(
        (id, comment) -> {
          all.append(w.open("comment"))
              .append(w.attribute("id", id))
              .append(w.attribute("author", Comment.AUTHOR))
              .append(w.attribute("date", date))
              .append(w.attribute("initials", "PC"))
              .append('>');
          for (String paragraph : comment.text().split("\n")) {
            all.append(w.tag("p")).append(w.tag("r")).append(w.open("t"));
            all.append(" xml:space=\"preserve\">").append(Markup.escape(paragraph));
            all.append(w.close("t")).append(w.close("r")).append(w.close("p"));
          }
          all.append(w.close("comment"));
        });
    return all.toString();
  }
}
