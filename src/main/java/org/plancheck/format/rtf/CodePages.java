package org.plancheck.format.rtf;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.Map;

/** In which code page the bytes of a text stand: that of its font, else that of the file. */
final class CodePages {

  /** Code pages of the character sets that fonts name. */
  private static final Map<Integer, Integer> CHARACTER_SETS =
      Map.ofEntries(
          Map.entry(77, 10000),
          Map.entry(128, 932),
          Map.entry(129, 949),
          Map.entry(134, 936),
          Map.entry(136, 950),
          Map.entry(161, 1253),
          Map.entry(162, 1254),
          Map.entry(163, 1258),
          Map.entry(177, 1255),
          Map.entry(178, 1256),
          Map.entry(186, 1257),
          Map.entry(204, 1251),
          Map.entry(222, 874),
          Map.entry(238, 1250),
          Map.entry(254, 437),
          Map.entry(255, 850));

  private static final int MOST_FONTS = 10_000;

  private final Map<Integer, Charset> fonts = new HashMap<>();
  private Charset ofFile = charset(1252);

  /** The file names its own code page. */
  void ofFile(int page) {
    ofFile = charset(page);
  }

  /** A font names its code page. */
  void page(int font, int page) {
    if (fonts.size() < MOST_FONTS) {
      fonts.put(font, charset(page));
    }
  }

  /** A font names its character set. */
  void characterSet(int font, int set) {
    if (CHARACTER_SETS.containsKey(set)) {
      page(font, CHARACTER_SETS.get(set));
    }
  }

  Charset of(int font) {
    return fonts.getOrDefault(font, ofFile);
  }

  /** The code page of a number; that of Western Europe where it is not known here. */
  private static Charset charset(int page) {
    String name =
        switch (page) {
          case 932 -> "windows-31j";
          case 936 -> "GBK";
          case 949 -> "x-windows-949";
          case 950 -> "Big5";
          case 874 -> "x-windows-874";
          case 10000 -> "x-MacRoman";
          case 65001 -> "UTF-8";
          default -> page >= 1250 && page <= 1258 ? "windows-" + page : "IBM" + page;
        };
    if (Charset.isSupported(name)) {
      return Charset.forName(name);
    }
    return Charset.isSupported("windows-1252") ? Charset.forName("windows-1252") : ISO_8859_1;
  }
}
