package org.plancheck.language;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** "Outcome:", "Action:" and the like, with which authors part their cells. */
final class OutcomeLabels {

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

  /** What follows every label. */
  private static final Pattern MARK = Pattern.compile("[:=\\n–—-]");

  private final MainVerb mainVerb;
  private final States states;

  OutcomeLabels(MainVerb mainVerb, States states) {
    this.mainVerb = mainVerb;
    this.states = states;
  }

  /** Where an action's label at the beginning of a sentence ends; 0 where it has none. */
  static int endOfActionLabel(String sentence) {
    Matcher label = ACTION_LABEL.matcher(sentence);
    return label.lookingAt() ? label.end() : 0;
  }

  /** What stands behind the labels of outcomes, in the order of the text. */
  List<Span> labelled(String text) {
    List<Span> found = new ArrayList<>();
    if (!MARK.matcher(text).find()) {
      return found;
    }
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
    return found;
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

  private static boolean beginsSentence(String text, int at) {
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

  /** A text without "Outcome:", "Action:" and the like. */
  static String withoutLabels(String text) {
    if (!MARK.matcher(text).find()) {
      return text;
    }
    return ACTION_LABEL.matcher(LABEL.matcher(text).replaceAll(" ")).replaceAll(" ");
  }
}
