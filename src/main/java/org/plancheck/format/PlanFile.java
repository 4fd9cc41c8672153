package org.plancheck.format;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A file as it arrived.
 *
 * @param name without folders
 * @param bytes the whole file; nobody changes them
 */
public record PlanFile(String name, byte[] bytes) {

  /** SHA-256 of the bytes, 64 hexadecimal digits. */
  public String sha256() {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256.", e);
    }
  }
}
