package org.plancheck.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.concurrent.Callable;
import org.plancheck.language.Abbreviation;
import org.plancheck.language.ActionText;
import org.plancheck.language.Anchors;
import org.plancheck.language.English;
import org.plancheck.language.Measure;
import org.plancheck.language.Owner;
import org.plancheck.language.Span;
import org.plancheck.language.TimeExpression;
import org.plancheck.language.WordLists;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command that shows what the language layer sees in a text. */
@Command(
    name = "annotate",
    mixinStandardHelpOptions = true,
    description = {
      "Shows what Plancheck reads in a text: times, measures, abbreviations, outcome, owner.",
      "Without TEXT it reads JSON lines {\"id\", \"text\", \"asOf\"} and writes JSON lines."
    })
public final class Annotate implements Callable<Integer> {

  private final ObjectMapper json = new ObjectMapper();

  @Parameters(arity = "0..*", paramLabel = "TEXT", description = "the text to read")
  private List<String> words = List.of();

  @Option(names = "--as-of", paramLabel = "DATE", description = "the day to count from (ISO)")
  private LocalDate asOf;

  @Option(names = "--rules", paramLabel = "DIR", description = "a folder of rules of your own")
  private Path rules;

  @Option(names = "--why", description = "names the word list or pattern that found each thing")
  private boolean why;

  @Spec private CommandSpec spec;

  private English english;

  @Override
  public Integer call() throws IOException {
    if (rules != null && !java.nio.file.Files.isDirectory(rules)) {
      throw new picocli.CommandLine.ParameterException(
          spec.commandLine(), "there is no folder of rules " + rules + ".");
    }
    WordLists lists = rules == null ? WordLists.builtIn() : WordLists.of(rules);
    english = English.of(lists);
    LocalDate day = asOf == null ? LocalDate.now(ZoneId.systemDefault()) : asOf;
    if (!words.isEmpty()) {
      printForPeople(String.join(" ", words), day);
      return 0;
    }
    return annotateLines(day);
  }

  private int annotateLines(LocalDate day) throws IOException {
    // Not closed: standard input and output are not ours to close.
    BufferedReader in =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    int number = 0;
    String line;
    while ((line = in.readLine()) != null) {
      number++;
      if (line.isBlank()) {
        continue;
      }
      try {
        out.println(json.writeValueAsString(annotate(json.readTree(line), day)));
      } catch (JsonProcessingException | DateTimeParseException fault) {
        out.flush();
        spec.commandLine()
            .getErr()
            .println("Line " + number + " cannot be read: " + firstLine(fault.getMessage()));
        return Exit.USAGE;
      }
    }
    out.flush();
    return 0;
  }

  private static String firstLine(String message) {
    return message.lines().findFirst().orElse("");
  }

  private ObjectNode annotate(JsonNode line, LocalDate day) {
    String text = line.path("text").asText("");
    String asOfText = line.path("asOf").asText("");
    ObjectNode out = json.createObjectNode();
    out.set("id", line.get("id"));
    ArrayNode forms = out.putArray("abbreviations");
    english.abbreviations().inText(text).forEach(form -> forms.add(node(form)));
    Anchors anchors = Anchors.of(asOfText.isEmpty() ? day : LocalDate.parse(asOfText));
    ArrayNode times = out.putArray("timescales");
    english.timescales().find(text, anchors).forEach(time -> times.add(node(time)));
    ArrayNode figures = out.putArray("measures");
    english.measures().find(text).stream()
        .filter(Measure::figure)
        .forEach(measure -> figures.add(node(measure)));
    ActionText said = english.actionTexts().read(text);
    out.set("outcome", said.outcome() == null ? null : node(said.outcome(), text));
    out.put("verb", said.verb());
    Owner owner = english.owners().inSentence(text);
    out.set("owner", owner.kind() == Owner.Kind.NONE ? null : node(owner));
    return out;
  }

  private ObjectNode node(Abbreviation form) {
    ObjectNode node = json.createObjectNode();
    node.put("short", form.shortForm());
    node.put("long", form.longForm());
    node.set("shortSpan", span(form.firstSpan()));
    node.set("longSpan", form.longSpan() == null ? null : span(form.longSpan()));
    node.put("status", form.status().key());
    return node;
  }

  private ObjectNode node(Span words, String text) {
    ObjectNode node = json.createObjectNode();
    node.put("text", words.in(text));
    node.set("span", span(words));
    return node;
  }

  private ObjectNode node(Owner owner) {
    ObjectNode node = json.createObjectNode();
    node.put("text", owner.text());
    node.put("kind", owner.kind().key());
    return node;
  }

  private ObjectNode node(TimeExpression time) {
    ObjectNode node = json.createObjectNode();
    node.put("text", time.text());
    node.set("span", span(time.span()));
    node.put("kind", time.kind().key());
    node.put("from", time.from() == null ? null : time.from().toString());
    node.put("to", time.to() == null ? null : time.to().toString());
    node.put("every", time.every());
    node.put("assumed", time.assumed());
    if (why) {
      node.put("why", time.why());
    }
    return node;
  }

  private ObjectNode node(Measure measure) {
    ObjectNode node = json.createObjectNode();
    node.put("text", measure.text());
    node.set("span", span(measure.span()));
    if (why) {
      node.put("why", measure.why());
    }
    return node;
  }

  private ArrayNode span(Span span) {
    return json.createArrayNode().add(span.start()).add(span.end());
  }

  private void printForPeople(String text, LocalDate day) {
    var out = spec.commandLine().getOut();
    for (TimeExpression time : english.timescales().find(text, Anchors.of(day))) {
      out.println("time     " + line(time.text(), meaning(time), time.why()));
    }
    for (Measure measure : english.measures().find(text)) {
      String kind = measure.kind().name().toLowerCase(java.util.Locale.ROOT);
      out.println("measure  " + line(measure.text(), kind, measure.why()));
    }
    for (Abbreviation form : english.abbreviations().inText(text)) {
      String full = form.longForm() == null ? "" : ": " + form.longForm();
      out.println("short    '" + form.shortForm() + "': " + form.status().key() + full);
    }
    ActionText said = english.actionTexts().read(text);
    if (said.outcome() != null) {
      out.println("outcome  '" + said.outcome().in(text) + "'");
    }
    if (said.verb() != null) {
      out.println("verb     " + said.verb());
    }
    Owner owner = english.owners().inSentence(text);
    if (owner.kind() != Owner.Kind.NONE) {
      out.println("owner    '" + owner.text() + "': " + owner.kind().key());
    }
    out.flush();
  }

  private String line(String text, String meaning, String pattern) {
    return "'" + text + "': " + meaning + (why ? " [" + pattern + "]" : "");
  }

  private static String meaning(TimeExpression time) {
    StringBuilder meaning = new StringBuilder(time.kind().key());
    if (time.from() != null) {
      meaning.append(" from ").append(time.from());
    }
    if (time.to() != null) {
      meaning.append(" to ").append(time.to());
    }
    if (time.every() != null) {
      meaning.append(" every ").append(time.every());
    }
    return time.assumed() == null
        ? meaning.toString()
        : meaning.append(" (").append(time.assumed()).append(')').toString();
  }
}
