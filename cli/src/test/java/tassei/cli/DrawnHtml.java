package tassei.cli;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** A report as HTML, read as its readers' programs read it: sections, titles, tables, cells. */
final class DrawnHtml {
  private final Element root;

  private DrawnHtml(Element root) {
    this.root = root;
  }

  /**
   * A cell.
   *
   * @param exact what it sorts by; null where it is no number
   */
  record Cell(String text, BigDecimal exact) {}

  /** A row: plain, under, heading or total. */
  record Row(String kind, List<Cell> cells) {}

  record Table(
      String id,
      String section,
      String title,
      String subtitle,
      List<String> heads,
      List<Row> rows) {

    List<Row> of(String kind) {
      return rows.stream().filter(row -> row.kind().equals(kind)).toList();
    }
  }

  static DrawnHtml read(Path file) throws Exception {
    Document page = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile());
    return new DrawnHtml(page.getDocumentElement());
  }

  List<Table> tables() {
    List<Table> tables = new ArrayList<>();
    for (Element table : all(root, is("table"))) {
      if (table.getAttribute("id").startsWith("t-")) {
        tables.add(table(table));
      }
    }
    return tables;
  }

  /** Titles of figures and tables, and paragraphs, by the section they stand in. */
  Map<String, List<String>> sentences() {
    Map<String, List<String>> sentences = new TreeMap<>();
    Predicate<Element> says =
        is("p").or(is("span").and(one -> one.getAttribute("class").equals("table-title")));
    for (Element one : all(root, says)) {
      sentences.computeIfAbsent(section(one), key -> new ArrayList<>()).add(text(one));
    }
    return sentences;
  }

  /** The heading of each section, by its id. */
  Map<String, String> headings() {
    Map<String, String> headings = new TreeMap<>();
    for (Element section : all(root, is("section"))) {
      all(section, one -> one.getTagName().matches("h[1-6]")).stream()
          .findFirst()
          .ifPresent(heading -> headings.put(section.getAttribute("id"), text(heading)));
    }
    return headings;
  }

  private static Table table(Element table) {
    List<String> heads =
        all(table, is("th").and(DrawnHtml::isHead)).stream().map(DrawnHtml::text).toList();
    List<Row> rows = new ArrayList<>();
    for (Element body : all(table, is("tbody"))) {
      for (Element row : all(body, is("tr"))) {
        String kind = row.getAttribute("class").split(" ", -1)[0];
        rows.add(
            new Row(kind, all(row, is("td").or(is("th"))).stream().map(DrawnHtml::cell).toList()));
      }
    }
    return new Table(
        table.getAttribute("id").substring(2),
        section(table),
        classed(table, "table-title"),
        classed(table, "subtitle"),
        heads,
        rows);
  }

  private static boolean isHead(Element cell) {
    return cell.getAttribute("scope").equals("col");
  }

  private static String classed(Element parent, String name) {
    return all(parent, is("span").and(one -> one.getAttribute("class").equals(name))).stream()
        .map(DrawnHtml::text)
        .findFirst()
        .orElse("");
  }

  private static Cell cell(Element cell) {
    String sort = cell.getAttribute("data-sort");
    boolean isNumber = sort.matches("-?\\d+(\\.\\d+)?(E-?\\d+)?");
    return new Cell(text(cell), isNumber ? new BigDecimal(sort) : null);
  }

  private static String section(Node node) {
    for (Node above = node.getParentNode(); above != null; above = above.getParentNode()) {
      if (above instanceof Element element && element.getTagName().equals("section")) {
        return element.getAttribute("id");
      }
    }
    return "";
  }

  private static Predicate<Element> is(String name) {
    return element -> element.getTagName().equals(name);
  }

  private static List<Element> all(Element parent, Predicate<Element> wanted) {
    List<Element> found = new ArrayList<>();
    for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element element) {
        if (wanted.test(element)) {
          found.add(element);
        }
        found.addAll(all(element, wanted));
      }
    }
    return found;
  }

  private static String text(Element element) {
    return element.getTextContent().replaceAll("\\s+", "");
  }
}
