package org.plancheck.facts;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.plancheck.language.English;
import org.plancheck.language.Measure;
import org.plancheck.language.Plainly;
import org.plancheck.language.Span;
import org.plancheck.language.VagueWord;
import org.plancheck.plan.Cell;
import org.plancheck.plan.Field;
import org.plancheck.plan.Passage;

/** The facts of what action cells say. */
final class StatedActions {

  /** A row that points to another one (000:182-184), or says that there is nothing to do. */
  private static final Pattern ELSEWHERE =
      Pattern.compile(
          "(?is)(?:please |also )?(?:see|refer to|as per|as in|as for|as above|as below|linked"
              + " (?:to|with)|cross[- ]?referenced?|covered (?:in|by|under)|included"
              + " (?:in|under)|combined with|merged (?:in|with)|same as|duplicates?|moved to|now"
              + " in|closed|withdrawn|no (?:further )?actions?|none identified|not"
              + " applicable|nothing)\\b.{0,90}");

  /** Headings of a house's own columns; what stands under them is not asked for here. */
  private static final Pattern OUTCOME_COLUMN =
      Pattern.compile(
          "(?is)(?:(?:desired|expected|intended|planned|anticipated|required|smart|key|improvement)\\s)?"
              + "(?:outcomes?|goals?|objectives?|aims?|benefits?|impact|results?|purpose|what (?:we want|success looks|good looks)\\b.*)"
              + "(?:/s|\\(s\\))?(?: (?:for residents|for people|required|wanted|sought|expected|and .*))?");

  private static final Pattern MEASURE_COLUMN =
      Pattern.compile(
          "(?is)(?:.{0,30}\\s)?(?:measur\\p{L}*|success criteria|evidence\\b.*|kpis?|indicators?|how will we know\\b.*|target \\(?%\\)?|baseline).{0,30}");

  /** Verbs of making up one's mind; what about stands behind them. */
  private static final Pattern WEIGHED =
      Pattern.compile(
          "(?i)(?:consider|explore|explore ways|look at|look into|think about|give consideration)");

  private final English english;
  private final boolean outcomeColumn;
  private final boolean measureColumn;

  StatedActions(English english, List<Passage> passages) {
    this.english = english;
    outcomeColumn = hasHeading(passages, OUTCOME_COLUMN);
    measureColumn = hasHeading(passages, MEASURE_COLUMN);
  }

  private static boolean hasHeading(List<Passage> passages, Pattern words) {
    return passages.stream()
        .filter(Passage::heading)
        .anyMatch(passage -> words.matcher(passage.text().strip()).matches());
  }

  Optional<StatedAction> of(ReadAction read, String about) {
    Optional<Cell> cell = read.action().cell(Field.ACTION);
    if (cell.isEmpty() || ELSEWHERE.matcher(cell.get().text().strip()).matches()) {
      return Optional.empty();
    }
    String text = cell.get().text();
    boolean reporting = Plainly.isReporting(text);
    boolean yardstick =
        english.yardsticks().in(text, read.said(), read.measures())
            || howOften(read)
            || reporting
            || Plainly.isAllOfIt(text + "\n" + read.action().text(Field.PROGRESS));
    boolean outcome = read.said().outcome() != null;
    boolean plain = outcomeColumn || reporting || Plainly.tellsWhatFor(text);
    return Optional.of(
        new StatedAction(
            ActionFacts.capitalRef(read.action()),
            text,
            english.blanks().isBlank(text),
            read.said().actions(),
            outcome || plain || read.said().aim(),
            read.said().deed(),
            yardstick || measureColumn || counted(read.reported()),
            read.finished(),
            vague(text),
            yardstick
                || outcomeColumn
                || measureColumn
                || (outcome && !vagueThroughout(text, read.said().outcome()))
                || (!outcome && onlyWeighed(text)),
            about,
            ActionFacts.quoted(cell.get())));
  }

  /** "Walk round with the IPC lead", "weekly until 28/02/27": the timescale says how much. */
  private boolean howOften(ReadAction read) {
    return read.reading().timescale().every() != null
        && read.said().deed()
        && !read.said().aim()
        && english.yardsticks().isPlainDeed(read.said());
  }

  /** "14 of 20 trained" beside the action says how much as well (000:201-203). */
  private static boolean counted(List<Measure> reported) {
    return reported.stream()
        .anyMatch(
            m ->
                switch (m.kind()) {
                  case PERCENT, FRACTION, SCORE -> true;
                  case COUNT -> m.target() != null;
                  default -> false;
                });
  }

  /**
   * "Better contact where possible, to promote good relationships": a vague aim settles nothing.
   */
  private boolean vagueThroughout(String text, Span outcome) {
    List<VagueWord> words = english.vagueWords().find(text);
    return words.stream().anyMatch(word -> outcome.overlaps(word.span()))
        && words.stream().anyMatch(word -> !outcome.overlaps(word.span()));
  }

  /** "Consider paying volunteers": that nothing is reached or measured yet is told already. */
  private boolean onlyWeighed(String text) {
    return english.vagueWords().find(text).stream()
        .allMatch(word -> WEIGHED.matcher(word.text()).matches());
  }

  private String vague(String text) {
    return english.vagueWords().find(text).stream().map(VagueWord::text).findFirst().orElse(null);
  }
}
