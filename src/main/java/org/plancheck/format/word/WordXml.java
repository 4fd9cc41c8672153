package org.plancheck.format.word;

import javax.xml.stream.XMLStreamReader;
import org.plancheck.format.Attributes;

/** Values as WordprocessingML writes them. */
final class WordXml {

  private WordXml() {}

  /** An on/off property such as {@code <w:vanish/>} or {@code <w:del w:val="0"/>} (17.17.4). */
  static boolean isOn(XMLStreamReader xml) {
    String value = Attributes.value(xml, "val");
    return value == null || !(value.equals("0") || value.equals("false") || value.equals("off"));
  }
}
