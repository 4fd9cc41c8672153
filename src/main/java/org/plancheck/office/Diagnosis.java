package org.plancheck.office;

import java.util.Locale;

/** What somebody who helps from afar needs to know. */
final class Diagnosis {

  private final Engine engine;

  Diagnosis(Engine engine) {
    this.engine = engine;
  }

  /** One fact a line. */
  String text() {
    Runtime java = Runtime.getRuntime();
    LoadedRules rules = engine.rules();
    return String.join(
        "\n",
        "Plancheck " + LoadedRules.version() + " describes a document; it never grades a home.",
        "Everything happens on this computer. Nothing is sent anywhere.",
        "",
        "State: " + state(),
        "Rules: " + (rules == null ? "not loaded" : rules.ruleSet().substring(0, 12)),
        "Java: " + System.getProperty("java.version") + ", " + System.getProperty("java.home"),
        "Memory: "
            + megabytes(java.totalMemory() - java.freeMemory())
            + " of at most "
            + megabytes(java.maxMemory()),
        "Log file: " + engine.log().file());
  }

  private String state() {
    String state = engine.state().name().toLowerCase(Locale.ROOT);
    return engine.error().isEmpty() ? state : state + ". " + engine.error();
  }

  private static String megabytes(long bytes) {
    return (bytes >> 20) + " MB";
  }
}
