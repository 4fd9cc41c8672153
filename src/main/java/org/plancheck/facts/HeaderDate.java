package org.plancheck.facts;

import java.time.LocalDate;

/** A date at the top of a plan (000:153-171). */
public interface HeaderDate extends HeaderField {

  /**
   * True where words stand there in which neither a day nor a month nor a frequency can be read.
   */
  boolean unreadable();

  /** The day it was read as, or null. */
  LocalDate date();
}
