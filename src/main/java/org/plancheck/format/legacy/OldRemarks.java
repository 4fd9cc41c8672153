package org.plancheck.format.legacy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.util.LittleEndian;
import org.plancheck.format.Comment;

/** The comments in an old document ([MS-DOC] 2.8.7), of which only the authors are looked at. */
final class OldRemarks {

  /** Where the file's head lists its tables, eight bytes each ([MS-DOC] 2.5.6). */
  private static final int TABLES = 154;

  private static final int REFERENCES = TABLES + 8 * 4;
  private static final int OWNERS = TABLES + 8 * 36;

  /** A reference: 20 bytes of initials, then the number of the author ([MS-DOC] 2.9.4). */
  private static final int REFERENCE = 30;

  private static final int AUTHOR = 20;

  private final byte[] main;
  private final byte[] table;

  OldRemarks(byte[] main, byte[] table) {
    this.main = main;
    this.table = table;
  }

  /**
   * How many there are that this program did not write.
   *
   * @throws IndexOutOfBoundsException where the file tells of more than it holds
   */
  int ofPeople() {
    int count = Math.max(0, (LittleEndian.getInt(main, REFERENCES + 4) - 4) / (4 + REFERENCE));
    int first = LittleEndian.getInt(main, REFERENCES) + 4 * (count + 1);
    List<String> authors = authors();
    int people = 0;
    for (int i = 0; i < count; i++) {
      int author = LittleEndian.getUShort(table, first + i * REFERENCE + AUTHOR);
      boolean ours = author < authors.size() && authors.get(author).startsWith(Comment.AUTHOR);
      people += ours ? 0 : 1;
    }
    return people;
  }

  private List<String> authors() {
    List<String> authors = new ArrayList<>();
    int at = LittleEndian.getInt(main, OWNERS);
    int end = at + LittleEndian.getInt(main, OWNERS + 4);
    while (at + 2 <= end) {
      int bytes = 2 * LittleEndian.getUShort(table, at);
      authors.add(new String(table, at + 2, bytes, StandardCharsets.UTF_16LE));
      at += 2 + bytes;
    }
    return authors;
  }
}
