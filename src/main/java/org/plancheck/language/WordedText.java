package org.plancheck.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text cut into words once, in which entries of word lists can be found. */
public final class WordedText {

  /** A full stop after a title or a number's short form ends no sentence. */
  private static final Pattern END =
      Pattern.compile(
          "(?<=[.!?;])(?<!\\b(?:Mr|Mrs|Ms|Dr|No|no|St|ref|Ref|e\\.g|i\\.e|cf|approx)\\.)\\s+|\\n+");

  private final String text;
  private final Cues cues;
  private Tokens tokens;
  private List<WordedText> sentences;

  WordedText(String text, Cues cues) {
    this.text = text;
    this.cues = cues;
  }

  /** The text as it was written. */
  public String text() {
    return text;
  }

  /** True where an entry of a list stands in the text. */
  public boolean has(String list) {
    return entry(cues.phrases(list)) != null;
  }

  /** The first entry of a list in the author's words. */
  public Optional<String> first(String list) {
    return Optional.ofNullable(entry(cues.phrases(list))).map(span -> span.in(text));
  }

  /**
   * Every entry of a list in the order of the text; none overlaps another.
   *
   * @param list pack and list, as "smart/views-of-people"
   */
  public List<Span> all(String list) {
    Phrases phrases = cues.phrases(list);
    Tokens t = tokens();
    List<Span> found = new ArrayList<>();
    for (int i = 0; i < t.size(); i++) {
      int next = phrases.after(t, i);
      if (next > 0) {
        found.add(t.span(i, next));
        i = next - 1;
      }
    }
    return found;
  }

  private Span entry(Phrases phrases) {
    Tokens t = tokens();
    for (int i = 0; i < t.size(); i++) {
      int next = phrases.after(t, i);
      if (next > 0) {
        return t.span(i, next);
      }
    }
    return null;
  }

  /** The sentences and lines of the text. */
  public List<WordedText> sentences() {
    if (sentences == null) {
      sentences = cut();
    }
    return sentences;
  }

  private List<WordedText> cut() {
    List<WordedText> cut = new ArrayList<>();
    Matcher end = END.matcher(text);
    int from = 0;
    while (end.find()) {
      add(cut, from, end.start());
      from = end.end();
    }
    add(cut, from, text.length());
    return List.copyOf(cut);
  }

  private void add(List<WordedText> sentences, int from, int to) {
    String sentence = text.substring(from, to).strip();
    if (!sentence.isEmpty()) {
      sentences.add(new WordedText(sentence, cues));
    }
  }

  private Tokens tokens() {
    if (tokens == null) {
      tokens = Tokens.of(text);
    }
    return tokens;
  }
}
