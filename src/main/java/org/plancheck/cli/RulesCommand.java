package org.plancheck.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.plancheck.report.CatalogueReport;
import org.plancheck.result.Letter;
import org.plancheck.result.RuleInfo;
import org.plancheck.rules.NewRule;
import org.plancheck.rules.RuleBook;
import org.plancheck.rules.RuleCatalogue;
import org.plancheck.rules.RuleExamples;
import org.plancheck.rules.RuleFault;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows the rules, explains one, runs their examples and begins a new one. */
@Command(
    name = "rules",
    mixinStandardHelpOptions = true,
    header = "Lists the rules, explains one, runs their examples, or begins a new one.",
    footer = {
      "",
      "Examples:",
      "  plancheck rules list",
      "  plancheck rules explain DG-TIM-02",
      "  plancheck rules test my-rules/",
      "  plancheck rules new DG-TIM-09 --pack dumfries-galloway --heading timescale",
      "",
      "Exit status: 0, or 64 where a rule or an example is at fault."
    })
final class RulesCommand implements Runnable {

  /** How the rules are listed. */
  enum Form {
    TABLE,
    JSON,
    MARKDOWN,
    HTML
  }

  @Spec private CommandSpec spec;

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }

  @Command(
      name = "list",
      mixinStandardHelpOptions = true,
      header = "Lists the rules.",
      description = "A line a rule: id, severity, weight (Wt), section (S) and what it asks for.")
  int list(
      @Option(
              names = "--format",
              paramLabel = "FORM",
              defaultValue = "table",
              description = "table, json, markdown or html; default: ${DEFAULT-VALUE}")
          Form form,
      @Option(
              names = "--rules",
              paramLabel = "DIR",
              description = "a folder of rules instead of the built-in one")
          Path folder)
      throws JsonProcessingException {
    RuleBook book = book(folder);
    switch (form) {
      case JSON -> print(json(book.rules()) + "\n");
      case MARKDOWN -> print(new RuleCatalogue(book, examples(folder)).markdown());
      case HTML ->
          print(
              new String(
                  new CatalogueReport().write(new RuleCatalogue(book, examples(folder))),
                  StandardCharsets.UTF_8));
      case TABLE -> print(table(book.rules()));
    }
    return 0;
  }

  @Command(
      name = "explain",
      mixinStandardHelpOptions = true,
      header = "Explains one rule.",
      description = "Why it is there, what the guidance says, how to mend it, with examples.")
  int explain(
      @Parameters(paramLabel = "ID", description = "the rule, as DG-TIM-02") String id,
      @Option(
              names = "--rules",
              paramLabel = "DIR",
              description = "a folder of rules instead of the built-in one")
          Path folder) {
    RuleCatalogue catalogue = new RuleCatalogue(book(folder), examples(folder));
    print(
        catalogue
            .explain(id)
            .orElseThrow(
                () -> fault("there is no rule '" + id + "'. All rules: plancheck rules list")));
    return 0;
  }

  @Command(
      name = "new",
      mixinStandardHelpOptions = true,
      header = "Begins a rule.",
      description = "Writes a rule and its examples to fill in; rules test tells what is missing.")
  int begin(
      @Parameters(paramLabel = "ID", description = "the rule, as DG-TIM-09") String id,
      @Option(
              names = "--pack",
              paramLabel = "PACK",
              required = true,
              description = "its pack, as dumfries-galloway")
          String pack,
      @Option(
              names = "--heading",
              paramLabel = "HEADING",
              required = true,
              description = "the heading of the guidance, as timescale")
          String heading,
      @Option(
              names = "--rules",
              paramLabel = "DIR",
              defaultValue = "rules",
              description = "the folder of rules; default: ${DEFAULT-VALUE}")
          Path folder)
      throws IOException {
    try {
      List<String> written = NewRule.write(folder, id, pack, heading);
      print("Begun, to be filled in:\n");
      written.forEach(place -> print("  " + place + "\n"));
      print("What is missing is told by: plancheck rules test " + folder + "\n");
      return 0;
    } catch (RuleFault e) {
      throw fault(e.getMessage());
    }
  }

  @Command(
      name = "test",
      mixinStandardHelpOptions = true,
      header = "Runs the examples that stand beside the rules.",
      description = "Prints what does not hold, with file and line.")
  int test(
      @Parameters(
              arity = "0..1",
              paramLabel = "DIR",
              description = "a folder of rules; default: the built-in one")
          Path folder) {
    try {
      RuleBook book = folder == null ? RuleBook.builtIn() : RuleBook.of(folder);
      RuleExamples examples = folder == null ? RuleExamples.builtIn() : RuleExamples.of(folder);
      // A folder whose examples do not hold is refused when it is loaded.
      List<String> faults = folder == null ? examples.faults(book) : List.of();
      if (!faults.isEmpty()) {
        throw new RuleFault(faults);
      }
      int all = examples.all().size();
      print(all + " examples of " + book.rules().size() + " rules hold.\n");
      return 0;
    } catch (RuleFault e) {
      e.faults().forEach(fault -> print(fault + "\n"));
      int count = e.faults().size();
      spec.commandLine()
          .getErr()
          .println(
              "plancheck: " + count + (count == 1 ? " fault" : " faults") + " in these rules.");
      return Exit.USAGE;
    }
  }

  private RuleBook book(Path folder) {
    try {
      return folder == null ? RuleBook.builtIn() : RuleBook.of(folder);
    } catch (RuleFault e) {
      throw fault("these rules cannot be used:\n" + e.getMessage());
    }
  }

  private RuleExamples examples(Path folder) {
    try {
      return folder == null ? RuleExamples.builtIn() : RuleExamples.of(folder);
    } catch (RuleFault e) {
      throw fault("these rules cannot be used:\n" + e.getMessage());
    }
  }

  private ParameterException fault(String what) {
    return new ParameterException(spec.commandLine(), what);
  }

  private void print(String text) {
    spec.commandLine().getOut().print(text);
    spec.commandLine().getOut().flush();
  }

  private static String table(List<RuleInfo> rules) {
    StringBuilder table = new StringBuilder();
    table.append(
        "%-12s  %-8s %2s  %s  %s%n".formatted("Rule", "Severity", "Wt", "S", "What it asks for"));
    for (RuleInfo rule : rules) {
      table.append(
          "%-12s  %-8s %2d  %s  %s%n"
              .formatted(
                  rule.id(),
                  rule.severity().key(),
                  rule.weight(),
                  rule.section().letter(),
                  rule.title()));
    }
    return table.toString().replace("\r\n", "\n");
  }

  private static String json(List<RuleInfo> rules) throws JsonProcessingException {
    ObjectMapper json = new ObjectMapper();
    ArrayNode list = json.createArrayNode();
    for (RuleInfo rule : rules) {
      ObjectNode node = list.addObject();
      node.put("id", rule.id());
      node.put("pack", rule.pack());
      node.put("title", rule.title());
      node.put("why", rule.why());
      node.put("severity", rule.severity().key());
      node.put("weight", rule.weight());
      node.put("section", rule.section().letter());
      ArrayNode smart = node.putArray("smart");
      rule.smart().stream().sorted().map(Letter::name).forEach(smart::add);
      node.put("source", rule.source());
      node.put("advice", rule.advice());
      node.put("hold", rule.hold());
      node.put("review", rule.review());
      ArrayNode over = node.putArray("over");
      rule.over().forEach(over::add);
      node.put("since", rule.since());
    }
    return json.writerWithDefaultPrettyPrinter().writeValueAsString(list);
  }
}
