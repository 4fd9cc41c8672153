package org.plancheck.language;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** How far what is found agrees with labels given by hand, over all texts of a set. */
final class Agreement {

  private static final Pattern SEMICOLON = Pattern.compile(";\\s*");

  private int right;
  private int wrong;
  private int missed;
  private final List<String> faults = new ArrayList<>();

  /** The labelled lines of a set, without its notes and empty lines. */
  static List<String> lines(String file) throws IOException {
    return Files.readAllLines(Path.of("src/test/resources/language", file)).stream()
        .filter(line -> !line.startsWith("#") && !line.isBlank())
        .toList();
  }

  /** The fields of a labelled line; those left out at its end are empty. */
  static List<String> fields(String line, int count) {
    List<String> fields = new ArrayList<>();
    for (String field : line.split("\\|", -1)) {
      fields.add(field.strip().replace("\\n", "\n"));
    }
    while (fields.size() < count) {
      fields.add("");
    }
    return fields;
  }

  /** The labels of a field, which a semicolon keeps apart. */
  static List<String> labels(String field) {
    return SEMICOLON.splitAsStream(field).filter(label -> !label.isBlank()).toList();
  }

  /** Counts one text. */
  void add(String text, Collection<String> labelled, Collection<String> found) {
    Set<String> want = lower(labelled);
    Set<String> got = lower(found);
    for (String one : got) {
      if (want.contains(one)) {
        right++;
      } else {
        wrong++;
        faults.add(text + ": wrongly " + one);
      }
    }
    for (String one : want) {
      if (!got.contains(one)) {
        missed++;
        faults.add(text + ": missed " + one);
      }
    }
  }

  private static Set<String> lower(Collection<String> all) {
    Set<String> lower = new HashSet<>();
    all.forEach(one -> lower.add(one.replaceAll("\\s+", " ").toLowerCase(Locale.ROOT)));
    return lower;
  }

  double precision() {
    return right / (double) Math.max(1, right + wrong);
  }

  double recall() {
    return right / (double) Math.max(1, right + missed);
  }

  double f1() {
    return 2.0 * right / Math.max(1, 2 * right + wrong + missed);
  }

  @Override
  public String toString() {
    return String.format(
        Locale.UK,
        "P %.3f R %.3f F1 %.3f%n%s",
        precision(),
        recall(),
        f1(),
        String.join(System.lineSeparator(), faults));
  }
}
