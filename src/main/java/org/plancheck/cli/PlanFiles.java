package org.plancheck.cli;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plancheck.feedback.PlanNames;

/**
 * The plans that a command names: files as they are, folders walked.
 *
 * @param file the plan
 * @param under its folder below the one that was named; "" for a file that was named itself
 */
record PlanFiles(Path file, Path under) {

  private static final int DEEPEST = 30;

  /** The name of its file; that of standard input where it has none. */
  String name() {
    return file == null ? "stdin" : file.getFileName().toString();
  }

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

  /** A folder that cannot be read is listed as if it were a plan, for it may hold one. */
  private static List<PlanFiles> walk(Path folder) throws IOException {
    List<Path> found = new ArrayList<>();
    Files.walkFileTree(
        folder,
        Set.of(),
        DEEPEST,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (attributes.isRegularFile() && PlanNames.isPlan(file.getFileName().toString())) {
              found.add(file);
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
            if (file.equals(folder)) {
              throw new IOException("the folder " + folder + " cannot be read", e);
            }
            if (!Files.isRegularFile(file) || PlanNames.isPlan(file.getFileName().toString())) {
              found.add(file);
            }
            return FileVisitResult.CONTINUE;
          }
        });
    return found.stream()
        .sorted()
        .map(file -> new PlanFiles(file, parent(folder.relativize(file))))
        .toList();
  }

  private static Path parent(Path file) {
    return file.getParent() == null ? Path.of("") : file.getParent();
  }
}
