package org.plancheck.office;

import java.nio.file.InvalidPathException;
import java.util.List;
import java.util.Map;
import org.plancheck.check.PlanChecker;
import org.plancheck.check.Settings;
import org.plancheck.format.Limits;
import org.plancheck.format.PlanFormat;
import org.plancheck.format.PlanReader;
import org.plancheck.format.opendocument.OpenDocumentFormat;
import org.plancheck.rules.RuleBook;
import org.plancheck.rules.RuleFault;

/**
 * Everything that a check needs, loaded once.
 *
 * @param checker for OpenDocument alone
 * @param reader writes annotated copies
 * @param limits how much of a document is looked at
 * @param ruleSet hash of the rules
 */
record LoadedRules(PlanChecker checker, PlanReader reader, Limits limits, String ruleSet) {

  /** What was chosen cannot be used; the message says why. */
  static final class Unusable extends Exception {
    private static final long serialVersionUID = 1L;

    Unusable(String message) {
      super(message);
    }
  }

  /**
   * Loads the rules that the program carries.
   *
   * @throws Unusable where the options name a pack or a file that cannot be used
   */
  static LoadedRules of(Options options) throws Unusable {
    try {
      RuleBook whole = RuleBook.builtIn();
      List<String> packs = options.packList();
      RuleBook book = packs.isEmpty() ? whole.usual() : whole.only(packs);
      Settings own = Settings.read(options.settingsFile(), Map.of(), book.settings().keySet());
      PlanFormat open = new OpenDocumentFormat();
      PlanReader reader =
          new PlanReader(Map.of("odt", open, "ods", open), own.limits(), own.headings());
      PlanChecker checker = new PlanChecker(reader, book, version(), own.numbers());
      return new LoadedRules(checker, reader, own.limits(), book.hash());
    } catch (RuleFault | Settings.Fault | InvalidPathException e) {
      throw new Unusable("Options: " + e.getMessage());
    }
  }

  /** The version of the extension, as its jar says. */
  static String version() {
    String version = LoadedRules.class.getPackage().getImplementationVersion();
    return version == null ? "development" : version;
  }
}
