package tassei.reports.render;

import freemarker.template.TemplateMethodModelEx;

/** Charts as they stand inside a page. */
final class ScreenCharts {
  private ScreenCharts() {}

  static TemplateMethodModelEx svg() {
    return arguments ->
        "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 480 200'><rect width='480' height='200' fill='#eee'/></svg>";
  }
}
