package org.plancheck.assurance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

@DisplayName("A side file")
class SideFileReaderTest {

  private static final String WHOLE =
      """
      # for the meeting in December
      participants: [{name: A. Brown, role: partnership-lead}, {role: Director Owner}, C. Reid]
      recipients: [Improvement Planning Group, Commissioning, Care Inspectorate]
      findings: [{id: "2", text: Medicines are stored safely}]
      published: 2026-03-03
      signOffs: [{role: partnership-lead, by: A. Brown, date: 2026-11-13, content: HASH}]
      waivers: [{rule: DG-TIM-02, place: "Theme 2, action 2.1, Timescale", quote: ongoing, why: set by the regulator, by: J. Smith, until: 2026-12-31}]
      distribution: {by: A. Brown, date: 2026-11-16}
      """;

  private static SideFile read(String text) throws SideFileFault {
    return SideFileReader.read(text, "plan.meta.yaml");
  }

  @Test
  @DisplayName("tells who took part, who gets the plan, who signed and what was set aside")
  void whole() throws SideFileFault {
    SideFile side = read(WHOLE);

    assertThat(side.participants())
        .containsExactly(
            new Participant("A. Brown", "partnership-lead"),
            new Participant("", "director-owner"),
            new Participant("C. Reid", ""));
    assertThat(side.recipients()).hasSize(3);
    assertThat(side.findings().get(0).id()).isEqualTo("2");
    assertThat(side.published()).isEqualTo(LocalDate.of(2026, 3, 3));
    assertThat(side.signOffs().get(0).content()).isEqualTo("HASH");
    assertThat(side.waivers().get(0).quote()).isEqualTo("ongoing");
    assertThat(side.distribution().date()).isEqualTo(LocalDate.of(2026, 11, 16));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "# nothing yet\n", "---\n", "waivers:\nparticipants: ~\n", "{}"})
  @DisplayName("may hold nothing")
  void nothing(String text) throws SideFileFault {
    assertThat(read(text)).isEqualTo(SideFile.NONE);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          recipient: [Police]                        | 1 | there is no 'recipient' in a side file; valid are [distribution, findings
          participants: {name: A. Brown}             | 1 | participants is to be a list
          `participants:\n- nam: A. Brown`           | 2 | there is no 'nam' in a participant; valid are [name, role]
          `waivers:\n- rule: DG-TIM-02\n  place: x`  | 2 | why is missing
          `waivers:\n- rule: TIM`                    | 2 | 'TIM' is no id of a rule
          `signOffs:\n- role: care-home-manager`     | 2 | does not sign plans off
          published: 3/3/2026                        | 1 | '3/3/2026' is no day; valid is a form like 2026-11-22
          `published: 2026-03-03\npublished: 2026-03-04` | 2 | stands here twice
          [a                                         | 1 | is no YAML
          `a: &x [1]\nb: *x`                         | 2 | an alias
          """)
  @DisplayName("at fault is named by line, with what would be valid")
  void faults(String text, int line, String says) {
    String yaml = text.replace("\\n", "\n");
    assertThatThrownBy(() -> read(yaml))
        .isInstanceOf(SideFileFault.class)
        .hasMessageStartingWith("plan.meta.yaml:" + line + ": ")
        .hasMessageContaining(says);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "quokka: 1",
        "participants: [{quokka: 1}]",
        "participants: quokka",
        "waivers: [{rule: quokka}]",
        "waivers: [{rule: DG-TIM-02, place: x, why: y, by: z, until: quokka}]",
        "signOffs: [{role: quokka}]",
        "signOffs: [{role: partnership-lead, by: A, date: 2026-11-13, content: x, cells: [quokka]}]",
        "published: quokka",
        "{\"quokka\": [*quokka]}",
        "!quokka!quokka x",
        "&quokka a: &quokka b",
        "a: *quokka",
        "%quokka\na",
        "quokka: 1\nquokka",
        "[\"\\quokka\"]"
      })
  @DisplayName("at fault is told to others without its folder and any word of it")
  void discreet(String text) {
    assertThatThrownBy(() -> SideFileReader.read(text, "srv/quokka/plan.meta.yaml"))
        .isInstanceOfSatisfying(
            SideFileFault.class,
            fault ->
                assertThat(fault.discreet())
                    .matches("plan\\.meta\\.yaml:[12]: .{8,}\\.")
                    .doesNotContain("quokka"));
  }

  @Test
  @DisplayName("that is made to break a reader is refused in a sentence")
  void hostile() {
    String deep = "[".repeat(100_000);
    String laughs = "a: &a [x,x,x,x]\nb: &b [*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b]\n";
    for (String text : new String[] {deep, laughs, "x".repeat(2_000_000), "!!java.io.File x"}) {
      assertThatThrownBy(() -> read(text)).isInstanceOf(SideFileFault.class);
    }
  }

  @Test
  @DisplayName("is taken and refused by its schema as it is by its reader")
  void schema() throws IOException {
    JsonSchema schema =
        JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
            .getSchema(Files.readString(Path.of("docs/side-file.schema.json")));
    SoftAssertions all = new SoftAssertions();
    Map<String, Boolean> examples =
        Map.ofEntries(
            Map.entry(WHOLE, true),
            Map.entry("{}", true),
            Map.entry("waivers:", true),
            Map.entry("participants: [A. Brown, {role: care-home-manager}]", true),
            Map.entry("participants: [{}]", false),
            Map.entry("participants: [{name: A, rol: b}]", false),
            Map.entry("participants: A. Brown", false),
            Map.entry("recipients: [\"\"]", false),
            Map.entry("recipients: [{name: Police}]", false),
            Map.entry("findings: [{id: 2, text: x}]", true),
            Map.entry("findings: [{id: 2}]", false),
            Map.entry("published: soon", false),
            Map.entry("signOffs: [{role: partnership-lead, by: A, date: 2026-11-13}]", false),
            Map.entry(
                "signOffs: [{role: partnership-lead, by: A, date: 2026-11-13, content: x, cells:"
                    + " [\"Theme 2: Context 00aa11\"]}]",
                true),
            Map.entry(
                "signOffs: [{role: partnership-lead, by: A, date: 2026-11-13, content: x, cells:"
                    + " [Context]}]",
                false),
            Map.entry(
                "signOffs: [{role: director-owner, by: A, date: 2026-11-13, content: x}]", false),
            Map.entry(
                "waivers: [{rule: DG-TIM-02, place: x, why: y, by: z, until: 2026-12-31}]", true),
            Map.entry("waivers: [{rule: DG-TIM-02, place: x, why: y, by: z}]", false),
            Map.entry("waivers: [{rule: TIM, place: x, why: y, by: z, until: 2026-12-31}]", false),
            Map.entry("distribution: {by: A}", false),
            Map.entry("other: 1", false));
    examples.forEach(
        (text, valid) -> {
          all.assertThat(takes(text)).as("the reader on %s", text).isEqualTo(valid);
          all.assertThat(schema.validate(json(text)).isEmpty())
              .as("the schema on %s", text)
              .isEqualTo(valid);
        });
    all.assertAll();
  }

  private static boolean takes(String text) {
    try {
      read(text);
      return true;
    } catch (SideFileFault e) {
      return false;
    }
  }

  private static JsonNode json(String text) {
    Object says = new Load(LoadSettings.builder().build()).loadFromString(text);
    return new ObjectMapper().valueToTree(says);
  }
}
