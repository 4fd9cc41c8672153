package org.plancheck.assurance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A side file on the disk")
class SideFileStoreTest {

  private static final Waiver WAIVER =
      new Waiver(
          "DG-TIM-02",
          "Theme 2, action 2.1, Timescale",
          "on-going: \"as needed\"\n\\ ü \u2028 #1",
          "set, by [the] regulator: yes",
          "J. Smith",
          LocalDate.of(2026, 12, 31),
          "00aa11bb");

  private static final SignOff SIGN_OFF =
      new SignOff(
          "partnership-lead",
          "A. Brown",
          LocalDate.of(2026, 11, 13),
          "ab".repeat(32),
          Map.of("Date of plan", "00112233", "Theme 2, action 2.1, Timescale", "aabbccdd"));

  @TempDir private Path folder;
  private Path plan;

  @BeforeEach
  void plan() throws IOException {
    plan = Files.writeString(folder.resolve("plan.docx"), "a plan");
  }

  private Path file() {
    return folder.resolve("plan.meta.yaml");
  }

  @Test
  @DisplayName("is made where there is none, and takes one entry after the other")
  void made() throws Exception {
    SideFileStore.add(plan, WAIVER);
    SideFileStore.add(plan, SIGN_OFF);
    SideFileStore.add(plan, WAIVER);

    SideFile side = SideFileStore.of(plan);
    assertThat(side.waivers()).containsExactly(WAIVER, WAIVER);
    assertThat(side.signOffs()).containsExactly(SIGN_OFF);
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactlyInAnyOrder(plan, file());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "# top\nrecipients: [Commissioning]   # asked for on 3/11\n# end\n",
        "waivers: []\nrecipients: [Police]\n",
        "waivers:   # none yet\nrecipients:\n- Police\n",
        "waivers: ~   # none yet\nrecipients:\n- Police",
        "waivers:\n- rule: DG-HDR-01   # the first\n  place: Date of plan\n  why: x\n"
            + "  by: y\n  until: 2026-12-01   # then again\n# the rest\nrecipients: [Police]\n",
        "waivers:\n    -   {rule: DG-HDR-01, place: Date, why: x, by: y, until: 2026-12-01}\n",
        "waivers: [{rule: DG-HDR-01, place: Date, why: x, by: y, until: 2026-12-01}] # so far\n",
        "{recipients: [Police]}\n",
        "---\nrecipients:\n  - Police  # both\n",
        "recipients:\r\n  - Police\r\n# Ende 😀\r\nwaivers: []\r\n",
        "# only a remark"
      })
  @DisplayName("keeps every line of its author")
  void keeps(String before) throws Exception {
    Files.writeString(file(), before);
    SideFile said = SideFileStore.of(plan);

    SideFileStore.add(plan, WAIVER);
    SideFileStore.add(plan, SIGN_OFF);

    SideFile side = SideFileStore.of(plan);
    assertThat(side.recipients()).isEqualTo(said.recipients());
    List<Waiver> all = new java.util.ArrayList<>(said.waivers());
    all.add(WAIVER);
    assertThat(side.waivers()).isEqualTo(all);
    assertThat(side.signOffs()).containsExactly(SIGN_OFF);
    String after = Files.readString(file());
    for (String remark : before.split("\r?\n")) {
      int hash = remark.indexOf('#');
      if (hash >= 0) {
        assertThat(after).contains(remark.substring(hash));
      }
    }
    assertThat(after.contains("\r\n")).isEqualTo(before.contains("\r\n"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "# top\nrecipients: [Commissioning]   # asked for on 3/11\n# end\n",
        "signOffs:   # none yet\nrecipients:\n- Police\n",
        "signOffs:\n- role: care-home-tactical-lead   # the first\n  by: C. Reid\n"
            + "  date: 2026-11-12\n  content: \"00\"\n# the rest\nrecipients: [Police]\n",
        "recipients:\r\n  - Police\r\n# Ende 😀\r\nwaivers: []\r\n",
        "# only a remark\n",
        ""
      })
  @DisplayName("says what it said before when a sign-off is taken back, remarks and all")
  void withdraws(String before) throws Exception {
    Files.writeString(file(), before);
    SideFile said = SideFileStore.of(plan);
    SideFileStore.add(plan, SIGN_OFF);
    SideFileStore.add(plan, WAIVER);
    SideFileStore.add(plan, SIGN_OFF);

    assertThat(SideFileStore.withdraw(plan, SIGN_OFF::equals)).isEqualTo(file());

    SideFile side = SideFileStore.of(plan);
    assertThat(side.signOffs()).isEqualTo(said.signOffs());
    assertThat(side.waivers()).containsExactly(WAIVER);
    assertThat(side.recipients()).isEqualTo(said.recipients());
    String after = Files.readString(file());
    before
        .lines()
        .filter(line -> line.contains("#") && !line.startsWith("signOffs:"))
        .forEach(line -> assertThat(after).contains(line));
    assertThat(after).doesNotContain(SIGN_OFF.content());
  }

  @Test
  @DisplayName("with all sign-offs on one line is left as it is")
  void withdrawsNothingOfALine() throws Exception {
    Files.writeString(file(), "signOffs: []\n");
    SideFileStore.add(plan, SIGN_OFF);
    String before = Files.readString(file());

    assertThatThrownBy(() -> SideFileStore.withdraw(plan, SIGN_OFF::equals))
        .isInstanceOf(SideFileFault.class)
        .hasMessageContaining("by hand");
    assertThat(file()).hasContent(before);
  }

  @Test
  @DisplayName("at fault is left as it is, and nothing is written")
  void fault() throws IOException {
    Files.writeString(file(), "waivers: 12\n");

    assertThatThrownBy(() -> SideFileStore.add(plan, WAIVER))
        .isInstanceOf(SideFileFault.class)
        .hasMessageContaining("plan.meta.yaml:1: ");
    assertThat(Files.readString(file())).isEqualTo("waivers: 12\n");
    Files.write(file(), "recipients: [Bür]".getBytes(StandardCharsets.ISO_8859_1));
    assertThatThrownBy(() -> SideFileStore.of(plan)).hasMessageContaining("UTF-8");
  }

  @Test
  @DisplayName("of a plan is that of its annotated copies too")
  void copies() throws Exception {
    Files.writeString(file(), "recipients: [Police]");
    Path copy = folder.resolve("feedback").resolve("plan.feedback-2.docx");

    assertThat(SideFileStore.of(copy).recipients()).containsExactly("Police");
    assertThat(SideFileStore.of(folder.resolve("plan.feedback.docx")).recipients())
        .containsExactly("Police");
    assertThat(SideFileStore.of(folder.resolve("other.docx"))).isEqualTo(SideFile.NONE);
  }

  @Test
  @DisplayName("keeps who may read it")
  void permissions() throws Exception {
    Files.writeString(file(), "recipients: [Police]");
    var only = java.nio.file.attribute.PosixFilePermissions.fromString("rw-r-----");
    Files.setPosixFilePermissions(file(), only);

    SideFileStore.add(plan, WAIVER);

    assertThat(Files.getPosixFilePermissions(file())).isEqualTo(only);
    assertThat(List.of(SideFileStore.of(plan).waivers().get(0))).containsExactly(WAIVER);
  }
}
