package org.plancheck.cli;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.plancheck.feedback.PlanNames;

/**
 * The plans that a command names: files as they are, folders walked.
 *
 * @param file the plan
 * @param under its folder below the one that was named; "" for a file that was named itself
 */
record PlanFiles(Path file, Path under) {

  private static final int DEEPEST = 30;

  /**
   * Finds the plans, each once, in the order named and within a folder by name.
   *
   * @throws IOException naming what is not there or cannot be read
   */
  static List<PlanFiles> of(List<Path> named) throws IOException {
    Map<Path, PlanFiles> found = new LinkedHashMap<>();
    for (Path path : named) {
      if (Files.isDirectory(path)) {
        walk(path)
            .forEach(plan -> found.putIfAbsent(plan.file().toAbsolutePath().normalize(), plan));
      } else if (Files.exists(path)) {
        found.putIfAbsent(path.toAbsolutePath().normalize(), new PlanFiles(path, Path.of("")));
      } else {
        throw new IOException("there is no file or folder " + path);
      }
    }
    return new ArrayList<>(found.values());
  }

  private static List<PlanFiles> walk(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder, DEEPEST, new FileVisitOption[0])) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> PlanNames.isPlan(file.getFileName().toString()))
          .sorted()
          .map(file -> new PlanFiles(file, parent(folder.relativize(file))))
          .toList();
    } catch (java.io.UncheckedIOException e) {
      throw new IOException("the folder " + folder + " cannot be read", e);
    }
  }

  private static Path parent(Path file) {
    return file.getParent() == null ? Path.of("") : file.getParent();
  }
}
