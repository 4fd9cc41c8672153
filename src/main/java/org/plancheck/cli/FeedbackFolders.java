package org.plancheck.cli;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Where the feedback on each plan of one command goes. */
final class FeedbackFolders {

  private final Path out;
  private final Map<String, Integer> names = new HashMap<>();
  private final Set<Path> taken = new HashSet<>();

  /**
   * Prepares the folders.
   *
   * @param out the one folder for all, or null: then beside each plan
   */
  FeedbackFolders(Path out, List<PlanFiles> plans) {
    this.out = out;
    plans.forEach(plan -> names.merge(plan.name(), 1, Integer::sum));
  }

  /** Where the feedback on a plan goes; plans of one name each get a folder of their own. */
  Path of(PlanFiles plan) {
    if (out != null) {
      return names.get(plan.name()) > 1 ? out.resolve(ownSubfolder(plan)) : out;
    }
    Path beside = plan.file() == null ? null : plan.file().toAbsolutePath().getParent();
    return (beside == null ? Path.of("") : beside).resolve("feedback");
  }

  /** Two folders of one name, as a/plans and b/plans, are told apart by a number. */
  private Path ownSubfolder(PlanFiles plan) {
    Path subfolder = subfolder(plan);
    Path own = subfolder;
    for (int i = 2; !taken.add(own.resolve(plan.name())); i++) {
      own = Path.of(subfolder + "-" + i);
    }
    return own;
  }

  /** Plans of one name keep their subfolder; named singly, that of the folder they stand in. */
  private static Path subfolder(PlanFiles plan) {
    Path parent = plan.file() == null ? null : plan.file().toAbsolutePath().normalize().getParent();
    if (parent == null || parent.getFileName() == null) {
      return plan.under();
    }
    return plan.under().toString().isEmpty() ? parent.getFileName() : plan.under();
  }
}
