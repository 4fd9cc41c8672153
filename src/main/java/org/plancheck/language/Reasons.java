package org.plancheck.language;

/** Reads why improvements are needed, as the context of a theme tells it (000:186-190). */
public final class Reasons {

  private final Phrases outside;

  /**
   * Prepares the list.
   *
   * @param lists the word lists of the rule packs
   */
  public Reasons(WordLists lists) {
    outside = Phrases.of(lists, "dumfries-galloway/outside-reasons");
  }

  /** True where a body outside the home has a part in it: an inspection, a complaint. */
  public boolean outside(String context) {
    Tokens t = Tokens.of(context);
    for (int i = 0; i < t.size(); i++) {
      if (outside.after(t, i) > 0) {
        return true;
      }
    }
    return false;
  }
}
