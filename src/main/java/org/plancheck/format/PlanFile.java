package org.plancheck.format;

import org.plancheck.plan.Sha256;

/**
 * A file as it arrived.
 *
 * @param name without folders
 * @param bytes the whole file; nobody changes them
 */
public record PlanFile(String name, byte[] bytes) {

  /** SHA-256 of the bytes, 64 hexadecimal digits. */
  public String sha256() {
    return Sha256.of(bytes);
  }
}
