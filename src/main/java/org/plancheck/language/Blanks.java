package org.plancheck.language;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Words and marks that fill a cell without an answer: "TBC", "[name]", dotted lines. */
public final class Blanks {

  private static final Pattern MARKS_ONLY = Pattern.compile("[\\p{P}\\p{S}\\s\\p{Z}\\p{C}]*+");
  private static final Pattern IN_BRACKETS =
      Pattern.compile("\\[[^\\]]{0,60}+\\]|<[^>]{0,60}+>|\\{[^}]{0,60}+\\}");
  private static final Pattern PROMPT =
      Pattern.compile(
          "(?:please )?(?:insert|enter|add|type|click|tap|choose|select)(?: or tap)?(?: here)?(?:"
              + " to (?:enter|add|choose))?(?: an?| the| your)?"
              + " ?(?:name|date|text|role|title|item|details|a date|a name|your text|job title)?(?:"
              + " here)?");
  private static final Pattern XS = Pattern.compile("x{2,}+|\\?++");

  /** "Not yet allocated", "still to be agreed": an answer put off is none. */
  private static final Pattern PUT_OFF =
      Pattern.compile(
          "(?:currently |as )?(?:(?:not|none|nobody|no one)(?: been)?(?: as)?(?: yet)?|(?:still"
              + " |yet |is |has )?to be|(?:will|shall) be|awaiting|awaited|pending)(?: being)?"
              + " (?:added|agreed|agreement|advised|allocated|allocation|announced|appointed|appointment"
              + "|arranged|chosen|assigned|confirmed|confirmation|dated|decided|decision|determined|discussed|identified|(?:(?:let|made) )?known|named|nominated|nomination|set|scheduled|selected)(?:"
              + " as)?(?: yet)?");

  /** "We will let you know", "for the Partnership to fill in": somebody is to say it later. */
  private static final Pattern LATER =
      Pattern.compile(
          "(?:we |i )?(?:(?:will|shall|have to|need to|must|are|still|are still) )?(?:let (?:you|them)"
              + " know|find (?:someone|somebody|a person)|look(?:ing)? for (?:someone|somebody|a"
              + " person)|wait(?:ing)? to hear(?: who .{1,20})?)"
              + "|(?:to be|will be|is to be|shall be|for .{1,30} to) (?:put|fill|filled|write|written|enter|entered|add|complete)"
              + "(?: (?:in|down))?(?: later| soon| in due course)?");

  private static final Pattern DATE_SIGNS = Pattern.compile("(?<=\\b[dmy]{2}) ?([/.-]) ?(?=[dmy])");

  private static final Pattern OF_WHAT =
      Pattern.compile("^(?:name|names|date|details|person|role)s? (?:is |are |still )?(?=\\p{L})");

  private static final Pattern BY_WHOM =
      Pattern.compile(
          " (?:by|with) (?:the |our )?(?:locality|owner|director|provider|manager|home|lead|group"
              + "|partnership|council|board|team|head office|hscp|care inspectorate)$"
              + "| (?:after|at) (?:the |our )?(?:next )?meeting$");

  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final Pattern AROUND =
      Pattern.compile("^[\\[(<{\"'.…_\\- ]+|[\\])>}\"'.…_?!:\\- ]+$");

  private final Set<String> words;
  private final Memo<String, Boolean> known = new Memo<>();

  /**
   * @param lists the word lists of the packs
   */
  public Blanks(WordLists lists) {
    this.words = new HashSet<>();
    for (String word : lists.list("dumfries-galloway/blanks")) {
      words.add(plain(word));
    }
  }

  /** True where a text says nothing: empty, marks only, or words that stand for "not yet". */
  public boolean isBlank(String text) {
    return text == null || known.of(text, this::saysNothing);
  }

  private boolean saysNothing(String text) {
    if (MARKS_ONLY.matcher(text).matches()) {
      return !isTick(text);
    }
    if (text.length() > 80) {
      return false;
    }
    String trimmed = text.strip();
    if (IN_BRACKETS.matcher(trimmed).matches()) {
      return true;
    }
    String plain = answer(plain(trimmed));
    return words.contains(plain)
        || XS.matcher(plain).matches()
        || PROMPT.matcher(plain).matches()
        || PUT_OFF.matcher(plain).matches()
        || LATER.matcher(plain).matches()
        || isSeveral(plain);
  }

  /** "TBC / TBC" and "n/a, n/a". */
  private boolean isSeveral(String plain) {
    String[] parts = plain.split("\\s*[,;|\\n]\\s*|\\s/\\s|\\s+and\\s+");
    if (parts.length < 2) {
      return false;
    }
    for (String part : parts) {
      if (!words.contains(part)) {
        return false;
      }
    }
    return true;
  }

  /** "Name to follow", "To be confirmed by the Locality": what is told of is still no answer. */
  private static String answer(String plain) {
    String date = DATE_SIGNS.matcher(plain).replaceAll("$1");
    return BY_WHOM.matcher(OF_WHAT.matcher(date).replaceFirst("")).replaceFirst("");
  }

  private static boolean isTick(String text) {
    return text.indexOf('✓') >= 0 || text.indexOf('✔') >= 0 || text.indexOf('☑') >= 0;
  }

  private static String plain(String text) {
    String small = text.toLowerCase(Locale.ROOT).replace('’', '\'').replace('\u00a0', ' ');
    return AROUND.matcher(BLANKS.matcher(small).replaceAll(" ")).replaceAll("");
  }
}
