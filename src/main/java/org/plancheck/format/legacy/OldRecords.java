package org.plancheck.format.legacy;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.plancheck.format.UnreadableFile;
import org.plancheck.format.UnreadableFile.Reason;

/**
 * Steps over the records of a workbook ([MS-XLS] 2.1.4) before POI makes objects of them: how many
 * cells there will be, that the stream ends where its last part does, and that no colour rule is of
 * a kind at which POI gives up on the whole file.
 */
final class OldRecords {

  /**
   * Colour rules that were taken out.
   *
   * @param part counts the parts of the workbook from 0, the sheets begin at 1
   * @param ranges as "B2:B9"
   */
  record Dropped(int part, List<String> ranges) {}

  /** Far more than any plan has; each becomes some 100 bytes or more. */
  private static final int MOST_RECORDS = 1_500_000;

  private static final int MOST_CELLS = 1_000_000;

  private static final int BEGINS = 0x0809;
  private static final int ENDS = 0x000a;
  private static final int BLANKS = 0x00be;
  private static final int NUMBERS = 0x00bd;
  private static final int RULES = 0x01b0;
  private static final int RULE = 0x01b1;

  private final byte[] book;
  private final ByteArrayOutputStream kept;
  private final List<Dropped> dropped = new ArrayList<>();
  private int part = -1;

  private OldRecords(byte[] book) {
    this.book = book;
    this.kept = new ByteArrayOutputStream(book.length);
  }

  /**
   * Holds a workbook's stream to its limits.
   *
   * @throws UnreadableFile where it breaks off or holds more than is read here
   */
  static OldRecords of(byte[] book) throws UnreadableFile {
    OldRecords records = new OldRecords(book);
    records.step();
    return records;
  }

  List<Dropped> dropped() {
    return dropped;
  }

  /** The stream without what was dropped. */
  byte[] kept() {
    return dropped.isEmpty() ? book : kept.toByteArray();
  }

  private void step() throws UnreadableFile {
    int records = 0;
    long cells = 0;
    int open = 0;
    // What follows the last part is padding.
    for (int at = 0; at + 4 <= book.length && (open > 0 || number(at) == BEGINS); ) {
      int kind = number(at);
      if (end(at) > book.length) {
        throw new UnreadableFile(Reason.DAMAGED);
      }
      part += kind == BEGINS && open == 0 ? 1 : 0;
      open += kind == BEGINS ? 1 : kind == ENDS ? -1 : 0;
      int length = number(at + 2);
      cells += kind == BLANKS ? length / 2 : kind == NUMBERS ? length / 6 : 0;
      if (++records > MOST_RECORDS || cells > MOST_CELLS) {
        throw new UnreadableFile(Reason.TOO_BIG, "more than " + MOST_CELLS + " cells");
      }
      if (kind == RULES) {
        at = rules(at);
      } else {
        kept.write(book, at, end(at) - at);
        at = end(at);
      }
    }
    if (open != 0 || part < 0) {
      throw new UnreadableFile(Reason.DAMAGED);
    }
  }

  private int number(int at) {
    return book[at] & 0xff | (book[at + 1] & 0xff) << 8;
  }

  private int end(int at) {
    return at + 4 + number(at + 2);
  }

  /** Writes a head and those of its rules that are of a known kind; gives where they end. */
  private int rules(int head) {
    int at = end(head);
    ByteArrayOutputStream known = new ByteArrayOutputStream();
    int good = 0;
    int all = 0;
    for (; at + 5 <= book.length && number(at) == RULE && end(at) <= book.length; at = end(at)) {
      all++;
      if (book[at + 4] == 1 || book[at + 4] == 2) {
        good++;
        known.write(book, at, end(at) - at);
      }
    }
    if (good > 0 || all == 0) {
      byte[] first = Arrays.copyOfRange(book, head, end(head));
      if (good < all && first.length > 5) {
        first[4] = (byte) good;
        first[5] = 0;
      }
      kept.writeBytes(first);
      kept.writeBytes(known.toByteArray());
    }
    if (good < all) {
      dropped.add(new Dropped(part, ranges(head)));
    }
    return at;
  }

  private List<String> ranges(int head) {
    List<String> ranges = new ArrayList<>();
    int some = end(head) >= head + 18 ? number(head + 16) : 0;
    for (int i = 0; i < some && head + 26 + 8 * i <= end(head); i++) {
      int at = head + 18 + 8 * i;
      ranges.add(
          new CellRangeAddress(number(at), number(at + 2), number(at + 4), number(at + 6))
              .formatAsString());
    }
    return ranges;
  }
}
