package org.plancheck.format.pdf;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdfparser.PDFParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.plancheck.format.Limits;
import org.plancheck.format.UnreadableFile;

/** A PDF file that is whole, opened from memory. */
final class PdfFile implements AutoCloseable {

  static {
    FontMappers.set(new BuiltInFont());
  }

  private final PDDocument document;
  private final boolean locked;

  private PdfFile(PDDocument document) {
    this.document = document;
    this.locked = document.isEncrypted();
  }

  /**
   * Opens a file.
   *
   * @throws UnreadableFile where it is not whole, damaged, locked or beyond a limit
   */
  static PdfFile open(byte[] bytes, Limits limits) throws UnreadableFile {
    PdfStructure.check(bytes, limits);
    PDDocument document = null;
    try {
      // A parser that is lenient would look for objects itself where the table of them is broken.
      document = parser(bytes, limits).parse(false);
      if (document.getNumberOfPages() > PdfLimits.PAGES) {
        throw PdfLimits.tooBig("more than " + PdfLimits.PAGES + " pages");
      }
      requireWhole(document, limits);
      return new PdfFile(document);
    } catch (InvalidPasswordException e) {
      close(document);
      throw new UnreadableFile(UnreadableFile.Reason.PASSWORD);
    } catch (IOException | RuntimeException | StackOverflowError e) {
      // Whatever a parser throws at a damaged file, the file is what is at fault.
      close(document);
      throw refusal(e);
    } catch (UnreadableFile e) {
      close(document);
      throw e;
    }
  }

  private static PDFParser parser(byte[] bytes, Limits limits) throws IOException {
    var memory = MemoryUsageSetting.setupMainMemoryOnly(limits.unpackedBytes());
    return new PDFParser(new RandomAccessReadBuffer(bytes), "", null, null, memory.streamCache);
  }

  /** What to tell the person when a file cannot be read. */
  static UnreadableFile refusal(Throwable fault) {
    return fault instanceof PdfLimits.Reached limit
        ? limit.refusal()
        : new UnreadableFile(UnreadableFile.Reason.DAMAGED);
  }

  /**
   * Unpacks every stream once. Where the data of one are broken a parser gives what came before,
   * and a plan would be read in part.
   */
  private static void requireWhole(PDDocument document, Limits limits)
      throws IOException, UnreadableFile {
    PackedStream packed = new PackedStream(limits.unpackedBytes());
    for (COSObjectKey key : List.copyOf(document.getDocument().getXrefTable().keySet())) {
      COSObject object = document.getDocument().getObjectFromPool(key);
      if (object.getObject() instanceof COSStream stream) {
        packed.require(stream);
      }
    }
  }

  PDDocument document() {
    return document;
  }

  /** True where a password keeps others from changing it, though all may read it. */
  boolean locked() {
    return locked;
  }

  @Override
  public void close() {
    close(document);
  }

  private static void close(PDDocument document) {
    if (document != null) {
      org.apache.pdfbox.io.IOUtils.closeQuietly(document);
    }
  }
}
