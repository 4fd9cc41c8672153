package org.plancheck.language;

/** Tells comments that say something from those that only repeat the status. */
public final class Remarks {

  private final Timescales timescales;
  private final Blanks blanks;
  private final Phrases empty;

  /**
   * Prepares the list.
   *
   * @param lists the word lists of the rule packs
   */
  public Remarks(WordLists lists) {
    this(lists, new Timescales(lists));
  }

  Remarks(WordLists lists, Timescales timescales) {
    this.timescales = timescales;
    blanks = new Blanks(lists);
    empty = Phrases.of(lists, "dumfries-galloway/empty-comments");
  }

  /**
   * True for "In progress", "11/11/2026: Started." and the like, and where nothing is said at all.
   *
   * @param anchors what a day in the comment is counted from
   */
  public boolean empty(String comment, Anchors anchors) {
    StringBuilder rest = new StringBuilder(comment);
    for (TimeExpression time : timescales.find(comment, anchors)) {
      if (time.kind() == TimeKind.DATE) {
        for (int i = time.span().start(); i < time.span().end(); i++) {
          rest.setCharAt(i, ' ');
        }
      }
    }
    String words = rest.toString().strip();
    return blanks.isBlank(words) || onlyListed(Tokens.of(words));
  }

  private boolean onlyListed(Tokens t) {
    int i = 0;
    while (i < t.size()) {
      int next = empty.after(t, i);
      boolean mark = !t.isWord(i) && t.number(i) < 0;
      if (next < 0 && !mark) {
        return false;
      }
      i = Math.max(next, i + 1);
    }
    return true;
  }
}
