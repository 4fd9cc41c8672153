package org.plancheck.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads who is responsible: a person by name, a role, a group, a body outside, or nobody. */
public final class Owners {

  private static final Pattern JOINT =
      Pattern.compile(
          "\\s{0,3}[,;/+|\\n"
              + "()]\\s{0,3}"
              + "|\\s{1,3}&\\s{0,3}|&\\s{1,3}|(?<!(?<!\\p{L})\\p{Lu})&(?!\\p{Lu}(?!\\p{L}))|(?<![\\p{L}\\p{N}])\\d{1,2}[.)]\\s{1,3}|\\s[-–—]\\s|\\s(?:and|with|or|plus|supported"
              + " by|assisted by|overseen by|along with|together with)\\s|\\s{0,3}:\\s{0,3}");
  private static final Pattern LEAD_IN =
      Pattern.compile(
          "(?i)(?:lead|leads|led by|overall"
              + " lead|owner|responsible|name|also|the|our|both|by|c/o|via)\\s+(?=\\p{L})");

  /** What is asked of whoever stands before it: "HM to delegate", "Dougie from maintenance". */
  private static final Pattern DEED =
      Pattern.compile(
          "(?<!\\s(?:of|in|for|on|from))\\s(?:to|will|who|from|the|in the|on the)\\s\\p{L}");

  private static final Pattern DITTO =
      Pattern.compile(
          "(?i)\\s*(?:as above|ditto|same as above|same|do\\.|as"
              + " previous|[\"”“〃]|['’]{2}|-\\s*[\"”]\\s*-)\\s*");

  /** In characters; who is responsible stands at the beginning. */
  private static final int LONGEST_CELL = 1000;

  private final OwnerPhrases phrases;
  private final SentenceOwners sentences;
  private final Set<String> duty;
  private final Blanks blanks;

  private final Memo<String, List<Part>> known = new Memo<>();

  /**
   * @param lists the word lists of the packs
   */
  public Owners(WordLists lists) {
    this.phrases = new OwnerPhrases(lists);
    this.sentences = new SentenceOwners(lists, phrases);
    this.duty = OwnerPhrases.plainSet(lists, "dumfries-galloway/duty-roles");
    this.blanks = new Blanks(lists);
  }

  /** True for ditto marks and "as above": the answer is that of the row above. */
  public static boolean isDitto(String cell) {
    return DITTO.matcher(cell).matches();
  }

  /** Reads the cell of a row that says who is responsible. */
  public Owner read(String wholeCell) {
    String cell = wholeCell.substring(0, Math.min(wholeCell.length(), LONGEST_CELL));
    if (blanks.isBlank(cell)) {
      return Owner.NOBODY;
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
      return Owner.NOBODY;
    }
    if (best.kind == Owner.Kind.NONE) {
      Span whole = PairFinder.trim(cell, 0, cell.length());
      OwnerPhrases.Reading known = phrases.read(whole.in(cell));
      return known.kind() == Owner.Kind.NONE
          ? new Owner(Owner.Kind.ROLE, whole, whole.in(cell), false, "words that no list knows")
          : new Owner(known.kind(), whole, whole.in(cell), false, known.why());
    }
    Span span = withUnknownBefore(cell, parts, best);
    return new Owner(
        best.kind, span, span.in(cell), group && best.kind != Owner.Kind.GROUP, best.why);
  }

  /** The owner whom a sentence names, as "Deputy Manager to audit charts"; kind NONE where none. */
  public Owner inSentence(String text) {
    String read = text.substring(0, Math.min(text.length(), 4 * LONGEST_CELL));
    Span owner = sentences.find(read);
    if (owner == null) {
      return Owner.NOBODY;
    }
    OwnerPhrases.Reading known = phrases.read(owner.in(text));
    return new Owner(known.kind(), owner, owner.in(text), false, known.why());
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
      boolean onDuty = duty.contains(OwnerPhrases.plain(part.span.in(cell)));
      if (!onDuty && (part.kind == Owner.Kind.NAMED || part.kind == Owner.Kind.ROLE)) {
        return false;
      }
      found |= onDuty;
    }
    return found;
  }

  /** True for a role that the lists know as a whole. */
  boolean isRole(String phrase) {
    return phrases.isRole(phrase);
  }

  /** True for letters that stand for something in care, and so for nobody's name: "IPC". */
  boolean isShortForm(String phrase) {
    return phrases.isShortForm(phrase);
  }

  /** True where a phrase as a whole names a person, a role, a group or a body that we know. */
  boolean isCertain(String phrase) {
    List<Part> parts = parts(phrase);
    return !parts.isEmpty() && parts.get(parts.size() - 1).kind != Owner.Kind.NONE;
  }

  /** True where two texts may well mean the same person: by name, initials or role. */
  public boolean samePerson(String a, String b) {
    String one = OwnerPhrases.plain(a);
    String other = OwnerPhrases.plain(b);
    if (one.equals(other)) {
      return true;
    }
    Owner.Kind kind = phrases.kindOf(a.strip());
    if (kind != phrases.kindOf(b.strip())) {
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
    return known.of(cell, this::cut);
  }

  private List<Part> cut(String cell) {
    List<Part> parts = new ArrayList<>();
    Span whole = PairFinder.trim(cell, 0, cell.length());
    if (phrases.isListed(whole.in(cell))) {
      addPart(parts, cell, 0, cell.length());
      return parts;
    }
    if (PersonNames.isTurnedRound(whole.in(cell))) {
      parts.add(new Part(Owner.Kind.NAMED, whole, "surname first or initials"));
      return parts;
    }
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
    if (lead.lookingAt() && !phrases.isRoleOrGroup(span.in(cell)) && !isPost(cell, lead)) {
      span = new Span(lead.end(), span.end());
    }
    Matcher deed = DEED.matcher(cell).region(span.start(), span.end());
    if (deed.find()
        && phrases.kindOf(cell.substring(span.start(), deed.start())) != Owner.Kind.NONE) {
      span = new Span(span.start(), deed.start());
    }
    String words = span.in(cell);
    if (!words.isBlank() && !blanks.isBlank(words)) {
      OwnerPhrases.Reading known = phrases.read(words);
      parts.add(new Part(known.kind(), span, known.why()));
    }
  }

  /** "Lead nurse" is a post; "Lead Sam Reid" names who leads. */
  private static boolean isPost(String cell, Matcher lead) {
    return cell.regionMatches(true, lead.start(), "lead ", 0, 5)
        && lead.end() < cell.length()
        && Character.isLowerCase(cell.charAt(lead.end()));
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

  private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}[^\\s]{0,30}\\s+\\p{Lu}");

  /**
   * One phrase of a cell without joints.
   *
   * @param why the word list or pattern that tells the kind, or null where nothing is known
   */
  record Part(Owner.Kind kind, Span span, String why) {}
}
