package tassei.reports.sheet.kpi;

import java.util.List;
import tassei.reports.document.Language;
import tassei.reports.model.ReportModel;
import tassei.reports.model.kpi.KpiYear;
import tassei.reports.model.kpi.ReportedKpi;
import tassei.reports.sheet.grid.Book;
import tassei.reports.sheet.grid.SheetColumn;
import tassei.reports.sheet.grid.SheetColumns;
import tassei.reports.sheet.grid.TableSheet;
import tassei.reports.text.Wording;

/** KPIs year by year. */
public final class YearlySheet {
  private YearlySheet() {}

  /** A KPI in a year. */
  private record Row(ReportedKpi kpi, KpiYear year) {}

  public static List<SheetColumn<Row>> write(Book book) {
    List<SheetColumn<Row>> columns = columns(book);
    long total = book.model().kpis().stream().mapToLong(kpi -> kpi.years().size()).sum();
    TableSheet<Row> sheet = TableSheet.begin(book, "yearly", total, columns);
    for (ReportedKpi kpi : KpiOrder.of(book.model())) {
      for (KpiYear year : kpi.years()) {
        if (!sheet.isFull()) {
          sheet.add(new Row(kpi, year));
        }
      }
    }
    sheet.end("kpi_yearly", 2);
    return columns;
  }

  private static List<SheetColumn<Row>> columns(Book book) {
    ReportModel model = book.model();
    Wording wording = book.wording();
    KpiEntries entries = new KpiEntries(book);
    Language language = wording.language();
    SheetColumns<Row> fields = new SheetColumns<>(wording, "yearly");
    return List.of(
        fields.code("kpi", row -> row.kpi().code()),
        fields.words("name", 40, row -> row.kpi().name(language)),
        fields.words("project", 24, row -> model.nameOf(row.kpi().owner().project(), language)),
        fields.words("unit", 9, row -> row.kpi().unit().in(language)),
        fields.year("year", row -> row.year().fiscalYear()),
        fields.number("yearly", 13, row -> entries.value(row.kpi(), row.year().yearly())),
        fields.number("cumulative", 13, row -> entries.value(row.kpi(), row.year().cumulative())),
        fields.number("target", 13, row -> entries.target(row.kpi())),
        fields.words("status", 12, row -> status(model, row.year(), language)),
        fields.words(
            "source-kind", 16, row -> wording.code("sheet.source-kind.", row.year().sourceKind())),
        fields.day("reported", row -> row.year().reportedOn()));
  }

  private static String status(ReportModel model, KpiYear year, Language language) {
    return year.provisional() ? model.labels().mark("provisional", language) : "";
  }
}
