package org.plancheck.format.rtf;

import static java.nio.charset.StandardCharsets.US_ASCII;

import org.plancheck.format.UnreadableFile;
import org.plancheck.format.UnreadableFile.Reason;

/** Steps through a rich text file: groups, control words, control symbols and bytes of text. */
final class RtfTokens {

  /** What stands at the current place. */
  enum Kind {
    OPENS,
    CLOSES,
    /** A control word with its number, where it has one. */
    WORD,
    /** A backslash and a sign that is no letter. */
    SYMBOL,
    /** A byte of text in the code page of its font. */
    BYTE,
    END
  }

  /** Longer control words are none. */
  private static final int LONGEST_WORD = 32;

  private final byte[] file;
  private int at;
  private String word = "";
  private Integer number;
  private int value;

  RtfTokens(byte[] file) {
    this.file = file;
  }

  /** The control word, as "cellx". */
  String word() {
    return word;
  }

  /** The number of a control word, or another where it has none. */
  int number(int otherwise) {
    return number == null ? otherwise : number;
  }

  /** True for a switch that is not set to 0. */
  boolean isOn() {
    return number == null || number != 0;
  }

  /** The byte of text, 0 to 255, or the sign of a control symbol. */
  int value() {
    return value;
  }

  /** Moves to the next token. */
  Kind next() throws UnreadableFile {
    while (at < file.length) {
      int c = file[at++] & 0xff;
      switch (c) {
        case '{' -> {
          return Kind.OPENS;
        }
        case '}' -> {
          return Kind.CLOSES;
        }
        case '\\' -> {
          return control();
        }
        case '\r', '\n', 0 -> {
          // Line ends of the file are none of the text.
        }
        default -> {
          value = c;
          return Kind.BYTE;
        }
      }
    }
    return Kind.END;
  }

  private Kind control() throws UnreadableFile {
    if (at >= file.length) {
      return Kind.END;
    }
    if (isLetter(file[at])) {
      return controlWord();
    }
    value = file[at++] & 0xff;
    if (value == '\'') {
      int high = at + 1 < file.length ? Character.digit(file[at], 16) : -1;
      int low = high < 0 ? -1 : Character.digit(file[at + 1], 16);
      at += low < 0 ? 0 : 2;
      value = low < 0 ? '?' : high << 4 | low;
      return Kind.BYTE;
    }
    return Kind.SYMBOL;
  }

  private Kind controlWord() throws UnreadableFile {
    int from = at;
    while (at < file.length && isLetter(file[at])) {
      at++;
    }
    word = new String(file, from, Math.min(LONGEST_WORD, at - from), US_ASCII);
    number = number();
    if (at < file.length && file[at] == ' ') {
      at++;
    }
    if (word.equals("bin")) {
      skip(number(0));
    }
    return Kind.WORD;
  }

  private Integer number() {
    boolean negative = at + 1 < file.length && file[at] == '-' && isDigit(file[at + 1]);
    int digits = negative ? at + 1 : at;
    long written = 0;
    int end = digits;
    while (end < file.length && isDigit(file[end])) {
      written = Math.min(Integer.MAX_VALUE, written * 10 + file[end] - '0');
      end++;
    }
    if (end == digits) {
      return null;
    }
    at = end;
    return (int) (negative ? -written : written);
  }

  /** Passes over bytes that are no text. */
  private void skip(int bytes) throws UnreadableFile {
    if (bytes > file.length - at) {
      throw new UnreadableFile(Reason.INCOMPLETE);
    }
    at += Math.max(0, bytes);
  }

  private static boolean isLetter(byte c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static boolean isDigit(byte c) {
    return c >= '0' && c <= '9';
  }
}
