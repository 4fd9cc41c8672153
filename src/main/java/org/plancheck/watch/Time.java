package org.plancheck.watch;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * What time it is, which comes in from outside.
 *
 * @param wall the clock that people go by, which may be set back
 * @param ticks nanoseconds of a clock that only goes forward
 */
public record Time(Supplier<ZonedDateTime> wall, LongSupplier ticks) {

  LocalDate today() {
    return wall.get().toLocalDate();
  }

  Instant instant() {
    return wall.get().toInstant().truncatedTo(java.time.temporal.ChronoUnit.MILLIS);
  }

  long now() {
    return ticks.getAsLong();
  }
}
