package org.plancheck.report;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Names of files as relative references (RFC 3986), which can lead nowhere but to a file. */
final class RelativeUri {

  private static final HexFormat HEX = HexFormat.of().withUpperCase();

  private RelativeUri() {}

  /** A path below or beside the page that links to it, as "../north/plan%201.docx". */
  static String of(Path relative) {
    return StreamSupport.stream(relative.spliterator(), false)
        .map(name -> of(name.toString()))
        .collect(Collectors.joining("/"));
  }

  /** A name of one file: all but the unreserved characters in hexadecimal, ":" and "/" too. */
  static String of(String name) {
    StringBuilder uri = new StringBuilder();
    for (byte b : name.getBytes(StandardCharsets.UTF_8)) {
      if (unreserved(b)) {
        uri.append((char) b);
      } else {
        uri.append('%').append(HEX.toHexDigits(b));
      }
    }
    return uri.toString();
  }

  private static boolean unreserved(byte b) {
    return b >= 'a' && b <= 'z'
        || b >= 'A' && b <= 'Z'
        || b >= '0' && b <= '9'
        || "-._~".indexOf(b) >= 0;
  }
}
