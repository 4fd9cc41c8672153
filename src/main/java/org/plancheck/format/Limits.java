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

  /** A hundred times what a long plan needs. */
  public static Limits standard() {
    return new Limits(100L << 20, 300L << 20, 5_000, 400, 40_000_000L);
  }
}
