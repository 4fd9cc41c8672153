package org.plancheck.language;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Reads the cell that says what will be done and what is to be reached by it (000:191-206). */
public final class ActionTexts {

  /** In characters; what follows is read by nobody, and by us neither. */
  private static final int LONGEST = 6000;

  private final MainVerb mainVerb;
  private final Outcomes outcomes;
  private final ActionCount count;
  private final Aims aims;
  private final Blanks blanks;

  /** Begins a sentence that says neither what is done nor what is reached. */
  private static final Pattern ANOTHER_LABEL =
      Pattern.compile(
          "(?i)(?:how )?(?:measures?d?|evidence|timescale|targets?|baseline|when|by when|who|by"
              + " whom|responsible|lead|owner|success"
              + " criteria|standard|source|context|reason|background|priority|cost|kpis?)(?: by| of"
              + " success)?\\s?(?::|\\s[-–—]\\s).*+",
          Pattern.DOTALL);

  /**
   * "30 of 32 say so (22 in September)", "9 families out of 10": how much, and not what is done.
   */
  private static final Pattern SHARE =
      Pattern.compile(
          "(?is)\\W*+(?:(?:at least|more than|over|all|about|we want|we look for|up from|up to) )?"
              + "(?:\\d{1,4} ?(?:%|per ?cent)|\\d{1,4}(?: \\p{L}{3,14}){0,2} (?:out )?of (?:the |our |all |every |those )?\\d{1,4}"
              + "|(?:nine|eight|seven|six|five|four|three|two|all|none|most) (?:\\p{L}{3,14} ){0,2}?(?:out )?(?:of|in) (?:the |our |all |every"
              + " )?(?:\\d{1,4}|ten|twenty|them))(?:(?!\\b(?:to|will|must|shall|should|get|have|are|is) (?:be )?(?:\\p{L}+ed|complete|attend|read"
              + "|sign|meet|written|given|held|put|do|check|weigh|write|seen)\\b|, (?:by|with|and|so)\\b).)*+");

  /** What is left of "Ensure that residents feel safe" without the outcome. */
  private static final Pattern ONLY_ENSURE =
      Pattern.compile(
          "(?i)(?:[\\p{L}'’]+ ){0,5}(?:ensur(?:e|es|ing)|mak(?:e|es|ing) sure|see(?: to it)?)(?:"
              + " that)?\\W*+");

  /**
   * @param lists the word lists of the packs
   * @param tagger asked where the lists have no answer
   */
  public ActionTexts(WordLists lists, Tagger tagger) {
    Verbs verbs = new Verbs(lists);
    this.mainVerb = new MainVerb(lists, verbs, tagger);
    States states = new States(lists, verbs, tagger);
    this.outcomes = new Outcomes(lists, mainVerb, states, new Owners(lists));
    this.count = new ActionCount(lists, mainVerb, verbs);
    this.aims = new Aims(lists, verbs);
    this.blanks = new Blanks(lists);
  }

  /** Reads the words of one action. */
  public ActionText read(String cell) {
    String text = cell.substring(0, Math.min(cell.length(), LONGEST));
    if (blanks.isBlank(text)) {
      return new ActionText(null, null, null, 0, false, false);
    }
    List<Span> reached = outcomes.find(text);
    Span action = rest(text, reached);
    String verb = action == null ? null : firstVerb(action.in(text));
    int actions = action == null ? 0 : Math.max(1, count.of(text, reached));
    List<String> rest = sentencesBeside(text, reached);
    boolean aim = rest.stream().anyMatch(aims::names);
    boolean deed = rest.stream().anyMatch(this::saysDeed);
    return new ActionText(
        reached.isEmpty() ? null : reached.get(0), action, verb, actions, aim, deed);
  }

  /** The sentences of a text in which nothing is said of what is to be reached. */
  private static List<String> sentencesBeside(String text, List<Span> reached) {
    StringBuilder rest = new StringBuilder(text);
    for (Span outcome : reached) {
      for (int i = outcome.start(); i < outcome.end(); i++) {
        rest.setCharAt(i, '\n');
      }
    }
    List<String> sentences = new ArrayList<>();
    for (Span sentence : Lines.sentences(rest.toString())) {
      sentences.add(sentence.in(rest.toString()));
    }
    return sentences;
  }

  /** "Measure: six of six lights working" says neither what is done nor what is reached. */
  static boolean isBesideAction(String sentence) {
    return ANOTHER_LABEL.matcher(sentence).matches() || SHARE.matcher(sentence).matches();
  }

  private boolean saysDeed(String sentence) {
    return !isBesideAction(sentence)
        && !ONLY_ENSURE.matcher(sentence).matches()
        && hasWords(sentence)
        && (!aims.names(sentence) || aims.tellsHow(sentence));
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
    String bare = OutcomeLabels.withoutLabels(gap).replaceAll("[^\\p{L} ]", " ").strip();
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
