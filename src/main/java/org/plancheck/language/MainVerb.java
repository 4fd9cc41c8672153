package org.plancheck.language;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the verb with which a sentence says what is done.
 *
 * <p>A list of verbs comes first and the tagger last: taggers are trained on newspapers and the
 * web, and take half of all orders ("Update the matrix", "Audit charts") for names.
 */
final class MainVerb {

  private static final Pattern WORD = Pattern.compile("[\\p{L}][\\p{L}'’-]*+");
  private static final Pattern LEAD_IN =
      Pattern.compile(
          "(?i)(?:actions?|how|steps?|tasks?|what)\\s?:\\s*|please\\s+|then\\s+|also\\s+|and\\s+|(?:we|i|you|they)\\s+(?:will|must|should|need"
              + " to|are going to|plan to|have to)\\s+");
  private static final Pattern INFINITIVE =
      Pattern.compile(
          "\\b(to|will|must|should|shall|can|is|are|be|been|being)\\s+((?:also|then|now|all|each|not)\\s+|\\p{L}{3,14}ly\\s+)?"
              + "(be\\s+)?(?:\\p{L}{3,14}ly\\s+)?([\\p{L}-]{2,20}+)");

  /** What follows a thing, not a deed. */
  private static final Set<String> AFTER_THINGS =
      Set.of(
          "of", "is", "are", "was", "were", "will", "has", "have", "must", "should", "by", "at",
          "from");

  private static final Set<String> TAKES_TO =
      Set.of(
          "continue",
          "aim",
          "agree",
          "start",
          "begin",
          "plan",
          "commit",
          "work",
          "speak",
          "talk",
          "listen",
          "respond",
          "refer",
          "adhere",
          "return",
          "write",
          "look",
          "move",
          "go",
          "seek",
          "contribute",
          "commence",
          "be");

  private final Verbs verbs;
  private final Tagger tagger;
  private final Set<String> alsoThings;

  MainVerb(WordLists lists, Verbs verbs, Tagger tagger) {
    this.alsoThings = Set.copyOf(lists.list("core/verbs-that-are-nouns"));
    this.verbs = verbs;
    this.tagger = tagger;
  }

  /** The verb in its plain form, or null; the list alone decides. */
  String byList(String sentence) {
    int from = afterLeadIn(sentence);
    Matcher word = WORD.matcher(sentence).region(from, sentence.length());
    if (!word.find()) {
      return null;
    }
    String first = lower(word);
    int second = word.end();
    if (first.length() > 4 && first.endsWith("ly") && word.find()) {
      first = lower(word);
      second = word.end();
    }
    String next = word.find() ? lower(word) : "";
    String opening = verbs.plain(first);
    String later = infinitive(sentence, second);
    if (opening != null && isDeed(first, next, sentence, second, later)) {
      return opening;
    }
    if (later != null) {
      return later;
    }
    String gerund = verbs.ofGerund(first);
    return gerund != null && !AFTER_THINGS.contains(next) && !next.equals("to") ? gerund : null;
  }

  /** The verb in its plain form, or null; the tagger is asked where the list has no answer. */
  String find(String sentence) {
    String verb = byList(sentence);
    if (verb != null || sentence.length() > 400) {
      return verb;
    }
    String low =
        sentence.isEmpty()
            ? ""
            : sentence.substring(0, 1).toLowerCase(Locale.ROOT) + sentence.substring(1);
    for (Tagger.Token token : tagger.tag(low)) {
      if (token.tag().equals("VERB")) {
        String word = token.text().toLowerCase(Locale.ROOT);
        String known = verbs.of(word);
        return known == null ? word : known;
      }
    }
    return null;
  }

  static int afterLeadIn(String sentence) {
    int from = 0;
    Matcher lead = LEAD_IN.matcher(sentence);
    while (lead.region(from, sentence.length()).lookingAt()) {
      from = lead.end();
    }
    return from;
  }

  private boolean isDeed(String first, String next, String sentence, int second, String later) {
    if (AFTER_THINGS.contains(next)
        && !(next.equals("at") || next.equals("by") || next.equals("from"))
        && alsoThings.contains(first)) {
      return false;
    }
    if (next.equals("to")) {
      return TAKES_TO.contains(first) || later == null;
    }
    if (!alsoThings.contains(first) || later == null) {
      return true;
    }
    // "Care plans to be reviewed" against "Support staff so that charts are to be ...": between the
    // first word and the later verb only nouns can stand
    Matcher be = INFINITIVE.matcher(sentence);
    if (!be.find(second) || be.group(1).equals("be")) {
      return true;
    }
    String between = sentence.substring(second, be.start()).strip();
    boolean obliged = be.group(3) != null || !be.group(1).equals("to");
    return !obliged
        || between.split("\\s+").length > 3
        || between.matches(
            "(?i)(?:.*[,;(].*|.*\\b(?:the|a|an|all|each|every|our|with|in|on|for|how|what|which|that|if)\\b.*)")
        || between.matches(".*\\d.*");
  }

  private String infinitive(String sentence, int from) {
    Matcher at = INFINITIVE.matcher(sentence);
    int start = Math.max(0, from - 1);
    while (at.find(start)) {
      String helper = at.group(1).toLowerCase(Locale.ROOT);
      String word = at.group(4).toLowerCase(Locale.ROOT);
      boolean passive =
          at.group(3) != null || Set.of("is", "are", "be", "been", "being").contains(helper);
      String verb = passive ? verbs.ofParticiple(word) : verbs.plain(word);
      if (verb != null && !(passive && verb.equals("be"))) {
        return verb;
      }
      start = at.start(4);
    }
    return null;
  }

  private static String lower(Matcher word) {
    return word.group().toLowerCase(Locale.ROOT).replace('’', '\'');
  }
}
