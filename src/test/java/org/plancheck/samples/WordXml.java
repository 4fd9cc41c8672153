package org.plancheck.samples;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.XMLConstants;
import javax.xml.namespace.NamespaceContext;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** A committed Word sample as its bare elements, for what POI's model of a document leaves out. */
final class WordXml {
  private final Document document;
  private final XPath paths = XPathFactory.newInstance().newXPath();

  private WordXml(Document document) {
    this.document = document;
    paths.setNamespaceContext(new WordNamespaces());
  }

  static WordXml of(String fileName) throws IOException {
    try (InputStream file = Files.newInputStream(Path.of("sample-plans", fileName));
        ZipInputStream zip = new ZipInputStream(file)) {
      ZipEntry entry = zip.getNextEntry();
      while (!entry.getName().equals("word/document.xml")) {
        entry = zip.getNextEntry();
      }
      DocumentBuilderFactory parsers = DocumentBuilderFactory.newInstance();
      parsers.setNamespaceAware(true);
      return new WordXml(parsers.newDocumentBuilder().parse(zip));
    } catch (ParserConfigurationException | SAXException e) {
      throw new IOException(fileName, e);
    }
  }

  /** The text of each element that the path finds, in the order of the document. */
  List<String> texts(String path) {
    try {
      NodeList found = (NodeList) paths.evaluate(path, document, XPathConstants.NODESET);
      List<String> texts = new ArrayList<>();
      for (int i = 0; i < found.getLength(); i++) {
        texts.add(found.item(i).getTextContent());
      }
      return texts;
    } catch (XPathExpressionException e) {
      throw new IllegalArgumentException(path, e);
    }
  }

  private static final class WordNamespaces implements NamespaceContext {
    @Override
    public String getNamespaceURI(String prefix) {
      return switch (prefix) {
        case "w" -> "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
        case "mc" -> "http://schemas.openxmlformats.org/markup-compatibility/2006";
        default -> XMLConstants.NULL_NS_URI;
      };
    }

    @Override
    public String getPrefix(String namespaceUri) {
      throw new UnsupportedOperationException("A path asks for addresses alone");
    }

    @Override
    public Iterator<String> getPrefixes(String namespaceUri) {
      throw new UnsupportedOperationException("A path asks for addresses alone");
    }
  }
}
