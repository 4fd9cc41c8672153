package org.plancheck.format.rtf;

import java.util.ArrayList;
import java.util.List;

/** The colour table: colours that the text names by their number, from 0. */
final class RtfColours {

  private static final int MOST = 10_000;

  private final List<Integer> colours = new ArrayList<>();
  private int red = -1;
  private int green;
  private int blue;

  void red(int part) {
    red = within(part);
  }

  void green(int part) {
    green = within(part);
    red = Math.max(0, red);
  }

  void blue(int part) {
    blue = within(part);
    red = Math.max(0, red);
  }

  private static int within(int part) {
    return Math.max(0, Math.min(part, 255));
  }

  /** The semicolon after an entry; one without parts is "automatic". */
  void end() {
    if (colours.size() < MOST) {
      colours.add(red < 0 ? null : (Integer) (red << 16 | green << 8 | blue));
    }
    red = -1;
    green = 0;
    blue = 0;
  }

  /** 0xRRGGBB of a number; null for "automatic" and what is not in the table. */
  Integer get(int number) {
    return number < 0 || number >= colours.size() ? null : colours.get(number);
  }
}
