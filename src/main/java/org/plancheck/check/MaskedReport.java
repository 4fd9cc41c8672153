package org.plancheck.check;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plancheck.language.Mask;
import org.plancheck.language.PersonalData;
import org.plancheck.language.StaffNames;
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
final class MaskedReport {

  private final Mask mask;
  private final IdentityHashMap<Record, Record> done = new IdentityHashMap<>();

  private MaskedReport(Mask mask) {
    this.mask = mask;
  }

  /**
   * The report as it may be shown.
   *
   * @param staff whose names may be shown
   * @param earlier versions of the plan whose words may stand in the report too
   */
  static CheckReport of(
      CheckReport report, StaffNames staff, PersonalData personal, List<PlanReading> earlier) {
    if (report.reading() == null) {
      return report;
    }
    List<String> texts = new ArrayList<>(texts(report.reading().plan()));
    earlier.forEach(version -> texts.addAll(texts(version.plan())));
    report.assurance().waived().forEach(waived -> texts.add(waived.why()));
    report.assurance().lapsed().forEach(lapsed -> texts.add(lapsed.why()));
    return (CheckReport) masked(report, Mask.of(texts, staff, personal));
  }

  /**
   * Versions of a plan as they may be shown.
   *
   * @param staff whose names may be shown
   * @param versions all of them
   */
  static VersionHistory of(
      VersionHistory history, StaffNames staff, PersonalData personal, List<PlanReading> versions) {
    List<String> texts = new ArrayList<>();
    versions.forEach(version -> texts.addAll(texts(version.plan())));
    return (VersionHistory) masked(history, Mask.of(texts, staff, personal));
  }

  private static Record masked(Record said, Mask mask) {
    return mask.isEmpty() ? said : new MaskedReport(mask).of(said);
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
      return mask.over(text);
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
