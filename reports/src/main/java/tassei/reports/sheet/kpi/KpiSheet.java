package tassei.reports.sheet.kpi;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tassei.reports.document.Language;
import tassei.reports.model.ReportModel;
import tassei.reports.model.kpi.ReportedKpi;
import tassei.reports.sheet.grid.Book;
import tassei.reports.sheet.grid.Colouring;
import tassei.reports.sheet.grid.SheetColumn;
import tassei.reports.sheet.grid.SheetColumns;
import tassei.reports.sheet.grid.TableSheet;
import tassei.reports.text.Wording;

/** Every KPI with its target, its figures and its judgement. */
public final class KpiSheet {
  private final ReportModel model;
  private final Wording wording;
  private final Language language;
  private final KpiEntries entries;
  private final SheetColumns<ReportedKpi> fields;

  private KpiSheet(Book book) {
    this.model = book.model();
    this.wording = book.wording();
    this.language = book.language();
    this.entries = new KpiEntries(book);
    this.fields = new SheetColumns<>(wording, "kpi");
  }

  public static List<SheetColumn<ReportedKpi>> write(Book book) {
    List<SheetColumn<ReportedKpi>> columns = new KpiSheet(book).columns();
    List<ReportedKpi> kpis = KpiOrder.of(book.model());
    TableSheet<ReportedKpi> sheet = TableSheet.begin(book, "kpi", kpis.size(), columns);
    kpis.stream().limit(TableSheet.MOST_ROWS).forEach(kpi -> add(sheet, kpi));
    sheet.end("kpi_table", 2);
    Colouring.of(sheet.grid())
        .judgements(sheet.rowsOf("judgement"))
        .percentBars(sheet.rowsOf("attainment"));
    return columns;
  }

  private static void add(TableSheet<ReportedKpi> sheet, ReportedKpi kpi) {
    if (kpi.isPart()) {
      sheet.addUnder(kpi);
    } else {
      sheet.add(kpi);
    }
  }

  private List<SheetColumn<ReportedKpi>> columns() {
    List<SheetColumn<ReportedKpi>> columns = new ArrayList<>(printed());
    columns.addAll(onScreen(aims()));
    if (model.kpis().stream().anyMatch(KpiSheet::isForecast)) {
      columns.addAll(onScreen(forecasts()));
    }
    columns.addAll(onScreen(origins()));
    return List.copyOf(columns);
  }

  private static List<SheetColumn<ReportedKpi>> onScreen(List<SheetColumn<ReportedKpi>> columns) {
    return columns.stream().map(SheetColumn::onScreen).toList();
  }

  private List<SheetColumn<ReportedKpi>> printed() {
    return List.of(
        fields.code("kpi", ReportedKpi::code),
        fields.words("name", 40, kpi -> kpi.name(language)),
        fields.words("project", 24, this::project),
        fields.words("unit", 9, kpi -> kpi.unit().in(language)),
        fields.number("target", entries::target),
        fields.number("actual", kpi -> entries.value(kpi, kpi.standing().actual())),
        fields.year("latest", kpi -> kpi.standing().latestFy()),
        fields.number("attainment", entries::attainment),
        fields.number("pace", entries::pace),
        fields.words("judgement", 14, kpi -> entries.judgement(kpi.judgement())),
        fields.number("probability", 18, entries::probability),
        fields.words("reason", 20, this::reason),
        fields.words("marks", 13, entries::marks),
        fields.year("due", kpi -> kpi.aim().dueFy()));
  }

  private List<SheetColumn<ReportedKpi>> aims() {
    return List.of(
        fields.words("plan", 20, kpi -> model.nameOf(kpi.owner().plan(), language)),
        fields.code("project-code", kpi -> kpi.owner().project()),
        fields.words("programme", 26, kpi -> model.nameOf(kpi.owner().programme(), language)),
        fields.words("theme", 26, kpi -> kpi.theme().in(language)),
        fields.words("kind", 14, kpi -> code("kind.", kpi.kind())),
        fields.words("measure", 10, kpi -> code("measure.", kpi.measure())),
        fields.words(
            "direction", 10, kpi -> wording.code("sheet.direction.", kpi.aim().direction())),
        fields.words("comparator", 10, this::comparator),
        fields.words("basis", 10, kpi -> wording.code("sheet.basis.", kpi.aim().basis())),
        fields.code("part-of", ReportedKpi::partOf),
        fields.year("from", kpi -> kpi.aim().fromFy()),
        fields.plain("denominator", 2, kpi -> kpi.standing().denominator()),
        fields.plain("elapsed", 1, kpi -> kpi.standing().elapsed()));
  }

  private List<SheetColumn<ReportedKpi>> forecasts() {
    return List.of(
        fields.plain("p10", 1, kpi -> kpi.forecast().p10()),
        fields.plain("p50", 1, kpi -> kpi.forecast().p50()),
        fields.plain("p90", 1, kpi -> kpi.forecast().p90()),
        fields.number("forecast-years", entries::forecastYears),
        fields.words("forecast-reason", 20, entries::forecastReason));
  }

  private List<SheetColumn<ReportedKpi>> origins() {
    return List.of(
        fields.words("source-kind", 14, this::sourceKind),
        fields.day("reported", kpi -> kpi.origin().reportedOn()),
        fields.words("source", 50, kpi -> kpi.origin().source()),
        fields.words("origin-note", 40, kpi -> kpi.origin().note()));
  }

  private static boolean isForecast(ReportedKpi kpi) {
    return kpi.forecast().isKnown() || !kpi.forecast().reason().isEmpty();
  }

  private String project(ReportedKpi kpi) {
    return model.nameOf(kpi.owner().project(), language);
  }

  private String comparator(ReportedKpi kpi) {
    return kpi.hasTarget() ? wording.code("sheet.comparator.", kpi.aim().comparator()) : "";
  }

  private String reason(ReportedKpi kpi) {
    return wording.code("kpi.reason.", kpi.standing().reason());
  }

  private String sourceKind(ReportedKpi kpi) {
    return wording.code("sheet.source-kind.", kpi.standing().sourceKind());
  }

  private String code(String prefix, Enum<?> value) {
    return wording.code("sheet." + prefix, value.name().toLowerCase(Locale.ROOT));
  }
}
