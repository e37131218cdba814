package tassei.reports.sheet.grid;

import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFShapeProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickMark;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xddf.usermodel.text.XDDFTextRun;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlObject;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTPlotArea;

/** Draws bars as a chart of the workbook. LibreOffice shows none without gap, fill and crossing. */
public final class NativeChart {
  private static final int GAP = 45;
  private static final double TITLE_SIZE = 11;
  private static final String STACKED = "100";
  private static final String EVERY = "1";
  private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/chart";

  private NativeChart() {}

  public static void draw(BarChart bars, XSSFSheet sheet, XSSFClientAnchor place) {
    XSSFChart chart = sheet.createDrawingPatriarch().createChart(place);
    chart
        .getGraphicFrame()
        .getCTGraphicalObjectFrame()
        .getNvGraphicFramePr()
        .getCNvPr()
        .setDescr(bars.told());
    chart.setTitleText(bars.title());
    XDDFTextRun title = chart.getFormattedTitle().getParagraph(0).getTextRuns().get(0);
    title.setFontSize(TITLE_SIZE);
    title.setLanguage(bars.language().locale());
    chart.setTitleOverlay(false);
    chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
    XDDFBarChartData data =
        (XDDFBarChartData) chart.createData(ChartTypes.BAR, names(chart), values(chart, bars));
    data.setBarDirection(BarDirection.BAR);
    data.setBarGrouping(BarGrouping.STACKED);
    data.setGapWidth(GAP);
    data.setVaryColors(false);
    bars.series().forEach(series -> add(bars, series, data));
    chart.plot(data);
    CTPlotArea plot = chart.getCTChart().getPlotArea();
    after(plot.getBarChartArray(0), "gapWidth", "overlap", STACKED);
    after(plot.getCatAxArray(0), "auto", "tickLblSkip", EVERY);
  }

  /**
   * The schemas of poi-ooxml-lite lack the types of these elements. Without them Excel staggers the
   * bars, and names are left out where they are close.
   */
  private static void after(XmlObject parent, String child, String added, String value) {
    try (XmlCursor at = parent.newCursor()) {
      at.toChild(DRAWING, child);
      at.toEndToken();
      at.toNextToken();
      at.beginElement(added, DRAWING);
      at.insertAttributeWithValue("val", value);
    }
  }

  /** The first category stands at the top, so the values would too: they cross at the far end. */
  private static XDDFCategoryAxis names(XSSFChart chart) {
    XDDFCategoryAxis axis = chart.createCategoryAxis(AxisPosition.LEFT);
    axis.setOrientation(AxisOrientation.MAX_MIN);
    axis.setMajorTickMark(AxisTickMark.NONE);
    return axis;
  }

  private static XDDFValueAxis values(XSSFChart chart, BarChart bars) {
    XDDFValueAxis axis = chart.createValueAxis(AxisPosition.BOTTOM);
    axis.setCrosses(AxisCrosses.MAX);
    axis.setCrossBetween(AxisCrossBetween.BETWEEN);
    axis.setMajorTickMark(AxisTickMark.NONE);
    if (bars.isAboveZero()) {
      axis.setMinimum(0);
    }
    XDDFShapeProperties grid = axis.getOrAddMajorGridProperties();
    grid.setLineProperties(new XDDFLineProperties(fill(Colours.LINE)));
    return axis;
  }

  private static void add(BarChart bars, BarChart.Series series, XDDFBarChartData data) {
    XDDFChartData.Series drawn =
        data.addSeries(
            XDDFDataSourcesFactory.fromArray(
                bars.categories().toArray(String[]::new), bars.range()),
            XDDFDataSourcesFactory.fromArray(
                series.values().toArray(Double[]::new), series.range()));
    drawn.setTitle(series.name(), null);
    drawn.setFillProperties(fill(series.colour()));
  }

  private static XDDFSolidFillProperties fill(String colour) {
    return new XDDFSolidFillProperties(XDDFColor.from(Colours.bytes(colour)));
  }
}
