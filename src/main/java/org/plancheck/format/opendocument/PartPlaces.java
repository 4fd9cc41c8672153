package org.plancheck.format.opendocument;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.plancheck.format.Markup;
import org.plancheck.format.opendocument.OdfShown.Point;

/** Finds points, which a reader tells by tags and characters, in the characters of a part. */
final class PartPlaces {

  private record Tag(int start, int end, boolean empty, String name) {}

  private final String part;
  private final Map<Integer, Tag> tags = new HashMap<>();

  /**
   * Walks through a part.
   *
   * @param wanted numbers of the tags that will be asked for
   */
  PartPlaces(String part, Collection<Integer> wanted) {
    this.part = part;
    Set<Integer> sought = new HashSet<>(wanted);
    Markup markup = new Markup(part);
    int number = 0;
    while (markup.next()) {
      boolean empty = markup.kind() == Markup.Kind.EMPTY;
      for (int i = empty ? 2 : 1; i > 0; i--) {
        if (sought.contains(++number)) {
          tags.put(number, new Tag(markup.start(), markup.end(), empty, markup.name()));
        }
      }
    }
  }

  /** True where a tag is a whole element. */
  boolean isEmpty(int tag) {
    return tags.get(tag).empty();
  }

  /** The name of a tag's element as written. */
  String name(int tag) {
    return tags.get(tag).name();
  }

  /** Where a tag begins. */
  int start(int tag) {
    return tags.get(tag).start();
  }

  /** Where a tag ends. */
  int end(int tag) {
    return tags.get(tag).end();
  }

  /** The place of a point. */
  int of(Point point) {
    Tag tag = tags.get(point.tag());
    return point.offset() < 0 ? tag.start() : after(tag.end(), point.offset());
  }

  /** Steps over characters: an entity is one, CR LF is one, comments are none. */
  private int after(int from, int characters) {
    int at = from;
    for (int left = characters; left > 0 && at < part.length(); ) {
      char c = part.charAt(at);
      if (c == '&') {
        int end = part.indexOf(';', at) + 1;
        left -= part.startsWith("&#", at) && beyondBasicPlane(at, end) ? 2 : 1;
        at = end;
      } else if (part.startsWith("<![CDATA[", at)) {
        // Nothing can be placed inside: a point in it is one behind it.
        int end = part.indexOf("]]>", at);
        left -= end - at - 9;
        at = end + 3;
      } else if (c == '<') {
        boolean comment = part.startsWith("<!--", at);
        at = comment ? part.indexOf("-->", at) + 3 : part.indexOf("?>", at) + 2;
      } else {
        at += part.startsWith("\r\n", at) ? 2 : 1;
        left--;
      }
    }
    return at;
  }

  private boolean beyondBasicPlane(int from, int end) {
    String number = part.substring(from + 2, end - 1);
    int code =
        number.startsWith("x")
            ? Integer.parseInt(number, 1, number.length(), 16)
            : Integer.parseInt(number);
    return code > 0xffff;
  }
}
