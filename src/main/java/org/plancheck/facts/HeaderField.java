package org.plancheck.facts;

/** A field at the top of a plan on the Partnership's template (000:152-171). */
public interface HeaderField extends Subject {

  /** The author's words, "" where blank or missing. */
  String text();

  /** True where nothing is said: blank, a dash, TBC, a prompt, the template's sample. */
  boolean blank();

  /** True where the sample value of the blank template still stands there. */
  boolean sample();
}
