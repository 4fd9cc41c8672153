package org.plancheck.format.pdf;

import java.awt.geom.Area;
import java.awt.geom.GeneralPath;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.state.EmptyGraphicsStackException;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.blend.BlendMode;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** Runs a page's drawing commands and notes what they show. Pictures are never unpacked. */
final class PageEngine extends PDFGraphicsStreamEngine {

  private static final int WHITE = 0xffffff;

  private final Ink ink = new Ink();
  private final PdfLimits limits;
  private final Layers layers;
  private final DrawnPath path = new DrawnPath();
  private final Deque<MarkedContent> marked = new ArrayDeque<>();
  private boolean clipNext;

  PageEngine(PDPage page, Layers layers, PdfLimits limits) {
    super(page);
    this.layers = layers;
    this.limits = limits;
  }

  /** What the page and its form fields show. */
  Ink run(List<PDAnnotation> fields) throws IOException {
    processPage(getPage());
    for (PDAnnotation field : fields) {
      showAnnotation(field);
    }
    return ink;
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    limits.command();
    switch (operator.getName()) {
      case "Do" -> draw(operands);
      case "BI" -> picture();
      case "sh" -> ink.shapes++;
      default -> super.processOperator(operator, operands);
    }
  }

  private void draw(List<COSBase> operands) throws IOException {
    COSBase drawing =
        operands.isEmpty() || !(operands.get(0) instanceof COSName name) || getResources() == null
            ? null
            : named(name);
    if (!(drawing instanceof COSStream stream) || layers.hidden(stream.getCOSDictionary(OC))) {
      return;
    }
    COSName kind = stream.getCOSName(COSName.SUBTYPE);
    if (COSName.IMAGE.equals(kind)) {
      picture();
    } else if (COSName.FORM.equals(kind)) {
      limits.enter();
      if (stream.getCOSDictionary(COSName.GROUP) != null) {
        showTransparencyGroup(new PDTransparencyGroup(stream, null));
      } else {
        showForm(new PDFormXObject(stream));
      }
      limits.leave();
    }
  }

  /** In square points, a tenth of an A4 page; of smaller ones nobody asks. */
  private static final double LARGE_PICTURE = 50_000;

  private static final int MOST_PICTURES = 50;

  private static final COSName OC = COSName.getPDFName("OC");

  private COSBase named(COSName name) {
    COSDictionary all = getResources().getCOSObject().getCOSDictionary(COSName.XOBJECT);
    return all == null ? null : all.getDictionaryObject(name);
  }

  /** A picture fills the unit square as it is turned and stretched. */
  private void picture() {
    if (hiddenLayer()) {
      return;
    }
    Matrix square = getGraphicsState().getCurrentTransformationMatrix();
    Rectangle2D box =
        DrawnPath.box(
            square.transformPoint(0, 0), square.transformPoint(1, 0),
            square.transformPoint(0, 1), square.transformPoint(1, 1));
    Rectangle2D shown = box.createIntersection(clip());
    if (!shown.isEmpty()) {
      double area = shown.getWidth() * shown.getHeight();
      ink.pictured += area;
      if (area > LARGE_PICTURE && ink.pictures.size() < MOST_PICTURES) {
        ink.pictures.add(shown);
      }
      ink.areas.add(new Ink.Area(shown, -1, false, ink.next()));
    }
  }

  @Override
  protected void operatorException(Operator operator, List<COSBase> operands, IOException fault)
      throws IOException {
    // One state too many given back changes nothing; any other fault may cost text.
    if (!(fault instanceof EmptyGraphicsStackException)) {
      throw fault;
    }
  }

  @Override
  public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
    marked.push(MarkedContent.of(tag, properties, layers, marked.peek()));
  }

  @Override
  public void endMarkedContentSequence() {
    if (!marked.isEmpty()) {
      marked.pop();
    }
  }

  private boolean hiddenLayer() {
    return !marked.isEmpty() && marked.peek().hidden();
  }

  @Override
  protected void showGlyph(Matrix type, PDFont font, int code, Vector advance) throws IOException {
    limits.sign();
    MarkedContent content = marked.peek();
    String text = Characters.of(font, code);
    if (content != null && content.spoken() != null) {
      text = content.speak();
    }
    Point2D.Float origin = type.transformPoint(0, 0);
    Point2D.Float end = type.transformPoint(advance.getX(), advance.getY());
    Point2D.Float top = type.transformPoint(0, Characters.height(font));
    Point2D.Float up = new Point2D.Float(top.x - origin.x, top.y - origin.y);
    boolean furniture = content != null && content.furniture();
    int rgb = rgb(getGraphicsState().getNonStrokingColor());
    Ink.Sign sign = new Ink.Sign(text, origin, end, up, furniture, rgb, ink.next());
    boolean shown = shown(sign);
    if (shown) {
      ink.signs.add(sign);
    } else if (!text.isBlank()) {
      ink.hidden++;
    }
    if (shown && text.equals(Characters.UNKNOWN)) {
      ink.unknown++;
    }
  }

  private boolean shown(Ink.Sign sign) {
    PDGraphicsState state = getGraphicsState();
    var mode = state.getTextState().getRenderingMode();
    boolean drawn = mode.isFill() || mode.isStroke();
    Point2D middle = sign.middle();
    return drawn
        && !hiddenLayer()
        && sign.size() >= 1
        && state.getNonStrokeAlphaConstant() > 0.1
        && clip().contains(middle.getX(), middle.getY());
  }

  private Rectangle2D clip() {
    Area clip = getGraphicsState().getCurrentClippingPath();
    return clip.getBounds2D();
  }

  private static int rgb(PDColor colour) {
    try {
      return colour == null || colour.isPattern() ? -1 : colour.toRGB() & WHITE;
    } catch (IOException | RuntimeException e) {
      return -1;
    }
  }

  @Override
  public void appendRectangle(Point2D a, Point2D b, Point2D c, Point2D d) {
    path.move(a);
    path.line(b);
    path.line(c);
    path.line(d);
    path.close();
  }

  @Override
  public void drawImage(PDImage image) {
    picture();
  }

  @Override
  public void clip(int windingRule) {
    clipNext = true;
  }

  @Override
  public void moveTo(float x, float y) {
    path.move(new Point2D.Float(x, y));
  }

  @Override
  public void lineTo(float x, float y) {
    path.line(new Point2D.Float(x, y));
  }

  @Override
  public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
    path.curve(new Point2D.Float(x3, y3));
  }

  @Override
  public Point2D getCurrentPoint() {
    return path.current();
  }

  @Override
  public void closePath() {
    path.close();
  }

  @Override
  public void endPath() {
    if (clipNext && !path.isEmpty()) {
      // The rectangle around it does: what matters is the text that a cell cuts off.
      getGraphicsState().intersectClippingPath(new GeneralPath(path.bounds()));
    }
    clipNext = false;
    path.clear();
  }

  @Override
  public void strokePath() {
    stroke();
    endPath();
  }

  @Override
  public void fillPath(int windingRule) {
    fill();
    endPath();
  }

  @Override
  public void fillAndStrokePath(int windingRule) {
    fill();
    stroke();
    endPath();
  }

  private void stroke() {
    if (hiddenLayer()) {
      return;
    }
    Rectangle2D clip = clip();
    path.segments().stream().filter(line -> touches(clip, line)).forEach(ink.lines::add);
    ink.shapes += path.curves();
  }

  private static boolean touches(Rectangle2D clip, Ink.Line line) {
    Rectangle2D box = DrawnPath.box(line.from(), line.to());
    box.setRect(box.getX() - 1, box.getY() - 1, box.getWidth() + 2, box.getHeight() + 2);
    return clip.intersects(box);
  }

  private void fill() {
    if (hiddenLayer()) {
      return;
    }
    PDGraphicsState state = getGraphicsState();
    boolean covering =
        state.getNonStrokeAlphaConstant() >= 0.99
            && BlendMode.NORMAL.equals(state.getBlendMode())
            && state.getSoftMask() == null;
    int rgb = rgb(state.getNonStrokingColor());
    for (Rectangle2D box : path.rectangles()) {
      Rectangle2D shown = box.createIntersection(clip());
      if (DrawnPath.isThin(box)) {
        ink.lines.addAll(DrawnPath.along(box));
      } else if (!shown.isEmpty() && rgb >= 0) {
        ink.areas.add(new Ink.Area(shown, rgb, covering, ink.next()));
      }
    }
    ink.shapes += path.curves();
  }

  @Override
  public void shadingFill(COSName shadingName) {
    ink.shapes++;
  }
}
