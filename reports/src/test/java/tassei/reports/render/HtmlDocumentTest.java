package tassei.reports.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import tassei.reports.document.Block.Picture;
import tassei.reports.document.Document;

class HtmlDocumentTest {
  private static final Document SAMPLE = SampleDocument.ja();
  private static String html;
  private static org.w3c.dom.Document page;

  @BeforeAll
  static void write() throws Exception {
    html = HtmlDocument.html(SAMPLE);
    page =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(html)));
  }

  @Test
  void itIsOneSmallFileInItsLanguage() {
    assertTrue(html.getBytes(StandardCharsets.UTF_8).length < 2_000_000);
    assertEquals("ja", page.getDocumentElement().getAttribute("lang"));
    assertTrue(html.startsWith("<!DOCTYPE html>"));
  }

  @Test
  void itMayLoadNothing() {
    assertTrue(
        html.contains(
            "content=\"default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline';"
                + " img-src data:\""));
    List<String> outside = new ArrayList<>();
    for (Element element : all("*")) {
      for (String name : List.of("src", "href", "xlink:href", "data", "action")) {
        String value = element.getAttribute(name);
        if (!value.isEmpty() && !value.startsWith("#")) {
          outside.add(value);
        }
      }
    }
    assertEquals(List.of(), outside);
    assertEquals(-1, html.indexOf("@import"));
  }

  @Test
  void everyIdIsUniqueAndEveryReferenceIsMet() {
    Set<String> ids = new HashSet<>();
    List<String> twice = new ArrayList<>();
    List<String> asked = new ArrayList<>();
    for (Element element : all("*")) {
      String id = element.getAttribute("id");
      if (!id.isEmpty() && !ids.add(id)) {
        twice.add(id);
      }
      if (element.getAttribute("href").startsWith("#")) {
        asked.add(element.getAttribute("href").substring(1));
      }
      if (element.hasAttribute("aria-labelledby")) {
        asked.add(element.getAttribute("aria-labelledby"));
      }
    }
    assertEquals(List.of(), twice);
    asked.removeAll(ids);
    assertEquals(List.of(), asked);
  }

  @Test
  void everyChartIsAPictureWithWords() {
    List<String> words =
        all("svg").stream()
            .filter(element -> element.getAttribute("role").equals("img"))
            .map(element -> element.getAttribute("aria-label"))
            .toList();
    assertEquals(SAMPLE.pictures().stream().map(Picture::alt).toList(), words);
  }

  @Test
  void everyTableHasACaptionAndEveryHeadItsScope() {
    assertEquals(SAMPLE.tables().size(), all("caption").size());
    assertEquals(
        List.of(),
        all("th").stream().filter(head -> head.getAttribute("scope").isEmpty()).toList());
  }

  @Test
  void headingsSkipNoLevel() {
    int before = 0;
    for (Element element : all("*")) {
      if (element.getTagName().matches("h[1-6]")) {
        int level = element.getTagName().charAt(1) - '0';
        assertTrue(level <= before + 1, element.getTextContent());
        before = level;
      }
    }
  }

  @Test
  void namesThatLookLikeMarkupStandAsTheyAre() {
    String expected = SampleDocument.HOSTILE.replace('\u0001', '\uFFFD');
    assertTrue(all("p").stream().anyMatch(element -> element.getTextContent().equals(expected)));
    assertEquals(1, all("script").size());
  }

  @Test
  void anUnknownCellSaysWhy() {
    assertTrue(
        all("td").stream().anyMatch(cell -> cell.getTextContent().equals("–ペースは累計の件数だけに計算する")));
  }

  @Test
  void numbersSortByTheirExactValue() {
    assertTrue(
        Pattern.compile("<td class=\"right\" data-sort=\"1181.8\"[^>]*>\\s*1,181.8\\s*</td>")
            .matcher(html)
            .find());
  }

  @Test
  void theSameDocumentGivesTheSamePage() {
    assertEquals(html, HtmlDocument.html(SampleDocument.ja()));
  }

  private static List<Element> all(String name) {
    NodeList nodes = page.getElementsByTagName(name);
    List<Element> elements = new ArrayList<>();
    for (int at = 0; at < nodes.getLength(); at++) {
      elements.add((Element) nodes.item(at));
    }
    return elements;
  }
}
