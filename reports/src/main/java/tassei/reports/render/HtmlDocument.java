package tassei.reports.render;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import tassei.reports.document.Document;

/** The report on a screen: one file that asks for nothing else. */
public final class HtmlDocument {
  private HtmlDocument() {}

  public static void write(Document document, Path file) throws IOException {
    Files.write(file, html(document).getBytes(StandardCharsets.UTF_8));
  }

  static String html(Document document) {
    Map<String, Object> additions =
        Map.of(
            "paper", false,
            "screen", PageTemplate.resource("screen.css"),
            "script", PageTemplate.resource("report.js"),
            "frontScreen", PageTemplate.resource("front-screen.css"),
            "svg", ScreenCharts.svg(),
            "signSvg", ScreenCharts.signs());
    return PageTemplate.filled("html.ftlx", document, additions).strip() + "\n";
  }
}
