package org.plancheck.format.opendocument;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.plancheck.format.Comment;
import org.plancheck.format.Markup;
import org.plancheck.format.Replies;

/**
 * A comment that a document has (14.1).
 *
 * @param name by which its end and its answers refer to it, as written; "" where it has none
 * @param ours true where a check of ours wrote it
 * @param rule the point that it makes, where it is ours
 * @param paragraph number of the start tag of the paragraph in which it begins; 0 outside
 * @param start where it begins in the characters of the part
 * @param end where it ends there
 * @param answers the name of the comment that it answers; null where it answers none
 * @param resolved true where somebody has marked it as done, or has written into it
 */
record Remark(
    String name,
    boolean ours,
    String rule,
    int paragraph,
    int start,
    int end,
    String answers,
    boolean resolved) {

  /** All of a part, in its order. */
  static List<Remark> in(String part) {
    List<Remark> remarks = new ArrayList<>();
    Markup markup = new Markup(part);
    int tags = 0;
    int paragraph = 0;
    while (markup.next()) {
      tags += markup.kind() == Markup.Kind.EMPTY ? 2 : 1;
      if (markup.is("annotation") && markup.kind() == Markup.Kind.START) {
        Remark remark = read(part, markup, paragraph);
        remarks.add(remark);
        tags += tagsIn(part, remark) - 1;
      } else if ((markup.is("p") || markup.is("h")) && markup.kind() == Markup.Kind.START) {
        paragraph = tags;
      }
    }
    return remarks;
  }

  /** How many comments of people a part has; those of this program are none. */
  static int ofPeople(String part) {
    return (int) in(part).stream().filter(remark -> !remark.ours).count();
  }

  private static int tagsIn(String part, Remark remark) {
    Markup markup = new Markup(part.substring(remark.start, remark.end));
    int tags = 0;
    while (markup.next()) {
      tags += markup.kind() == Markup.Kind.EMPTY ? 2 : 1;
    }
    return tags;
  }

  private static Remark read(String part, Markup markup, int paragraph) {
    int start = markup.start();
    String name = String.valueOf(markup.attribute("name"));
    String answers = markup.attribute("parent-name");
    boolean resolved = "true".equals(markup.attribute("resolved"));
    String creator = "";
    int creatorFrom = -1;
    while (markup.next() && !(markup.is("annotation") && markup.kind() == Markup.Kind.END)) {
      if (markup.is("creator")) {
        creator =
            markup.kind() == Markup.Kind.END && creatorFrom >= 0
                ? part.substring(creatorFrom, markup.start())
                : creator;
        creatorFrom = markup.end();
      }
    }
    String text = part.substring(start, markup.end()).replaceAll("<[^>]{0,400}>", "");
    // A workbook that was converted from another format may have lost the name beside the note.
    boolean ours =
        creator.isBlank()
            ? text.strip().startsWith(Comment.AUTHOR + ":")
            : creator.strip().startsWith(Comment.AUTHOR);
    return new Remark(
        name.equals("null") ? "" : name,
        ours,
        ours ? Comment.pointIn(text) : "",
        paragraph,
        start,
        markup.end(),
        answers,
        resolved || (ours && Replies.addedTo(text)));
  }

  /** Of some comments, the names of those that somebody answered. */
  static Set<String> answered(List<Remark> remarks) {
    Set<String> answered = new HashSet<>();
    for (Remark remark : remarks) {
      if (remark.answers != null) {
        answered.add(remark.answers);
      }
    }
    return answered;
  }

  /** True for ours that stays because somebody has marked or answered it. */
  boolean stays(Set<String> answered) {
    return ours && (resolved || (!name.isEmpty() && answered.contains(name)));
  }
}
