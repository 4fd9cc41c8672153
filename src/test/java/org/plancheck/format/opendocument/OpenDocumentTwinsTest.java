package org.plancheck.format.opendocument;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plancheck.cli.Formats;
import org.plancheck.format.Limits;
import org.plancheck.format.PlanFile;
import org.plancheck.format.PlanReader;
import org.plancheck.format.UnreadableFile;
import org.plancheck.plan.Action;
import org.plancheck.plan.Cell;
import org.plancheck.plan.Field;
import org.plancheck.plan.Plan;
import org.plancheck.plan.Theme;

@DisplayName("A plan saved as OpenDocument")
class OpenDocumentTwinsTest {

  private static final List<Path> FOLDERS =
      List.of(
          Path.of("src/test/resources/formats"),
          Path.of("sample-plans"),
          Path.of("src/test/resources/layouts"));

  private final PlanReader reader = new PlanReader(Formats.all(), Limits.standard());

  static Stream<Path> twins() throws IOException {
    List<Path> twins = new ArrayList<>();
    for (Path folder : FOLDERS) {
      try (Stream<Path> files = Files.list(folder)) {
        files.filter(file -> file.toString().matches(".*\\.od[ts]")).sorted().forEach(twins::add);
      }
    }
    assertThat(twins).hasSizeGreaterThan(7);
    return twins.stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("twins")
  @DisplayName("is read field by field as the one that it was saved from")
  void isReadAsItsOriginal(Path twin) throws IOException, UnreadableFile {
    String name = twin.getFileName().toString();
    String other = name.replace(".odt", ".docx").replace(".ods", ".xlsx");
    Path original =
        FOLDERS.stream()
            .map(folder -> folder.resolve(other))
            .filter(Files::exists)
            .findFirst()
            .orElseThrow();
    List<String> said = said(twin);
    assertThat(said).isEqualTo(said(original)).hasSizeGreaterThan(20);
  }

  private List<String> said(Path file) throws IOException, UnreadableFile {
    PlanFile plan = new PlanFile(file.getFileName().toString(), Files.readAllBytes(file));
    return said(reader.read(plan).orElseThrow());
  }

  /** Header, themes with their context, and of each action six columns and the shade. */
  private static List<String> said(Plan plan) {
    List<String> said = new ArrayList<>();
    said.add("on the template: " + plan.onTemplate());
    for (Field field : Field.values()) {
      if (field.inHeader()) {
        said.add(field + ": " + plan.header().cell(field).map(Cell::text).orElse("-"));
      }
    }
    for (Theme theme : plan.themes()) {
      said.add(
          "theme " + theme.number() + " " + theme.title() + ": " + theme.context().map(Cell::text));
      for (Action action : theme.actions()) {
        for (Field field : Field.values()) {
          if (field.inActionRow()) {
            said.add(action.place().label() + ", " + field + ": " + action.text(field));
          }
        }
        said.add("shade: " + action.shade());
      }
    }
    return said;
  }
}
