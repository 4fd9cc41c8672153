package org.plancheck.facts;

import java.util.List;
import org.plancheck.plan.Place;

/**
 * Who is to receive a plan with the Partnership (000:134-141).
 *
 * @param bodies those that the guidance names for its stated reason
 * @param missing those of them that the recorded list does not name
 * @param recorded a list is recorded, in the plan or in the file beside it
 * @param complete nobody is missing from it
 */
public record SharingList(
    List<String> bodies, List<String> missing, boolean recorded, boolean complete, Place place)
    implements Subject {

  public SharingList {
    bodies = List.copyOf(bodies);
    missing = List.copyOf(missing);
  }

  @Override
  public String about() {
    return "distribution";
  }
}
