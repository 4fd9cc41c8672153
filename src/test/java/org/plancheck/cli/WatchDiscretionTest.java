package org.plancheck.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * No word of a plan stands anywhere but in its own feedback: the command in a process of its own.
 */
final class WatchDiscretionTest {

  /** One word for each kind of cell, and the end of a resident's name. */
  private static final String CANARY = "quokka";

  private static final String RESIDENT = "Quartermain";

  /** Words of the sample, one in each kind of cell but the name of the service. */
  private static final List<String> CELLS =
      List.of(
          "Fiona Carruthers, Locality Manager",
          "Moira McCaskill (day-to-day manager: Euan Rae, Deputy Manager)",
          "Residential Care Home for Older Adults",
          ">05/10/",
          ">03/12/2026",
          "Theme 1: Supporting People’s Well-being",
          "Falls audit, 30 September 2026:",
          ">1.1",
          "Action: Hold a ten-minute falls huddle",
          ">Euan Rae, Deputy Manager",
          ">30/11/2026",
          ">09/11/2026: On target. Huddle held on 33 of 35 days;",
          ">Amber");

  private static final List<String> REGISTER =
      List.of(
          "plan",
          "plan_check",
          "open_action",
          "sign_off",
          "withdrawn_sign_off",
          "waiver",
          "plan_point",
          "action_row");

  @TempDir private Path root;

  private byte[] plan(String further) throws IOException {
    ByteArrayOutputStream plan = new ByteArrayOutputStream();
    try (ZipInputStream from =
            new ZipInputStream(Files.newInputStream(Path.of("sample-plans/good-plan.docx")));
        ZipOutputStream to = new ZipOutputStream(plan)) {
      for (ZipEntry part = from.getNextEntry(); part != null; part = from.getNextEntry()) {
        byte[] bytes = from.readAllBytes();
        to.putNextEntry(new ZipEntry(part.getName()));
        to.write(part.getName().equals("word/document.xml") ? marked(bytes, further) : bytes);
      }
    }
    return plan.toByteArray();
  }

  private static byte[] marked(byte[] document, String further) {
    String text = new String(document, UTF_8);
    for (int i = 0; i < CELLS.size(); i++) {
      assertThat(text).contains(CELLS.get(i));
      String words = " " + CANARY + i + further + " Mrs Wilhelmina " + RESIDENT + " fell. ";
      int end = text.indexOf(CELLS.get(i)) + CELLS.get(i).length();
      text = text.substring(0, end) + words + text.substring(end);
    }
    return text.getBytes(UTF_8);
  }

  /** Both outputs of the command. */
  private String watch(String... words) throws IOException, InterruptedException {
    Path said = root.resolve("said.txt");
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Djava.io.tmpdir=" + root.resolve("tmp"));
    command.add("-cp");
    command.add(System.getProperty("java.class.path"));
    command.add(Plancheck.class.getName());
    command.add("watch");
    command.addAll(List.of(words));
    command.add("--register=" + root.resolve("register.db"));
    command.add("--out=" + root.resolve("out"));
    command.add(root.resolve("in").toString());
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile()).start();
    assertThat(process.waitFor()).isLessThan(64);
    return Files.readString(said);
  }

  @Test
  void saysAndKeepsNoWordOfAPlanBesideItsFeedback()
      throws IOException, InterruptedException, SQLException {
    Path temporary = Files.createDirectory(root.resolve("tmp"));
    leaveBehind(temporary);
    Path inbox = Files.createDirectory(root.resolve("in"));
    Path outbox = root.resolve("out");
    Files.write(inbox.resolve("a.docx"), plan(""));
    Files.write(inbox.resolve("b.docx"), plan(" and more"));

    assertIsDiscreet("the log", watch("--once"));
    assertIsDiscreet("the status", watch("--status"));

    assertThat(outbox.resolve("a.docx/a.docx.feedback.json"))
        .as("the plan was read with all that stands in it")
        .content()
        .contains(CANARY + "8")
        .doesNotContain(RESIDENT);
    assertThat(outbox.resolve("queue.html"))
        .content()
        .contains("Larchbrae House", "held against a.docx");
    for (Path file : files(outbox)) {
      if (!outbox.relativize(file).startsWith("a.docx")
          && !outbox.relativize(file).startsWith("b.docx")) {
        assertIsDiscreet(file.toString(), Files.readString(file));
      }
    }
    assertThat(temporary).isEmptyDirectory();
    assertIsDiscreet("the register", register());
  }

  /** What a watcher that was killed leaves of the part of SQLite that it unpacked. */
  private static void leaveBehind(Path temporary) throws IOException {
    Path left =
        Files.createDirectory(
            temporary.resolve("plancheck-register-999999999999-0-1"),
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    Files.writeString(left.resolve("libsqlitejdbc.so"), "x");
  }

  /** Every column of every row. */
  private String register() throws SQLException {
    StringBuilder all = new StringBuilder();
    try (Connection connection =
        DriverManager.getConnection("jdbc:sqlite:" + root.resolve("register.db"))) {
      for (String table : REGISTER) {
        try (Statement statement = connection.createStatement();
            ResultSet row = statement.executeQuery("select * from " + table)) {
          while (row.next()) {
            for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
              all.append(table).append(": ").append(row.getString(column)).append('\n');
            }
          }
        }
      }
    }
    assertThat(all.toString())
        .contains("plan: Larchbrae House", "open_action: ", "plan_point: ", "action_row: ");
    return all.toString();
  }

  @Test
  void repeatsNoWordOfASideFileThatCannotBeUsedNorWhereItLies()
      throws IOException, InterruptedException {
    Files.createDirectory(root.resolve("tmp"));
    Path inbox = Files.createDirectory(root.resolve("in"));
    Files.copy(Path.of("sample-plans/good-plan.docx"), inbox.resolve("a.docx"));
    Files.writeString(
        inbox.resolve("a.meta.yaml"), "waivers:\n- rule: " + CANARY + " Mrs " + RESIDENT + "\n");

    assertIsDiscreet("the log", watch("--once"));

    assertThat(root.resolve("out/queue.html")).content().contains("a.meta.yaml:2: ");
    List<Path> written = new ArrayList<>(files(root.resolve("out")));
    written.add(root.resolve("register.db"));
    for (Path file : written) {
      String text = Files.readString(file, ISO_8859_1);
      assertIsDiscreet(file.toString(), text);
      assertThat(text).as(file.toString()).doesNotContain(root.toString());
    }
  }

  private static void assertIsDiscreet(String what, String text) {
    assertThat(text).as(what).doesNotContainIgnoringCase(CANARY).doesNotContain(RESIDENT);
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).toList();
    }
  }
}
