package org.plancheck.rules;

import java.io.InputStream;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plancheck.result.PackInfo;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * A rule pack as its {@code pack.yaml} describes it.
 *
 * @param info what reports say of it
 * @param from first day on which its guidance was in force, or null: a plan is judged by the
 *     guidance of its day
 * @param until last day on which it was, or null
 * @param replaces the pack whose place it takes on the days when it is in force, or null
 * @param optional true where it runs only if it is asked for by name
 * @param needs what must be given beside the plan for it to be in force, as "published"; or null
 * @param headings its rule files in the order of its source, as "timescale"; those that are not
 *     named follow
 * @param settings its numbers by name, in the order of the file
 */
public record Pack(
    PackInfo info,
    LocalDate from,
    LocalDate until,
    String replaces,
    boolean optional,
    String needs,
    List<String> headings,
    Map<String, Integer> settings) {

  /** The packs that this program carries, in the order in which their rules are shown. */
  static final List<String> BUILT_IN =
      List.of(
          "core",
          "dumfries-galloway",
          "smart",
          "collaborative-support",
          "skills-for-care",
          "joint-inspection");

  /**
   * Reads a {@code pack.yaml}.
   *
   * @param id the folder that it stands in
   * @throws IllegalArgumentException in words where it does not say what a pack must say
   */
  static Pack read(String id, InputStream yaml) {
    LoadSettings safe =
        LoadSettings.builder().setLabel("pack.yaml").setMaxAliasesForCollections(0).build();
    if (!(new Load(safe).loadFromInputStream(yaml) instanceof Map<?, ?> says)) {
      throw new IllegalArgumentException("pack.yaml is to hold id, title and source.");
    }
    if (!id.equals(says.get("id"))) {
      throw new IllegalArgumentException("id is to be the name of the folder, " + id + ".");
    }
    Map<String, Integer> settings = new LinkedHashMap<>();
    if (says.get("settings") instanceof Map<?, ?> numbers) {
      numbers.forEach((name, value) -> settings.put(String.valueOf(name), number(name, value)));
    }
    return new Pack(
        new PackInfo(id, text(says, "title"), text(says, "source")),
        day(says, "from"),
        day(says, "until"),
        says.get("replaces") == null ? null : text(says, "replaces"),
        Boolean.TRUE.equals(says.get("optional")),
        says.get("needs") == null ? null : text(says, "needs"),
        headings(says),
        Map.copyOf(settings));
  }

  private static List<String> headings(Map<?, ?> says) {
    return says.get("headings") instanceof List<?> names
        ? names.stream().map(String::valueOf).toList()
        : List.of();
  }

  /**
   * True where a plan of this day is judged by it.
   *
   * @param given what is given beside the plan
   */
  boolean inForce(LocalDate day, Set<String> given) {
    return (needs == null || given.contains(needs))
        && (from == null || !day.isBefore(from))
        && (until == null || !day.isAfter(until));
  }

  private static LocalDate day(Map<?, ?> says, String name) {
    if (says.get(name) == null) {
      return null;
    }
    try {
      return LocalDate.parse(String.valueOf(says.get(name)));
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(name + " is to be a day, as 2022-12-14.", e);
    }
  }

  private static String text(Map<?, ?> says, String name) {
    if (says.get(name) instanceof String text) {
      return text;
    }
    throw new IllegalArgumentException(name + " is to be a text.");
  }

  private static int number(Object name, Object value) {
    if (value instanceof Integer number) {
      return number;
    }
    throw new IllegalArgumentException("settings: " + name + " is to be a whole number.");
  }
}
