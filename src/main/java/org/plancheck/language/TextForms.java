package org.plancheck.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plancheck.language.CapitalWords.Word;

/** The short forms of one text that stands alone, each as it is written there. */
final class TextForms {

  private final String text;
  private final List<Word> words;
  private final List<Abbreviation> forms = new ArrayList<>();
  private final Set<String> explained = new HashSet<>();

  /**
   * @param pairs the short forms that the text explains
   * @param suggestions the usual full words of short forms, by key
   */
  TextForms(String text, List<Pair> pairs, Map<String, String> suggestions) {
    this.text = text;
    for (Pair pair : pairs) {
      String form = pair.shortSpan().in(text);
      explained.add(CapitalWords.keyOf(form));
      forms.add(
          new Abbreviation(
              form,
              pair.longSpan().in(text),
              null,
              pair.order() == Pair.Order.KEY,
              pair.order() == Pair.Order.SHORT_FIRST
                  ? Abbreviation.Status.WRONG_WAY_ROUND
                  : Abbreviation.Status.DEFINED,
              1,
              0,
              pair.shortSpan(),
              pair.longSpan(),
              0,
              suggestions.get(CapitalWords.keyOf(form)),
              pair.order().pattern()));
    }
    this.words = CapitalWords.of(text, explained);
  }

  /** Those that are explained and these, in the order of the text. */
  List<Abbreviation> with(List<Abbreviation> unexplained) {
    Map<String, Abbreviation> byKey = new HashMap<>();
    unexplained.forEach(form -> byKey.put(CapitalWords.keyOf(form.shortForm()), form));
    byKey.keySet().removeAll(explained);
    Set<String> written = new HashSet<>();
    for (Word word : words) {
      Abbreviation form = byKey.get(word.key());
      if (form != null && PairFinder.hasCapitals(word.bare(), 2) && written.add(word.bare())) {
        forms.add(form.writtenAs(word.bare(), word.span()));
      }
    }
    forms.sort(Comparator.comparingInt(form -> form.firstSpan().start()));
    joinHyphenated();
    return List.copyOf(forms);
  }

  /** "SPLM-IO" is one short form though none of its parts is explained. */
  private void joinHyphenated() {
    for (int i = 0; i + 1 < forms.size(); i++) {
      Abbreviation one = forms.get(i);
      Abbreviation other = forms.get(i + 1);
      int end = one.firstSpan().end();
      boolean joined =
          one.longForm() == null
              && other.longForm() == null
              && other.firstSpan().start() == end + 1
              && text.charAt(end) == '-';
      if (joined) {
        Span whole = new Span(one.firstSpan().start(), other.firstSpan().end());
        forms.set(i, one.writtenAs(whole.in(text), whole));
        forms.remove(i + 1);
      }
    }
  }
}
