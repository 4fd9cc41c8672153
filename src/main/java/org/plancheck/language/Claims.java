package org.plancheck.language;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a progress comment claims for the whole action, to be held against its status (000:222-226).
 *
 * <p>Only what is plain is found: a comment that says both is left to its readers.
 */
public final class Claims {

  /** "Now complete", "This action has been completed": nothing stands before it but this. */
  private static final Pattern DONE_OPENS =
      Pattern.compile(
          "(?i)(?:(?:all|now|fully|action|actions|this|here|of|has|have|been|is|are|was|task|work|both|we|everything|it|that|that's|thats|that’s|us) )*");

  /** In percent; a share that high may be all that was wanted (004:16 has it as its target). */
  private static final double USUAL_TARGET = 90;

  /** In characters; a longer comment says more than that all is done. */
  private static final int BRIEF = 90;

  private static final Pattern WHOLE_SHARE =
      Pattern.compile("100 ?%|\\d+ (?:out )?of (?:the )?\\d+");

  private static final Pattern ONLY_ONGOING =
      Pattern.compile(
          "(?i)\\W*(?:still )?(?:ongoing|on-going|on going|continuing|started|commenced)\\W*");

  /** The day of an entry, before its words. */
  private static final String DAY =
      "^(?:\\d{1,2}[/.]\\d{1,2}(?:[/.]\\d{2,4})?|\\d{1,2} \\p{L}{3,9}(?: \\d{4})?)?[\\s:–-]*";

  /** What may follow "completed" where all of it is meant. */
  private static final Pattern DONE_ENDS =
      Pattern.compile(
          "(?is)\\s*(?:$|[.,;:!)(–-]|\\d|(?:by|as|with|last|this|since|now|here|too|today|and signed|ahead|early|within)\\b"
              + "|(?:on|in|at) (?:the )?(?:\\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun|full|time|end)).*");

  private static final Pattern WHOLLY =
      Pattern.compile(
          "(?i)(?:all |fully )?(?:complete|completed|achieved|finished|done|closed off|action closed|resolved|signed off)");

  /** "Completed 2 November": beside that day only what says outright that some is left counts. */
  private static final Pattern DAY_DONE =
      Pattern.compile(
          "(?i)\\W*(?:(?:all|now|fully|action|this|was|is|has|been) ){0,4}(?:completed?|done|finished|achieved):?(?: (?:on|by))?"
              + " \\d{1,2}(?:st|nd|rd|th)?(?:[/.-]\\d|\\s\\p{L}{3,9})");

  private static final Pattern UNFINISHED =
      Pattern.compile(
          "(?i)(?:(?:not )?yet|still|left|yet|more|to be|part(?:ly|ially)?|will be|remaining|being|in progress|under ?way)\\b.*");

  /** That nothing is left is no word for what is left. */
  private static final Pattern NOTHING_MORE =
      Pattern.compile(
          "(?i)\\b(?:nothing|none|no more|no further action) (?:is |now )?(?:left|remaining|remains|outstanding|further|more)\\b");

  private static final Pattern NOTHING_LEFT =
      Pattern.compile("(?i)nothing (?:left|further|more|else|outstanding)\\b");

  /** Something is left, or is kept up. */
  private static final Pattern MORE =
      Pattern.compile(
          "(?i)\\b(?:next|further|to be|will|phase|part|stage|first|round|await\\p{L}*|monitor\\p{L}*|continu\\p{L}*|sustain\\p{L}*|but|except|apart"
              + "|remain\\p{L}*|left|still|until|yet|now (?:need|to)|again|ongoing|on-going|plan\\p{L}*|due|book\\p{L}*|started|other|some|most|nearly|almost|not|review|evaluat\\p{L}*|embed\\p{L}*|before|once|when)\\b");

  private static final Pattern ON_TRACK =
      Pattern.compile(
          "(?i)(?<!\\b(?:not|no longer|longer|get|getting|bring|back|was|were|be|far from) )\\b(?:on target|on track|on schedule|ahead of (?:schedule|target)|going well|progressing well)\\b");

  private static final Pattern LATE =
      Pattern.compile(
          "(?i)(?<!\\b(?:no longer|not|was|were|none) )\\b(?:not on (?:target|track|schedule)|off (?:track|target)|behind (?:schedule|target|plan)|running late"
              + "|(?:action|this|it|work|now) is (?:now )?(?:overdue|late|delayed|on hold)|long overdue|action overdue"
              + "|(?:missed|will miss|going to miss) (?:the |its |our |this )?(?:deadline|date|target)|deadline (?:has been |was )?missed"
              + "|(?:will|can) ?not be (?:met|done|finished|completed|achieved|ready)|unlikely to be (?:met|done|finished|completed|achieved|in)"
              + "|(?:can ?not|can['’]t|won['’]t|will not|shall not|could not|couldn['’]t) (?:make|meet|keep|hold|hit) (?:the |this |that |our |its )?(?:\\p{L}{1,12} )?(?:date|deadline|target|timescale)"
              + "|(?:far|well|way|weeks?|months?|badly|falling|lagging) behind(?! (?:us|it|them))"
              + "|(?:we|this|it|action|work|project|programme)(?: (?:has|have|is|are)|['’](?:s|ve))? (?:now )?fallen behind"
              + "|(?:it is|it['’]s|now) (?:now )?too late (?:to|for)"
              + "|date has passed|has slipped|have slipped|on hold)\\b");

  private static final Pattern RECOVERED =
      Pattern.compile(
          "(?i)\\b(?:back on|now on|resolved|recovered|caught up|no longer|but on|now sorted|lifted)\\b");

  /** Green, and nothing done: beside "not started" what is left over of a delay. */
  private static final Pattern UNDONE =
      Pattern.compile(
          "(?i)\\b(?:not (?:yet )?(?:started|begun|commenced|completed?|done|achieved|met|finished|in place)|no progress|nothing done|on hold"
              + "|cancelled|postponed|abandoned|overdue|behind schedule|not on target|off track)\\b");

  /** Shares of what is finished, not of what people say. */
  private static final Pattern FINISHING =
      Pattern.compile(
          "(?i)\\b(?:done|finished|complet\\p{L}*|trained|attended|passed|reviewed|audited|signed|fitted|installed|replaced|rewritten|updated|moved|seen|asked|held|taken part|returned|in place|so far|to date|have had|bought|issued|sent|have (?:theirs|one|it)|has (?:theirs|one|it)|gone out|got (?:theirs|one|it)|received|have been)\\b");

  private static final Pattern OPINION =
      Pattern.compile(
          "(?i)\\b(?:correct|satisf\\p{L}*|said|say|happy|agree\\p{L}*|feel|felt|score\\p{L}*|compliance|audit|target|up from|previously|was|were)\\b");

  private final Set<String> doneOnly;
  private final Pattern underWay;

  /**
   * Prepares the lists.
   *
   * @param lists the word lists of the rule packs
   */
  public Claims(WordLists lists) {
    doneOnly = new HashSet<>(lists.list("dumfries-galloway/done-only"));
    underWay =
        Pattern.compile(
            "(?i)(?<![\\p{L}-])(?<!\\b(?:no longer|none|nothing|no|not|never|without) )(?:"
                + String.join(
                    "|",
                    lists.list("dumfries-galloway/under-way").stream().map(Pattern::quote).toList())
                + ")(?![\\p{L}-])");
  }

  /** True for "This has now been completed": done, and nothing that shows it. */
  public boolean onlyDone(String comment) {
    for (String word : comment.toLowerCase(Locale.ROOT).split("[^\\p{L}\\d]+", -1)) {
      if (!word.isEmpty() && !doneOnly.contains(word)) {
        return false;
      }
    }
    return true;
  }

  /**
   * Words that say the action is not finished, or null.
   *
   * @param said what was read in the comment
   * @param figures what is counted in it
   * @param enough the percentage that the action wants to get to; 100 where it names none
   */
  public Span underWay(String comment, ProgressSignals said, List<Measure> figures, double enough) {
    if (said.done()) {
      return null;
    }
    Span part = partOf(comment, figures, enough);
    Matcher words = underWay.matcher(comment);
    if (ONLY_ONGOING.matcher(comment).matches()) {
      return PairFinder.trim(comment, 0, comment.length());
    }
    boolean dayDone = DAY_DONE.matcher(comment).lookingAt();
    while (part == null && words.find()) {
      if (!dayDone || UNFINISHED.matcher(words.group()).matches()) {
        return new Span(words.start(), words.end());
      }
    }
    return part;
  }

  private static Span partOf(String comment, List<Measure> figures, double enough) {
    Measure last = null;
    for (Measure m : figures) {
      boolean share = m.kind() == Measure.Kind.PERCENT || m.kind() == Measure.Kind.FRACTION;
      if (share && m.done() != null) {
        boolean fraction = m.kind() == Measure.Kind.FRACTION;
        double percent = fraction ? 100 * m.done() / m.target() : m.done();
        if (percent >= Math.min(enough, fraction ? 100 : USUAL_TARGET)) {
          return null;
        }
        last = m;
      }
    }
    if (last == null) {
      return null;
    }
    String sentence = sentence(comment, last.span());
    boolean finishing = FINISHING.matcher(sentence).find() && !OPINION.matcher(sentence).find();
    return finishing ? last.span() : null;
  }

  private static String sentence(String text, Span span) {
    for (Span sentence : Lines.sentences(text)) {
      if (sentence.overlaps(span)) {
        return sentence.in(text);
      }
    }
    return text;
  }

  /** Words that say all of it is done: "Completed 2/11"; null where anything is left or kept up. */
  public Span allDone(String comment, ProgressSignals said) {
    Span quote = said.doneQuote();
    if (quote != null && WHOLE_SHARE.matcher(quote.in(comment)).lookingAt()) {
      boolean plain = comment.length() <= BRIEF && FINISHING.matcher(comment).find();
      return plain && !said.open() && !more(comment) ? quote : null;
    }
    if (quote != null && NOTHING_LEFT.matcher(quote.in(comment)).lookingAt()) {
      return said.open() || more(comment) ? null : quote;
    }
    if (quote == null || said.open() || !WHOLLY.matcher(quote.in(comment)).matches()) {
      return null;
    }
    Span sentence =
        Lines.sentences(comment).stream().filter(s -> s.overlaps(quote)).findFirst().orElse(quote);
    String before =
        comment
            .substring(sentence.start(), Math.max(sentence.start(), quote.start()))
            .replaceFirst(DAY, "");
    boolean plain = before.isEmpty() || DONE_OPENS.matcher(before).matches();
    String rest = comment.substring(quote.end());
    return plain && DONE_ENDS.matcher(rest).matches() && !more(comment) ? quote : null;
  }

  private static boolean more(String comment) {
    return MORE.matcher(NOTHING_MORE.matcher(comment).replaceAll("")).find();
  }

  /** "On target", "going well"; null beside words of delay. */
  public Span onTrack(String comment, ProgressSignals said) {
    Matcher words = ON_TRACK.matcher(comment);
    boolean found =
        words.find() && !said.barrier() && !said.late() && !LATE.matcher(comment).find();
    return found ? new Span(words.start(), words.end()) : null;
  }

  /** "Behind schedule", "not on target"; null where it has been made up for. */
  public Span late(String comment) {
    Matcher words = LATE.matcher(comment);
    boolean found =
        words.find() && !RECOVERED.matcher(comment).find() && !ON_TRACK.matcher(comment).find();
    return found ? new Span(words.start(), words.end()) : null;
  }

  /** "Not started", "on hold"; null where something is done all the same. */
  public Span undone(String comment, ProgressSignals said) {
    Matcher words = UNDONE.matcher(comment);
    boolean found = !said.done() && words.find() && !RECOVERED.matcher(comment).find();
    return found ? new Span(words.start(), words.end()) : null;
  }
}
