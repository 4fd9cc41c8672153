package org.plancheck.cli;

import picocli.CommandLine.IVersionProvider;

/** The version of this program, as its jar says. */
final class Version implements IVersionProvider {

  /** As "0.1.0"; "development" when it runs from classes. */
  static String number() {
    String version = Version.class.getPackage().getImplementationVersion();
    return version == null ? "development" : version;
  }

  @Override
  public String[] getVersion() {
    return new String[] {"plancheck " + number()};
  }
}
