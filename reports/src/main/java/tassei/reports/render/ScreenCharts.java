package tassei.reports.render;

import freemarker.template.TemplateMethodModelEx;
import tassei.reports.chart.ChartSvg;
import tassei.reports.document.Block.Picture;
import tassei.reports.document.Block.Width;

/** Charts as they stand inside a page. */
final class ScreenCharts {
  private static final double FULL = 720;
  private static final double HALF = 350;

  private ScreenCharts() {}

  static TemplateMethodModelEx svg() {
    return arguments -> {
      Picture picture = (Picture) TemplateFunctions.given(arguments, 0);
      double width = picture.width() == Width.FULL ? FULL : HALF;
      return ChartSvg.of(
          picture.chart(), picture.id() + "-chart", picture.title(), picture.alt(), width);
    };
  }
}
