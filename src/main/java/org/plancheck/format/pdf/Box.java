package org.plancheck.format.pdf;

/**
 * An upright rectangle of a page as it is read: in points, from the left and from the top.
 *
 * @param left smallest x
 * @param top smallest y
 * @param right largest x
 * @param bottom largest y
 */
record Box(float left, float top, float right, float bottom) {

  float width() {
    return right - left;
  }

  float height() {
    return bottom - top;
  }

  float area() {
    return Math.max(0, width()) * Math.max(0, height());
  }

  float middleX() {
    return (left + right) / 2;
  }

  float middleY() {
    return (top + bottom) / 2;
  }

  boolean contains(float x, float y) {
    return x >= left && x <= right && y >= top && y <= bottom;
  }

  /** The smallest rectangle that holds both. */
  Box with(Box other) {
    return new Box(
        Math.min(left, other.left),
        Math.min(top, other.top),
        Math.max(right, other.right),
        Math.max(bottom, other.bottom));
  }

  /** What both have in common; of no area where they do not meet. */
  Box common(Box other) {
    return new Box(
        Math.max(left, other.left),
        Math.max(top, other.top),
        Math.min(right, other.right),
        Math.min(bottom, other.bottom));
  }
}
