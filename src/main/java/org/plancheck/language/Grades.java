package org.plancheck.language;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The grades that the Care Inspectorate gives, from 1, unsatisfactory, to 6, excellent: which of
 * them a context tells of as those that stand now (000:48-54).
 */
final class Grades {

  private static final Pattern GRADE =
      Pattern.compile(
          "(?i)\\b(?:grad(?:e|es|ed|ing|ings)|evaluat(?:ed|ion|ions)|rated|rating)\\b"
              + "(?:[\\s:=–—-]{1,3}(?:(?:of|as|is|was|were|are|at|to|now|a|an|awarded|given|remains?"
              + "|remained|for|[\\p{L}’'&]{3,14})\\b)){0,7}[\\s:=–—(\"'‘“-]{1,4}([1-6](?![\\d%.]\\d|\\d|/|%)|weak|unsatisfactory|adequate|good|very"
              + " good|excellent)"
              + "(?!\\s*(?:\\(|-)?\\s*(?:pressure|sore|ulcer|wound|skin|listed|star|moisture))");

  private static final Pattern WORDED =
      Pattern.compile(
          "(?i)\\b([1-6])\\s?[(–—:=-]{0,2}\\s?[\"'‘“(]?(weak|unsatisfactory|adequate|good|very"
              + " good|excellent)\\b\\)?");

  /** Words that make a grade a thing of the past. */
  private static final Pattern PAST =
      Pattern.compile(
          "(?i)\\b(?:previous(?:ly)?|former(?:ly)?|historic(?:al)?|in the past|last year|years ago"
              + "|had been|used to|up from|(?:improved|raised|increased|moved|gone up|rose|risen)"
              + "(?: \\p{L}{1,12}){0,2} from|no longer|since (?:risen|increased|improved|been"
              + " raised)|now (?:at |a )?(?:grades? )?(?:of )?[3-6]|from (?:grade )?[12] to"
              + " (?:grade )?[3-6]|avoid|never|not (?:be|fall)|to prevent)\\b");

  /** "2 – weak (previously 4)": the grade before the bracket stands now. */
  private static final Pattern BEFORE =
      Pattern.compile(
          "(?i)\\((?:previously|formerly|was|were|had been|last year)[^)]{0,60}\\)"
              + "|\\b(?:down|fallen|dropped|reduced) from (?:a )?(?:grade )?[1-6]\\b");

  private static final Pattern THEN =
      Pattern.compile(
          "(?i)\\b(?:(?:19|20)\\d\\d|had (?:graded|given|awarded|rated|scored|evaluated|been|got)|(?:at|in) (?:that|those) (?:time|days)"
              + "|back then|at first|years? (?:ago|earlier|before)|inspections? ago|before that|under (?:the|our)"
              + " (?:previous|last|former|old) (?:owner|provider|manager)s?)\\b");

  private static final String BETTER =
      "(?:(?:grades?|graded|rated|evaluated|now|on|at|of|to|as|all|given|been|us|are|were|is|got|a) (?:[3-6]s?(?![\\d/%:.]\\d|\\d|/|%)"
          + "|adequate|good|very good|excellent)|[3-6] ?[(–-]? ?(?:adequate|good|very good|excellent))\\b"
          + "(?! ?(?:of|out|per|residents?|staff|people|falls|months?|weeks?|days?|years?|audits?|groups?)\\b)";

  /** What a home has been given since, and still has. */
  private static final Pattern SINCE =
      Pattern.compile(
          "(?i)\\b(?:(?:have|has|we've) (?:(?:since|now|always|all) )?(?:been|had|held|kept|stayed|remained|got|gone|risen|moved)|now|today"
              + "|currently|since(?: then)?|latest|most recent|later|after that|this year|last year|ever since)\\b[^.;\\n]{0,50}?\\b"
              + BETTER
              + "|\\b"
              + BETTER
              + "[^.;\\n]{0,40}?\\b(?:since|now|today|at present|currently|nowadays)\\b"
              + "|\\b(?:now|held|kept|had) (?:all |at |a )?[3-6]s?(?=[.;,)]|$| (?:or|since|across|in all)\\b| \\()");

  private static final Pattern ASPECT =
      Pattern.compile(
          "(?i)\\b(?:leadership|staffing|staff team|setting|environment|care and support|care planning|well-?being|management)\\b");

  private static final Pattern SENTENCE = Pattern.compile("(?<=[.!?;])\\s+|\\n+");

  private Grades() {}

  /** The words that give a grade of 2 or 1 that still stands. */
  static Optional<String> low(String text) {
    String[] sentences = SENTENCE.split(text, -1);
    for (int i = 0; i < sentences.length; i++) {
      String now = BEFORE.matcher(sentences[i]).replaceAll("");
      String next = i + 1 < sentences.length ? sentences[i + 1] : "";
      if (PAST.matcher(now).find()) {
        continue;
      }
      for (Pattern pattern : List.of(WORDED, GRADE)) {
        Matcher grade = pattern.matcher(now);
        while (grade.find()) {
          String rest = now.substring(grade.end()) + " " + next;
          if (isLow(grade.group(1)) && !superseded(now, rest)) {
            return Optional.of(grade.group());
          }
        }
      }
    }
    return Optional.empty();
  }

  /**
   * True where a clause tells of a year or of what had been, and what follows tells what the home
   * has had since: "In 2017 they had graded us 2; we have been on 4 since 2021." One key question
   * does not make up for another.
   */
  private static boolean superseded(String clause, String rest) {
    if (!THEN.matcher(clause).find() || !SINCE.matcher(rest).find()) {
      return false;
    }
    String said = clause.toLowerCase(Locale.ROOT);
    return ASPECT
        .matcher(rest)
        .results()
        .allMatch(aspect -> said.contains(aspect.group().toLowerCase(Locale.ROOT)));
  }

  /** True where grades are given and each of them is 3 or better. */
  static boolean allAdequate(String text) {
    return low(text).isEmpty() && (GRADE.matcher(text).find() || WORDED.matcher(text).find());
  }

  private static boolean isLow(String grade) {
    return grade.equals("1")
        || grade.equals("2")
        || grade.equalsIgnoreCase("weak")
        || grade.equalsIgnoreCase("unsatisfactory");
  }
}
