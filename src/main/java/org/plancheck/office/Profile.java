package org.plancheck.office;

import com.sun.star.uno.UnoRuntime;
import com.sun.star.uno.XComponentContext;
import com.sun.star.util.XStringSubstitution;
import java.net.URI;
import java.nio.file.Path;

/** The folder in which LibreOffice keeps what belongs to a user. */
final class Profile {

  private Profile() {}

  /** The folder; that for temporary files where LibreOffice does not tell. */
  static Path folder(XComponentContext context) {
    try {
      Object paths =
          context
              .getServiceManager()
              .createInstanceWithContext("com.sun.star.util.PathSubstitution", context);
      String url =
          UnoRuntime.queryInterface(XStringSubstitution.class, paths)
              .substituteVariables("$(user)", true);
      return Path.of(URI.create(url));
    } catch (com.sun.star.uno.Exception | IllegalArgumentException e) {
      return Path.of(System.getProperty("java.io.tmpdir"));
    }
  }
}
