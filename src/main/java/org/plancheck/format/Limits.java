package org.plancheck.format;

/**
 * How much of an untrusted file is looked at before it is refused.
 *
 * @param fileBytes size of the file
 * @param unpackedBytes size of everything in it, unpacked
 * @param entries parts in it
 * @param depth how deep elements may stand in each other
 * @param characters length of all text
 */
public record Limits(long fileBytes, long unpackedBytes, int entries, int depth, long characters) {

  /** In bytes; Java promises no longer one. */
  private static final int LONGEST_ARRAY = Integer.MAX_VALUE - 16;

  /** How many bytes of a file are read: one more than may be, so that a larger one is refused. */
  public int bytesToRead() {
    return (int) Math.min(LONGEST_ARRAY, fileBytes + 1);
  }

  /** A hundred times what a long plan needs. */
  public static Limits standard() {
    return new Limits(100L << 20, 300L << 20, 5_000, 400, 40_000_000L);
  }
}
