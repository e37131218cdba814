package tassei.reports;

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

  /** Each of them is drawn by itself, in any order. */
  List<DrawingThreads.Drawn> of(Format format) {
    Path file = folder.resolve(name(name, document.language(), format));
    return switch (format) {
      case PDF -> List.of(() -> PdfDocument.write(document, file));
      case HTML -> List.of(() -> HtmlDocument.write(document, file));
      case XLSX -> List.of(() -> subject.workbook(document, file));
      case PNG, SVG -> document.pictures().stream().map(picture -> chart(picture, format)).toList();
    };
  }

  private DrawingThreads.Drawn chart(Block.Picture picture, Format format) {
    String name = name(picture.id(), document.language(), format);
    Path file = folder.resolve(Documents.CHARTS).resolve(name);
    return () -> Files.write(file, bytes(picture, format));
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
