package org.plancheck.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nothing is sent anywhere: every call to the network is written down while it works. */
@WithLibreOffice
class NetworkIT {

  /** Where a call goes to, or what it listens at; sockets of files of this computer left out. */
  private static final Pattern PARTNER =
      Pattern.compile(
          "(?:connect|bind|sendto|sendmsg|sendmmsg)\\(.*sa_family=AF_INET6?, sin6?_port=(htons\\(\\d+\\)).*"
              + "\"(.*?)\"");

  @TempDir private Path folder;

  @Test
  void noConnectionIsOpened() throws Exception {
    Path calls = folder.resolve("calls.txt");
    List<String> watcher =
        List.of(
            "strace", "-f", "--seccomp-bpf", "-qq", "-e", "trace=network", "-o", calls.toString());
    Assumptions.assumeTrue(canWatch(watcher));
    var start = new LibreOffice.Start(LibreOffice.EXTENSION, watcher, Map.of());
    try (LibreOffice office = LibreOffice.start(start)) {
      office.settle();
      work(office);
    }
    TreeSet<String> partners = new TreeSet<>();
    for (String call : Files.readAllLines(calls)) {
      Matcher matcher = PARTNER.matcher(call);
      if (matcher.find()) {
        partners.add(matcher.group(2) + " " + matcher.group(1));
      }
    }
    assertThat(partners)
        .as("the port by which this test asks")
        .singleElement()
        .asString()
        .startsWith("127.0.0.1 ");
  }

  private static boolean canWatch(List<String> watcher) throws Exception {
    if (LibreOffice.program("strace").isPresent()) {
      List<String> command = new ArrayList<>(watcher);
      command.add("true");
      if (new ProcessBuilder(command).start().waitFor() == 0) {
        return true;
      }
    }
    System.out.println(
        "Whether a connection is opened was not tested: strace is not there or may not watch.");
    return false;
  }

  private static void work(LibreOffice office) throws Exception {
    for (String plan : List.of("ongoing-everywhere.odt", "awkward-workbook.xlsx")) {
      try (OpenDocument document = office.open(Path.of("sample-plans", plan));
          OpenPanel panel = new OpenPanel(office, document)) {
        for (String command : List.of("check", "addComments", "next", "removeComments")) {
          document.run(command);
        }
        panel.press("check");
        for (String form : List.of("html", "pdf")) {
          save(office, document, plan + "." + form);
        }
        assertThat(office.status("error")).isEmpty();
        assertThat(panel.lines()).isNotEmpty();
      }
    }
  }

  private static void save(LibreOffice office, OpenDocument document, String name)
      throws Exception {
    Path report = office.folder().resolve(name);
    document.run("saveReport", Values.named("URL", report.toUri().toString()));
    if (!Files.exists(report)) {
      throw new IOException(name + " was not saved: " + office.status("error"));
    }
  }
}
