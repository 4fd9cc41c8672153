package org.plancheck.facts;

import java.util.ArrayList;
import java.util.List;
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
import org.plancheck.result.ActionReading;

/** Understands the words of each action. */
final class ActionReader {

  private final English english;
  private final Anchors anchors;
  private final RagKey key;
  private String lastResponsible = "";
  private String lastTimescale = "";

  ActionReader(English english, Anchors anchors, RagKey key) {
    this.english = english;
    this.anchors = anchors;
    this.key = key;
  }

  List<ReadAction> read(Plan plan) {
    List<ReadAction> readings = new ArrayList<>();
    plan.actions().forEach(action -> readings.add(read(action)));
    return readings;
  }

  private ReadAction read(Action action) {
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
    ActionReading reading =
        new ActionReading(
            action,
            outcome == null ? null : outcome.in(text),
            nobody ? Owner.Kind.NONE.key() : owner.kind().key(),
            timescale,
            figures,
            RagWords.read(action.text(Field.RAG), action.shade(), key));
    return new ReadAction(
        reading,
        said,
        measures,
        reported,
        owner,
        english.progressComments().read(comment, anchors));
  }

  /** Ditto marks stand for what is said in the row above. */
  private static String dittoed(String text, String above) {
    return Owners.isDitto(text) ? above : text;
  }
}
