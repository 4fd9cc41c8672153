package org.plancheck.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * The parts of an office file that is a zip package (ISO/IEC 29500-2). It opens only when every
 * part is there whole: a copy that broke off must never be read as if it were the plan.
 */
public final class OfficePackage {

  /** What readers look into; pictures and the like are checked and not held. */
  private static final Pattern MARKUP = Pattern.compile("(?i).*\\.(?:xml|rels|vml)|mimetype");

  /** What an entry begins with, and how long that is without its name. */
  private static final int SIGNATURE = 0x04034b50;

  private static final int LOCAL_HEADER = 30;

  /** Stands for a part that was checked and not held. */
  private static final byte[] UNREAD = new byte[0];

  /** A byte of deflated data says at most 1,032 (RFC 1951: 258 bytes in two bits). */
  private static final int MOST_DEFLATED = 1_040;

  private final byte[] file;
  private final Map<String, byte[]> parts;

  private OfficePackage(byte[] file, Map<String, byte[]> parts) {
    this.file = file;
    this.parts = parts;
  }

  /**
   * Unpacks and checks every part.
   *
   * @throws UnreadableFile where the package is cut short, damaged, locked, doubled or too big
   */
  public static OfficePackage open(byte[] file, Limits limits) throws UnreadableFile {
    if (file.length > limits.fileBytes()) {
      throw new UnreadableFile(
          UnreadableFile.Reason.TOO_BIG,
          "more than " + (limits.fileBytes() >> 20) + " MB (limits: file-mb)");
    }
    try (ZipFile zip = zip(file)) {
      return new OfficePackage(file, unpack(zip, file, limits));
    } catch (IOException e) {
      // No directory at the end: the usual mark of a copy that broke off.
      throw new UnreadableFile(UnreadableFile.Reason.INCOMPLETE);
    }
  }

  /**
   * The names of a package's parts, nothing unpacked.
   *
   * @throws UnreadableFile where its directory is not there: a copy that broke off
   */
  public static Set<String> names(byte[] file) throws UnreadableFile {
    Set<String> names = new TreeSet<>();
    try (ZipFile zip = zip(file)) {
      for (var entries = zip.getEntries(); entries.hasMoreElements(); ) {
        names.add(entries.nextElement().getName());
      }
      return names;
    } catch (IOException e) {
      throw new UnreadableFile(UnreadableFile.Reason.INCOMPLETE);
    }
  }

  private static ZipFile zip(byte[] file) throws IOException {
    return ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(file)).get();
  }

  /** In the order in which they stand in the file, whichever disk they say they are on. */
  private static List<ZipArchiveEntry> entries(ZipFile zip) {
    List<ZipArchiveEntry> entries = Collections.list(zip.getEntries());
    entries.sort(Comparator.comparingLong(ZipArchiveEntry::getLocalHeaderOffset));
    return entries;
  }

  private static Map<String, byte[]> unpack(ZipFile zip, byte[] file, Limits limits)
      throws UnreadableFile {
    // Part names are equal whatever their case (ISO/IEC 29500-2, 6.2.2.3).
    Map<String, byte[]> parts = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    Set<String> names = new HashSet<>();
    long left = limits.unpackedBytes();
    int count = 0;
    for (ZipArchiveEntry entry : entries(zip)) {
      if (++count > limits.entries()) {
        throw new UnreadableFile(
            UnreadableFile.Reason.TOO_BIG,
            "more than " + limits.entries() + " parts (limits: parts)");
      }
      if (entry.isDirectory()) {
        continue;
      }
      if (!names.add(entry.getName().toLowerCase(Locale.ROOT))) {
        throw new UnreadableFile(UnreadableFile.Reason.DOUBLED_PARTS);
      }
      if (entry.getGeneralPurposeBit().usesEncryption()) {
        throw new UnreadableFile(UnreadableFile.Reason.PASSWORD);
      }
      if (!agrees(entry, file)) {
        throw new UnreadableFile(UnreadableFile.Reason.DAMAGED);
      }
      if (entry.getSize() > left) {
        throw new UnreadableFile(
            UnreadableFile.Reason.TOO_BIG,
            "more than "
                + (limits.unpackedBytes() >> 20)
                + " MB when unpacked (limits: unpacked-mb)");
      }
      left -= entry.getSize();
      parts.put(entry.getName(), checked(zip, entry));
    }
    return parts;
  }

  /**
   * True where an entry calls itself what the directory calls it: a reader that goes by the one
   * must not see another plan than a reader that goes by the other (APPNOTE 4.3.7).
   */
  private static boolean agrees(ZipArchiveEntry entry, byte[] file) {
    byte[] name = entry.getRawName();
    long at = entry.getLocalHeaderOffset();
    if (at < 0 || at + LOCAL_HEADER + name.length > file.length) {
      return false;
    }
    ByteBuffer own = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
    int from = (int) at;
    boolean locked = (own.getShort(from + 6) & 1) != 0;
    return own.getInt(from) == SIGNATURE
        && !locked
        && own.getShort(from + 8) == (short) entry.getMethod()
        && own.getShort(from + 26) == (short) name.length
        && Arrays.equals(
            file, from + LOCAL_HEADER, from + LOCAL_HEADER + name.length, name, 0, name.length);
  }

  /** The bytes of an entry that is as its directory says; {@link #UNREAD} for what is no markup. */
  private static byte[] checked(ZipFile zip, ZipArchiveEntry entry) throws UnreadableFile {
    long most = entry.getMethod() == ZipEntry.DEFLATED ? packed(entry) : entry.getSize();
    if (!zip.canReadEntryData(entry) || entry.getSize() < 0 || entry.getSize() > most) {
      throw new UnreadableFile(UnreadableFile.Reason.DAMAGED);
    }
    CRC32 checksum = new CRC32();
    try (InputStream in = new CheckedInputStream(zip.getInputStream(entry), checksum)) {
      byte[] bytes = UNREAD;
      if (MARKUP.matcher(entry.getName()).matches()) {
        // As large as it will be: growing would for a moment need the part three times.
        bytes = new byte[(int) entry.getSize()];
        in.readNBytes(bytes, 0, bytes.length);
      } else {
        in.skipNBytes(entry.getSize());
      }
      if (in.read() >= 0 || checksum.getValue() != entry.getCrc()) {
        throw new UnreadableFile(UnreadableFile.Reason.DAMAGED);
      }
      return bytes;
    } catch (IOException | IllegalArgumentException e) {
      throw new UnreadableFile(UnreadableFile.Reason.DAMAGED);
    }
  }

  /** More than this an entry cannot hold, whatever its directory says. */
  private static long packed(ZipArchiveEntry entry) {
    return entry.getCompressedSize() * MOST_DEFLATED + MOST_DEFLATED;
  }

  /** True where there is a part of that name. */
  public boolean has(String name) {
    return parts.containsKey(name);
  }

  /** The bytes of a part; nobody changes them. Null where there is none. */
  public byte[] bytes(String name) {
    byte[] bytes = parts.get(name);
    return bytes == UNREAD ? unread(name) : bytes;
  }

  /** A part of another name than markup has, as a relationship may lead to. */
  private byte[] unread(String name) {
    try (ZipFile zip = zip(file)) {
      for (ZipArchiveEntry entry : entries(zip)) {
        if (entry.getName().equalsIgnoreCase(name)) {
          return zip.getInputStream(entry).readAllBytes();
        }
      }
    } catch (IOException e) {
      throw new IllegalStateException("A package that was opened can be opened again.", e);
    }
    throw new IllegalStateException("A part that was there is there again.");
  }

  /** A part to read from its beginning; null where there is none. */
  public InputStream part(String name) {
    byte[] bytes = bytes(name);
    return bytes == null ? null : new ByteArrayInputStream(bytes);
  }

  /**
   * A new package.
   *
   * @param parts bytes by part name, in the order of the alphabet
   */
  public static byte[] of(Map<String, byte[]> parts) {
    ZipCopy zip = new ZipCopy(new byte[0]);
    new TreeMap<>(parts).forEach(zip::add);
    return zip.bytes();
  }

  /**
   * The package with some parts replaced or added. Every other entry is copied as it is packed,
   * byte for byte and in its place.
   *
   * @param changed new bytes by part name; added parts come last, in the order of the alphabet
   */
  public byte[] with(Map<String, byte[]> changed) {
    ZipCopy copy = new ZipCopy(file);
    Map<String, byte[]> toAdd = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    toAdd.putAll(changed);
    try (ZipFile zip = zip(file)) {
      for (ZipArchiveEntry entry : entries(zip)) {
        byte[] bytes = toAdd.remove(entry.getName());
        if (bytes == null) {
          copy.copy(entry);
        } else {
          copy.replace(entry, bytes);
        }
      }
    } catch (IOException e) {
      throw new IllegalStateException("A package that was opened can be opened again.", e);
    }
    toAdd.forEach(copy::add);
    return copy.bytes();
  }
}
