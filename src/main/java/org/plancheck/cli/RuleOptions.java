package org.plancheck.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.plancheck.check.Settings;
import org.plancheck.rules.RuleBook;
import org.plancheck.rules.RuleFault;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options that say by which rules and settings plans are judged. */
final class RuleOptions {

  @Option(
      names = "--packs",
      paramLabel = "LIST",
      split = ",",
      description = "which rule packs, as core,dumfries-galloway; default: all but skills-for-care")
  private List<String> packs;

  @Option(
      names = "--rules",
      paramLabel = "DIR",
      description = "a folder of rules instead of the built-in one")
  private Path rules;

  @Option(
      names = "--config",
      paramLabel = "FILE",
      description = "settings of your own; default: plancheck.yaml in the working folder")
  private Path config;

  @Option(
      names = "--set",
      paramLabel = "NAME=NUMBER",
      description = "one setting, as ready-from=85 or limits.depth=500")
  private Map<String, Integer> set = Map.of();

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  /** Rule packs by id, or null for the usual ones. */
  List<String> packs() {
    return packs;
  }

  /** The folder of rules, or null for the built-in ones. */
  Path folder() {
    return rules;
  }

  /** Single settings by name. */
  Map<String, Integer> set() {
    return set;
  }

  /** The file of settings that is in force, or null. */
  Path config() {
    Path usual = Path.of(Settings.FILE);
    return config == null && Files.exists(usual) ? usual : config;
  }

  /**
   * The rules.
   *
   * @throws ParameterException where they cannot be used
   */
  RuleBook book() {
    try {
      return new RuleChoice(rules, packs).book();
    } catch (RuleFault e) {
      throw fault(e);
    }
  }

  /**
   * The page of the rules, made at once: a fault in rules of one's own ends all before the first
   * plan.
   *
   * @throws ParameterException where they cannot be used
   */
  Supplier<byte[]> page(RuleBook book) {
    try {
      byte[] page = new RuleChoice(rules, packs).page(book);
      return () -> page;
    } catch (RuleFault e) {
      throw fault(e);
    }
  }

  /**
   * The settings for these rules.
   *
   * @throws ParameterException where they cannot be used
   */
  Settings settings(RuleBook book) {
    try {
      return Settings.read(config(), set, new ArrayList<>(book.settings().keySet()));
    } catch (Settings.Fault e) {
      throw new ParameterException(spec.commandLine(), e.getMessage());
    }
  }

  /** What to say of rules that cannot be used. */
  ParameterException fault(RuleFault e) {
    return new ParameterException(
        spec.commandLine(), "these rules cannot be used:\n" + e.getMessage());
  }
}
