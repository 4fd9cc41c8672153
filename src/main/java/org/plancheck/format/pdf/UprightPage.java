package org.plancheck.format.pdf;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** Turns what a page draws so that most of its text runs from left to right. */
final class UprightPage {

  private static final int QUARTERS = 4;

  private final Ink ink;
  private final PDRectangle crop;
  private final int turn;
  private final AffineTransform fromPage;
  private final Box size;

  private UprightPage(PDPage page, Ink ink) {
    this.ink = ink;
    this.crop = page.getCropBox();
    this.turn = ink.signs.isEmpty() ? page.getRotation() / 90 : direction(ink.signs);
    this.fromPage = transform(crop, turn);
    boolean across = turn % 2 == 1;
    this.size =
        new Box(
            0,
            0,
            across ? crop.getHeight() : crop.getWidth(),
            across ? crop.getWidth() : crop.getHeight());
  }

  static PageInk of(int number, PDPage page, Ink ink) {
    return new UprightPage(page, ink).upright(number);
  }

  /** The quarter turns, clockwise, by which most of the text comes to run to the right. */
  private static int direction(List<Ink.Sign> signs) {
    int[] counts = new int[QUARTERS];
    for (Ink.Sign sign : signs) {
      int quarter = quarter(sign);
      if (quarter >= 0) {
        counts[quarter]++;
      }
    }
    int most = 0;
    for (int i = 1; i < QUARTERS; i++) {
      most = counts[i] > counts[most] ? i : most;
    }
    return most;
  }

  /** Which way a sign stands, by where its top is; -1 where it stands aslant. */
  private static int quarter(Ink.Sign sign) {
    double angle = Math.toDegrees(Math.atan2(sign.up().y, sign.up().x));
    // The top of an upright sign is above it: 90 degrees; that of one to be turned right, left.
    double turns = (angle - 90 + 360) / 90;
    long nearest = Math.round(turns);
    return Math.abs(turns - nearest) > 0.1 ? -1 : (int) (nearest % QUARTERS);
  }

  /** From the file's coordinates, y upwards, to those from the left upper corner. */
  private static AffineTransform transform(PDRectangle crop, int turn) {
    float left = crop.getLowerLeftX();
    float bottom = crop.getLowerLeftY();
    float right = crop.getUpperRightX();
    float top = crop.getUpperRightY();
    return switch (turn) {
      case 1 -> new AffineTransform(0, 1, 1, 0, -bottom, -left);
      case 2 -> new AffineTransform(-1, 0, 0, 1, right, -bottom);
      case 3 -> new AffineTransform(0, -1, -1, 0, top, right);
      default -> new AffineTransform(1, 0, 0, -1, -left, top);
    };
  }

  private PageInk upright(int number) {
    Cover cover = new Cover(ink.areas);
    List<Glyph> glyphs = new ArrayList<>();
    List<List<Ink.Sign>> turned = new ArrayList<>();
    for (int i = 0; i < QUARTERS; i++) {
      turned.add(new ArrayList<>());
    }
    StringBuilder slanted = new StringBuilder();
    StringBuilder watermark = new StringBuilder();
    int hidden = ink.hidden;
    for (Ink.Sign sign : ink.signs) {
      int quarter = quarter(sign);
      if (!cover.shows(sign)) {
        hidden += sign.text().isBlank() ? 0 : 1;
      } else if (quarter < 0) {
        (sign.furniture() ? watermark : slanted).append(sign.text());
      } else if (quarter == turn) {
        glyphs.add(glyph(sign, fromPage));
      } else {
        turned.get(quarter).add(sign);
      }
    }
    List<Rule> rules = rules();
    List<Glyph> standing = glyphs.stream().filter(glyph -> !isStruck(glyph, rules)).toList();
    return new PageInk(
        number,
        size,
        fromPage,
        standing,
        turnedLines(turned),
        rules,
        fills(),
        pictured(),
        wordless(),
        hidden,
        glyphs.size() - standing.size(),
        ink.unknown,
        slanted.toString().strip(),
        watermark.toString().strip());
  }

  /** True where a line runs through the middle of a sign. */
  private static boolean isStruck(Glyph glyph, List<Rule> rules) {
    float top = glyph.baseline() - 0.45f * glyph.size();
    float bottom = glyph.baseline() - 0.12f * glyph.size();
    float middle = glyph.box().middleX();
    for (Rule rule : rules) {
      if (rule.flat() && rule.at() > top && rule.at() < bottom && rule.covers(middle, 0)) {
        return true;
      }
    }
    return false;
  }

  private static Glyph glyph(Ink.Sign sign, AffineTransform transform) {
    Point2D origin = transform.transform(sign.origin(), null);
    Point2D end = transform.transform(sign.end(), null);
    float left = (float) Math.min(origin.getX(), end.getX());
    float right = (float) Math.max(origin.getX(), end.getX());
    float baseline = (float) origin.getY();
    float size = (float) sign.size();
    Box box = new Box(left, baseline - 0.78f * size, right, baseline + 0.22f * size);
    return new Glyph(sign.text(), box, baseline, size, sign.furniture());
  }

  /** Lines are put together where they are level, and then put into their place on this page. */
  private List<TextLine> turnedLines(List<List<Ink.Sign>> turned) {
    List<TextLine> lines = new ArrayList<>();
    for (int quarter = 0; quarter < QUARTERS; quarter++) {
      AffineTransform level = transform(crop, quarter);
      List<Glyph> glyphs = new ArrayList<>();
      turned.get(quarter).forEach(sign -> glyphs.add(glyph(sign, level)));
      for (TextLine line : TextLine.lines(Words.of(glyphs, List.of()))) {
        lines.add(placed(line, level));
      }
    }
    return lines;
  }

  private TextLine placed(TextLine line, AffineTransform level) {
    List<Word> words = new ArrayList<>();
    Box whole = null;
    for (Word word : line.words()) {
      List<Glyph> glyphs = new ArrayList<>();
      for (Glyph glyph : word.glyphs()) {
        Box box = placed(glyph.box(), level);
        whole = whole == null ? box : whole.with(box);
        glyphs.add(new Glyph(glyph.text(), box, box.middleY(), glyph.size(), glyph.furniture()));
      }
      words.add(Word.of(glyphs, word.blankAfter()));
    }
    return new TextLine(words, whole, whole.middleY(), line.size());
  }

  private Box placed(Box box, AffineTransform level) {
    try {
      Rectangle2D there = new Rectangle2D.Float(box.left(), box.top(), box.width(), box.height());
      AffineTransform back = level.createInverse();
      return box(fromPage.createTransformedShape(back.createTransformedShape(there)).getBounds2D());
    } catch (java.awt.geom.NoninvertibleTransformException e) {
      throw new IllegalStateException("A turn can be turned back.", e);
    }
  }

  private static Box box(Rectangle2D box) {
    return new Box(
        (float) box.getMinX(), (float) box.getMinY(), (float) box.getMaxX(), (float) box.getMaxY());
  }

  private List<Rule> rules() {
    List<Rule> rules = new ArrayList<>();
    for (Ink.Line line : ink.lines) {
      Point2D a = fromPage.transform(line.from(), null);
      Point2D b = fromPage.transform(line.to(), null);
      double across = Math.abs(a.getX() - b.getX());
      double down = Math.abs(a.getY() - b.getY());
      if (Math.min(across, down) > 1 || Math.max(across, down) < 0.5) {
        continue;
      }
      boolean flat = across >= down;
      double from = flat ? Math.min(a.getX(), b.getX()) : Math.min(a.getY(), b.getY());
      double at = flat ? (a.getY() + b.getY()) / 2 : (a.getX() + b.getX()) / 2;
      rules.add(new Rule(flat, (float) at, (float) from, (float) (from + Math.max(across, down))));
    }
    return rules;
  }

  private List<Fill> fills() {
    List<Fill> fills = new ArrayList<>();
    for (Ink.Area area : ink.areas) {
      if (area.rgb() >= 0) {
        fills.add(
            new Fill(box(fromPage.createTransformedShape(area.box()).getBounds2D()), area.rgb()));
      }
    }
    return fills;
  }

  /** A picture without words on it may hold some itself; words stand on what is only ground. */
  private double wordless() {
    double largest = 0;
    for (Rectangle2D picture : ink.pictures) {
      boolean ground = ink.signs.stream().anyMatch(sign -> picture.contains(sign.middle()));
      double area = picture.getWidth() * picture.getHeight();
      largest = ground ? largest : Math.max(largest, area);
    }
    return largest / Math.max(1, size.area());
  }

  /** A page that is drawn curve by curve, letters too, is a picture as well. */
  private double pictured() {
    double share = ink.pictured / Math.max(1, size.area());
    return Math.min(1, Math.max(share, ink.shapes > 400 ? 0.5 : 0));
  }
}
