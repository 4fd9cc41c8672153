package org.plancheck.format.pdf;

import java.awt.geom.AffineTransform;
import java.util.List;

/**
 * What a page shows, turned so that its text runs from left to right.
 *
 * @param number of the page, 1-based
 * @param size the page as it is read, its left upper corner at 0, 0
 * @param fromPage turns the file's own coordinates into those used here
 * @param glyphs signs of upright text
 * @param turned signs of text that runs upwards or downwards, each line turned to stand upright in
 *     the place of its own
 * @param pictured share of the page that pictures and drawings cover, 0 to 1
 * @param wordless share of the page that its largest picture covers on which no sign stands
 * @param hidden how many signs are there and cannot be seen
 * @param struck how many signs are struck out
 * @param unknown how many signs stand for no character that the file would tell
 * @param slanted text that runs aslant; "" where none
 * @param watermark such text that the file marks as part of the page; "" where none
 */
record PageInk(
    int number,
    Box size,
    AffineTransform fromPage,
    List<Glyph> glyphs,
    List<TextLine> turned,
    List<Rule> rules,
    List<Fill> fills,
    double pictured,
    double wordless,
    int hidden,
    int struck,
    int unknown,
    String slanted,
    String watermark) {}
