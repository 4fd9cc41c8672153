package org.plancheck.watch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.plancheck.assurance.SideFileStore;
import org.plancheck.feedback.PlanNames;

/**
 * The folder that plans are dropped into. Nothing in it is ever written, moved or deleted here, and
 * its full listing is the only truth about it: events do not come over every network.
 *
 * @param folder where it is
 */
record Inbox(Path folder) {

  /**
   * What a listing tells.
   *
   * @param plans files that may be plans, by name
   * @param folders names of the folders in it, which are not looked into
   */
  record Listing(Map<String, Look> plans, TreeSet<String> folders) {}

  /**
   * Lists the folder.
   *
   * @throws IOException where it cannot be listed, as when a share is gone for a while
   */
  Listing list() throws IOException {
    Listing listing = new Listing(new TreeMap<>(), new TreeSet<>());
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
      for (Path file : files) {
        add(file, listing);
      }
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    }
    return listing;
  }

  private static void add(Path file, Listing listing) throws IOException {
    String name = file.getFileName().toString();
    try {
      BasicFileAttributes seen =
          Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
      if (seen.isDirectory()) {
        if (!name.startsWith(".")) {
          listing.folders().add(name);
        }
      } else if (PlanNames.isPlan(name) && mayBeOpened(file, seen)) {
        listing.plans().put(name, look(file, seen));
      }
    } catch (NoSuchFileException e) {
      // It went between the listing and the look, as when Excel saves; the next listing tells.
    }
  }

  /**
   * A link may lead anywhere, and opening a pipe would wait for ever. Files that OneDrive keeps
   * online are no regular files to Java, but only Windows has those.
   */
  private static boolean mayBeOpened(Path file, BasicFileAttributes seen) {
    return seen.isRegularFile() || (seen.isOther() && !Disk.posix(file));
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
    return look(
        file, Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS));
  }

  private static Look look(Path file, BasicFileAttributes seen) throws IOException {
    Look plan = Look.at(file, seen);
    Optional<Path> beside = beside(file);
    return beside.isEmpty() ? plan : plan.with(Look.at(beside.get()));
  }

  private static Optional<Path> beside(Path plan) throws IOException {
    Optional<Path> file = SideFileStore.find(plan);
    if (file.isEmpty()) {
      return file;
    }
    try {
      BasicFileAttributes seen =
          Files.readAttributes(file.get(), BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
      return file.filter(there -> mayBeOpened(there, seen));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
  }

  /**
   * The bytes of a plan's side file, no more than so many of them.
   *
   * @return empty where the plan has none, or what stands there is a link, which may lead anywhere
   */
  Optional<byte[]> readBeside(String name, int most) throws IOException {
    Optional<Path> beside = beside(path(name));
    if (beside.isEmpty()) {
      return Optional.empty();
    }
    try (InputStream in = Files.newInputStream(beside.get(), LinkOption.NOFOLLOW_LINKS)) {
      return Optional.of(in.readNBytes(most));
    }
  }

  Path path(String name) {
    return folder.resolve(name);
  }
}
