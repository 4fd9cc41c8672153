package org.plancheck.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plancheck.facts.PlanWords.Part;
import org.plancheck.language.Span;
import org.plancheck.language.WordedText;
import org.plancheck.plan.Field;
import org.plancheck.plan.Place;

/** The facts of words that belong to another country, another day or another office. */
final class WordingFacts {

  private static final String SUPPORT = "collaborative-support/";

  /** What the team was called then: before the advice note of December 2022. */
  private static final Pattern ONCE =
      Pattern.compile(
          "(?i)\\b(?:formerly|former|previously|previous|then|known as|was called|now the|renamed"
              + "|replaced|used to|minutes of|historic(?:al)?|20(?:1\\d|20|21|22))\\b");

  private static final Pattern INSPECTED =
      Pattern.compile("(?i)\\bcare inspectorate|\\bCI\\b|\\binspect(?!ion (?:of|language))");

  private static final Pattern INSPECTS =
      Pattern.compile(
          "(?i) (?:(?:has|have|had|also|then|now|came|come|in|and|again|unannounced) ){0,4}?(inspected|graded|has"
              + " inspected)\\b(?! by)");

  private static final Pattern INSPECTORATE =
      Pattern.compile("(?i)\\bcare inspectorate|\\bCI\\b|\\binspectors?\\b");

  private static final String QUOTES = "\"“”‘«»";

  private static final Pattern REQUIRED =
      Pattern.compile(
          "(?i)\\b(?:\\d{1,2}|one|two|three|four|five|six|several|the following) (?:\\p{L}{1,12}"
              + " )?requirements?\\b|\\brequirements?"
              + " (?:\\d|made|were|was|identified|set|given|issued|met|outstanding)|\\b(?:made|set|issued|gave|left|identified)"
              + " (?:a |the |us )?(?:\\p{L}{1,12} )?requirements?\\b|\\brequirements?:");

  private static final Pattern GRADED =
      Pattern.compile(
          "(?i)\\bgrad(?:e|es|ed|ing|ings)\\b.{0,24}\\b(?:[1-6]|weak|adequate|good)\\b");

  private static final Pattern OWN_TRIAL =
      Pattern.compile(
          "(?i)\\b(?:mock|practice|trial|dummy|pretend|internal|self-assessment against|audited"
              + " against|measured against|checked against)(?: the)? $");

  /** In characters. */
  private static final int BESIDE = 40;

  private static final Pattern COURSE =
      Pattern.compile(
          "(?i)courses?|training|module|e-learning|webinar|workshop|certificate|guide|guidance|handbook|toolkit|book|article|conference");

  /** The provider may have homes in Scotland alone. */
  private static final Pattern PROVIDER =
      Pattern.compile("(?i)head office|group-wide|our group|the group['’]s");

  /** "Relatives who came to tea said that", "one daughter has written that". */
  private static final Pattern SAID =
      Pattern.compile(
          "(?i)\\b(?:residents?|relatives?|famil(?:y|ies)|people|persons?|tenants?|guests?|visitors?|daughters?|sons?|wives|wife"
              + "|husbands?|sisters?|brothers?|staff|carers?|nurses?|seniors?|friends|volunteers?|service"
              + " users?|individuals)\\b(?: (?:who|that|from|on|at|of|in|with) [^.;:!?\\n]{1,60}?)?,?"
              + " (?:have |has |had |also |all |often |then |then also )?(?:said|say|remarked|mentioned|thought|commented|remembered"
              + "|told (?:us|the|a|their|our|me)|asked (?:for|us|why|whether|if|that|what|when|to"
              + " (?:have|see|be|keep|go|eat))|wrote (?:that|to)|written (?:that|to)|wished|wondered|requested|complained|spoke"
              + " of|pointed out|described|would (?:like|prefer|love))\\b");

  private final PlanWords words;

  WordingFacts(PlanWords words) {
    this.words = words;
  }

  /** One fact for each kind of word that the plan has, and two that any plan has. */
  List<Subject> all() {
    List<Subject> facts = new ArrayList<>();
    regulator().ifPresent(facts::add);
    teamName().ifPresent(facts::add);
    facts.addAll(voices());
    Place title = words.plan().title();
    if (!words.plan().actions().isEmpty()) {
      facts.add(new PeoplesViews(heard(), title));
      facts.add(new WhatWorks(words.anywhere(SUPPORT + "strengths"), title));
    }
    return facts;
  }

  /** By a word of the list, or by what somebody who lives, visits or works here said. */
  private boolean heard() {
    return words.anywhere("smart/views-of-people")
        || words.all().stream()
            .anyMatch(
                part ->
                    (part.line() || !part.field().inHeader()) && SAID.matcher(part.text()).find());
  }

  private Optional<RegulatorTerm> regulator() {
    RegulatorTerm first = null;
    for (Part part : words.all()) {
      for (WordedText sentence : part.words().sentences()) {
        List<Span> terms = sentence.all("core/english-regulator");
        if (!terms.isEmpty()) {
          boolean english =
              (isEnglish(terms.get(0), sentence) && !isOwnTrial(terms.get(0), sentence))
                  || quoted(terms.get(0), sentence.text());
          String term = terms.get(0).in(sentence.text());
          Place place = part.place().quoting(term);
          RegulatorTerm fact = new RegulatorTerm(term, english, place);
          if (!english) {
            return Optional.of(fact);
          }
          first = first == null ? fact : first;
        }
      }
    }
    return Optional.ofNullable(first);
  }

  /** A home in England anywhere in the sentence; a course or a book only beside the term. */
  private static boolean isEnglish(Span term, WordedText sentence) {
    return sentence.all("core/english-setting").stream()
        .anyMatch(
            setting ->
                !COURSE.matcher(setting.in(sentence.text())).matches()
                    || Math.abs(setting.start() - term.start()) <= BESIDE);
  }

  /** "Mock CQC inspection by head office": looked at here by the English measure. */
  private static boolean isOwnTrial(Span term, WordedText sentence) {
    return OWN_TRIAL.matcher(sentence.text().substring(0, term.start())).find()
        && sentence.all("core/english-setting").stream()
            .allMatch(setting -> PROVIDER.matcher(setting.in(sentence.text())).matches());
  }

  private Optional<SupportTeamName> teamName() {
    SupportTeamName current = null;
    for (Part part : words.all()) {
      for (WordedText sentence : part.words().sentences()) {
        Optional<Span> old = sentence.all(SUPPORT + "former-team-names").stream().findFirst();
        boolean once =
            old.isPresent()
                && (ONCE.matcher(sentence.text()).find() || quoted(old.get(), sentence.text()));
        if (old.isPresent() && !once) {
          String term = old.get().in(sentence.text());
          return Optional.of(new SupportTeamName(term, true, part.place().quoting(term)));
        }
        Optional<String> now = sentence.first(SUPPORT + "support-teams");
        if (current == null && now.isPresent()) {
          current = new SupportTeamName(now.get(), false, part.place().quoting(now.get()));
        }
      }
    }
    return Optional.ofNullable(current);
  }

  /** Contexts and actions that tell of the team; near an inspection its terms are in place. */
  private List<SupportTeamVoice> voices() {
    List<SupportTeamVoice> voices = new ArrayList<>();
    for (Part part : words.all()) {
      if (!part.in(Field.CONTEXT, Field.ACTION) || !part.words().has(SUPPORT + "support-teams")) {
        continue;
      }
      String term = INSPECTED.matcher(part.text()).find() ? inspectedBy(part) : borrowed(part);
      voices.add(
          new SupportTeamVoice(
              term == null ? "" : term,
              term != null,
              part.action() < 0 ? "theme " + (part.theme() + 1) : "action " + (part.action() + 1),
              part.place().quoting(term == null ? part.text() : term)));
    }
    return voices;
  }

  /** "The support team inspected us": a team that supports does not inspect. */
  private static String inspectedBy(Part part) {
    for (WordedText sentence : part.words().sentences()) {
      for (Span team : sentence.all(SUPPORT + "support-teams")) {
        Matcher deed =
            INSPECTS.matcher(sentence.text()).region(team.end(), sentence.text().length());
        if (deed.lookingAt() && !INSPECTORATE.matcher(sentence.text()).find()) {
          return deed.group(1);
        }
      }
    }
    return null;
  }

  private static String borrowed(Part part) {
    for (WordedText sentence : part.words().sentences()) {
      if (!sentence.has(SUPPORT + "inspection-bodies")) {
        for (Span span : sentence.all(SUPPORT + "inspection-terms")) {
          String term = span.in(sentence.text());
          if (!quoted(span, sentence.text()) && isMeant(term, sentence.text())) {
            return term;
          }
        }
      }
    }
    return null;
  }

  /** "Requirement" and "grade" are ordinary words as well. */
  private static boolean isMeant(String term, String sentence) {
    String low = term.toLowerCase(java.util.Locale.ROOT);
    if (low.startsWith("requirement")) {
      return REQUIRED.matcher(sentence).find();
    }
    return !low.startsWith("grad") || GRADED.matcher(sentence).find();
  }

  private static boolean quoted(Span span, String text) {
    boolean before = text.substring(0, span.start()).chars().anyMatch(c -> QUOTES.indexOf(c) >= 0);
    return before && text.substring(span.end()).chars().anyMatch(c -> "\"”’»".indexOf(c) >= 0);
  }
}
