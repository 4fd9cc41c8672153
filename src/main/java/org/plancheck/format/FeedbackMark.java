package org.plancheck.format;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.DocumentEntry;
import org.apache.poi.poifs.filesystem.DocumentInputStream;
import org.apache.poi.poifs.filesystem.Entry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * The mark by which an annotated copy is known as ours, and as touched by nobody since: a program
 * that saves the copy drops it, or it no longer fits what is saved.
 *
 * <p>A zip package carries it as its comment; an old office container as a stream with the checksum
 * of all others; a page in its last line, with the checksum of all lines before; any other file in
 * its last line, which PDF readers pass over as a comment.
 */
public final class FeedbackMark {

  private static final String NAME = "Plancheck feedback";
  private static final byte[] COMMENT = NAME.getBytes(US_ASCII);
  private static final byte[] LAST_LINE = ("\n%" + NAME).getBytes(US_ASCII);

  /** As a container's directory has it (MS-CFB 2.6.1); what lacks it need not be parsed. */
  private static final byte[] STREAM_NAME = NAME.getBytes(UTF_16LE);

  private static final byte[] PAGE = "<!DOCTYPE html>".getBytes(US_ASCII);
  private static final int DEEPEST = 20;

  private FeedbackMark() {}

  /** A copy with our mark, which programs that open it never show. */
  public static byte[] on(byte[] copy) {
    if (isZip(copy)) {
      byte[] marked = joined(copy, COMMENT);
      // The last two bytes of the end record tell the length of the comment (APPNOTE 4.3.16).
      marked[copy.length - 2] = (byte) COMMENT.length;
      marked[copy.length - 1] = 0;
      return marked;
    }
    if (isPage(copy)) {
      return joined(copy, comment(copy, copy.length));
    }
    return isOle(copy) ? withStream(copy) : joined(copy, LAST_LINE);
  }

  /** True where a file carries our mark and is as we wrote it. */
  public static boolean isOn(byte[] file) {
    if (isOle(file)) {
      return hasStream(file);
    }
    if (isPage(file)) {
      int length = comment(file, 0).length;
      int to = file.length - length;
      return to > 0 && Arrays.equals(file, to, file.length, comment(file, to), 0, length);
    }
    byte[] mark = isZip(file) ? COMMENT : LAST_LINE;
    int from = file.length - mark.length;
    return from > 0 && Arrays.equals(file, from, file.length, mark, 0, mark.length);
  }

  private static boolean isPage(byte[] file) {
    return file.length > PAGE.length && Arrays.equals(file, 0, PAGE.length, PAGE, 0, PAGE.length);
  }

  /** The last line of a page, with the checksum of its first bytes. */
  private static byte[] comment(byte[] page, int bytes) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(page, 0, bytes);
      String checksum = HexFormat.of().formatHex(digest.digest());
      return ("\n<!-- " + NAME + " " + checksum + " -->\n").getBytes(US_ASCII);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256.", e);
    }
  }

  private static boolean isZip(byte[] file) {
    return file.length > 22 && file[0] == 'P' && file[1] == 'K';
  }

  private static boolean isOle(byte[] file) {
    return file.length > 512 && (file[0] & 0xff) == 0xd0 && (file[1] & 0xff) == 0xcf;
  }

  private static byte[] joined(byte[] copy, byte[] mark) {
    byte[] joined = Arrays.copyOf(copy, copy.length + mark.length);
    System.arraycopy(mark, 0, joined, copy.length, mark.length);
    return joined;
  }

  private static byte[] withStream(byte[] copy) {
    try (POIFSFileSystem ole = new POIFSFileSystem(new ByteArrayInputStream(copy))) {
      byte[] checksum = checksum(ole.getRoot());
      ole.createDocument(new ByteArrayInputStream(checksum), NAME);
      ByteArrayOutputStream marked = new ByteArrayOutputStream(copy.length + 4096);
      ole.writeFilesystem(marked);
      return marked.toByteArray();
    } catch (IOException e) {
      throw new IllegalStateException("A container that was just written can be read.", e);
    }
  }

  private static boolean hasStream(byte[] file) {
    if (!contains(file, STREAM_NAME)) {
      return false;
    }
    try (POIFSFileSystem ole = new POIFSFileSystem(new ByteArrayInputStream(file))) {
      DirectoryNode root = ole.getRoot();
      return root.hasEntry(NAME)
          && root.getEntry(NAME) instanceof DocumentEntry mark
          && Arrays.equals(bytes(mark), checksum(root));
    } catch (IOException | RuntimeException | StackOverflowError e) {
      // POI's security page: any exception may come out of a damaged container.
      return false;
    }
  }

  private static boolean contains(byte[] file, byte[] words) {
    for (int from = 0; from <= file.length - words.length; from++) {
      if (file[from] == words[0]
          && Arrays.equals(file, from, from + words.length, words, 0, words.length)) {
        return true;
      }
    }
    return false;
  }

  /** Of everything in a container but the mark itself, as hexadecimal digits. */
  private static byte[] checksum(DirectoryNode root) throws IOException {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      add(root, digest, 0);
      return HexFormat.of().formatHex(digest.digest()).getBytes(US_ASCII);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256.", e);
    }
  }

  private static void add(DirectoryNode folder, MessageDigest digest, int depth)
      throws IOException {
    if (depth > DEEPEST) {
      throw new IOException("nested deeper than office programs do");
    }
    Map<String, Entry> entries = new TreeMap<>();
    folder.forEach(entry -> entries.put(entry.getName(), entry));
    entries.remove(NAME);
    for (Map.Entry<String, Entry> entry : entries.entrySet()) {
      digest.update(entry.getKey().getBytes(UTF_8));
      if (entry.getValue() instanceof DirectoryNode inner) {
        add(inner, digest, depth + 1);
      } else if (entry.getValue() instanceof DocumentEntry document) {
        digest.update(bytes(document));
      }
    }
  }

  private static byte[] bytes(DocumentEntry document) throws IOException {
    try (DocumentInputStream in = new DocumentInputStream(document)) {
      return in.readAllBytes();
    }
  }
}
