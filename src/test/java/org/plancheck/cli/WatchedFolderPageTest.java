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
    CommandLine.ParseResult watch = Plancheck.commandLine().parseArgs(words).subcommand();
    assertThat(watch.<Path>matchedOptionValue("--out", null)).isEqualTo(Path.of(words[2]));
    assertThat(watch.<Path>matchedPositionalValue(0, null)).isEqualTo(Path.of(words[3]));
  }
}
