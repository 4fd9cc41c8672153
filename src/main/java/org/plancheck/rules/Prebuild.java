package org.plancheck.rules;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;

/**
 * Turns {@code rules/} into classes while this program is built, so that nothing is compiled when
 * it starts. Run by the build, never by users.
 */
public final class Prebuild {

  private Prebuild() {}

  /**
   * Builds the rules.
   *
   * @param args the folder of rules, and the folder for classes
   */
  public static void main(String[] args) throws IOException {
    try {
      build(args);
    } catch (RuleFault e) {
      System.err.println(e.getMessage());
      System.exit(1);
    }
    // The compiler leaves threads of its own behind.
    System.exit(0);
  }

  private static void build(String[] args) throws IOException, RuleFault {
    Path folder = Path.of(args[0]);
    Path classes = Path.of(args[1]);
    Map<String, String> drl = RuleFolder.drl(folder);
    RuleIds ids = new RuleIds(RuleIds.in(drl.values()), RuleIds.retired(folder));
    List<String> faults = RuleLint.check(drl, ids);
    if (!faults.isEmpty()) {
      throw new RuleFault(faults);
    }
    RuleExamples.of(folder);
    KieServices services = KieServices.get();
    KieFileSystem files = services.newKieFileSystem();
    drl.forEach((path, text) -> files.write("src/main/resources/rules/" + path, text));
    KieBuilder builder = services.newKieBuilder(files, Prebuild.class.getClassLoader());
    builder.buildAll(ExecutableModelProject.class);
    if (builder.getResults().hasMessages(Message.Level.ERROR)) {
      throw new RuleFault(
          builder.getResults().getMessages(Message.Level.ERROR).stream()
              .map(message -> message.getPath() + ": " + message.getText())
              .toList());
    }
    write((InternalKieModule) builder.getKieModule(), RuleFolder.hash(folder), classes);
    try (Stream<Path> found = Files.walk(folder, 2)) {
      Files.write(
          classes.resolve(BuiltInRules.EXAMPLES),
          found
              .filter(file -> RuleExamples.isExamples(folder, file))
              .map(file -> folder.relativize(file).toString().replace('\\', '/'))
              .sorted()
              .toList());
    }
  }

  private static void write(InternalKieModule module, String hash, Path classes)
      throws IOException {
    List<String> index = new ArrayList<>(List.of(hash));
    for (String name : module.getFileNames()) {
      if (name.endsWith(".class")) {
        Path to = classes.resolve(name);
        Files.createDirectories(to.getParent());
        Files.write(to, module.getBytes(name));
      } else if (name.endsWith("drools-model")) {
        // Lists the generated models, which load the rest.
        new String(module.getBytes(name), StandardCharsets.UTF_8)
            .lines()
            .map(String::strip)
            .filter(line -> !line.isEmpty() && !line.contains(":"))
            .forEach(index::add);
      }
    }
    Path to = classes.resolve(BuiltInRules.INDEX);
    Files.createDirectories(to.getParent());
    Files.write(to, index);
  }
}
