package org.plancheck.cli;

import java.nio.file.Path;
import java.util.List;
import org.plancheck.report.CatalogueReport;
import org.plancheck.rules.RuleBook;
import org.plancheck.rules.RuleCatalogue;
import org.plancheck.rules.RuleExamples;
import org.plancheck.rules.RuleFault;

/**
 * Which rules a command names.
 *
 * @param folder of rules instead of the built-in ones, or null
 * @param packs by id, or null for the usual ones
 */
record RuleChoice(Path folder, List<String> packs) {

  /**
   * The rules.
   *
   * @throws RuleFault naming file and line of everything that is wrong in them
   */
  RuleBook book() throws RuleFault {
    RuleBook book = folder == null ? RuleBook.builtIn() : RuleBook.of(folder);
    return packs == null ? book.usual() : book.only(packs);
  }

  /**
   * The page of the rules.
   *
   * @throws RuleFault where their examples cannot be read
   */
  byte[] page(RuleBook book) throws RuleFault {
    return folder == null
        ? CatalogueReport.builtIn()
        : new CatalogueReport().write(new RuleCatalogue(book, RuleExamples.of(folder)));
  }
}
