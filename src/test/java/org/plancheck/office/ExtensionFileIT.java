package org.plancheck.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.jar.JarInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

/** The file that people install. */
class ExtensionFileIT {

  private static final int MOST_MB = 40;

  /** The class file format of Java 8. */
  private static final int JAVA_8 = 52;

  private static List<String> names() throws IOException {
    List<String> names = new ArrayList<>();
    try (ZipFile zip = new ZipFile(LibreOffice.EXTENSION.toFile())) {
      for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements(); ) {
        names.add(all.nextElement().getName());
      }
    }
    return names;
  }

  private static byte[] bytes(String name) throws IOException {
    try (ZipFile zip = new ZipFile(LibreOffice.EXTENSION.toFile())) {
      return zip.getInputStream(zip.getEntry(name)).readAllBytes();
    }
  }

  @Test
  void isSmall() throws IOException {
    assertThat(Files.size(LibreOffice.EXTENSION) >> 20).isLessThan(MOST_MB);
  }

  @Test
  void carriesOpenDocumentAlone() throws IOException {
    assertThat(names())
        .contains("LICENSE", "plancheck.jar", "plancheck.components")
        .noneMatch(name -> name.matches("lib/(poi|tika|picocli|ecj|h2|sqlite|postgresql).*"));
    List<String> classes = new ArrayList<>();
    try (ZipInputStream jar =
        new ZipInputStream(new java.io.ByteArrayInputStream(bytes("plancheck.jar")))) {
      for (ZipEntry entry = jar.getNextEntry(); entry != null; entry = jar.getNextEntry()) {
        classes.add(entry.getName());
      }
    }
    assertThat(classes)
        .contains("org/plancheck/format/opendocument/OpenDocumentFormat.class")
        .noneMatch(name -> name.startsWith("org/plancheck/cli/"))
        .noneMatch(name -> name.matches("org/plancheck/format/(word|excel|legacy|rtf|pdf)/.+"));
  }

  @Test
  void carriesTheEmptyFormOfTheSamplePlans() throws IOException {
    assertThat(bytes("forms/blank-template.docx"))
        .isEqualTo(Files.readAllBytes(Path.of("sample-plans/blank-template.docx")));
  }

  @Test
  void saysWhatItNeedsInWords() throws IOException {
    assertThat(new String(bytes("description.xml"), StandardCharsets.UTF_8))
        .contains("d:name=\"LibreOffice 7.4\"")
        .doesNotContain("${");
    assertThat(new String(bytes("about.txt"), StandardCharsets.UTF_8))
        .contains("Java 17 or newer", "libreoffice-java-common");
  }

  @Test
  void isRegisteredWithoutStartingJava() throws IOException {
    assertThat(new String(bytes("META-INF/manifest.xml"), StandardCharsets.UTF_8))
        .contains("application/vnd.sun.star.uno-components")
        .doesNotContain("uno-component;type=Java");
  }

  /** So that it can say in words that Java is too old. */
  @Test
  void beginsWithClassesThatAnOldJavaLoads() throws IOException {
    try (JarInputStream jar =
        new JarInputStream(new java.io.ByteArrayInputStream(bytes("plancheck.jar")))) {
      String first = jar.getManifest().getMainAttributes().getValue("RegistrationClassName");
      String room = first.substring(0, first.lastIndexOf('.') + 1).replace('.', '/');
      int seen = 0;
      for (ZipEntry entry = jar.getNextEntry(); entry != null; entry = jar.getNextEntry()) {
        if (entry.getName().startsWith(room) && entry.getName().endsWith(".class")) {
          DataInputStream file = new DataInputStream(jar);
          file.readInt();
          file.readUnsignedShort();
          assertThat(file.readUnsignedShort()).as(entry.getName()).isLessThanOrEqualTo(JAVA_8);
          seen++;
        }
      }
      assertThat(seen).isPositive();
    }
  }
}
