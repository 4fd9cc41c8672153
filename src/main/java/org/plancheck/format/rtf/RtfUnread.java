package org.plancheck.format.rtf;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.plancheck.format.Comment;
import org.plancheck.format.Unread;
import org.plancheck.format.word.Rewritten;

/** What a file holds and is not read: objects, large pictures, and remarks of people. */
final class RtfUnread {

  private static final int LONGEST_NAME = 200;

  private final Set<String> leftOut = new LinkedHashSet<>();
  private final StringBuilder annotator = new StringBuilder();
  private int annotations;
  private int width;
  private int height;
  private double across = 100;
  private double down = 100;

  /** An object of another program begins; the page shows its picture. */
  void object() {
    leftOut.add(Unread.OBJECT);
  }

  /** A part of the name of who wrote the next remark. */
  void annotator(String name) {
    if (annotator.length() < LONGEST_NAME) {
      annotator.append(name);
    }
  }

  /** A remark begins; those of this program are none. */
  void annotation() {
    annotations += annotator.toString().strip().startsWith(Comment.AUTHOR) ? 0 : 1;
    annotator.setLength(0);
  }

  /** A picture begins. */
  void beginPicture() {
    width = 0;
    height = 0;
    across = 100;
    down = 100;
  }

  /** Applies a word of a picture: how large it is, in twentieths of a point and in percent. */
  void picture(RtfTokens token) {
    switch (token.word()) {
      case "picwgoal" -> width = token.number(0);
      case "pichgoal" -> height = token.number(0);
      case "picscalex" -> across = token.number(100);
      case "picscaley" -> down = token.number(100);
      default -> {
        // what it is drawn with
      }
    }
  }

  /** A picture of the page ends: its size was told in any order. */
  void endPicture() {
    if (Unread.isLargeInTwips(width * across / 100, height * down / 100)) {
      leftOut.add(Unread.PICTURE);
    }
  }

  /** The document with what it cannot hold. */
  Rewritten with(byte[] document) {
    return new Rewritten(document, List.copyOf(leftOut), annotations, false);
  }
}
