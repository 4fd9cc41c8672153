package org.plancheck.language;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which list or pattern shows that some words are an outcome, for tuning the lists. */
public final class OutcomeCues {

  private static final Pattern LABEL = Pattern.compile("(?:[:=]|\\s[-–—]|\\n)\\s*$");

  /** In characters; the longest label before an outcome. */
  private static final int LABEL_REACH = 40;

  private final List<Map.Entry<String, Pattern>> lists;

  /**
   * @param lists the word lists of the packs
   */
  public OutcomeCues(WordLists lists) {
    List<String> cues =
        lists.list("core/outcome-cues").stream().map(cue -> cue.replaceFirst("^, ", "")).toList();
    this.lists =
        List.of(
            Map.entry("outcome-cues.txt", PhraseList.anyOf(cues)),
            Map.entry(
                "purpose-verbs.txt",
                PhraseList.after(
                    "(?:and )?to (?:\\p{L}{4,12} )?", lists.list("core/purpose-verbs"))));
  }

  /** The list whose entry begins the outcome of a text, or the pattern that made it one. */
  public String why(String text, Span outcome) {
    for (Map.Entry<String, Pattern> list : lists) {
      Matcher cue = list.getValue().matcher(text).region(outcome.start(), outcome.end());
      if (cue.lookingAt()) {
        return list.getKey();
      }
    }
    int from = Math.max(0, outcome.start() - LABEL_REACH);
    return LABEL.matcher(text.substring(from, outcome.start())).find()
        ? "label before it"
        : "what people or things are like";
  }
}
