package org.plancheck.result;

import java.util.List;
import org.plancheck.language.Timescale;
import org.plancheck.plan.Action;

/**
 * An action as it was understood.
 *
 * @param outcome the words that state the desired outcome, or null
 * @param owner "named", "role", "group", "outside" or "none"
 * @param measures the words that can be counted or checked
 * @param rag "red", "amber", "green" or null: by word, else by shading
 */
public record ActionReading(
    Action action,
    String outcome,
    String owner,
    Timescale timescale,
    List<String> measures,
    String rag) {

  public ActionReading {
    measures = List.copyOf(measures);
  }
}
