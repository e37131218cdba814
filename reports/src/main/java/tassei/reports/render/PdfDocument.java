package tassei.reports.render;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import tassei.reports.document.Document;
import tassei.reports.font.Fonts;
import tassei.reports.font.Glyphs;

/** The report on paper, and for the archive: PDF/A-2u and PDF/UA-1. */
public final class PdfDocument {
  static final String FAMILY = "Noto Sans JP";

  private PdfDocument() {}

  public static void write(Document document, Path file) throws IOException {
    Fonts.prepare();
    write(xhtml(document), document, file);
  }

  static String xhtml(Document document) {
    Map<String, Object> additions =
        Map.of(
            "paper", true,
            "print", PageTemplate.resource("print.css"),
            "frontPrint", PageTemplate.resource("front-print.css"),
            "chartSize", PaperCharts.size(),
            "signSize", PaperSigns.size());
    return Glyphs.printable(PageTemplate.filled("pdf.ftlx", document, additions)).text();
  }

  static void write(String xhtml, Document document, Path file) throws IOException {
    try (PdfBoxRenderer renderer = renderer(xhtml, document);
        PDDocument pdf = renderer.createPDFKeepOpen()) {
      PdfIdentity.of(document.stamp()).mark(pdf);
      pdf.save(file.toFile());
    }
  }

  private static PdfBoxRenderer renderer(String xhtml, Document document) {
    XRLog.setLoggingEnabled(false);
    return new PdfRendererBuilder()
        .usePdfAConformance(PdfAConformance.PDFA_2_U)
        .usePdfUaAccessibility(true)
        .useColorProfile(PageTemplate.bytes("/icc/srgb.icc"))
        .useFont(Fonts::regularFile, FAMILY, 400, FontStyle.NORMAL, true)
        .useFont(Fonts::boldFile, FAMILY, 700, FontStyle.NORMAL, true)
        .useExternalResourceAccessControl(
            (uri, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
        .useExternalResourceAccessControl(
            (uri, type) -> false, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI)
        .useUnicodeLineBreaker(new LineEnds())
        .useObjectDrawerFactory(drawers(new PaperCharts(document)))
        .withProducer("Tassei")
        .withW3cDocument(parsed(xhtml), null)
        .buildPdfRenderer();
  }

  private static FSObjectDrawerFactory drawers(FSObjectDrawer charts) {
    return new FSObjectDrawerFactory() {
      @Override
      public FSObjectDrawer createDrawer(org.w3c.dom.Element element) {
        return charts;
      }

      @Override
      public boolean isReplacedObject(org.w3c.dom.Element element) {
        return true;
      }
    };
  }

  private static org.w3c.dom.Document parsed(String xhtml) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xhtml)));
    } catch (ParserConfigurationException | SAXException | IOException e) {
      throw new IllegalStateException("the template makes no XML", e);
    }
  }
}
