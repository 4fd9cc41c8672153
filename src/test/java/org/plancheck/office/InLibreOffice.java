package org.plancheck.office;

import com.sun.star.beans.PropertyValue;
import com.sun.star.lang.Locale;
import com.sun.star.linguistic2.XProofreader;
import com.sun.star.uno.UnoRuntime;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

/** What the extension costs in a real LibreOffice; none of it is a test. */
public final class InLibreOffice {

  private static final int STARTS = 3;
  private static final int CHECKS = 20;
  private static final int PARAGRAPHS = 300;
  private static final int ROUNDS = 50;
  private static final int FIFTIES = 3;
  private static final int WARM = 5;

  private InLibreOffice() {}

  /**
   * Measures and prints; times in milliseconds.
   *
   * @param args the plan
   */
  public static void main(String[] args) throws Exception {
    Path plan = Path.of(args[0]);
    double[] bare = new double[STARTS];
    double[] extended = new double[STARTS];
    for (int i = 0; i < STARTS; i++) {
      bare[i] = firstOpening(plan, false);
      extended[i] = firstOpening(plan, true);
    }
    System.out.printf("first document, without the extension   %8.0f%n", median(bare));
    System.out.printf("first document, with the extension      %8.0f%n", median(extended));
    try (LibreOffice office = LibreOffice.start()) {
      checks(office, plan);
      proofreading(office, plan);
      rounds(office, plan);
    }
  }

  private static double firstOpening(Path plan, boolean extended) throws Exception {
    Path extension = extended ? LibreOffice.EXTENSION : null;
    var start = new LibreOffice.Start(extension, List.of(), Map.of());
    try (LibreOffice office = LibreOffice.start(start)) {
      return took(
          () -> {
            office.open(plan).close();
            return null;
          });
    }
  }

  private static void checks(LibreOffice office, Path plan) throws Exception {
    try (OpenDocument document = office.open(plan)) {
      System.out.printf("first check after the first document    %8.0f%n", check(document));
      double[] later = new double[CHECKS];
      for (int i = 0; i < CHECKS; i++) {
        later[i] = check(document);
      }
      System.out.printf("later checks, median                    %8.0f%n", median(later));
      System.out.printf("later checks, slowest                   %8.0f%n", later[CHECKS - 1]);
    }
  }

  private static double check(OpenDocument document) throws Exception {
    return took(
        () -> {
          document.run("check");
          return null;
        });
  }

  /** Over the bridge to another process, which costs most of it. */
  private static void proofreading(LibreOffice office, Path plan) throws Exception {
    XProofreader proofreader =
        UnoRuntime.queryInterface(
            XProofreader.class, office.service("org.plancheck.office.Proofreader"));
    try (OpenDocument document = office.open(plan)) {
      document.run("check");
      double[] each = new double[PARAGRAPHS];
      for (int i = 0; i < PARAGRAPHS; i++) {
        String text = i % 3 == 0 ? "Ongoing" : "A paragraph that is new, number " + i;
        each[i] =
            took(
                () ->
                    proofreader.doProofreading(
                        "1",
                        text,
                        new Locale("en", "GB", ""),
                        0,
                        text.length(),
                        new PropertyValue[0]));
      }
      Arrays.sort(each);
      System.out.printf(
          "doProofreading, 95th of 100             %8.2f%n", each[PARAGRAPHS * 95 / 100]);
      office.settle();
    }
  }

  private static void rounds(LibreOffice office, Path plan) throws Exception {
    for (int i = 0; i < WARM; i++) {
      round(office, plan);
    }
    long before = heap(office);
    System.out.printf("live heap after %d rounds, MB            %8.2f%n", WARM, before / 1e6);
    for (int fifty = 1; fifty <= FIFTIES; fifty++) {
      for (int i = 0; i < ROUNDS; i++) {
        round(office, plan);
      }
      System.out.printf(
          "live heap after %3d more, MB            %8.2f%n", ROUNDS * fifty, heap(office) / 1e6);
    }
  }

  private static void round(LibreOffice office, Path plan) throws Exception {
    try (OpenDocument document = office.open(plan)) {
      document.run("check");
    }
  }

  /** Bytes that are in use after all garbage is gone. */
  private static long heap(LibreOffice office) throws Exception {
    long java =
        office.process().descendants().reduce((first, last) -> last).orElse(office.process()).pid();
    Process histogram =
        new ProcessBuilder("jcmd", Long.toString(java), "GC.class_histogram").start();
    String text =
        new String(histogram.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    String total = text.substring(text.lastIndexOf('\n') + 1).strip();
    return Long.parseLong(total.split("\\s+", 3)[2].strip());
  }

  private static double took(Callable<?> work) throws Exception {
    long start = System.nanoTime();
    work.call();
    return (System.nanoTime() - start) / 1e6;
  }

  private static double median(double[] values) {
    Arrays.sort(values);
    return values[values.length / 2];
  }
}
