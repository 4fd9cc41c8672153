package org.plancheck.language;

import java.util.List;

/** Reads the cell that says what will be done and what is to be reached by it (000:191-206). */
public final class ActionTexts {

  /** In characters; what follows is read by nobody, and by us neither. */
  private static final int LONGEST = 6000;

  private final MainVerb mainVerb;
  private final Outcomes outcomes;
  private final ActionCount count;
  private final Blanks blanks;

  /**
   * @param lists the word lists of the packs
   * @param tagger asked where the lists have no answer
   */
  public ActionTexts(WordLists lists, Tagger tagger) {
    Verbs verbs = new Verbs(lists);
    this.mainVerb = new MainVerb(lists, verbs, tagger);
    States states = new States(verbs, tagger);
    this.outcomes = new Outcomes(lists, mainVerb, states, new Owners(lists));
    this.count = new ActionCount(mainVerb, verbs);
    this.blanks = new Blanks(lists);
  }

  /** Reads the words of one action. */
  public ActionText read(String cell) {
    String text = cell.substring(0, Math.min(cell.length(), LONGEST));
    if (blanks.isBlank(text)) {
      return new ActionText(null, null, null, 0);
    }
    List<Span> reached = outcomes.find(text);
    Span action = rest(text, reached);
    String verb = action == null ? null : firstVerb(action.in(text));
    int actions = action == null ? 0 : Math.max(1, count.of(text, reached));
    return new ActionText(reached.isEmpty() ? null : reached.get(0), action, verb, actions);
  }

  private String firstVerb(String action) {
    for (Span sentence : Lines.sentences(action)) {
      String verb = mainVerb.byList(sentence.in(action));
      if (verb != null) {
        return verb;
      }
    }
    for (Span sentence : Lines.sentences(action)) {
      String verb = mainVerb.find(sentence.in(action));
      if (verb != null) {
        return verb;
      }
    }
    return null;
  }

  /** The first stretch of words that is no outcome, or null where there is none. */
  private static Span rest(String text, List<Span> reached) {
    int from = 0;
    for (int i = 0; i <= reached.size(); i++) {
      int to = i < reached.size() ? reached.get(i).start() : text.length();
      Span gap = trim(text, from, Math.max(from, to));
      if (hasWords(gap.in(text))) {
        return gap;
      }
      from = i < reached.size() ? reached.get(i).end() : text.length();
    }
    return null;
  }

  private static boolean hasWords(String gap) {
    String bare = Outcomes.withoutLabels(gap).replaceAll("[^\\p{L} ]", " ").strip();
    return bare.split("\\s+").length >= 2 || bare.length() > 8;
  }

  private static Span trim(String text, int from, int to) {
    int s = from;
    int e = to;
    while (s < e
        && !Character.isLetterOrDigit(text.charAt(s))
        && text.charAt(s) != '('
        && text.charAt(s) != '"') {
      s++;
    }
    while (e > s
        && (Character.isWhitespace(text.charAt(e - 1))
            || ",;:–—-".indexOf(text.charAt(e - 1)) >= 0)) {
      e--;
    }
    return new Span(s, e);
  }
}
