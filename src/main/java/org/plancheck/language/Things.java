package org.plancheck.language;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Nouns of things that are there or not, against those of ideas: "noticeboard", "communication".
 */
final class Things {

  private static final Pattern IDEA =
      Pattern.compile(".*(?:[ts]ion|ment|ness|ity|ance|ence|ship|hood|ism|acy|ing)s?");

  private final Set<String> ideas;
  private final Set<String> concrete;

  Things(WordLists lists) {
    ideas = new HashSet<>(lists.list("dumfries-galloway/abstract-objects"));
    concrete = new HashSet<>(lists.list("dumfries-galloway/concrete-endings"));
  }

  /** True for a thing, in the singular or plural. */
  boolean isThing(String noun) {
    if (noun.isEmpty() || ideas.contains(noun)) {
      return false;
    }
    return !IDEA.matcher(noun).matches() || concrete.contains(noun) || concrete.contains(one(noun));
  }

  /** True for one thing: "policy", not "policies". */
  boolean isOne(String noun) {
    boolean plural = noun.endsWith("s") && !noun.matches(".*(?:ss|us|is|premises|series)");
    boolean people =
        noun.matches("staff|people|residents?|care|medication|paperwork|documentation");
    return isThing(noun) && !plural && !people;
  }

  private static String one(String noun) {
    if (noun.endsWith("ies")) {
      return noun.substring(0, noun.length() - 3) + "y";
    }
    return noun.endsWith("s") ? noun.substring(0, noun.length() - 1) : noun;
  }
}
