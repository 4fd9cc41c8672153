package org.plancheck.facts;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plancheck.plan.Passage;

/**
 * A key that the plan itself prints for its RAG column: "Blue = complete", "1 = not started … 4 =
 * complete". The words red, amber and green always mean themselves.
 */
final class RagKey {

  private static final String WORD = "[\\p{L}\\d][\\p{L}\\d/-]{0,14}(?: [\\p{L}\\d/-]{1,14})?";

  /** A word or figure, a sign, and what may be its meaning. */
  private static final Pattern ENTRY =
      Pattern.compile(
          "(?<![\\p{L}\\d])(" + WORD + ")\\s{0,2}(?:=|:|[–—]|-(?=\\s))\\s{0,2}(.{2,40})");

  private static final Pattern ALONE = Pattern.compile(WORD);

  private static final Pattern GREEN =
      Pattern.compile(
          "(?:fully |all |action |actions |now )?(?:complete|completed|done|closed|achieved|finished"
              + "|met|in place|signed off)\\b(?! by).*");
  private static final Pattern AMBER =
      Pattern.compile(
          "(?:on track|on target|in progress|under way|underway|started|in hand"
              + "|nearly (?:there|done|complete|completed))\\b.*");
  private static final Pattern RED =
      Pattern.compile(
          "(?:overdue|late|delayed|behind|off track|not started|not yet started|outstanding"
              + "|not on target|not on track|not done)\\b.*");

  private final Map<String, String> meanings = new HashMap<>();
  private boolean printed;

  private RagKey() {}

  /** No key at all. */
  static RagKey none() {
    return new RagKey();
  }

  /** The key among a plan's passages, in lines or as a small table. */
  static RagKey in(List<Passage> passages) {
    RagKey key = new RagKey();
    for (int i = 0; i < passages.size(); i++) {
      if (passages.get(i).place().field() != null) {
        continue;
      }
      String text = passages.get(i).text();
      for (String line : text.split("[\\n;|,]")) {
        key.entry(line.strip());
      }
      boolean beside = i + 1 < passages.size() && passages.get(i + 1).place().field() == null;
      if (beside && ALONE.matcher(text.strip()).matches()) {
        key.add(text, passages.get(i + 1).text());
      }
    }
    return key;
  }

  /** In "RAG key: Blue = complete" the label is no entry, so reading goes on after each word. */
  private void entry(String line) {
    Matcher entry = ENTRY.matcher(line);
    int from = 0;
    while (entry.find(from)) {
      add(entry.group(1), entry.group(2));
      from = entry.end(1);
    }
  }

  private void add(String word, String means) {
    String said = means.strip().toLowerCase(Locale.ROOT);
    String status = status(said);
    String colour = plain(word);
    if (status == null && colour.matches("red|amber|green") && ALONE.matcher(said).matches()) {
      // "Amber: at risk": a row that says "At risk" is Amber.
      meanings.putIfAbsent(plain(said), colour);
    }
    if (status != null) {
      printed |= colour.matches("red|amber|green|blue|yellow|grey|gray|purple|[a-z0-9]");
      meanings.putIfAbsent(colour, status);
    }
  }

  private static String status(String means) {
    if (GREEN.matcher(means).matches()) {
      return "green";
    }
    if (AMBER.matcher(means).matches()) {
      return "amber";
    }
    return RED.matcher(means).matches() ? "red" : null;
  }

  private static String plain(String word) {
    return word.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\d]+", " ").strip();
  }

  /** True where the plan says itself what its colours or figures mean. */
  boolean printed() {
    return printed;
  }

  /** "red", "amber" or "green" for a word of the key, or null where it is none. */
  String meaning(String words) {
    return meanings.get(plain(words));
  }
}
