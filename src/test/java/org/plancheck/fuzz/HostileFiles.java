package org.plancheck.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** All files that are made to hurt or confuse a reader, made anew each time. */
public final class HostileFiles {

  private HostileFiles() {}

  /** In the same order and with the same bytes each time; no two have one name. */
  static List<HostileFile> all() throws IOException {
    List<HostileFile> files = new ArrayList<>();
    for (String format : List.of("docx", "xlsx", "odt", "ods")) {
      files.addAll(HostilePackages.of(format));
    }
    files.addAll(HostileMarkup.all());
    files.addAll(HostileContainers.all());
    files.addAll(HostilePages.all());
    return files;
  }

  /**
   * Writes them all into a folder, with a list of what is asked of each beside it.
   *
   * @param args the folder for the files, and the list: folder, name, what, seconds, MiB
   */
  public static void main(String[] args) throws IOException {
    Path folder = Files.createDirectories(Path.of(args[0]));
    StringBuilder list = new StringBuilder();
    for (HostileFile file : all()) {
      Files.write(folder.resolve(file.name()), file.bytes());
      String asked =
          switch (file.expected()) {
            case READ -> "CHECK";
            case REFUSED -> "REJECT";
            case EITHER -> "EITHER";
          };
      list.append(
          String.format(
              Locale.ROOT, "%s\t%s\t%s\t60\t900%n", folder.getFileName(), file.name(), asked));
    }
    Files.writeString(Path.of(args[1]), list);
  }
}
