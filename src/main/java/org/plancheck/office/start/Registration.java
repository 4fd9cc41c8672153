package org.plancheck.office.start;

/**
 * What LibreOffice's Java loader asks for the parts of the extension: the jar's manifest names it.
 */
public final class Registration {

  /** The oldest Java on which the parts run. */
  static final int OLDEST_JAVA = 17;

  private Registration() {}

  /**
   * Called by the loader ({@code com.sun.star.comp.loader.JavaLoader}), which prescribes the name.
   *
   * @param implementation as {@code plancheck.components} lists it
   * @return the part's factory, or null for a name that is not ours
   */
  @SuppressWarnings("checkstyle:MethodName")
  public static Object __getComponentFactory(String implementation) {
    if (!PartFactory.knows(implementation)) {
      return null;
    }
    return new PartFactory(implementation, isNewEnough(System.getProperty("java.version")));
  }

  /**
   * True where a Java can run the parts.
   *
   * @param version as "1.8.0_402", "11.0.2" or "17-ea"
   */
  static boolean isNewEnough(String version) {
    String major = version.startsWith("1.") ? version.substring(2) : version;
    int end = 0;
    while (end < major.length() && Character.isDigit(major.charAt(end))) {
      end++;
    }
    return end > 0 && Integer.parseInt(major.substring(0, end)) >= OLDEST_JAVA;
  }
}
