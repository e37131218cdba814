package tassei.reports;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tassei.reports.chart.file.Caption;
import tassei.reports.chart.file.ChartPng;
import tassei.reports.chart.file.ChartSvg;
import tassei.reports.document.Block;
import tassei.reports.document.Document;
import tassei.reports.document.Language;
import tassei.reports.render.HtmlDocument;
import tassei.reports.render.PdfDocument;

/** One report in one language, drawn as files into a folder. */
record DocumentFiles(String name, Subject subject, Document document, Path folder) {
  /** Of a chart as vectors, in points. */
  private static final double WIDTH = 640;

  void draw(Format format) throws IOException {
    Path file = folder.resolve(name(name, document.language(), format));
    switch (format) {
      case PDF -> PdfDocument.write(document, file);
      case HTML -> HtmlDocument.write(document, file);
      case XLSX -> subject.workbook(document, file);
      case PNG, SVG -> charts(format);
    }
  }

  private void charts(Format format) throws IOException {
    for (Block.Picture picture : document.pictures()) {
      String name = name(picture.id(), document.language(), format);
      Files.write(folder.resolve(Documents.CHARTS).resolve(name), bytes(picture, format));
    }
  }

  private byte[] bytes(Block.Picture picture, Format format) {
    return format == Format.PNG
        ? ChartPng.of(picture.chart(), caption(picture))
        : ChartSvg.file(picture.chart(), caption(picture), picture.id(), picture.alt(), WIDTH)
            .getBytes(StandardCharsets.UTF_8);
  }

  /** A picture that leaves the report takes along the marks that hold for all of it. */
  private Caption caption(Block.Picture picture) {
    List<String> marks = document.throughout();
    String source = marks.isEmpty() ? "" : String.join(" / ", marks) + "  ";
    return new Caption(picture.title(), picture.subtitle(), source + picture.source());
  }

  static String name(String of, Language language, Format format) {
    return of + "." + language.code() + format.suffix();
  }
}
