package org.plancheck.facts;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.plancheck.language.English;
import org.plancheck.language.Measure;
import org.plancheck.language.VagueWord;
import org.plancheck.plan.Cell;
import org.plancheck.plan.Field;

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

  private final English english;

  StatedActions(English english) {
    this.english = english;
  }

  Optional<StatedAction> of(ReadAction read, String about) {
    Optional<Cell> cell = read.action().cell(Field.ACTION);
    if (cell.isEmpty() || ELSEWHERE.matcher(cell.get().text().strip()).matches()) {
      return Optional.empty();
    }
    String text = cell.get().text();
    boolean yardstick = english.yardsticks().in(text, read.said(), read.measures());
    boolean outcome = read.said().outcome() != null;
    return Optional.of(
        new StatedAction(
            ActionFacts.capitalRef(read.action()),
            text,
            english.blanks().isBlank(text),
            read.said().actions(),
            outcome || read.said().aim(),
            read.said().deed(),
            yardstick || counted(read.reported()),
            vague(text),
            yardstick || outcome,
            about,
            ActionFacts.quoted(cell.get())));
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

  private String vague(String text) {
    return english.vagueWords().find(text).stream().map(VagueWord::text).findFirst().orElse(null);
  }
}
