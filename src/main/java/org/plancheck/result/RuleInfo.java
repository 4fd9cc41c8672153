package org.plancheck.result;

import java.util.List;
import java.util.Set;

/**
 * What is to be known of a rule, as its file says it.
 *
 * @param pack the folder that it stands in, as "dumfries-galloway"
 * @param title the good state, as "Timescale can be met"
 * @param why why it matters, in a sentence or two
 * @param severity the severest that it can speak with
 * @param weight weight inside its section; 0 decides the verdict alone or costs nothing
 * @param smart the letters that it feeds
 * @param halfLetter true where it costs half a point of its letter, even as a major finding
 * @param source document, line and phrase of the guidance, as "000:213 'should be avoided …'"
 * @param advice how to put it right
 * @param strength what to say where every place passed, with {n} for how many: "Each of the {n}
 *     actions has someone responsible"; "" where the rule praises nothing
 * @param over rules that fall silent for a subject when this one speaks about it
 * @param hold stops distribution although it is no blocker
 * @param review asks a person to look and costs nothing
 * @param since version of this program that brought it
 */
public record RuleInfo(
    String id,
    String pack,
    String title,
    String why,
    Severity severity,
    int weight,
    Section section,
    Set<Letter> smart,
    boolean halfLetter,
    String source,
    String advice,
    String strength,
    List<String> over,
    boolean hold,
    boolean review,
    String since) {

  public RuleInfo {
    smart = Set.copyOf(smart);
    over = List.copyOf(over);
  }

  /** True where the rule moves the number. */
  public boolean scored() {
    return weight > 0 && section.scored() && !review && severity != Severity.ADVICE;
  }
}
