package org.plancheck.format.pdf;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** What a page draws, in the file's own coordinates and in the order of drawing. */
final class Ink {

  /**
   * A sign.
   *
   * @param origin on the baseline, where it begins
   * @param end on the baseline, where the next one begins
   * @param up from the baseline to the top of the type; its length is the size
   * @param rgb its colour; -1 where it has none that could be told
   * @param order when it is drawn
   */
  record Sign(
      String text,
      Point2D.Float origin,
      Point2D.Float end,
      Point2D.Float up,
      boolean furniture,
      int rgb,
      int order) {

    Point2D.Float middle() {
      return new Point2D.Float(
          (origin.x + end.x) / 2 + up.x * 0.3f, (origin.y + end.y) / 2 + up.y * 0.3f);
    }

    double size() {
      return Math.hypot(up.x, up.y);
    }
  }

  /**
   * A filled rectangle.
   *
   * @param covering true where nothing below it can be seen
   */
  record Area(Rectangle2D box, int rgb, boolean covering, int order) {}

  /** A straight line, or the edge of a rectangle. */
  record Line(Point2D.Float from, Point2D.Float to) {}

  final List<Sign> signs = new ArrayList<>();
  final List<Area> areas = new ArrayList<>();
  final List<Line> lines = new ArrayList<>();

  /** How much pictures cover, in square points. */
  double pictured;

  /** The first pictures that are large. */
  final List<Rectangle2D> pictures = new ArrayList<>();

  /** Drawn shapes that are neither lines nor rectangles. */
  int shapes;

  /** Signs that are there and not shown, blanks apart. */
  int hidden;

  /** Signs that stand for no character known. */
  int unknown;

  private int order;

  int next() {
    return order++;
  }
}
