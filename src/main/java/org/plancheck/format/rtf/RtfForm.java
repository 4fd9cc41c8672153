package org.plancheck.format.rtf;

import java.util.ArrayList;
import java.util.List;

/** The drop-down field that is read now: it shows the entry that was chosen. */
final class RtfForm {

  private static final int DROP_DOWN = 2;

  /** What the file says where nobody has chosen. */
  private static final int NOT_CHOSEN = 25;

  private static final int MOST = 100;

  private final List<String> entries = new ArrayList<>();
  private int type;
  private int result = NOT_CHOSEN;
  private int otherwise;

  void type(int number) {
    type = number;
  }

  void result(int number) {
    result = number;
  }

  void otherwise(int number) {
    otherwise = number;
  }

  void entry(String text) {
    if (entries.size() < MOST) {
      entries.add(text.strip());
    }
  }

  /** Text was shown: the field needs no other. */
  void shown() {
    entries.clear();
  }

  /** What the field shows at its end; "" where it is no drop-down, or showed its result. */
  String chosen() {
    int at = result == NOT_CHOSEN ? otherwise : result;
    return type == DROP_DOWN && at >= 0 && at < entries.size() ? entries.get(at) : "";
  }

  void clear() {
    entries.clear();
    type = 0;
    result = NOT_CHOSEN;
    otherwise = 0;
  }
}
