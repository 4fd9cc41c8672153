package org.plancheck.check;

import java.lang.ref.SoftReference;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.plancheck.format.PlanFile;
import org.plancheck.result.PlanReading;

/**
 * The versions that were read last: several plans are held against the same ones, and one plan is
 * held against them in more than one respect. They give way where memory is needed.
 */
final class EarlierReadings {

  private static final int MOST = 16;

  /** Whatever a reading depends on. */
  private record Version(String name, String sha256, LocalDate asOf) {}

  private final Map<Version, SoftReference<PlanReading>> last =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Version, SoftReference<PlanReading>> eldest) {
          return size() > MOST;
        }
      };

  /**
   * What was read in a file.
   *
   * @param asOf the day to judge by
   * @param read reads it where it was not read lately; null where it cannot be read, which is not
   *     kept, so that the reason is told each time
   */
  PlanReading of(PlanFile file, LocalDate asOf, Supplier<PlanReading> read) {
    Version version = new Version(file.name(), file.sha256(), asOf);
    PlanReading known = known(version);
    if (known != null) {
      return known;
    }
    PlanReading fresh = read.get();
    if (fresh != null) {
      keep(version, fresh);
    }
    return fresh;
  }

  private synchronized PlanReading known(Version version) {
    SoftReference<PlanReading> reading = last.get(version);
    return reading == null ? null : reading.get();
  }

  private synchronized void keep(Version version, PlanReading reading) {
    last.put(version, new SoftReference<>(reading));
  }
}
