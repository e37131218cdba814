package tassei.jobs.earlier;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tassei.contract.column.Field;
import tassei.contract.column.Keys;
import tassei.contract.column.Results;
import tassei.contract.row.YearlyRow;
import tassei.contract.words.Status;
import tassei.figures.control.FigurePart;
import tassei.figures.input.Origin;
import tassei.figures.input.PublishedActual;
import tassei.figures.input.Told;
import tassei.jobs.table.Actuals;

/**
 * The published figures that were in force in a finished run. Runs that do not list them in
 * report.json say of a year alone whether it is provisional.
 */
final class EarlierActuals {
  private static final String OF_INDICATOR = "kpi:";
  private static final String NOT_USED = "not-used";
  private static final String QUANTITY = "quantity";
  private static final String DENOMINATOR = "denominator";

  /** Of a published figure, what only report.json says. */
  private static final List<Field> REPORTED =
      List.of(Keys.KPI, Keys.FISCAL_YEAR, Keys.BASIS, Actuals.FROM_FISCAL_YEAR, Keys.STATUS);

  private final Map<Place, ResultRow> reported = new HashMap<>();
  private final Map<Place, Status> statuses = new HashMap<>();
  private final Map<Origin, BigDecimal> denominators = new HashMap<>();

  /** What a figure is of; a year as a whole has no basis. */
  private record Place(String kpi, Integer year, String basis) {}

  private EarlierActuals() {}

  static List<PublishedActual> listOf(EarlierTables run) {
    EarlierActuals known = new EarlierActuals();
    for (ResultRow row : run.reported(Actuals.TABLE.name(), REPORTED)) {
      known.reported.put(place(row, row.text(Keys.BASIS)), row);
    }
    for (ResultRow row : run.table(YearlyRow.TABLE)) {
      known.statuses.put(place(row, null), row.word(Keys.STATUS, Status::of));
    }
    List<ResultRow> rows =
        run.table(FigurePart.TABLE).stream().filter(EarlierActuals::isInForce).toList();
    for (ResultRow row : rows) {
      if (DENOMINATOR.equals(row.text(FigurePart.ROLE))) {
        known.denominators.put(origin(row), row.number(FigurePart.VALUE));
      }
    }
    List<PublishedActual> actuals = new ArrayList<>();
    for (ResultRow row : rows) {
      if (QUANTITY.equals(row.text(FigurePart.ROLE))) {
        actuals.add(known.actual(row));
      }
    }
    return actuals;
  }

  private static Place place(ResultRow row, String basis) {
    return new Place(row.text(Keys.KPI), row.year(Keys.FISCAL_YEAR), basis);
  }

  private static boolean isInForce(ResultRow row) {
    return row.text(FigurePart.FIGURE).startsWith(OF_INDICATOR)
        && (row.flag(Results.COUNTED) || NOT_USED.equals(row.text(Keys.WHY_NOT)));
  }

  private static Origin origin(ResultRow row) {
    return new Origin(row.text(Keys.FILE), row.count(Keys.RECORD));
  }

  private PublishedActual actual(ResultRow row) {
    String part = row.text(FigurePart.PART);
    String basis = part.substring(part.lastIndexOf(' ') + 1);
    String kpi = row.text(FigurePart.FIGURE).substring(OF_INDICATOR.length());
    Integer year = row.year(Keys.FISCAL_YEAR);
    ResultRow own = reported.getOrDefault(new Place(kpi, year, basis), ResultRow.of(Map.of()));
    Status stated = own.word(Keys.STATUS, Status::of);
    Status status = stated == null ? statuses.get(new Place(kpi, year, null)) : stated;
    return new PublishedActual(
        kpi,
        own.year(Actuals.FROM_FISCAL_YEAR),
        year,
        basis,
        row.number(FigurePart.VALUE),
        null,
        false,
        denominators.get(origin(row)),
        row.number(FigurePart.DIGITS),
        new Told(origin(row), row.day(Keys.REPORTED_ON), status, row.text(Keys.SOURCE)));
  }
}
