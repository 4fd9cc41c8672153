package org.plancheck.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plancheck.facts.PlanWords.Part;
import org.plancheck.language.Anchors;
import org.plancheck.language.Reason;
import org.plancheck.language.Span;
import org.plancheck.language.WordedText;
import org.plancheck.plan.Field;

/** The facts of letters, notices and words that may tell of harm (001:78-79). */
final class ConcernFacts {

  private static final String PACK = "collaborative-support/";

  private static final Pattern NO_LONGER =
      Pattern.compile(
          "(?i)\\b(?:(?:was|were|been|now|fully|since|all) (?:\\p{L}{1,12}"
              + " )?(?:met|lifted|complied|closed|removed|withdrawn|satisfied|discharged|cleared)|lifted|complied"
              + " with|expired|historic|previous|earlier|past|former|complied)\\b");

  private static final Pattern YEAR = Pattern.compile("\\b20\\d\\d\\b");
  private static final Pattern INSPECTORATE =
      Pattern.compile("(?i)\\bcare inspectorate\\b|\\binspectors?\\b|\\brelationship manager\\b");

  private static final Pattern TOLD =
      Pattern.compile(
          "(?i)(?<!\\b(?:no|not|never|nobody|no[ -]one|nor) )(?<!\\b(?:nobody|no[ -]one|not|never)"
              + " (?:has|have|had|been) )\\b(?:spoke|spoken|told|complained|wrote|written|heard|accused)"
              + " (?:(?!how|what|about)\\p{L}{1,12} ){0,5}$");

  /** "This kind of abuse", "two cases of neglect": it happened. */
  private static final Pattern HAPPENED =
      Pattern.compile(
          "(?i)\\b(?:(?:this|that|such|these) (?:kinds?|sorts?|forms?)|(?:an?|one|two|three|several|more|further|another|\\d{1,2}|serious|the)"
              + " (?:acts?|cases?|instances?|incidents?|episodes?|occasions?|patterns?)) $");

  private static final String THING =
      "(?:paint\\p{L}{0,6}|decor\\p{L}{0,6}|décor|gardens?|hedges?|lawns?|grounds|patios?|buildings?|roofs?|windows?|carpets?"
          + "|floor\\p{L}{0,4}|furniture|kitchens?|equipment|paperwork|maintenance|upkeep|cleaning|laundry|lounges?|corridors?"
          + "|bathrooms?|drains?|gutters?|sluices?|fabric|fixtures|fittings|walls?|doors?|tiles?|grout\\p{L}{0,4}|stairs?"
          + "|car park|paths?|plumbing|boilers?|vehicles?|minibus|website|notice ?boards?|store ?rooms?|cupboards?)";

  /** Paint and gardens can be neglected too: the thing stands next to the word. */
  private static final Pattern THING_AFTER =
      Pattern.compile(
          "(?i)^ (?:of )?(?:(?:the|our|its|this|that) )?(?:(?!and\\b|or\\b|of\\b)\\p{L}{3,12} )?"
              + THING
              + "\\b");

  private static final Pattern THING_BEFORE =
      Pattern.compile(
          "(?i)\\b"
              + THING
              + " (?:(?:was|were|is|are|looks?|looked|had|has|have|having|being) )?(?:been )?(?:\\p{L}{2,9}ly )?$");

  /** Somebody looked into it, and this is what came out: never paint. */
  private static final Pattern ESTABLISHED =
      Pattern.compile(
          "(?i)\\b(?:found|finding|substantiated|upheld|confirmed|concluded|investigat\\p{L}{1,5}|protection|inspectorate)\\b");

  /**
   * "Adult protection investigation found neglect": what stands before "found" takes nothing away.
   */
  private static final Pattern FOUND =
      Pattern.compile("(?i)\\b(?:found|substantiated|upheld|confirmed|concluded)\\b");

  private static final Pattern SOMEBODY =
      Pattern.compile(
          "(?i)\\b(?:residents?|people|persons?|lady|ladies|gentlem[ae]n|m[ae]n|wom[ae]n|mother|father|mum|dad|wife|husband|he|she|him|her|his"
              + "|tenants?|guests?|service users?|individuals?|somebody|someone|they feel|felt|care needs)\\b");

  /** In characters: how far a word that takes the harm away may stand before or after it. */
  private static final int BEFORE = 34;

  private static final int AFTER = 16;

  private final PlanWords words;
  private final People people;
  private final Anchors anchors;

  ConcernFacts(PlanWords words, People people, Anchors anchors) {
    this.words = words;
    this.people = people;
    this.anchors = anchors;
  }

  /** The letter or notice first, then concerns in the order of the plan. */
  List<Subject> all() {
    List<Subject> facts = new ArrayList<>();
    letter().ifPresent(facts::add);
    for (Part part : words.all()) {
      if (part.in(Field.CONTEXT, Field.PROGRESS)) {
        concern(part).ifPresent(facts::add);
      }
    }
    return facts;
  }

  private Optional<SeriousLetter> letter() {
    for (Part part : words.reasons()) {
      for (WordedText sentence : part.words().sentences()) {
        for (Reason reason : words.english().reasons().find(sentence.text())) {
          boolean letter = reason.kind() == Reason.Kind.LETTER;
          boolean stands = letter || reason.kind() == Reason.Kind.NOTICE;
          if (stands && !isPast(sentence.text())) {
            return Optional.of(
                new SeriousLetter(
                    letter ? "Letter of Serious Concern" : "Improvement Notice",
                    involved(),
                    part.place().quoting(reason.text())));
          }
        }
      }
    }
    return Optional.empty();
  }

  private boolean isPast(String sentence) {
    if (NO_LONGER.matcher(sentence).find()) {
      return true;
    }
    Matcher year = YEAR.matcher(sentence);
    boolean old = false;
    while (year.find()) {
      int given = Integer.parseInt(year.group());
      if (given >= anchors.planDate().getYear() - 1) {
        return false;
      }
      old = true;
    }
    return old;
  }

  /**
   * The letter itself comes from the Care Inspectorate: that sentence shows no part in the plan.
   */
  private boolean involved() {
    if (people.named().anyMatch(list -> INSPECTORATE.matcher(list).find())) {
      return true;
    }
    return words.all().stream()
        .flatMap(part -> part.words().sentences().stream())
        .filter(sentence -> INSPECTORATE.matcher(sentence.text()).find())
        .filter(
            sentence ->
                words.english().reasons().find(sentence.text()).stream()
                    .noneMatch(r -> isLetter(r.kind())))
        .anyMatch(sentence -> sentence.has(PACK + "inspectorate-involved"));
  }

  private static boolean isLetter(Reason.Kind kind) {
    return kind == Reason.Kind.LETTER || kind == Reason.Kind.NOTICE;
  }

  private Optional<SeriousConcern> concern(Part part) {
    for (WordedText sentence : part.words().sentences()) {
      List<Span> around = sentence.all(PACK + "no-concerns");
      for (Span word : sentence.all(PACK + "serious-concerns")) {
        if (!isThing(word, sentence.text())
            && around.stream().noneMatch(other -> takesAway(other, word, sentence.text()))) {
          return Optional.of(
              new SeriousConcern(
                  part.place().label(),
                  word.in(sentence.text()),
                  acted(part.theme()),
                  part.action() < 0
                      ? "theme " + (part.theme() + 1)
                      : "action " + (part.action() + 1),
                  part.place().quoting(sentence.text())));
        }
      }
    }
    return Optional.empty();
  }

  /** "One family spoke of neglect": somebody tells of it; nobody is spared it. */
  private static boolean isTold(Span other, String sentence) {
    String before = sentence.substring(0, other.start());
    return sentence.startsWith("of ", other.start())
        && (TOLD.matcher(before).find() || HAPPENED.matcher(before).find());
  }

  private static boolean isThing(Span word, String sentence) {
    boolean neglect = word.in(sentence).toLowerCase(Locale.ROOT).startsWith("neglect");
    return neglect
        && (THING_AFTER.matcher(sentence.substring(word.end())).find()
            || THING_BEFORE.matcher(sentence.substring(0, word.start())).find())
        && !ESTABLISHED.matcher(sentence).find()
        && !SOMEBODY.matcher(sentence).find();
  }

  /** In "adult protection" the word is the name of those who look into it. */
  private static boolean isProtection(String word) {
    return word.equalsIgnoreCase("protection");
  }

  private static boolean takesAway(Span other, Span word, String sentence) {
    if (isTold(other, sentence)) {
      return false;
    }
    if (other.overlaps(word)) {
      return true;
    }
    boolean before = other.end() <= word.start();
    String between =
        before
            ? sentence.substring(other.end(), word.start())
            : sentence.substring(word.end(), other.start());
    return between.length() <= (before ? BEFORE : AFTER)
        && !(isProtection(other.in(sentence)) && FOUND.matcher(between).find())
        && between.chars().noneMatch(c -> ",;:–".indexOf(c) >= 0);
  }

  private boolean acted(int theme) {
    List<Part> here = words.all().stream().filter(part -> part.theme() == theme).toList();
    return here.stream().anyMatch(p -> p.words().has(PACK + "immediate-steps"))
        && here.stream().anyMatch(p -> p.words().has(PACK + "told-regulator"));
  }
}
