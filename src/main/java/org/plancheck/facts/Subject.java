package org.plancheck.facts;

import org.plancheck.plan.Place;

/** Something that a rule can speak about. Its record components are the {names} of messages. */
public interface Subject {

  /** Where it stands, with the author's words as quote. */
  Place place();

  /**
   * What it belongs to, as "action 4": when two rules find the same fault there, only one speaks.
   */
  String about();
}
