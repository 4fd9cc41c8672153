package org.plancheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** The page for those who set the watched folder up names what there is, and nothing else. */
final class WatchedFolderPageTest {

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
}
