package org.plancheck.format;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Whether all of a zip package is there: its end record, its directory, and every part with the
 * length and checksum that the directory tells (APPNOTE 4.3). Parts are unpacked into a small
 * buffer and thrown away.
 */
final class WholeZip {

  private static final int END = 0x06054b50;
  private static final int END_LENGTH = 22;
  private static final int DIRECTORY = 0x02014b50;
  private static final int DIRECTORY_LENGTH = 46;
  private static final int LOCAL = 0x04034b50;
  private static final int LOCAL_LENGTH = 30;
  private static final int LONGEST_COMMENT = 0xffff;
  private static final long IN_ZIP64 = 0xffffffffL;
  private static final int STORED = 0;
  private static final int DEFLATED = 8;

  private final ByteBuffer file;

  /** How much is unpacked at most; beyond it the reader is to say that the file is too big. */
  private long left = Limits.standard().unpackedBytes();

  private WholeZip(byte[] file) {
    this.file = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
  }

  static boolean isWhole(byte[] file) {
    WholeZip zip = new WholeZip(file);
    int end = zip.end();
    return end >= 0 && zip.directoryIsThere(end);
  }

  /**
   * Where the end record stands, -1 where there is none. Behind it may be a comment, and what mail
   * gateways put there.
   */
  private int end() {
    int last = file.capacity() - END_LENGTH;
    for (int at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
      if (file.getInt(at) == END && at + END_LENGTH + unsigned(at + 20) <= file.capacity()) {
        return at;
      }
    }
    return -1;
  }

  private boolean directoryIsThere(int end) {
    int parts = unsigned(end + 10);
    long at = file.getInt(end + 16) & IN_ZIP64;
    if (at == IN_ZIP64 || parts > Limits.standard().entries()) {
      // Larger than any plan: that is for the reader to say.
      return true;
    }
    for (int i = 0; i < parts; i++) {
      if (at + DIRECTORY_LENGTH > end || file.getInt((int) at) != DIRECTORY) {
        return false;
      }
      if (!partIsThere((int) at)) {
        return false;
      }
      int entry = (int) at;
      at += DIRECTORY_LENGTH + unsigned(entry + 28) + unsigned(entry + 30) + unsigned(entry + 32);
    }
    return true;
  }

  private boolean partIsThere(int entry) {
    boolean encrypted = (unsigned(entry + 8) & 1) != 0;
    int method = unsigned(entry + 10);
    int crc = file.getInt(entry + 16);
    long packed = file.getInt(entry + 20) & IN_ZIP64;
    long length = file.getInt(entry + 24) & IN_ZIP64;
    long local = file.getInt(entry + 42) & IN_ZIP64;
    if (packed == IN_ZIP64 || local == IN_ZIP64) {
      return true;
    }
    if (local + LOCAL_LENGTH > file.capacity() || file.getInt((int) local) != LOCAL) {
      return false;
    }
    long data = local + LOCAL_LENGTH + unsigned((int) local + 26) + unsigned((int) local + 28);
    if (data + packed > file.capacity()) {
      return false;
    }
    boolean knownMethod = method == STORED || method == DEFLATED;
    return encrypted
        || !knownMethod
        || left <= 0
        || holds((int) data, (int) packed, method, length, crc);
  }

  private boolean holds(int data, int packed, int method, long length, int crc) {
    CRC32 sum = new CRC32();
    if (method == STORED) {
      sum.update(file.array(), data, packed);
      return packed == length && (int) sum.getValue() == crc;
    }
    Inflater inflater = new Inflater(true);
    try {
      inflater.setInput(file.array(), data, packed);
      byte[] buffer = new byte[1 << 14];
      while (!inflater.finished() && left > 0) {
        int n = inflater.inflate(buffer);
        if (n == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
          return false;
        }
        sum.update(buffer, 0, n);
        left -= n;
      }
      return !inflater.finished()
          || (inflater.getBytesWritten() == length && (int) sum.getValue() == crc);
    } catch (DataFormatException e) {
      return false;
    } finally {
      inflater.end();
    }
  }

  private int unsigned(int at) {
    return file.getShort(at) & 0xffff;
  }
}
