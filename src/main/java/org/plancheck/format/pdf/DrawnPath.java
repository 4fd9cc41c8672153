package org.plancheck.format.pdf;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** The path that is being drawn, as straight lines and rectangles; curves are only counted. */
final class DrawnPath {

  /** A filled rectangle no thicker than this is a line. */
  private static final double THIN = 3.2;

  private final List<List<Point2D.Float>> parts = new ArrayList<>();
  private List<Point2D.Float> open;
  private Point2D.Float start = new Point2D.Float();
  private int curves;
  private boolean curved;
  private final List<Boolean> straight = new ArrayList<>();

  void move(Point2D to) {
    end();
    start = new Point2D.Float((float) to.getX(), (float) to.getY());
    open = new ArrayList<>(List.of(start));
    curved = false;
  }

  void line(Point2D to) {
    if (open == null) {
      move(to);
      return;
    }
    open.add(new Point2D.Float((float) to.getX(), (float) to.getY()));
  }

  void curve(Point2D to) {
    line(to);
    curves++;
    curved = true;
  }

  void close() {
    if (open != null) {
      open.add(start);
      Point2D.Float begin = start;
      end();
      move(begin);
    }
  }

  private void end() {
    if (open != null && open.size() > 1) {
      parts.add(open);
      straight.add(!curved);
    }
    open = null;
  }

  Point2D current() {
    return open == null ? null : open.get(open.size() - 1);
  }

  boolean isEmpty() {
    return parts.isEmpty() && open == null;
  }

  int curves() {
    return curves;
  }

  void clear() {
    parts.clear();
    straight.clear();
    open = null;
    curves = 0;
    curved = false;
  }

  /** The rectangle around everything. */
  Rectangle2D bounds() {
    end();
    Rectangle2D all = null;
    for (List<Point2D.Float> part : parts) {
      Rectangle2D box = box(part.toArray(Point2D[]::new));
      all = all == null ? box : all.createUnion(box);
    }
    return all == null ? new Rectangle2D.Float() : all;
  }

  /** Its straight lines, one by one. */
  List<Ink.Line> segments() {
    end();
    List<Ink.Line> lines = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      List<Point2D.Float> part = parts.get(i);
      for (int j = 1; straight.get(i) && j < part.size(); j++) {
        lines.add(new Ink.Line(part.get(j - 1), part.get(j)));
      }
    }
    return lines;
  }

  /** Those of its parts that are upright rectangles. */
  List<Rectangle2D> rectangles() {
    end();
    List<Rectangle2D> boxes = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      if (straight.get(i) && isRectangle(parts.get(i))) {
        boxes.add(box(parts.get(i).toArray(Point2D[]::new)));
      }
    }
    return boxes;
  }

  /** Each point stands in a corner of the box around all, and there is no short cut. */
  private static boolean isRectangle(List<Point2D.Float> part) {
    if (part.size() < 4 || part.size() > 6) {
      return false;
    }
    Rectangle2D box = box(part.toArray(Point2D[]::new));
    double slack = Math.max(0.3, 0.02 * Math.max(box.getWidth(), box.getHeight()));
    boolean thin = isThin(box);
    for (Point2D point : part) {
      boolean across =
          Math.min(point.getX() - box.getMinX(), box.getMaxX() - point.getX()) <= slack;
      boolean down = Math.min(point.getY() - box.getMinY(), box.getMaxY() - point.getY()) <= slack;
      // The ends of a drawn border are often cut aslant where two meet.
      if (!(across && down) && !(thin && (across || down))) {
        return false;
      }
    }
    return true;
  }

  static boolean isThin(Rectangle2D box) {
    return Math.min(box.getWidth(), box.getHeight()) <= THIN;
  }

  /** A thin rectangle as the line along its middle. */
  static List<Ink.Line> along(Rectangle2D box) {
    boolean flat = box.getWidth() >= box.getHeight();
    float x = (float) box.getCenterX();
    float y = (float) box.getCenterY();
    Point2D.Float from =
        flat
            ? new Point2D.Float((float) box.getMinX(), y)
            : new Point2D.Float(x, (float) box.getMinY());
    Point2D.Float to =
        flat
            ? new Point2D.Float((float) box.getMaxX(), y)
            : new Point2D.Float(x, (float) box.getMaxY());
    return List.of(new Ink.Line(from, to));
  }

  static Rectangle2D box(Point2D... points) {
    Rectangle2D.Float box =
        new Rectangle2D.Float((float) points[0].getX(), (float) points[0].getY(), 0, 0);
    for (Point2D point : points) {
      box.add(point);
    }
    return box;
  }
}
