package org.plancheck.fuzz;

/**
 * A file made to hurt or confuse a reader.
 *
 * @param name as it is to be called, with an extension that need not fit
 * @param expected what is asked of a reader
 * @param bytes the whole file
 */
record HostileFile(String name, Expected expected, byte[] bytes) {

  /** What is asked of a reader, beside that it comes back with a sentence. */
  enum Expected {
    /** It is a plan, and nothing that is strange about it keeps a person from reading it. */
    READ,
    /** It must not be taken for good. */
    REFUSED,
    /** Read or refused. */
    EITHER
  }
}
