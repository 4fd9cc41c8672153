package org.plancheck.format.pdf;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.plancheck.format.Limits;
import org.plancheck.format.UnreadableFile;

/**
 * Looks at a file's bytes before it is parsed. A parser that finds no table of objects looks for
 * them itself and takes what it finds for the whole; so whether the end is there is told here (ISO
 * 32000-1, 7.5).
 */
final class PdfStructure {

  /** Readers look for the end mark in so many last bytes (ISO 32000-1, annex H.3). */
  private static final int TAIL = 1_024;

  private static final Pattern END = Pattern.compile("startxref\\s{1,8}(\\d{1,10})\\s{1,8}%%EOF");

  /** Where the table of objects begins: a keyword, or the stream that holds it. */
  private static final Pattern TABLE =
      Pattern.compile("\\s{0,8}(?:xref\\s|\\d{1,10}\\s{1,4}\\d{1,5}\\s{1,4}obj\\b)");

  private static final byte[] STREAM = "stream".getBytes(ISO_8859_1);

  /** How far before its stream the dictionary of an object may begin. */
  private static final int DICTIONARY = 2_048;

  private PdfStructure() {}

  /**
   * Refuses a file that ends too early, or that unpacks to more than is read here.
   *
   * @throws UnreadableFile with the reason
   */
  static void check(byte[] file, Limits limits) throws UnreadableFile {
    String tail = latin(file, Math.max(0, file.length - TAIL), file.length);
    if (!tail.contains("%%EOF")) {
      throw new UnreadableFile(UnreadableFile.Reason.INCOMPLETE);
    }
    Matcher end = END.matcher(tail);
    long table = -1;
    while (end.find()) {
      table = Long.parseLong(end.group(1));
    }
    int begin = latin(file, 0, Math.min(file.length, TAIL)).indexOf("%PDF-");
    if (table < 0 || begin < 0 || begin + table >= file.length) {
      throw new UnreadableFile(UnreadableFile.Reason.DAMAGED);
    }
    int at = (int) (begin + table);
    if (!TABLE.matcher(latin(file, at, Math.min(file.length, at + 40))).lookingAt()) {
      throw new UnreadableFile(UnreadableFile.Reason.DAMAGED);
    }
    unpacked(file, limits);
  }

  private static String latin(byte[] file, int from, int to) {
    return new String(file, from, to - from, ISO_8859_1);
  }

  /** Adds up what the file's packed streams unpack to, pictures apart, which are never unpacked. */
  private static void unpacked(byte[] file, Limits limits) throws UnreadableFile {
    long left = limits.unpackedBytes();
    for (int at = next(file, 0); at >= 0; at = next(file, at)) {
      String before = latin(file, Math.max(0, at - DICTIONARY), at);
      String dictionary = before.substring(Math.max(0, before.lastIndexOf(" obj")));
      boolean packed = dictionary.contains("FlateDecode") || dictionary.contains("/Fl ");
      if (packed && !dictionary.contains("/Image")) {
        left -= size(file, at, left);
        if (left < 0) {
          throw PdfLimits.tooBig("more than " + (limits.unpackedBytes() >> 20) + " MB unpacked");
        }
      }
    }
  }

  /** Where the data of the next stream begins; -1 where there is none. */
  private static int next(byte[] file, int from) {
    for (int i = from; i < file.length - STREAM.length - 2; i++) {
      if (file[i] == 's' && matches(file, i) && (i == 0 || file[i - 1] != 'd')) {
        int data = i + STREAM.length;
        data += file[data] == '\r' ? 1 : 0;
        return data + (file[data] == '\n' ? 1 : 0);
      }
    }
    return -1;
  }

  private static boolean matches(byte[] file, int at) {
    for (int i = 0; i < STREAM.length; i++) {
      if (file[at + i] != STREAM[i]) {
        return false;
      }
    }
    return true;
  }

  private static long size(byte[] file, int at, long most) {
    Inflater inflater = new Inflater();
    try {
      inflater.setInput(file, at, file.length - at);
      byte[] buffer = new byte[1 << 14];
      while (!inflater.finished() && inflater.getBytesWritten() <= most) {
        if (inflater.inflate(buffer) == 0) {
          break;
        }
      }
      return inflater.getBytesWritten();
    } catch (DataFormatException e) {
      // Locked or damaged: that is told when it is read.
      return inflater.getBytesWritten();
    } finally {
      inflater.end();
    }
  }
}
