package org.plancheck.watch;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.plancheck.feedback.Feedback.Form;
import org.plancheck.feedback.FeedbackFile;
import org.plancheck.report.CatalogueReport;

/**
 * The folder that feedback is given back in: a folder for each plan with what is newest, {@code
 * earlier} with what was there before, {@code queue.html}, and {@code .plancheck} with the journal.
 *
 * <p>A folder of feedback is written elsewhere, whole and down to the disk, and then takes its
 * place in one step.
 */
final class Outbox {

  static final String OWN = ".plancheck";
  private static final String EARLIER = "earlier";

  /** Stands in each folder of ours and tells which plan its feedback is on. */
  private static final String MARK = ".plancheck-id";

  /** The plan as it was checked, for the service alone, so that a later one can be held against. */
  private static final String PLAN = ".plancheck-plan";

  private static final Set<PosixFilePermission> OWNER =
      Set.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);

  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH.mm.ss", Locale.ROOT);

  private final Path folder;
  private final ZoneId zone;
  private final Disk disk;

  /**
   * An outbox, which need not be there yet.
   *
   * @param zone by whose time earlier feedback is named
   */
  Outbox(Path folder, ZoneId zone, Disk disk) {
    this.folder = folder;
    this.zone = zone;
    this.disk = disk;
  }

  Path folder() {
    return folder;
  }

  Path own() {
    return folder.resolve(OWN);
  }

  private Path staging() {
    return own().resolve("staging");
  }

  /** Makes what has to be there. */
  void prepare() throws IOException {
    disk.folder(folder);
    disk.folder(own());
    disk.permit(
        own(),
        EnumSet.of(
            PosixFilePermission.OWNER_READ,
            PosixFilePermission.OWNER_WRITE,
            PosixFilePermission.OWNER_EXECUTE));
  }

  /**
   * Clears away what an earlier run did not bring to its end, and puts feedback back in its place
   * where that run was stopped between taking it away and putting the next one there.
   */
  void mend(Ledger ledger) throws IOException {
    for (Entry.Claimed claimed : ledger.inHand()) {
      Entry.Done before = ledger.ofName(claimed.name());
      if (before != null && !Files.exists(folder.resolve(before.folder()))) {
        Optional<Path> taken = folderWith(before);
        if (taken.isPresent()) {
          disk.move(taken.get(), folder.resolve(before.folder()));
          disk.forceNames(folder);
        }
      }
    }
    disk.delete(staging());
  }

  /** The folder for the feedback on a plan that has none yet. */
  String folderFor(String plan) {
    String name = FolderName.of(plan);
    String free = name;
    for (int i = 2; Files.exists(folder.resolve(free)) && mark(folder.resolve(free)) == null; i++) {
      free = name + " (" + i + ")";
    }
    return free;
  }

  /**
   * Puts feedback into its place; what was there on an earlier version is kept under {@code
   * earlier}.
   *
   * @param name of the folder
   * @param before what is in its place now, or null
   * @param rulesPage the page to which the pages for people lead
   * @param plan the bytes of a plan that could be checked; null for any other
   * @return the names of the files
   */
  Entry.Files place(
      String id,
      String name,
      Entry.Done before,
      List<FeedbackFile> files,
      Path rulesPage,
      byte[] plan)
      throws IOException {
    disk.delete(staging());
    Path fresh = staging().resolve(id);
    disk.folder(fresh);
    Set<PosixFilePermission> readers = permissions(false);
    for (FeedbackFile file : files) {
      disk.write(fresh.resolve(file.name()), file.bytes());
      disk.permit(fresh.resolve(file.name()), readers);
    }
    if (files.stream().anyMatch(file -> file.form().equals(Form.HTML.option()))) {
      disk.link(rulesPage, fresh.resolve(CatalogueReport.NAME));
    }
    if (plan != null) {
      disk.write(fresh.resolve(PLAN), plan);
      disk.permit(fresh.resolve(PLAN), OWNER);
    }
    disk.write(fresh.resolve(MARK), id.getBytes(UTF_8));
    disk.permit(fresh, permissions(true));
    disk.forceNames(fresh);
    makeRoom(id, folder.resolve(name), before);
    disk.move(fresh, folder.resolve(name));
    disk.forceNames(folder);
    disk.delete(staging());
    return new Entry.Files(
        named(files, Form.HTML), named(files, Form.ANNOTATED), named(files, Form.JSON));
  }

  private void makeRoom(String id, Path place, Entry.Done before) throws IOException {
    if (!Files.exists(place, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    String there = mark(place);
    if (id.equals(there)) {
      // The same feedback, from a run that was stopped before it could note that it was done.
      disk.move(place, staging().resolve("replaced"));
      return;
    }
    Instant when =
        before != null && before.id().equals(there)
            ? before.at()
            : Files.getLastModifiedTime(place).toInstant();
    Path earlier = earlier(place.getFileName().toString(), when);
    Path free = earlier;
    for (int i = 2; Files.exists(free); i++) {
      // The clock was set back, or two versions came within a second.
      free = numbered(earlier, i);
    }
    disk.folder(earlier.getParent());
    disk.move(place, free);
    disk.forceNames(earlier.getParent());
  }

  private Path earlier(String name, Instant when) {
    return folder.resolve(EARLIER).resolve(name).resolve(STAMP.format(when.atZone(zone)));
  }

  /** Where the feedback of a result lies by now; empty where somebody took it away. */
  Optional<Path> folderWith(Entry.Done done) {
    Path place = folder.resolve(done.folder());
    if (done.id().equals(mark(place))) {
      return Optional.of(place);
    }
    Path earlier = earlier(done.folder(), done.at());
    Path there = earlier;
    for (int i = 2; Files.exists(there); i++) {
      if (done.id().equals(mark(there))) {
        return Optional.of(there);
      }
      there = numbered(earlier, i);
    }
    return Optional.empty();
  }

  private static Path numbered(Path earlier, int i) {
    return earlier.resolveSibling(earlier.getFileName() + " (" + i + ")");
  }

  /**
   * The plan of a result, as it was checked; empty where it is not there any more.
   *
   * @param most bytes that are read, whatever stands there now
   */
  Optional<byte[]> plan(Entry.Done done, int most) {
    return folderWith(done).flatMap(there -> plan(there, most));
  }

  private static Optional<byte[]> plan(Path there, int most) {
    try (InputStream in = Files.newInputStream(there.resolve(PLAN), LinkOption.NOFOLLOW_LINKS)) {
      return Optional.of(in.readNBytes(most));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static String mark(Path there) {
    try {
      return Files.readString(there.resolve(MARK));
    } catch (IOException e) {
      return null;
    }
  }

  private static String named(List<FeedbackFile> files, Form form) {
    return files.stream()
        .filter(file -> file.form().equals(form.option()))
        .map(FeedbackFile::name)
        .findFirst()
        .orElse(null);
  }

  /** The page of rules as it is kept once for all plans that were checked by them. */
  Path rulesPage(String rules, byte[] page) throws IOException {
    Path kept = own().resolve("rules-" + rules + ".html");
    if (!Files.exists(kept)) {
      writeWhole(kept, page);
    }
    return kept;
  }

  /** Writes a file at the top of the outbox whole or not at all. */
  void write(String name, byte[] bytes) throws IOException {
    writeWhole(folder.resolve(name), bytes);
    disk.forceNames(folder);
  }

  private void writeWhole(Path file, byte[] bytes) throws IOException {
    Path fresh = own().resolve(file.getFileName() + ".new");
    disk.delete(fresh);
    disk.write(fresh, bytes);
    disk.permit(fresh, permissions(false));
    disk.move(fresh, file);
  }

  /** Who may read the outbox may read what is in it, and nobody else. */
  private Set<PosixFilePermission> permissions(boolean forFolder) throws IOException {
    if (!Disk.posix(folder)) {
      return Set.of();
    }
    Set<PosixFilePermission> permissions = EnumSet.noneOf(PosixFilePermission.class);
    permissions.addAll(Files.getPosixFilePermissions(folder));
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
