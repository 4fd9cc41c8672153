package org.plancheck.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("docs/facts.md")
class FactsPageTest {

  @Test
  @DisplayName("lists every fact with its fields, and no other")
  void listsEveryFact() throws Exception {
    assertThat(onThePage()).isEqualTo(inTheCode());
  }

  private static Map<String, List<String>> onThePage() throws IOException {
    Map<String, List<String>> facts = new TreeMap<>();
    List<String> fields = new ArrayList<>();
    for (String line : Files.readAllLines(Path.of("docs/facts.md"))) {
      if (line.startsWith("## ")) {
        fields = new ArrayList<>();
        facts.put(line.substring(3), fields);
      } else if (line.startsWith("| `")) {
        fields.add(line.substring(3, line.indexOf('`', 3)));
      }
    }
    return facts;
  }

  private static Map<String, List<String>> inTheCode() throws Exception {
    Map<String, List<String>> facts = new TreeMap<>();
    for (Class<?> type : types()) {
      if (type.isRecord() && Subject.class.isAssignableFrom(type)) {
        facts.put(
            type.getSimpleName(),
            Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getName)
                .filter(name -> !name.equals("place") && !name.equals("about"))
                .toList());
      }
    }
    return facts;
  }

  private static List<Class<?>> types() throws IOException, URISyntaxException {
    Path folder = Path.of(Subject.class.getResource("Subject.class").toURI()).getParent();
    try (Stream<Path> files = Files.list(folder)) {
      List<Class<?>> types = new ArrayList<>();
      for (Path file : files.filter(f -> f.toString().endsWith(".class")).toList()) {
        String name = file.getFileName().toString().replace(".class", "");
        if (!name.equals("package-info")) {
          types.add(classOf(name));
        }
      }
      return types;
    }
  }

  private static Class<?> classOf(String name) {
    try {
      return Class.forName(Subject.class.getPackageName() + "." + name);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }
}
