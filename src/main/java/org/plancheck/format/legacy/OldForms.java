package org.plancheck.format.legacy;

import org.apache.poi.hwpf.model.FFData;
import org.apache.poi.hwpf.model.NilPICFAndBinData;
import org.apache.poi.util.LittleEndian;

/** Drop-down fields of an old document ([MS-DOC] 2.9.78, FFData). */
final class OldForms {

  private static final int DROP_DOWN = 2;

  /** What the file says where nobody has chosen. */
  private static final int NOT_CHOSEN = 25;

  private final byte[] data;

  OldForms(byte[] data) {
    this.data = data;
  }

  /**
   * The entry that a drop-down shows; "" for other fields.
   *
   * @param place where the field is described in the data stream
   */
  String chosen(int place) {
    if (data == null || place < 0 || place >= data.length) {
      return "";
    }
    try {
      byte[] form = new NilPICFAndBinData(data, place).getBinData();
      int bits = LittleEndian.getUShort(form, 4);
      if ((bits & 3) != DROP_DOWN) {
        return "";
      }
      FFData field = new FFData(form, 0);
      int result = bits >> 2 & 0x1f;
      int entry = result == NOT_CHOSEN ? field.getDefaultDropDownItemIndex() : result;
      String[] entries = field.getDropList();
      return entry >= 0 && entry < entries.length ? entries[entry] : "";
    } catch (RuntimeException e) {
      // A field that describes something else: it shows nothing by itself.
      return "";
    }
  }
}
