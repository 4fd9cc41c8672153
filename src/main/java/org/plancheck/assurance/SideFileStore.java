package org.plancheck.assurance;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Side files on a disk: found beside their plans, read, and written whole or not at all. */
public final class SideFileStore {

  /** What stands behind a plan's name without its ending. */
  public static final String ENDING = ".meta.yaml";

  private static final String MARK = "\ufeff";
  private static final int MOST_BYTES = 4 * SideFileYaml.LONGEST;

  /** An annotated copy of a plan, as "plan.feedback.docx", shares the side file of the plan. */
  private static final Pattern COPY = Pattern.compile("(?i)(.{1,250})\\.feedback(?:-\\d{1,4})?");

  /** What only a change of text can do to a side file. */
  @FunctionalInterface
  private interface Change {
    String of(SideFileText text) throws SideFileFault;
  }

  private SideFileStore() {}

  /** Where the side file of a plan stands, whether it is there or not. */
  public static Path beside(Path plan) {
    return plan.resolveSibling(stem(plan) + ENDING);
  }

  private static String stem(Path plan) {
    String name = plan.getFileName().toString();
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }

  /** The side file that a plan has; for an annotated copy, else that of the plan itself. */
  public static Optional<Path> find(Path plan) {
    Path own = beside(plan);
    Matcher copy = COPY.matcher(stem(plan));
    if (Files.exists(own) || !copy.matches()) {
      return Optional.of(own).filter(Files::exists);
    }
    Path folder = plan.toAbsolutePath().getParent();
    Path shared = folder.resolve(copy.group(1) + ENDING);
    if (!Files.exists(shared) && folder.getParent() != null) {
      shared = folder.resolveSibling(copy.group(1) + ENDING);
    }
    return Optional.of(shared).filter(Files::exists);
  }

  /**
   * What the side file of a plan says; {@link SideFile#NONE} where there is none.
   *
   * @throws SideFileFault naming file, line and what would be valid
   */
  public static SideFile of(Path plan) throws SideFileFault {
    Optional<Path> file = find(plan);
    return file.isEmpty() ? SideFile.NONE : read(bytes(file.get()), file.get().toString());
  }

  /**
   * What a side file says.
   *
   * @param name of the file, as faults give it
   * @throws SideFileFault naming file, line and what would be valid
   */
  public static SideFile read(byte[] bytes, String name) throws SideFileFault {
    if (bytes.length > MOST_BYTES) {
      throw tooLong(name);
    }
    return SideFileReader.read(text(bytes, name), name);
  }

  private static SideFileFault tooLong(String name) {
    return new SideFileFault(name, 1, "is longer than a side file can be");
  }

  /**
   * Adds a sign-off to the side file of a plan.
   *
   * @return where it was written
   * @throws SideFileFault where the file that is there cannot be used
   * @throws IOException where it cannot be written; nothing is changed then
   */
  public static Path add(Path plan, SignOff signOff) throws SideFileFault, IOException {
    return change(plan, text -> text.with(signOff), SideFileStore::isOneMore);
  }

  /** Adds a waiver, as {@link #add(Path, SignOff)} does a sign-off. */
  public static Path add(Path plan, Waiver waiver) throws SideFileFault, IOException {
    return change(plan, text -> text.with(waiver), SideFileStore::isOneMore);
  }

  /**
   * Takes sign-offs out of the side file of a plan.
   *
   * @return where they stood
   * @throws SideFileFault where the file cannot be used, or they cannot be told from the rest
   * @throws IOException where it cannot be written; nothing is changed then
   */
  public static Path withdraw(Path plan, Predicate<SignOff> which)
      throws SideFileFault, IOException {
    List<SignOff> signOffs = of(plan).signOffs();
    for (int i = signOffs.size() - 1; i >= 0; i--) {
      int number = i;
      if (which.test(signOffs.get(number))) {
        change(
            plan,
            text -> text.without(number),
            (before, after) -> isWithout(before, number, after));
      }
    }
    return find(plan).orElse(beside(plan));
  }

  /**
   * Changes the text of a side file.
   *
   * @param as true where the second says what the first is to say behind the change
   */
  private static Path change(Path plan, Change change, BiPredicate<SideFile, SideFile> as)
      throws SideFileFault, IOException {
    Path file = find(plan).orElse(beside(plan));
    String name = file.toString();
    byte[] before = Files.exists(file) ? bytes(file) : new byte[0];
    String text = text(before, name);
    SideFile said = SideFileReader.read(text, name);
    String changed = change.of(new SideFileText(text, name));
    if (!as.test(said, SideFileReader.read(changed, name))) {
      throw new SideFileFault(
          name, 1, "is laid out in a way that cannot be changed here; please do it by hand");
    }
    boolean marked = new String(before, StandardCharsets.UTF_8).startsWith(MARK);
    write(plan, file, before, (marked ? MARK + changed : changed).getBytes(StandardCharsets.UTF_8));
    return file;
  }

  /** Whatever stood there still says the same. */
  private static boolean isOneMore(SideFile before, SideFile after) {
    int signOffs = before.signOffs().size();
    int waivers = before.waivers().size();
    return after.signOffs().size() + after.waivers().size() == signOffs + waivers + 1
        && after
            .vouched(after.signOffs().subList(0, signOffs), after.waivers().subList(0, waivers))
            .equals(before);
  }

  private static boolean isWithout(SideFile before, int number, SideFile after) {
    List<SignOff> left = new ArrayList<>(before.signOffs());
    left.remove(number);
    return before.vouched(left, before.waivers()).equals(after);
  }

  private static byte[] bytes(Path file) throws SideFileFault {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(MOST_BYTES + 1);
      if (bytes.length > MOST_BYTES) {
        throw tooLong(file.toString());
      }
      return bytes;
    } catch (IOException e) {
      throw new SideFileFault(file.toString(), 1, "cannot be read");
    }
  }

  private static String text(byte[] bytes, String name) throws SideFileFault {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.startsWith(MARK) ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw new SideFileFault(name, 1, "is no text in UTF-8; please save it as UTF-8");
    }
  }

  private static void write(Path plan, Path file, byte[] before, byte[] after)
      throws IOException, SideFileFault {
    Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
    Path part = Files.createTempFile(target.getParent(), ".plancheck-", ".part");
    try {
      try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
        ByteBuffer buffer = ByteBuffer.wrap(after);
        while (buffer.hasRemaining()) {
          channel.write(buffer);
        }
        channel.force(true);
      }
      if (part.getFileSystem().supportedFileAttributeViews().contains("posix")) {
        Path like = Files.exists(target) ? target : plan;
        Files.setPosixFilePermissions(part, Files.getPosixFilePermissions(like));
      }
      byte[] now = Files.exists(target) ? bytes(target) : new byte[0];
      if (!Arrays.equals(now, before)) {
        throw new SideFileFault(
            file.toString(), 1, "was changed by somebody else meanwhile; try again");
      }
      move(part, target);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private static void move(Path part, Path target) throws IOException {
    try {
      Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
