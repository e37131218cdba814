package tassei.reports.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tassei.reports.ReportDocument;
import tassei.reports.chart.StatusMark;
import tassei.reports.document.Block;
import tassei.reports.document.Document;
import tassei.reports.document.DocumentSection;
import tassei.reports.document.Language;
import tassei.reports.model.ReportModel;
import tassei.reports.model.kpi.KpiOf;
import tassei.reports.model.kpi.ReportedKpi;
import tassei.reports.render.Conformance;
import tassei.reports.render.HtmlDocument;
import tassei.reports.render.PdfDocument;

/** Names that are not meant well: all of them print, none of them acts. */
class HostileReportTest {
  private static final String SCRIPT = "<script>alert(1)</script> & \"甲\"";
  private static final String LONG = "長い題名".repeat(50);
  private static final String FACE = "笑顔\uD83D\uDE00の指標";
  private static final String HEBREW = "עברית指標";

  @TempDir private Path temp;

  /** A project with all sorts of indicators, and one without a budget. */
  private static Document document() {
    ReportModel run =
        RunOf.nothing()
            .plan("P", 2020, 2024)
            .ministries("M & <b>")
            .projects("P", SCRIPT, "B")
            .sum("C|total|2021|initial||||||3||||coverage|100")
            .sum("C|ministry+integrated_project|2021|initial|M & <b>|" + SCRIPT + "||||3")
            .model();
    List<ReportedKpi> kpis =
        List.of(
            KpiOf.named("long").ja(LONG).in(SCRIPT).stands("5", "5", StatusMark.ATTAINED).kpi(),
            KpiOf.named("face").ja(FACE).in(SCRIPT).stands("1", "5", StatusMark.BEHIND).kpi(),
            KpiOf.named("rtl").ja(HEBREW).in("B").monitored("7").kpi());
    ReportModel model =
        new ReportModel(
            run.run(),
            run.labels(),
            run.names(),
            run.crosswalk(),
            kpis,
            run.scopes(),
            run.budget(),
            run.controls(),
            run.findings(),
            run.changes(),
            run.rejected(),
            run.view());
    return ReportDocument.document(model, Language.JA);
  }

  @Test
  void charactersTheFontLacksAreNamed() {
    DocumentSection named =
        document().sections().stream()
            .filter(section -> section.id().equals("unprintable"))
            .findFirst()
            .orElseThrow();
    String items = ((Block.Points) named.blocks().get(1)).items().toString();
    assertTrue(items.contains("U+1F600"), items);
    assertTrue(items.contains("U+05E2"), items);
  }

  @Test
  void thePdfPrintsThemAllAndStaysWithinBothStandards() throws Exception {
    Path file = temp.resolve("hostile.pdf");
    PdfDocument.write(document(), file);
    assertEquals(Set.of(), Conformance.broken(file));
    String text = printed(file);
    assertTrue(text.contains("<script>alert(1)</script>&\"甲\""), "script");
    assertTrue(text.contains(LONG), "long title");
    assertTrue(text.contains("笑顔〓の指標"), "emoji");
    assertFalse(text.contains("\uFFFD"));
  }

  @Test
  void theHtmlKeepsThemAsText() throws Exception {
    Path file = temp.resolve("hostile.html");
    HtmlDocument.write(document(), file);
    String page = Files.readString(file, StandardCharsets.UTF_8);
    assertFalse(page.contains("<script>alert"), "a name acts");
    assertTrue(page.contains("&lt;script&gt;alert(1)"), "a name is lost");
    assertTrue(page.contains(LONG) && page.contains(HEBREW) && page.contains(FACE));
    DocumentBuilderFactory parsers = DocumentBuilderFactory.newDefaultNSInstance();
    parsers.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
    assertEquals(
        "html",
        parsers.newDocumentBuilder().parse(file.toFile()).getDocumentElement().getLocalName());
  }

  /** Without blanks: where a line breaks is no matter here. */
  private static String printed(Path file) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
      return new PDFTextStripper().getText(pdf).replaceAll("\\s", "");
    }
  }
}
