package org.plancheck.language;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads who is responsible: a person by name, a role, a group, a body outside, or nobody. */
public final class Owners {

  private static final Pattern JOINT =
      Pattern.compile(
          "\\s{0,3}[,;/&+|\\n"
              + "()]\\s{0,3}|\\s[-–—]\\s|\\s(?:and|with|or|plus|supported by|assisted by|overseen"
              + " by|along with|together with)\\s|\\s{0,3}:\\s{0,3}");
  private static final Pattern LEAD_IN =
      Pattern.compile(
          "(?i)(?:lead|leads|led by|overall"
              + " lead|owner|responsible|name|also|the|our|both|by|c/o|via)\\s+(?=\\p{L})");
  private static final Pattern DITTO =
      Pattern.compile(
          "(?i)\\s*(?:as above|ditto|same as above|same|do\\.|as"
              + " previous|[\"”“〃]|['’]{2}|-\\s*[\"”]\\s*-)\\s*");

  /** In characters; longer phrases are prose. */
  private static final int LONGEST_PHRASE = 80;

  /** In characters; who is responsible stands at the beginning. */
  private static final int LONGEST_CELL = 1000;

  /** "Deputy Manager to audit charts" and "checked by the Clinical Lead". */
  private static final Pattern SUBJECT =
      Pattern.compile(
          "(?:(?<=^|[.;\\n]\\s?)\\s?(?:[Tt]he )?"
              + "([\\p{L}'’.-]{1,20}(?:\\s[\\p{L}'’.-]{1,20}){0,3}?)"
              + "\\s(?:to|will|must|should|shall)\\s\\p{Ll})"
              + "|\\bby (?:the )?([\\p{L}'’-]{2,20}(?:\\s[\\p{L}'’-]{2,20}){0,2})"
              + "(?=\\s?[.,;]|\\s?$|\\s(?:by|from|every|each|on|weekly|monthly)\\b)");

  private final Set<String> roles;
  private final Set<String> groups;
  private final Set<String> outside;
  private final Set<String> duty;
  private final Set<String> shortForms = new HashSet<>();
  private final Blanks blanks;

  /**
   * @param lists the word lists of the packs
   */
  public Owners(WordLists lists) {
    this.roles = set(lists, "roles");
    this.groups = set(lists, "groups");
    this.outside = set(lists, "outside-bodies");
    this.duty = lower(set(lists, "duty-roles"));
    this.blanks = new Blanks(lists);
    lists.list("core/care-short-forms").forEach(e -> shortForms.add(e.replaceFirst(" = .*", "")));
  }

  private static Set<String> set(WordLists lists, String name) {
    return Set.copyOf(new HashSet<>(lists.list("dumfries-galloway/" + name)));
  }

  private static Set<String> lower(Set<String> words) {
    return words.stream().map(Owners::plain).collect(Collectors.toUnmodifiableSet());
  }

  /** True for ditto marks and "as above": the answer is that of the row above. */
  public static boolean isDitto(String cell) {
    return DITTO.matcher(cell).matches();
  }

  /** Reads the cell of a row that says who is responsible. */
  public Owner read(String wholeCell) {
    String cell = wholeCell.substring(0, Math.min(wholeCell.length(), LONGEST_CELL));
    if (blanks.isBlank(cell)) {
      return new Owner(Owner.Kind.NONE, new Span(0, 0), "", false);
    }
    List<Part> parts = parts(cell);
    Part best = null;
    boolean group = false;
    for (Part part : parts) {
      group |= part.kind == Owner.Kind.GROUP;
      if (best == null || rank(part.kind) < rank(best.kind)) {
        best = part;
      }
    }
    if (best == null) {
      return new Owner(Owner.Kind.NONE, new Span(0, 0), "", false);
    }
    if (best.kind == Owner.Kind.NONE) {
      Span whole = PairFinder.trim(cell, 0, cell.length());
      Owner.Kind kind = kindOf(whole.in(cell));
      return new Owner(
          kind == Owner.Kind.NONE ? Owner.Kind.ROLE : kind, whole, whole.in(cell), false);
    }
    Span span = withUnknownBefore(cell, parts, best);
    return new Owner(best.kind, span, span.in(cell), group && best.kind != Owner.Kind.GROUP);
  }

  /** The owner whom a sentence names, as "Deputy Manager to audit charts"; kind NONE where none. */
  public Owner inSentence(String text) {
    Matcher at = SUBJECT.matcher(text).region(0, Math.min(text.length(), 4 * LONGEST_CELL));
    while (at.find()) {
      String words = at.group(1) == null ? at.group(2) : at.group(1);
      int start = at.group(1) == null ? at.start(2) : at.start(1);
      Owner.Kind kind = kindOf(words);
      if (kind == Owner.Kind.ROLE
          || kind == Owner.Kind.GROUP
          || kind == Owner.Kind.NAMED && words.indexOf(' ') > 0) {
        return new Owner(kind, new Span(start, start + words.length()), words, false);
      }
    }
    return new Owner(Owner.Kind.NONE, new Span(0, 0), "", false);
  }

  /** True where beside a group nobody is named, as far as words tell: no one with two capitals. */
  public boolean nobodyElse(String cell) {
    String read = cell.substring(0, Math.min(cell.length(), LONGEST_CELL));
    for (Part part : parts(read)) {
      boolean somebody = part.kind == Owner.Kind.NAMED || part.kind == Owner.Kind.ROLE;
      boolean maySo = part.kind == Owner.Kind.NONE && CAPITALS.matcher(part.span.in(read)).find();
      if (somebody || maySo) {
        return false;
      }
    }
    return true;
  }

  /** True where only roles are named that change hands with every shift: "nurse in charge". */
  public boolean onDuty(String cell) {
    boolean found = false;
    for (Part part : parts(cell.substring(0, Math.min(cell.length(), LONGEST_CELL)))) {
      boolean onDuty = duty.contains(plain(part.span.in(cell)));
      if (!onDuty && (part.kind == Owner.Kind.NAMED || part.kind == Owner.Kind.ROLE)) {
        return false;
      }
      found |= onDuty;
    }
    return found;
  }

  /** True for a role that the lists know as a whole. */
  boolean isRole(String phrase) {
    return roles.contains(plain(phrase));
  }

  /** True for letters that stand for something in care, and so for nobody's name: "IPC". */
  boolean isShortForm(String phrase) {
    return shortForms.contains(phrase);
  }

  /** True where a phrase as a whole names a person, a role, a group or a body that we know. */
  boolean isCertain(String phrase) {
    List<Part> parts = parts(phrase);
    return !parts.isEmpty() && parts.get(parts.size() - 1).kind != Owner.Kind.NONE;
  }

  /** True where two texts may well mean the same person: by name, initials or role. */
  public boolean samePerson(String a, String b) {
    String one = plain(a);
    String other = plain(b);
    if (one.equals(other)) {
      return true;
    }
    Owner.Kind kind = kindOf(a.strip());
    if (kind != kindOf(b.strip())) {
      return false;
    }
    return kind == Owner.Kind.ROLE ? PersonNames.sameRole(one, other) : PersonNames.same(a, b);
  }

  private static int rank(Owner.Kind kind) {
    return switch (kind) {
      case NAMED -> 0;
      case ROLE -> 1;
      case GROUP -> 2;
      case OUTSIDE -> 3;
      case NONE -> 4;
    };
  }

  /** What stands between joints, in the order of the cell. */
  List<Part> parts(String cell) {
    List<Part> parts = new ArrayList<>();
    Matcher joint = JOINT.matcher(cell);
    int from = 0;
    boolean more = true;
    while (more) {
      more = joint.find();
      int to = more ? joint.start() : cell.length();
      addPart(parts, cell, from, to);
      from = more ? joint.end() : to;
    }
    return parts;
  }

  private void addPart(List<Part> parts, String cell, int from, int to) {
    Span span = PairFinder.trim(cell, from, to);
    Matcher lead = LEAD_IN.matcher(cell).region(span.start(), span.end());
    if (lead.lookingAt()
        && !roles.contains(plain(span.in(cell)))
        && !groups.contains(plain(span.in(cell)))) {
      span = new Span(lead.end(), span.end());
    }
    String words = span.in(cell);
    if (!words.isBlank() && !blanks.isBlank(words)) {
      parts.add(new Part(kindOf(words), span));
    }
  }

  /** "Equality & Inclusion Manager" is one role, though "Equality" alone is nothing we know. */
  private static Span withUnknownBefore(String cell, List<Part> parts, Part best) {
    int at = parts.indexOf(best);
    int start = best.span.start();
    while (best.kind != Owner.Kind.NAMED
        && at > 0
        && parts.get(at - 1).kind == Owner.Kind.NONE
        && cell.substring(parts.get(at - 1).span.end(), start)
            .matches("\\s*&\\s*|\\s+and\\s+|,\\s*")) {
      at--;
      start = parts.get(at).span.start();
    }
    return new Span(start, best.span.end());
  }

  /** What kind of owner a phrase without joints names; NONE where it cannot be told. */
  private Owner.Kind kindOf(String phrase) {
    if (phrase.length() > LONGEST_PHRASE) {
      return Owner.Kind.NONE;
    }
    String plain = plain(phrase);
    if (plain.isEmpty()) {
      return Owner.Kind.NONE;
    }
    String[] words = plain.split(" ");
    String last = words[words.length - 1];
    if (groups.contains(plain)) {
      return Owner.Kind.GROUP;
    }
    if (isOutside(plain, words)) {
      return Owner.Kind.OUTSIDE;
    }
    if (roles.contains(plain)) {
      return Owner.Kind.ROLE;
    }
    if (PersonNames.hasTitle(phrase) || PersonNames.isWithInitial(phrase)) {
      return Owner.Kind.NAMED;
    }
    if (words.length > 1 && groups.contains(last)
        || words[0].equals("all")
        || words[0].equals("every")
        || words[0].equals("any")) {
      return Owner.Kind.GROUP;
    }
    if (words.length > 1 && (roles.contains(last) || holdsRole(words))) {
      return isPlural(last) ? Owner.Kind.GROUP : Owner.Kind.ROLE;
    }
    if (isPlural(last) && roles.contains(singular(last))) {
      return Owner.Kind.GROUP;
    }
    return PersonNames.isName(phrase) ? Owner.Kind.NAMED : Owner.Kind.NONE;
  }

  private boolean isOutside(String plain, String[] words) {
    if (outside.contains(plain)) {
      return true;
    }
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
   * "Head of Care", "Manager of the home", "Nurse in charge of the shift", "Director of Nursing".
   */
  private boolean holdsRole(String[] words) {
    for (int i = 0; i + 1 < words.length; i++) {
      boolean joint =
          words[i + 1].equals("of")
              || words[i + 1].equals("in")
              || words[i + 1].equals("for")
              || words[i + 1].equals("on");
      if (joint
          && (roles.contains(words[i])
              || roles.contains(String.join(" ", List.of(words).subList(0, i + 1))))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPlural(String word) {
    return word.length() > 3 && word.endsWith("s") && !word.endsWith("ss");
  }

  private static String singular(String word) {
    return word.substring(0, word.length() - 1);
  }

  static String plain(String text) {
    String low = BLANKS.matcher(text.toLowerCase(Locale.ROOT).replace('’', '\'')).replaceAll(" ");
    return EDGES.matcher(ARTICLE.matcher(low).replaceFirst("")).replaceAll("");
  }

  private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0]+");
  private static final Pattern ARTICLE = Pattern.compile("^(?:the|our|a|an) ");
  private static final Pattern EDGES =
      Pattern.compile("^[^\\p{L}\\p{N}]{1,20}|[^\\p{L}\\p{N}]{1,20}$");

  private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}[^\\s]{0,30}\\s+\\p{Lu}");

  /** One phrase of a cell without joints. */
  record Part(Owner.Kind kind, Span span) {}
}
