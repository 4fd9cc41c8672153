package org.plancheck.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The ids of rules: those there are, and those that are gone and never come again. */
final class RuleIds {

  /** Ids that are gone, one a line; {@code #} begins a note. It stands beside the packs. */
  static final String RETIRED = "retired.txt";

  private static final Pattern FORM = Pattern.compile("[A-Z]{2,6}(-[A-Z]{1,5}){0,2}-\\d\\d");
  private static final Pattern ID = Pattern.compile("@id\\(\"([A-Z0-9-]{1,30})\"\\)");

  private final Set<String> there;
  private final Set<String> retired;

  /**
   * @param there ids that a rule may name
   * @param retired ids that no rule may have
   */
  RuleIds(Collection<String> there, Collection<String> retired) {
    this.there = new TreeSet<>(there);
    this.retired = Set.copyOf(retired);
  }

  /**
   * The ids of a folder of rules. Its rules may also name those of this program, so that a pack can
   * be left out of a folder without a change to the others.
   *
   * @param drl its rule files
   * @throws RuleFault naming the line of {@code retired.txt} that holds no id
   */
  static RuleIds of(Path folder, Map<String, String> drl) throws RuleFault {
    List<String> there = new ArrayList<>(in(drl.values()));
    there.addAll(in(BuiltInRules.drl()));
    return new RuleIds(there, retired(folder));
  }

  /** True for the form that ids of rules have. */
  static boolean isId(String id) {
    return FORM.matcher(id).matches();
  }

  /** Every id that rule files give. */
  static List<String> in(Collection<String> drl) {
    List<String> ids = new ArrayList<>();
    for (String text : drl) {
      Matcher id = ID.matcher(text);
      while (id.find()) {
        ids.add(id.group(1));
      }
    }
    return ids;
  }

  /** The ids that are gone; what a folder does not list, this program does. */
  static List<String> retired(Path folder) throws RuleFault {
    Path own = folder.resolve(RETIRED);
    List<String> ids = new ArrayList<>();
    List<String> faults = new ArrayList<>();
    List<String> lines = (Files.isRegularFile(own) ? text(own) : builtIn()).lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      String id = lines.get(i).replaceFirst("#.*", "").strip();
      if (!id.isEmpty() && !isId(id)) {
        faults.add(
            RETIRED + ":" + (i + 1) + ": '" + id + "' is no id; valid is a form like DG-TIM-02");
      }
      ids.add(id);
    }
    if (!faults.isEmpty()) {
      throw new RuleFault(faults);
    }
    ids.removeIf(String::isEmpty);
    return ids;
  }

  private static String text(Path file) throws RuleFault {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new RuleFault(List.of(RETIRED + ":1: cannot be read as UTF-8 text"));
    }
  }

  private static String builtIn() {
    try (InputStream in = RuleIds.class.getResourceAsStream("/rules/" + RETIRED)) {
      return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  boolean isRetired(String id) {
    return retired.contains(id);
  }

  /**
   * What is wrong with the ids that a rule names, in words; none where each of them exists.
   *
   * @param over as {@code @over} has them, with commas between
   */
  List<String> unknown(String over) {
    List<String> faults = new ArrayList<>();
    for (String named : over.split(",", -1)) {
      String id = named.strip();
      if (!id.isEmpty() && !there.contains(id)) {
        faults.add("@over names '" + id + "', and there is no such rule; valid are " + like(id));
      }
    }
    return faults;
  }

  /** Ids of the same kind, as all DG-TIM; else all there are. */
  private Set<String> like(String id) {
    for (int end = id.lastIndexOf('-'); end > 0; end = id.lastIndexOf('-', end - 1)) {
      String begins = id.substring(0, end + 1);
      Set<String> like = new TreeSet<>(there);
      like.removeIf(other -> !other.startsWith(begins));
      if (!like.isEmpty()) {
        return like;
      }
    }
    return there;
  }
}
