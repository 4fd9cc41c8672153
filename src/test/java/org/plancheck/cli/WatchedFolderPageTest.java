package org.plancheck.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The page for those who set the watched folder up names what there is, and nothing else. */
final class WatchedFolderPageTest {

  /** The version of systemd that can judge a file which is not installed. */
  private static final int OFFLINE_SINCE = 250;

  private static final Pattern OPTION = Pattern.compile("`(--[a-z-]+)");

  private static CommandLine watch() {
    return Plancheck.commandLine().getSubcommands().get("watch");
  }

  @Test
  void namesEveryOptionAndNoOther() throws IOException {
    String page = Files.readString(Path.of("docs/watched-folder.md"));
    Stream<String> options =
        watch().getCommandSpec().options().stream()
            .filter(option -> !option.hidden())
            .map(option -> option.longestName())
            .filter(name -> !name.equals("--help") && !name.equals("--version"));
    assertThat(OPTION.matcher(page).results().map(found -> found.group(1)).distinct())
        .containsExactlyInAnyOrderElementsOf(options.toList());
  }

  @Test
  void hasAServiceThatStartsTheCommandAsItIs() throws IOException {
    String start =
        Files.readAllLines(Path.of("docs/plancheck-watch.service")).stream()
            .filter(line -> line.startsWith("ExecStart="))
            .findFirst()
            .orElseThrow();
    String[] words = start.substring(start.indexOf(" watch ") + 1).split(" ", -1);
    CommandLine.ParseResult parsed = Plancheck.commandLine().parseArgs(words);
    assertThat(parsed.subcommand().matchedOptionValue("--out", Path.of("none")))
        .isEqualTo(Path.of("/srv/plans/feedback"));
  }

  @Test
  void hasAServiceThatSystemdTakesAndThatLaysLittleOpen(@TempDir Path folder) throws Exception {
    Path unit = folder.resolve("plancheck-watch.service");
    // The program is not where an administrator would put it.
    Files.writeString(unit, service().replace("=/opt/plancheck/plancheck ", "=/bin/sh "));
    assumeTrue(
        Integer.parseInt(analyze("--version").replaceFirst("(?s)systemd (\\d+).*|.*", "0$1"))
            >= OFFLINE_SINCE,
        "skipped: systemd-analyze 250 or newer is not installed here");
    assertThat(analyze("verify", "--man=no", unit.toString())).isEqualTo("0");
    assertThat(analyze("security", "--offline=yes", "--threshold=10", unit.toString()))
        .as("1.0 of 10 at most")
        .endsWith("0");
  }

  /** What reviewers save with 0640, and what the service writes for them, is of one group. */
  @Test
  void givesTheServiceTheGroupThatThePageMakesFoldersFor() throws IOException {
    String page = Files.readString(Path.of("docs/watched-folder.md"));
    assertThat(service()).contains("\nUser=plancheck\nGroup=reviewers\n");
    assertThat(page)
        .contains(
            "useradd --system --no-create-home -g reviewers plancheck",
            "-g reviewers -m 2750 /srv/plans/feedback",
            "-g reviewers -m 2775 /srv/plans/inbox");
  }

  private static String service() throws IOException {
    return Files.readString(Path.of("docs/plancheck-watch.service"));
  }

  /** What it says and, behind that, its exit status; empty where there is no such program. */
  private static String analyze(String... words) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("systemd-analyze", "--no-pager"));
    command.addAll(List.of(words));
    Process process;
    try {
      process = new ProcessBuilder(command).redirectErrorStream(true).start();
    } catch (IOException e) {
      return "";
    }
    String said = new String(process.getInputStream().readAllBytes(), UTF_8);
    return said + process.waitFor();
  }
}
