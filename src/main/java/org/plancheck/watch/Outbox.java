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
import java.util.stream.Stream;
import org.plancheck.feedback.Feedback.Form;
import org.plancheck.feedback.FeedbackFile;
import org.plancheck.report.CatalogueReport;

/**
 * The folder that feedback is given back in: a folder for each plan with what is newest, {@code
 * earlier} with what was there before, {@code queue.html}, and {@code .plancheck} with the journal.
 *
 * <p>A folder of feedback is written apart, whole and down to the disk, and then takes its place in
 * one step.
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
  private final Staging staging;

  /**
   * An outbox, which need not be there yet.
   *
   * @param zone by whose time earlier feedback is named
   */
  Outbox(Path folder, ZoneId zone, Disk disk) {
    this.folder = folder;
    this.zone = zone;
    this.disk = disk;
    this.staging = new Staging(folder, disk);
  }

  Path folder() {
    return folder;
  }

  Path own() {
    return folder.resolve(OWN);
  }

  /**
   * Which folder the outbox is.
   *
   * @param key of the disk and the folder on it; null where the disk does not tell
   */
  record Place(Object key) {}

  Place place() throws IOException {
    return new Place(Look.at(folder.toRealPath()).key());
  }

  /**
   * True where the outbox is the folder that it was, or has books at least. A share that went away
   * may leave an empty folder in its place, where no new outbox is to be begun; nor is it where the
   * disk does not tell which folder that is.
   */
  boolean isAt(Place before) {
    try {
      return Files.isDirectory(own())
          || (before.key() != null && Files.isDirectory(folder) && place().equals(before));
    } catch (IOException e) {
      return false;
    }
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
    staging.end();
  }

  /** The folder for the feedback on a plan that has none yet. */
  String folderFor(String plan, Ledger ledger) {
    String name = FolderName.of(plan);
    String free = name;
    for (int i = 2; ledger.hasFolder(free) || isOfOthers(folder.resolve(free)); i++) {
      free = name + " (" + i + ")";
    }
    return free;
  }

  private static boolean isOfOthers(Path there) {
    return Files.exists(there) && mark(there) == null;
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
    Path fresh = staging.begin().resolve(id);
    disk.folder(fresh);
    for (FeedbackFile file : files) {
      staging.write(fresh.resolve(file.name()), out -> out.write(file.bytes()));
    }
    if (files.stream().anyMatch(file -> file.form().equals(Form.HTML.option()))) {
      disk.link(rulesPage, fresh.resolve(CatalogueReport.NAME));
    }
    if (plan != null) {
      disk.write(fresh.resolve(PLAN), plan);
      disk.permit(fresh.resolve(PLAN), OWNER);
    }
    disk.write(fresh.resolve(MARK), id.getBytes(UTF_8));
    staging.openToReaders(fresh);
    disk.forceNames(fresh);
    makeRoom(fresh, folder.resolve(name), before);
    disk.move(fresh, folder.resolve(name));
    disk.forceNames(folder);
    staging.end();
    return new Entry.Files(
        named(files, Form.HTML), named(files, Form.ANNOTATED), named(files, Form.JSON));
  }

  /**
   * Takes away what is in a place.
   *
   * @param fresh what comes there, in a folder that is called by its id
   */
  private void makeRoom(Path fresh, Path place, Entry.Done before) throws IOException {
    if (!Files.exists(place, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    String there = mark(place);
    if (fresh.getFileName().toString().equals(there) && holdsNoMore(place, fresh)) {
      // The same feedback, from a run that was stopped before it could note that it was done.
      disk.move(place, staging.folder().resolve("replaced"));
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
    staging.folderForReaders(folder.resolve(EARLIER));
    staging.folderForReaders(earlier.getParent());
    disk.move(place, free);
    disk.forceNames(earlier.getParent());
  }

  /** A colleague may have put something beside the feedback, which is not ours to delete. */
  private static boolean holdsNoMore(Path place, Path fresh) throws IOException {
    try (Stream<Path> files = Files.list(place)) {
      return files.allMatch(file -> Files.exists(fresh.resolve(file.getFileName())));
    }
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
      staging.writeWhole(kept, out -> out.write(page));
    }
    return kept;
  }

  /** True where a file of that name is at the top of the outbox. */
  boolean has(String name) {
    return Files.exists(folder.resolve(name));
  }

  /** Writes a file at the top of the outbox whole or not at all. */
  void write(String name, Disk.Content content) throws IOException {
    staging.writeWhole(folder.resolve(name), content);
    disk.forceNames(folder);
  }
}
