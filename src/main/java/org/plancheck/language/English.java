package org.plancheck.language;

/**
 * Everything that understands words, made once from the word lists of the rule packs and used by
 * many threads.
 */
public record English(
    Timescales timescales,
    Measures measures,
    Yardsticks yardsticks,
    Abbreviations abbreviations,
    ActionTexts actionTexts,
    Owners owners,
    Blanks blanks,
    Reasons reasons,
    Remarks remarks,
    ProgressComments progressComments,
    Claims claims,
    VagueWords vagueWords,
    PersonalData personalData,
    Cues cues,
    Likeness likeness,
    Topics topics) {

  /** Reads the lists; models are loaded when a text first needs them. */
  public static English of(WordLists lists) {
    PersonalData personalData = new PersonalData(lists);
    Timescales timescales = new Timescales(lists, personalData);
    Measures measures = new Measures(lists, timescales, personalData);
    return new English(
        timescales,
        measures,
        new Yardsticks(lists),
        new Abbreviations(lists),
        new ActionTexts(lists, new Tagger()),
        new Owners(lists),
        new Blanks(lists),
        new Reasons(lists),
        new Remarks(lists, timescales),
        new ProgressComments(lists, timescales, measures),
        new Claims(lists),
        new VagueWords(lists),
        personalData,
        new Cues(lists),
        new Likeness(lists),
        new Topics(lists));
  }
}
