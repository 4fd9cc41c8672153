package org.plancheck.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.plancheck.result.RuleInfo;
import org.plancheck.rules.RuleExample.Speaks;

/**
 * How this program speaks to the people who write plans. The advice note of 2022 asks support teams
 * not to use the words of a regulator (001:68): nor do we, of what an author wrote.
 */
@DisplayName("In its own words the program")
class VoiceTest {

  private static final int LONGEST_MESSAGE = 240;

  private static final Pattern REGULATOR =
      Pattern.compile(
          "(?i)\\b(grad(?:e|es|ed|ing|ings)|weak(?:ness|nesses)?|unsatisfactory|inadequate"
              + "|inspect(?:ion|ions|ed|or|ors)|areas? for improvement|deficien(?:t|cy|cies)"
              + "|poor(?:ly)?|fail(?:s|ed|ure|ures|ing)?|non-complian(?:t|ce)|illegal|breach(?:es)?"
              + "|violat(?:es|ed|ion|ions))\\b|!");

  /** The author's words, phrases of the guidance, and names of bodies and of kinds of visit. */
  private static final Pattern NOT_OURS =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}])'[^']{1,160}'(?![\\p{L}\\p{N}])|“[^”]*”|\\{\\w+}"
              + "|Care Inspectorate(?: inspections?| gradings?| grades?)?|[Jj]oint inspection"
              + "|inspection language|Improvement Notice");

  private static final RuleBook BOOK = RuleBook.builtIn();

  private static List<String> wrong(String where, String words) {
    List<String> wrong = new ArrayList<>();
    Matcher found = REGULATOR.matcher(NOT_OURS.matcher(words).replaceAll(" "));
    while (found.find()) {
      wrong.add(where + ": '" + found.group() + "' in: " + words);
    }
    return wrong;
  }

  @Test
  @DisplayName("speaks of no plan as an inspector would, in no rule")
  void rules() {
    List<String> wrong = new ArrayList<>();
    for (RuleInfo rule : BOOK.rules()) {
      for (RuleBook.Wording wording : BOOK.wordings(rule.id())) {
        wrong.addAll(wrong(rule.id() + " @message", wording.message()));
      }
      wrong.addAll(wrong(rule.id() + " @title", rule.title()));
      wrong.addAll(wrong(rule.id() + " @why", rule.why()));
      wrong.addAll(wrong(rule.id() + " @strength", rule.strength()));
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  @DisplayName("nor on any page that people read")
  void pages() throws IOException {
    List<String> wrong = new ArrayList<>();
    try (Stream<Path> pages = Files.list(Path.of("src/main/jte"))) {
      for (Path page : pages.sorted().toList()) {
        String shown =
            Files.readString(page)
                .replaceAll("(?m)^\\s*[@!][^\\n]*+$", " ")
                .replaceAll("@\\w+\\([^\\n]*?\\)|@else|@endif|\\$(?:unsafe)?\\{[^}]*+}", " ")
                .replaceAll("<!DOCTYPE[^>]*+>|<[^>]*+>", " ");
        wrong.addAll(wrong(page.toString(), shown.replaceAll("\\s+", " ")));
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  @DisplayName("says everything in at most " + LONGEST_MESSAGE + " characters")
  void brief() {
    List<String> tooLong =
        RuleExamples.builtIn().all().stream()
            .filter(RuleExample::fails)
            .map(example -> ((Speaks) example.expected()).message())
            .filter(message -> message.length() > LONGEST_MESSAGE)
            .toList();
    assertThat(tooLong).isEmpty();
  }

  @Test
  @DisplayName("asks or invites, in each message")
  void kind() {
    Pattern invites = Pattern.compile("\\?|\\b[Pp]lease\\b|\\b[Ww]ould\\b|\\b[Cc]ould\\b");
    List<String> abrupt =
        BOOK.rules().stream()
            .flatMap(rule -> BOOK.wordings(rule.id()).stream())
            .filter(wording -> !wording.name().startsWith("CORE-DOC-01"))
            .filter(wording -> !invites.matcher(wording.message()).find())
            .map(wording -> wording.name() + ": " + wording.message())
            .toList();
    assertThat(abrupt).isEmpty();
  }

  @Test
  @DisplayName("would be caught if it did")
  void catches() {
    assertThat(wrong("", "The plan fails here.")).hasSize(1);
    assertThat(wrong("", "This is a weak action!")).hasSize(2);
    assertThat(wrong("", "'graded 2' stands here, and Care Inspectorate is a name.")).isEmpty();
    assertThat(wrong("", "What's graded here isn't said.")).hasSize(1);
  }
}
