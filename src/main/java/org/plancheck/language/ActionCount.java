package org.plancheck.language;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How many separate actions the words of one row hold (000:192). */
final class ActionCount {

  /** Steps that belong to the action before them. */
  private static final Set<String> FOLLOW_UPS =
      Set.of(
          "record",
          "document",
          "report",
          "share",
          "discuss",
          "feed",
          "monitor",
          "review",
          "check",
          "evaluate",
          "file",
          "sign",
          "update",
          "ensure",
          "evidence",
          "note",
          "log",
          "continue",
          "escalate",
          "follow",
          "keep",
          "confirm",
          "inform",
          "communicate",
          "date",
          "include",
          "add",
          "print",
          "display",
          "oversee",
          "repeat",
          "measure",
          "audit",
          "test",
          "assess",
          "complete",
          "agree",
          "analyse",
          "cascade",
          "circulate",
          "send",
          "email",
          "be",
          "use",
          "see",
          "refer",
          "liaise",
          "sustain",
          "maintain",
          "hold");

  private static final Pattern COMMA =
      Pattern.compile(",\\s+(?:and\\s+(?:then\\s+)?)?|\\s+and\\s+");
  private static final Pattern FIRST_WORD =
      Pattern.compile("[^\\p{L}]*+([\\p{L}-]++)\\s++([\\p{L}\\p{N}%'’-]++)?");
  private static final Set<String> BACK =
      Set.of(
          "it",
          "them",
          "these",
          "this",
          "this.",
          "that",
          "those",
          "their",
          "its",
          "accordingly",
          "results",
          "findings",
          "outcome",
          "outcomes");

  private static final Pattern POINTS_BACK =
      Pattern.compile("(?i)\\b(?:it|them|this|these|those|their|its|findings|results)\\b");

  /** "Have the fire panel looked at" is a deed that somebody else does. */
  private static final Pattern HAVE_DONE =
      Pattern.compile("(?i)\\W*have (?:the|a|an|our|all|each)\\b");

  private static final Pattern PLUS = Pattern.compile("\\s\\+\\s");

  private static final String LETTERS = "abcdefghij";

  private static final Pattern MARK =
      Pattern.compile("(?<![\\p{L}\\d(])\\(?([1-9]|[a-jA-J])\\)\\s?(?=\\p{L})");

  private static final Pattern AND = Pattern.compile(",? and (?:also |then )?");

  private final MainVerb mainVerb;
  private final Verbs verbs;
  private final Map<String, String> topics = new HashMap<>();

  ActionCount(WordLists lists, MainVerb mainVerb, Verbs verbs) {
    this.mainVerb = mainVerb;
    this.verbs = verbs;
    for (String entry : lists.list("core/topics")) {
      int sign = entry.indexOf(" = ");
      topics.put(entry.substring(0, sign), entry.substring(sign + 3));
    }
  }

  /** The number of actions in a text, the stretches left out that say what is to be reached. */
  int of(String text, List<Span> reached) {
    int items = 0;
    int sentences = 0;
    Set<String> verbsSeen = new HashSet<>();
    boolean listOpen = false;
    boolean details = false;
    boolean beside = false;
    for (Span line : Lines.of(text)) {
      String words = withoutOutcome(text, line, reached);
      boolean item = isItem(text, line);
      beside =
          words.isBlank() || (beside && !item && Character.isLowerCase(words.strip().charAt(0)));
      if (beside) {
        listOpen |= line.in(text).strip().endsWith(":");
        continue;
      }
      if (details && isDetail(words)) {
        continue;
      }
      details = words.strip().endsWith(":") && hasDeed(words);
      int inLine = inLine(words, verbsSeen);
      if (item && !listOpen && words.strip().split("\\s+").length > 1 || item && inLine > 0) {
        items += Math.max(1, inLine);
      } else if (!item && beginsItem(text, line, words)) {
        items += isPlainLine(words) ? Math.max(inLine, 1) : 0;
      } else {
        sentences += inLine;
      }
      listOpen = words.strip().endsWith(":") || listOpen && item;
    }
    return items + sentences;
  }

  /** Below "Induction to cover:" stand things; below "Staff to:" or "the following:" deeds. */
  private boolean hasDeed(String words) {
    return mainVerb.byList(words) != null
        && !words
            .strip()
            .matches("(?is).*\\b(?:following|to|will|must|should|actions?|steps)\\s?:");
  }

  /** A short line under such a heading. */
  private static boolean isDetail(String words) {
    return words.strip().split("\\s+").length <= 6;
  }

  private static boolean isItem(String text, Span line) {
    int start = text.lastIndexOf('\n', Math.max(0, line.start() - 1)) + 1;
    return Lines.isItem(text.substring(Math.min(start, line.start()), line.end()))
        || text.substring(Math.min(start, line.start()), line.start())
            .matches(".*[•●▪◦‣\\uf0b7].*");
  }

  /** A line of its own, not the rest of the one before. */
  private static boolean beginsItem(String text, Span line, String words) {
    if (line.start() == 0 || text.indexOf('\n') < 0) {
      return text.indexOf('\n') >= 0;
    }
    char first = words.strip().charAt(0);
    String before = text.substring(0, line.start()).strip();
    return Character.isUpperCase(first)
        && !before.isEmpty()
        && ",&(/-".indexOf(before.charAt(before.length() - 1)) < 0
        && !before.matches("(?s).*\\b(?:and|or|of|the|to|with|for|in|a)");
  }

  private static boolean isPlainLine(String words) {
    return words.strip().split("\\s+").length >= 3 && !words.strip().endsWith(":");
  }

  /** The actions of a line: sentences with a main verb of their own that is no further step. */
  private int inLine(String words, Set<String> seen) {
    int numbered = numbered(words);
    if (numbered > 0) {
      return numbered;
    }
    int found = 0;
    for (Span sentence : Lines.sentences(words)) {
      String clause = sentence.in(words);
      int added = addedUp(clause);
      if (added > 0) {
        found += added;
        continue;
      }
      String verb = mainVerb.byList(clause);
      if (verb == null || pointsBack(clause)) {
        continue;
      }
      boolean first = seen.isEmpty();
      if (first || !FOLLOW_UPS.contains(verb)) {
        found++;
      }
      seen.add(verb);
      found += Math.max(0, series(clause) - 1);
    }
    return found;
  }

  /** "1) mend the gate 2) take on a cook 3) have the alarm serviced": a list in one line. */
  private int numbered(String words) {
    List<String> parts = new ArrayList<>();
    Matcher mark = MARK.matcher(words);
    int from = -1;
    int next = 1;
    while (mark.find()) {
      String number = mark.group(1).toLowerCase(Locale.ROOT);
      if (from < 0 && (number.equals("2") || number.equals("b"))) {
        // The mark that begins the line has been taken off.
        from = 0;
        next = 2;
      }
      if (isNext(number, next)) {
        if (from >= 0) {
          parts.add(words.substring(from, mark.start()));
        }
        from = mark.end();
        next++;
      }
    }
    parts.add(from < 0 ? "" : words.substring(from));
    long deeds =
        parts.stream()
            .filter(part -> !pointsBack(part))
            .map(mainVerb::byList)
            .filter(verb -> verb != null && !FOLLOW_UPS.contains(verb))
            .count();
    return parts.size() >= 2 && deeds >= 2 ? (int) deeds : 0;
  }

  /** True for the mark of that number, 1-based; past the last letter there is none. */
  private static boolean isNext(String mark, int next) {
    return mark.equals(String.valueOf(next))
        || (next <= LETTERS.length() && mark.equals(LETTERS.substring(next - 1, next)));
  }

  /** "New bins + ask the surgery for reviews + laminate the notices": three jobs in note form. */
  private int addedUp(String clause) {
    int jobs = 0;
    int deeds = 0;
    for (String part : PLUS.split(clause, -1)) {
      String verb = mainVerb.byList(part);
      boolean step = pointsBack(part) || (verb != null && FOLLOW_UPS.contains(verb));
      boolean job = !step && part.strip().split("\\s+").length >= 3;
      jobs += job ? 1 : 0;
      deeds += job && verb != null ? 1 : 0;
    }
    return jobs >= 3 && deeds >= 2 ? jobs : 0;
  }

  private static boolean pointsBack(String clause) {
    Matcher first = FIRST_WORD.matcher(clause);
    return first.lookingAt()
        && (BACK.contains(first.group(1).toLowerCase(Locale.ROOT))
            || first.group(2) != null && BACK.contains(first.group(2).toLowerCase(Locale.ROOT)));
  }

  /** "Audit care plans, recruit two nurses and repaint the lounge": three; two joined are one. */
  private int series(String clause) {
    Matcher comma = COMMA.matcher(clause);
    List<String> parts = new ArrayList<>();
    int from = MainVerb.afterLeadIn(clause);
    while (comma.find()) {
      if (comma.start() >= from) {
        parts.add(clause.substring(from, comma.start()));
        from = comma.end();
      }
    }
    parts.add(clause.substring(Math.min(from, clause.length())));
    int deeds = 0;
    for (String part : parts) {
      Matcher first = FIRST_WORD.matcher(part);
      boolean deed =
          first.lookingAt()
              && first.group(2) != null
              && (verbs.plain(first.group(1).toLowerCase(Locale.ROOT)) != null
                  || HAVE_DONE.matcher(part).lookingAt())
              && !BACK.contains(first.group(2).toLowerCase(Locale.ROOT));
      boolean step =
          deed && deeds > 0 && FOLLOW_UPS.contains(first.group(1).toLowerCase(Locale.ROOT));
      deeds += deed && !step ? 1 : 0;
    }
    return deeds >= 3 ? deeds : unrelated(clause) ? 2 : 1;
  }

  /** "Redecorate the lounge and recruit a cook": two deeds that have no subject in common. */
  private boolean unrelated(String clause) {
    Matcher and = AND.matcher(clause);
    while (and.find()) {
      String left = clause.substring(0, and.start());
      String right = clause.substring(and.end());
      boolean apart = mainVerb.byList(left) != null && isOwnDeed(right);
      if (apart && !POINTS_BACK.matcher(right).find()) {
        Set<String> one = topics(left);
        Set<String> other = topics(right);
        if (!one.isEmpty() && !other.isEmpty() && Collections.disjoint(one, other)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean isOwnDeed(String part) {
    String verb = mainVerb.byList(part);
    return verb != null && !FOLLOW_UPS.contains(verb) || verb != null && part.contains(" to be ");
  }

  private Set<String> topics(String part) {
    Set<String> found = new HashSet<>();
    for (String word : part.toLowerCase(Locale.ROOT).split("[^\\p{L}-]+", -1)) {
      if (topics.containsKey(word)) {
        found.add(topics.get(word));
      }
    }
    return found;
  }

  private static String withoutOutcome(String text, Span line, List<Span> reached) {
    StringBuilder words = new StringBuilder(line.in(text));
    for (Span outcome : reached) {
      if (outcome.overlaps(line)) {
        int from = Math.max(outcome.start(), line.start()) - line.start();
        int to = Math.min(outcome.end(), line.end()) - line.start();
        for (int i = from; i < to; i++) {
          words.setCharAt(i, ' ');
        }
      }
    }
    for (Span sentence : Lines.sentences(words.toString())) {
      if (ActionTexts.isBesideAction(sentence.in(words.toString()))) {
        for (int i = sentence.start(); i < sentence.end(); i++) {
          words.setCharAt(i, ' ');
        }
      }
    }
    return OutcomeLabels.withoutLabels(words.toString());
  }
}
