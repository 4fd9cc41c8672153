package org.plancheck.language;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** "To improve" and its like, where they say what something is done for. */
final class Purposes {

  /** After these words "to" belongs to them. */
  private static final Set<String> TAKES_TO =
      Set.of(
          "need",
          "needs",
          "needed",
          "continue",
          "continues",
          "try",
          "tries",
          "agree",
          "agreed",
          "able",
          "due",
          "started",
          "start",
          "begin",
          "how",
          "seek",
          "strive",
          "fail",
          "failed",
          "want",
          "wish",
          "going",
          "required",
          "expected",
          "asked",
          "reminded",
          "encouraged",
          "supported",
          "and",
          "or",
          "where",
          "when",
          "what",
          "is",
          "are",
          "has",
          "have",
          "had",
          "ways",
          "way",
          "opportunities",
          "responsibility",
          "duty",
          "was",
          "were",
          "as",
          "not",
          "failure",
          "unable",
          "ability",
          "advised",
          "instructed");

  private static final Set<String> CAUSES =
      Set.of(
          "encourage",
          "ask",
          "remind",
          "instruct",
          "request",
          "advise",
          "tell",
          "invite",
          "require",
          "expect",
          "prompt",
          "empower",
          "motivate",
          "enable",
          "allow",
          "help",
          "assist",
          "support",
          "challenge",
          "continue",
          "get");

  /** "Recruit a carer to support activities" gives somebody a duty; it states no outcome. */
  private static final Set<String> APPOINTS =
      Set.of(
          "name",
          "appoint",
          "identify",
          "nominate",
          "recruit",
          "employ",
          "allocate",
          "assign",
          "designate",
          "hire",
          "elect",
          "select",
          "arrange",
          "find",
          "choose");

  /** Verbs that as first words are mostly people. */
  private static final Set<String> ALSO_PERSONS = Set.of("staff", "lead", "group");

  private final Pattern purposes;
  private final MainVerb mainVerb;
  private final Owners owners;

  Purposes(WordLists lists, MainVerb mainVerb, Owners owners) {
    this.purposes =
        PhraseList.after(
            "(?:and )?to (?:further |better |help |fully |continually |continuously "
                + "|significantly |\\p{L}{4,12} (?:\\p{L}{4,12} )?and )?",
            lists.list("core/purpose-verbs"));
    this.mainVerb = mainVerb;
    this.owners = owners;
  }

  /**
   * Where the first of them begins, or -1.
   *
   * @param before none is looked for from here on; -1 for the end of the words
   */
  int first(String words, int from, int before) {
    Matcher purpose = purposes.matcher(words);
    int at = from;
    while (purpose.find(at) && (before < 0 || purpose.start() < before)) {
      if (isPurpose(words.substring(from, purpose.start()))
          && !words.startsWith(" with", purpose.end())) {
        return purpose.start();
      }
      at = purpose.end();
    }
    return -1;
  }

  /** Whether "to improve" after these words of the same sentence says what for. */
  private boolean isPurpose(String before) {
    String left = before.strip();
    if (left.isEmpty()
        || left.endsWith(",")
        || left.endsWith(":")
        || left.endsWith("-")
        || left.endsWith("–")) {
      return true;
    }
    String lower = left.toLowerCase(Locale.ROOT);
    String last = lower.substring(lower.lastIndexOf(' ') + 1);
    if (TAKES_TO.contains(last)) {
      return false;
    }
    String verb = mainVerb.byList(left);
    if (verb == null || ALSO_PERSONS.contains(verb)) {
      return !isPersons(left);
    }
    if (APPOINTS.contains(verb) && isPersonLast(last)) {
      return false;
    }
    return !(CAUSES.contains(verb) && left.split("\\s+").length <= 6);
  }

  private boolean isPersonLast(String word) {
    return word.equals("person") || word.equals("member") || owners.isCertain(word);
  }

  /** "Night staff", "Manager and deputy", but not "Dementia training". */
  private boolean isPersons(String words) {
    // one capitalised word at the beginning of a sentence is no name: "Newsletter to improve ..."
    boolean oneName = words.indexOf(' ') < 0 && owners.read(words).kind() == Owner.Kind.NAMED;
    return !oneName
        && owners.isCertain(words)
        && !words.matches("(?i).*(?:training|maintenance|estates|payroll|home|service|unit)");
  }
}
