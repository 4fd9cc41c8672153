package org.plancheck.language;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What kind of owner a phrase names, by the word lists and by the look of names. */
final class OwnerPhrases {

  /** In characters; longer phrases are prose. */
  private static final int LONGEST_PHRASE = 80;

  private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0]+");
  private static final Pattern ARTICLE = Pattern.compile("^(?:the|our|a|an) ");
  private static final Pattern EDGES =
      Pattern.compile("^[^\\p{L}\\p{N}]{1,20}|[^\\p{L}\\p{N}]{1,20}$");

  /** Words before a role that make it several persons' or nobody's in particular. */
  private static final Set<String> EACH = Set.of("all", "every", "each", "any", "both", "whoever");

  private static final String ROLES = "roles.txt";
  private static final String GROUPS = "groups.txt";
  private static final String OUTSIDE = "outside-bodies.txt";
  private static final Reading UNKNOWN = new Reading(Owner.Kind.NONE, null);

  /**
   * What a phrase was taken for.
   *
   * @param why the word list or pattern, or null where nothing is known of it
   */
  record Reading(Owner.Kind kind, String why) {}

  private final Set<String> roles;
  private final Set<String> groups;
  private final Set<String> outside;
  private final Set<String> firstNames;
  private final Set<String> places;
  private final Set<String> shortForms;

  OwnerPhrases(WordLists lists) {
    this.roles = set(lists, "dumfries-galloway/roles");
    this.groups = set(lists, "dumfries-galloway/groups");
    this.outside = set(lists, "dumfries-galloway/outside-bodies");
    this.firstNames =
        Stream.of("core/first-names", "core/other-first-names")
            .flatMap(list -> lists.list(list).stream())
            .map(name -> name.toLowerCase(Locale.ROOT))
            .collect(Collectors.toUnmodifiableSet());
    this.shortForms =
        lists.list("core/care-short-forms").stream()
            .map(entry -> entry.replaceFirst(" = .*", ""))
            .collect(Collectors.toUnmodifiableSet());
    this.places = set(lists, "core/place-names");
  }

  /** The entries of a list as {@link #plain} makes them of a text. */
  static Set<String> plainSet(WordLists lists, String name) {
    return lists.list(name).stream()
        .map(OwnerPhrases::plain)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Set<String> set(WordLists lists, String name) {
    return Set.copyOf(new HashSet<>(lists.list(name)));
  }

  /** Small letters, single blanks, no article before it and no marks around it. */
  static String plain(String text) {
    String low = BLANKS.matcher(text.toLowerCase(Locale.ROOT).replace('’', '\'')).replaceAll(" ");
    return EDGES.matcher(ARTICLE.matcher(low).replaceFirst("")).replaceAll("");
  }

  /** True for a phrase that stands in a list as it is, whatever joints it holds: "H&amp;S rep". */
  boolean isListed(String phrase) {
    return listed(plain(phrase)).kind != Owner.Kind.NONE;
  }

  /** True for a role that the lists know as a whole. */
  boolean isRole(String phrase) {
    return roles.contains(plain(phrase));
  }

  /** True for letters that stand for something in care: "IPC". */
  boolean isShortForm(String phrase) {
    return shortForms.contains(phrase);
  }

  boolean isRoleOrGroup(String phrase) {
    String plain = plain(phrase);
    return roles.contains(plain) || groups.contains(plain);
  }

  /** True for a first name that is no everyday word. */
  boolean isFirstName(String word) {
    return firstNames.contains(word.toLowerCase(Locale.ROOT));
  }

  /** The list in which a phrase stands as a whole. */
  private Reading listed(String plain) {
    if (groups.contains(plain)) {
      return new Reading(Owner.Kind.GROUP, GROUPS);
    }
    if (outside.contains(plain)) {
      return new Reading(Owner.Kind.OUTSIDE, OUTSIDE);
    }
    return roles.contains(plain) ? new Reading(Owner.Kind.ROLE, ROLES) : UNKNOWN;
  }

  /** What kind of owner a phrase without joints names; NONE where it cannot be told. */
  Owner.Kind kindOf(String phrase) {
    return read(phrase).kind;
  }

  /** What kind of owner a phrase without joints names, and which list or pattern says so. */
  Reading read(String phrase) {
    String plain = phrase.length() > LONGEST_PHRASE ? "" : plain(phrase);
    if (plain.isEmpty()) {
      return UNKNOWN;
    }
    Reading listed = listed(plain);
    if (listed.kind != Owner.Kind.NONE) {
      return listed;
    }
    String[] words = plain.split(" ");
    if (isOutside(words)) {
      return new Reading(Owner.Kind.OUTSIDE, OUTSIDE);
    }
    if (PersonNames.hasTitle(phrase)) {
      return new Reading(Owner.Kind.NAMED, "title and name");
    }
    if (PersonNames.isWithInitial(phrase)) {
      return new Reading(Owner.Kind.NAMED, "initial and name");
    }
    return readWords(phrase, words);
  }

  private Reading readWords(String phrase, String[] words) {
    String last = words[words.length - 1];
    if (words.length > 1 && (groups.contains(last) || standsBeforeJoint(words, groups))) {
      return new Reading(Owner.Kind.GROUP, GROUPS);
    }
    if (EACH.contains(words[0])) {
      return new Reading(Owner.Kind.GROUP, "'" + words[0] + "' before it");
    }
    if (words.length > 1 && (roles.contains(last) || standsBeforeJoint(words, roles))) {
      return new Reading(isPlural(last) ? Owner.Kind.GROUP : Owner.Kind.ROLE, ROLES);
    }
    if (isPlural(last) && roles.contains(last.substring(0, last.length() - 1))) {
      return new Reading(Owner.Kind.GROUP, ROLES);
    }
    if (words.length <= 2 && firstNames.contains(words[0]) && !PersonNames.hasOtherWord(phrase)) {
      return new Reading(Owner.Kind.NAMED, "first-names.txt");
    }
    return PersonNames.isName(phrase) && !places.contains(words[0])
        ? new Reading(Owner.Kind.NAMED, "look of a name")
        : UNKNOWN;
  }

  private boolean isOutside(String[] words) {
    if (words.length > 1 && (words[0].equals("nhs") || words[0].equals("external"))) {
      return true;
    }
    for (int n = words.length - 1; n >= 1; n--) {
      String begin = String.join(" ", List.of(words).subList(0, n));
      String end = String.join(" ", List.of(words).subList(words.length - n, words.length));
      boolean body =
          n > 1 || begin.length() > 2 && !begin.equals("family") && !begin.equals("residents");
      if (body && outside.contains(begin) && !begin.equals("bank")
          || outside.contains(end) && !end.equals("bank")) {
        return true;
      }
    }
    return false;
  }

  /**
   * "Head of Care", "Manager of the home", "Nurse in charge of the shift", "Care staff on shift".
   */
  private static boolean standsBeforeJoint(String[] words, Set<String> list) {
    for (int i = 0; i + 1 < words.length; i++) {
      boolean joint = Set.of("of", "in", "for", "on").contains(words[i + 1]);
      if (joint
          && (list.contains(words[i])
              || list.contains(String.join(" ", List.of(words).subList(0, i + 1))))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPlural(String word) {
    return word.length() > 3 && word.endsWith("s") && !word.endsWith("ss");
  }
}
