package org.plancheck.format.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.plancheck.format.UnreadableFile;

/** Unpacks streams to nowhere, to know that they are whole and how large they are. */
final class PackedStream {

  /** A code of LZW stands for at most so many bytes, and takes more than one (7.4.4). */
  private static final int LZW_MOST = 4_096;

  private static final Set<COSName> PACKED =
      Set.of(COSName.FLATE_DECODE, COSName.FLATE_DECODE_ABBREVIATION);

  private final long most;
  private long left;

  PackedStream(long most) {
    this.most = most;
    this.left = most;
  }

  /**
   * Unpacks a stream that is no picture.
   *
   * @throws UnreadableFile where all of them together are too large
   * @throws IOException where its data are broken
   */
  void require(COSStream stream) throws IOException, UnreadableFile {
    COSName kind = stream.getCOSName(COSName.TYPE);
    boolean parsed = COSName.XREF.equals(kind) || COSName.OBJ_STM.equals(kind);
    if (parsed || COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE)) || !stream.hasData()) {
      return;
    }
    List<COSName> filters = filters(stream);
    if (filters.contains(COSName.LZW_DECODE) || filters.contains(COSName.LZW_DECODE_ABBREVIATION)) {
      take(Math.min(stream.getLength() * LZW_MOST, most / 4));
    }
    InputStream in = stream.createRawInputStream();
    for (COSName filter : filters) {
      if (!PACKED.contains(filter)) {
        break;
      }
      in = new InflaterInputStream(in);
    }
    if (!filters.isEmpty() && PACKED.contains(filters.get(0))) {
      readAll(in);
    }
    in.close();
  }

  private void readAll(InputStream in) throws IOException, UnreadableFile {
    byte[] buffer = new byte[1 << 14];
    try {
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        take(read);
      }
    } catch (ZipException | java.io.EOFException e) {
      throw new IOException("broken data", e);
    }
  }

  private void take(long bytes) throws UnreadableFile {
    left -= bytes;
    if (left < 0) {
      throw PdfLimits.tooBig("more than " + (most >> 20) + " MB unpacked");
    }
  }

  private static List<COSName> filters(COSStream stream) {
    COSBase filters = stream.getFilters();
    List<COSName> names = new ArrayList<>();
    if (filters instanceof COSName name) {
      names.add(name);
    } else if (filters instanceof COSArray array) {
      for (int i = 0; i < array.size(); i++) {
        if (array.getObject(i) instanceof COSName name) {
          names.add(name);
        }
      }
    }
    return names;
  }
}
