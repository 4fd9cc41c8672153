package org.plancheck.language;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the words of an action that say what is to be reached (000:196-197). */
final class Outcomes {

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

  private final Pattern cues;
  private final Pattern cuesAfterComma;
  private final OutcomeLabels labels;
  private final Purposes purposes;
  private final MainVerb mainVerb;
  private final States states;

  Outcomes(WordLists lists, MainVerb mainVerb, States states, Owners owners) {
    List<String> words = lists.list("core/outcome-cues");
    this.cues = PhraseList.anyOf(words.stream().filter(c -> !c.startsWith(",")).toList());
    this.cuesAfterComma =
        PhraseList.after(
            "(?<=, )",
            words.stream().filter(c -> c.startsWith(", ")).map(c -> c.substring(2)).toList());
    this.labels = new OutcomeLabels(mainVerb, states);
    this.purposes = new Purposes(lists, mainVerb, owners);
    this.mainVerb = mainVerb;
    this.states = states;
  }

  /** All stretches that say what is to be reached, in order, none overlapping another. */
  List<Span> find(String text) {
    List<Span> found = labels.labelled(text);
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

  private Span inSentence(String text, Span sentence) {
    String words = sentence.in(text);
    int labelEnd = OutcomeLabels.endOfActionLabel(words);
    int cue = earliest(words, labelEnd);
    if (cue >= 0) {
      return span(words, sentence, cue, labelEnd);
    }
    if (states.isState(words.substring(labelEnd))) {
      return new Span(sentence.start() + labelEnd, sentence.end());
    }
    Matcher dash = DASH.matcher(words).region(labelEnd, words.length());
    if (dash.find() && states.isPeoplesState(words.substring(dash.end()))) {
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
    int purpose = purposes.first(words, from, best);
    return purpose < 0 ? best : purpose;
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
}
