package org.plancheck.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever keeps the extension from working is said in words, and LibreOffice goes on. */
@WithLibreOffice
class StartIT {

  private static final Path PLAN = Path.of("sample-plans/ongoing-everywhere.odt");

  private static final String NO_JAVA =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <java xmlns="http://openoffice.org/2004/java/framework/1.0"
            xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
      <enabled xsi:nil="false">false</enabled>
      <userClassPath xsi:nil="true"/>
      <vmParameters xsi:nil="true"/>
      <jreLocations xsi:nil="true"/>
      <javaInfo xsi:nil="true"/>
      </java>
      """;

  @TempDir private Path folder;

  @Test
  void optionsThatCannotBeUsedFromTheBeginningOn() throws Exception {
    try (LibreOffice office = LibreOffice.start()) {
      // The engine is not there before somebody asks for it.
      office.option("Settings", "missing.yaml");
      office.option("AsOf", "2026-11-22");
      unusable(office);
    }
  }

  private static void unusable(LibreOffice office) throws Exception {
    try (OpenDocument document = office.open(PLAN);
        OpenPanel panel = new OpenPanel(office, document)) {
      office.settle();
      fails(office, document, panel, "Options: missing.yaml cannot be read");
      office.option("Settings", "");
      document.run("check");
      assertThat(office.status("state")).isEqualTo("ready");
      assertThat(office.status("error")).isEmpty();
      assertThat(office.status("findings")).contains("DG-TIM-02");
      OpenPanel.until(() -> panel.label("answer").startsWith("Ready with comments"));
    }
  }

  @Test
  void rulesThatCannotBeLoaded() throws Exception {
    Path damaged = folder.resolve("plancheck.oxt");
    Files.write(
        damaged,
        without(
            Files.newInputStream(LibreOffice.EXTENSION), name -> name.startsWith("lib/drools-")));
    try (LibreOffice office =
            LibreOffice.start(new LibreOffice.Start(damaged, List.of(), Map.of()));
        OpenDocument document = office.open(PLAN);
        OpenPanel panel = new OpenPanel(office, document)) {
      office.settle();
      fails(office, document, panel, "The rules could not be loaded (");
    }
  }

  private static void fails(
      LibreOffice office, OpenDocument document, OpenPanel panel, String because) throws Exception {
    assertThat(office.status("state")).isEqualTo("failed");
    for (String command : List.of("check", "addComments", "next", "about")) {
      document.run(command);
      assertThat(office.status("state")).isEqualTo("failed");
      assertThat(office.status("error")).startsWith(because);
      assertThat(office.status("findings")).isEmpty();
    }
    assertThat(document.ours()).isEmpty();
    OpenPanel.until(() -> panel.label("answer").equals("Plancheck cannot check"));
    assertThat(panel.label("notes")).startsWith(because).endsWith("Nothing has been checked.");
    assertThat(panel.lines()).isEmpty();
  }

  private static byte[] without(InputStream zip, Predicate<String> left) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipInputStream from = new ZipInputStream(zip);
        ZipOutputStream to = new ZipOutputStream(bytes)) {
      for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
        if (!left.test(entry.getName())) {
          to.putNextEntry(new ZipEntry(entry.getName()));
          from.transferTo(to);
        }
      }
    }
    return bytes.toByteArray();
  }

  /** LibreOffice itself then asks for a Java where it has a window. */
  @Test
  void withoutJavaItIsInstalledAndDocumentsOpenAsEver() throws Exception {
    var start =
        new LibreOffice.Start(
            LibreOffice.EXTENSION,
            List.of(),
            Map.of("config/javasettings_Linux_X86_64.xml", NO_JAVA));
    try (LibreOffice office = LibreOffice.start(start);
        OpenDocument document = office.open(PLAN)) {
      assertThatThrownBy(() -> office.status("state")).hasMessageContaining("org.plancheck");
      assertThat(document.notes()).isEmpty();
      assertThat(document.isModified()).isFalse();
    }
  }
}
