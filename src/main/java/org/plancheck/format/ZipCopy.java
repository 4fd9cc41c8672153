package org.plancheck.format;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;

/**
 * Writes a zip file (APPNOTE 4.3) whose unchanged entries are the very bytes of another, headers
 * and time stamps too. Time zones have no say in it, as they have in libraries that read a stamp
 * and write it again.
 */
final class ZipCopy {

  private static final int LOCAL_HEADER = 0x04034b50;
  private static final int CENTRAL_HEADER = 0x02014b50;
  private static final int END = 0x06054b50;

  /** Sizes follow the data instead of standing in the header. */
  private static final int SIZES_FOLLOW = 1 << 3;

  private static final int UTF8_NAME = 1 << 11;

  /** Sizes that do not fit are written elsewhere. */
  private static final int ZIP64 = -1;

  private static final int ZIP64_FIELD = 1;

  /** 1 January 1980, the first day that a stamp can name: what office programs write. */
  private static final int NO_TIME = 1 << 21 | 1 << 16;

  /**
   * What both headers of an entry say.
   *
   * @param time date and time as the format packs them
   */
  private record Head(
      int version, int flags, int method, int time, int crc, int packed, int size, byte[] name) {}

  private final byte[] file;
  private final ByteArrayOutputStream out;
  private final ByteArrayOutputStream directory = new ByteArrayOutputStream();
  private int entries;

  /**
   * Prepares a copy.
   *
   * @param file the zip file that entries are copied from
   */
  ZipCopy(byte[] file) {
    this.file = file;
    this.out = new ByteArrayOutputStream(file.length + (1 << 14));
  }

  /** Copies an entry as it is. */
  void copy(ZipArchiveEntry entry) {
    int start = out.size();
    int from = (int) entry.getLocalHeaderOffset();
    int data = (int) entry.getDataOffset();
    ByteBuffer header = littleEndian(Arrays.copyOfRange(file, from, data));
    Head head =
        new Head(
            entry.getVersionRequired(),
            header.getShort(6) & ~SIZES_FOLLOW,
            entry.getMethod(),
            header.getInt(10),
            (int) entry.getCrc(),
            (int) entry.getCompressedSize(),
            (int) entry.getSize(),
            entry.getRawName());
    header.putShort(6, (short) head.flags);
    if (header.getInt(18) != ZIP64 && header.getInt(22) != ZIP64) {
      header.putInt(14, head.crc).putInt(18, head.packed).putInt(22, head.size);
    }
    out.writeBytes(header.array());
    out.write(file, data, head.packed);
    list(head, start, entry, withoutZip64(entry.getCentralDirectoryExtra()));
  }

  /** Writes another content in the place of an entry, packed as that one was. */
  void replace(ZipArchiveEntry entry, byte[] content) {
    int from = (int) entry.getLocalHeaderOffset();
    ByteBuffer header = littleEndian(Arrays.copyOfRange(file, from, from + 30));
    add(
        content,
        entry.getRawName(),
        header.getShort(6) & UTF8_NAME,
        entry.getMethod() == ZipArchiveEntry.STORED,
        header.getInt(10),
        entry);
  }

  /** Writes a new entry. */
  void add(String name, byte[] content) {
    byte[] utf8 = name.getBytes(java.nio.charset.StandardCharsets.UTF_8);
    add(content, utf8, UTF8_NAME, false, NO_TIME, null);
  }

  private void add(
      byte[] content, byte[] name, int flags, boolean stored, int time, ZipArchiveEntry like) {
    int start = out.size();
    CRC32 checksum = new CRC32();
    checksum.update(content);
    byte[] packed = stored ? content : deflated(content);
    int method = stored ? ZipArchiveEntry.STORED : ZipArchiveEntry.DEFLATED;
    Head head =
        new Head(
            20,
            flags,
            method,
            time,
            (int) checksum.getValue(),
            packed.length,
            content.length,
            name);
    ByteBuffer header = littleEndian(new byte[30]);
    header.putInt(LOCAL_HEADER);
    put(header, head);
    header.putShort((short) 0);
    out.writeBytes(header.array());
    out.writeBytes(name);
    out.writeBytes(packed);
    list(head, start, like, new byte[0]);
  }

  private static void put(ByteBuffer header, Head head) {
    header.putShort((short) head.version).putShort((short) head.flags);
    header.putShort((short) head.method).putInt(head.time).putInt(head.crc);
    header.putInt(head.packed).putInt(head.size).putShort((short) head.name.length);
  }

  private void list(Head head, int start, ZipArchiveEntry like, byte[] extra) {
    ByteBuffer header = littleEndian(new byte[46]);
    header.putInt(CENTRAL_HEADER).putShort((short) (like == null ? 20 : like.getVersionMadeBy()));
    put(header, head);
    header.putShort((short) extra.length).putShort((short) 0).putShort((short) 0);
    header.putShort((short) (like == null ? 0 : like.getInternalAttributes()));
    header.putInt((int) (like == null ? 0 : like.getExternalAttributes())).putInt(start);
    directory.writeBytes(header.array());
    directory.writeBytes(head.name);
    directory.writeBytes(extra);
    entries++;
  }

  /** The sizes and places that this field tells are told by the header itself now. */
  private static byte[] withoutZip64(byte[] extra) {
    ByteArrayOutputStream kept = new ByteArrayOutputStream(extra.length);
    ByteBuffer fields = littleEndian(extra);
    while (fields.remaining() >= 4) {
      int begin = fields.position();
      int id = fields.getShort() & 0xffff;
      int length = Math.min(fields.getShort() & 0xffff, fields.remaining());
      fields.position(fields.position() + length);
      if (id != ZIP64_FIELD) {
        kept.write(extra, begin, 4 + length);
      }
    }
    return kept.toByteArray();
  }

  /** Ends the file and gives its bytes. */
  byte[] bytes() {
    ByteBuffer end = littleEndian(new byte[22]);
    end.putInt(END).putInt(0).putShort((short) entries).putShort((short) entries);
    end.putInt(directory.size()).putInt(out.size()).putShort((short) 0);
    out.writeBytes(directory.toByteArray());
    out.writeBytes(end.array());
    return out.toByteArray();
  }

  private static ByteBuffer littleEndian(byte[] bytes) {
    return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }

  private static byte[] deflated(byte[] content) {
    Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
    try {
      deflater.setInput(content);
      deflater.finish();
      ByteArrayOutputStream packed = new ByteArrayOutputStream(content.length / 4 + 64);
      byte[] buffer = new byte[1 << 14];
      while (!deflater.finished()) {
        packed.write(buffer, 0, deflater.deflate(buffer));
      }
      return packed.toByteArray();
    } finally {
      deflater.end();
    }
  }
}
