package org.plancheck.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells sentences that only name a result, as "Improve record keeping" or "Falls to be reduced by a
 * third", from those that say what is done for it (000:196-198).
 */
final class Aims {

  private static final String LEAD_IN =
      "(?i)(?:(?:to|aim(?:ing)? to|(?:we |staff |all staff |the (?:home|team) |managers? |home )?"
          + "(?:will|must|need to|want to|wish to|aim to|hope to|plan to|are to|to)"
          + "|continue to|work to|work towards|further|significantly|greatly) ){0,3}";

  /** "By inviting", "through", "with a new menu", and what follows a colon or a dash. */
  private static final Pattern WAY =
      Pattern.compile(
          "(?i)\\bby (?:\\p{L}+ly )?\\p{L}+ing\\b|\\bby (?:means|use|way) of\\b"
              + "|\\b(?:through|via|using)\\b(?! (?:the )?(?:day|night|year|winter|summer|week))"
              + "|\\bwith (?:a|an|new|extra|help|weekly|monthly|daily|two|three|four|six)\\b"
              + "|(?:\\s[-–—]\\s|: |\\()(?=\\p{L}+ \\p{L}+)");

  private static final Pattern JOINT =
      Pattern.compile(",\\s+(?:and |then )?|\\s+and\\s+|\\s+then\\s+");

  private static final Pattern PREPOSITION =
      Pattern.compile(
          "(?i) (?:between|in|on|for|of|with|at|across|to|by|among|from|within|through|during|will"
              + "|must|should|needs?)\\b");

  /** "To be the best home in the region": what the home shall be, and no word of how. */
  private static final Pattern BECOME =
      Pattern.compile(
          "(?i)(?:(?:our|the) (?:aim|goal|vision|ambition|mission|wish) is )?(?:we (?:want|aim|wish|hope|strive)"
              + " )?(?:to (?:be|become|remain)|be|become|becoming|being) (?:(?:seen|known|recognised|regarded)"
              + " as )?(?:an? |the |one of the |among the )(?:[\\p{L}-]{2,14} ){0,4}?"
              + "(?:homes?|services?|team|place|providers?|employer|workforce|house|example|leaders?)"
              + "(?=\\W{0,3}$|[!.,;]| (?:in|for|of|that|where|with|to|which|everyone|families|residents|people|by|through)\\b)");

  /** "Cut agency hours to below 5%", "bring open incidents down to none". */
  private static final Pattern FIGURE =
      Pattern.compile(
          "(?i)(?:(?:to|we will|aim to) )?(?:(?:cut \\P{Cntrl}{3,80}? (?:by|to)|(?:bring|get|drive|push|take)"
              + " \\P{Cntrl}{3,80}? (?:down|up) (?:by|to))"
              + "(?: (?:below|under|above|over|at least|no more than|less than|more than))?"
              + "|keep \\P{Cntrl}{3,80}? (?:below|under|above|over|at or below|at or above))"
              + " (?:\\d{1,3}(?:[.]\\d)? ?%|\\d{1,4}\\b(?! (?:days|sessions|visits))|none|nil|zero|nought|half|a"
              + " (?:third|quarter))(?=\\W|$).*+");

  private final Pattern opening;
  private final Pattern passive;
  private final Pattern levers;
  private final Verbs verbs;
  private final List<String> aimVerbs;

  Aims(WordLists lists, Verbs verbs) {
    this.verbs = verbs;
    this.aimVerbs = lists.list("core/aim-verbs");
    List<String> openings = new ArrayList<>();
    List<String> results = new ArrayList<>();
    for (String verb : aimVerbs) {
      String stem = verb.endsWith("e") ? verb.substring(0, verb.length() - 1) : verb;
      openings.add(verb);
      openings.add(stem + "ing");
      results.add("be " + stem + "ed");
    }
    results.addAll(List.of("improve", "increase", "decrease", "reduce", "fall", "drop", "reach"));
    this.opening =
        Pattern.compile(LEAD_IN + "(?:" + String.join("|", openings) + ")\\s+(?=[\\p{L}\\d])");
    this.passive =
        Pattern.compile(
            "(?i)(?:[\\p{L}'’&-]+ ){1,7}?(?:to|will|must|should|needs? to) (?:"
                + String.join("|", results)
                + ")\\b");
    this.levers = PhraseList.anyOf(lists.list("core/levers"));
  }

  /** True for a sentence whose verb names a result. */
  boolean names(String sentence) {
    if (BECOME.matcher(sentence).lookingAt() || FIGURE.matcher(sentence).matches()) {
      return true;
    }
    Matcher open = opening.matcher(sentence);
    if (open.lookingAt()) {
      return !isLever(sentence.substring(open.end()));
    }
    return passive.matcher(sentence).lookingAt() && !isLever(sentence);
  }

  /** The words before the first preposition: "communication between shifts" is no lever. */
  private boolean isLever(String thing) {
    Matcher end = PREPOSITION.matcher(thing);
    return levers.matcher(end.find() ? thing.substring(0, end.start()) : thing).find();
  }

  /** True where such a sentence also says how: "by inviting two relatives", "and repaint doors". */
  boolean tellsHow(String sentence) {
    if (WAY.matcher(sentence).find()) {
      return true;
    }
    Matcher joint = JOINT.matcher(sentence);
    while (joint.find()) {
      String rest = sentence.substring(joint.end()).strip();
      String first = rest.replaceAll("\\P{L}.*+", "").toLowerCase(Locale.ROOT);
      if (rest.contains(" ") && verbs.plain(first) != null && !aimVerbs.contains(first)) {
        return true;
      }
    }
    return false;
  }
}
