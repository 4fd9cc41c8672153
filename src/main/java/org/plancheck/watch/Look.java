package org.plancheck.watch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;

/**
 * What can be seen of a file without opening it. Two equal looks do not prove that nothing was
 * written in between: programs that copy may keep the time and set the length first.
 *
 * @param size in bytes
 * @param modified when it was last written, as the folder tells
 * @param changed when anything of it last changed, which no program can set back; null where the
 *     disk does not tell
 * @param key which file it is, by whatever name; null where the disk does not tell
 * @param beside the look of the plan's side file; null where it has none
 */
record Look(long size, FileTime modified, Object changed, Object key, Look beside) {

  static Look at(Path file, BasicFileAttributes seen) throws IOException {
    Object changed =
        file.getFileSystem().supportedFileAttributeViews().contains("unix")
            ? Files.getAttribute(file, "unix:ctime", LinkOption.NOFOLLOW_LINKS)
            : null;
    return new Look(seen.size(), seen.lastModifiedTime(), changed, seen.fileKey(), null);
  }

  /** The same plan with a side file, which is part of what is checked. */
  Look with(Look sideFile) {
    return new Look(size, modified, changed, key, sideFile);
  }

  static Look at(Path file) throws IOException {
    return at(
        file, Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS));
  }
}
