package org.plancheck.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.plancheck.language.WordLists;

/** Loads the rules that were made into classes while this program was built. */
final class BuiltInRules {

  /** Lists the classes, one a line; the first line is the hash of the rule files. */
  static final String INDEX = "rules/prebuilt.txt";

  /** Lists the files of examples, one a line. */
  static final String EXAMPLES = "rules/examples.txt";

  private BuiltInRules() {}

  static RuleBook load() {
    return of(models());
  }

  static List<Pack> packs() {
    List<Pack> packs = new ArrayList<>();
    for (String id : Pack.BUILT_IN) {
      packs.add(Pack.read(id, open("/rules/" + id + "/pack.yaml")));
    }
    return packs;
  }

  /** The files of examples by their path in the folder of rules. */
  static Map<String, String> examples() {
    Map<String, String> files = new TreeMap<>();
    for (String path : lines("/" + EXAMPLES)) {
      files.put(path, text("/rules/" + path));
    }
    return files;
  }

  /** The rule files, in the order of their paths; none while the program is being built. */
  static List<String> drl() {
    if (BuiltInRules.class.getResource("/" + EXAMPLES) == null) {
      return List.of();
    }
    return examples().keySet().stream()
        .filter(path -> path.endsWith(RuleExamples.ENDING))
        .map(path -> text("/rules/" + path.replace(RuleExamples.ENDING, ".drl")))
        .toList();
  }

  /** The rules from their models, whose order cannot matter. */
  static RuleBook of(List<Model> models) {
    return new RuleBook(
        () -> KieBaseBuilder.createKieBaseFromModel(models),
        packs(),
        WordLists.builtIn(),
        lines("/" + INDEX).get(0));
  }

  /** One model for each rule file. */
  static List<Model> models() {
    List<String> index = lines("/" + INDEX);
    List<Model> models = new ArrayList<>();
    for (String name : index.subList(1, index.size())) {
      try {
        models.add(
            Class.forName(name).asSubclass(Model.class).getDeclaredConstructor().newInstance());
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException("The rules were not built into this program.", e);
      }
    }
    return models;
  }

  private static List<String> lines(String resource) {
    return text(resource).lines().toList();
  }

  private static String text(String resource) {
    try (InputStream in = open(resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static InputStream open(String resource) {
    InputStream in = BuiltInRules.class.getResourceAsStream(resource);
    if (in == null) {
      throw new IllegalStateException("The rules were not built into this program.");
    }
    return in;
  }
}
