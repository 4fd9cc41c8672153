package org.plancheck.office;

import com.sun.star.beans.PropertyValue;
import com.sun.star.bridge.XBridge;
import com.sun.star.bridge.XBridgeFactory;
import com.sun.star.comp.helper.Bootstrap;
import com.sun.star.connection.NoConnectException;
import com.sun.star.connection.XConnection;
import com.sun.star.connection.XConnector;
import com.sun.star.container.XEnumeration;
import com.sun.star.container.XNameAccess;
import com.sun.star.frame.XComponentLoader;
import com.sun.star.frame.XDesktop;
import com.sun.star.frame.XModel;
import com.sun.star.uno.UnoRuntime;
import com.sun.star.uno.XComponentContext;
import com.sun.star.util.XCloseable;
import com.sun.star.util.XModifiable;
import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A real LibreOffice without a window, in a fresh profile, with the extension as it was built. It
 * ends only what it started, and leaves nothing behind.
 */
final class LibreOffice implements AutoCloseable {

  static final Path EXTENSION = Path.of("target/plancheck.oxt");

  /** In milliseconds. */
  private static final long BEGINNING = 300;

  private static final long PATIENCE = 60;

  private final Path folder;
  private final Process process;
  private final XBridge bridge;
  private final XComponentContext context;

  private LibreOffice(Path folder, Process process, XBridge bridge, XComponentContext context) {
    this.folder = folder;
    this.process = process;
    this.bridge = bridge;
    this.context = context;
  }

  /** Where a program of LibreOffice lies; empty where it is not installed. */
  static Optional<Path> program(String name) {
    return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
        .map(entry -> Path.of(entry, name))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /**
   * How it is started.
   *
   * @param extension the file to install first; null for none
   * @param by a program that starts it and watches it, with its arguments; empty for none
   * @param profile what stands in the user's folder of the fresh profile, by the file's name
   */
  record Start(Path extension, List<String> by, Map<String, String> profile) {}

  /** Installs the extension into a fresh profile and starts LibreOffice with it. */
  static LibreOffice start() throws Exception {
    return start(new Start(EXTENSION, List.of(), Map.of()));
  }

  /** Starts LibreOffice in a fresh profile. */
  static LibreOffice start(Start how) throws Exception {
    Path folder = Files.createTempDirectory("plancheck-office");
    Process process = null;
    try {
      write(folder, how.profile());
      if (how.extension() != null) {
        install(folder, how.extension());
      }
      int port = freePort();
      List<String> command = new ArrayList<>(how.by());
      command.add(program("soffice").orElseThrow().toString());
      command.addAll(where(folder));
      command.addAll(
          List.of(
              "--headless",
              "--invisible",
              "--norestore",
              "--nologo",
              "--nodefault",
              "--nolockcheck",
              "--nofirststartwizard",
              "--accept=socket,host=127.0.0.1,port=" + port + ";urp;"));
      process = run(folder, command, "soffice.log");
      return connect(folder, process, port);
    } catch (Exception | Error e) {
      end(process);
      clear(folder);
      throw e;
    }
  }

  private static void write(Path folder, Map<String, String> profile) throws IOException {
    for (Map.Entry<String, String> file : profile.entrySet()) {
      Path path = folder.resolve("profile/user").resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.writeString(path, file.getValue());
    }
  }

  /** Where the profile lies. As root, extensions can only be installed for everybody. */
  private static List<String> where(Path folder) {
    return List.of(
        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
        "-env:UNO_SHARED_PACKAGES_CACHE=" + folder.resolve("shared").toUri());
  }

  private static void install(Path folder, Path extension) throws Exception {
    Files.createDirectories(folder.resolve("shared"));
    List<String> command = new ArrayList<>();
    command.add(program("unopkg").orElseThrow().toString());
    command.addAll(List.of("add", "-s", "--shared", extension.toAbsolutePath().toString()));
    command.addAll(where(folder));
    Process unopkg = run(folder, command, "unopkg.log");
    boolean ended = unopkg.waitFor(PATIENCE, TimeUnit.SECONDS);
    if (!ended || unopkg.exitValue() != 0) {
      end(unopkg);
      throw new IOException(
          "The extension was not installed: " + Files.readString(folder.resolve("unopkg.log")));
    }
  }

  private static Process run(Path folder, List<String> command, String log) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("HOME", folder.toString());
    builder.environment().remove("DISPLAY");
    return builder.redirectErrorStream(true).redirectOutput(folder.resolve(log).toFile()).start();
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private static LibreOffice connect(Path folder, Process process, int port) throws Exception {
    XComponentContext local = Bootstrap.createInitialComponentContext(null);
    XConnector connector =
        UnoRuntime.queryInterface(
            XConnector.class,
            local
                .getServiceManager()
                .createInstanceWithContext("com.sun.star.connection.Connector", local));
    XBridgeFactory bridges =
        UnoRuntime.queryInterface(
            XBridgeFactory.class,
            local
                .getServiceManager()
                .createInstanceWithContext("com.sun.star.bridge.BridgeFactory", local));
    long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE);
    while (true) {
      try {
        XConnection connection = connector.connect("socket,host=127.0.0.1,port=" + port);
        XBridge bridge = bridges.createBridge("", "urp", connection, null);
        XComponentContext context =
            UnoRuntime.queryInterface(
                XComponentContext.class, bridge.getInstance("StarOffice.ComponentContext"));
        return new LibreOffice(folder, process, bridge, context);
      } catch (NoConnectException e) {
        if (!process.isAlive() || System.nanoTime() > until) {
          throw new IOException(
              "LibreOffice did not start: " + Files.readString(folder.resolve("soffice.log")), e);
        }
        TimeUnit.MILLISECONDS.sleep(50);
      }
    }
  }

  XComponentContext context() {
    return context;
  }

  /** A folder that goes with it. */
  Path folder() {
    return folder;
  }

  /** The process that was started. */
  ProcessHandle process() {
    return process.toHandle();
  }

  Object service(String name) {
    try {
      return context.getServiceManager().createInstanceWithContext(name, context);
    } catch (com.sun.star.uno.Exception e) {
      throw new IllegalStateException(name, e);
    }
  }

  /** Opens a document without showing it. */
  OpenDocument open(Path file) throws Exception {
    return open(file.toUri().toString());
  }

  /**
   * Opens a document without showing it.
   *
   * @param url of the file, or as "private:factory/swriter" for a new one
   */
  OpenDocument open(String url, PropertyValue... further) throws Exception {
    PropertyValue[] how = Arrays.copyOf(further, further.length + 1);
    how[further.length] = Values.named("Hidden", true);
    XComponentLoader loader =
        UnoRuntime.queryInterface(XComponentLoader.class, service("com.sun.star.frame.Desktop"));
    Object document = loader.loadComponentFromURL(url, "_blank", 0, how);
    return new OpenDocument(this, UnoRuntime.queryInterface(XModel.class, document));
  }

  /** What the status service says, as "state". */
  String status(String name) throws Exception {
    XNameAccess status =
        UnoRuntime.queryInterface(XNameAccess.class, service("org.plancheck.office.Status"));
    return (String) status.getByName(name);
  }

  /**
   * Waits until nothing is being done in the background. A dispatch returns before LibreOffice has
   * passed it on, so what was asked for a moment ago is given the time to begin.
   */
  void settle() throws Exception {
    long begun = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(BEGINNING);
    while (!isBusy() && System.nanoTime() < begun) {
      TimeUnit.MILLISECONDS.sleep(5);
    }
    long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE);
    while (isBusy()) {
      if (System.nanoTime() > until) {
        throw new IOException("Still " + status("state") + " after " + PATIENCE + " s.");
      }
      TimeUnit.MILLISECONDS.sleep(10);
    }
  }

  private boolean isBusy() throws Exception {
    return Set.of("loading", "checking").contains(status("state"));
  }

  /** Sets an option as the options dialog does. */
  void option(String name, Object value) throws Exception {
    Options now = Options.read(context);
    Options then =
        switch (name) {
          case "Packs" -> new Options((String) value, now.asOf(), now.underline(), now.settings());
          case "AsOf" -> new Options(now.packs(), (String) value, now.underline(), now.settings());
          case "Settings" -> new Options(now.packs(), now.asOf(), now.underline(), (String) value);
          default -> new Options(now.packs(), now.asOf(), (boolean) value, now.settings());
        };
    then.write(context);
  }

  @Override
  public void close() throws IOException {
    Thread ending = new Thread(this::terminate, "ending LibreOffice");
    ending.setDaemon(true);
    ending.start();
    try {
      process.waitFor(20, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      end(process);
      clear(folder);
    }
  }

  /** Documents first: a changed one would ask whether to save it, and nobody would answer. */
  private void terminate() {
    try {
      XDesktop desktop =
          UnoRuntime.queryInterface(XDesktop.class, service("com.sun.star.frame.Desktop"));
      XEnumeration open = desktop.getComponents().createEnumeration();
      while (open.hasMoreElements()) {
        Object document = open.nextElement();
        XModifiable modifiable = UnoRuntime.queryInterface(XModifiable.class, document);
        if (modifiable != null) {
          modifiable.setModified(false);
        }
        UnoRuntime.queryInterface(XCloseable.class, document).close(true);
      }
      desktop.terminate();
    } catch (com.sun.star.uno.Exception | RuntimeException e) {
      // It is ended by its number then.
      UnoRuntime.queryInterface(com.sun.star.lang.XComponent.class, bridge).dispose();
    }
  }

  private static void end(Process process) {
    if (process != null && process.isAlive()) {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
    }
  }

  private static void clear(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(path);
      }
    }
  }
}
