package org.plancheck.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.drools.kiesession.rulebase.InternalKnowledgeBase;
import org.drools.kiesession.rulebase.KnowledgeBaseFactory;
import org.kie.api.KieBase;
import org.kie.api.io.ResourceType;
import org.kie.internal.builder.KnowledgeBuilder;
import org.kie.internal.builder.KnowledgeBuilderError;
import org.kie.internal.builder.KnowledgeBuilderFactory;
import org.kie.internal.io.ResourceFactory;
import org.plancheck.language.WordLists;

/** A folder of rule packs: its files, their hash, and the rules compiled in classic mode. */
final class RuleFolder {

  private static final Pattern UNKNOWN_FIELD =
      Pattern.compile("org\\.plancheck\\.facts\\.(\\w+)\\.(\\w+)\\(\\)");

  private RuleFolder() {}

  static RuleBook load(Path folder) throws RuleFault {
    Map<String, String> drl = drl(folder);
    List<String> faults = new ArrayList<>();
    List<Pack> packs = packs(folder, faults);
    if (drl.isEmpty()) {
      faults.add(folder + ": there is no rule file (PACK/HEADING.drl) in this folder.");
    }
    faults.addAll(RuleLint.check(drl, RuleIds.of(folder, drl)));
    if (!faults.isEmpty()) {
      throw new RuleFault(faults);
    }
    // Compiled once here, and again only where a broken rule has to be left out.
    AtomicReference<KieBase> ready = new AtomicReference<>(compile(drl));
    RuleBook book =
        new RuleBook(
            () -> {
              KieBase first = ready.getAndSet(null);
              return first == null ? compiled(drl) : first;
            },
            packs,
            WordLists.of(folder),
            hash(folder));
    faults.addAll(exampleFaults(folder, book, drl));
    if (!faults.isEmpty()) {
      throw new RuleFault(faults);
    }
    return book;
  }

  private static List<String> exampleFaults(Path folder, RuleBook book, Map<String, String> drl)
      throws RuleFault {
    try {
      return RuleExamples.of(folder).faults(book, drl);
    } catch (UncheckedIOException e) {
      return List.of(folder + ": " + e.getMessage());
    }
  }

  /** All rule files by their path in the folder, in the order of the alphabet. */
  static Map<String, String> drl(Path folder) throws RuleFault {
    Map<String, String> found = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder, 2)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".drl")).toList()) {
        found.put(name(folder, file), Files.readString(file));
      }
      return found;
    } catch (IOException e) {
      throw new RuleFault(List.of(folder + ": this folder of rules cannot be read."));
    }
  }

  private static String name(Path folder, Path file) {
    return folder.relativize(file).toString().replace('\\', '/');
  }

  private static List<Pack> packs(Path folder, List<String> faults) {
    List<Pack> packs = new ArrayList<>();
    try (Stream<Path> folders = Files.list(folder)) {
      for (Path pack : folders.filter(Files::isDirectory).sorted().toList()) {
        Path yaml = pack.resolve("pack.yaml");
        try (InputStream in = Files.newInputStream(yaml)) {
          packs.add(Pack.read(pack.getFileName().toString(), in));
        } catch (IOException e) {
          faults.add(name(folder, yaml) + ": every pack needs this file; it cannot be read.");
        } catch (RuntimeException e) {
          faults.add(name(folder, yaml) + ": " + e.getMessage());
        }
      }
    } catch (IOException e) {
      faults.add(folder + ": this folder of rules cannot be read.");
    }
    return packs;
  }

  private static KieBase compiled(Map<String, String> drl) {
    try {
      return compile(drl);
    } catch (RuleFault e) {
      throw new IllegalStateException("Rules that compiled once compile again.", e);
    }
  }

  /** Compiles in classic mode, which names file and line. */
  static KieBase compile(Map<String, String> drl) throws RuleFault {
    KnowledgeBuilder builder = KnowledgeBuilderFactory.newKnowledgeBuilder();
    List<String> faults = new ArrayList<>();
    drl.forEach(
        (path, text) ->
            builder.add(
                ResourceFactory.newByteArrayResource(text.getBytes(StandardCharsets.UTF_8))
                    .setSourcePath(path),
                ResourceType.DRL));
    for (KnowledgeBuilderError error : builder.getErrors()) {
      int line = error.getLines().length > 0 ? error.getLines()[0] : 1;
      String path = error.getResource() == null ? "rules" : error.getResource().getSourcePath();
      faults.add(path + ":" + line + ": " + inWords(error.getMessage()));
    }
    if (!faults.isEmpty()) {
      throw new RuleFault(faults);
    }
    InternalKnowledgeBase base = KnowledgeBaseFactory.newKnowledgeBase();
    base.addPackages(builder.getKnowledgePackages());
    return base;
  }

  /** What the compiler says; of a field that a fact has not, which it has. */
  private static String inWords(String message) {
    Matcher unknown = UNKNOWN_FIELD.matcher(message);
    if (unknown.find()) {
      try {
        Class<?> fact = Class.forName("org.plancheck.facts." + unknown.group(1));
        return "'%s' is no field of %s; valid are %s"
            .formatted(unknown.group(2), unknown.group(1), RuleLint.fields(fact));
      } catch (ClassNotFoundException e) {
        // Then the compiler's own words are the best there are.
      }
    }
    return message.replaceAll("\\s+", " ").strip();
  }

  /** SHA-256 over the names and bytes of every file in the folder, 64 hexadecimal digits. */
  static String hash(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        digest.update(name(folder, file).getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
        digest.update(Files.readAllBytes(file));
        digest.update((byte) 0);
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (IOException | NoSuchAlgorithmException e) {
      throw new IllegalStateException("The folder of rules changed while it was read.", e);
    }
  }
}
