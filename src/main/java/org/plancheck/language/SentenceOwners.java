package org.plancheck.language;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whom a sentence makes responsible: "Deputy Manager to audit charts", "checked by the Clinical
 * Lead".
 *
 * <p>Authors write things with capitals as well ("Fire Doors to be repaired"), so what is done to
 * somebody or something names no owner, and a name must look like one.
 */
final class SentenceOwners {

  private static final Pattern DOES =
      Pattern.compile(
          "(?<=^|[.;:\\n]\\s?|\\s[-–—]\\s?)\\s?(?:[Tt]he )?"
              + "([\\p{L}'’.-]{1,20}(?:\\s[\\p{L}'’.-]{1,20}){0,3}?)"
              + "\\s(?:to|will|must|should|shall)\\s(\\p{Ll}{1,20})(\\s\\p{Ll}{1,20})?");
  private static final Pattern DONE_BY =
      Pattern.compile(
          "\\bby (?:the )?([\\p{L}'’-]{2,20}(?:\\s[\\p{L}'’-]{2,20}){0,2}?)"
              + "(?=\\s?[.,;)]|\\s?$|\\s(?:by|from|every|each|on|at|and|with|before|after|until|using"
              + "|during|to|daily|nightly|weekly|monthly|quarterly)\\b)");
  private static final Set<String> ANSWERABLE =
      Set.of("responsible", "accountable", "in", "the", "available", "present");

  /** Names of posts that are names of things as well, and those for whom the plan is made. */
  private static final Set<String> NO_OWNERS =
      Set.of(
          "training",
          "service",
          "unit",
          "head",
          "lead",
          "group",
          "board",
          "partner",
          "senior",
          "residents",
          "relatives",
          "families",
          "family",
          "next of kin");

  private final OwnerPhrases phrases;
  private final Set<String> everydayWords;
  private final Set<String> everydayForms;

  SentenceOwners(WordLists lists, OwnerPhrases phrases) {
    this.phrases = phrases;
    this.everydayWords = Set.copyOf(new HashSet<>(lists.list("core/ordinary-words")));
    this.everydayForms =
        Set.copyOf(new HashSet<>(lists.list("dumfries-galloway/everyday-short-forms")));
  }

  /** The words that name the owner, or null where there are none. */
  Span find(String text) {
    Span does = doer(text);
    return does != null ? does : agent(text);
  }

  private Span doer(String text) {
    Matcher at = DOES.matcher(text);
    while (at.find()) {
      String after = at.group(3) == null ? "" : at.group(3).strip();
      boolean suffers = at.group(2).equals("be") && !ANSWERABLE.contains(after);
      if (!suffers && isOwner(at.group(1))) {
        return new Span(at.start(1), at.end(1));
      }
    }
    return null;
  }

  private Span agent(String text) {
    Matcher by = DONE_BY.matcher(text);
    while (by.find()) {
      if (isOwner(by.group(1))) {
        return new Span(by.start(1), by.end(1));
      }
    }
    return null;
  }

  private boolean isOwner(String words) {
    return switch (phrases.kindOf(words)) {
      case ROLE, GROUP, OUTSIDE -> !NO_OWNERS.contains(words.toLowerCase(Locale.ROOT));
      case NAMED -> looksLikeName(words);
      case NONE -> false;
    };
  }

  private boolean looksLikeName(String words) {
    String[] parts = words.split("[\\s.]+");
    if (PersonNames.hasTitle(words) || phrases.isFirstName(parts[0])) {
      return true;
    }
    if (parts.length == 1) {
      return words.length() == 2
          && words.equals(words.toUpperCase(Locale.ROOT))
          && !phrases.isShortForm(words)
          && !everydayForms.contains(words);
    }
    for (String part : parts) {
      String small = part.toLowerCase(Locale.ROOT);
      boolean things = small.endsWith("s") && !small.endsWith("ss");
      if (everydayWords.contains(small)
          || things && everydayWords.contains(small.substring(0, small.length() - 1))) {
        return false;
      }
    }
    return true;
  }
}
