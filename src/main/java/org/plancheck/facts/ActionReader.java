package org.plancheck.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.plancheck.language.ActionText;
import org.plancheck.language.Anchors;
import org.plancheck.language.English;
import org.plancheck.language.Measure;
import org.plancheck.language.Owner;
import org.plancheck.language.Owners;
import org.plancheck.language.Span;
import org.plancheck.language.Timescale;
import org.plancheck.plan.Action;
import org.plancheck.plan.Field;
import org.plancheck.plan.Plan;
import org.plancheck.plan.Theme;
import org.plancheck.result.ActionReading;

/** Understands the words of each action. */
final class ActionReader {

  private static final Pattern CLOSED =
      Pattern.compile(
          "(?i)\\W*(?:closed|completed|archived?|finished|past)(?:"
              + " (?:and|&|completed|actions?|items?|tasks?|rows|log|list|plans?)){0,4}\\W*"
              + "|\\W*actions? (?:that are |now )?(?:closed|completed)\\W*");

  /**
   * "12/11: No longer required", "Superseded by 2.3": what is given up needs neither day nor lead.
   */
  private static final Pattern WITHDRAWN =
      Pattern.compile(
          "(?i)\\W*(?:\\d{1,2}[/.]\\d{1,2}(?:[/.]\\d{2,4})?\\W*)?(?:(?:this|the) )?(?:action )?(?:(?:is|has"
              + " been|was|now) ){0,2}(?:withdrawn|superseded|no longer (?:required|needed|applicable|relevant)"
              + "|not (?:required|needed) any (?:more|longer)|(?:merged|combined) (?:in|into|with)"
              + " (?:action )?\\d|(?:replaced by|moved to|duplicate of) (?:action )?\\d{1,2}[.]\\d)");

  /** "20/05/2025", "9 June 2025". */
  private static final Pattern ONLY_DAY =
      Pattern.compile(
          "\\W*(?:\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{2,4}|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}(?:st|nd|rd|th)?[ -]\\p{L}{3,9}(?:[ -]\\d{2,4})?)\\W*");

  private static final Pattern STATUS_WITHDRAWN =
      Pattern.compile(
          "(?i)\\W*(?:action )?(?:withdrawn|superseded|no longer|not (?:required|needed)|cancelled|void|n/?a\\b"
              + "|not applicable|merged|removed|abandoned)");

  private final English english;
  private final Anchors anchors;
  private final RagKey key;
  private final LocalDate asOf;
  private boolean dayWhenDone;
  private String lastResponsible = "";
  private String lastTimescale = "";

  /**
   * @param asOf the day to judge by: what is done by a later day is not done
   */
  ActionReader(English english, Anchors anchors, RagKey key, LocalDate asOf) {
    this.asOf = asOf;
    this.english = english;
    this.anchors = anchors;
    this.key = key;
  }

  List<ReadAction> read(Plan plan) {
    List<ReadAction> readings = new ArrayList<>();
    dayWhenDone = new ColumnHeadings(plan.readings()).isDayWhenDone();
    for (Theme theme : plan.themes()) {
      boolean closed = CLOSED.matcher(theme.title()).matches();
      theme.actions().forEach(action -> readings.add(read(action, closed)));
    }
    return readings;
  }

  /**
   * @param closed true on a sheet or under a heading of actions that are closed
   */
  private ReadAction read(Action action, boolean closed) {
    String text = action.text(Field.ACTION);
    ActionText said = english.actionTexts().read(text);
    Span outcome = said.outcome();
    lastResponsible = dittoed(action.text(Field.RESPONSIBLE), lastResponsible);
    lastTimescale = dittoed(action.text(Field.TIMESCALE), lastTimescale);
    boolean nobody = english.blanks().isBlank(lastResponsible);
    Owner owner = english.owners().read(lastResponsible);
    Timescale timescale = english.timescales().readCell(lastTimescale, anchors);
    String comment = action.text(Field.PROGRESS);
    List<Measure> measures = english.measures().find(text, anchors);
    List<Measure> reported = english.measures().find(comment, anchors);
    List<String> figures =
        Stream.concat(measures.stream(), reported.stream())
            .filter(Measure::figure)
            .map(Measure::text)
            .toList();
    String rag = RagWords.read(action.text(Field.RAG), action.shade(), key);
    ActionReading reading =
        new ActionReading(
            action,
            outcome == null ? null : outcome.in(text),
            nobody ? Owner.Kind.NONE.key() : owner.kind().key(),
            timescale,
            figures,
            closed && rag == null ? "green" : rag);
    return new ReadAction(
        reading,
        said,
        measures,
        reported,
        owner,
        english.progressComments().read(comment, anchors),
        dayWhenDone && timescale.every() == null && isDayPast(comment),
        isWithdrawn(action));
  }

  /** A day to come is the day on which it is meant to be done: it is not done yet. */
  private boolean isDayPast(String comment) {
    if (!ONLY_DAY.matcher(comment).matches()) {
      return false;
    }
    LocalDate day = english.timescales().readCell(comment, anchors).to();
    return day == null || !day.isAfter(asOf);
  }

  private static boolean isWithdrawn(Action action) {
    return STATUS_WITHDRAWN.matcher(action.text(Field.RAG)).lookingAt()
        || Stream.of(Field.ACTION, Field.TIMESCALE, Field.PROGRESS)
            .anyMatch(field -> WITHDRAWN.matcher(action.text(field)).lookingAt());
  }

  /** Ditto marks stand for what is said in the row above. */
  private static String dittoed(String text, String above) {
    return Owners.isDitto(text) ? above : text;
  }
}
