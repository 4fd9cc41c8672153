package org.plancheck.format.legacy;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hwpf.sprm.SprmBuffer;
import org.apache.poi.hwpf.sprm.SprmIterator;
import org.apache.poi.hwpf.sprm.SprmOperation;
import org.apache.poi.util.LittleEndian;
import org.plancheck.format.word.BlockFlow.CellFormat;
import org.plancheck.format.word.BlockFlow.RowFormat;
import org.plancheck.format.word.DocumentBlock.Merge;

/** What the end of a row tells of its cells: table properties ([MS-DOC] 2.6.3). */
final class OldRow {

  /** Word's own limit. */
  private static final int MOST_CELLS = 63;

  private static final int CELL_BYTES = 20;
  private static final int SHADE_BYTES = 10;

  private int[] edges = {0};
  private int[] flags = {};
  private Merge[] above = {};
  private boolean[] joined = {};
  private Integer[] shades = {};

  private OldRow() {}

  /**
   * Reads the properties of the paragraph that ends a row.
   *
   * @param deleted true where the row was deleted in a tracked change
   */
  static RowFormat of(SprmBuffer properties, boolean deleted) {
    OldRow row = new OldRow();
    for (SprmIterator all = properties.iterator(); all.hasNext(); ) {
      SprmOperation one = all.next();
      if (one.getType() == SprmOperation.TYPE_TAP) {
        row.apply(one, data(one));
      }
    }
    List<CellFormat> cells = new ArrayList<>();
    for (int i = 0; i < row.flags.length; i++) {
      cells.add(new CellFormat(row.edges[i + 1], row.joined(i), row.above[i], row.shades[i]));
    }
    return new RowFormat(row.edges[0], cells, deleted);
  }

  /** What follows the property's number and, where it has one, its length. */
  private static byte[] data(SprmOperation one) {
    byte[] all = one.toByteArray();
    boolean variable = one.getSizeCode() == 6;
    int head = variable ? (one.getOperation() == 0x08 ? 4 : 3) : 2;
    byte[] data = new byte[Math.max(0, all.length - head)];
    System.arraycopy(all, head, data, 0, data.length);
    return data;
  }

  private void apply(SprmOperation one, byte[] data) {
    switch (one.getOperation()) {
      case 0x08 -> define(data);
      case 0x09 -> shadesOfWord97(data);
      case 0x12, 0x70 -> shades(data, 0);
      case 0x16, 0x71 -> shades(data, 22);
      case 0x0c, 0x72 -> shades(data, 44);
      case 0x24 -> join(data, true);
      case 0x25 -> join(data, false);
      case 0x27 -> {
        if (data.length >= 4) {
          shade(data[0], data[1], OldShade.ofWord97(LittleEndian.getUShort(data, 2)));
        }
      }
      case 0x2b -> {
        if (data.length >= 2 && data[0] >= 0 && data[0] < above.length) {
          above[data[0]] = merge(data[1] & 3);
        }
      }
      case 0x2d -> {
        if (data.length >= 2 + SHADE_BYTES) {
          shade(data[0], data[1], OldShade.of(data, 2));
        }
      }
      default -> {
        // how it looks
      }
    }
  }

  private void define(byte[] data) {
    int count = data.length == 0 ? 0 : Math.min(data[0] & 0xff, MOST_CELLS);
    if (data.length < 1 + 2 * (count + 1)) {
      return;
    }
    edges = new int[count + 1];
    flags = new int[count];
    above = new Merge[count];
    joined = new boolean[count];
    shades = new Integer[count];
    for (int i = 0; i <= count; i++) {
      edges[i] = LittleEndian.getShort(data, 1 + 2 * i);
    }
    for (int i = 0; i < count; i++) {
      int at = 1 + 2 * (data[0] & 0xff) + 2 + CELL_BYTES * i;
      flags[i] = at + 2 <= data.length ? LittleEndian.getUShort(data, at) : 0;
      above[i] = merge(flags[i] >> 5 & 3);
    }
  }

  private static Merge merge(int bits) {
    return bits == 0 ? Merge.NONE : (bits & 2) == 0 ? Merge.CONTINUES : Merge.BEGINS;
  }

  /** In a stretch of joined cells the first is marked otherwise than those that follow it. */
  private boolean joined(int cell) {
    int own = flags[cell] & 3;
    if (own == 0 || cell == 0) {
      return joined[cell];
    }
    int first = cell;
    while (first > 0 && (flags[first - 1] & 3) != 0) {
      first--;
    }
    return first < cell && (flags[first] & 3) != own;
  }

  private void join(byte[] data, boolean together) {
    if (data.length >= 2) {
      for (int i = Math.max(0, data[0]) + 1; i < Math.min(data[1], joined.length); i++) {
        joined[i] = together;
      }
    }
  }

  private void shade(int from, int to, Integer rgb) {
    for (int i = Math.max(0, from); i < Math.min(to, shades.length); i++) {
      shades[i] = rgb;
    }
  }

  private void shadesOfWord97(byte[] data) {
    for (int i = 0; i < shades.length && 2 * i + 2 <= data.length; i++) {
      shades[i] = OldShade.ofWord97(LittleEndian.getUShort(data, 2 * i));
    }
  }

  private void shades(byte[] data, int from) {
    for (int i = 0; from + i < shades.length && (i + 1) * SHADE_BYTES <= data.length; i++) {
      shades[from + i] = OldShade.of(data, i * SHADE_BYTES);
    }
  }
}
