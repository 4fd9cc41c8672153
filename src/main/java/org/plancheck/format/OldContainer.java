package org.plancheck.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * The container of office files from before 2007 (compound file, [MS-CFB]): whether all of it is
 * there. POI opens one that was cut short as long as it finds the directory.
 */
final class OldContainer {

  private static final int HEADER = 512;
  private static final int LISTED_IN_HEADER = 109;
  private static final int FREE = -1;

  private final ByteBuffer file;
  private final int sectorShift;
  private int last = -1;

  private OldContainer(byte[] file) {
    this.file = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
    this.sectorShift = this.file.getShort(30);
  }

  /**
   * What a container holds. It stands here and not in {@link FileType}, so that a door that carries
   * no old formats needs no library for them.
   *
   * @throws UnreadableFile where it is locked with a password, cut short or damaged
   */
  static FileType type(byte[] file) throws UnreadableFile {
    if (isCutShort(file)) {
      throw new UnreadableFile(UnreadableFile.Reason.INCOMPLETE);
    }
    try (POIFSFileSystem ole = new POIFSFileSystem(new ByteArrayInputStream(file))) {
      DirectoryEntry root = ole.getRoot();
      if (root.hasEntry("EncryptedPackage") || root.hasEntry("EncryptionInfo")) {
        throw new UnreadableFile(UnreadableFile.Reason.PASSWORD);
      }
      if (root.hasEntry("WordDocument")) {
        return new FileType("doc", "a Word 97 document (.doc)");
      }
      if (root.hasEntry("Workbook") || root.hasEntry("Book")) {
        return new FileType("xls", "an Excel 97 workbook (.xls)");
      }
      return new FileType("unknown", "an old office file without a document in it");
    } catch (IOException | RuntimeException | StackOverflowError e) {
      // POI's security page: any exception may come out of a damaged container.
      throw new UnreadableFile(UnreadableFile.Reason.DAMAGED);
    }
  }

  /** True where sectors that the container lists lie beyond the end of the file. */
  static boolean isCutShort(byte[] file) {
    if (file.length < HEADER) {
      return true;
    }
    OldContainer container = new OldContainer(file);
    if (container.sectorShift != 9 && container.sectorShift != 12) {
      // Nonsense, not a copy that broke off.
      return false;
    }
    return !container.tablesAreThere() || container.end(container.last) > file.length;
  }

  private long end(long sector) {
    return sector + 2 << sectorShift;
  }

  /** Goes through all tables of sectors, noting the last sector in use. */
  private boolean tablesAreThere() {
    int tables = file.getInt(44);
    int perTable = 1 << sectorShift - 2;
    int listAt = 76;
    int listLeft = LISTED_IN_HEADER;
    int nextList = file.getInt(68);
    if (tables > file.capacity() >> sectorShift) {
      // More tables than the file has sectors: nothing that could be followed to its end.
      return false;
    }
    for (int i = 0; i < tables; i++) {
      if (listLeft == 0) {
        if (nextList < 0 || end(nextList) > file.capacity()) {
          return false;
        }
        listAt = (int) (end(nextList) - (1L << sectorShift));
        listLeft = perTable - 1;
        nextList = file.getInt(listAt + 4 * listLeft);
      }
      int table = file.getInt(listAt);
      listAt += 4;
      listLeft--;
      if (table < 0 || end(table) > file.capacity()) {
        return false;
      }
      note(table, i, perTable);
    }
    return true;
  }

  private void note(int table, int number, int perTable) {
    int at = (int) (end(table) - (1L << sectorShift));
    for (int j = perTable - 1; j >= 0; j--) {
      if (file.getInt(at + 4 * j) != FREE) {
        last = Math.max(last, number * perTable + j);
        return;
      }
    }
  }
}
