package org.plancheck.register;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A PostgreSQL server of our own, in a folder of its own, on the loopback address. */
final class PostgresqlServer {

  /** A user who has to give a password, once there is one; all others are trusted. */
  static final String ASKED = "reader";

  private final Path programs;
  private final Path data;
  private final int port;

  private PostgresqlServer(Path programs, Path data, int port) {
    this.programs = programs;
    this.data = data;
    this.port = port;
  }

  /** Where Debian keeps the newest server's programs; empty where none is installed. */
  static Optional<Path> programs() throws IOException {
    Path all = Path.of("/usr/lib/postgresql");
    if (!Files.isDirectory(all)) {
      return Optional.empty();
    }
    try (var versions = Files.list(all)) {
      return versions
          .map(version -> version.resolve("bin"))
          .filter(bin -> Files.isExecutable(bin.resolve("initdb")))
          .max(Comparator.comparing(Path::toString));
    }
  }

  /** Makes a cluster and starts it. */
  static PostgresqlServer start(Path programs, Path folder) throws Exception {
    // The server refuses to run as root, and its user must reach the folder.
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxrwxrwx"));
    Path data = folder.resolve("data");
    PostgresqlServer server = new PostgresqlServer(programs, data, freePort());
    server.run("initdb", "-D", data.toString(), "-A", "trust", "-U", "plancheck", "--no-sync");
    Path rules = data.resolve("pg_hba.conf");
    Files.writeString(
        rules, "host all " + ASKED + " 127.0.0.1/32 scram-sha-256\n" + Files.readString(rules));
    server.run(
        "pg_ctl",
        "-D",
        data.toString(),
        "-w",
        "-l",
        folder.resolve("log").toString(),
        "-o",
        "-p " + server.port + " -c listen_addresses=127.0.0.1 -c unix_socket_directories=''",
        "start");
    return server;
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  String url() {
    return "jdbc:postgresql://127.0.0.1:" + port + "/postgres?user=plancheck";
  }

  void stop() throws Exception {
    run("pg_ctl", "-D", data.toString(), "-m", "immediate", "stop");
  }

  private void run(String program, String... arguments) throws Exception {
    List<String> command = new ArrayList<>();
    if (System.getProperty("user.name").equals("root")) {
      command.addAll(List.of("runuser", "-u", "postgres", "--"));
    }
    command.add(programs.resolve(program).toString());
    command.addAll(Arrays.asList(arguments));
    Process process =
        new ProcessBuilder(command)
            .directory(Path.of("/").toFile())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    int status = process.waitFor();
    if (status != 0) {
      throw new IOException(program + " ended with " + status);
    }
  }
}
