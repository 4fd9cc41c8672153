package org.plancheck.office;

import com.sun.star.frame.XModel;
import com.sun.star.uno.UnoRuntime;
import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import java.util.Optional;
import org.plancheck.assurance.SideFile;
import org.plancheck.assurance.SideFileFault;
import org.plancheck.assurance.SideFileStore;

/**
 * A document that is open, with what is known of it. Only the engine's own thread changes it; a
 * sidebar may look at it from any.
 */
final class OpenPlan {

  private final String key;
  private final XModel model;
  private volatile Checked checked;
  private volatile String problem = "";
  private volatile Bookmark bookmark = Bookmark.START;

  OpenPlan(String key, XModel model) {
    this.key = key;
    this.model = model;
  }

  /** Tells documents apart for as long as they are open. */
  static String keyOf(XModel model) {
    return UnoRuntime.generateOid(model);
  }

  String key() {
    return key;
  }

  XModel model() {
    return model;
  }

  /**
   * The user's file on this computer; empty where the document was never saved, or lies on a
   * server.
   */
  Optional<Path> file() {
    return file(model.getURL());
  }

  /** The file on this computer that an address leads to; empty where it leads to none. */
  static Optional<Path> file(String url) {
    try {
      return url.startsWith("file:") ? Optional.of(Path.of(URI.create(url))) : Optional.empty();
    } catch (IllegalArgumentException | FileSystemNotFoundException e) {
      return Optional.empty();
    }
  }

  /**
   * What stands in the file beside the user's; nothing where either is not there.
   *
   * @throws SideFileFault where it cannot be used
   */
  SideFile side() throws SideFileFault {
    Optional<Path> file = file();
    return file.isEmpty() ? SideFile.NONE : SideFileStore.of(file.get());
  }

  /** How it was when it was checked last; null where no check of it has succeeded yet. */
  Checked checked() {
    return checked;
  }

  /** What kept the last check from being made, in words; "" where nothing did. */
  String problem() {
    return problem;
  }

  /** How far its reader has gone through the findings of the last check. */
  Bookmark bookmark() {
    return bookmark;
  }

  void checked(Checked now) {
    bookmark = checked == null ? Bookmark.START : bookmark.in(checked, now);
    checked = now;
    problem = "";
  }

  void problem(String words) {
    problem = words;
  }

  void bookmark(Bookmark now) {
    bookmark = now;
  }
}
