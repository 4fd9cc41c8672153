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

  /**
   * "xx/xx/xx", "__/__/2026", "00.00.00", "dd/mm/20yy": a date of which no day and no month stands
   * there.
   */
  private static final Pattern DATE_FORM =
      Pattern.compile(
          "(?:x{1,4}|\\?{1,4}|_{1,6}|\\.{2,6}|0{1,2}|d{1,2})? ?[/.-] ?(?:x{1,4}|\\?{1,4}|_{1,6}|\\.{2,6}|0{1,2}|m{1,4})?"
              + " ?[/.-] ?(?:(?:20)?(?:x{1,4}|\\?{1,4}|y{1,4}|_{1,6}|\\.{2,6}|0{2,4})|(?:20)?\\d\\d|20)?");

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

  /** "Once appointed", "following interviews": until when it is put off. */
  private static final Pattern UNTIL =
      Pattern.compile(
          "[,;:(–-]? ?(?:once|when|after|until|till|upon|on|following|pending|subject to|as soon as|awaiting|at)"
              + " (?:(?:the|a|an|new|our|permanent|registered|home|manager|manager's|post|position|role|someone|somebody|person|lead|one"
              + "|it|they|he|she|have|has|been|is|are|next) ){0,6}(?:appointed|appointment|in (?:post|place)|recruited|recruitment"
              + "|interviews?|interviewed|known|agreed|agreement|filled|confirmed|confirmation|registered|registration|started"
              + "|starts|identified|named|chosen|meeting|decided|available)$");

  /** "The manager's post is empty", "currently vacant": a post with nobody in it. */
  private static final Pattern NOBODY =
      Pattern.compile(
          "(?:(?:the|this|our|registered|care home|home|manager|manager's|managers|post|position|role|is|currently|presently|still"
              + "|now|at present|at the moment|being)[ :,–-]{1,3}){0,7}(?:vacant|unfilled|empty|not filled|recruiting"
              + "|recruited(?: to)?|(?:out to|under) (?:advert|recruitment)|advertised|under recruitment)"
              + "(?:[ :,–-]{1,3}(?:post|position|at present|at the moment|currently|just now|for now|out to advert|being advertised"
              + "|recruiting|recruitment under way|recruitment ongoing|advertised))?"
              + "|(?:there is )?(?:no(?: (?:registered|permanent|home|care home))? manager|nobody|no[ -]one)(?: (?:in post"
              + "|in place|appointed|named))?(?: (?:yet|at present|at the moment|currently|just now|for now|as yet))?"
              + "|(?:new |registered |home )*manager (?:still )?to be (?:appointed|recruited|named|confirmed)"
              + "|(?:awaiting|pending) (?:the )?(?:new |registered |home )*(?:manager|appointment(?: of (?:the |a )?(?:new |registered |home )*manager)?|recruitment|interviews)");

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
    return saysNothingPlainly(plain) || saysNothingPlainly(UNTIL.matcher(plain).replaceFirst(""));
  }

  private boolean saysNothingPlainly(String plain) {
    return words.contains(plain)
        || XS.matcher(plain).matches()
        || DATE_FORM.matcher(plain).matches()
        || NOBODY.matcher(plain).matches()
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
