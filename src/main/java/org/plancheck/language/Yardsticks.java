package org.plancheck.language;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Whether a reader can tell from an action's words that it has worked: by a figure, or by a clear
 * yes or no (000:199-205).
 */
public final class Yardsticks {

  /** "No missed doses", "nobody waits", "down to none": nought is a number too. */
  private static final Pattern NOUGHT =
      Pattern.compile(
          "(?i)\\b(?:none|nobody|no[ -]one|nil|zero|never|no"
              + " (?:resident|person|dose|doses|meal|shift|bed|call|one|(?:more|fewer|longer|later|less)"
              + " than|(?:\\p{L}+"
              + " )?(?:gaps|errors|falls|incidents|complaints|delays|omissions|signatures"
              + " missing|breaches|outbreaks|vacancies|sores)"
              + "|(?:missed|late|open|overdue|unexplained|avoidable|outstanding|blank|unsigned"
              + "|expired|medication)))\\b");

  /**
   * "Within five working days", "on the day of admission", "four weeks ahead": how fast each time.
   */
  private static final Pattern STANDARD =
      Pattern.compile(
          "(?i)\\bwithin (?:\\p{L}+|\\d{1,3})[ -](?:working |calendar"
              + " )?(?:hours?|minutes?|days?|weeks?|months?)"
              + " (?:of|from|after|following)\\b|\\bwithin (?:\\p{L}+|\\d{1,3})[ -](?:working"
              + " days?|hours?|minutes?)\\b|\\b(?:\\p{L}+|\\d{1,3}) (?:working"
              + " )?(?:days?|weeks?|months?) (?:ahead|in advance|beforehand)\\b|\\bon the (?:same"
              + " )?day (?:of|that|they|it)\\b|\\b(?:the same|same|next) (?:working )?day\\b|\\bon"
              + " (?:an? (?:mon|tues|wednes|thurs|fri|satur|sun)day"
              + "|(?:mon|tues|wednes|thurs|fri|satur|sun)days)\\b|\\b(?:after|at|before|on|for|following)"
              + " (?:each|every)\\b");

  /** A grade to get to is a clear yes or no. */
  private static final Pattern GRADE =
      Pattern.compile(
          "(?i)\\b(?:achieve|reach|attain|secure|gain|to|at least|from) (?:a )?(?:grade|rating"
              + " of|score of) (?:\\d|two|three|four|five|six|good|very"
              + " good|excellent|adequate)\\b");

  private static final Pattern GET_BETTER =
      Pattern.compile(
          "(?i)\\b(?:get|be|do|become) better (?:at|in|with)\\b"
              + "|(?i)\\bto be (?:of )?(?:an? )?(?:better|higher)\\b");

  /** What follows "daily" where it tells which one: "daily recording", "the weekly menu". */
  private static final Pattern NAMED =
      Pattern.compile(
          " (?!(?:and|or|by|on|in|at|for|with|to|from|until|as|if|so|then|basis)\\b)\\p{L}.*+",
          Pattern.DOTALL);

  private final Deliverables deliverables;
  private final Pattern proofs;
  private final Set<String> weakVerbs;

  /**
   * Prepares the lists.
   *
   * @param lists the word lists of the rule packs
   */
  public Yardsticks(WordLists lists) {
    proofs =
        Pattern.compile(
            "(?i)(?<![\\p{L}-])(?:"
                + String.join(
                    "|", lists.list("core/proof-cues").stream().map(Pattern::quote).toList())
                + ")(?![\\p{L}-])");
    deliverables = new Deliverables(lists);
    weakVerbs = new HashSet<>(lists.list("core/weak-verbs"));
  }

  /**
   * True where the words of an action hold a measure.
   *
   * @param said what the words say
   * @param measures what was found to count or check in them
   */
  public boolean in(String text, ActionText said, List<Measure> measures) {
    boolean weak =
        (said.verb() != null && weakVerbs.contains(said.verb())) || GET_BETTER.matcher(text).find();
    boolean figure = measures.stream().anyMatch(m -> !weak || (m.figure() && !isName(text, m)));
    // "Encourage carers to chat, so that nobody feels alone": the hope alone is no measure.
    String standards = weak && said.outcome() != null ? without(said.outcome(), text) : text;
    return figure || isSeenDone(text, said) || isStandard(standards);
  }

  private static String without(Span span, String text) {
    int end = Math.min(span.end(), text.length());
    return text.substring(0, span.start()) + " " + text.substring(end);
  }

  /** True where the main verb is none of those that promise without doing, as "encourage". */
  public boolean isPlainDeed(ActionText said) {
    return said.verb() != null && !weakVerbs.contains(said.verb());
  }

  /** "Improve daily recording" tells which recording, not how often it is improved. */
  private static boolean isName(String text, Measure measure) {
    return measure.kind() == Measure.Kind.FREQUENCY
        && !measure.text().contains(" ")
        && NAMED.matcher(text.substring(measure.span().end())).matches();
  }

  /** "Replace the hoist" in what is done, not in what is to be reached by it. */
  private boolean isSeenDone(String text, ActionText said) {
    Span reached = said.outcome();
    return deliverables.find(Tokens.of(text)).stream()
        .anyMatch(deed -> reached == null || !reached.overlaps(deed));
  }

  private boolean isStandard(String text) {
    return STANDARD.matcher(text).find()
        || NOUGHT.matcher(text).find()
        || GRADE.matcher(text).find()
        || proofs.matcher(text).find();
  }
}
