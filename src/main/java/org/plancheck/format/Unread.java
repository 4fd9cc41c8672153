package org.plancheck.format;

/** What files hold that no reader reads, in words for people: the same words in every format. */
public final class Unread {

  /** A table of another program, say, of which the page shows a picture. */
  public static final String OBJECT = "an object of another program that is embedded in this file";

  /** Text in shapes that are arranged by the program. */
  public static final String DIAGRAM = "a diagram";

  /** Its figures stand in a table of its own. */
  public static final String CHART = "a chart";

  /** A scan pasted into a document may be half of the plan. */
  public static final String PICTURE = "a large picture, which may hold words";

  /** A field that only a program shows. */
  public static final String CONTROL = "a form control";

  /** What stands in another file. */
  public static final String LINKED = "a document that this one only links to";

  /** A quarter of what is written on an A4 page, in square centimetres: logos are smaller. */
  private static final double LARGE = 100;

  private static final double TWIPS_PER_CENTIMETRE = 1440 / 2.54;

  private Unread() {}

  /**
   * True for a picture so large that it may well hold words.
   *
   * @param width in centimetres
   * @param height in centimetres
   */
  public static boolean isLarge(double width, double height) {
    return width > 0 && height > 0 && width * height >= LARGE;
  }

  /** The same in twentieths of a point, as rich text measures. */
  public static boolean isLargeInTwips(double width, double height) {
    return isLarge(width / TWIPS_PER_CENTIMETRE, height / TWIPS_PER_CENTIMETRE);
  }
}
