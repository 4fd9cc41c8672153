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
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.plancheck.cli.Annotator.Annotations;
import org.plancheck.language.Abbreviation;
import org.plancheck.language.Mask;
import org.plancheck.language.Measure;
import org.plancheck.language.Owner;
import org.plancheck.language.PersonalDatum;
import org.plancheck.language.Span;
import org.plancheck.language.TimeExpression;
import org.plancheck.language.VagueWord;
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
      "Shows what Plancheck reads in a text: times, measures, abbreviations, outcome, owner,",
      "vague words; what tells who a resident is only masked.",
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

  private Annotator annotator;

  @Override
  public Integer call() throws IOException {
    if (rules != null && !java.nio.file.Files.isDirectory(rules)) {
      throw new picocli.CommandLine.ParameterException(
          spec.commandLine(), "there is no folder of rules " + rules + ".");
    }
    WordLists lists = rules == null ? WordLists.builtIn() : WordLists.of(rules);
    annotator = new Annotator(lists);
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
    String asOfText = line.path("asOf").asText("");
    LocalDate from = asOfText.isEmpty() ? day : LocalDate.parse(asOfText);
    String text = line.path("text").asText("");
    Annotations read = annotator.read(text, from);
    Mask mask = read.mask();
    ObjectNode out = json.createObjectNode();
    out.set("id", line.get("id"));
    ArrayNode forms = out.putArray("abbreviations");
    read.forms().forEach(form -> forms.add(node(form, mask)));
    ArrayNode times = out.putArray("timescales");
    read.times().forEach(time -> times.add(node(time)));
    ArrayNode figures = out.putArray("measures");
    read.measures().stream()
        .filter(Measure::figure)
        .forEach(measure -> figures.add(node(measure.text(), measure.span(), measure.why())));
    boolean aim = read.outcome() != null;
    out.set(
        "outcome",
        aim ? node(mask.over(read.outcome().in(text)), read.outcome(), read.outcomeWhy()) : null);
    out.put("verb", read.verb());
    out.set("owner", read.owner().kind() == Owner.Kind.NONE ? null : node(read.owner(), mask));
    ArrayNode personal = out.putArray("personal");
    read.personal().forEach(datum -> personal.add(node(datum)));
    ArrayNode vague = out.putArray("vague");
    read.vague().forEach(word -> vague.add(node(word)));
    return out;
  }

  private ObjectNode node(String text, Span span, String pattern) {
    ObjectNode node = json.createObjectNode();
    node.put("text", text);
    node.set("span", span(span));
    return because(node, pattern);
  }

  private ObjectNode because(ObjectNode node, String pattern) {
    if (why) {
      node.put("why", pattern);
    }
    return node;
  }

  private ObjectNode node(Abbreviation form, Mask mask) {
    ObjectNode node = json.createObjectNode();
    node.put("short", form.shortForm());
    node.put("long", mask.over(form.longForm()));
    node.set("shortSpan", span(form.firstSpan()));
    node.set("longSpan", form.longSpan() == null ? null : span(form.longSpan()));
    node.put("status", form.status().key());
    return because(node, form.why());
  }

  private ObjectNode node(Owner owner, Mask mask) {
    ObjectNode node = json.createObjectNode();
    node.put("text", mask.over(owner.text()));
    node.put("kind", owner.kind().key());
    return because(node, owner.why());
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
    return because(node, time.why());
  }

  private ObjectNode node(PersonalDatum datum) {
    ObjectNode node = json.createObjectNode();
    node.put("kind", datum.kind().key());
    node.set("span", span(datum.span()));
    node.put("masked", datum.masked());
    return because(node, datum.why());
  }

  private ObjectNode node(VagueWord word) {
    ObjectNode node = node(word.text(), word.span(), list(word));
    node.put("kind", word.kind().name().toLowerCase(Locale.ROOT));
    return node;
  }

  private static String list(VagueWord word) {
    return word.kind() == VagueWord.Kind.COMMITMENT
        ? "vague-commitments.txt"
        : "vague-measures.txt";
  }

  private ArrayNode span(Span span) {
    return json.createArrayNode().add(span.start()).add(span.end());
  }

  private void printForPeople(String text, LocalDate day) {
    PrintWriter out = spec.commandLine().getOut();
    Annotations read = annotator.read(text, day);
    Mask mask = read.mask();
    for (TimeExpression time : read.times()) {
      out.println("time     " + line(time.text(), ": " + meaning(time), time.why()));
    }
    for (Measure measure : read.measures()) {
      String kind = ": " + measure.kind().name().toLowerCase(Locale.ROOT);
      out.println("measure  " + line(measure.text(), kind, measure.why()));
    }
    for (Abbreviation form : read.forms()) {
      String full = form.longForm() == null ? "" : ": " + mask.over(form.longForm());
      out.println(
          "short    " + line(form.shortForm(), ": " + form.status().key() + full, form.why()));
    }
    if (read.outcome() != null) {
      out.println("outcome  " + line(mask.over(read.outcome().in(text)), "", read.outcomeWhy()));
    }
    if (read.verb() != null) {
      out.println("verb     " + read.verb());
    }
    Owner owner = read.owner();
    if (owner.kind() != Owner.Kind.NONE) {
      String kind = ": " + owner.kind().key();
      out.println("owner    " + line(mask.over(owner.text()), kind, owner.why()));
    }
    for (PersonalDatum datum : read.personal()) {
      String kind = ": " + datum.kind().key() + ", not to be shared";
      out.println("personal " + line(datum.masked(), kind, datum.why()));
    }
    for (VagueWord word : read.vague()) {
      String kind = ": vague " + word.kind().name().toLowerCase(Locale.ROOT);
      out.println("vague    " + line(word.text(), kind, list(word)));
    }
    out.flush();
  }

  private String line(String text, String meaning, String pattern) {
    return "'" + text + "'" + meaning + (why ? " [" + pattern + "]" : "");
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
