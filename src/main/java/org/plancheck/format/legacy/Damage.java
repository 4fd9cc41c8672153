package org.plancheck.format.legacy;

import java.io.IOException;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.OldFileFormatException;
import org.apache.poi.util.RecordFormatException;
import org.plancheck.format.UnreadableFile;
import org.plancheck.format.UnreadableFile.Reason;

/** Holds POI: whatever it throws over a file becomes a refusal in words. */
final class Damage {

  /** Reads with POI. */
  interface Reading<T> {
    T read() throws IOException, UnreadableFile;
  }

  private Damage() {}

  /**
   * Reads what POI may fail on.
   *
   * @param before what a file is called that is older than can be read, as "a Word document from
   *     before 1997"
   */
  static <T> T contained(String before, Reading<T> reading) throws UnreadableFile {
    try {
      return reading.read();
    } catch (OldFileFormatException e) {
      throw new UnreadableFile(Reason.NOT_YET, before);
    } catch (EncryptedDocumentException e) {
      throw new UnreadableFile(Reason.PASSWORD);
    } catch (RecordFormatException e) {
      // POI's own limits on what a single record may ask for speak with the same voice.
      throw new UnreadableFile(Reason.DAMAGED);
    } catch (IOException | RuntimeException | StackOverflowError e) {
      // POI's security page: expect any exception, and overflows of the stack.
      throw new UnreadableFile(Reason.DAMAGED);
    }
  }
}
