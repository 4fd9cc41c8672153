package org.plancheck.format.pdf;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.plancheck.format.pdf.Ink.Area;
import org.plancheck.format.pdf.Ink.Sign;

/** Tells whether a sign can be seen: not white on white, and not below a filled rectangle. */
final class Cover {

  private static final int WHITE = 0xffffff;

  /** Colours nearer to each other than this, of 255, cannot be told apart. */
  private static final int ALIKE = 20;

  /** Areas are looked up by stripes of the page, in points. */
  private static final double STRIPE = 24;

  private static final int MOST_STRIPES = 400;

  private final Map<Integer, List<Area>> stripes = new HashMap<>();

  Cover(List<Area> areas) {
    for (Area area : areas) {
      int first = stripe(area.box().getMinY());
      int last = Math.min(stripe(area.box().getMaxY()), first + MOST_STRIPES);
      for (int i = first; i <= last; i++) {
        stripes.computeIfAbsent(i, key -> new ArrayList<>()).add(area);
      }
    }
  }

  private static int stripe(double y) {
    return (int) Math.floor(y / STRIPE);
  }

  boolean shows(Sign sign) {
    Point2D middle = sign.middle();
    int ground = WHITE;
    for (Area area : stripes.getOrDefault(stripe(middle.getY()), List.of())) {
      if (!area.box().contains(middle)) {
        continue;
      }
      if (area.order() > sign.order()) {
        if (area.covering()) {
          return false;
        }
      } else {
        ground = area.rgb();
      }
    }
    return sign.rgb() < 0 || ground < 0 || !alike(sign.rgb(), ground);
  }

  private static boolean alike(int one, int other) {
    for (int shift = 0; shift <= 16; shift += 8) {
      if (Math.abs((one >> shift & 0xff) - (other >> shift & 0xff)) > ALIKE) {
        return false;
      }
    }
    return true;
  }
}
