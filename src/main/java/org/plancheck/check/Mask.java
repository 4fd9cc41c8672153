package org.plancheck.check;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.plancheck.language.PersonalData;
import org.plancheck.language.PersonalDatum;
import org.plancheck.plan.Address;
import org.plancheck.plan.Cell;
import org.plancheck.plan.Passage;
import org.plancheck.plan.Plan;
import org.plancheck.result.CheckReport;
import org.plancheck.result.CheckReport.CheckedFile;
import org.plancheck.result.CheckReport.Tool;
import org.plancheck.result.PackInfo;
import org.plancheck.result.PlanReading;
import org.plancheck.result.RuleInfo;
import org.plancheck.versions.VersionHistory;

/**
 * Hides what tells who a resident is, in all that is said of a plan: feedback is copied, mailed and
 * kept, and the plan's own page is the only place where such words may still be seen.
 *
 * <p>It goes through every record of a report, whatever is in it, so that no part of a report can
 * be forgotten. Addresses stay as they are, for comments must still find their place.
 */
final class Mask {

  /** A surname alone, elsewhere in the plan, tells as much. */
  private static final Pattern TITLED =
      Pattern.compile("(?:Mr|Mrs|Ms|Miss|Mx)\\.? (?=(?:.* )?\\p{L}[\\p{L}'’-]{3,}$)");

  private final Map<String, String> hidden;
  private final Pattern any;
  private final IdentityHashMap<Record, Record> done = new IdentityHashMap<>();

  private Mask(Map<String, String> hidden) {
    this.hidden = hidden;
    // The longer words first, that no part of a name is left over.
    String words =
        String.join(
            "|",
            hidden.keySet().stream()
                .sorted(Comparator.comparing(String::length).reversed())
                .map(Mask::anyBlanks)
                .toList());
    this.any = Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + words + ")(?![\\p{L}\\p{N}])");
  }

  /**
   * The report as it may be shown.
   *
   * @param earlier versions of the plan whose words may stand in the report too
   */
  static CheckReport over(CheckReport report, PersonalData personal, List<PlanReading> earlier) {
    List<PlanReading> plans = new ArrayList<>(earlier);
    if (report.reading() == null) {
      return report;
    }
    plans.add(report.reading());
    return (CheckReport) masked(report, personal, plans);
  }

  /**
   * Versions of a plan as they may be shown.
   *
   * @param plans all of them
   */
  static VersionHistory over(
      VersionHistory history, PersonalData personal, List<PlanReading> plans) {
    return (VersionHistory) masked(history, personal, plans);
  }

  private static Record masked(Record said, PersonalData personal, List<PlanReading> plans) {
    Map<String, String> hidden = new TreeMap<>();
    List<String> texts = new ArrayList<>();
    plans.forEach(plan -> texts.addAll(texts(plan.plan())));
    if (said instanceof CheckReport report) {
      report.assurance().waived().forEach(waived -> texts.add(waived.why()));
      report.assurance().lapsed().forEach(lapsed -> texts.add(lapsed.why()));
    }
    for (String text : texts) {
      for (PersonalDatum datum : personal.find(text)) {
        String words = datum.span().in(text).strip().replaceAll("\\s+", " ");
        hidden.put(words, datum.masked());
        if (datum.kind() == PersonalDatum.Kind.RESIDENT && TITLED.matcher(words).lookingAt()) {
          hidden.put(words.substring(words.lastIndexOf(' ') + 1), "***");
        }
      }
    }
    return hidden.isEmpty() ? said : new Mask(hidden).of(said);
  }

  private static List<String> texts(Plan plan) {
    List<String> texts = new ArrayList<>();
    plan.passages().stream().map(Passage::text).forEach(texts::add);
    plan.header().cells().values().stream().map(Cell::text).forEach(texts::add);
    plan.actions().forEach(a -> a.cells().values().stream().map(Cell::text).forEach(texts::add));
    return texts;
  }

  private Object of(Object value) {
    if (value instanceof String text) {
      return any.matcher(text).replaceAll(found -> instead(found.group()));
    }
    if (value instanceof List<?> list) {
      return list.stream().map(this::of).toList();
    }
    if (value instanceof Map<?, ?> map) {
      Map<Object, Object> masked = new LinkedHashMap<>();
      map.forEach((key, entry) -> masked.put(key, of(entry)));
      return masked;
    }
    return value instanceof Record data && !isNoWordOfThePlan(data) ? of(data) : value;
  }

  /** Messages put on one line what a cell has on two. */
  private static String anyBlanks(String words) {
    return Pattern.compile("\\s+")
        .splitAsStream(words)
        .map(Pattern::quote)
        .collect(Collectors.joining("\\s+"));
  }

  private String instead(String words) {
    return Matcher.quoteReplacement(hidden.get(words.replaceAll("\\s+", " ")));
  }

  private static boolean isNoWordOfThePlan(Record data) {
    return data instanceof Address
        || data instanceof RuleInfo
        || data instanceof PackInfo
        || data instanceof Tool
        || data instanceof CheckedFile;
  }

  /** What stands in two places of a report stands in both of them afterwards. */
  private Record of(Record data) {
    Record known = done.get(data);
    if (known == null) {
      known = copy(data);
      done.put(data, known);
    }
    return known;
  }

  private Record copy(Record data) {
    RecordComponent[] components = data.getClass().getRecordComponents();
    Class<?>[] types = new Class<?>[components.length];
    Object[] values = new Object[components.length];
    try {
      for (int i = 0; i < components.length; i++) {
        types[i] = components[i].getType();
        var read = components[i].getAccessor();
        read.setAccessible(true);
        values[i] = of(read.invoke(data));
      }
      Constructor<? extends Record> canonical = data.getClass().getDeclaredConstructor(types);
      canonical.setAccessible(true);
      return canonical.newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("Every record can be made from its own parts.", e);
    }
  }
}
