package org.plancheck.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds words that promise or measure too little.
 *
 * <p>Such lists are right about six times in ten (Femmer et al. 2017), so what is found here is
 * never more than advice.
 */
public final class VagueWords {

  /** A number, a share or a named rule in the same sentence says what the vague word does not. */
  private static final Pattern ANSWERED =
      Pattern.compile(
          "\\d|(?i)\\b(?:all|each|every|zero|none|half|two|three|four|five|six|seven|eight|nine|ten|once|twice|"
              + "daily|weekly|monthly|quarterly|yearly|annually)\\b|\\b(?:BS|EN|ISO|HTM)\\b");

  /** "Work with the pharmacy to move the delivery" says what is done. */
  private static final Pattern TO_DO = Pattern.compile("^[^.;]{3,60}? to \\p{L}{3,}");

  private final Pattern commitments;
  private final Pattern measures;

  /**
   * @param lists the word lists of the packs
   */
  public VagueWords(WordLists lists) {
    this.commitments = PhraseList.anyOf(lists.list("core/vague-commitments"));
    this.measures = PhraseList.anyOf(lists.list("core/vague-measures"));
  }

  /** The vague words of a text, in order; none where the same sentence answers them. */
  public List<VagueWord> find(String text) {
    List<VagueWord> found = new ArrayList<>();
    for (Span sentence : Lines.sentences(text)) {
      add(found, commitments, VagueWord.Kind.COMMITMENT, text, sentence);
      if (!ANSWERED.matcher(sentence.in(text)).find()) {
        add(found, measures, VagueWord.Kind.MEASURE, text, sentence);
      }
    }
    found.sort(Comparator.comparingInt(w -> w.span().start()));
    return List.copyOf(found);
  }

  private static void add(
      List<VagueWord> found, Pattern words, VagueWord.Kind kind, String text, Span sentence) {
    Matcher word =
        words.matcher(text).region(sentence.start(), sentence.end()).useTransparentBounds(true);
    while (word.find()) {
      if (word.group().equalsIgnoreCase("work with")
          && TO_DO.matcher(text.substring(word.end(), sentence.end())).find()) {
        continue;
      }
      found.add(new VagueWord(kind, new Span(word.start(), word.end()), word.group()));
    }
  }
}
