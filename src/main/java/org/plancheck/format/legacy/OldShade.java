package org.plancheck.format.legacy;

import org.apache.poi.hwpf.model.Colorref;
import org.apache.poi.hwpf.usermodel.ShadingDescriptor;
import org.apache.poi.util.LittleEndian;

/** What shading of an old document shows ([MS-DOC] 2.9.248 and 2.9.249). */
final class OldShade {

  /** A colour that Word chooses itself. */
  private static final int AUTOMATIC = 0xff;

  private static final int SOLID = 1;

  private OldShade() {}

  /** Of ten bytes: colour before, colour behind, pattern. */
  static Integer of(byte[] bytes, int at) {
    return of(
        LittleEndian.getInt(bytes, at),
        LittleEndian.getInt(bytes, at + 4),
        LittleEndian.getUShort(bytes, at + 8));
  }

  /** Of two bytes, as Word 97 writes it with its own sixteen colours. */
  static Integer ofWord97(int bits) {
    return of(colour(bits & 0x1f), colour(bits >> 5 & 0x1f), bits >> 10 & 0x3f);
  }

  /** Of a paragraph or words; null where they have none. */
  static Integer of(ShadingDescriptor shading) {
    return shading == null || shading.isEmpty()
        ? null
        : of(shading.getCvFore().getValue(), shading.getCvBack().getValue(), shading.getIpat());
  }

  /** One of Word's own sixteen colours; null for "automatic". */
  static Integer ofNumber(int number) {
    return rgb(colour(number));
  }

  private static int colour(int number) {
    return number < 1 || number > 16 ? AUTOMATIC << 24 : Colorref.valueOfIco(number).getValue();
  }

  private static Integer of(int before, int behind, int pattern) {
    Integer back = rgb(behind);
    return pattern == SOLID || (pattern != 0 && back == null) ? rgb(before) : back;
  }

  /** The file has blue first. */
  private static Integer rgb(int colour) {
    if (colour >>> 24 == AUTOMATIC) {
      return null;
    }
    return (colour & 0xff) << 16 | colour & 0xff00 | colour >> 16 & 0xff;
  }
}
