package org.plancheck.watch;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What was done, line by line, each on the disk before the next step is taken. It lies in the
 * outbox, so that an outbox that is copied, restored or wiped stays at one with itself.
 */
final class Journal implements AutoCloseable {

  static final String NAME = "journal";

  private static final Set<PosixFilePermission> OWNER =
      Set.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);

  private final Path file;
  private final Disk disk;
  private final FileChannel channel;
  private final Object key;
  private long length;

  private Journal(Path file, Disk disk, FileChannel channel) throws IOException {
    this.file = file;
    this.disk = disk;
    this.channel = channel;
    this.key = Look.at(file).key();
    this.length = channel.size();
  }

  /**
   * What a journal says.
   *
   * @param entries its lines
   * @param torn true where its last line was cut off, as when the power fails
   * @param damaged how many other lines are not as they were written
   */
  record Content(List<Entry> entries, boolean torn, int damaged) {}

  /** Reads a journal as it stands; a journal that is not there has no lines. */
  static Content read(Path file) throws IOException {
    List<Entry> entries = new ArrayList<>();
    int damaged = 0;
    String text = text(file);
    int from = 0;
    for (int to = text.indexOf('\n'); to >= 0; to = text.indexOf('\n', from)) {
      String line = new String(text.substring(from, to).getBytes(ISO_8859_1), UTF_8);
      Optional<Entry> entry = JournalText.entry(line);
      entry.ifPresent(entries::add);
      damaged += entry.isPresent() ? 0 : 1;
      from = to + 1;
    }
    return new Content(entries, from < text.length(), damaged);
  }

  /** One that may not be read, or not just now, is not one that is not there. */
  private static String text(Path file) throws IOException {
    try {
      return Files.readString(file, ISO_8859_1);
    } catch (NoSuchFileException e) {
      return "";
    }
  }

  /**
   * Keeps a damaged journal as it was found, beside those that were kept before.
   *
   * @return where it is kept; the same place for the same lines, as after a power cut
   */
  static Path setAside(Path file) throws IOException {
    Path kept = file.resolveSibling(NAME + ".damaged");
    for (int i = 2; Files.exists(kept) && Files.mismatch(file, kept) >= 0; i++) {
      kept = file.resolveSibling(NAME + ".damaged-" + i);
    }
    if (!Files.exists(kept)) {
      Files.copy(file, kept);
    }
    return kept;
  }

  /**
   * Opens a journal to be written on. One that is not as it was written is written anew from its
   * good lines, so that no line is ever put behind half of another.
   *
   * @param content what was read from it
   */
  static Journal open(Path file, Content content, Disk disk) throws IOException {
    if (content.torn() || content.damaged() > 0 || !Files.exists(file)) {
      ByteArrayOutputStream lines = new ByteArrayOutputStream();
      for (Entry entry : content.entries()) {
        lines.write(JournalText.line(entry));
      }
      Path fresh = file.resolveSibling(NAME + ".new");
      disk.delete(fresh);
      disk.write(fresh, lines.toByteArray());
      disk.permit(fresh, OWNER);
      disk.move(fresh, file);
      disk.forceNames(file.getParent());
    }
    FileChannel channel =
        FileChannel.open(file, StandardOpenOption.WRITE, StandardOpenOption.APPEND);
    try {
      // What a step before could not bring to the disk is brought there now, or nothing is done.
      disk.force(channel);
      return new Journal(file, disk, channel);
    } catch (IOException e) {
      channel.close();
      throw e;
    }
  }

  /**
   * Adds a line, which is on the disk when this returns.
   *
   * @throws IOException where it may not be; then the journal is to be opened anew
   */
  void add(Entry entry) throws IOException {
    byte[] line = JournalText.line(entry);
    disk.put(channel, line);
    disk.force(channel);
    length += line.length;
  }

  /** True while the file is the one that was opened, and nobody else wrote on it. */
  boolean isThere() {
    try {
      Look now = Look.at(file);
      return Objects.equals(now.key(), key) && now.size() == length;
    } catch (IOException e) {
      return false;
    }
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
