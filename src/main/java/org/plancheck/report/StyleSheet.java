package org.plancheck.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * The one style sheet of a page.
 *
 * @param text as the page holds it
 * @param policy the page's content policy: nothing runs, and nothing loads but this style sheet,
 *     which it names by hash
 */
record StyleSheet(String text, String policy) {

  /** Joins style sheets of this room, in this order. */
  static StyleSheet of(String... names) {
    StringBuilder joined = new StringBuilder();
    for (String name : names) {
      try (InputStream in = StyleSheet.class.getResourceAsStream(name)) {
        joined.append(new String(in.readAllBytes(), StandardCharsets.UTF_8));
      } catch (IOException e) {
        throw new UncheckedIOException("The style sheet " + name + " cannot be read.", e);
      }
    }
    // As the page will hold it, line ends and all: its hash must be that of what is shown.
    String text = VisibleText.of(joined.toString());
    return new StyleSheet(text, policy(text));
  }

  private static String policy(String style) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8));
      return "default-src 'none'; style-src 'sha256-"
          + Base64.getEncoder().encodeToString(hash)
          + "'; base-uri 'none'; form-action 'none'";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256.", e);
    }
  }
}
