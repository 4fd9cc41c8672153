package org.plancheck.format.word;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.plancheck.format.Edits;
import org.plancheck.format.Markup;

/**
 * The parts beside the comments that tell who answered whom: Word's extended, ids and extensible
 * parts ([MS-DOCX] 2.5). They name a comment by the id of its last paragraph.
 */
final class CommentThreads {

  private final WordPackage word;

  CommentThreads(WordPackage word) {
    this.word = word;
  }

  /** Ids of the paragraphs of comments that someone answered. */
  Set<String> answered() {
    return new HashSet<>(parents().values());
  }

  /** For each answer, by the id of its paragraph, that of the comment which it answers. */
  Map<String, String> parents() {
    Map<String, String> parents = new HashMap<>();
    String name = word.related("commentsExtended").orElse(null);
    if (name != null) {
      Markup markup = new Markup(Markup.decode(word.parts().bytes(name)));
      while (markup.next()) {
        String parent = markup.is("commentEx") ? markup.attribute("paraIdParent") : null;
        if (parent != null) {
          parents.put(String.valueOf(markup.attribute("paraId")), parent);
        }
      }
    }
    return parents;
  }

  /**
   * Takes out what is said of some comments.
   *
   * @param paragraphs ids of their paragraphs
   * @param parts the changed parts are put here, by name
   */
  void drop(Set<String> paragraphs, Map<String, byte[]> parts) {
    if (paragraphs.isEmpty()) {
      return;
    }
    Set<String> durable = new HashSet<>();
    drop(parts, "commentsExtended", "commentEx", "paraId", paragraphs);
    durable.addAll(drop(parts, "commentsIds", "commentId", "paraId", paragraphs));
    drop(parts, "commentsExtensible", "commentExtensible", "durableId", durable);
  }

  /** Gives the durable ids of what went. */
  private Set<String> drop(
      Map<String, byte[]> parts, String kind, String element, String key, Set<String> values) {
    Set<String> durable = new HashSet<>();
    String name = word.related(kind).orElse(null);
    if (name == null) {
      return durable;
    }
    String text = Markup.decode(word.parts().bytes(name));
    Markup markup = new Markup(text);
    Edits edits = new Edits();
    int from = -1;
    while (markup.next()) {
      if (!markup.is(element)) {
        continue;
      }
      if (markup.opens() && values.contains(String.valueOf(markup.attribute(key)))) {
        from = markup.start();
        durable.add(String.valueOf(markup.attribute("durableId")));
      }
      if (from >= 0 && markup.kind() != Markup.Kind.START) {
        edits.remove(from, markup.end());
        from = -1;
      }
    }
    if (!edits.isEmpty()) {
      parts.put(name, Markup.encode(edits.applyTo(text), word.parts().bytes(name)));
    }
    return durable;
  }
}
