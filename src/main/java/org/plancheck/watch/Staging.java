package org.plancheck.watch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Set;

/**
 * Where feedback is written until it is whole: a hidden folder directly in the outbox, so that
 * whatever is moved out of it is of the outbox's own group, and those may read it who may read the
 * outbox. Until then it is for the service alone.
 */
final class Staging {

  private static final String NAME = ".plancheck-staging";

  private final Path outbox;
  private final Disk disk;

  Staging(Path outbox, Disk disk) {
    this.outbox = outbox;
    this.disk = disk;
  }

  Path folder() {
    return outbox.resolve(NAME);
  }

  /** Begins with nothing in it, whatever an earlier run left. */
  Path begin() throws IOException {
    end();
    disk.ownFolder(folder());
    return folder();
  }

  /** Clears it away. */
  void end() throws IOException {
    disk.delete(folder());
  }

  /** Writes a new file that is for readers once it is moved out. */
  void write(Path file, Disk.Content content) throws IOException {
    disk.write(file, content);
    disk.sameGroup(outbox, file);
    disk.permit(file, permissions(false));
  }

  /** Lets readers into a folder once it is moved out. */
  void openToReaders(Path there) throws IOException {
    disk.sameGroup(outbox, there);
    disk.permit(there, permissions(true));
  }

  /** Makes a folder anywhere in the outbox, unless it is there; to be called once this is begun. */
  void folderForReaders(Path there) throws IOException {
    if (!Files.isDirectory(there)) {
      Path fresh = folder().resolve("folder");
      disk.ownFolder(fresh);
      openToReaders(fresh);
      disk.move(fresh, there);
    }
  }

  /** Writes a file anywhere in the outbox whole or not at all. */
  void writeWhole(Path file, Disk.Content content) throws IOException {
    Path fresh = begin().resolve(file.getFileName() + ".new");
    write(fresh, content);
    disk.move(fresh, file);
    end();
  }

  /** Who may read the outbox may read what is in it, and nobody else. */
  private Set<PosixFilePermission> permissions(boolean forFolder) throws IOException {
    if (!Disk.posix(outbox)) {
      return Set.of();
    }
    Set<PosixFilePermission> permissions = EnumSet.noneOf(PosixFilePermission.class);
    permissions.addAll(Files.getPosixFilePermissions(outbox));
    if (!forFolder) {
      permissions.removeAll(
          Set.of(
              PosixFilePermission.OWNER_EXECUTE,
              PosixFilePermission.GROUP_EXECUTE,
              PosixFilePermission.OTHERS_EXECUTE));
    }
    return permissions;
  }
}
