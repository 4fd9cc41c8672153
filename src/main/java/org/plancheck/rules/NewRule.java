package org.plancheck.rules;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Begins a rule: it stands in its rule file and in the examples beside it, with everything that is
 * to be filled in left blank, so that {@code rules test} asks for it line by line.
 */
public final class NewRule {

  private static final Pattern HEADING = Pattern.compile("[a-z][a-z-]{1,40}");

  private static final String HEAD =
      """
      package rules.%s;

      import org.plancheck.facts.*;

      global org.plancheck.rules.Findings findings;
      """;

  private static final String RULE =
      """

      // Say here what a reader of the rule should know: why it matters, what it must not speak of.
      rule "%1$s the fault in plain words"
        @id("%1$s") @severity("minor") @weight(2) @section("actions") @since("")
        @source("")
        @title("")
        @why("")
        @message("")
        @advice("")
      when
        $timescale : Timescale( ongoing )
      then
        findings.report(drools.getRule(), $timescale);
      end
      """;

  private static final String EXAMPLES =
      """
      %2$s- rule: %1$s
        fails:
          - change: {action: {timescale: Ongoing}}
            severity: minor
            place: Theme 2, action 2.1, Timescale
            quote: Ongoing
            message: ""
            advice: ""
        passes:
          - why: each action of the good plan has a date
          - trap: what only looks like the fault
            change: {action: {progress: Ongoing}}
      """;

  private NewRule() {}

  /**
   * Writes the beginning of a rule.
   *
   * @param folder the folder of rules
   * @param id as "DG-TIM-09": no rule has it, and none ever had
   * @param pack folder of its pack, which is there
   * @param heading of the guidance, as "timescale": the rule file, which may be new
   * @return rule file and examples, each with the line at which the rule begins, as
   *     "rules/dumfries-galloway/timescale.drl:120"
   * @throws RuleFault saying what would be valid
   */
  public static List<String> write(Path folder, String id, String pack, String heading)
      throws RuleFault, IOException {
    if (!RuleIds.isId(id)) {
      throw fault("'" + id + "' is no id of a rule; valid is a form like DG-TIM-09.");
    }
    if (!HEADING.matcher(heading).matches()) {
      throw fault("'" + heading + "' is no heading; valid are small letters, as timescale.");
    }
    if (!Files.isRegularFile(folder.resolve(pack).resolve("pack.yaml"))) {
      throw fault(
          "there is no pack '" + pack + "' in " + folder + "; there are " + packs(folder) + ".");
    }
    Map<String, String> drl = RuleFolder.drl(folder);
    for (Map.Entry<String, String> file : drl.entrySet()) {
      if (file.getValue().contains("@id(\"" + id + "\")")) {
        throw fault(id + " stands in " + file.getKey() + " already; ids are never used twice.");
      }
    }
    if (RuleIds.retired(folder).contains(id)) {
      throw fault(id + " was the id of a rule that is gone; ids are never used twice.");
    }
    Path rules = folder.resolve(pack).resolve(heading + ".drl");
    Path examples = folder.resolve(pack).resolve(heading + RuleExamples.ENDING);
    String head = HEAD.formatted(pack.replace('-', '_'));
    boolean first = !Files.exists(examples) || Files.readString(examples).isBlank();
    return List.of(
        append(rules, head, RULE.formatted(id), "rule \"" + id),
        append(examples, "", EXAMPLES.formatted(id, first ? "" : "\n"), "- rule: " + id));
  }

  private static RuleFault fault(String what) {
    return new RuleFault(List.of(what));
  }

  private static List<String> packs(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> folders = Files.list(folder)) {
      return new ArrayList<>(
          new TreeSet<>(
              folders
                  .filter(pack -> Files.isRegularFile(pack.resolve("pack.yaml")))
                  .map(pack -> pack.getFileName().toString())
                  .toList()));
    }
  }

  private static String append(Path file, String head, String text, String begins)
      throws IOException {
    String before = Files.exists(file) ? Files.readString(file) : head;
    String gap = before.isEmpty() || before.endsWith("\n") ? "" : "\n";
    String whole = before + gap + text;
    Files.writeString(file, whole);
    long line =
        1 + whole.substring(0, whole.indexOf(begins)).chars().filter(c -> c == '\n').count();
    return file + ":" + line;
  }
}
