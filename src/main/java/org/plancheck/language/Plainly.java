package org.plancheck.language;

import java.util.regex.Pattern;

/**
 * Actions of which it is plain what they are for, though they name no outcome, or plain when they
 * are done, though they name no figure: what is broken is replaced, what a board asks is reported.
 */
public final class Plainly {

  /** "Manager to", "Partnership Lead and Home Manager will". */
  private static final String OWNER = "(?:[\\p{L}'’/&-]{2,20} ){0,5}?(?:to|will|must|shall) ";

  private static final String PAPER =
      "(?:updates?|reports?|paper|papers|briefings?|timelines?|timetable|assurances?|figures"
          + "|position statement|dashboard|highlight report|exception report|presentation|returns?)";

  private static final String BODY =
      "(?:board|committee|directors?|trustees?|group|CHOG|partnership|HSCP|council|owners?|provider"
          + "|Care Inspectorate|inspectors?|commissioners?|contracts team|governance|tactical team|oversight)";

  private static final Pattern REPORT =
      Pattern.compile(
          "(?i)\\W*+(?:"
              + OWNER
              + ")?(?:report (?!(?:any|all|every|each|concerns?|incidents?|accidents?|faults?|falls|near"
              + "|safeguarding|changes|signs|absence|sickness|defects?|damage|errors?|it|them|if|when)\\b)\\p{L}"
              + "|(?:give|provide|submit|present|send|share|produce|prepare|bring|deliver|circulate|table)"
              + " (?:(?:a|an|the|our|its|monthly|weekly|quarterly|regular|written|verbal|short|further|first"
              + "|final|progress|full|brief|board) ){0,4}"
              + PAPER
              + "\\b|include (?:in|within) (?:the|our|each|every) [^.;\\n]{0,30}?(?:report|metrics?|dashboard|minutes|return|agenda|papers?)\\b"
              + "|include [^.;\\n]{3,80}? in (?:the|our|each|every) [^.;\\n]{0,30}?(?:report|dashboard|minutes|return|agenda|papers?)\\b"
              + "|(?:update|inform|brief|feed back to|report back to) (?:the |our )?(?:\\p{L}{2,14} ){0,3}?"
              + BODY
              + "\\b"
              + "|(?:[\\p{L}-]{2,20} ){0,3}?(?:report|paper|update|briefing|dashboard) to"
              + " (?:show|include|cover|set out|go to|be (?:sent|given|shared|presented|submitted|brought|taken|made))\\b).*+",
          Pattern.DOTALL);

  private static final String DEFECT =
      "(?:worn(?:[- ]out)?|cracked|broken|damaged|faulty|torn|leaking|leaky|missing|stained|rust(?:y|ed)|expired"
          + "|out[- ]of[- ]date|frayed|chipped|condemned|loose|perished|blocked|defective|unsafe|rotten|rotting"
          + "|dripping|flickering|peeling|threadbare|sagging|split|ripped|burst|obsolete|failed|failing"
          + "|unserviceable|dented|scratched|mouldy|faded|wobbly|uneven|replacement)\\b";

  private static final String PUT_RIGHT =
      "\\b(?:replac(?:e|es|ed|ing)|renew(?:s|ed|ing)?|repair(?:s|ed|ing)?|mend(?:s|ed|ing)?|fix(?:es|ed|ing)?"
          + "|buy|buying|bought|purchas(?:e|es|ed|ing)|order(?:s|ed|ing)?|remov(?:e|es|ed|ing)|dispos(?:e|es|ed|ing)"
          + "|ma[kd]e good|re-?seal(?:s|ed|ing)?|re-?cover(?:s|ed|ing)?|re-?upholster(?:s|ed|ing)?|repaint(?:s|ed|ing)?"
          + "|throw|(?:take|taken) (?:down|out|away)|swap(?:s|ped|ping)?|chang(?:e|es|ed|ing)|patch(?:es|ed|ing)?"
          + "|refit(?:s|ted|ting)?|re-?lay|re-?laid|re-?plaster(?:s|ed|ing)?)\\b";

  /**
   * "Replace the cracked tiles", "worn chairs to be replaced": that what is worn or broken is put
   * right needs no reason beside it. "Fix a date for expired courses" puts nothing right.
   */
  private static final Pattern MENDED =
      Pattern.compile(
          "(?i)"
              + PUT_RIGHT
              + "(?! an? (?:date|day|time|meeting|visit|review|audit|check|survey|report))"
              + "(?: (?!and\\b|or\\b)[\\p{L}\\d'’-]{1,16}){0,3} "
              + DEFECT
              + "|\\b"
              + DEFECT
              + "(?: [\\p{L}\\d'’-]{1,16}){0,6} (?:be|being|is|are) "
              + PUT_RIGHT);

  /** "Garden path to be made fit for wheelchairs": for what and for whom stands in the words. */
  private static final Pattern FIT_FOR =
      Pattern.compile(
          "(?i)\\b(?:fit|suitable|accessible|safe|safer|usable|comfortable|easier|easy|wide enough|large enough|big enough"
              + "|strong enough|low enough|high enough|adapted|designed) (?:for|to) (?!(?:purpose|use|all|the|it|them)\\b)\\p{L}");

  /** "Every person supported to have two outings a month": what is better, and for whom. */
  private static final Pattern FOR_EACH =
      Pattern.compile(
          "(?i)(?:^|[.;:\\n]\\W*)(?:every|each|all) (?:\\p{L}{3,12} )?(?:residents?|persons?|people|tenants?|guests?|individuals?|service"
              + " users?)(?: (?:here|who lives here|living here))? (?:(?:is|are|to be|will be|being) )?(?:supported|helped|enabled|assisted)"
              + " to (?:have|enjoy|go|get|take part|see|choose|eat|drink|keep|stay|live|join|spend|attend|do|make|use|visit|meet|talk|follow|be)\\b");

  private static final Pattern COMPLIANCE =
      Pattern.compile(
          "(?i)\\b(?:full(?:y)? complian(?:ce|t)|complete compliance|total compliance|everyone complian(?:ce|t))\\b");

  private Plainly() {}

  /**
   * True where each sentence is a duty to tell somebody: nobody is to be better off by it alone.
   */
  public static boolean isReporting(String text) {
    return Lines.sentences(text).stream()
        .map(sentence -> sentence.in(text))
        .filter(sentence -> !sentence.isBlank())
        .allMatch(sentence -> REPORT.matcher(sentence).matches());
  }

  /** True where the words tell what for, or for whom, without saying "so that". */
  public static boolean tellsWhatFor(String text) {
    return FIT_FOR.matcher(text).find()
        || FOR_EACH.matcher(text).find()
        || MENDED.matcher(text).find();
  }

  /** "Full compliance by March": all of it is a measure too. */
  public static boolean isAllOfIt(String text) {
    return COMPLIANCE.matcher(text).find();
  }
}
