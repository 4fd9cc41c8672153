package org.plancheck.watch;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;

/** A disk of which one step fails: the write leaves half, the flush and the rename nothing. */
final class FailingDisk extends Disk {

  /** How a step fails. */
  enum Fault {
    /** The disk says so, and the program goes on. */
    ERROR,
    /** The power goes: nothing of the program runs after it. */
    POWER_CUT
  }

  /** The power is gone. */
  static final class PowerCut extends Error {
    private static final long serialVersionUID = 1L;
  }

  /** A folder on a disk of its own, or null. */
  Path apart;

  private final int failing;
  private final Fault fault;
  private int step;

  FailingDisk(int failing, Fault fault) {
    this.failing = failing;
    this.fault = fault;
  }

  /** A disk of which no step fails. */
  static FailingDisk none() {
    return new FailingDisk(Integer.MAX_VALUE, Fault.ERROR);
  }

  /** True where the step that was to fail was reached. */
  boolean failed() {
    return step >= failing;
  }

  private boolean isTheOne() {
    step++;
    return step == failing || (step > failing && fault == Fault.POWER_CUT);
  }

  private void fail(String what) throws IOException {
    if (fault == Fault.POWER_CUT) {
      throw new PowerCut();
    }
    throw new IOException(what + " failed in step " + step);
  }

  @Override
  public void folder(Path folder) throws IOException {
    if (isTheOne()) {
      fail("making a folder");
    }
    super.folder(folder);
  }

  @Override
  public void ownFolder(Path folder) throws IOException {
    if (isTheOne()) {
      fail("making a folder");
    }
    super.ownFolder(folder);
  }

  @Override
  public void put(FileChannel channel, byte[] bytes) throws IOException {
    if (isTheOne()) {
      super.put(channel, Arrays.copyOf(bytes, bytes.length / 2));
      fail("writing");
    }
    super.put(channel, bytes);
  }

  @Override
  public void force(FileChannel channel) throws IOException {
    if (isTheOne()) {
      fail("flushing");
    }
    // A flush that succeeds shows in nothing that a test could see, and takes its time.
  }

  @Override
  public void rename(Path from, Path to) throws IOException {
    if (isTheOne()) {
      fail("renaming");
    }
    if (apart != null && from.startsWith(apart) != to.startsWith(apart)) {
      throw new AtomicMoveNotSupportedException(from.toString(), to.toString(), "two disks");
    }
    super.rename(from, to);
  }

  @Override
  public void putBack(Path from, Path to) throws IOException {
    if (isTheOne()) {
      fail("putting back");
    }
    super.putBack(from, to);
  }

  @Override
  public void create(Path file) throws IOException {
    if (isTheOne()) {
      fail("making a file");
    }
    super.create(file);
  }

  @Override
  public void modified(Path file, FileTime time) throws IOException {
    if (isTheOne()) {
      fail("setting the time");
    }
    super.modified(file, time);
  }

  @Override
  public void deleteFile(Path there) throws IOException {
    if (isTheOne()) {
      fail("deleting");
    }
    super.deleteFile(there);
  }

  @Override
  public void link(Path file, Path name) throws IOException {
    if (isTheOne()) {
      fail("linking");
    }
    super.link(file, name);
  }

  @Override
  public void delete(Path there) throws IOException {
    if (isTheOne()) {
      fail("deleting");
    }
    super.delete(there);
  }
}
