package org.plancheck.bench;

import java.nio.file.Path;
import org.apache.tika.Tika;

/** What the bare parser needs in a fresh JVM: the plain text of one file. */
public final class BareTika {

  private BareTika() {}

  /**
   * Prints the plain text.
   *
   * @param args the file
   */
  public static void main(String[] args) throws Exception {
    Tika tika = new Tika();
    tika.setMaxStringLength(-1);
    System.out.println(tika.parseToString(Path.of(args[0])));
  }
}
