package org.plancheck.register;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A drawing of how a plan went over its versions: its score as a line, its open actions as bars
 * with the overdue part darker. SVG 1.1 that loads nothing; every number also stands in words, for
 * those who cannot tell the colours.
 */
public final class TrendChart {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yy", Locale.UK);

  private static final int STEP = 90;
  private static final int LEFT = 50;
  private static final int TOP = 60;
  private static final int HEIGHT = 200;

  private final List<CheckedPlan> versions;
  private final int mostOpen;

  private TrendChart(List<CheckedPlan> versions) {
    this.versions = versions;
    this.mostOpen = Math.max(1, versions.stream().mapToInt(v -> v.open().size()).max().orElse(1));
  }

  /**
   * Draws it.
   *
   * @param versions of one plan, oldest first; at least one
   */
  public static String of(List<CheckedPlan> versions) {
    return new TrendChart(versions).svg();
  }

  private String svg() {
    int width = LEFT + STEP * versions.size() + 30;
    int height = TOP + HEIGHT + 70;
    StringBuilder svg = new StringBuilder();
    svg.append(
        String.format(
            Locale.ROOT,
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\""
                + " viewBox=\"0 0 %d %d\" role=\"img\" font-family=\"sans-serif\""
                + " font-size=\"13\">%n",
            width,
            height,
            width,
            height));
    String service = versions.get(versions.size() - 1).service();
    svg.append("<title>").append(escaped(service)).append(": score and open actions</title>\n");
    svg.append("<rect width=\"100%\" height=\"100%\" fill=\"#fff\"/>\n");
    text(svg, LEFT, 22, "start", "15", service);
    text(svg, LEFT, 42, "start", "13", "Line: score of 100. Bars: open actions, overdue darker.");
    for (int score = 0; score <= 100; score += 50) {
      int y = y(score);
      svg.append(
          String.format(
              Locale.ROOT,
              "<path d=\"M%d %dH%d\" stroke=\"#ccc\"/>%n",
              LEFT,
              y,
              LEFT + STEP * versions.size()));
      text(svg, LEFT - 8, y + 4, "end", "13", String.valueOf(score));
    }
    for (int i = 0; i < versions.size(); i++) {
      bar(svg, i);
    }
    line(svg);
    return svg.append("</svg>\n").toString();
  }

  private void bar(StringBuilder svg, int i) {
    CheckedPlan version = versions.get(i);
    int open = version.open().size();
    int overdue = version.overdue(version.asOf());
    int x = x(i);
    rect(svg, x, open, "#b8cbe0");
    rect(svg, x, overdue, "#5b7fa6");
    text(svg, x, TOP + HEIGHT + 18, "middle", "13", day(version));
    text(svg, x, TOP + HEIGHT + 36, "middle", "13", open + " open");
    text(svg, x, TOP + HEIGHT + 54, "middle", "13", overdue + " overdue");
  }

  private void rect(StringBuilder svg, int x, int count, String colour) {
    int high = Math.round(count * (HEIGHT / 2f) / mostOpen);
    svg.append(
        String.format(
            Locale.ROOT,
            "<rect x=\"%d\" y=\"%d\" width=\"40\" height=\"%d\" fill=\"%s\"/>%n",
            x - 20,
            TOP + HEIGHT - high,
            high,
            colour));
  }

  private void line(StringBuilder svg) {
    List<String> points = new ArrayList<>();
    for (int i = 0; i < versions.size(); i++) {
      Integer score = versions.get(i).score();
      if (score != null) {
        points.add(x(i) + "," + y(score));
        svg.append(
            String.format(
                Locale.ROOT,
                "<circle cx=\"%d\" cy=\"%d\" r=\"4\" fill=\"#222\"/>%n",
                x(i),
                y(score)));
        text(svg, x(i), y(score) - 9, "middle", "13", score.toString());
      }
    }
    svg.append("<polyline fill=\"none\" stroke=\"#222\" stroke-width=\"2\" points=\"")
        .append(String.join(" ", points))
        .append("\"/>\n");
  }

  private static int x(int version) {
    return LEFT + STEP * version + STEP / 2;
  }

  private static int y(int score) {
    return TOP + HEIGHT - score * HEIGHT / 100;
  }

  private static String day(CheckedPlan version) {
    return version.dateOfPlan() == null ? "no date" : DAY.format(version.dateOfPlan());
  }

  private static void text(
      StringBuilder svg, int x, int y, String anchor, String size, String words) {
    svg.append(
        String.format(
            Locale.ROOT,
            "<text x=\"%d\" y=\"%d\" text-anchor=\"%s\" font-size=\"%s\">%s</text>%n",
            x,
            y,
            anchor,
            size,
            escaped(words)));
  }

  private static String escaped(String words) {
    return words
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replaceAll("\\p{Cntrl}", " ");
  }
}
