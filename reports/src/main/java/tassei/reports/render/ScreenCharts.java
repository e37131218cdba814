package tassei.reports.render;

import freemarker.template.TemplateMethodModelEx;
import tassei.reports.chart.file.ChartSvg;
import tassei.reports.chart.sign.SignRow;
import tassei.reports.document.Block.Picture;
import tassei.reports.document.Block.Width;

/** Charts as they stand inside a page. */
final class ScreenCharts {
  private static final double FULL = 720;
  private static final double HALF = 350;

  /** Letters of a screen are larger than those of paper. */
  private static final double PIXELS_IN_A_MILLIMETRE = 4.4;

  private ScreenCharts() {}

  /** Marks in a row: codes, millimetres from one to the next, and how wide a line may be. */
  static TemplateMethodModelEx signs() {
    return arguments -> {
      double cell = TemplateFunctions.number(arguments, 1) * PIXELS_IN_A_MILLIMETRE;
      double widest = TemplateFunctions.number(arguments, 2) * PIXELS_IN_A_MILLIMETRE;
      String codes = (String) TemplateFunctions.given(arguments, 0);
      String alt = (String) TemplateFunctions.given(arguments, 3);
      return new SignRow(codes, cell, widest).svg(alt);
    };
  }

  static TemplateMethodModelEx svg() {
    return arguments -> {
      Picture picture = (Picture) TemplateFunctions.given(arguments, 0);
      double width = picture.width() == Width.FULL ? FULL : HALF;
      return ChartSvg.of(
          picture.chart(), picture.id() + "-chart", picture.title(), picture.alt(), width);
    };
  }
}
