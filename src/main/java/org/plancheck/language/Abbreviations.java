package org.plancheck.language;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.plancheck.language.CapitalWords.Word;

/**
 * Finds the short forms of a document and whether it explains them: in full at first use, with the
 * short form in brackets immediately after (000:227-232).
 */
public final class Abbreviations {

  private final Map<String, String> suggestions = new LinkedHashMap<>();
  private final Set<String> everyday = new HashSet<>();
  private final Set<String> ordinary;
  private final List<String> lettersAfterNames;

  /**
   * @param lists the word lists of the packs
   */
  public Abbreviations(WordLists lists) {
    for (String entry : lists.list("core/care-short-forms")) {
      int sign = entry.indexOf(" = ");
      if (sign > 0) {
        suggestions.put(CapitalWords.keyOf(entry.substring(0, sign)), entry.substring(sign + 3));
      }
    }
    for (String form : lists.list("dumfries-galloway/everyday-short-forms")) {
      if (PairFinder.hasCapitals(form, 2)) {
        everyday.add(CapitalWords.keyOf(form));
      }
    }
    Set<String> words = new HashSet<>(lists.list("core/ordinary-words"));
    words.addAll(lists.list("core/place-names"));
    for (String verb : lists.list("core/action-verbs")) {
      words.add(verb.replaceFirst(" = .*", ""));
    }
    this.ordinary = Set.copyOf(words);
    this.lettersAfterNames = lists.list("core/letters-after-names");
  }

  /** The short forms that one text explains, in the order of the text. */
  public static List<Pair> pairs(String text) {
    return PairFinder.find(text);
  }

  /**
   * The short forms of a single text: those it explains exactly as written, a plural s included,
   * and those it does not, whose full form is null.
   */
  public List<Abbreviation> inText(String text) {
    List<Abbreviation> unexplained =
        find(List.of(new Segment(text, false)), Set.of(), true).stream()
            .filter(form -> form.longForm() == null)
            .toList();
    return new TextForms(text, pairs(text), suggestions).with(unexplained);
  }

  /**
   * The short forms of a document, in the order of their first use.
   *
   * @param document its paragraphs and cells in reading order, without the template's own words
   * @param knownNames names of the persons whom the plan names, in full or by single words
   */
  public List<Abbreviation> find(List<Segment> document, Set<String> knownNames) {
    return find(document, knownNames, false);
  }

  /**
   * @param anyTwoLetters whether two letters count that nothing marks as a short form; in plans
   *     they are mostly the initials of persons
   */
  private List<Abbreviation> find(
      List<Segment> document, Set<String> knownNames, boolean anyTwoLetters) {
    List<List<Pair>> pairs = document.stream().map(s -> pairs(s.text())).toList();
    Set<String> compounds = compounds(document, pairs);
    List<List<Word>> words =
        document.stream().map(s -> CapitalWords.of(s.text(), compounds)).toList();
    Persons persons = new Persons(knownNames);
    if (!anyTwoLetters) {
      learnInitials(words, persons);
    }
    ShortForms shortForms =
        new ShortForms(
            suggestions.keySet(),
            everyday,
            ordinary,
            lettersAfterNames,
            smallWords(words),
            persons,
            anyTwoLetters);
    Map<String, Uses> found = new LinkedHashMap<>();
    collectPairs(document, pairs, words, persons, found);
    for (int s = 0; s < document.size(); s++) {
      collectWords(document.get(s), s, words.get(s), shortForms, found);
    }
    return found.values().stream()
        .filter(Uses::counts)
        .sorted()
        .map(uses -> uses.toAbbreviation(suggestions, everyday))
        .toList();
  }

  /** The explained short forms with a hyphen or the like: "OP-CAT". */
  private static Set<String> compounds(List<Segment> document, List<List<Pair>> pairs) {
    Set<String> compounds = new HashSet<>();
    for (int s = 0; s < document.size(); s++) {
      for (Pair pair : pairs.get(s)) {
        String form = pair.shortSpan().in(document.get(s).text());
        if (form.chars().anyMatch(c -> c == '-' || c == '/')) {
          compounds.add(CapitalWords.keyOf(form));
        }
      }
    }
    return compounds;
  }

  /** Two letters alone in a cell are the initials of whoever is responsible, unless known. */
  private void learnInitials(List<List<Word>> segments, Persons persons) {
    for (List<Word> words : segments) {
      boolean onlyInitials =
          !words.isEmpty()
              && words.size() <= 4
              && words.stream().allMatch(w -> w.isCapitals() && w.bare().length() == 2);
      if (!onlyInitials) {
        continue;
      }
      for (Word word : words) {
        if (!suggestions.containsKey(word.key()) && !everyday.contains(word.key())) {
          persons.addInitials(word.bare());
        }
      }
    }
  }

  private static Set<String> smallWords(List<List<Word>> segments) {
    Set<String> small = new HashSet<>();
    for (List<Word> words : segments) {
      for (Word word : words) {
        if (word.bare().equals(word.bare().toLowerCase(Locale.ROOT))) {
          small.add(word.bare());
        }
      }
    }
    return small;
  }

  private void collectPairs(
      List<Segment> document,
      List<List<Pair>> allPairs,
      List<List<Word>> words,
      Persons persons,
      Map<String, Uses> found) {
    for (int s = 0; s < document.size(); s++) {
      String text = document.get(s).text();
      List<Pair> pairs = allPairs.get(s);
      long keys = pairs.stream().filter(p -> p.order() == Pair.Order.KEY).count();
      for (Pair pair : pairs) {
        boolean whole =
            pair.order() == Pair.Order.KEY
                && (keys > 1 || isEquation(text, pair) || isWholeLine(text, pair));
        addPair(
            found,
            persons,
            pair.shortSpan().in(text),
            new Explanation(
                s,
                pair.shortSpan(),
                s,
                pair.longSpan(),
                pair.order(),
                whole,
                inOneLine(pair.longSpan().in(text))));
      }
      if (s + 1 < document.size()) {
        keyRow(document, words, s, persons, found);
      }
    }
  }

  /** A cell with a short form only beside a cell with its full words only: a row of a key. */
  private void keyRow(
      List<Segment> document,
      List<List<Word>> words,
      int s,
      Persons persons,
      Map<String, Uses> found) {
    for (int turn = 0; turn < 2; turn++) {
      int shortAt = s + turn;
      int longAt = s + 1 - turn;
      if (words.get(shortAt).size() != 1 || words.get(longAt).size() < 2) {
        continue;
      }
      Word form = words.get(shortAt).get(0);
      String text = document.get(longAt).text();
      Span whole = PairFinder.trim(text, 0, text.length());
      Span spelled = KeyLines.wordsAfter(form.bare(), text, whole.start());
      if (spelled != null && text.length() - spelled.end() <= 2) {
        addPair(
            found,
            persons,
            form.bare(),
            new Explanation(
                shortAt,
                form.span(),
                longAt,
                spelled,
                Pair.Order.KEY,
                true,
                inOneLine(spelled.in(text))));
      }
    }
  }

  private static String inOneLine(String words) {
    return words.replaceAll("\\s+", " ");
  }

  private static boolean isEquation(String text, Pair pair) {
    return text.substring(pair.shortSpan().end(), pair.longSpan().start()).indexOf('=') >= 0;
  }

  private static boolean isWholeLine(String text, Pair pair) {
    int start = pair.shortSpan().start();
    int end = pair.longSpan().end();
    String before = text.substring(text.lastIndexOf('\n', Math.max(0, start - 1)) + 1, start);
    int line = text.indexOf('\n', end);
    String after = text.substring(end, line < 0 ? text.length() : line);
    return before.length() <= 4
        && before.chars().noneMatch(Character::isLetter)
        && after.chars().noneMatch(Character::isLetter);
  }

  /** "Anne Wood (AW)": two words that look like a name, the first no ordinary word. */
  private boolean isLikelyName(String longForm) {
    int blank = longForm.indexOf(' ');
    return blank > 0
        && longForm.indexOf(' ', blank + 1) < 0
        && PersonNames.isName(longForm)
        && !ordinary.contains(longForm.substring(0, blank).toLowerCase(Locale.ROOT));
  }

  private void addPair(
      Map<String, Uses> found, Persons persons, String form, Explanation explanation) {
    String bare = Alignment.withoutPlural(form);
    boolean plausible =
        bare.length() >= 2
            && bare.length() <= 12
            && bare.indexOf(' ') < 0
            && PairFinder.hasCapitals(bare, 2);
    String key = CapitalWords.keyOf(form);
    if (!plausible) {
      return;
    }
    if (persons.isName(explanation.longForm())
        || !suggestions.containsKey(key) && isLikelyName(explanation.longForm())) {
      persons.addInitials(bare);
      return;
    }
    found.computeIfAbsent(key, Uses::new).explain(explanation);
  }

  private void collectWords(
      Segment segment, int s, List<Word> words, ShortForms shortForms, Map<String, Uses> found) {
    LineStyle style =
        new LineStyle(segment.text(), words, segment.heading(), ordinary, suggestions.keySet());
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      Uses uses = found.get(word.key());
      boolean explained =
          uses != null && uses.isExplained() && PairFinder.hasCapitals(word.bare(), 2);
      ShortForms.Reading reading =
          explained
              ? ShortForms.Reading.SHORT_FORM
              : shortForms.read(words, i, style, segment.text());
      if (reading != ShortForms.Reading.NONE) {
        found
            .computeIfAbsent(word.key(), Uses::new)
            .use(s, word, reading == ShortForms.Reading.SHORT_FORM);
      }
    }
  }
}
