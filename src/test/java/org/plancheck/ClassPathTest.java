package org.plancheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What may not come along with a library. */
final class ClassPathTest {

  @Test
  void bringsNoSecondXmlParserThatWouldDisplaceTheSafeOne() throws IOException {
    List<String> services =
        List.of(
            "META-INF/services/javax.xml.stream.XMLInputFactory",
            "META-INF/services/javax.xml.parsers.SAXParserFactory",
            "META-INF/services/javax.xml.parsers.DocumentBuilderFactory");
    for (String service : services) {
      List<URL> found = Collections.list(getClass().getClassLoader().getResources(service));
      assertThat(found).as(service).isEmpty();
    }
  }

  @Test
  void bringsNoLoggingImplementationThatWrites() {
    assertThat(Stream.of(System.getProperty("java.class.path").split(java.io.File.pathSeparator)))
        .noneMatch(jar -> jar.contains("log4j-core") || jar.contains("logback"));
  }
}
