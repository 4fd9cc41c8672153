package org.plancheck.assurance;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * That somebody has assured the quality of a plan as it then was (000:132-133).
 *
 * @param role a key of {@link Role}
 * @param content fingerprint of what the plan said
 * @param cells the beginning of each cell's own fingerprint by its label, so that what changed
 *     since can be told; empty where the file does not have them
 */
public record SignOff(
    String role, String by, LocalDate date, String content, Map<String, String> cells) {

  /** In hexadecimal digits: enough to see that a cell is another, once the whole is. */
  static final int CELL_DIGITS = 6;

  public SignOff {
    Map<String, String> inOrder = new LinkedHashMap<>();
    cells.forEach(
        (label, digits) ->
            inOrder.put(label, digits.substring(0, Math.min(CELL_DIGITS, digits.length()))));
    cells = java.util.Collections.unmodifiableMap(inOrder);
  }
}
