package org.plancheck.office;

import com.sun.star.beans.XPropertySet;
import com.sun.star.lang.XMultiServiceFactory;
import com.sun.star.uno.Exception;
import com.sun.star.uno.UnoRuntime;
import com.sun.star.uno.XComponentContext;
import com.sun.star.util.XChangesBatch;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/**
 * What the user has chosen, as LibreOffice's configuration keeps it: there an IT department can set
 * and lock it for everybody.
 *
 * @param packs rule packs by their folder, parted by commas; "" for the usual ones
 * @param asOf the day to judge by, as 2026-11-22; "" for today
 * @param underline whether words are underlined in Writer
 * @param settings path of a {@code plancheck.yaml}; "" for none
 */
record Options(String packs, String asOf, boolean underline, String settings) {

  private static final String NODE = "/org.plancheck.Options";

  /** Reads what is set. */
  static Options read(XComponentContext context) throws Exception {
    Object node = node(context, "com.sun.star.configuration.ConfigurationAccess");
    return new Options(
        Values.text(node, "Packs"),
        Values.text(node, "AsOf"),
        Values.isTrue(node, "Underline"),
        Values.text(node, "Settings"));
  }

  /** Sets what was chosen. */
  void write(XComponentContext context) throws Exception {
    Object node = node(context, "com.sun.star.configuration.ConfigurationUpdateAccess");
    XPropertySet properties = UnoRuntime.queryInterface(XPropertySet.class, node);
    properties.setPropertyValue("Packs", packs);
    properties.setPropertyValue("AsOf", asOf);
    properties.setPropertyValue("Underline", underline);
    properties.setPropertyValue("Settings", settings);
    UnoRuntime.queryInterface(XChangesBatch.class, node).commitChanges();
  }

  private static Object node(XComponentContext context, String service) throws Exception {
    Object provider =
        context
            .getServiceManager()
            .createInstanceWithContext("com.sun.star.configuration.ConfigurationProvider", context);
    return UnoRuntime.queryInterface(XMultiServiceFactory.class, provider)
        .createInstanceWithArguments(service, new Object[] {Values.named("nodepath", NODE)});
  }

  /** The rule packs asked for; empty for the usual ones. */
  List<String> packList() {
    return Arrays.stream(packs.split(",")).map(String::strip).filter(s -> !s.isEmpty()).toList();
  }

  /**
   * The day to judge by.
   *
   * @param today where no other is set
   * @throws DateTimeException where what is set is no day
   */
  LocalDate day(LocalDate today) {
    return asOf.isBlank() ? today : LocalDate.parse(asOf.strip());
  }

  /** A {@code plancheck.yaml} of the user's own, or null. */
  Path settingsFile() {
    return settings.isBlank() ? null : Path.of(settings.strip());
  }
}
