package org.plancheck.cli;

import java.time.LocalDate;
import java.util.List;
import org.plancheck.language.Abbreviation;
import org.plancheck.language.ActionText;
import org.plancheck.language.Anchors;
import org.plancheck.language.English;
import org.plancheck.language.Measure;
import org.plancheck.language.OutcomeCues;
import org.plancheck.language.Owner;
import org.plancheck.language.PersonalDatum;
import org.plancheck.language.Span;
import org.plancheck.language.TimeExpression;
import org.plancheck.language.VagueWord;
import org.plancheck.language.WordLists;

/** Reads a text with all that understands words, and keeps back what tells who a resident is. */
final class Annotator {

  private final English english;
  private final OutcomeCues cues;

  Annotator(WordLists lists) {
    this.english = English.of(lists);
    this.cues = new OutcomeCues(lists);
  }

  /**
   * What is seen in a text, all of it fit to be shown.
   *
   * @param owner kind NONE where the text names nobody
   * @param outcome null where the text says nothing of the kind
   * @param outcomeWhy the word list or pattern that found the outcome, or null
   * @param verb the main verb in its plain form, or null
   */
  record Annotations(
      Shown shown,
      List<TimeExpression> times,
      List<Measure> measures,
      List<Abbreviation> forms,
      Span outcome,
      String outcomeWhy,
      String verb,
      Owner owner,
      List<PersonalDatum> personal,
      List<VagueWord> vague) {}

  /**
   * Reads a text.
   *
   * @param day the day to count from
   */
  Annotations read(String text, LocalDate day) {
    List<PersonalDatum> personal = english.personalData().find(text);
    Shown shown = new Shown(text, personal);
    ActionText said = english.actionTexts().read(text);
    boolean outcome = said.outcome() != null && shown.canShow(said.outcome());
    Owner owner = english.owners().inSentence(text);
    return new Annotations(
        shown,
        english.timescales().find(text, Anchors.of(day)).stream()
            .filter(time -> !shown.hides(time.span()))
            .toList(),
        english.measures().find(text).stream()
            .filter(measure -> !shown.hides(measure.span()))
            .toList(),
        english.abbreviations().inText(text).stream()
            .filter(form -> !shown.hides(form.firstSpan()))
            .filter(form -> form.longSpan() == null || shown.canShow(form.longSpan()))
            .toList(),
        outcome ? said.outcome() : null,
        outcome ? cues.why(text, said.outcome()) : null,
        shown.verb(said.verb()),
        shown.canShow(owner.span()) ? owner : english.owners().inSentence(""),
        personal,
        english.vagueWords().find(text));
  }
}
