package org.plancheck.format.legacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.plancheck.format.Limits;
import org.plancheck.format.PlanFile;
import org.plancheck.format.PlanReader;
import org.plancheck.format.UnreadableFile;
import org.plancheck.plan.Action;
import org.plancheck.plan.Field;
import org.plancheck.plan.Plan;
import org.plancheck.plan.Shade;

/** What {@code TwinsTest} does not hold: changes, forms, macros and what is refused. */
class OldWordFormatTest {

  private static final Path OLD = Path.of("src/test/resources/formats");
  private static final PlanReader READER =
      new PlanReader(Map.of("doc", new OldWordFormat()), Limits.standard());

  private static PlanFile file(String name) throws IOException {
    return new PlanFile(name, Files.readAllBytes(OLD.resolve(name)));
  }

  private static Plan plan(PlanFile file) throws UnreadableFile {
    return READER.read(file).orElseThrow();
  }

  private static String refusal(byte[] file) {
    UnreadableFile refused =
        catchThrowableOfType(
            UnreadableFile.class, () -> READER.read(new PlanFile("plan.doc", file)));
    assertThat(refused).as("it was read").isNotNull();
    assertThat(refused.getMessage()).doesNotContain("Exception").doesNotContain("%");
    return refused.code();
  }

  /** A container with a stream of that name and these first bytes. */
  private static byte[] ole(String name, int... begin) throws IOException {
    byte[] stream = new byte[5_000];
    for (int i = 0; i < begin.length; i++) {
      stream[i] = (byte) begin[i];
    }
    try (POIFSFileSystem ole = new POIFSFileSystem()) {
      ole.createDocument(new ByteArrayInputStream(stream), name);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      ole.writeFilesystem(out);
      return out.toByteArray();
    }
  }

  @Test
  void readsTrackedChangesAsIfAccepted() throws IOException, UnreadableFile {
    List<Action> actions = plan(file("tracked-changes.doc")).actions();
    assertThat(actions.get(0).text(Field.TIMESCALE)).isEqualTo("04/12/2026");
    assertThat(actions.get(0).text(Field.PROGRESS)).doesNotContain("Going well");
    assertThat(actions).noneMatch(row -> row.text(Field.ACTION).contains("garden furniture"));
  }

  @Test
  void readsFormFieldsByWhatTheyShow() throws IOException, UnreadableFile {
    Plan plan = plan(file("tracked-changes.doc"));
    assertThat(plan.header().cell(Field.PARTNERSHIP_LEAD).orElseThrow().text())
        .isEqualTo("Neil Corbett, Locality Manager");
    assertThat(plan.actions().get(0).text(Field.RAG)).isEqualTo("Amber");
  }

  @Test
  void readsShadesOfCells() throws IOException, UnreadableFile {
    assertThat(plan(file("rag-muddle.doc")).actions())
        .extracting(Action::shade)
        .contains(Shade.AMBER, Shade.GREEN);
  }

  @Test
  void saysThatMacrosWereNotRun() throws IOException, UnreadableFile {
    byte[] plan = file("rag-muddle.doc").bytes();
    try (POIFSFileSystem ole = new POIFSFileSystem(new ByteArrayInputStream(plan))) {
      ole.getRoot().createDirectory("Macros");
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      ole.writeFilesystem(out);
      assertThat(plan(new PlanFile("plan.doc", out.toByteArray())).notes())
          .containsExactly("The document has macros. They were neither run nor looked at.");
    }
  }

  @Test
  void refusesAStreamOfNothing() throws IOException {
    assertThat(refusal(ole("WordDocument"))).isEqualTo("damaged");
  }

  @Test
  void refusesWhatWord97DidNotWriteInItsOwnWords() throws IOException {
    // Word 95: the sign of Word, and a version from before.
    assertThat(refusal(ole("WordDocument", 0xdc, 0xa5, 0x65, 0))).isEqualTo("unsupported-format");
  }

  @Test
  void refusesAPassword() throws IOException {
    byte[] plan = file("rag-muddle.doc").bytes();
    try (POIFSFileSystem ole = new POIFSFileSystem(new ByteArrayInputStream(plan))) {
      byte[] stream = ole.createDocumentInputStream("WordDocument").readAllBytes();
      // fEncrypted ([MS-DOC] 2.5.2).
      stream[11] |= 1;
      ole.createOrUpdateDocument(new ByteArrayInputStream(stream), "WordDocument");
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      ole.writeFilesystem(out);
      assertThat(refusal(out.toByteArray())).isEqualTo("password");
    }
  }

  @Test
  void refusesATextThatIsShorterThanTheFileSays() throws IOException {
    byte[] plan = file("rag-muddle.doc").bytes();
    try (POIFSFileSystem ole = new POIFSFileSystem(new ByteArrayInputStream(plan))) {
      byte[] stream = ole.createDocumentInputStream("WordDocument").readAllBytes();
      // ccpText ([MS-DOC] 2.5.4): a hundred times as many characters.
      stream[0x4e] = 0x7f;
      ole.createOrUpdateDocument(new ByteArrayInputStream(stream), "WordDocument");
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      ole.writeFilesystem(out);
      assertThat(refusal(out.toByteArray())).isEqualTo("damaged");
    }
  }
}
