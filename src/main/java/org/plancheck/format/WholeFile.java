package org.plancheck.format;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells whether a file has come to its end, by how its format ends. It is asked while others may
 * still be writing, so it parses as little as it can and unpacks nothing into memory.
 *
 * <p>What is no kind of plan counts as whole: that it cannot be read is for the reader to say.
 */
public final class WholeFile {

  /** Shorter than this, no kind of plan can be told from another. */
  private static final int SHORTEST = 8;

  /** Readers look for the end mark in so many last bytes (ISO 32000-1, annex H.3). */
  private static final int PDF_TAIL = 1_024;

  /** Length of a file that is laid out for the web (ISO 32000-1, annex F.2). */
  private static final Pattern LINEARIZED =
      Pattern.compile("/Linearized\\s.{0,200}?/L\\s{1,4}(\\d{1,12})", Pattern.DOTALL);

  private WholeFile() {}

  /** True where all of a file is there, as far as its format can tell. */
  public static boolean isWhole(byte[] file) {
    if (file.length < SHORTEST || beginsWithNothing(file)) {
      return false;
    }
    String first = new String(file, 0, 5, ISO_8859_1);
    if (first.startsWith("PK")) {
      return WholeZip.isWhole(file);
    }
    if (first.startsWith("\u00d0\u00cf\u0011\u00e0")) {
      return !OldContainer.isCutShort(file);
    }
    if (first.equals("%PDF-")) {
      return endsAsPdf(file);
    }
    return !first.equals("{\\rtf") || endsAsRichText(file);
  }

  /** Windows sets a file's length first and fills it afterwards. */
  private static boolean beginsWithNothing(byte[] file) {
    for (int i = 0; i < SHORTEST; i++) {
      if (file[i] != 0) {
        return false;
      }
    }
    return true;
  }

  private static boolean endsAsPdf(byte[] file) {
    int tail = Math.max(0, file.length - PDF_TAIL);
    if (!new String(file, tail, file.length - tail, ISO_8859_1).contains("%%EOF")) {
      return false;
    }
    Matcher whole =
        LINEARIZED.matcher(new String(file, 0, Math.min(file.length, PDF_TAIL), ISO_8859_1));
    return !whole.find() || Long.parseLong(whole.group(1)) <= file.length;
  }

  /** As many groups are closed as were opened; raw data may hold any byte and is not counted. */
  private static boolean endsAsRichText(byte[] file) {
    int open = 0;
    boolean closed = false;
    for (int i = 0; i < file.length; i++) {
      switch (file[i]) {
        case '\\' -> {
          if (begins(file, i, "\\bin")) {
            return endsWithBrace(file);
          }
          i++;
        }
        case '{' -> open++;
        case '}' -> {
          open--;
          closed = open <= 0;
        }
        default -> {
          // Text.
        }
      }
    }
    return closed && open <= 0;
  }

  private static boolean begins(byte[] file, int at, String word) {
    for (int i = 0; i < word.length(); i++) {
      if (at + i >= file.length || file[at + i] != word.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private static boolean endsWithBrace(byte[] file) {
    int last = file.length - 1;
    while (last > 0 && file[last] <= ' ') {
      last--;
    }
    return file[last] == '}';
  }
}
