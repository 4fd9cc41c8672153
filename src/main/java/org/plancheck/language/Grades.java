package org.plancheck.language;

import java.util.List;
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

  private static final Pattern SENTENCE = Pattern.compile("(?<=[.!?;])\\s+|\\n+");

  private Grades() {}

  /** The words that give a grade of 2 or 1 that still stands. */
  static Optional<String> low(String text) {
    for (String sentence : SENTENCE.split(text, -1)) {
      String now = BEFORE.matcher(sentence).replaceAll("");
      if (PAST.matcher(now).find()) {
        continue;
      }
      for (Pattern pattern : List.of(WORDED, GRADE)) {
        Matcher grade = pattern.matcher(now);
        while (grade.find()) {
          if (isLow(grade.group(1))) {
            return Optional.of(grade.group());
          }
        }
      }
    }
    return Optional.empty();
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
