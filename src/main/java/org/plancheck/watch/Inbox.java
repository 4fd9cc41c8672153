package org.plancheck.watch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.plancheck.assurance.SideFileStore;
import org.plancheck.feedback.PlanNames;
import org.plancheck.format.PlanFile;

/**
 * The folder that plans are dropped into. Nothing in it is ever written, moved or deleted here, and
 * its full listing is the only truth about it: events do not come over every network.
 *
 * @param folder where it is
 * @param disk by which files are looked at
 */
record Inbox(Path folder, Disk disk) {

  private static final String CANNOT_BE_OPENED =
      "cannot be opened just now. Please ask whoever looks after the folder whether it may be read.";

  /**
   * What a listing tells. Why something is as it is stands in words that go on from its name.
   *
   * @param plans files that may be plans, by name
   * @param refused files that may be plans and cannot be taken as things are, and why
   * @param passedOver what is none, and why; what programs leave beside plans is not in it
   */
  record Listing(
      SortedMap<String, Look> plans,
      SortedMap<String, String> refused,
      SortedMap<String, String> passedOver) {}

  /**
   * Lists the folder. One file that cannot be looked at stands in the way of no other.
   *
   * @throws IOException where it cannot be listed, as when a share is gone for a while
   */
  Listing list() throws IOException {
    List<Path> files = new ArrayList<>();
    try (DirectoryStream<Path> there = Files.newDirectoryStream(folder)) {
      there.forEach(files::add);
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    }
    // Disks that take A and a for one let a side file be found in either; it is looked at anyway.
    Set<String> sideFiles = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    files.stream()
        .map(file -> file.getFileName().toString())
        .filter(PassedOver::isSideFile)
        .forEach(sideFiles::add);
    Listing listing = new Listing(new TreeMap<>(), new TreeMap<>(), new TreeMap<>());
    files.forEach(file -> add(file, sideFiles, listing));
    return listing;
  }

  private void add(Path file, Set<String> sideFiles, Listing listing) {
    String name = file.getFileName().toString();
    if (PassedOver.inSilence(name)) {
      return;
    }
    boolean plan = PlanNames.isPlanOrCopy(name);
    try {
      Look seen = disk.look(file);
      if (!plan || !mayBeOpened(file, seen)) {
        listing.passedOver().put(name, PassedOver.why(name, seen.kind()));
      } else if (!isNamedSo(name, file)) {
        listing.refused().put(name, "has a name that cannot be read here; please rename it.");
      } else {
        listing.plans().put(name, with(seen, besideListed(file, sideFiles)));
      }
    } catch (NoSuchFileException e) {
      // It went between the listing and the look, as when Excel saves; the next listing tells.
    } catch (IOException e) {
      (plan ? listing.refused() : listing.passedOver()).put(name, CANNOT_BE_OPENED);
    }
  }

  /**
   * A name in another encoding than this machine's comes out as the name of no file. A Mac may
   * write an accent in two ways, so that the file itself has the last word.
   */
  private boolean isNamedSo(String name, Path file) throws IOException {
    try {
      Path named = folder.resolve(name);
      return named.equals(file) || Files.isSameFile(named, file);
    } catch (InvalidPathException | NoSuchFileException e) {
      return false;
    }
  }

  /**
   * A link may lead anywhere, and opening a pipe would wait for ever. Files that OneDrive keeps
   * online are no regular files to Java, but only Windows has those.
   */
  private static boolean mayBeOpened(Path file, Look seen) {
    return seen.kind() == Look.Kind.FILE || (seen.kind() == Look.Kind.OTHER && !Disk.posix(file));
  }

  /** The bytes of a plan, no more than so many of them. */
  byte[] read(String name, int most) throws IOException {
    try (InputStream in = Files.newInputStream(folder.resolve(name), LinkOption.NOFOLLOW_LINKS)) {
      return in.readNBytes(most);
    }
  }

  /** What can be seen of a plan, and of its side file where it has one. */
  Look look(String name) throws IOException {
    Path file = folder.resolve(name);
    return with(disk.look(file), SideFileStore.find(file));
  }

  private Look with(Look plan, Optional<Path> beside) throws IOException {
    Optional<Look> seen = lookBeside(beside);
    return seen.isEmpty() ? plan : plan.with(seen.get());
  }

  /** As {@link SideFileStore#find}, without asking the disk where the listing tells. */
  private static Optional<Path> besideListed(Path plan, Set<String> sideFiles) {
    Path beside = SideFileStore.beside(plan);
    return PlanNames.isPlan(plan.getFileName().toString())
        ? Optional.of(beside).filter(file -> sideFiles.contains(file.getFileName().toString()))
        : SideFileStore.find(plan);
  }

  /** Empty where none is there, or what stands there is not to be opened. */
  private Optional<Look> lookBeside(Optional<Path> beside) throws IOException {
    if (beside.isEmpty()) {
      return Optional.empty();
    }
    try {
      Look seen = disk.look(beside.get());
      return Optional.of(seen).filter(look -> mayBeOpened(beside.get(), look));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
  }

  /**
   * A plan's side file, no more than so many of its bytes.
   *
   * @return empty where the plan has none, or what stands there is a link, which may lead anywhere
   */
  Optional<PlanFile> readBeside(String name, int most) throws IOException {
    Optional<Path> beside = SideFileStore.find(path(name));
    if (lookBeside(beside).isEmpty()) {
      return Optional.empty();
    }
    try (InputStream in = Files.newInputStream(beside.get(), LinkOption.NOFOLLOW_LINKS)) {
      return Optional.of(new PlanFile(beside.get().getFileName().toString(), in.readNBytes(most)));
    }
  }

  Path path(String name) {
    return folder.resolve(name);
  }
}
