package org.plancheck.language;

/**
 * Everything that understands words, made once from the word lists of the rule packs and used by
 * many threads.
 */
public record English(
    Timescales timescales,
    Measures measures,
    Abbreviations abbreviations,
    ActionTexts actionTexts,
    Owners owners,
    Blanks blanks,
    Reasons reasons,
    Remarks remarks,
    ProgressComments progressComments,
    VagueWords vagueWords,
    PersonalData personalData) {

  /** Reads the lists; models are loaded when a text first needs them. */
  public static English of(WordLists lists) {
    return new English(
        new Timescales(lists),
        new Measures(lists),
        new Abbreviations(lists),
        new ActionTexts(lists, new Tagger()),
        new Owners(lists),
        new Blanks(lists),
        new Reasons(lists),
        new Remarks(lists),
        new ProgressComments(lists),
        new VagueWords(lists),
        new PersonalData(lists));
  }
}
