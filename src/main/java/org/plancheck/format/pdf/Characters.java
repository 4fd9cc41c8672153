package org.plancheck.format.pdf;

import java.io.IOException;
import java.text.Normalizer;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;

/** Which characters a font's signs stand for. */
final class Characters {

  /** Stands for a sign of which a file does not tell what it means. */
  static final String UNKNOWN = "\ufffd";

  /** A blank at which no line ends. */
  static final char HELD = '\u00a0';

  private Characters() {}

  /** The characters of a sign: several for a ligature, none for a sign of no meaning. */
  static String of(PDFont font, int code) throws IOException {
    String text = font.toUnicode(code, GlyphList.getAdobeGlyphList());
    if (text == null) {
      boolean plain = font instanceof PDSimpleFont && code >= ' ' && code < 127;
      return plain ? Character.toString(code) : UNKNOWN;
    }
    return plain(text);
  }

  /**
   * Letters instead of their joined forms; every kind of blank as a blank, save the one that holds.
   */
  static String plain(String text) {
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= '\ufb00' && c <= '\ufb06') {
        plain.append(Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC));
      } else if (c != HELD && (Character.isSpaceChar(c) || Character.isWhitespace(c))) {
        plain.append(' ');
      } else if (!Character.isISOControl(c) && c != '\u200b' && c != '\ufeff') {
        plain.append(c);
      }
    }
    return plain.toString();
  }

  /** How high a font's type is, in units of its size. */
  static float height(PDFont font) throws IOException {
    if (font instanceof PDType3Font drawn) {
      // Such a font measures in units of its own.
      float height =
          drawn.getFontMatrix().getScalingFactorY() * drawn.getFontBBox().getHeight() * 0.8f;
      return height > 0 ? height : 1;
    }
    return 1;
  }
}
