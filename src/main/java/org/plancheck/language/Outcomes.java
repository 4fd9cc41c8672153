package org.plancheck.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the words of an action that say what is to be reached (000:196-197). */
final class Outcomes {

  private static final Pattern LABEL =
      Pattern.compile(
          "(?i)(?<![\\p{L}\\p{N}])(?:(?:desired|expected|intended|planned|anticipated|overall|key|personal)\\s)?(?:outcomes?|aims?|goals?|objectives?|purpose|benefits?|impact|success"
              + " looks like|what we (?:want to|will) achieve|what good looks"
              + " like)(?:/s|\\(s\\))?\\s?(?::|\\s[-–—]\\s|\\n"
              + "|=)\\s*");
  private static final Pattern ACTION_LABEL =
      Pattern.compile(
          "(?i)(?<![\\p{L}\\p{N}])(?:actions?|how|steps?|tasks?|what we will do|how we (?:will|are"
              + " going to) (?:do it|get there|achieve this)|method|by"
              + " whom|who|when|measure[sd]?(?: by)?|evidence|timescale|responsible)"
              + "(?:/s|\\(s\\))?(?:\\s(?:required|needed|taken))?\\s?:\\s*");

  private static final Pattern ABLE =
      Pattern.compile(
          "(?i)\\b(?:will|can|are|is|be|being) (?:then )?(?:better )?able to\\b|\\bfor"
              + " (?:all|residents|people|families|staff|everyone) to (?:enjoy|feel|use|have)\\b");

  /** "So residents can choose"; not "so far", nor "doing so". */
  private static final Pattern SO =
      Pattern.compile(
          "(?i)(?<!\\b(?:do|does|doing|done|if|even|or|ever|is|are|not|be|think|and) )\\bso "
              + "(?!far\\b|on\\b|much\\b|many\\b|as\\b|called\\b|forth\\b|soon\\b|long\\b|often\\b|well\\b"
              + "|and\\b|or\\b|by\\b|in\\b|when\\b|with\\b)(?=\\p{L})");

  /** After these words "to" belongs to them. */
  private static final Set<String> TAKES_TO =
      Set.of(
          "need",
          "needs",
          "needed",
          "continue",
          "continues",
          "try",
          "tries",
          "agree",
          "agreed",
          "able",
          "due",
          "started",
          "start",
          "begin",
          "how",
          "seek",
          "strive",
          "fail",
          "failed",
          "want",
          "wish",
          "going",
          "required",
          "expected",
          "asked",
          "reminded",
          "encouraged",
          "supported",
          "and",
          "or",
          "where",
          "when",
          "what",
          "is",
          "are",
          "has",
          "have",
          "had",
          "ways",
          "way",
          "opportunities",
          "responsibility",
          "duty",
          "was",
          "were",
          "as",
          "not",
          "failure",
          "unable",
          "ability",
          "advised",
          "instructed");

  private static final Set<String> CAUSES =
      Set.of(
          "encourage",
          "ask",
          "remind",
          "instruct",
          "request",
          "advise",
          "tell",
          "invite",
          "require",
          "expect",
          "prompt",
          "empower",
          "motivate",
          "enable",
          "allow",
          "help",
          "assist",
          "support",
          "challenge",
          "continue",
          "get");

  /** "Recruit a carer to support activities" gives somebody a duty; it states no outcome. */
  private static final Set<String> APPOINTS =
      Set.of(
          "name",
          "appoint",
          "identify",
          "nominate",
          "recruit",
          "employ",
          "allocate",
          "assign",
          "designate",
          "hire",
          "elect",
          "select",
          "arrange",
          "find",
          "choose");

  /** Verbs that as first words are mostly people. */
  private static final Set<String> ALSO_PERSONS = Set.of("staff", "lead", "group");

  private final Pattern cues;
  private final Pattern cuesAfterComma;
  private final Pattern purposes;
  private final MainVerb mainVerb;
  private final States states;
  private final Owners owners;

  Outcomes(WordLists lists, MainVerb mainVerb, States states, Owners owners) {
    List<String> words = lists.list("core/outcome-cues");
    this.cues = PhraseList.anyOf(words.stream().filter(c -> !c.startsWith(",")).toList());
    this.cuesAfterComma =
        PhraseList.after(
            "(?<=, )",
            words.stream().filter(c -> c.startsWith(", ")).map(c -> c.substring(2)).toList());
    this.purposes =
        PhraseList.after(
            "(?:and )?to (?:further |better |help |fully |continually |continuously "
                + "|significantly |\\p{L}{4,12} (?:\\p{L}{4,12} )?and )?",
            lists.list("core/purpose-verbs"));
    this.mainVerb = mainVerb;
    this.states = states;
    this.owners = owners;
  }

  /** All stretches that say what is to be reached, in order, none overlapping another. */
  List<Span> find(String text) {
    List<Span> found = new ArrayList<>();
    labelled(text, found);
    for (Span sentence : Lines.sentences(text)) {
      if (found.stream().noneMatch(s -> s.overlaps(sentence))) {
        Span outcome = inSentence(text, sentence);
        if (outcome != null) {
          found.add(outcome);
        }
      }
    }
    found.sort(Comparator.comparingInt(Span::start));
    return found;
  }

  private void labelled(String text, List<Span> found) {
    Matcher label = LABEL.matcher(text);
    int from = 0;
    while (label.find(from)) {
      from = label.end();
      if (!beginsSentence(text, label.start())) {
        continue;
      }
      int end = text.length();
      Matcher action = ACTION_LABEL.matcher(text);
      if (action.find(label.end())) {
        end = action.start();
      }
      int line = text.indexOf('\n', label.end());
      if (line >= 0 && line < end && line - label.end() > 3) {
        end = line;
      }
      end = beforeDeed(text, label.end(), end);
      Span span = PairFinder.trim(text, label.end(), end);
      if (span.end() - span.start() > 2) {
        found.add(span);
        from = Math.max(from, span.end());
      }
    }
  }

  /**
   * "Aim: nobody goes hungry. Offer supper at eight": what is done begins with its own sentence.
   */
  private int beforeDeed(String text, int from, int to) {
    List<Span> sentences = Lines.sentences(text.substring(from, to));
    for (int i = 1; i < sentences.size(); i++) {
      String sentence = sentences.get(i).in(text.substring(from, to));
      if (mainVerb.byList(sentence) != null && !states.isState(sentence)) {
        return from + sentences.get(i).start();
      }
    }
    return to;
  }

  static boolean beginsSentence(String text, int at) {
    int i = at - 1;
    while (i >= 0
        && (text.charAt(i) == ' '
            || text.charAt(i) == '('
            || text.charAt(i) == '*'
            || text.charAt(i) == '\t')) {
      i--;
    }
    return i < 0 || ".;:!?\n•-–—)|".indexOf(text.charAt(i)) >= 0;
  }

  private Span inSentence(String text, Span sentence) {
    String words = sentence.in(text);
    int labelEnd = 0;
    Matcher label = ACTION_LABEL.matcher(words);
    if (label.lookingAt()) {
      labelEnd = label.end();
    }
    int cue = earliest(words, labelEnd);
    if (cue >= 0) {
      return span(words, sentence, cue, labelEnd);
    }
    Matcher dash = DASH.matcher(words).region(labelEnd, words.length());
    boolean dashed = dash.find();
    if (states.isState(words.substring(labelEnd))) {
      // "Call bells within reach – daily check by the senior": behind the dash stands the deed.
      boolean alone = dashed && states.isState(words.substring(labelEnd, dash.start()));
      return new Span(
          sentence.start() + labelEnd, alone ? sentence.start() + dash.start() : sentence.end());
    }
    if (dashed && states.isPeoplesState(words.substring(dash.end()))) {
      return new Span(sentence.start() + dash.end(), sentence.end());
    }
    Matcher ensure = ENSURE.matcher(words).region(labelEnd, words.length());
    if (ensure.lookingAt() && states.isEnsured(words.substring(ensure.end()))) {
      return new Span(sentence.start() + ensure.end(), sentence.end());
    }
    return null;
  }

  private static final Pattern DASH = Pattern.compile("\\s[-–—]\\s|: ");

  private static final Pattern ENSURE =
      Pattern.compile("(?i)(?:ensure|make sure|making sure|ensuring)(?: that)? ");

  private int earliest(String words, int from) {
    int best = firstCue(words, from);
    for (Pattern pattern : List.of(cuesAfterComma, SO)) {
      best = earlier(best, first(pattern, words, from));
    }
    int able = first(ABLE, words, from);
    if (able >= 0) {
      best = earlier(best, subjectOfAble(words, able, from));
    }
    Matcher purpose = purposes.matcher(words);
    int at = from;
    while (purpose.find(at) && (best < 0 || purpose.start() < best)) {
      if (isPurpose(words.substring(from, purpose.start()))
          && !words.startsWith(" with", purpose.end())) {
        return purpose.start();
      }
      at = purpose.end();
    }
    return best;
  }

  /** The first cue; "ensuring" and its like only where something stands before them. */
  private int firstCue(String words, int from) {
    Matcher cue = cues.matcher(words);
    int at = from;
    while (cue.find(at)) {
      boolean opens = words.substring(from, cue.start()).isBlank();
      if (!opens || !cue.group().endsWith("ing")) {
        return cue.start();
      }
      at = cue.end();
    }
    return -1;
  }

  private static int first(Pattern pattern, String words, int from) {
    Matcher matcher = pattern.matcher(words);
    return matcher.find(from) ? matcher.start() : -1;
  }

  private static int earlier(int a, int b) {
    return a < 0 ? b : b < 0 ? a : Math.min(a, b);
  }

  /** "Residents will be able to ..." is the outcome from its subject on. */
  private static int subjectOfAble(String words, int at, int from) {
    int stop = from;
    for (String joint : new String[] {". ", "; ", ", ", " and ", " so "}) {
      int i = words.lastIndexOf(joint, at);
      stop = Math.max(stop, i < 0 ? from : i + joint.length());
    }
    return Math.min(stop, at);
  }

  /** Whether "to improve" after these words of the same sentence says what for. */
  private boolean isPurpose(String before) {
    String left = before.strip();
    if (left.isEmpty()
        || left.endsWith(",")
        || left.endsWith(":")
        || left.endsWith("-")
        || left.endsWith("–")) {
      return true;
    }
    String lower = left.toLowerCase(Locale.ROOT);
    String last = lower.substring(lower.lastIndexOf(' ') + 1);
    if (TAKES_TO.contains(last)) {
      return false;
    }
    String verb = mainVerb.byList(left);
    if (verb == null || ALSO_PERSONS.contains(verb)) {
      return !isPersons(left);
    }
    if (APPOINTS.contains(verb) && isPersonLast(last)) {
      return false;
    }
    return !(CAUSES.contains(verb) && left.split("\\s+").length <= 6);
  }

  private boolean isPersonLast(String word) {
    return word.equals("person") || word.equals("member") || owners.isCertain(word);
  }

  /** "Night staff", "Manager and deputy", but not "Dementia training". */
  private boolean isPersons(String words) {
    // one capitalised word at the beginning of a sentence is no name: "Newsletter to improve ..."
    boolean oneName = words.indexOf(' ') < 0 && owners.read(words).kind() == Owner.Kind.NAMED;
    return !oneName
        && owners.isCertain(words)
        && !words.matches("(?i).*(?:training|maintenance|estates|payroll|home|service|unit)");
  }

  private Span span(String words, Span sentence, int cue, int labelEnd) {
    int end = words.length();
    boolean opens = words.substring(labelEnd, cue).isBlank();
    int colon = words.indexOf(": ", cue);
    if (opens && colon > 0 && !words.substring(0, colon).endsWith("following")) {
      end = colon;
    } else if (opens) {
      int comma = words.indexOf(", ", cue);
      while (comma >= 0) {
        String rest = words.substring(comma + 2);
        if (mainVerb.byList(rest) != null && !rest.matches("(?i)(?:and|or|to)\\b.*")) {
          end = comma;
          break;
        }
        comma = words.indexOf(", ", comma + 2);
      }
    }
    return new Span(sentence.start() + cue, sentence.start() + end);
  }

  /** A text without "Outcome:", "Action:" and the like. */
  static String withoutLabels(String text) {
    return ACTION_LABEL.matcher(LABEL.matcher(text).replaceAll(" ")).replaceAll(" ");
  }
}
