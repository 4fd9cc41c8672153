package org.plancheck.watch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;

/**
 * What can be seen of a file without opening it. Two equal looks do not prove that nothing was
 * written in between: programs that copy may keep the time and set the length first.
 *
 * @param kind what stands there
 * @param size in bytes
 * @param modified when it was last written, as the folder tells
 * @param changed when anything of it last changed, which no program can set back; null where the
 *     disk does not tell
 * @param key which file it is, by whatever name; null where the disk does not tell
 * @param beside the look of the plan's side file; null where it has none
 */
record Look(Kind kind, long size, FileTime modified, Object changed, Object key, Look beside) {

  /** What may stand in a folder; a link is seen itself, wherever it leads. */
  enum Kind {
    FILE,
    FOLDER,
    LINK,
    OTHER
  }

  private static final String ATTRIBUTES =
      "size,lastModifiedTime,fileKey,isRegularFile,isDirectory,isSymbolicLink";

  /**
   * Looks at a file, in one call to the disk: on a share each costs a way there and back.
   *
   * @throws IOException where that cannot be done
   */
  static Look at(Path file) throws IOException {
    // Owner and group are not asked for: a name for them may have to come over the network.
    boolean unix = file.getFileSystem().supportedFileAttributeViews().contains("unix");
    Map<String, Object> seen =
        Files.readAttributes(
            file, unix ? "unix:ctime," + ATTRIBUTES : ATTRIBUTES, LinkOption.NOFOLLOW_LINKS);
    return new Look(
        kind(seen),
        (Long) seen.get("size"),
        (FileTime) seen.get("lastModifiedTime"),
        seen.get("ctime"),
        seen.get("fileKey"),
        null);
  }

  private static Kind kind(Map<String, Object> seen) {
    if (seen.get("isRegularFile").equals(true)) {
      return Kind.FILE;
    }
    if (seen.get("isDirectory").equals(true)) {
      return Kind.FOLDER;
    }
    return seen.get("isSymbolicLink").equals(true) ? Kind.LINK : Kind.OTHER;
  }

  /** The same plan with a side file, which is part of what is checked. */
  Look with(Look sideFile) {
    return new Look(kind, size, modified, changed, key, sideFile);
  }
}
