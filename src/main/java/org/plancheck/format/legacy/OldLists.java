package org.plancheck.format.legacy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.LFO;
import org.apache.poi.hwpf.model.ListData;
import org.apache.poi.hwpf.model.ListFormatOverrideLevel;
import org.apache.poi.hwpf.model.ListLevel;
import org.apache.poi.hwpf.model.ListTables;
import org.plancheck.format.word.PlanDocument;
import org.plancheck.format.word.PlanDocument.Level;

/** The lists of an old document ([MS-DOC] 2.9.131, 2.9.147), written into one of today. */
final class OldLists {

  /** What a paragraph names that was taken out of the list of its style. */
  private static final int TAKEN_OUT = 0xf801;

  private static final int LEVELS = 9;

  private final ListTables tables;
  private final PlanDocument today;
  private final Map<Integer, Integer> forms = new HashMap<>();
  private final Map<Integer, Integer> lists = new HashMap<>();

  OldLists(HWPFDocument document, PlanDocument today) {
    this.tables = document.getListTables();
    this.today = today;
  }

  /**
   * The number of a list in the document that is written; 0 for none.
   *
   * @param list as paragraphs name it, from 1 on
   */
  int of(int list) {
    if (list == 0 || list == TAKEN_OUT || tables == null) {
      return 0;
    }
    return lists.computeIfAbsent(list, this::written);
  }

  private int written(int list) {
    LFO use;
    ListData data;
    try {
      use = tables.getLfo(list);
      data = tables.getListData(use.getLsid());
    } catch (RuntimeException e) {
      // POI throws several kinds over a list that is not there.
      return 0;
    }
    if (data == null) {
      return 0;
    }
    Map<Integer, Integer> anew = new TreeMap<>();
    for (ListFormatOverrideLevel level : tables.getLfoData(list).getRgLfoLvl()) {
      if (level != null && level.isStartAt() && !level.isFormatting()) {
        anew.put(level.getLevelNum(), level.getIStartAt());
      }
    }
    return today.list(forms.computeIfAbsent(use.getLsid(), id -> form(data)), anew);
  }

  private int form(ListData data) {
    List<Level> levels = new ArrayList<>();
    for (int i = 0; i < Math.min(LEVELS, data.numLevels()); i++) {
      ListLevel level = data.getLevel(i + 1);
      levels.add(new Level(format(level.getNumberFormat()), level.getStartAt(), text(level)));
    }
    return today.form(levels);
  }

  /** Where a level's number stands, the file has the level itself as a character. */
  private static String text(ListLevel level) {
    StringBuilder text = new StringBuilder();
    String written = level.getNumberText() == null ? "" : level.getNumberText();
    for (int i = 0; i < written.length(); i++) {
      char c = written.charAt(i);
      if (c < LEVELS) {
        text.append('%').append(c + 1);
      } else {
        text.append(c);
      }
    }
    return text.toString();
  }

  /** As [MS-OSHARED] 2.2.1.3 numbers them. */
  private static String format(int format) {
    return switch (format) {
      case 1 -> "upperRoman";
      case 2 -> "lowerRoman";
      case 3 -> "upperLetter";
      case 4 -> "lowerLetter";
      case 22 -> "decimalZero";
      case 23 -> "bullet";
      case 255 -> "none";
      default -> "decimal";
    };
  }
}
