package org.plancheck.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What names of persons look like, and when two of them may be the same person's. */
final class PersonNames {

  private static final String CAPITALISED =
      "\\p{Lu}[\\p{Ll}'’]{1,20}+(?:[-'’]?\\p{Lu}[\\p{Ll}'’]{1,20}+){0,2}";
  private static final Pattern TITLE =
      Pattern.compile(
          "(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Rev|Cllr|Sir|Sister)\\.?\\s+\\p{Lu}[\\p{L}.'’"
              + " -]{0,40}");
  private static final Pattern WITH_INITIAL =
      Pattern.compile(
          "(?:(?:\\p{Lu}(?:\\.\\s?|\\s)){1,3}|\\p{Lu}{2,3}\\s)"
              + CAPITALISED
              + "|"
              + CAPITALISED
              + "\\s\\p{Lu}\\.?(?:\\s?\\p{Lu}\\.?)?");

  /** "DK", "D. K.", and "DMcL" for Donald McLeod. */
  private static final Pattern INITIALS =
      Pattern.compile(
          "\\p{Lu}\\.?\\s?\\p{Lu}\\.?(?:\\s?\\p{Lu}\\.?)?|\\p{Lu}{1,2}(?:Ma?c|O['’])\\p{Lu}");

  private static final Pattern TWO_CAPITALS =
      Pattern.compile("(?<=\\p{Lu})([MO])(?:a?c|['’])\\p{Lu}$");

  private static final Pattern TURNED_ROUND =
      Pattern.compile(CAPITALISED + ",\\s?\\p{Lu}\\.?|\\p{Lu}\\s?/\\s?\\p{Lu}");

  /** How words for subjects end: "Equality & Inclusion Manager". */
  private static final Pattern SUBJECT =
      Pattern.compile("\\p{L}{2,14}(?:ity|ety|ing|ment|ion|ance|ence|ness|ology|ship|care|ies)");

  private static final Pattern WORDS =
      Pattern.compile(
          CAPITALISED + "(?:\\s" + CAPITALISED + "){0,2}|\\p{Lu}{3,15}+\\s\\p{Lu}{2,15}+");

  /** Capitalised words of homes and bodies, which are no surnames. */
  private static final Set<String> NOT_NAMES =
      Set.of(
          "team",
          "care",
          "service",
          "services",
          "home",
          "house",
          "unit",
          "group",
          "hub",
          "board",
          "committee",
          "department",
          "health",
          "safety",
          "quality",
          "support",
          "training",
          "nursing",
          "clinical",
          "estates",
          "household",
          "dementia",
          "community",
          "infection",
          "control",
          "improvement",
          "planning",
          "partnership",
          "company",
          "ltd",
          "limited",
          "trust",
          "review",
          "meeting",
          "audit",
          "ongoing",
          "complete",
          "completed",
          "monthly",
          "weekly",
          "kitchen",
          "finance",
          "payroll",
          "admin",
          "administration",
          "office",
          "head",
          "senior",
          "night",
          "day",
          "shift",
          "new",
          "all",
          "staff",
          "as",
          "identified",
          "allocated",
          "agreed",
          "not",
          "yet",
          "vacant",
          "vacancy",
          "post",
          "lead",
          "activities",
          "catering",
          "housekeeping",
          "manager",
          "mgr",
          "dept",
          "coordinator",
          "co-ordinator",
          "assistant",
          "officer",
          "nurse",
          "carer",
          "chef",
          "someone",
          "somebody",
          "whoever",
          "wing",
          "ward",
          "suite",
          "court",
          "lodge",
          "room",
          "floor",
          "lounge",
          "street",
          "person");

  private PersonNames() {}

  static boolean hasTitle(String text) {
    return TITLE.matcher(text).matches();
  }

  /** "J. Smith", "Jane S". */
  static boolean isWithInitial(String text) {
    return WITH_INITIAL.matcher(text).matches() && !hasOtherWord(text);
  }

  /** "Kerr, M" and "M/K". */
  static boolean isTurnedRound(String text) {
    return TURNED_ROUND.matcher(text).matches() && !hasOtherWord(text.replace(',', ' '));
  }

  /** True for the letters of a name alone. */
  static boolean isInitials(String text) {
    return INITIALS.matcher(text).matches();
  }

  /** One letter for each name: "DMcL" is "DM". */
  static String oneLetterEach(String initials) {
    return TWO_CAPITALS.matcher(initials).replaceFirst("$1");
  }

  /** Names in full, first names and initials. */
  static boolean isName(String text) {
    return isInitials(text) || WORDS.matcher(text).matches() && !hasOtherWord(text);
  }

  /** True where a word belongs to homes, bodies or subjects rather than to names. */
  static boolean hasOtherWord(String text) {
    for (String word : text.toLowerCase(Locale.ROOT).split("[\\s.]+")) {
      if (NOT_NAMES.contains(word) || SUBJECT.matcher(word).matches()) {
        return true;
      }
    }
    return false;
  }

  /** "Jane Smith", "J. Smith", "Jane S", "JS" and "Mrs Smith" may be one; "Jane" and "Sam" not. */
  static boolean same(String a, String b) {
    List<String> one = words(a);
    List<String> other = words(b);
    if (one.isEmpty() || other.isEmpty()) {
      return false;
    }
    List<String> fewer = one.size() <= other.size() ? one : other;
    List<String> more = fewer == one ? other : one;
    if (fewer.size() == 1) {
      String word = fewer.get(0);
      return more.size() == 1
          ? more.get(0).equals(word)
          : word.length() > 2 && more.contains(word)
              || word.length() <= 3 && initials(more).equals(word);
    }
    return fits(fewer.get(0), more.get(0))
        && fits(fewer.get(fewer.size() - 1), more.get(more.size() - 1));
  }

  private static boolean fits(String a, String b) {
    return a.equals(b) || a.length() == 1 && b.startsWith(a) || b.length() == 1 && a.startsWith(b);
  }

  private static String initials(List<String> words) {
    StringBuilder letters = new StringBuilder();
    for (String word : words) {
      letters.append(word.charAt(0));
    }
    return letters.toString();
  }

  private static List<String> words(String name) {
    List<String> words = new ArrayList<>();
    for (String word :
        oneLetterEach(name).toLowerCase(Locale.ROOT).replace('’', '\'').split("[\\s.,]+")) {
      if (!word.isEmpty() && !Set.of("mr", "mrs", "ms", "miss", "dr", "mx").contains(word)) {
        words.add(word);
      }
    }
    boolean dotted = words.size() > 1 && words.stream().allMatch(w -> w.length() == 1);
    return dotted ? List.of(String.join("", words)) : words;
  }

  /** Home manager, registered manager, care home manager and manager are one person's post. */
  static boolean sameRole(String a, String b) {
    return role(a).equals(role(b));
  }

  private static String role(String text) {
    String role =
        text.replaceAll(
                "\\b(?:acting|the|care home|home|registered|service|day-to-day|our)\\s+", "")
            .strip();
    return switch (role) {
      case "hm", "rm" -> "manager";
      case "depute", "deputy", "dm", "depute manager" -> "deputy manager";
      default -> role.replace("co-ordinator", "coordinator");
    };
  }
}
