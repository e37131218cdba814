package tassei.reports.sheet;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import tassei.reports.document.Language;
import tassei.reports.model.ReportModel;
import tassei.reports.model.RunFacts;
import tassei.reports.text.Wording;

/** The workbook in the making: its sheets, what each of them must carry, and its names. */
final class Book implements Closeable {
  private static final int ROWS_IN_MEMORY = 200;
  private static final int LONGEST_MARKS = 120;
  private static final double EDGE = 0.4;
  private static final double EDGE_WITH_HEADER = 0.7;

  private final ReportModel model;
  private final Wording wording;
  private final SXSSFWorkbook workbook;
  private final Styles styles;
  private final List<Grid> grids = new ArrayList<>();

  Book(ReportModel model, Wording wording) {
    this.model = model;
    this.wording = wording;
    XSSFWorkbook whole = new XSSFWorkbook();
    this.styles = new Styles(whole);
    this.workbook = new SXSSFWorkbook(whole, ROWS_IN_MEMORY);
  }

  ReportModel model() {
    return model;
  }

  Wording wording() {
    return wording;
  }

  Language language() {
    return wording.language();
  }

  SXSSFWorkbook workbook() {
    return workbook;
  }

  List<Grid> grids() {
    return grids;
  }

  String say(String key, Object... arguments) {
    return wording.say("sheet." + key, arguments);
  }

  /** A further sheet, behind those there are. */
  Grid grid(String topic) {
    SXSSFSheet sheet = workbook.createSheet(say(topic + ".name"));
    paper(sheet);
    Grid grid = new Grid(sheet, styles);
    grids.add(grid);
    return grid;
  }

  private void paper(SXSSFSheet sheet) {
    PrintSetup paper = sheet.getPrintSetup();
    paper.setPaperSize(PrintSetup.A4_PAPERSIZE);
    paper.setLandscape(true);
    paper.setFitWidth((short) 1);
    paper.setFitHeight((short) 0);
    sheet.setFitToPage(true);
    sheet.setAutobreaks(true);
    sheet.setMargin(PageMargin.LEFT, EDGE);
    sheet.setMargin(PageMargin.RIGHT, EDGE);
    sheet.setMargin(PageMargin.TOP, EDGE_WITH_HEADER);
    sheet.setMargin(PageMargin.BOTTOM, EDGE_WITH_HEADER);
    sheet.getHeader().setLeft(onPaper(marks()));
    sheet.getHeader().setRight(onPaper(wording.say("cover.title")));
    sheet.getFooter().setLeft(onPaper(stamp()));
    sheet.getFooter().setRight("&A  &P / &N");
  }

  private static String onPaper(String text) {
    String fitting = text.length() > LONGEST_MARKS ? text.substring(0, LONGEST_MARKS) : text;
    return fitting.replace("&", "&&");
  }

  /** What a table of the run or of its input is called. */
  String table(String code) {
    return wording
        .words()
        .find("quality.table." + code)
        .orElseGet(() -> wording.code("sheet.table.", code));
  }

  /** As-of, run and data. */
  String stamp() {
    RunFacts run = model.run();
    return say("stamp", wording.years().day(run.asOf()), run.id(), run.dataHash());
  }

  /** What every sheet must carry, in both languages; empty where the run carries no mark. */
  String marks() {
    RunFacts.Marks marks = model.run().marks();
    return Stream.of(
            mark("simulated", marks.simulated()),
            mark("what-if", marks.whatIf()),
            mark("differs", marks.differs()))
        .filter(mark -> !mark.isEmpty())
        .reduce("", String::concat);
  }

  private String mark(String code, boolean carried) {
    if (!carried) {
      return "";
    }
    Language other = language() == Language.JA ? Language.EN : Language.JA;
    String label = model.labels().mark(code, language());
    return say("mark", label, model.labels().mark(code, other));
  }

  /** Makes a part of a sheet known by a name. */
  void name(String name, Grid grid, CellRangeAddress area) {
    Name named = workbook.createName();
    named.setNameName(name);
    named.setRefersToFormula(area.formatAsString(grid.name(), true));
  }

  @Override
  public void close() throws IOException {
    workbook.close();
  }
}
