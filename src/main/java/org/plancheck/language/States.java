package org.plancheck.language;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether a sentence states how things are or will be, and not what is done: an outcome. */
final class States {

  private static final String COUNT =
      "(?:all|every|each|both|the|our|no|any|more|most|fewer|100\\s?% of|\\d{1,3}\\s?% of|at least"
          + " \\d{1,3}\\s?%? of|\\d{1,3}|everyone's)";
  private static final String PEOPLE =
      "(?:residents?|people|person|nobody|no["
          + " -]one|guests?|famil(?:y|ies)|relatives?|staff|everyone|everybody|individuals?|service"
          + " users?|tenants?|patients?|visitors?|carers?|nurses?|seniors|team(?:"
          + " members?)?|they|we|loved ones|clients?|employees|keyworkers|members of"
          + " staff|supported people|friends|managers|leaders)";
  private static final String WHO =
      "(?:"
          + COUNT
          + " ){0,3}(?:\\p{L}{3,14} ){0,2}?"
          + PEOPLE
          + "(?: who(?: \\p{L}+){1,5}?| (?:in|on) the(?: \\p{L}+){1,3}?| living (?:here|(?:in|at|with)(?:"
          + " \\p{L}+){1,3}?)| (?:here|in our care|(?:that )?we (?:support|care for)|with"
          + " dementia|at risk)| and (?:\\p{L}+ )??"
          + PEOPLE
          + "|)";

  private static final Pattern PEOPLE_STATE =
      Pattern.compile(
          "(?i)"
              + WHO
              + " (?:(?:always|now|also|all|each|both|regularly|still|fully|truly) )?(?:(?:are|is)"
              + " (?!to\\b|being\\b|required\\b|expected\\b|asked\\b|reminded\\b|due\\b|not"
              + " yet\\b|going\\b|awaiting\\b)|(?:have|has) (?!to\\b|been\\b)|"
              + "(?:feels?|knows?|understands?|can|cannot|enjoys?|chooses?|receives?|experiences?|eats?|drinks?|lives?|benefits?|gets?|sees?|gains?|remains?|stays?|sleeps?|express|expresses|engages?|participates?|recognises?|says?|tells?"
              + " us|reports? (?:feeling|that)|shows?|spends?|looks? forward|takes?"
              + " part|keeps?|moves? safely|wants?|do not|does not|no"
              + " longer|never|trusts?|value|values)\\b|(?:will|should|would|must) (?:all |then"
              + " |also |always |each )?(?:feel|have"
              + " (?!to\\b)|know|understand|enjoy|experience|receive|benefit|see|gain|live|remain|stay|no"
              + " longer|never|not (?:be|have|fall|wait|miss|lose)|be (?:\\p{L}+ly |well |more"
              + " |better |fully |kept )?"
              + "(?:able|confident|competent|aware|safe|safer|protected|supported|informed|respected|involved|engaged|nourished|hydrated|well|happy|happier|satisfied|content|pleased|relaxed|calm|calmer|proud|hopeful|at ease|reassured|heard|listened|treated|cared|comfortable|healthier|independent|empowered|valued|up"
              + " to date|knowledgeable|skilled|clear|included|settled|free|compliant|familiar|motivated|consulted|reassured|at"
              + " less risk|at lower risk))|to (?:all )?(?:feel|enjoy|experience|benefit|be"
              + " (?:\\p{L}+ly |more )?"
              + "(?:able|confident|safe|safer|protected|respected|nourished|hydrated|well|happy|happier|comfortable|healthier|independent|empowered|valued|settled|free"
              + " from))\\b)");

  /** "Fewer residents will lose weight": what those who live here will do is what is reached. */
  private static final Pattern RESIDENTS_WILL =
      Pattern.compile(
          "(?i)(?:"
              + COUNT
              + " ){0,3}(?:residents?|people|guests?|tenants?|famil(?:y|ies)|relatives?|visitors?"
              + "|everyone|everybody|nobody|no[ -]one|they|individuals?|service users?)"
              + "(?: who(?: \\p{L}+){1,5}?| (?:living )?here| with \\p{L}+| at risk|)"
              + " (?:will|would) (?:then |all |also |always |no longer |not |never )?"
              + "(?!be\\b|have to\\b|need\\b|complete\\b|attend\\b|meet\\b|sign\\b)\\p{L}+");

  /** "No one waits": after such a word nothing but a verb can end in s. */
  private static final Pattern NOBODY_DOES =
      Pattern.compile(
          "(?i)(?:nobody|no[ -]one) (?:here |else )?(?:should|will|must)(?: ever)? have to\\b"
              + "|(?:(?:nobody|no[ -]one|(?:no|none of (?:the|our|us)) (?:\\p{L}+"
              + " )?(?:residents?|guests?|persons?|tenants?|famil(?:y|ies)|relatives?))(?: (?:here|else|ever|who \\p{L}+(?: \\p{L}+){0,3}?))?"
              + " (?!is\\b|was\\b|has\\b|needs\\b)|(?:everyone|everybody)(?: (?:here|always|who lives"
              + " here))? (?!is\\b|was\\b|has\\b|needs\\b|attends\\b|completes\\b|signs\\b|reads\\b|passes\\b|meets\\b|uses\\b|follows\\b"
              + "|writes\\b|records\\b|checks\\b|wears\\b|washes\\b|does\\b|takes\\b|reports\\b|works\\b))"
              + "\\p{L}{2,14}(?<!['’])s\\b");

  private static final Pattern THING_STATE =
      Pattern.compile(
          "(?i)(?:\\p{L}[\\p{L}'’-]*+ ){1,6}?(?:(?:will|should|would) (?:all |then |also |always"
              + " )?(?:reflect|stay|fall|rise|reduce|decrease|drop|improve|increase|meet|comply|remain|match|feel|look|have"
              + " (?!to\\b|been\\b)|be (?:\\p{L}+ly |more |well |fully"
              + " )?(?:safe|safer|clean|cleaner|warm|homely|welcoming|accurate|consistent|current|complete|compliant|person[-"
              + " ]centred|person[- ]led|effective|timely|clear|up to"
              + " date|up-to-date|available|accessible|embedded|free|evident|higher|lower|fewer|better|in"
              + " line|in place|robust|comfortable|pleasant|suitable|fit for"
              + " purpose|met|minimised|reduced|improved|maintained|prevented|noticed|at"
              + " \\d))|(?<!\\bto )(?:reflects?|meets?|compl(?:y|ies) with|remains?)"
              + " (?!to\\b)|(?:is|are) (?:\\p{L}+ly |always |more |well |fully |now"
              + " )?(?:safe|safer|clean|warm|homely|accurate|consistent|current|compliant|person[-"
              + " ]centred|person[- ]led|up to"
              + " date|up-to-date|accessible|available|free|noticed|met|respected|valued|protected|minimised|reduced|maintained|prevented|known|heard|recognised|promoted|in"
              + " line with|fit for purpose|comfortable)|to be (?:\\p{L}+ly )?(?:compliant|free"
              + " (?:from|of)|fit for"
              + " purpose|safe|clean|homely|welcoming|robust|consistent|accurate|up to"
              + " date|person[- ]centred|(?:with)?in (?:easy )?reach))\\b.*+|(?i)to be (?:\\p{L}+ly )?compliant\\b.*+");

  private static final Pattern RESULT =
      Pattern.compile(
          "(?i)(?:improved|increased|reduced|enhanced|better|fewer|safer|greater|happier|higher|lower|decreased|(?:an?"
              + " )?(?:reduction|improvement|increase|decrease) in|(?:no more|zero|no) (?:\\p{L}+"
              + " ){0,3}(?:errors?|falls|incidents|infections|complaints|sores|gaps|delays)|(?:full|100\\s?%)"
              + " compliance|compliance (?:of|at|with)"
              + " )\\b(?:(?!\\b(?:to|will|must|should)\\b).)*+");

  /** "A calm and homely dining room": what it shall be like, and no deed. */
  private static final Pattern QUALITY =
      Pattern.compile(
          "(?i)(?:an? |the )?(?:\\p{L}+(?:,| and)"
              + " ){0,2}(?:calm|homely|safe|clean|warm|welcoming|happy"
              + "|confident|competent|skilled|consistent|positive|stable|settled|high|good|excellent|effective|strong|quiet|caring|friendly|inclusive|motivated|well[-"
              + " ]\\p{L}+|person[- ](?:centred|led)) (?:\\p{L}+ (?:and"
              + " )?){0,3}?(?:environments?|atmosphere|culture"
              + "|team|workforce|home|care|support|standards?|practice|communication|governance"
              + "|leadership|management|experiences?|life|lives|relationships?|room|rooms|place"
              + "|mealtimes?|hygiene|morale|outcomes)\\b(?:(?!\\b(?:to|will|must|should)\\b).)*+|(?i)an?"
              + " (?:\\p{L}{2,14} ){0,3}(?:homes?|house|place|service|team|unit) (?:where|in which|that"
              + " (?:is|feels|has))\\b.*+|(?i)(?:staff|a"
              + " team|teams?|residents|people|nurses|carers|leaders) who (?:are|feel|can|know"
              + "|understand)\\b(?:(?!\\b(?:to|will|must|should)\\b).)*+");

  /** "Breakfast hot when it is served", "Medicines given on time": no word of who does what. */
  private static final Pattern AS_IT_SHALL_BE =
      Pattern.compile(
          "(?i)(?!(?:deep|spring|steam)\\b)(?:\\p{L}[\\p{L}'’-]*+ ){1,4}?(?:(?:always|nice and|clean"
              + " and|warm and|safe and) )?(?:hot|warm|clean|safe|tidy|homely|free (?:from|of)|up to"
              + " date|on time)(?= (?:when|and|on|at|in|from|of|for|to|every|each|all|\\p{L}{3,12}$)|\\W|$)"
              + "(?:(?!\\b(?:to|will|must|should)\\b).)*+"
              + "|(?i)(?:all |every |each )?(?:hot )?(?:meals?|breakfasts?|lunch(?:es)?|dinners?|suppers?|tea|food|drinks?"
              + "|medicines?|medication|pain relief|(?:call )?bells?|buzzers?|calls) (?:(?:is|are|will be|to be)"
              + " )?(?:\\p{L}+ly )?(?:served|given|answered|offered|brought) (?:hot|warm|on"
              + " time|promptly|quickly|at the right time|within)\\b.*+");

  /** "Hygiene audit with a score of 95% or more", "Hand hygiene at or above 90%". */
  private static final Pattern SHARE_TO_REACH =
      Pattern.compile(
          "(?i)(?:\\p{L}[\\p{L}'’/-]*+ ){1,8}?(?:(?:with|to have|scoring|at|of|to be|to score|to reach|to stay"
              + "|to remain|reaching|consistently|kept|showing)(?: an?| the)?(?: \\p{L}{4,10}){0,2}?(?: of| at)? )?(?:(?:at least|over|above|at or"
              + " above|no (?:less|lower) than|a minimum of|minimum) \\d{1,3} ?(?:%|per ?cent)"
              + "|\\d{1,3} ?(?:%|per ?cent) (?:or|and) (?:more|above|over|higher|better))"
              + "(?:(?!\\b(?:will|must|should|by (?:\\p{L}+ing))\\b).)*+");

  /** What after a word for people makes it part of a longer name: "staff meeting". */
  private static final Set<String> COMPOUND =
      Set.of(
          "meeting",
          "meetings",
          "training",
          "survey",
          "surveys",
          "forum",
          "forums",
          "room",
          "rooms",
          "supervision",
          "supervisions",
          "rota",
          "rotas",
          "files",
          "file",
          "handbook",
          "member",
          "members",
          "council",
          "committee",
          "questionnaire",
          "questionnaires",
          "records",
          "plans",
          "plan",
          "feedback",
          "induction",
          "lounge",
          "champion",
          "champions",
          "leader",
          "leaders",
          "lead",
          "to",
          "of",
          "and",
          "in",
          "with",
          "for",
          "on",
          "at",
          "by",
          "from",
          "who");

  /** "Check that", "Plan the": the first word is a verb here. */
  private static final Pattern OBJECT =
      Pattern.compile("(?i)\\p{L}+ (?:that|the|a|an|all|each|every|whether|if|with|on)\\b");

  /** In characters; a longer sentence is no plain state. */
  private static final int LONGEST = 600;

  /** "Are offered", "have been fully trained". */
  private static final Pattern DONE_TO =
      Pattern.compile(
          "(?i)\\b(?:are|is|been|get|gets|be|being) (?:\\p{L}{2,14}ly |all |always"
              + " )?(\\p{L}{3,20})");

  /** Participles that say how people are, not what is done. */
  private static final Set<String> FELT =
      Set.of(
          "supported",
          "valued",
          "respected",
          "involved",
          "engaged",
          "protected",
          "informed",
          "heard",
          "empowered",
          "included",
          "reassured",
          "cared",
          "listened",
          "known",
          "noticed");

  /** What those do who work here is what is done: "Nurses write each handover on the board". */
  private static final Pattern WORKERS =
      Pattern.compile(
          "(?i)(?:"
              + COUNT
              + " ){0,3}(?:\\p{L}{3,14}"
              + " ){0,2}?(?:staff|carers?|nurses?|seniors|team|employees|keyworkers"
              + "|managers|leaders|we)\\b");

  private static final Pattern OPENING = Pattern.compile("(?i)" + WHO + " (\\p{L}+)");

  private final Set<String> alsoThings;
  private final Verbs verbs;
  private final Tagger tagger;

  States(WordLists lists, Verbs verbs, Tagger tagger) {
    this.alsoThings = Set.copyOf(lists.list("core/verbs-that-are-nouns"));
    this.verbs = verbs;
    this.tagger = tagger;
  }

  /**
   * True for a sentence such as "Residents choose their meals daily" or "Improved communication".
   */
  boolean isState(String sentence) {
    return isPeoplesState(sentence)
        || (!isPlainOrder(sentence) && THING_STATE.matcher(sentence).matches())
        || (!isOrder(sentence) && AS_IT_SHALL_BE.matcher(sentence).matches())
        || (!isPlainOrder(sentence) && SHARE_TO_REACH.matcher(sentence).matches())
        || RESULT.matcher(sentence).matches()
        || QUALITY.matcher(sentence).matches();
  }

  /** "Residents feel safe" after "ensure"; "staff are trained" there is what is done. */
  boolean isEnsured(String clause) {
    Matcher state = PEOPLE_STATE.matcher(clause);
    if (clause.length() > LONGEST || !state.lookingAt()) {
      return false;
    }
    Matcher done = DONE_TO.matcher(clause);
    return !done.find()
        || verbs.ofParticiple(done.group(1).toLowerCase(Locale.ROOT)) == null
        || FELT.contains(done.group(1).toLowerCase(Locale.ROOT));
  }

  /** True where people are, have, can or do something as a matter of course. */
  boolean isPeoplesState(String sentence) {
    if (sentence.length() > LONGEST || isOrder(sentence)) {
      return false;
    }
    if (PEOPLE_STATE.matcher(sentence).lookingAt()
        || RESIDENTS_WILL.matcher(sentence).lookingAt()) {
      return true;
    }
    if (NOBODY_DOES.matcher(sentence).lookingAt()) {
      return true;
    }
    Matcher opening = OPENING.matcher(sentence);
    if (!opening.lookingAt() || WORKERS.matcher(sentence).lookingAt()) {
      return false;
    }
    String next = opening.group(1).toLowerCase(Locale.ROOT);
    if (COMPOUND.contains(next)
        || Set.of(
                "will", "must", "should", "shall", "are", "is", "have", "has", "had", "was", "were",
                "not")
            .contains(next)) {
      return false;
    }
    return isFiniteVerb(sentence, opening.start(1));
  }

  /** "Check that the rota is accurate"; "care will be consistent" begins with a thing. */
  private boolean isPlainOrder(String sentence) {
    return isOrder(sentence)
        && (!alsoThings.contains(firstWord(sentence)) || OBJECT.matcher(sentence).lookingAt());
  }

  private static String firstWord(String sentence) {
    int blank = sentence.indexOf(' ');
    return sentence.substring(0, Math.max(0, blank)).toLowerCase(Locale.ROOT);
  }

  /** "Help residents feel safe" begins with a deed; "Staff are trained" does not. */
  private boolean isOrder(String sentence) {
    String first = firstWord(sentence);
    return verbs.plain(first) != null && !first.equals("staff");
  }

  private boolean isFiniteVerb(String sentence, int at) {
    for (Tagger.Token token : tagger.tag(sentence)) {
      if (token.span().start() == at) {
        return token.tag().equals("VERB")
            && !token.text().endsWith("ing")
            && !token.text().endsWith("ed");
      }
    }
    return false;
  }
}
