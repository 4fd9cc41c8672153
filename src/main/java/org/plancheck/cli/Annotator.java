package org.plancheck.cli;

import java.time.LocalDate;
import java.util.List;
import org.plancheck.language.Abbreviation;
import org.plancheck.language.ActionText;
import org.plancheck.language.Anchors;
import org.plancheck.language.English;
import org.plancheck.language.Mask;
import org.plancheck.language.Measure;
import org.plancheck.language.OutcomeCues;
import org.plancheck.language.Owner;
import org.plancheck.language.PersonalDatum;
import org.plancheck.language.Span;
import org.plancheck.language.StaffNames;
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
      Mask mask,
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
    Mask mask = Mask.of(List.of(text), StaffNames.none(), english.personalData());
    ActionText said = english.actionTexts().read(text);
    boolean outcome = said.outcome() != null && canShow(said.outcome(), personal);
    Owner owner = english.owners().inSentence(text);
    Anchors anchors = Anchors.of(day);
    return new Annotations(
        mask,
        english.timescales().find(text, anchors),
        english.measures().find(text, anchors),
        english.abbreviations().inText(text).stream()
            .filter(form -> personal.stream().noneMatch(d -> d.span().overlaps(form.firstSpan())))
            .filter(form -> form.longSpan() == null || canShow(form.longSpan(), personal))
            .toList(),
        outcome ? said.outcome() : null,
        outcome ? cues.why(text, said.outcome()) : null,
        mask.hidesName(said.verb()) ? null : said.verb(),
        canShow(owner.span(), personal) ? owner : english.owners().inSentence(""),
        personal,
        english.vagueWords().find(text));
  }

  /**
   * False for words that end within what must be hidden, so that it cannot be masked as a whole.
   */
  private static boolean canShow(Span words, List<PersonalDatum> personal) {
    return personal.stream()
        .map(PersonalDatum::span)
        .filter(hidden -> hidden.overlaps(words))
        .allMatch(
            hidden ->
                words.start() <= hidden.start()
                    && hidden.end() <= words.end()
                    && words.end() - words.start() > hidden.end() - hidden.start());
  }
}
