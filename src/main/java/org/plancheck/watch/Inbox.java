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
import java.util.TreeMap;
import java.util.TreeSet;
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
        listing.plans().put(name, Look.at(file, seen));
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

  Look look(String name) throws IOException {
    return Look.at(folder.resolve(name));
  }

  Path path(String name) {
    return folder.resolve(name);
  }
}
