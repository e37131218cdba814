package tassei.reports.sheet.grid;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.util.TempFile;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import tassei.reports.document.Language;
import tassei.reports.model.ReportModel;
import tassei.reports.model.fact.RunFacts;
import tassei.reports.model.fact.WhatIfAssumption;
import tassei.reports.text.WhatIfMark;
import tassei.reports.text.Wording;

/** The workbook in the making: its sheets, what each of them must carry, and its names. */
public final class Book implements Closeable {
  private static final int ROWS_IN_MEMORY = 200;

  /** All of them: what calculates looks back. */
  private static final int EVERY_ROW = -1;

  /** Topics of published rows alone: the mark of simulated ones would make them look invented. */
  private static final Set<String> PUBLISHED = Set.of("budget", "lines", "controls", "sources");

  private static final int LONGEST_MARKS = 120;
  private static final double EDGE = 0.4;
  private static final double EDGE_WITH_HEADER = 0.7;

  private final ReportModel model;
  private final Wording wording;
  private final RunFacts.Marks marks;
  private final SXSSFWorkbook workbook;
  private final Styles styles;
  private final List<SheetGrid> grids = new ArrayList<>();

  private Book(ReportModel model, Wording wording, RunFacts.Marks marks, SXSSFWorkbook workbook) {
    this.model = model;
    this.wording = wording;
    this.marks = marks;
    this.workbook = workbook;
    this.styles = new Styles(workbook.getXSSFWorkbook());
  }

  /** Of what the run gives, be it as long as it may. */
  public static Book streamed(ReportModel model, Wording wording) {
    SXSSFWorkbook workbook = new SXSSFWorkbook(new XSSFWorkbook(), ROWS_IN_MEMORY);
    return new Book(model, wording, model.run().marks(), workbook);
  }

  /** Of what somebody may change: it calculates, and is marked so. */
  public static Book calculating(ReportModel model, Wording wording) {
    SXSSFWorkbook workbook = new SXSSFWorkbook(new XSSFWorkbook(), EVERY_ROW);
    return new Book(model, wording, model.run().marks().asWhatIf(), workbook);
  }

  public ReportModel model() {
    return model;
  }

  public Wording wording() {
    return wording;
  }

  public Language language() {
    return wording.language();
  }

  public SXSSFWorkbook workbook() {
    return workbook;
  }

  public List<SheetGrid> grids() {
    return grids;
  }

  public String say(String key, Object... arguments) {
    return wording.say("sheet." + key, arguments);
  }

  /** A further sheet, behind those there are. */
  public SheetGrid grid(String topic) {
    return gridNamed(say(topic + ".name"), topic);
  }

  SheetGrid gridNamed(String name, String topic) {
    SXSSFSheet sheet = workbook.createSheet(name);
    paper(sheet, marks(topic));
    SheetGrid grid = new SheetGrid(sheet, styles);
    grids.add(grid);
    return grid;
  }

  private void paper(SXSSFSheet sheet, String carried) {
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
    sheet.getHeader().setLeft(onPaper(carried));
    sheet.getHeader().setRight(onPaper(wording.say("cover.title")));
    sheet.getFooter().setLeft(onPaper(dated()));
    sheet.getFooter().setRight("&A  &P / &N");
  }

  private static String onPaper(String text) {
    String fitting = text.length() > LONGEST_MARKS ? text.substring(0, LONGEST_MARKS) : text;
    return fitting.replace("&", "&&");
  }

  /** What a table of the run or of its input is called. */
  public String table(String code) {
    return wording
        .words()
        .find("quality.table." + code)
        .orElseGet(() -> wording.code("sheet.table.", code));
  }

  /** As-of. */
  String dated() {
    return say("dated", wording.years().day(model.run().asOf()));
  }

  /** As-of, run and data: what a planner's figures are changes of. */
  public String stamp() {
    RunFacts run = model.run();
    return say("stamp", wording.years().day(run.asOf()), run.id(), run.dataHash());
  }

  /** What a sheet must carry, in both languages; empty where the run carries no mark. */
  public String marks() {
    return carried(marks.simulated());
  }

  /** Of a sheet of that topic. */
  String marks(String topic) {
    return carried(marks.simulated() && !PUBLISHED.contains(topic));
  }

  private String carried(boolean simulated) {
    return Stream.of(mark("simulated", simulated), whatIf(), mark("differs", marks.differs()))
        .filter(mark -> !mark.isEmpty())
        .reduce("", String::concat);
  }

  private String whatIf() {
    WhatIfAssumption assumed = model.run().assumed();
    return assumed.isNothing()
        ? mark("what-if", marks.whatIf())
        : say("mark.what-if", WhatIfMark.of(model.labels(), assumed, wording));
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
  public void name(String name, SheetGrid grid, CellRangeAddress area) {
    Name named = workbook.createName();
    named.setNameName(name);
    named.setRefersToFormula(area.formatAsString(grid.name(), true));
  }

  /** As of the run, not of the day it is drawn. */
  public void identify(String title, String author) {
    POIXMLProperties.CoreProperties core =
        workbook.getXSSFWorkbook().getProperties().getCoreProperties();
    String day = model.run().asOf() + "T00:00:00Z";
    try {
      core.setCreated(day);
      core.setModified(day);
    } catch (InvalidFormatException impossible) {
      throw new IllegalStateException(impossible);
    }
    core.setTitle(title);
    core.setCreator(author);
    core.setIdentifier(model.run().id());
  }

  /** Writes the book that is begun and then filled: the same contents, the same bytes. */
  public static void write(Path file, Supplier<Book> begun, Consumer<Book> filling)
      throws IOException {
    try (PrivateFolder aside = new PrivateFolder()) {
      Path packed = aside.file("packed.xlsx");
      TempFile.withStrategy(
          aside,
          () -> {
            packed(packed, begun, filling);
            return packed;
          });
      Repacked.copy(packed, file);
    } catch (UncheckedIOException failure) {
      throw failure.getCause();
    }
  }

  private static void packed(Path file, Supplier<Book> begun, Consumer<Book> filling) {
    try (Book book = begun.get();
        OutputStream out = Files.newOutputStream(file)) {
      filling.accept(book);
      book.workbook.write(out);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  @Override
  public void close() throws IOException {
    workbook.close();
  }
}
