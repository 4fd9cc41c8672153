package org.plancheck;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.plancheck.check.PlanChecker;
import org.plancheck.cli.Formats;
import org.plancheck.format.Limits;
import org.plancheck.format.PlanFile;
import org.plancheck.format.PlanReader;
import org.plancheck.plan.Action;
import org.plancheck.plan.Cell;
import org.plancheck.plan.Field;
import org.plancheck.result.ActionReading;
import org.plancheck.result.CheckReport;
import org.plancheck.result.Phase;
import org.plancheck.result.PlanReading;
import org.plancheck.rules.RuleBook;

/**
 * Reads the labelled plans of every layout and compares each field with what a person saw there.
 */
final class LayoutsTest {

  private static final Path FOLDER = Path.of("src/test/resources/layouts");

  private final PlanChecker checker =
      new PlanChecker(new PlanReader(Formats.all(), Limits.standard()), RuleBook.builtIn(), "test");

  @TestFactory
  Stream<DynamicTest> everyFieldIsReadAsAPersonReadsIt() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      List<Path> labels =
          files.filter(file -> file.toString().endsWith(".gold.json")).sorted().toList();
      assertThat(labels).hasSize(12);
      return labels.stream()
          .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> compare(file)));
    }
  }

  private void compare(Path labels) throws IOException {
    JsonNode gold = new ObjectMapper().readTree(Files.readAllBytes(labels));
    String name = gold.get("document").asText();
    Path plan =
        Files.exists(FOLDER.resolve(name + ".docx"))
            ? FOLDER.resolve(name + ".docx")
            : FOLDER.resolve(name + ".xlsx");
    LocalDate asOf = LocalDate.parse(gold.get("asOf").asText());
    CheckReport report =
        checker.check(
            new PlanFile(plan.getFileName().toString(), Files.readAllBytes(plan)),
            asOf,
            Phase.REVIEW);
    if (gold.get("actionCount").asInt() == 0) {
      assertThat(report.understood()).isEmpty();
      return;
    }
    PlanReading reading = report.understood().orElseThrow();
    List<String> misses = new ArrayList<>();
    header(reading, gold, misses);
    actions(reading, gold, misses);
    assertThat(misses).isEmpty();
  }

  private static void header(PlanReading reading, JsonNode gold, List<String> misses) {
    for (Iterator<String> names = gold.get("headerFields").fieldNames(); names.hasNext(); ) {
      String name = names.next();
      JsonNode want = gold.get("headerFields").get(name);
      Field field = Stream.of(Field.values()).filter(f -> f.key().equals(name)).findFirst().get();
      String got = reading.plan().header().cell(field).map(Cell::text).orElse("");
      if (!want.isNull() && !alike(got).equals(alike(want.asText()))) {
        misses.add(name + ": '" + got + "' for '" + want.asText() + "'");
      }
    }
  }

  private static void actions(PlanReading reading, JsonNode gold, List<String> misses) {
    assertThat(reading.actions()).hasSize(gold.get("actionCount").asInt());
    List<ActionReading> free = new ArrayList<>(reading.actions());
    for (JsonNode want : gold.get("actions")) {
      String start = start(want.get("action").asText());
      String other =
          want.has("actionAcceptable") ? start(want.get("actionAcceptable").asText()) : start;
      ActionReading got =
          free.stream()
              .filter(a -> says(a.action(), start) || says(a.action(), other))
              .findFirst()
              .orElse(null);
      if (got == null) {
        misses.add("not found: " + want.get("action").asText());
        continue;
      }
      free.remove(got);
      same(misses, got.action(), Field.RESPONSIBLE, want.get("responsible"));
      same(misses, got.action(), Field.TIMESCALE, want.get("timescale"));
      if (!want.get("number").isNull()) {
        same(misses, got.action(), Field.NUMBER, want.get("number"));
      }
      String progress = alike(want.get("progress").asText());
      if (!alike(got.action().text(Field.PROGRESS))
          .startsWith(progress.substring(0, Math.min(40, progress.length())))) {
        misses.add(want.get("number").asText() + " progress: " + got.action().text(Field.PROGRESS));
      }
      String rag = want.path("rag").asText("").toLowerCase(Locale.ROOT);
      if (List.of("red", "amber", "green").contains(rag) && !rag.equals(got.rag())) {
        misses.add(want.get("number").asText() + " RAG: " + got.rag() + " for " + rag);
      }
    }
  }

  private static boolean says(Action action, String start) {
    return alike(action.text(Field.ACTION)).contains(start);
  }

  private static void same(List<String> misses, Action action, Field field, JsonNode want) {
    if (!alike(action.text(field)).equals(alike(want.asText()))) {
      misses.add(
          action.place().label()
              + " "
              + field.key()
              + ": '"
              + action.text(field)
              + "' for '"
              + want.asText()
              + "'");
    }
  }

  private static String start(String text) {
    String alike = alike(text);
    return alike.substring(0, Math.min(45, alike.length()));
  }

  private static String alike(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9%/]+", "");
  }
}
