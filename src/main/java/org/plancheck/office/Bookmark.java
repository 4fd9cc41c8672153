package org.plancheck.office;

import java.util.List;

/**
 * How far somebody has gone through the findings of a plan.
 *
 * @param at 0-based place of the finding that is shown, or of the last one before where it stood;
 *     -1 where there is none
 * @param shown false where the finding itself is said no longer, or nothing was shown yet
 */
record Bookmark(int at, boolean shown) {

  /** Before the first finding. */
  static final Bookmark START = new Bookmark(-1, false);

  /** At a finding. */
  static Bookmark at(int finding) {
    return new Bookmark(finding, true);
  }

  /** The finding after it, and the first one after the last. */
  Bookmark next(int findings) {
    return at((at + 1) % findings);
  }

  /** The finding before it, and the last one before the first. */
  Bookmark previous(int findings) {
    return at(Math.floorMod(shown ? at - 1 : at, findings));
  }

  /** Where it is among the findings of a later check of the same plan. */
  Bookmark in(Checked earlier, Checked now) {
    if (at < 0) {
      return START;
    }
    List<String> before = earlier.points();
    List<String> after = now.points();
    for (int i = at; i >= 0; i--) {
      int there = again(before, i, after);
      if (there >= 0) {
        return new Bookmark(there, shown && i == at);
      }
    }
    return START;
  }

  /** Where one rule says the same several times of the same words, they are counted. */
  private static int again(List<String> before, int at, List<String> after) {
    String point = before.get(at);
    long nth = before.subList(0, at).stream().filter(point::equals).count();
    for (int i = 0; i < after.size(); i++) {
      if (after.get(i).equals(point) && nth-- == 0) {
        return i;
      }
    }
    return -1;
  }
}
